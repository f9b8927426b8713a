//! The committed list of functions.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ryft_mlir_sys::library::functions;

/// The names in `functions.rs.in`.
fn listed() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("functions.rs.in");
    let text = fs::read_to_string(path).unwrap();
    let names = text.lines().map(|line| {
        let name = line.strip_prefix("fn ").unwrap();
        name.split('(').next().unwrap().to_owned()
    });
    names.collect()
}

#[test]
fn every_function_of_the_list_is_bound_and_no_other() {
    let listed = listed();
    assert!(listed.iter().eq(functions()));
    assert!(listed.is_sorted());
    let names: BTreeSet<_> = listed.iter().collect();
    assert_eq!(names.len(), listed.len());
    // Each part of the C API is there.
    for (part, at_least) in [
        ("mlir", 1_700),
        ("stablehlo", 100),
        ("chlo", 20),
        ("mlirMhlo", 30),
        ("sdy", 30),
    ] {
        let count = listed.iter().filter(|name| name.starts_with(part)).count();
        assert!(count >= at_least, "{part}: {count}");
    }
}
