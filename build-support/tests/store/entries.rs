//! What is fetched is found.

use std::fs;
use std::io;
use std::time::Duration;

use ryft_build_support::checksum::Sha256;
use ryft_build_support::store::{Archive, Key, Lookup, MakeError, Store};
use ryft_build_support::unpack::{Format, Selection, UnpackErrorKind};
use tempfile::TempDir;

use super::*;

#[test]
fn an_entry_is_found_after_it_was_fetched_and_nothing_else_is_left() {
    let (_directory, store, entry) = filled();
    let Lookup::Whole(found) = store.find(&key()) else {
        panic!("not found");
    };
    assert_eq!(found.key, key());
    assert_eq!(found.directory, entry.directory);
    assert_eq!(found.manifest, entry.manifest);
    assert_eq!(found.manifest.name, "x.tar.gz");
    let paths: Vec<_> = found.manifest.files.iter().map(|file| &file.path).collect();
    assert_eq!(paths, ["include/x y.h", "lib/libx.so"]);
    let library = fs::read_to_string(found.directory.join("lib/libx.so"));
    assert_eq!(library.unwrap(), "machine code");
    assert_eq!(names(&store, "staging"), [""; 0]);
    assert_eq!(names(&store, "downloads"), [""; 0]);
}

#[test]
fn looking_into_a_store_that_is_not_there_writes_nothing() {
    let (_directory, store) = empty();
    assert_absent(&store, &key());
    assert!(matches!(store.find(&key()), Lookup::Absent));
    assert!(!store.root().exists());
}

#[test]
fn a_second_fetch_obtains_nothing() {
    let (_directory, store, entry) = filled();
    let again = fetch_with(&store, |_| Err("obtained again")).unwrap();
    assert_eq!(again.directory, entry.directory);
}

/// Cargo takes a file that is newer than the start of the build script that names it for a reason to run that again.
#[test]
fn every_file_of_an_entry_is_older_than_the_build_that_made_it() {
    let before = std::time::SystemTime::now() - Duration::from_secs(365 * 86_400);
    let (_directory, store, entry) = filled();
    for path in ["manifest", "lib/libx.so", "include/x y.h"] {
        let time = || {
            fs::metadata(entry.directory.join(path))
                .unwrap()
                .modified()
                .unwrap()
        };
        assert!(time() < before, "{path}");
        let made = time();
        assert!(matches!(store.find(&key()), Lookup::Whole(_)));
        assert_eq!(time(), made, "{path}");
    }
}

#[test]
fn two_selections_of_one_archive_are_two_entries_and_neither_replaces_the_other() {
    let (_directory, store, entry) = filled();
    let bytes = pack(&FILES);
    let less = Selection::every(["lib/libx.so"]);
    let archive = Archive {
        name: "x.tar.gz",
        format: Format::TarGz,
        sha256: Sha256::digest(&bytes),
        selection: &less,
        limit: 1 << 20,
    };
    let other = store.fetch(&archive, |workspace| {
        fs::write(workspace.partial(), &bytes)?;
        io::Result::Ok(workspace.partial().to_owned())
    });
    assert_ne!(other.unwrap().directory, entry.directory);
    for _ in 0..2 {
        fetch_with(&store, |_| Err("obtained again")).unwrap();
        store.fetch(&archive, |_| Err("obtained again")).unwrap();
    }
}

#[test]
fn a_failed_download_leaves_its_bytes_to_the_next() {
    let (_directory, store) = empty();
    for earlier in ["", "first bytes"] {
        let result = fetch_with(&store, |workspace| {
            let found = fs::read_to_string(workspace.partial()).unwrap_or_default();
            assert_eq!(found, earlier);
            fs::write(workspace.partial(), "first bytes").unwrap();
            fs::write(workspace.scratch().unwrap().join("half"), "").unwrap();
            Err("the network is down")
        });
        assert_eq!(result.unwrap_err().to_string(), "the network is down");
        assert_eq!(names(&store, "staging"), [""; 0]);
        assert_eq!(names(&store, "downloads").len(), 1);
        assert_absent(&store, &key());
    }
    fetch(&store);
    assert_eq!(names(&store, "downloads"), [""; 0]);
}

#[test]
fn an_archive_that_is_refused_leaves_no_entry() {
    let (_directory, store) = empty();
    let result = fetch_with(&store, |workspace| {
        let path = workspace.scratch().unwrap().join("x");
        fs::write(&path, pack(&FILES[..1])).map(|()| path)
    });
    let Err(MakeError::Unpack(error)) = result else {
        panic!("{result:?}");
    };
    assert!(
        matches!(error.kind, UnpackErrorKind::NotInArchive { .. }),
        "{error}"
    );
    assert_absent(&store, &key());
    assert_eq!(names(&store, "staging"), [""; 0]);
}

#[test]
fn an_empty_entry_is_an_error() {
    let (_directory, store) = empty();
    let bytes = pack(&[]);
    let archive = Archive {
        name: "empty.tar.gz",
        format: Format::TarGz,
        sha256: Sha256::digest(&bytes),
        selection: &Selection::Everything,
        limit: 1 << 20,
    };
    let result = store.fetch(&archive, |workspace| {
        fs::write(workspace.partial(), &bytes)?;
        io::Result::Ok(workspace.partial().to_owned())
    });
    let error = result.unwrap_err().to_string();
    assert!(error.contains("no file"), "{error}");
    assert_absent(&store, &archive.key());
}

#[test]
fn a_store_that_cannot_be_made_is_an_error_that_names_the_directory_and_the_variable() {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let store = Store::new(file.join("store"));
    let error = fetch_with(&store, |_| Err("obtained"))
        .unwrap_err()
        .to_string();
    for part in [
        "can't create the directory ",
        store.root().to_str().unwrap(),
        "RYFT_XLA_CACHE_DIR",
    ] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn names_that_are_no_keys_are_not_entries() {
    let (_directory, store, _entry) = filled();
    let old = Sha256::digest(b"an entry of an older version").to_string();
    fs::create_dir(store.root().join("entries").join(&old)).unwrap();
    assert_eq!(store.entries().unwrap().len(), 1);
    assert_eq!(
        store.leftovers().unwrap(),
        [store.root().join("entries").join(&old)]
    );
    assert_eq!(Key::from_name(&old), None);
}
