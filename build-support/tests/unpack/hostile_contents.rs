//! Archives whose fields lie or contradict each other.

use std::io::Write;

use super::{
    Workplace,
    archives::{
        TarEntry, ZipEntry, content, gzip, pax_record, tar, tar_without_end, zip, zip_with_count,
        zstandard,
    },
    assert_says, refusal,
};

#[test]
fn an_encrypted_entry_is_refused() {
    let mut entry = ZipEntry::stored("secret", b"????????????");
    entry.flags = 1;
    assert_says(
        &refusal("a.zip", &zip(&[entry])),
        &["its entry \"secret\"", "is encrypted"],
    );
}

#[test]
fn an_unsupported_compression_is_named() {
    for (method, name) in [
        (9, "deflate64 (method 9)"),
        (12, "bzip2"),
        (14, "lzma"),
        (93, "zstd"),
        (77, "77"),
    ] {
        let mut entry = ZipEntry::stored("lib/x.so", b"x");
        entry.method = method;
        assert_says(
            &refusal("a.zip", &zip(&[entry])),
            &["its entry \"lib/x.so\"", "is compressed with", name],
        );
    }
}

#[test]
fn zip_headers_that_disagree_are_refused() {
    let good = ZipEntry::deflated("lib/x.so", b"content");
    let lies = [
        (
            "path",
            ZipEntry {
                local_path: Some(b"lib/y.so".to_vec()),
                ..good.clone()
            },
        ),
        (
            "compression",
            ZipEntry {
                local_method: Some(0),
                ..good.clone()
            },
        ),
        (
            "checksum",
            ZipEntry {
                local_crc: Some(1),
                ..good.clone()
            },
        ),
    ];
    for (what, entry) in lies {
        let said = format!("disagree about its {what}");
        assert_says(
            &refusal("a.zip", &zip(&[entry])),
            &["its entry \"lib/x.so\"", &said],
        );
    }
    let mut stored = ZipEntry::stored("lib/x.so", b"content");
    stored.size += 1;
    assert_says(
        &refusal("a.zip", &zip(&[stored])),
        &["disagree about its size"],
    );
}

#[test]
fn content_that_does_not_have_its_checksum_is_refused() {
    for mut entry in [
        ZipEntry::stored("x", b"content"),
        ZipEntry::deflated("x", b"content"),
    ] {
        entry.crc ^= 1;
        assert_says(
            &refusal("a.zip", &zip(&[entry])),
            &["its entry \"x\"", "checksum (CRC-32)"],
        );
    }
    let mut bytes = gzip(&tar(&[TarEntry::file("x", b"content")]));
    let length = bytes.len();
    // The CRC is the first half of a gzip member's last eight bytes, the length the second.
    bytes[length - 8] ^= 1;
    assert_says(
        &refusal("a.tar.gz", &bytes),
        &["is damaged or cut short", "incorrect data check"],
    );
    bytes[length - 8] ^= 1;
    bytes[length - 1] ^= 1;
    assert_says(
        &refusal("a.tar.gz", &bytes),
        &["is damaged or cut short", "incorrect length check"],
    );
    let mut bytes = zstandard(&tar(&[TarEntry::file("x", b"content")]));
    let length = bytes.len();
    bytes[length - 1] ^= 1;
    assert_says(&refusal("a.tar.zst", &bytes), &["is damaged or cut short"]);
}

#[test]
fn entries_that_share_their_data_are_refused() {
    let data = content(1000, 1);
    let mut second = ZipEntry::stored("first", &data);
    second.offset = Some(0);
    let overlapping = zip(&[ZipEntry::stored("first", &data), second]);
    assert_says(&refusal("a.zip", &overlapping), &["overlaps"]);

    // Its data would run through the archive's directory.
    let mut long = ZipEntry::stored("x", b"content");
    long.data = b"short".to_vec();
    let mut bytes = zip(&[long]);
    let directory = bytes
        .windows(4)
        .position(|bytes| bytes == b"PK\x01\x02")
        .expect("a directory");
    for field in [18, 22, directory + 20, directory + 24] {
        bytes[field] = 60;
    }
    assert_says(&refusal("a.zip", &bytes), &["its entry \"x\"", "overlaps"]);
}

#[test]
fn a_directory_with_content_is_refused() {
    let archive = tar(&[TarEntry::of_kind("lib/", b'5').with_content(b"content")]);
    assert_says(
        &refusal("a.tar.gz", &gzip(&archive)),
        &["a directory with content"],
    );
    let archive = zip(&[ZipEntry::stored("lib/", b"content")]);
    assert_says(&refusal("a.zip", &archive), &["a directory with content"]);
}

#[test]
fn a_wrong_count_of_entries_is_refused() {
    for count in [0, 1, 3] {
        let entries = [ZipEntry::stored("a", b"1"), ZipEntry::stored("b", b"2")];
        let message = refusal("a.zip", &zip_with_count(&entries, count));
        assert_says(
            &message,
            &[&format!("declares {count} entries and its directory has 2")],
        );
    }
}

#[test]
fn what_follows_the_end_is_refused() {
    let archive = tar(&[TarEntry::file("x", b"content")]);
    for (name, bytes) in [
        ("a.tar.gz", gzip(&archive)),
        ("a.tar.zst", zstandard(&archive)),
        ("a.zip", zip(&[ZipEntry::stored("x", b"content")])),
    ] {
        for garbage in [&b"garbage"[..], &[0; 100], b"\x1f\x8b", b"\x28\xb5\x2f\xfd"] {
            let bytes = [&bytes, garbage].concat();
            assert_says(&refusal(name, &bytes), &["is damaged or cut short"]);
        }
    }
    let hidden = [archive, tar(&[TarEntry::file("hidden", b"content")])].concat();
    assert_says(
        &refusal("a.tar.gz", &gzip(&hidden)),
        &["something else follows the end of the tar archive"],
    );
}

#[test]
fn a_tar_archive_without_its_end_mark_is_refused() {
    let archive = tar_without_end(&[TarEntry::file("x", b"content")]);
    assert_says(
        &refusal("a.tar.gz", &gzip(&archive)),
        &["the mark at the end of a tar archive is missing"],
    );
    assert_says(
        &refusal("a.tar.gz", &gzip(b"")),
        &["the mark at the end of a tar archive is missing"],
    );
}

#[test]
fn a_tar_header_with_a_wrong_checksum_is_refused() {
    let mut archive = tar(&[TarEntry::file("x", b"content")]);
    archive[0] = b'y';
    assert_says(&refusal("a.tar.gz", &gzip(&archive)), &["checksum"]);
}

#[test]
fn headers_of_one_tar_entry_that_contradict_each_other_are_refused() {
    let path = pax_record("path", "other");
    let twice = [path.clone(), path.clone()].concat();
    let size = pax_record("size", "3");
    let entry = |kind, content| TarEntry::of_kind("header", kind).with_content(content);
    let file = || TarEntry::file("x", b"content");
    let archives = [
        (
            "tell the path",
            tar(&[entry(b'x', &path), entry(b'x', &path), file()]),
        ),
        (
            "tell the path",
            tar(&[entry(b'L', b"long\0"), entry(b'x', &path), file()]),
        ),
        ("tell the path", tar(&[entry(b'x', &twice), file()])),
        (
            "disagree about its size",
            tar(&[entry(b'x', &size), file()]),
        ),
        ("a global header", tar(&[entry(b'g', &path), file()])),
        ("an entry that does not follow", tar(&[entry(b'x', &path)])),
        ("malformed pax", tar(&[entry(b'x', b"99 path=x\n"), file()])),
    ];
    for (said, archive) in archives {
        assert_says(
            &refusal("a.tar.gz", &gzip(&archive)),
            &["is damaged or cut short", said],
        );
    }
}

#[test]
fn a_global_comment_of_a_tar_archive_is_passed_over() {
    let comment = pax_record("comment", "7b1be14958aac5c83f1b9f7bcdfc51fdbd29acba");
    let archive = tar(&[
        TarEntry::of_kind("pax_global_header", b'g').with_content(&comment),
        TarEntry::file("x", b"content"),
    ]);
    let workplace = Workplace::new("a.tar.gz", &gzip(&archive));
    workplace.unpack().expect("git makes such archives");
    assert_eq!(workplace.unpacked_paths(), ["x"]);
}

/// A frame may ask its reader for a window of gigabytes.
#[test]
fn a_zstandard_frame_with_a_huge_window_is_refused() {
    let archive = tar(&[TarEntry::file("x", &content(100_000, 1))]);
    let compress = |window_bits| {
        let mut encoder = zstd::Encoder::new(Vec::new(), 3).expect("an encoder");
        encoder
            .window_log(window_bits)
            .expect("the window is supported");
        encoder.write_all(&archive).expect("memory can be written");
        // Without this, the frame is small enough to do without a window.
        encoder.flush().expect("memory can be written");
        encoder.finish().expect("memory can be written")
    };
    assert_says(&refusal("a.tar.zst", &compress(27)), &["too much memory"]);
    Workplace::new("a.tar.zst", &compress(25))
        .unpack()
        .expect("32 MiB are allowed");
}
