//! A build without the feature `zstd`: `cargo test -p ryft-build-support --no-default-features --test without_zstd`.
#![cfg(not(feature = "zstd"))]

use ryft_build_support::unpack::{Format, Limits, Selection, unpack};

#[test]
fn a_tar_zst_archive_is_an_error_that_names_the_feature() {
    let directory = tempfile::tempdir().unwrap();
    let archive = directory.path().join("a.tar.zst");
    std::fs::write(&archive, b"\x28\xb5\x2f\xfd").unwrap();
    let limits = Limits {
        total_bytes: 1,
        entries: 1,
    };
    let destination = directory.path().join("unpacked");
    let error = unpack(
        &archive,
        Format::TarZst,
        &Selection::Everything,
        &limits,
        &destination,
    )
    .unwrap_err();
    let text = error.to_string();
    assert!(text.contains("it is compressed with Zstandard"), "{text}");
    assert!(
        text.contains("a.tar.zst") && text.contains("help: enable the Cargo feature `zstd`"),
        "{text}"
    );
}
