//! Paths, links and special files that would lead out of the destination, or mean another file elsewhere.

use super::{
    Workplace,
    archives::{TarEntry, ZipEntry, gzip, pax_record, tar, zip, zstandard},
    assert_says, refused,
};

/// Paths that no entry may have, with what is said of them.
const HARMFUL: &[(&str, &str)] = &[
    ("/etc/passwd", "is absolute"),
    ("//server/share/file", "is absolute"),
    ("../outside", "has \"..\" in it"),
    ("inside/../../outside", "has \"..\" in it"),
    ("inside/..", "has \"..\" in it"),
    ("C:/Windows/file", "has a drive letter"),
    ("c:file", "has a drive letter"),
    ("..\\outside", "has a backslash"),
    ("\\\\server\\share\\file", "has a backslash"),
    (".", "is empty"),
];

/// Paths that only an entry that is unpacked may not have.
const UNPORTABLE: &[(&str, &str)] = &[
    ("include/aux.h", "a device on Windows: \"aux.h\""),
    ("CON", "a device on Windows"),
    ("conout$.txt", "a device on Windows"),
    ("LPT\u{b2}", "a device on Windows"),
    ("nul .txt", "a device on Windows"),
    ("lib/com7", "a device on Windows"),
    ("lib/name.", "ends with a dot or a space"),
    ("directory /file", "ends with a dot or a space"),
    ("file:stream", "has ':' in it"),
    ("what?", "has '?' in it"),
    ("line\nbreak", "has '\\n' in it"),
    ("\u{1b}[31mred", "has '\\u{1b}' in it"),
];

#[test]
fn paths_that_lead_out_are_refused_in_every_format() {
    for (path, reason) in HARMFUL.iter().chain(UNPORTABLE) {
        let archive = tar(&[TarEntry::file(path, b"x")]);
        let named = format!("its entry {path:?} is refused: its path");
        assert_says(&refused("a.tar.gz", &gzip(&archive)), &[&named, reason]);
        assert_says(
            &refused("a.tar.zst", &zstandard(&archive)),
            &[&named, reason],
        );
        let archive = zip(&[ZipEntry::stored(path, b"x")]);
        assert_says(&refused("a.zip", &archive), &[&named, reason]);
    }
}

#[test]
fn long_names_of_gnu_and_pax_are_checked_as_short_ones_are() {
    let innocent = TarEntry::file("innocent", b"x");
    let records = pax_record("path", "../outside");
    let archive = tar(&[
        TarEntry::of_kind("PaxHeader", b'x').with_content(&records),
        innocent,
    ]);
    assert_says(
        &refused("a.tar.gz", &gzip(&archive)),
        &["\"../outside\"", "has \"..\" in it"],
    );

    let innocent = TarEntry::file("innocent", b"x");
    let long = TarEntry::of_kind("././@LongLink", b'L').with_content(b"/etc/passwd\0");
    let archive = tar(&[long, innocent]);
    assert_says(
        &refused("a.tar.gz", &gzip(&archive)),
        &["\"/etc/passwd\"", "is absolute"],
    );
}

#[test]
fn a_harmful_path_is_refused_even_if_it_is_not_selected() {
    let entries = [
        TarEntry::file("../outside", b"x"),
        TarEntry::file("wanted", b"x"),
    ];
    let workplace = Workplace::new("a.tar.gz", &gzip(&tar(&entries)));
    workplace
        .unpack_selected(&["wanted"])
        .expect_err("it was made to deceive");

    let entries = [
        ZipEntry::stored("wanted", b"x"),
        ZipEntry::stored("../outside", b"x"),
    ];
    let workplace = Workplace::new("a.zip", &zip(&entries));
    workplace
        .unpack_selected(&["wanted"])
        .expect_err("it was made to deceive");
}

#[test]
fn an_unportable_path_that_is_not_selected_does_no_harm() {
    for (path, _) in UNPORTABLE {
        let entries = [
            TarEntry::file(path, b"x"),
            TarEntry::file("lib/wanted", b"x"),
        ];
        let workplace = Workplace::new("a.tar.gz", &gzip(&tar(&entries)));
        workplace
            .unpack_selected(&["lib/wanted"])
            .expect("the other is left out");
    }
}

#[test]
fn names_that_only_look_dangerous_are_unpacked() {
    for path in [
        "..hidden",
        "a..b",
        "...x/y",
        "console",
        "auxiliary.h",
        "com10",
        "nulled.txt",
        "lib/ first",
    ] {
        let workplace = Workplace::new("a.tar.gz", &gzip(&tar(&[TarEntry::file(path, b"x")])));
        workplace.unpack().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(workplace.read(path), b"x");
    }
}

#[test]
fn nul_and_bytes_that_are_not_utf_8_are_refused() {
    let not_utf_8 = TarEntry {
        path: b"caf\xe9",
        ..TarEntry::file("", b"x")
    };
    assert_says(
        &refused("a.tar.gz", &gzip(&tar(&[not_utf_8]))),
        &["is not UTF-8"],
    );
    let mut entry = ZipEntry::stored("", b"x");
    entry.path = b"caf\xe9".to_vec();
    assert_says(&refused("a.zip", &zip(&[entry])), &["is not UTF-8"]);

    assert_says(
        &refused("a.zip", &zip(&[ZipEntry::stored("a\0b", b"x")])),
        &["\"a\\0b\"", "has '\\0' in it"],
    );
    let records = pax_record("path", "a\0b");
    let archive = tar(&[
        TarEntry::of_kind("PaxHeader", b'x').with_content(&records),
        TarEntry::file("innocent", b"x"),
    ]);
    assert_says(
        &refused("a.tar.gz", &gzip(&archive)),
        &["\"a\\0b\"", "has '\\0' in it"],
    );
}

#[test]
fn links_are_refused_wherever_they_point() {
    for target in ["/etc/passwd", "../../outside", "lib/libx.so.1"] {
        for (kind, word) in [(b'2', "a symbolic link"), (b'1', "a hard link")] {
            let archive = tar(&[
                TarEntry::file("lib/libx.so.1", b"x"),
                TarEntry::link("lib/libx.so", kind, target),
            ]);
            let quoted = format!("{word} to {target:?}");
            assert_says(
                &refused("a.tar.gz", &gzip(&archive)),
                &["its entry \"lib/libx.so\"", &quoted],
            );
        }
        let mut link = ZipEntry::stored("lib/libx.so", target.as_bytes());
        link.mode = 0o120_777;
        let quoted = "a symbolic link";
        assert_says(
            &refused("a.zip", &zip(&[link])),
            &["its entry \"lib/libx.so\"", quoted],
        );
    }
}

#[test]
fn a_long_link_target_is_told_whole() {
    let target = format!("{}outside", "../".repeat(60));
    let records = pax_record("linkpath", &target);
    let archive = tar(&[
        TarEntry::of_kind("PaxHeader", b'x').with_content(&records),
        TarEntry::link("link", b'2', "short"),
    ]);
    assert_says(&refused("a.tar.gz", &gzip(&archive)), &[&target]);
}

#[test]
fn nothing_is_written_behind_a_link() {
    let outside = tempfile::tempdir().expect("a temporary directory");
    let target = outside.path().to_str().expect("a path in UTF-8");
    let archive = tar(&[
        TarEntry::link("way", b'2', target),
        TarEntry::file("way/out", b"x"),
    ]);
    refused("a.tar.gz", &gzip(&archive));
    // When only what is behind the link is selected, the link is never made, and the path is an ordinary one.
    let workplace = Workplace::new("a.tar.gz", &gzip(&archive));
    workplace
        .unpack_selected(&["way/out"])
        .expect("the link is left out");
    assert_eq!(workplace.read("way/out"), b"x");
    assert_eq!(
        outside.path().read_dir().expect("it can be listed").count(),
        0
    );
}

#[test]
fn devices_pipes_and_unknown_types_are_refused() {
    for (kind, word) in [
        (b'3', "a device"),
        (b'4', "a device"),
        (b'6', "a named pipe"),
        (b'M', "of the unknown type 'M'"),
    ] {
        let archive = tar(&[TarEntry::of_kind("lib/special", kind)]);
        assert_says(
            &refused("a.tar.gz", &gzip(&archive)),
            &["its entry \"lib/special\"", word],
        );
    }
    for mode in [0o020_666, 0o060_666, 0o010_666, 0o140_666] {
        let mut entry = ZipEntry::stored("lib/special", b"");
        entry.mode = mode;
        assert_says(
            &refused("a.zip", &zip(&[entry])),
            &["its entry \"lib/special\"", "of the Unix type"],
        );
    }
}

#[test]
fn special_entries_that_are_not_selected_do_no_harm() {
    let archive = tar(&[
        TarEntry::link("lib/libx.so", b'2', "libx.so.1"),
        TarEntry::of_kind("pipe", b'6'),
        TarEntry::file("lib/libx.so.1", b"x"),
    ]);
    let workplace = Workplace::new("a.tar.gz", &gzip(&archive));
    workplace
        .unpack_selected(&["lib/libx.so.1"])
        .expect("only a file is selected");
}

#[test]
fn sparse_files_are_refused() {
    let archive = tar(&[TarEntry::of_kind("hole", b'S')]);
    assert_says(&refused("a.tar.gz", &gzip(&archive)), &["sparse"]);
    let records = pax_record("GNU.sparse.realsize", "1000000000000");
    let archive = tar(&[
        TarEntry::of_kind("PaxHeader", b'x').with_content(&records),
        TarEntry::file("hole", b"x"),
    ]);
    assert_says(
        &refused("a.tar.gz", &gzip(&archive)),
        &["its entry \"hole\"", "a sparse file"],
    );
}

#[test]
fn a_path_that_comes_twice_is_refused() {
    for (first, second, reason) in [
        ("lib/x", "lib/x", "comes twice"),
        ("lib/x", "./lib//x", "comes twice"),
        ("lib/x", "lib/x/y", "can't be written"),
        ("lib/x/y", "lib/x", "comes twice"),
    ] {
        let entries = [TarEntry::file(first, b"1"), TarEntry::file(second, b"2")];
        let named = format!("its entry {second:?}");
        assert_says(
            &refused("a.tar.gz", &gzip(&tar(&entries))),
            &[&named, reason],
        );
        let entries = [
            ZipEntry::stored(first, b"1"),
            ZipEntry::stored(second, b"2"),
        ];
        assert_says(&refused("a.zip", &zip(&entries)), &[&named, reason]);
    }
}
