//! Where the build finds no library, everything compiles, and only a program that calls the C API fails to link.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use ryft_xla_test_support::{stderr, succeeded};

use crate::programs::{LINKERS, build_with, package};

#[test]
fn only_a_program_that_calls_the_c_api_fails_and_its_linker_says_why_once() {
    let package = package();
    let store = package.scratch().join("empty-store");
    let none = [("RYFT_XLA_CACHE_DIR", store.as_os_str())];
    let output = package.cargo(&["check", "--all-targets"], &none);
    succeeded(&output);
    // What was looked for is this crate's part and no other's.
    let warning = stderr(&output);
    assert!(
        warning.contains("no source") && warning.contains("mlir"),
        "{warning}"
    );
    assert!(!warning.contains("pjrt"), "{warning}");

    succeeded(&package.build("does-not-call", &none));
    let stdout = succeeded(&package.run("does-not-call"));
    let (functions, availability) = stdout.trim().split_once(' ').unwrap();
    assert!(functions.parse::<usize>().unwrap() > 1_900);
    assert_eq!(availability, "Missing");

    for linker in LINKERS {
        // The program's three calls become one complaint.
        let output = build_with(&package, linker, &none);
        assert!(!output.status.success());
        let error = stderr(&output);
        let (_, sentence) = error
            .split_once("mlir was not found when ryft-mlir-sys was built; ")
            .expect(&error);
        assert!(
            !sentence.contains("mlir was not found"),
            "{linker}: {error}"
        );
        assert!(!error.contains("undefined reference to `mlirC"), "{error}");
        assert!(!error.contains("undefined symbol: mlirC"), "{error}");
        let report = sentence.split(' ').next().unwrap();
        assert!(
            fs::read_to_string(report).unwrap().contains("no source"),
            "{report}"
        );
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
        !stderr(&output).contains("no source"),
        "{}",
        stderr(&output)
    );
    assert!(!store.exists());
}
