//! Taking over what another store holds.

use std::fs;

use super::*;

#[test]
fn an_entry_is_taken_over_whole_and_checked() {
    let (_one, from, entry) = filled();
    let (_other, to) = empty();
    let copy = to.import(&entry).unwrap();
    assert!(copy.directory.starts_with(to.root()));
    assert_eq!(copy.manifest, entry.manifest);
    assert_whole(&to, &key());
    assert_eq!(to.entries().unwrap()[0].verify(), [""; 0]);
    assert_eq!(to.import(&entry).unwrap().directory, copy.directory);
    drop(from);
}

#[test]
fn a_changed_file_is_not_taken_over() {
    let (_one, _from, entry) = filled();
    let (_other, to) = empty();
    fs::write(entry.directory.join("lib/libx.so"), "machine c0de").unwrap();
    let error = to.import(&entry).unwrap_err();
    assert!(matches!(error, MakeError::Make(_)), "{error}");
    assert!(error.to_string().contains("`ryft-xla verify`"), "{error}");
    assert_absent(&to, &key());
    assert_eq!(names(&to, "staging"), [""; 0]);
}
