//! The store: entries appear whole or not at all, one that is damaged is found out, and what is in use stays.

mod damage;
mod derived;
mod entries;
#[cfg(target_os = "linux")]
mod file_systems;
mod import;
mod keys;
mod overrides;
mod processes;
mod removal;
#[cfg(windows)]
mod windows;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::store::{Archive, Entry, Key, Lookup, MakeError, Store};
use ryft_build_support::unpack::{Format, Selection};
use tempfile::TempDir;

/// The files of the archive that most tests fetch.
const FILES: [(&str, &str); 3] = [
    ("lib/libx.so", "machine code"),
    ("include/x y.h", "int x;"),
    ("LICENSE", "free"),
];

fn selection() -> Selection {
    Selection::every(["lib/libx.so", "include/"])
}

/// A `.tar.gz` of these files.
fn pack(files: &[(&str, &str)]) -> Vec<u8> {
    let gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let mut archive = tar::Builder::new(gzip);
    for (path, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        archive
            .append_data(&mut header, path, content.as_bytes())
            .unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

fn key() -> Key {
    Key::from_artifact(Sha256::digest(&pack(&FILES)), &selection())
}

/// Fetches the archive of [`FILES`] with what `obtain` does.
fn fetch_with<E: std::fmt::Display>(
    store: &Store,
    obtain: impl FnOnce(&ryft_build_support::store::Workspace) -> Result<PathBuf, E>,
) -> Result<Entry, MakeError> {
    let archive = Archive {
        name: "x.tar.gz",
        format: Format::TarGz,
        sha256: Sha256::digest(&pack(&FILES)),
        selection: &selection(),
        limit: 1 << 20,
    };
    store.fetch(&archive, obtain)
}

/// Fetches the archive of [`FILES`], as a download would.
fn fetch(store: &Store) -> Entry {
    fetch_with(store, |workspace| {
        fs::write(workspace.partial(), pack(&FILES))?;
        io::Result::Ok(workspace.partial().to_owned())
    })
    .unwrap()
}

/// A store in a directory that is not there yet.
fn empty() -> (TempDir, Store) {
    let directory = TempDir::new().unwrap();
    let store = Store::new(directory.path().join("made/when/needed"));
    (directory, store)
}

fn filled() -> (TempDir, Store, Entry) {
    let (directory, store) = empty();
    let entry = fetch(&store);
    (directory, store, entry)
}

#[track_caller]
fn assert_whole(store: &Store, key: &Key) {
    let found = store.look_up(key);
    assert!(matches!(found, Lookup::Whole(_)), "{found:?}");
}

#[track_caller]
fn assert_absent(store: &Store, key: &Key) {
    let found = store.look_up(key);
    assert!(matches!(found, Lookup::Absent), "{found:?}");
}

/// The names in a folder of the store; none where it is not there.
fn names(store: &Store, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(store.root().join(folder))
        .into_iter()
        .flatten();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Names the store to a test that runs once more, in a process of its own, to do its part there.
const STORE: &str = "RYFT_TEST_STORE";

/// The store of the process that a test started, if this is one.
fn store_of_child() -> Option<Store> {
    std::env::var_os(STORE).map(Store::new)
}

/// The test called `test` once more, in a process of its own, with the store at `root`.
fn child(test: &str, root: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", test, "--nocapture"])
        .env(STORE, root);
    command
}

/// Starts a child. A test starts all of its children in one thread: `ci/aarch64` says what qemu does otherwise.
fn spawn(command: &mut Command) -> Child {
    let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    piped.spawn().unwrap()
}

/// What a child said in lines that begin with `word`, once it has ended.
fn said(child: Child, word: &str) -> Vec<String> {
    let output = child.wait_with_output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stdout}{stderr}");
    let lines = stdout.lines().filter_map(|line| line.strip_prefix(word));
    lines.map(|line| line.trim().to_owned()).collect()
}
