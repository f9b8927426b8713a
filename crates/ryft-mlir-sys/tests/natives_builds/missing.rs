//! Where the build finds no native, everything compiles, and only a program that calls the C API fails to link.

use std::ffi::OsStr;
use std::process::Command;

use ryft_xla_test_support::{stderr, succeeded};

use crate::package::{LINKERS, build_with, package};

const SENTENCE: &str = "the native part mlir was not found when ryft-mlir-sys was built; cargo build -vv says what was \
                        tried and which line mends it; then build again";

#[test]
fn only_a_program_that_calls_the_c_api_fails_and_its_linker_says_why_once() {
    let package = package();
    let store = package.scratch().join("empty-store");
    let nowhere = [("RYFT_XLA_CACHE_DIR", store.as_os_str())];
    let output = package.cargo(&["check", "--all-targets"], &nowhere);
    succeeded(&output);
    // What was looked for is this crate's part and no other's.
    let said = stderr(&output);
    assert!(
        said.contains("no source serves the native part mlir"),
        "{said}"
    );
    assert!(!said.contains("pjrt"), "{said}");

    succeeded(&package.build("does-not-call", &nowhere));
    let functions: usize = succeeded(&package.run("does-not-call"))
        .trim()
        .parse()
        .unwrap();
    assert!(functions > 1_900);

    for linker in LINKERS {
        // The program's three calls become one complaint.
        let output = build_with(&package, linker, &nowhere);
        assert!(!output.status.success());
        let said = stderr(&output);
        assert_eq!(said.matches(SENTENCE).count(), 1, "{linker}: {said}");
        assert!(!said.contains("undefined reference to `mlir"), "{said}");
        assert!(!said.contains("undefined symbol: mlir"), "{said}");
    }
}

#[test]
fn neither_mlir_nor_pjrt_depends_on_the_other() {
    for (package, other) in [
        ("ryft-mlir-sys", "ryft-pjrt-sys"),
        ("ryft-pjrt-sys", "ryft-mlir-sys"),
    ] {
        let arguments = [
            "tree",
            "--offline",
            "--edges",
            "normal,build",
            "--package",
            package,
        ];
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
            .env_remove("RYFT_XLA_SYS_ARCHIVE")
            .output()
            .unwrap();
        let tree = succeeded(&output);
        assert!(tree.contains(package) && !tree.contains(other), "{tree}");
    }
}

#[test]
fn on_docs_rs_nothing_is_looked_for() {
    let package = package();
    let store = package.scratch().join("empty-store");
    let variables = [
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
        ("DOCS_RS", OsStr::new("1")),
    ];
    let output = package.cargo(&["check"], &variables);
    succeeded(&output);
    assert!(
        !stderr(&output).contains("no source serves"),
        "{}",
        stderr(&output)
    );
    assert!(!store.exists());
}
