//! Where the build finds no native, or can't compile the shim, everything compiles, and only a program that uses the
//! distributed runtime fails to link.

use std::ffi::OsStr;

use ryft_xla_test_support::{Package, stderr, succeeded};

use crate::package::package;

const SENTENCE: &str = "the native part distributed was not found, or its shim could not be compiled, when \
                        ryft-distributed-sys was built; cargo build -vv says what was tried and which line mends it";

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
}

#[test]
fn without_a_native_only_a_program_that_calls_fails() {
    let package = package();
    let store = package.scratch().join("store");
    let nowhere = [
        ("RYFT_XLA_SOURCES", OsStr::new("override")),
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
    ];
    only_a_program_that_calls_fails(
        &package,
        &nowhere,
        "no source provides `distributed`",
    );
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

#[test]
fn a_library_that_is_not_tensorflow_s_is_a_warning_that_says_what_is_missing() {
    let package = package();
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap().path().unwrap();
    let other = [("RYFT_XLA_SYS_ARCHIVE", plugin.as_os_str())];
    let checked = package.cargo(&["check"], &other);
    succeeded(&checked);
    let reason = "can't serve the distributed runtime: there is no ";
    assert!(stderr(&checked).contains(reason), "{}", stderr(&checked));
}
