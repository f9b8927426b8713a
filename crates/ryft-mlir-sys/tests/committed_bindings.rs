//! The bindings and the list of functions in the repository are what the headers of the pin generate.
//!
//! To write them anew, set `RYFT_XLA_UPDATE_BINDINGS`.
#![cfg(feature = "generate-bindings")]

use std::path::Path;
use std::{env, fs};

const CRATE: &str = env!("CARGO_MANIFEST_DIR");
const GENERATED: &str = env!("OUT_DIR");

#[test]
fn the_committed_bindings_are_the_generated_ones() {
    compare("src/bindings.rs", "bindings.rs");
}

#[test]
fn the_committed_list_of_functions_is_the_generated_one() {
    compare("functions.txt", "functions.txt");
}

fn compare(committed: &str, generated: &str) {
    let path = Path::new(CRATE).join(committed);
    let generated = fs::read_to_string(Path::new(GENERATED).join(generated))
        .expect("the build script wrote it");
    if env::var_os("RYFT_XLA_UPDATE_BINDINGS").is_some() {
        fs::write(&path, &generated).expect("the committed file can be written");
    }
    let text = fs::read_to_string(&path).expect("the committed file can be read");
    let different = text
        .lines()
        .zip(generated.lines())
        .position(|(ours, theirs)| ours != theirs)
        .map(|line| line + 1);
    assert!(
        text == generated,
        "{committed} is not what the headers generate: line {different:?} differs first"
    );
}
