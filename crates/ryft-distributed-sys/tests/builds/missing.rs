//! Where the build finds no library, or can't compile the shim, everything compiles, and only a program that uses the
//! distributed runtime fails to link.

use std::ffi::OsStr;
use std::fs;

use ryft_xla_test_support::{Package, stderr, succeeded};

use crate::package::package;

const SENTENCE: &str = "distributed was not found when ryft-distributed-sys was built; ";

/// Checks the three kinds of build, and that each warns of `reason`.
fn only_a_program_that_calls_fails(package: &Package, variables: &[(&str, &OsStr)], reason: &str) {
    let checked = package.cargo(&["check", "--all-targets"], variables);
    succeeded(&checked);
    assert!(stderr(&checked).contains(reason), "{}", stderr(&checked));
    succeeded(&package.build("does-not-call", variables));
    succeeded(&package.run("does-not-call"));
    let built = package.build("calls", variables);
    assert!(!built.status.success());
    assert!(stderr(&built).contains(SENTENCE), "{}", stderr(&built));
    // The error names a file with the reason.
    let said = stderr(&built);
    let report = said
        .split(SENTENCE)
        .nth(1)
        .and_then(|rest| rest.split(" says").next());
    assert!(
        fs::read_to_string(report.unwrap())
            .unwrap()
            .contains(reason)
    );
}

#[test]
fn without_a_library_only_a_program_that_calls_fails() {
    let package = package();
    let store = package.scratch().join("store");
    let none = [
        ("RYFT_XLA_SOURCES", OsStr::new("override")),
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
    ];
    only_a_program_that_calls_fails(&package, &none, "no source provides `distributed`");
}

#[test]
fn without_a_compiler_only_a_program_that_calls_fails() {
    let package = package();
    let no_compiler = [("CXX", OsStr::new("/no/such/compiler"))];
    only_a_program_that_calls_fails(
        &package,
        &no_compiler,
        "the shim of the distributed runtime can't be compiled",
    );
}
