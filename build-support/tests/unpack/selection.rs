//! Unpacking a part of an archive.

use ryft_build_support::unpack::{Selection, UnpackErrorKind};

use super::{
    ROOMY, Workplace,
    archives::{TarEntry, ZipEntry, content, gzip, tar, zip, zstandard},
    assert_says, message,
};

/// The same archive in each format.
fn archives(files: &[(&str, &[u8])]) -> Vec<(&'static str, Vec<u8>)> {
    let entries: Vec<_> = files
        .iter()
        .map(|(path, content)| TarEntry::file(path, content))
        .collect();
    let zipped: Vec<_> = files
        .iter()
        .map(|(path, content)| ZipEntry::deflated(path, content))
        .collect();
    vec![
        ("a.tar.gz", gzip(&tar(&entries))),
        ("a.tar.zst", zstandard(&tar(&entries))),
        ("a.zip", zip(&zipped)),
    ]
}

const FILES: &[(&str, &[u8])] = &[
    ("plugin/__init__.py", b"import os"),
    ("plugin/libplugin.so", b"\x7fELF"),
    ("plugin/libplugin.so.py", b"not it"),
    ("include/a/one.h", b"1"),
    ("include/two.h", b"2"),
    ("include2/three.h", b"3"),
    ("include", b"not a directory here"),
];

#[test]
fn only_the_selected_file_is_unpacked() {
    for (name, bytes) in archives(FILES) {
        let workplace = Workplace::new(name, &bytes);
        let files = workplace
            .unpack_selected(&["plugin/libplugin.so"])
            .expect("it is there");
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].path, "plugin/libplugin.so");
        assert_eq!(
            workplace.unpacked_paths(),
            ["plugin/", "plugin/libplugin.so"]
        );
    }
}

#[test]
fn a_selected_directory_is_unpacked_with_all_below_it_and_nothing_else() {
    for (name, bytes) in archives(&FILES[..6]) {
        let workplace = Workplace::new(name, &bytes);
        workplace
            .unpack_selected(&["include/", "plugin/__init__.py"])
            .expect("both are there");
        assert_eq!(
            workplace.unpacked_paths(),
            [
                "include/",
                "include/a/",
                "include/a/one.h",
                "include/two.h",
                "plugin/",
                "plugin/__init__.py"
            ]
        );
    }
}

#[test]
fn a_selected_file_that_is_missing_is_an_error_that_names_the_libraries_that_are_there() {
    for (name, bytes) in archives(FILES) {
        let workplace = Workplace::new(name, &bytes);
        let result = workplace.unpack_selected(&["include/two.h", "lib/libplugin.so", "x.hpp"]);
        assert_says(
            &message(&workplace, result),
            &[
                "does not have lib/libplugin.so, nor x.hpp",
                "the libraries in it are [\"plugin/libplugin.so\"]",
            ],
        );
    }
}

#[test]
fn of_a_selection_of_any_paths_those_that_are_there_are_unpacked() {
    for (name, bytes) in archives(FILES) {
        let any = |paths: &[&str]| {
            let workplace = Workplace::new(name, &bytes);
            let selection = Selection::any(paths.iter().copied());
            let result = workplace.unpack_with(&selection, &ROOMY);
            result.map(|files| files.into_iter().map(|file| file.path).collect::<Vec<_>>())
        };
        let found = any(&["plugin/libplugin.so", "lib/other.so", "include2/", "proto/"]);
        assert_eq!(found.unwrap(), ["include2/three.h", "plugin/libplugin.so"]);
        let error = any(&["lib/other.so", "proto/"]).unwrap_err();
        let UnpackErrorKind::NotInArchive { missing, .. } = error.kind else {
            panic!("{error}");
        };
        assert_eq!(missing, ["lib/other.so", "proto/"]);
    }
}

#[test]
fn a_selected_directory_that_is_missing_is_an_error() {
    for (name, bytes) in archives(FILES) {
        let workplace = Workplace::new(name, &bytes);
        let error = workplace
            .unpack_selected(&["include/b/"])
            .expect_err("it is not there");
        let UnpackErrorKind::NotInArchive { missing, .. } = error.kind else {
            panic!("{error}");
        };
        assert_eq!(missing, ["include/b/"]);
    }
}

#[test]
fn a_directory_does_not_stand_for_a_selected_file() {
    let entries = [TarEntry::of_kind("libplugin.so/", b'5')];
    let workplace = Workplace::new("a.tar.gz", &gzip(&tar(&entries)));
    workplace
        .unpack_selected(&["libplugin.so"])
        .expect_err("it is no file");
    let workplace = Workplace::new("a.zip", &zip(&[ZipEntry::stored("libplugin.so/", b"")]));
    workplace
        .unpack_selected(&["libplugin.so"])
        .expect_err("it is no file");
}

/// A tar archive has no directory of its own: without this, one file at its start would cost the whole archive.
#[test]
fn a_tar_archive_is_read_no_further_than_the_last_selected_file() {
    let (first, second) = (content(2_000_000, 3), content(8_000_000, 4));
    let archive = tar(&[
        TarEntry::file("first", &first),
        TarEntry::file("second", &second),
    ]);
    for (name, mut bytes) in [
        ("a.tar.gz", gzip(&archive)),
        ("a.tar.zst", zstandard(&archive)),
    ] {
        bytes.truncate(bytes.len() * 3 / 4);
        let workplace = Workplace::new(name, &bytes);
        workplace
            .unpack_selected(&["first"])
            .expect("the first file is whole");
        assert_eq!(workplace.read("first"), first);

        let workplace = Workplace::new(name, &bytes);
        let result = workplace.unpack_selected(&["first", "second"]);
        assert_says(
            &message(&workplace, result),
            &["its entry \"second\" is damaged or cut short"],
        );
    }
}

#[test]
fn a_zip_archive_is_read_only_where_the_selected_entries_are() {
    let other = content(100_000, 5);
    let mut bytes = zip(&[
        ZipEntry::stored("other", &other),
        ZipEntry::deflated("wanted", b"content"),
    ]);
    bytes[100..90_000].fill(0xff);
    let workplace = Workplace::new("a.zip", &bytes);
    workplace.unpack_selected(&["wanted"]).expect("it is whole");
    assert_eq!(workplace.read("wanted"), b"content");
    workplace
        .unpack_selected(&["other"])
        .expect_err("it is damaged");
}

#[test]
fn a_destination_that_is_in_use_is_refused() {
    let workplace = Workplace::new("a.zip", &zip(&[ZipEntry::stored("file", b"x")]));
    workplace.unpack().expect("the destination is fresh");
    let result = workplace.unpack();
    assert_says(
        &message(&workplace, result),
        &["can't be written to", "exists"],
    );
}

#[cfg(unix)]
#[test]
fn a_destination_that_is_a_link_is_refused() {
    let elsewhere = tempfile::tempdir().expect("a temporary directory");
    let workplace = Workplace::new("a.zip", &zip(&[ZipEntry::stored("file", b"x")]));
    std::os::unix::fs::symlink(elsewhere.path(), workplace.destination()).expect("a link");
    let result = workplace.unpack();
    assert_says(
        &message(&workplace, result),
        &["can't be written to", "exists"],
    );
    assert_eq!(
        elsewhere
            .path()
            .read_dir()
            .expect("it can be listed")
            .count(),
        0
    );
}
