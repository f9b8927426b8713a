//! Archives that the user names.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use ryft_build_support::store::Kind;
use ryft_build_support::unpack::UnpackErrorKind;

use super::*;

/// An archive of two components, with headers and messages.
const LIBRARIES: [(&str, &str); 4] = [
    ("mlir/libmlir.so", "mlir"),
    ("pjrt/libpjrt.so", "pjrt"),
    ("include/x.h", "int x;"),
    ("proto/x.proto", "message X {}"),
];

fn known() -> Selection {
    Selection::any([
        "mlir/libmlir.so",
        "pjrt/libpjrt.so",
        "tf/libtf.so",
        "include/",
        "proto/",
    ])
}

#[test]
fn one_entry_holds_the_libraries_of_all_components_with_their_headers_and_messages() {
    let (directory, store) = empty();
    let path = directory.path().join("libraries.tar.gz");
    fs::write(&path, pack(&LIBRARIES)).unwrap();
    let fetch = || {
        store
            .fetch_override(&path, Format::TarGz, &known(), 1 << 20)
            .unwrap()
    };
    let entry = fetch();
    assert!(matches!(entry.key.kind, Kind::Override { .. }));
    let paths: Vec<_> = entry
        .manifest
        .files
        .iter()
        .map(|file| &file.path[..])
        .collect();
    assert_eq!(
        paths,
        [
            "include/x.h",
            "mlir/libmlir.so",
            "pjrt/libpjrt.so",
            "proto/x.proto"
        ]
    );
    assert_eq!(fetch().directory, entry.directory);
    assert_eq!(store.entries().unwrap().len(), 1);
}

#[test]
fn an_archive_with_nothing_that_is_known_is_refused_with_the_libraries_that_it_has() {
    let (directory, store) = empty();
    let path = directory.path().join("other.tar.gz");
    fs::write(&path, pack(&FILES[..1])).unwrap();
    let result = store.fetch_override(&path, Format::TarGz, &known(), 1 << 20);
    let Err(MakeError::Unpack(error)) = result else {
        panic!("{result:?}");
    };
    let UnpackErrorKind::NotInArchive { libraries, .. } = &error.kind else {
        panic!("{error}");
    };
    assert_eq!(libraries, &["lib/libx.so"]);
    assert_eq!(error.archive, path, "the user's own, not the copy");
}

#[test]
fn a_copy_of_a_pinned_archive_makes_no_pinned_entry() {
    let (directory, store) = empty();
    let path = directory.path().join("x.tar.gz");
    fs::write(&path, pack(&FILES)).unwrap();
    let entry = store
        .fetch_override(&path, Format::TarGz, &selection(), 1 << 20)
        .unwrap();
    assert_eq!(entry.key.sha256, key().sha256);
    assert_absent(&store, &key());
}

#[test]
fn a_missing_archive_is_an_error_that_names_it() {
    let (directory, store) = empty();
    let path = directory.path().join("missing.tar.gz");
    let error = store
        .fetch_override(&path, Format::TarGz, &known(), 1 << 20)
        .unwrap_err();
    assert!(error.to_string().contains("missing.tar.gz"), "{error}");
    assert!(!store.root().exists());
}

/// A text that hardly compresses, the same for the same letter.
fn large(letter: &str) -> String {
    let lines = (0..8000).map(|line| Sha256::digest(format!("{letter}{line}").as_bytes()));
    letter.to_owned() + &lines.map(|line| line.to_string()).collect::<String>()
}

/// The file is replaced, again and again, by one of other contents while it is fetched: now while it is hashed, now while
/// it is copied or unpacked.
#[test]
fn an_archive_that_is_swapped_while_it_is_unpacked_never_gives_an_entry_of_other_contents() {
    let (directory, store) = empty();
    let archives = ["a", "b"].map(|letter| pack(&[("mlir/libmlir.so", &large(letter))]));
    let path = directory.path().join("libraries.tar.gz");
    let is_over = AtomicBool::new(false);
    fs::write(&path, &archives[0]).unwrap();
    let (mut whole, mut poisoned) = (0, 0);
    thread::scope(|scope| {
        scope.spawn(|| {
            let next = directory.path().join("next");
            for (index, archive) in archives.iter().cycle().enumerate() {
                fs::write(&next, archive).unwrap();
                let swapped = fs::rename(&next, &path);
                // Windows may refuse while the archive is open.
                assert!(swapped.is_ok() || cfg!(windows), "{swapped:?}");
                // Longer and longer, then short again, so that the swaps come at every step of a fetch.
                thread::sleep(Duration::from_millis(index as u64 % 30));
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        for _ in 0..80 {
            let Ok(entry) = store.fetch_override(&path, Format::TarGz, &known(), 1 << 20) else {
                continue;
            };
            let library = fs::read_to_string(entry.directory.join("mlir/libmlir.so")).unwrap();
            let of = Sha256::digest(&archives[usize::from(library.starts_with('b'))]);
            whole += 1;
            poisoned += usize::from(entry.key.sha256 != of);
            fs::remove_dir_all(entry.directory).unwrap();
        }
        is_over.store(true, Ordering::Relaxed);
    });
    assert_eq!(poisoned, 0, "of {whole} entries");
    assert!(whole > 0, "no fetch came to its end");
}
