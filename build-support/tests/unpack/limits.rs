//! Bombs: archives that unpack to far more than they should.

use std::{fs, io::Write};

use flate2::{Compression, write::GzEncoder};
use ryft_build_support::unpack::{Limits, Selection};

use super::{
    Workplace,
    archives::{TarEntry, ZipEntry, gzip, pax_record, tar, zip, zstandard},
    assert_says, message, refused,
};

const SMALL: Limits = Limits {
    total_bytes: 1000,
    entries: 3,
};

/// How many bytes are below the destination.
fn written(workplace: &Workplace) -> u64 {
    let files = workplace.unpacked_paths();
    let size = |path: &String| {
        fs::metadata(workplace.destination().join(path))
            .expect("it is there")
            .len()
    };
    files
        .iter()
        .filter(|path| !path.ends_with('/'))
        .map(size)
        .sum()
}

#[test]
fn a_declared_size_over_the_limit_is_refused_before_anything_is_written() {
    let zeros = vec![0; 1001];
    let declared = TarEntry {
        declared_size: Some(8 << 30),
        ..TarEntry::file("bomb", b"x")
    };
    for (name, bytes) in [
        ("a.tar.gz", gzip(&tar(&[TarEntry::file("bomb", &zeros)]))),
        ("a.tar.gz", gzip(&tar(&[declared]))),
        (
            "a.tar.zst",
            zstandard(&tar(&[TarEntry::file("bomb", &zeros)])),
        ),
        ("a.zip", zip(&[ZipEntry::deflated("bomb", &zeros)])),
    ] {
        let workplace = Workplace::new(name, &bytes);
        let result = workplace.unpack_with(&Selection::Everything, &SMALL);
        assert_says(
            &message(&workplace, result),
            &["its entry \"bomb\"", "1000 are allowed"],
        );
        assert_eq!(workplace.unpacked_paths(), Vec::<String>::new());
    }
}

#[test]
fn sizes_are_added_up() {
    let zeros = vec![0; 501];
    for (name, bytes) in [
        (
            "a.tar.gz",
            gzip(&tar(&[
                TarEntry::file("one", &zeros),
                TarEntry::file("two", &zeros),
            ])),
        ),
        (
            "a.zip",
            zip(&[
                ZipEntry::deflated("one", &zeros),
                ZipEntry::deflated("two", &zeros),
            ]),
        ),
    ] {
        let workplace = Workplace::new(name, &bytes);
        let result = workplace.unpack_with(&Selection::Everything, &SMALL);
        assert_says(
            &message(&workplace, result),
            &["its entry \"two\"", "unpacks to 1002 bytes"],
        );
        assert!(written(&workplace) <= 1000);
    }
}

#[test]
fn what_is_not_selected_does_not_count_for_bytes() {
    let zeros = vec![0; 5000];
    for (name, bytes) in [
        (
            "a.tar.gz",
            gzip(&tar(&[
                TarEntry::file("large", &zeros),
                TarEntry::file("small", b"x"),
            ])),
        ),
        (
            "a.zip",
            zip(&[
                ZipEntry::deflated("large", &zeros),
                ZipEntry::deflated("small", b"x"),
            ]),
        ),
    ] {
        let workplace = Workplace::new(name, &bytes);
        workplace
            .unpack_with(&Selection::every(["small"]), &SMALL)
            .expect("it is small");
    }
}

#[test]
fn an_entry_that_holds_more_than_it_declares_is_cut_off() {
    let zeros = vec![0; 10_000_000];
    let mut entry = ZipEntry::deflated("bomb", &zeros);
    entry.size = 10;
    let workplace = Workplace::new("a.zip", &zip(&[entry]));
    let result = workplace.unpack_with(&Selection::Everything, &SMALL);
    assert_says(
        &message(&workplace, result),
        &["its entry \"bomb\"", "declares 10 bytes and holds more"],
    );
    assert!(written(&workplace) <= 1000);
}

#[test]
fn an_entry_that_holds_less_than_it_declares_is_refused() {
    for (mut entry, reason) in [
        (
            ZipEntry::stored("x", b"content"),
            "declares 100 bytes and holds 7",
        ),
        (
            ZipEntry::deflated("x", b"content"),
            "incorrect length check",
        ),
    ] {
        entry.size = 100;
        assert_says(
            &refused("a.zip", &zip(&[entry])),
            &["its entry \"x\"", reason],
        );
    }
}

#[test]
fn more_entries_than_allowed_are_refused_selected_or_not() {
    let paths = ["a", "b", "c", "d"];
    let entries: Vec<_> = paths.iter().map(|path| TarEntry::file(path, b"")).collect();
    let zipped: Vec<_> = paths
        .iter()
        .map(|path| ZipEntry::stored(path, b""))
        .collect();
    for (name, bytes) in [("a.tar.gz", gzip(&tar(&entries))), ("a.zip", zip(&zipped))] {
        for selection in [Selection::Everything, Selection::every(["d"])] {
            let workplace = Workplace::new(name, &bytes);
            let result = workplace.unpack_with(&selection, &SMALL);
            assert_says(&message(&workplace, result), &["has more than 3 entries"]);
        }
    }
}

/// Readers that take such a header into memory whole can be made to fill it.
#[test]
fn a_huge_header_before_a_tar_entry_is_refused() {
    let large = vec![b'a'; 100_000];
    let long = TarEntry::of_kind("././@LongLink", b'L').with_content(&large);
    let message = refused("a.tar.gz", &gzip(&tar(&[long, TarEntry::file("x", b"")])));
    assert_says(&message, &["a header takes more than"]);
    let records = pax_record("comment", &"a".repeat(100_000));
    let long = TarEntry::of_kind("PaxHeader", b'x').with_content(&records);
    assert_says(
        &refused("a.tar.gz", &gzip(&tar(&[long, TarEntry::file("x", b"")]))),
        &["a header takes more than"],
    );
}

/// Sixteen thousand empty members in a row stand for nothing at all.
#[test]
fn a_gzip_file_of_empty_members_ends_as_an_empty_one() {
    let empty = GzEncoder::new(Vec::new(), Compression::fast())
        .finish()
        .expect("memory can be written");
    let mut bytes = Vec::new();
    for _ in 0..16_000 {
        bytes.write_all(&empty).expect("memory can be written");
    }
    let workplace = Workplace::new("a.tar.gz", &bytes);
    assert_eq!(workplace.unpack().expect("it is empty"), []);
}

/// An entry that is not selected is passed over; what it expands to is bounded all the same.
#[test]
fn a_header_that_stands_for_more_than_the_archive_has_ends_the_reading() {
    let declared = TarEntry {
        declared_size: Some(8 << 30),
        ..TarEntry::file("bomb", b"x")
    };
    let workplace = Workplace::new("a.tar.gz", &gzip(&tar(&[declared])));
    let result = workplace.unpack_selected(&["other"]);
    message(&workplace, result);
}
