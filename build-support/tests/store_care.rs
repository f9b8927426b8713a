//! Looking after the store: what stands in it, whether it is whole, taking entries out and over from another store.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::store::{Entry, ImportError, Lookup, Removal, Reserved, Store};
use ryft_build_support::unpack::UnpackedFile;
use tempfile::TempDir;

const KEPT: [&str; 2] = ["lib/libx.so", "include/"];

/// Makes the entry of an artifact of this name, with two files.
fn fill(store: &Store, artifact: &str) -> (Sha256, Entry) {
    let sha256 = Sha256::digest(artifact.as_bytes());
    let Reserved::Empty(reservation) = store.reserve(sha256, &KEPT, &mut || {}).unwrap() else {
        panic!("the store has the entry already");
    };
    let contents = reservation.contents().unwrap();
    let files = [("lib/libx.so", "machine code"), ("include/x.h", "int x;")].map(|(path, text)| {
        fs::create_dir_all(contents.join(path).parent().unwrap()).unwrap();
        fs::write(contents.join(path), text).unwrap();
        UnpackedFile {
            path: path.into(),
            size: text.len() as u64,
            sha256: Sha256::digest(text.as_bytes()),
        }
    });
    let entry = reservation.commit(artifact, &KEPT, files.into()).unwrap();
    (sha256, entry)
}

fn store() -> (TempDir, Store) {
    let directory = TempDir::new().unwrap();
    let store = Store::new(directory.path().join("store"));
    (directory, store)
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn entries_are_listed_with_what_they_are_and_a_store_that_is_not_there_has_none() {
    let (_directory, store) = store();
    assert!(store.entries().unwrap().is_empty());
    assert!(store.leftovers().unwrap().is_empty());
    assert!(!store.root().exists(), "listing writes nothing");
    let (first, entry) = fill(&store, "first.whl");
    let (second, _) = fill(&store, "second.whl");
    fs::write(store.root().join("entries/not-a-checksum"), "").unwrap();
    let entries = store.entries().unwrap();
    let mut listed: Vec<_> = entries.iter().map(|entry| entry.sha256).collect();
    assert!(listed.is_sorted());
    listed.retain(|sha256| [first, second].contains(sha256));
    assert_eq!((listed.len(), entries.len()), (2, 2));
    let found = entries.iter().find(|entry| entry.sha256 == first).unwrap();
    assert_eq!(found.directory, entry.directory);
    assert_eq!(found.receipt, Some(entry.receipt));
    assert!(
        found.bytes > "machine codeint x;".len() as u64,
        "the receipt counts too"
    );
    assert!(found.last_used.unwrap().elapsed().unwrap() < Duration::from_secs(60));
}

#[test]
fn an_entry_in_use_is_noted_with_the_time_of_its_last_use() {
    let (_directory, store) = store();
    let (sha256, entry) = fill(&store, "x.whl");
    let long_ago = SystemTime::now() - Duration::from_secs(90 * 86_400);
    let receipt = fs::File::options()
        .write(true)
        .open(entry.directory.join("receipt"));
    receipt.unwrap().set_modified(long_ago).unwrap();
    let last_used = || {
        store.entries().unwrap()[0]
            .last_used
            .unwrap()
            .elapsed()
            .unwrap()
    };
    assert!(last_used() > Duration::from_secs(89 * 86_400));
    store.hold(sha256);
    assert!(last_used() < Duration::from_secs(60));
}

#[test]
fn verifying_finds_what_lookups_take_on_trust() {
    let (_directory, store) = store();
    let (sha256, entry) = fill(&store, "x.whl");
    let faults = || store.entries().unwrap()[0].verify();
    assert_eq!(faults(), [""; 0]);

    // A byte that was flipped behind the back of the file system, as a failing disk does.
    let library = entry.directory.join("lib/libx.so");
    let modified = fs::metadata(&library).unwrap().modified().unwrap();
    fs::write(&library, "machine c0de").unwrap();
    let file = fs::File::options().write(true).open(&library).unwrap();
    file.set_modified(modified).unwrap();
    assert!(matches!(store.look_up(sha256, &KEPT), Lookup::Whole(_)));
    let [fault] = &faults()[..] else { panic!() };
    assert!(fault.contains("libx.so has SHA-256"), "{fault}");

    fs::remove_file(entry.directory.join("include/x.h")).unwrap();
    fs::write(entry.directory.join("include/y.h"), "").unwrap();
    let found = faults();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[2].ends_with("y.h is not in the receipt"), "{found:?}");

    fs::write(entry.directory.join("receipt"), "nonsense").unwrap();
    let [fault] = &faults()[..] else { panic!() };
    assert!(fault.contains("can't be read as a receipt"), "{fault}");
}

#[test]
fn a_removed_entry_is_gone_with_its_download_and_the_next_build_makes_it_again() {
    let (_directory, store) = store();
    let (sha256, entry) = fill(&store, "x.whl");
    fs::write(
        store.root().join(format!("downloads/{sha256}.partial")),
        "half",
    )
    .unwrap();
    fs::create_dir_all(store.root().join(format!("staging/{sha256}.1-1/contents"))).unwrap();
    let Removal::Removed { bytes } = store.remove(sha256).unwrap() else {
        panic!("not removed");
    };
    assert!(bytes > 18, "{bytes}");
    assert!(!entry.directory.exists());
    assert!(is_empty(&store.root().join("staging")) && is_empty(&store.root().join("downloads")));
    assert_eq!(store.remove(sha256).unwrap(), Removal::Absent);
    fill(&store, "x.whl");
}

#[test]
fn nothing_is_removed_from_a_store_that_is_not_there() {
    let (_directory, store) = store();
    assert_eq!(store.remove(Sha256::digest(b"x")).unwrap(), Removal::Absent);
    assert!(!store.root().exists());
}

#[test]
fn what_is_used_or_being_made_is_not_removed() {
    let (_directory, store) = store();
    let (used, _) = fill(&store, "used.whl");
    store.hold(used);
    store.hold(used);
    assert_eq!(store.remove(used).unwrap(), Removal::InUse);
    assert!(matches!(store.look_up(used, &KEPT), Lookup::Whole(_)));

    let made = Sha256::digest(b"made.whl");
    let Reserved::Empty(reservation) = store.reserve(made, &KEPT, &mut || {}).unwrap() else {
        panic!("nothing was made");
    };
    let leftover = store.leftovers().unwrap().pop().unwrap();
    assert_eq!(store.remove(made).unwrap(), Removal::InUse);
    assert_eq!(store.remove_leftover(&leftover).unwrap(), Removal::InUse);
    drop(reservation);
    assert_eq!(store.remove_leftover(&leftover).unwrap(), Removal::Absent);
    assert_eq!(store.remove(made).unwrap(), Removal::Absent);
}

#[test]
fn a_store_that_cannot_be_written_serves_without_a_note_of_its_use() {
    let (_directory, store) = store();
    let (sha256, _) = fill(&store, "x.whl");
    let locks = store.root().join("locks");
    fs::remove_dir_all(&locks).unwrap();
    fs::write(&locks, "where no file can be made").unwrap();
    store.hold(sha256);
    assert!(matches!(store.look_up(sha256, &KEPT), Lookup::Whole(_)));
    assert_eq!(store.entries().unwrap().len(), 1);
}

#[test]
fn what_killed_processes_left_is_listed_and_removed() {
    let (_directory, store) = store();
    let (sha256, _) = fill(&store, "x.whl");
    let staging = store.root().join(format!("staging/{sha256}.1-1"));
    let partial = store.root().join(format!("downloads/{sha256}.partial"));
    fs::create_dir_all(staging.join("contents")).unwrap();
    fs::write(staging.join("contents/half"), "12345").unwrap();
    fs::write(&partial, "123").unwrap();
    let leftovers = store.leftovers().unwrap();
    assert_eq!(leftovers, [partial, staging]);
    let removed = leftovers
        .iter()
        .map(|leftover| store.remove_leftover(leftover).unwrap());
    let removed: Vec<_> = removed.collect();
    let bytes = [3, 5].map(|bytes| Removal::Removed { bytes });
    assert_eq!(removed, bytes);
    assert!(store.leftovers().unwrap().is_empty());
}

#[test]
fn an_entry_is_taken_over_from_another_store_whole_and_checked() {
    let (_one, from) = store();
    let (_other, to) = store();
    let (sha256, entry) = fill(&from, "x.whl");
    let copy = to.import(sha256, &entry).unwrap();
    assert!(copy.directory.starts_with(to.root()));
    assert!(matches!(to.look_up(sha256, &KEPT), Lookup::Whole(_)));
    assert_eq!(copy.receipt.artifact, "x.whl");
    let again = to.import(sha256, &entry).unwrap();
    assert_eq!(again.directory, copy.directory);

    let (_third, to) = store();
    fs::write(entry.directory.join("lib/libx.so"), "machine c0de").unwrap();
    let error = to.import(sha256, &entry).unwrap_err();
    assert!(matches!(error, ImportError::Changed { .. }), "{error}");
    assert!(error.to_string().contains("`ryft-xla verify`"), "{error}");
    assert!(matches!(to.look_up(sha256, &KEPT), Lookup::Absent));
    assert!(is_empty(&to.root().join("staging")));
}
