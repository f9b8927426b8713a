//! Entries that are made on this machine.

use std::fs;

use super::*;

fn sha256() -> Sha256 {
    Sha256::digest(b"sources, compiler and flags")
}

fn derive(store: &Store) -> Entry {
    let make = |directory: &Path| {
        assert_eq!(fs::read_dir(directory)?.count(), 0);
        fs::create_dir(directory.join("lib"))?;
        fs::write(directory.join("lib/libshim.so"), "shim")?;
        fs::write(directory.join("log"), "made")
    };
    store.derive(sha256(), "the shim", make).unwrap()
}

#[test]
fn a_derived_entry_is_made_once_and_found_then() {
    let (_directory, store) = empty();
    let entry = derive(&store);
    assert_eq!(entry.key, Key::from_derived(sha256()));
    let files: Vec<_> = entry
        .manifest
        .files
        .iter()
        .map(|file| (&file.path[..], file.size))
        .collect();
    assert_eq!(files, [("lib/libshim.so", 4), ("log", 4)]);
    assert_eq!(entry.manifest.name, "the shim");
    let again = store
        .derive(sha256(), "the shim", |_| Err("made again"))
        .unwrap();
    assert_eq!(again.directory, entry.directory);
    assert_eq!(store.entries().unwrap()[0].verify(), [""; 0]);

    fs::write(entry.directory.join("lib/libshim.so"), "sh").unwrap();
    assert_eq!(derive(&store).directory, entry.directory);
    assert_eq!(
        fs::read(entry.directory.join("lib/libshim.so")).unwrap(),
        b"shim"
    );
}

#[test]
fn a_derived_entry_that_fails_or_is_empty_leaves_nothing() {
    let (_directory, store) = empty();
    let error = store.derive(sha256(), "the shim", |directory| {
        fs::write(directory.join("half"), "").unwrap();
        Err("the compiler is missing")
    });
    assert_eq!(error.unwrap_err().to_string(), "the compiler is missing");
    let error = store
        .derive(sha256(), "the shim", |_| Ok::<_, &str>(()))
        .unwrap_err()
        .to_string();
    assert!(error.contains("no file"), "{error}");
    assert_absent(&store, &Key::from_derived(sha256()));
    assert_eq!(names(&store, "staging"), [""; 0]);
    derive(&store);
}

#[cfg(unix)]
#[test]
fn a_derived_entry_with_a_link_is_an_error() {
    let (_directory, store) = empty();
    let make = |directory: &Path| std::os::unix::fs::symlink("/etc/hosts", directory.join("link"));
    let error = store
        .derive(sha256(), "the shim", make)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("link") && error.contains("not a regular file"),
        "{error}"
    );
    assert_absent(&store, &Key::from_derived(sha256()));
}
