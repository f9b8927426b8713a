//! The bindings in the repository are what the headers of the pin generate.
//!
//! To write them anew, set `RYFT_XLA_UPDATE_BINDINGS`.
#![cfg(feature = "generate-bindings")]

use std::{env, fs};

const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/bindings.rs");
const GENERATED: &str = concat!(env!("OUT_DIR"), "/bindings.rs");

#[test]
fn the_committed_bindings_are_the_generated_ones() {
    let generated = fs::read_to_string(GENERATED).expect("the build script wrote the bindings");
    if env::var_os("RYFT_XLA_UPDATE_BINDINGS").is_some() {
        fs::write(COMMITTED, &generated).expect("src/bindings.rs can be written");
    }
    let committed = fs::read_to_string(COMMITTED).expect("src/bindings.rs can be read");
    let different = committed
        .lines()
        .zip(generated.lines())
        .position(|(ours, theirs)| ours != theirs);
    assert!(
        committed == generated,
        "src/bindings.rs is not what the headers generate: line {different:?} differs first"
    );
}
