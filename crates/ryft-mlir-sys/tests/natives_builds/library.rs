//! A shared library, as a wheel has it.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use ryft_build_support::link;
use ryft_mlir_sys::native::ORIGIN;

use ryft_xla_test_support::{stderr, succeeded};

use crate::package::{LINKERS, build_with, package};

/// The library that the build found.
const LIBRARY: &str = env!("RYFT_MLIR_NATIVE");

#[test]
fn programs_tests_examples_and_doc_tests_of_dependents_are_linked_and_run_as_they_are() {
    let package = package();
    let tested = succeeded(&package.cargo(&["test"], &[]));
    for test in ["unit", "integration", "src/lib.rs - calls"] {
        assert!(tested.contains(&format!("test {test}")), "{tested}");
    }
    succeeded(&package.cargo(&["build", "--bins", "--examples"], &[]));
    let said = succeeded(&package.run("calls"));
    assert_eq!(said, format!("true {ORIGIN}\n"));
    assert_eq!(succeeded(&package.run("examples/example")), "true\n");
}

#[test]
fn a_function_that_is_lacking_aborts_with_one_line() {
    let package = package();
    succeeded(&package.build("calls-what-is-lacking", &[]));
    let output = package.run("calls-what-is-lacking");
    assert!(!output.status.success());
    assert_eq!(
        stderr(&output),
        format!(
            "ryft-mlir-sys: the MLIR that this program was built with ({ORIGIN}) has no mlirMhloTokenTypeGet; for a \
             fuller one build again where the release archive of ryft-xla-sys can be downloaded, or with \
             RYFT_XLA_SYS_ARCHIVE naming it\n"
        )
    );
}

/// The libraries that a program or library asks for.
#[cfg(target_os = "linux")]
fn needed(file: &Path) -> Vec<String> {
    let output = Command::new("readelf")
        .args(["-d", "-W"])
        .arg(file)
        .output();
    let lines = succeeded(&output.unwrap());
    let needed = lines.lines().filter(|line| line.contains("(NEEDED)"));
    needed
        .map(|line| line.split(['[', ']']).nth(1).unwrap().to_owned())
        .collect()
}

#[cfg(target_os = "linux")]
#[test]
fn every_linker_records_the_absolute_path_and_nothing_of_ours_is_exported() {
    let package = package();
    for linker in LINKERS {
        succeeded(&build_with(&package, linker, &[]));
        let program = package.built("calls");
        assert!(needed(&program).contains(&LIBRARY.to_owned()), "{linker}");
        assert_eq!(succeeded(&package.run("calls")), format!("true {ORIGIN}\n"));
        assert_no_mlir_is_exported(&program);
    }
    succeeded(&package.cargo(&["build", "--lib"], &[]));
    let library = package.built("libprograms.so");
    assert!(needed(&library).contains(&LIBRARY.to_owned()));
    assert_no_mlir_is_exported(&library);
    // A program that calls nothing does not load the library.
    succeeded(&package.build("does-not-call", &[]));
    assert!(!needed(&package.built("does-not-call")).contains(&LIBRARY.to_owned()));
}

/// Another library of the process would take an exported function for the native's own.
#[cfg(target_os = "linux")]
fn assert_no_mlir_is_exported(file: &Path) {
    let exported = link::exports(file, |name| name.starts_with("mlir")).unwrap();
    assert!(exported.is_empty(), "{exported:?}");
}

#[cfg(unix)]
#[test]
fn a_library_that_has_gone_is_named_by_the_system_and_looked_for_again_by_the_next_build() {
    let package = package();
    let library = package
        .scratch()
        .join(Path::new(LIBRARY).file_name().unwrap());
    std::os::unix::fs::symlink(LIBRARY, &library).unwrap();
    let given = [("RYFT_XLA_SYS_ARCHIVE", library.as_os_str())];
    let build = || package.build("calls", &given);
    succeeded(&build());
    succeeded(&package.run("calls"));

    fs::remove_file(&library).unwrap();
    let output = package.run("calls");
    assert!(!output.status.success());
    let path = library.display().to_string();
    assert!(stderr(&output).contains(&path), "{}", stderr(&output));
    let output = build();
    assert!(!output.status.success());
    assert!(stderr(&output).contains(&path), "{}", stderr(&output));

    std::os::unix::fs::symlink(LIBRARY, &library).unwrap();
    succeeded(&build());
    succeeded(&package.run("calls"));
}

#[test]
fn a_library_that_can_not_be_read_is_a_warning_until_a_program_is_linked() {
    let package = package();
    let library = package
        .scratch()
        .join(Path::new(LIBRARY).file_name().unwrap());
    fs::write(&library, "not a library").unwrap();
    let given: [(&str, &OsStr); 1] = [("RYFT_XLA_SYS_ARCHIVE", library.as_os_str())];
    let warns = |output: &Output| {
        let said = stderr(output);
        assert!(said.contains("can't read the symbols of"), "{said}");
    };
    let output = package.cargo(&["check"], &given);
    succeeded(&output);
    warns(&output);
    let output = package.build("calls", &given);
    assert!(!output.status.success());
    warns(&output);
    assert!(stderr(&output).contains("the native part mlir was not found"));
}
