//! Listing what is in the store, and taking it out.

use std::fs;
use std::time::{Duration, SystemTime};

use ryft_build_support::store::{IN_USE, Removal};
use ryft_xla_test_support::set_modified;

use super::*;

const ALWAYS: Duration = Duration::ZERO;

/// Makes the entry look as if no one had used it for an hour.
fn age(store: &Store) {
    let then = SystemTime::now() - Duration::from_secs(3600);
    for path in [format!("used/{}", key()), format!("entries/{}", key())] {
        set_modified(&store.root().join(path), then);
    }
}

#[test]
fn entries_are_listed_with_what_they_are_and_a_store_that_is_not_there_has_none() {
    let (_directory, store) = empty();
    assert!(store.entries().unwrap().is_empty());
    assert!(store.leftovers().unwrap().is_empty());
    assert!(!store.root().exists(), "listing writes nothing");
    let before = SystemTime::now();
    let entry = fetch(&store);
    store
        .derive(Sha256::digest(b"x"), "a shim", |directory| {
            fs::write(directory.join("x"), "")
        })
        .unwrap();
    let entries = store.entries().unwrap();
    assert_eq!(entries.len(), 2);
    assert!(entries.is_sorted_by_key(|entry| entry.key));
    let found = entries.iter().find(|found| found.key == key()).unwrap();
    assert_eq!(found.directory, entry.directory);
    assert_eq!(found.manifest, Some(entry.manifest));
    let files = "machine codeint x;".len() as u64;
    assert!(found.bytes > files, "the manifest counts too");
    // A file system may be some milliseconds behind.
    assert!(found.last_used.unwrap() + Duration::from_secs(5) > before);
}

#[test]
fn finding_an_entry_records_its_use_and_looking_it_up_does_not() {
    let (_directory, store, _entry) = filled();
    age(&store);
    let idle = || store.entries().unwrap()[0].last_used.unwrap();
    let aged = idle();
    assert_whole(&store, &key());
    assert_eq!(idle(), aged);
    assert!(matches!(store.find(&key()), Lookup::Whole(_)));
    assert!(idle() > aged);
}

#[test]
fn an_entry_that_was_used_within_the_time_stays_and_an_older_one_goes() {
    let (_directory, store, entry) = filled();
    assert_eq!(store.remove(&key(), IN_USE).unwrap(), Removal::InUse);
    age(&store);
    assert_eq!(
        store.remove(&key(), Duration::from_secs(7200)).unwrap(),
        Removal::InUse
    );
    fetch(&store);
    assert_eq!(
        store.remove(&key(), IN_USE).unwrap(),
        Removal::InUse,
        "it was used again"
    );
    age(&store);
    let removal = store.remove(&key(), IN_USE).unwrap();
    assert!(
        matches!(removal, Removal::Removed { bytes: 19.. }),
        "{removal:?}"
    );
    assert!(!entry.directory.exists());
    assert_eq!(names(&store, "used"), [""; 0]);
    assert_eq!(names(&store, "staging"), [""; 0]);
    assert_eq!(store.remove(&key(), ALWAYS).unwrap(), Removal::Absent);
    fetch(&store);
}

#[test]
fn an_entry_goes_with_its_download_and_the_leftovers_of_its_makers() {
    let (_directory, store, _entry) = filled();
    let partial = store
        .root()
        .join(format!("downloads/{}.partial", key().sha256));
    fs::write(&partial, "half").unwrap();
    fs::write(partial.with_extension("partial.validator"), "tag").unwrap();
    fs::create_dir_all(store.root().join(format!("staging/{}.1/contents", key()))).unwrap();
    let removal = store.remove(&key(), ALWAYS).unwrap();
    assert!(matches!(removal, Removal::Removed { .. }), "{removal:?}");
    for folder in ["entries", "downloads", "staging"] {
        assert_eq!(names(&store, folder), [""; 0], "{folder}");
    }
}

#[test]
fn nothing_is_removed_from_a_store_that_is_not_there() {
    let (_directory, store) = empty();
    assert_eq!(store.remove(&key(), ALWAYS).unwrap(), Removal::Absent);
    assert!(!store.root().exists());
}

#[test]
fn what_is_being_made_is_not_removed() {
    let (_directory, store) = empty();
    fetch_with(&store, |workspace| {
        fs::write(workspace.partial(), pack(&FILES)).unwrap();
        assert_eq!(store.remove(&key(), ALWAYS).unwrap(), Removal::BeingMade);
        let leftovers = store.leftovers().unwrap();
        assert_eq!(leftovers.len(), 2, "{leftovers:?}");
        for leftover in leftovers {
            assert_eq!(
                store.remove_leftover(&leftover, ALWAYS).unwrap(),
                Removal::BeingMade
            );
        }
        Ok::<_, &str>(workspace.partial().to_owned())
    })
    .unwrap();
    assert_whole(&store, &key());
}

#[test]
fn what_killed_processes_left_is_listed_and_removed_when_it_is_old_enough() {
    let (_directory, store, _entry) = filled();
    let staging = store.root().join(format!("staging/{}.1", key()));
    let partial = store
        .root()
        .join(format!("downloads/{}.partial", key().sha256));
    fs::create_dir_all(staging.join("contents")).unwrap();
    fs::write(staging.join("contents/half"), "12345").unwrap();
    fs::write(&partial, "123").unwrap();
    let leftovers = store.leftovers().unwrap();
    assert_eq!(leftovers, [partial, staging]);
    let remove = |unused| {
        leftovers
            .iter()
            .map(|path| store.remove_leftover(path, unused).unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(remove(IN_USE), [Removal::InUse, Removal::InUse]);
    assert_eq!(
        remove(ALWAYS),
        [3, 5].map(|bytes| Removal::Removed { bytes })
    );
    assert_eq!(remove(ALWAYS), [Removal::Absent, Removal::Absent]);
    assert!(store.leftovers().unwrap().is_empty());
    assert_whole(&store, &key());
}

#[test]
fn the_next_maker_removes_what_a_killed_one_left_of_the_same_entry_and_nothing_else() {
    let (_directory, store) = empty();
    let staging = store.root().join("staging");
    let own = staging.join(format!("{}.1", key()));
    let other = staging.join(format!("{}.1", Key::from_derived(Sha256::digest(b"other"))));
    fs::create_dir_all(own.join("contents/lib")).unwrap();
    fs::create_dir_all(&other).unwrap();
    fetch(&store);
    assert!(!own.exists() && other.exists());
}
