//! A shared library, as a wheel has it: nothing of it is in a program that uses it.

use std::ffi::OsStr;
use std::fs;

use ryft_mlir_sys::library;
use ryft_xla_test_support::{stderr, succeeded};

use crate::programs::{VARIABLE, package};

#[test]
fn programs_tests_examples_and_doc_tests_of_dependents_run_as_they_are() {
    let package = package();
    let tested = succeeded(&package.cargo(&["test"], &[]));
    for test in ["unit", "integration", "src/lib.rs - calls"] {
        assert!(tested.contains(&format!("test {test}")), "{tested}");
    }
    succeeded(&package.cargo(&["build", "--bins", "--examples"], &[]));
    let stdout = succeeded(&package.run("calls"));
    assert_eq!(stdout, format!("true {}\n", library::load().unwrap()));
    assert_eq!(succeeded(&package.run("examples/example")), "true\n");
}

#[test]
fn missing_function_ends_the_program_with_one_line() {
    let package = package();
    succeeded(&package.build("calls-a-missing-function", &[]));
    let output = package.run("calls-a-missing-function");
    assert!(!output.status.success());
    assert_eq!(
        stderr(&output),
        format!(
            "ryft-mlir-sys: mlirMhloTokenTypeGet is missing in {}; help: build with the release archive of ryft-xla-sys, \
             or set RYFT_MLIR_LIB to a library that has it\n",
            library::load().unwrap()
        )
    );
}

#[test]
fn file_that_is_no_library_is_a_warning_until_a_program_is_linked() {
    let package = package();
    let path = package.scratch().join("libmlir.so");
    fs::write(&path, "not a library").unwrap();
    let given: [(&str, &OsStr); 1] = [(VARIABLE, path.as_os_str())];
    let warned = |output| {
        let stderr = stderr(output);
        let path = path.display().to_string();
        assert!(
            stderr.contains("warning") && stderr.contains(&path),
            "{stderr}"
        );
        stderr
    };
    let output = package.cargo(&["check"], &given);
    succeeded(&output);
    warned(&output);
    let output = package.build("calls", &given);
    assert!(!output.status.success());
    assert!(warned(&output).contains("mlir was not found when ryft-mlir-sys was built"));
}

#[cfg(target_os = "linux")]
mod dynamic_section {
    use std::path::Path;
    use std::process::Command;

    use super::*;

    /// The dynamic section and the dynamic symbols of a program or library.
    fn dynamic(file: &Path) -> String {
        let mut command = Command::new("readelf");
        command
            .args(["--dynamic", "--dyn-syms", "--wide"])
            .arg(file);
        succeeded(&command.output().unwrap())
    }

    #[test]
    fn programs_and_libraries_neither_need_nor_import_nor_export_anything_of_mlir() {
        let package = package();
        succeeded(&package.cargo(&["build", "--lib", "--bin", "calls"], &[]));
        let name = library::load()
            .unwrap()
            .path()
            .unwrap()
            .file_name()
            .unwrap();
        let name = name.to_str().unwrap();
        for file in ["calls", "libprograms.so"] {
            let dynamic = dynamic(&package.built(file));
            assert!(dynamic.contains("(NEEDED)"), "{file}: {dynamic}");
            for unwanted in [name, " mlir", " stablehlo", "llvm"] {
                assert!(
                    !dynamic.contains(unwanted),
                    "{file} has {unwanted}: {dynamic}"
                );
            }
        }
    }
}
