//! Good archives of every format and of several tools.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use ryft_build_support::{
    checksum::Sha256,
    unpack::{Format, UnpackedFile},
};

use super::{
    Workplace,
    archives::{TarEntry, ZipEntry, content, gzip, tar, zip, zstandard},
    assert_says, refused,
};

/// Long enough for no field of tar's own header, and with a name that ustar can't split.
fn long_path() -> String {
    format!(
        "include/{}/{}.h",
        "deep/".repeat(40).trim_end_matches('/'),
        "n".repeat(150)
    )
}

/// The files that most of these tests pack. The first is large enough to fill several buffers.
fn files() -> Vec<(String, Vec<u8>)> {
    vec![
        ("lib/libmodel.so".to_owned(), content(3_000_001, 7)),
        ("include/model.h".to_owned(), b"int model(void);\n".to_vec()),
        ("include/nothing.h".to_owned(), Vec::new()),
        ("LICENSE with spaces \u{e9}".to_owned(), b"free".to_vec()),
    ]
}

fn expected(files: &[(String, Vec<u8>)]) -> Vec<UnpackedFile> {
    let mut expected: Vec<_> = files
        .iter()
        .map(|(path, content)| UnpackedFile {
            path: path.clone(),
            size: content.len() as u64,
            sha256: Sha256::digest(content),
        })
        .collect();
    expected.sort_by(|one, other| one.path.cmp(&other.path));
    expected
}

#[track_caller]
fn assert_unpacks_to(workplace: &Workplace, files: &[(String, Vec<u8>)]) {
    let unpacked = workplace.unpack().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(unpacked, expected(files));
    for (path, content) in files {
        assert_eq!(workplace.read(path), *content, "{path}");
    }
}

#[test]
fn the_same_files_in_every_format_give_the_same_list_and_contents() {
    let files = files();
    let entries: Vec<_> = files
        .iter()
        .map(|(path, content)| TarEntry::file(path, content))
        .collect();
    let deflated: Vec<_> = files
        .iter()
        .map(|(path, content)| ZipEntry::deflated(path, content))
        .collect();
    let stored: Vec<_> = files
        .iter()
        .map(|(path, content)| ZipEntry::stored(path, content))
        .collect();
    assert_unpacks_to(&Workplace::new("a.tar.gz", &gzip(&tar(&entries))), &files);
    assert_unpacks_to(
        &Workplace::new("a.tar.zst", &zstandard(&tar(&entries))),
        &files,
    );
    assert_unpacks_to(&Workplace::new("a.zip", &zip(&deflated)), &files);
    assert_unpacks_to(&Workplace::new("a.whl", &zip(&stored)), &files);
}

fn write_all(root: &Path, files: &[(String, Vec<u8>)]) {
    for (path, content) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("it has a parent")).expect("a directory");
        fs::write(path, content).expect("a file");
    }
}

fn run(command: &mut Command) -> Vec<u8> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .expect("the tool can be run");
    assert!(output.status.success(), "{command:?}: {}", output.status);
    output.stdout
}

/// With `./` before every path, entries for directories, and long paths in each format's own way. Other systems' tar is
/// another program.
#[cfg(target_os = "linux")]
#[test]
fn archives_that_tar_makes_unpack_whole() {
    let mut files = files();
    files.push((long_path(), b"deep".to_vec()));
    let packed = tempfile::tempdir().expect("a temporary directory");
    write_all(packed.path(), &files);
    for format in ["gnu", "oldgnu", "posix"] {
        let archive = run(Command::new("tar")
            .args(["--create", "--file=-", "--format", format, "--directory"])
            .arg(packed.path())
            .arg("."));
        assert_unpacks_to(&Workplace::new("a.tar.gz", &gzip(&archive)), &files);
        assert_unpacks_to(&Workplace::new("a.tar.zst", &zstandard(&archive)), &files);
    }
    files.pop();
    fs::remove_dir_all(packed.path().join("include/deep")).expect("it is there");
    for format in ["ustar", "v7"] {
        let archive = run(Command::new("tar")
            .args([
                "--create",
                "--gzip",
                "--file=-",
                "--format",
                format,
                "--directory",
            ])
            .arg(packed.path())
            .args(["lib", "include", "LICENSE with spaces \u{e9}"]));
        assert_unpacks_to(&Workplace::new("a.tar.gz", &archive), &files);
    }
}

/// Python makes the wheels. On a pipe it writes sizes after the data; `force_zip64` gives the large format's fields.
#[test]
fn archives_that_python_makes_unpack_whole() {
    let mut files = files();
    files.push((long_path(), b"deep".to_vec()));
    let packed = tempfile::tempdir().expect("a temporary directory");
    write_all(packed.path(), &files);
    const SCRIPT: &str = "
import os, sys, zipfile
root, kind = sys.argv[1:]
target = sys.stdout.buffer
with zipfile.ZipFile(target, 'w', zipfile.ZIP_STORED if kind == 'stored' else zipfile.ZIP_DEFLATED) as archive:
    for directory, _, names in os.walk(root):
        for name in names:
            path = os.path.join(directory, name)
            with archive.open(os.path.relpath(path, root), 'w', force_zip64=kind == 'zip64') as entry:
                entry.write(open(path, 'rb').read())
";
    for kind in ["stored", "deflated", "zip64"] {
        let archive = run(Command::new("python3")
            .arg("-c")
            .arg(SCRIPT)
            .arg(packed.path())
            .arg(kind));
        assert_unpacks_to(&Workplace::new("a.whl", &archive), &files);
    }
    let target = packed.path().join("a.zip");
    run(Command::new("python3").current_dir(packed.path()).args([
        "-m",
        "zipfile",
        "-c",
        "a.zip",
        "lib",
        "include",
        "LICENSE with spaces \u{e9}",
    ]));
    let archive = fs::read(target).expect("python wrote it");
    assert_unpacks_to(&Workplace::new("a.whl", &archive), &files);
}

#[test]
fn all_members_of_a_gzip_file_and_all_frames_of_a_zstandard_file_are_read() {
    let files = files();
    let entries: Vec<_> = files
        .iter()
        .map(|(path, content)| TarEntry::file(path, content))
        .collect();
    let archive = tar(&entries);
    let (mut members, mut frames) = (Vec::new(), Vec::new());
    for part in archive.chunks(1_000_000) {
        members.extend(gzip(part));
        members.extend(gzip(b""));
        frames.extend(zstandard(part));
        frames.extend(zstandard(b""));
    }
    assert_unpacks_to(&Workplace::new("a.tar.gz", &members), &files);
    assert_unpacks_to(&Workplace::new("a.tar.zst", &frames), &files);
}

/// Tools put such frames before the others, to say something of them: `pzstd` and `zstd --seekable` do.
#[test]
fn a_zstandard_file_that_begins_with_a_skippable_frame_is_read() {
    let archive = tar(&[TarEntry::file("x", b"content")]);
    for number in [0x50, 0x5f] {
        let skippable = [number, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, b'a', b'b', b'c'];
        let bytes = [&skippable[..], &zstandard(&archive)].concat();
        assert_unpacks_to(
            &Workplace::new("a.tar.zst", &bytes),
            &[("x".to_owned(), b"content".to_vec())],
        );
    }
}

#[test]
fn empty_archives_give_no_files() {
    for (name, bytes) in [
        ("a.tar.gz", gzip(&tar(&[]))),
        ("a.tar.zst", zstandard(&tar(&[]))),
        ("a.zip", zip(&[])),
    ] {
        assert_unpacks_to(&Workplace::new(name, &bytes), &[]);
    }
}

#[test]
fn directories_are_made_and_may_come_again() {
    let entries = [
        TarEntry::of_kind("empty/", b'5'),
        TarEntry::file("full/file", b"x"),
        TarEntry::of_kind("full", b'5'),
    ];
    let workplace = Workplace::new("a.tar.gz", &gzip(&tar(&entries)));
    workplace.unpack().expect("it is good");
    assert_eq!(workplace.unpacked_paths(), ["empty/", "full/", "full/file"]);

    let entries = [
        ZipEntry::stored("empty/", b""),
        ZipEntry::stored("full/file", b"x"),
        ZipEntry::stored("full/", b""),
    ];
    let workplace = Workplace::new("a.zip", &zip(&entries));
    workplace.unpack().expect("it is good");
    assert_eq!(workplace.unpacked_paths(), ["empty/", "full/", "full/file"]);
}

#[cfg(unix)]
#[test]
fn permissions_are_plain_and_only_the_executable_bit_is_taken_over() {
    use std::os::unix::fs::PermissionsExt;

    let modes = [
        ("set-user-id", 0o6755),
        ("executable", 0o700),
        ("writable", 0o666),
        ("secret", 0),
    ];
    let entries: Vec<_> = modes
        .iter()
        .map(|(path, mode)| TarEntry {
            mode: *mode,
            ..TarEntry::file(path, b"x")
        })
        .collect();
    let zipped: Vec<_> = modes
        .iter()
        .map(|(path, mode)| ZipEntry {
            mode: 0o100_000 | mode,
            ..ZipEntry::stored(path, b"x")
        })
        .collect();
    for (name, bytes) in [("a.tar.gz", gzip(&tar(&entries))), ("a.zip", zip(&zipped))] {
        let workplace = Workplace::new(name, &bytes);
        workplace.unpack().expect("it is good");
        for (path, mode) in modes {
            let metadata = fs::metadata(workplace.destination().join(path)).expect("it is there");
            let plain = if mode & 0o111 == 0 { 0o644 } else { 0o755 };
            // What this process's umask takes away is taken away here too.
            let found = metadata.permissions().mode() & 0o7777;
            assert_eq!(found & !plain, 0, "{path} has the mode {found:o}");
            assert_eq!(
                found & 0o700,
                plain & 0o700,
                "{path} has the mode {found:o}"
            );
        }
    }
}

#[test]
fn formats_are_told_by_names() {
    assert_eq!(
        Format::from_name("ryft-xla-sys-linux-amd64-cpu.tar.gz"),
        Some(Format::TarGz)
    );
    assert_eq!(
        Format::from_name("/mirror/libraries.TGZ"),
        Some(Format::TarGz)
    );
    assert_eq!(Format::from_name("libraries.tar.zst"), Some(Format::TarZst));
    assert_eq!(
        Format::from_name("libtpu-0.0.40-cp312-cp312-manylinux_2_31_x86_64.whl"),
        Some(Format::Zip)
    );
    assert_eq!(Format::from_name("libraries.zip"), Some(Format::Zip));
    assert_eq!(Format::from_name("libraries.tar"), None);
    assert_eq!(Format::from_name("libpjrt.so"), None);
}

#[test]
fn a_web_page_in_an_archive_s_place_is_called_what_it_is() {
    for name in ["a.tar.gz", "a.tar.zst", "a.zip"] {
        let message = refused(name, b"<!DOCTYPE html><html><title>Sign in</title></html>");
        assert_says(&message, &["it is not", "it begins with \"<!DOCTYPE html>"]);
    }
    assert_says(
        &refused("a.tar.gz", b""),
        &["it is not compressed with gzip"],
    );
}
