//! The committed list of functions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The functions of `functions.txt`, each with its header.
fn listed() -> BTreeMap<String, String> {
    file("functions.txt")
        .lines()
        .map(|line| line.split_once(' ').expect("a function and its header"))
        .map(|(name, header)| (name.into(), header.into()))
        .collect()
}

#[test]
fn every_function_of_the_list_is_bound_and_no_other() {
    let bindings = file("src/bindings.rs");
    let bound: BTreeSet<&str> = bindings
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("pub fn "))
        .filter_map(|line| line.split('(').next())
        .collect();
    let listed = listed();
    let names: BTreeSet<&str> = listed.keys().map(String::as_str).collect();
    assert_eq!(bound, names);
    println!("{} functions are bound", bound.len());
    for part in [
        "mlir-c",
        "mlir",
        "stablehlo",
        "xla/mlir_hlo",
        "shardy",
        "xla/service",
    ] {
        let count = listed
            .values()
            .filter(|header| Path::new(header).starts_with(part))
            .count();
        println!("{count:>5} of {part}");
        assert!(count > 0, "{part}");
    }
}

#[test]
fn the_list_is_sorted_and_says_everything_once() {
    let text = file("functions.txt");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.is_sorted());
    assert_eq!(lines.len(), listed().len());
    assert!(lines.len() > 1_900, "{}", lines.len());
}
