//! A package outside the workspace that uses the facade as the `ryft` crates do.
#![cfg(target_os = "linux")]

use std::process::Command;

use ryft_xla_test_support::{Package, free_port, succeeded};

/// The messages are encoded with prost's trait, which such a package depends on itself.
const PROST: &str = "[dependencies.prost]\nversion = \"0.14\"\n";

#[test]
fn package_with_the_names_of_the_ryft_crates_compiles_and_runs_all_three_libraries() {
    let package = Package::with_manifest(
        PROST,
        &["ryft-xla-sys"],
        &[("src/bin/drop_in.rs", include_str!("data/drop_in.rs"))],
    );
    succeeded(&package.build("drop_in", &[]));
    let mut program = Command::new(package.built("drop_in"));
    let program = program.arg(format!("127.0.0.1:{}", free_port()));
    let said = succeeded(&program.env_clear().output().unwrap());
    let lines: Vec<_> = said.lines().collect();
    let [result, value, lost, ..] = lines[..] else {
        panic!("{said}")
    };
    assert_eq!((result, value), ("[2.0, 4.0, 6.0]", "value"));
    assert!(!lost.is_empty(), "{said}");
}
