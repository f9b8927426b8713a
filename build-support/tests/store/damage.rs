//! Entries that are not what they were.

use std::fs::{self, File};
use std::time::SystemTime;

use ryft_build_support::unpack::fixed_time;
use ryft_xla_test_support::set_modified;

use super::*;

#[track_caller]
fn damage(store: &Store) -> String {
    match store.look_up(&key()) {
        Lookup::Damaged(reason) => reason,
        other => panic!("not damaged: {other:?}"),
    }
}

/// Finds the damage, then has the next fetch replace the entry.
#[track_caller]
fn assert_replaced(store: &Store, reason: &str) {
    let found = damage(store);
    assert!(found.contains(reason), "{found}");
    fetch(store);
    assert_whole(store, &key());
    assert_eq!(names(store, "staging"), [""; 0]);
}

/// The lines of a manifest but its last, with a last one that fits them.
fn sealed(lines: &[&str]) -> String {
    let text = lines[..lines.len() - 1].join("\n") + "\n";
    format!("{text}sha256 {}\n", Sha256::digest(text.as_bytes()))
}

#[test]
fn a_file_that_is_shorter_or_missing_or_changed_or_a_directory_is_damage_and_is_replaced() {
    let library = |entry: &Entry| entry.directory.join("lib/libx.so");
    let (_directory, store, entry) = filled();
    File::options()
        .write(true)
        .open(library(&entry))
        .unwrap()
        .set_len(3)
        .unwrap();
    assert_replaced(&store, "3 bytes long, not 12");
    fs::remove_file(library(&entry)).unwrap();
    assert_replaced(&store, "libx.so");
    // Of the same length.
    fs::write(library(&entry), "MACHINE CODE").unwrap();
    assert_replaced(&store, "has SHA-256");
    fs::remove_file(library(&entry)).unwrap();
    fs::create_dir(library(&entry)).unwrap();
    assert_replaced(&store, "is not a file");
}

#[test]
fn a_manifest_that_is_missing_foreign_cut_or_without_files_is_damage_and_is_replaced() {
    let (_directory, store, entry) = filled();
    let manifest = entry.directory.join("manifest");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::remove_file(&manifest).unwrap();
    assert_replaced(&store, "manifest");
    let lines: Vec<_> = text.lines().collect();
    let without_files: Vec<_> = lines
        .iter()
        .filter(|line| !line.starts_with("file "))
        .copied()
        .collect();
    for damaged in [
        String::new(),
        "ryft-xla-store 99\nname x\n".into(),
        text[..text.len() / 2].into(),
        lines[..lines.len() - 1].join("\n") + "\n",
        sealed(&without_files),
        sealed(&[&["ryft-xla-store 1"], &lines[1..]].concat()),
        "\0".repeat(text.len()),
    ] {
        fs::write(&manifest, damaged).unwrap();
        assert_replaced(&store, "not a whole manifest");
    }
    fs::remove_file(&manifest).unwrap();
    fs::create_dir(&manifest).unwrap();
    assert_replaced(&store, "manifest");
}

#[test]
fn every_cut_and_every_changed_byte_of_a_manifest_is_damage() {
    let (_directory, store, entry) = filled();
    let manifest = entry.directory.join("manifest");
    let text = fs::read(&manifest).unwrap();
    for place in 0..text.len() {
        fs::write(&manifest, &text[..place]).unwrap();
        assert!(damage(&store).contains("not a whole manifest"), "{place}");
        let mut changed = text.clone();
        changed[place] ^= 1;
        fs::write(&manifest, changed).unwrap();
        assert!(damage(&store).contains("not a whole manifest"), "{place}");
    }
    fs::write(&manifest, text).unwrap();
    assert_whole(&store, &key());
}

#[cfg(unix)]
#[test]
fn an_entry_that_is_a_link_to_nowhere_or_a_file_is_damage_and_is_replaced() {
    let (directory, store, entry) = filled();
    fs::remove_dir_all(&entry.directory).unwrap();
    std::os::unix::fs::symlink(directory.path().join("nowhere"), &entry.directory).unwrap();
    assert_replaced(&store, "manifest");
    assert!(!directory.path().join("nowhere").exists());
    fs::remove_dir_all(&entry.directory).unwrap();
    fs::write(&entry.directory, "").unwrap();
    assert_replaced(&store, "manifest");
}

#[test]
fn a_file_with_another_time_is_hashed_once() {
    let (_directory, store, entry) = filled();
    let library = entry.directory.join("lib/libx.so");
    set_modified(&library, SystemTime::now());
    assert_whole(&store, &key());
    assert_eq!(
        fs::metadata(&library).unwrap().modified().unwrap(),
        fixed_time()
    );
}

/// A copy that keeps no times is taken by its lengths: hashing it would cost every build a second for each copy.
#[test]
fn a_store_that_was_copied_without_its_times_is_not_hashed() {
    let (_directory, store, entry) = filled();
    let (copied, copy) = empty();
    let directory = copy.root().join("entries").join(key().to_string());
    for path in ["manifest", "lib/libx.so", "include/x y.h"] {
        let (from, to) = (entry.directory.join(path), directory.join(path));
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, fs::read(from).unwrap()).unwrap();
    }
    assert_whole(&copy, &key());
    let library = directory.join("lib/libx.so");
    fs::write(&library, "MACHINE CODE").unwrap();
    assert_whole(&copy, &key());
    assert_eq!(copy.entries().unwrap()[0].verify().len(), 1);
    fs::write(&library, "machine").unwrap();
    assert!(matches!(copy.look_up(&key()), Lookup::Damaged(_)));
    drop((store, copied));
}

#[test]
fn verifying_finds_what_look_ups_take_on_trust() {
    let (_directory, store, entry) = filled();
    let faults = || store.entries().unwrap()[0].verify();
    assert_eq!(faults(), [""; 0]);

    // A byte that was flipped behind the back of the file system, as a failing disk does.
    let library = entry.directory.join("lib/libx.so");
    fs::write(&library, "machine c0de").unwrap();
    set_modified(&library, fixed_time());
    assert_whole(&store, &key());
    let [fault] = &faults()[..] else { panic!() };
    assert!(fault.contains("libx.so has SHA-256"), "{fault}");

    fs::remove_file(entry.directory.join("include/x y.h")).unwrap();
    fs::write(entry.directory.join("include/z.h"), "").unwrap();
    let found = faults();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(
        found[2].ends_with("z.h is not in the manifest"),
        "{found:?}"
    );

    fs::write(entry.directory.join("manifest"), "nonsense").unwrap();
    let [fault] = &faults()[..] else { panic!() };
    assert!(fault.contains("can't be read as a manifest"), "{fault}");
}
