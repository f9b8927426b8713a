//! The store: entries appear whole or not at all, and one that has come to harm is found out.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::store::{Entry, Lookup, Reserved, Store};
use ryft_build_support::unpack::UnpackedFile;
use tempfile::TempDir;

const KEPT: [&str; 2] = ["lib/libx.so", "include/"];

fn key() -> Sha256 {
    Sha256::digest(b"the archive")
}

/// Makes an entry of two files, as an unpacked archive would.
fn fill(store: &Store) -> Entry {
    let Reserved::Empty(reservation) = store.reserve(key(), &KEPT, &mut || {}).unwrap() else {
        panic!("the store has the entry already");
    };
    let contents = reservation.contents().unwrap();
    let files =
        [("lib/libx.so", "machine code"), ("include/x y.h", "int x;")].map(|(path, text)| {
            fs::create_dir_all(contents.join(path).parent().unwrap()).unwrap();
            fs::write(contents.join(path), text).unwrap();
            UnpackedFile {
                path: path.into(),
                size: text.len() as u64,
                sha256: Sha256::digest(text.as_bytes()),
            }
        });
    fs::write(reservation.partial(), "the archive").unwrap();
    reservation.commit("x.tar.gz", &KEPT, files.into()).unwrap()
}

fn filled() -> (TempDir, Store, Entry) {
    let directory = TempDir::new().unwrap();
    let store = Store::new(directory.path().join("made/when/needed"));
    let entry = fill(&store);
    (directory, store, entry)
}

fn damage(store: &Store) -> String {
    match store.look_up(key(), &KEPT) {
        Lookup::Damaged(reason) => reason,
        other => panic!("not damaged: {other:?}"),
    }
}

fn names(directory: &Path) -> Vec<String> {
    let names = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
fn an_entry_is_served_after_it_was_made_and_nothing_else_is_left() {
    let (_directory, store, entry) = filled();
    let Lookup::Whole(found) = store.look_up(key(), &KEPT) else {
        panic!("not served");
    };
    assert_eq!(found.directory, entry.directory);
    assert_eq!(found.receipt, entry.receipt);
    assert_eq!(found.receipt.artifact, "x.tar.gz");
    assert_eq!(
        fs::read_to_string(found.directory.join("lib/libx.so")).unwrap(),
        "machine code"
    );
    assert_eq!(names(&store.root().join("staging")), [""; 0]);
    assert_eq!(names(&store.root().join("downloads")), [""; 0]);
}

#[test]
fn looking_into_a_store_that_is_not_there_writes_nothing() {
    let directory = TempDir::new().unwrap();
    let store = Store::new(directory.path().join("absent"));
    assert!(matches!(store.look_up(key(), &KEPT), Lookup::Absent));
    assert!(!store.root().exists());
}

#[test]
fn a_truncated_missing_or_changed_file_is_damage_and_the_entry_is_made_again() {
    let truncate = |path: &Path| {
        File::options()
            .write(true)
            .open(path)
            .unwrap()
            .set_len(3)
            .unwrap()
    };
    let remove = |path: &Path| fs::remove_file(path).unwrap();
    let change = |path: &Path| {
        // The same length, a moment later.
        let later = SystemTime::now() + Duration::from_secs(5);
        let mut file = File::create(path).unwrap();
        file.write_all(b"MACHINE CODE").unwrap();
        file.set_modified(later).unwrap();
    };
    type Harm<'a> = &'a dyn Fn(&Path);
    let harms: [(Harm<'_>, &str); 3] = [
        (&truncate, "3 bytes long, not 12"),
        (&remove, "libx.so"),
        (&change, "SHA-256"),
    ];
    for (harm, reason) in harms {
        let (_directory, store, entry) = filled();
        harm(&entry.directory.join("lib/libx.so"));
        let found = damage(&store);
        assert!(found.contains(reason), "{found}");
        fill(&store);
        assert!(matches!(store.look_up(key(), &KEPT), Lookup::Whole(_)));
        assert_eq!(names(&store.root().join("staging")), [""; 0]);
    }
}

#[test]
fn an_entry_without_a_receipt_or_with_a_foreign_one_is_damage() {
    let (_directory, store, entry) = filled();
    let receipt = entry.directory.join("receipt");
    fs::write(&receipt, "ryft-xla-store 99\nartifact x\n").unwrap();
    assert!(damage(&store).contains("not a receipt"));
    fs::remove_file(&receipt).unwrap();
    assert!(damage(&store).contains("receipt"));
    fill(&store);
    assert!(matches!(store.look_up(key(), &KEPT), Lookup::Whole(_)));
}

#[test]
fn an_entry_serves_whoever_needs_no_more_than_it_was_made_with() {
    let (_directory, store, _entry) = filled();
    assert!(matches!(store.look_up(key(), &KEPT[..1]), Lookup::Whole(_)));
    match store.look_up(key(), &["lib/libx.so", "proto/"]) {
        Lookup::Damaged(reason) => assert!(reason.contains("made without proto/"), "{reason}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_store_that_was_copied_with_new_times_still_serves() {
    let (_directory, store, entry) = filled();
    for path in ["lib/libx.so", "include/x y.h"] {
        let file = File::options()
            .write(true)
            .open(entry.directory.join(path))
            .unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1))
            .unwrap();
    }
    assert!(matches!(store.look_up(key(), &KEPT), Lookup::Whole(_)));
}

#[test]
fn what_a_killed_process_left_is_removed_by_the_next() {
    let (_directory, store, entry) = filled();
    fs::remove_dir_all(&entry.directory).unwrap();
    let leftover = store.root().join("staging").join(format!("{}.1-0", key()));
    fs::create_dir_all(leftover.join("contents/lib")).unwrap();
    let other = store
        .root()
        .join("staging")
        .join(format!("{}.1-0", Sha256::digest(b"another archive")));
    fs::create_dir(&other).unwrap();
    fill(&store);
    assert!(
        !leftover.exists() && other.exists(),
        "only leftovers of the same entry are known to be dead"
    );
}

#[test]
fn a_reservation_that_is_given_up_leaves_the_gathered_bytes_for_the_next() {
    let directory = TempDir::new().unwrap();
    let store = Store::new(directory.path());
    for _ in 0..2 {
        let Reserved::Empty(reservation) = store.reserve(key(), &KEPT, &mut || {}).unwrap() else {
            panic!("nothing was made");
        };
        fs::write(reservation.contents().unwrap().join("half"), "").unwrap();
        fs::write(reservation.partial(), "first bytes").unwrap();
        drop(reservation);
        assert_eq!(names(&store.root().join("staging")), [""; 0]);
        assert_eq!(names(&store.root().join("downloads")).len(), 1);
        assert!(matches!(store.look_up(key(), &KEPT), Lookup::Absent));
    }
}

#[test]
fn a_second_reservation_waits_for_the_first_and_takes_its_entry() {
    let directory = TempDir::new().unwrap();
    let store = Store::new(directory.path());
    let Reserved::Empty(first) = store.reserve(key(), &KEPT, &mut || {}).unwrap() else {
        panic!("nothing was made");
    };
    let (waits, waited) = std::sync::mpsc::channel();
    let second = std::thread::spawn({
        let store = store.clone();
        move || {
            store
                .reserve(key(), &KEPT, &mut || waits.send(()).unwrap())
                .unwrap()
        }
    });
    waited.recv().unwrap();
    let contents = first.contents().unwrap();
    fs::write(contents.join("x"), "x").unwrap();
    let file = UnpackedFile {
        path: "x".into(),
        size: 1,
        sha256: Sha256::digest(b"x"),
    };
    first.commit("x.tar.gz", &KEPT, vec![file]).unwrap();
    assert!(matches!(second.join().unwrap(), Reserved::Whole(_)));
}

#[test]
fn a_store_that_cannot_be_written_is_an_error_that_names_the_directory() {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let store = Store::new(file.join("store"));
    let error = store
        .reserve(key(), &KEPT, &mut || {})
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("can't create the directory ") && error.contains("file/store"),
        "{error}"
    );
}
