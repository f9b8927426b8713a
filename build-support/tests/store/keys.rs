//! What tells entries apart.

use super::*;

#[test]
fn a_key_reads_back_from_its_text_and_nothing_else_does() {
    let (sha256, selection) = (Sha256::digest(b"x"), Selection::every(["lib/x.so"]));
    let keys = [
        Key::from_artifact(sha256, &selection),
        Key::from_override(sha256, &selection),
        Key::from_derived(sha256),
    ];
    for key in keys {
        assert_eq!(Key::from_name(&key.to_string()), Some(key));
        assert_eq!(Key::from_name(&key.to_string().to_uppercase()), None);
    }
    let almost = ["", "-1", "-00000001-x", "-derived-", "-override"];
    for name in almost.map(|end| format!("{sha256}{end}")) {
        assert_eq!(Key::from_name(&name), None, "{name}");
    }
}

#[test]
fn what_is_kept_is_part_of_a_key_and_its_order_is_not() {
    let key = |selection| Key::from_artifact(Sha256::digest(b"x"), &selection);
    assert_eq!(
        key(Selection::every(["a", "b/"])),
        key(Selection::every(["b/", "a"]))
    );
    let keys = [
        Selection::Everything,
        Selection::every(["a"]),
        Selection::every(["a", "b/"]),
        Selection::any(["a"]),
    ]
    .map(key);
    for (index, one) in keys.iter().enumerate() {
        assert!(keys[..index].iter().all(|other| other != one));
    }
}
