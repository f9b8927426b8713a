//! Archives whose fields lie or contradict each other.

use std::io::Write;

use super::{
    Workplace,
    archives::{TarEntry, ZipEntry, content, gzip, pax_record, tar, zip, zstandard},
    assert_says, refused,
};

#[test]
fn an_encrypted_entry_is_refused() {
    let mut entry = ZipEntry::stored("secret", b"????????????");
    entry.flags = 1;
    assert_says(
        &refused("a.zip", &zip(&[entry])),
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
            &refused("a.zip", &zip(&[entry])),
            &["its entry \"lib/x.so\"", "is compressed with", name],
        );
    }
}

#[test]
fn zip_headers_that_disagree_about_path_or_compression_are_refused() {
    let good = ZipEntry::deflated("lib/x.so", b"content");
    let path = ZipEntry {
        local_path: Some(b"lib/y.so".to_vec()),
        ..good.clone()
    };
    let method = ZipEntry {
        local_method: Some(0),
        ..good
    };
    for entry in [path, method] {
        assert_says(
            &refused("a.zip", &zip(&[entry])),
            &["its entry \"lib/x.so\" is refused", "disagree about it"],
        );
    }
    let mut stored = ZipEntry::stored("lib/x.so", b"content");
    stored.size += 1;
    assert_says(
        &refused("a.zip", &zip(&[stored])),
        &["declares 8 bytes and holds 7"],
    );
}

#[test]
fn content_that_does_not_have_its_checksum_is_refused() {
    for (mut entry, reason) in [
        (ZipEntry::stored("x", b"content"), "checksum (CRC-32)"),
        (ZipEntry::deflated("x", b"content"), "incorrect data check"),
    ] {
        entry.crc ^= 1;
        assert_says(
            &refused("a.zip", &zip(&[entry])),
            &["its entry \"x\"", reason],
        );
    }
    // Its data does not end with the entry: a gzip file's tail, and the same again as a second file.
    let mut entry = ZipEntry::deflated("x", b"content");
    let member = gzip(b"content");
    entry.data.extend(&member[member.len() - 8..]);
    entry.data.extend(&member[..member.len() - 8]);
    entry.size *= 2;
    assert_says(
        &refused("a.zip", &zip(&[entry])),
        &["its entry \"x\"", "goes on after its end"],
    );
    let mut bytes = gzip(&tar(&[TarEntry::file("x", b"content")]));
    let length = bytes.len();
    // The CRC is the first half of a gzip member's last eight bytes, the length the second.
    bytes[length - 8] ^= 1;
    assert_says(
        &refused("a.tar.gz", &bytes),
        &["is damaged or cut short", "incorrect data check"],
    );
    bytes[length - 8] ^= 1;
    bytes[length - 1] ^= 1;
    assert_says(
        &refused("a.tar.gz", &bytes),
        &["is damaged or cut short", "incorrect length check"],
    );
    let mut bytes = zstandard(&tar(&[TarEntry::file("x", b"content")]));
    let length = bytes.len();
    bytes[length - 1] ^= 1;
    assert_says(&refused("a.tar.zst", &bytes), &["is damaged or cut short"]);
}

#[test]
fn zip_entries_that_share_their_data_are_refused() {
    let data = content(1000, 1);
    let mut second = ZipEntry::stored("first", &data);
    second.offset = Some(0);
    let overlapping = zip(&[ZipEntry::stored("first", &data), second]);
    assert_says(&refused("a.zip", &overlapping), &["is refused"]);

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
    assert_says(&refused("a.zip", &bytes), &["its entry \"x\" is damaged"]);
}

#[test]
fn a_directory_with_content_is_refused() {
    let archive = tar(&[TarEntry::of_kind("lib/", b'5').with_content(b"content")]);
    assert_says(
        &refused("a.tar.gz", &gzip(&archive)),
        &["a directory with content"],
    );
    let archive = zip(&[ZipEntry::stored("lib/", b"content")]);
    assert_says(&refused("a.zip", &archive), &["a directory with content"]);
}

#[test]
fn what_follows_the_end_of_the_compressed_data_is_refused() {
    let archive = tar(&[TarEntry::file("x", b"content")]);
    for (name, bytes) in [
        ("a.tar.gz", gzip(&archive)),
        ("a.tar.zst", zstandard(&archive)),
    ] {
        for garbage in [&b"garbage"[..], &[0; 100], b"\x1f\x8b", b"\x28\xb5\x2f\xfd"] {
            let bytes = [&bytes, garbage].concat();
            assert_says(&refused(name, &bytes), &["is damaged or cut short"]);
        }
    }
}

#[test]
fn a_tar_header_with_a_wrong_checksum_is_refused() {
    let mut archive = tar(&[TarEntry::file("x", b"content")]);
    archive[0] = b'y';
    assert_says(&refused("a.tar.gz", &gzip(&archive)), &["checksum"]);
}

#[test]
fn two_headers_that_give_one_tar_entry_its_path_are_refused() {
    let path = pax_record("path", "other");
    let entry = |kind, content| TarEntry::of_kind("header", kind).with_content(content);
    let file = || TarEntry::file("x", b"content");
    for archive in [
        tar(&[entry(b'x', &path), entry(b'x', &path), file()]),
        tar(&[entry(b'L', b"long\0"), entry(b'L', b"long\0"), file()]),
    ] {
        assert_says(
            &refused("a.tar.gz", &gzip(&archive)),
            &["is damaged or cut short"],
        );
    }
}

#[test]
fn a_global_comment_of_a_tar_archive_is_passed_over() {
    let comment = pax_record("comment", "0123456789abcdef0123456789abcdef01234567");
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
    assert_says(&refused("a.tar.zst", &compress(28)), &["too much memory"]);
    Workplace::new("a.tar.zst", &compress(27))
        .unpack()
        .expect("`zstd --long` asks for 128 MiB");
}
