//! File systems without something: locks, renames of directories, the right to write.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use ryft_build_support::store::Removal;

use super::*;

/// In place of the system's functions: locks that fail with the error that `FLOCK_ERROR` names, and no renames of
/// directories out of `entries`, as in a lower layer of an overlay file system.
const FUNCTIONS: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
int flock(int file, int operation) {
    const char *error = getenv("FLOCK_ERROR");
    if (!error) return ((int (*)(int, int))dlsym(RTLD_NEXT, "flock"))(file, operation);
    errno = atoi(error);
    return -1;
}
int rename(const char *from, const char *to) {
    if (!getenv("LOWER_LAYER") || !strstr(from, "/entries/"))
        return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
    errno = EXDEV;
    return -1;
}
"#;

/// The library with [`FUNCTIONS`], which goes away with the process that compiled it.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = LIBRARY.get_or_init(|| {
        let directory = TempDir::new().unwrap();
        let (source, path) = (
            directory.path().join("x.c"),
            directory.path().join("libx.so"),
        );
        fs::write(&source, FUNCTIONS).unwrap();
        let mut compiler = Command::new(std::env::var_os("CC").unwrap_or("cc".into()));
        compiler
            .args(["-shared", "-fPIC", "-o"])
            .args([&path, &source])
            .arg("-ldl");
        assert!(compiler.status().unwrap().success());
        (directory, path)
    });
    path
}

/// A child on a file system with this flaw.
fn flawed_child(test: &str, store: &Store, variable: &str, value: &str) -> Command {
    let mut command = child(test, store.root());
    command.env("LD_PRELOAD", library()).env(variable, value);
    command
}

#[test]
fn without_locks_two_builds_share_no_download_and_both_get_a_whole_entry() {
    if let Some(store) = store_of_child() {
        let entry = fetch_with(&store, |workspace| {
            println!("\npartial {}", workspace.partial().display());
            assert!(!workspace.partial().exists());
            let (start, end) = (pack(&FILES), pack(&FILES).split_off(20));
            fs::write(workspace.partial(), &start[..20]).unwrap();
            // So that the other is at work meanwhile.
            thread::sleep(Duration::from_millis(500));
            let bytes = [fs::read(workspace.partial()).unwrap(), end].concat();
            fs::write(workspace.partial(), bytes).map(|()| workspace.partial().to_owned())
        });
        let entry = entry.unwrap();
        assert_eq!(
            fs::read(entry.directory.join("lib/libx.so")).unwrap(),
            b"machine code"
        );
        return;
    }
    let test =
        "file_systems::without_locks_two_builds_share_no_download_and_both_get_a_whole_entry";
    // ENOLCK, EINVAL, EOPNOTSUPP, ENOSYS.
    for error in ["37", "22", "95", "38"] {
        let (_directory, store) = empty();
        let builds = [(); 2].map(|()| spawn(&mut flawed_child(test, &store, "FLOCK_ERROR", error)));
        let partials = builds.map(|build| said(build, "partial")).concat();
        if let [first, second] = &partials[..] {
            assert_ne!(first, second);
        }
        assert!(
            partials.iter().all(|path| path.contains("/staging/")),
            "{partials:?}"
        );
        assert_whole(&store, &key());
        assert_eq!(store.entries().unwrap()[0].verify(), [""; 0]);
        for folder in ["downloads", "staging"] {
            assert_eq!(names(&store, folder), [""; 0], "{folder}");
        }
    }
}

#[test]
fn without_locks_an_entry_that_another_build_has_just_made_stays_in_place() {
    if let Some(store) = store_of_child() {
        let directory = store.root().join("entries").join(key().to_string());
        let inode = || fs::metadata(&directory).unwrap().ino();
        let mut first = None;
        let entry = fetch_with(&store, |workspace| {
            fetch(&store);
            first = Some(inode());
            fs::write(workspace.partial(), pack(&FILES)).map(|()| workspace.partial().to_owned())
        });
        assert_eq!(entry.unwrap().directory, directory);
        assert_eq!(first, Some(inode()));
        println!("\nkept");
        return;
    }
    let (_directory, store) = empty();
    let test =
        "file_systems::without_locks_an_entry_that_another_build_has_just_made_stays_in_place";
    let mut child = flawed_child(test, &store, "FLOCK_ERROR", "37");
    assert_eq!(said(spawn(&mut child), "kept"), [""]);
}

#[test]
fn another_error_of_a_lock_is_an_error() {
    if let Some(store) = store_of_child() {
        let error = fetch_with(&store, |_| Err("obtained")).unwrap_err();
        println!("\nerror {error}");
        return;
    }
    let (_directory, store) = empty();
    // EIO
    let mut child = flawed_child(
        "file_systems::another_error_of_a_lock_is_an_error",
        &store,
        "FLOCK_ERROR",
        "5",
    );
    let [error] = &said(spawn(&mut child), "error")[..] else {
        panic!()
    };
    assert!(error.contains("can't lock"), "{error}");
}

#[test]
fn in_a_lower_layer_a_damaged_entry_is_replaced_and_an_entry_is_removed() {
    if let Some(store) = store_of_child() {
        let Lookup::Damaged(_) = store.look_up(&key()) else {
            panic!()
        };
        let directory = store.root().join("entries").join(key().to_string());
        let error = fs::rename(&directory, store.root().join("staging/x")).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::CrossesDevices);
        fetch(&store);
        assert_whole(&store, &key());
        let removal = store.remove(&key(), Duration::ZERO).unwrap();
        assert!(matches!(removal, Removal::Removed { .. }));
        println!("\ndone");
        return;
    }
    let (_directory, store, entry) = filled();
    fs::write(entry.directory.join("lib/libx.so"), "half").unwrap();
    let test = "file_systems::in_a_lower_layer_a_damaged_entry_is_replaced_and_an_entry_is_removed";
    let mut child = flawed_child(test, &store, "LOWER_LAYER", "1");
    assert_eq!(said(spawn(&mut child), "done").len(), 1);
    assert!(!entry.directory.exists());
}

/// Everything below `directory`: its size, its permissions, and when it was last changed in any way.
fn snapshot(directory: &Path) -> BTreeMap<PathBuf, (u64, u32, i64, i64)> {
    let mut found = BTreeMap::new();
    let mut left = vec![directory.to_owned()];
    while let Some(path) = left.pop() {
        let metadata = fs::symlink_metadata(&path).unwrap();
        if metadata.is_dir() {
            left.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        }
        let state = (
            metadata.len(),
            metadata.mode(),
            metadata.ctime(),
            metadata.ctime_nsec(),
        );
        found.insert(path, state);
    }
    found
}

#[test]
fn a_store_that_may_not_be_written_is_read_and_nothing_in_it_changes() {
    if let Some(store) = store_of_child() {
        let probe = fs::write(store.root().join("probe"), "");
        assert!(probe.is_err(), "this process may write");
        let entry = fetch_with(&store, |_| Err("obtained")).unwrap();
        let Lookup::Whole(_) = store.find(&key()) else {
            panic!()
        };
        println!("\nfound {}", entry.directory.display());
        return;
    }
    let (directory, store, entry) = filled();
    fs::remove_dir_all(store.root().join("used")).unwrap();
    for path in snapshot(directory.path()).into_keys() {
        let mode = if path.is_dir() { 0o555 } else { 0o444 };
        fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
    }
    let before = snapshot(directory.path());
    let test = "file_systems::a_store_that_may_not_be_written_is_read_and_nothing_in_it_changes";
    let mut child = child(test, store.root());
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        // Permissions don't bind the superuser.
        child.uid(65_534);
    }
    assert_eq!(
        said(spawn(&mut child), "found"),
        [entry.directory.display().to_string()]
    );
    assert_eq!(snapshot(directory.path()), before);
    for path in before.into_keys().filter(|path| path.is_dir()) {
        fs::set_permissions(path, PermissionsExt::from_mode(0o755)).unwrap();
    }
}
