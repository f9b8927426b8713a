//! Which library a program loads when it runs.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use ryft_mlir_sys::library;
use ryft_xla_test_support::{shell, stderr, succeeded};

use crate::programs::{VARIABLE, package};

/// The library of the build.
fn library() -> &'static Path {
    library::load().unwrap().path().unwrap()
}

/// A library of no function but one that is called first, whose context is null.
fn fake(directory: &Path) -> PathBuf {
    let source = "typedef struct { void *ptr; } Fake;\n\
                  Fake mlirContextCreate(void) { return (Fake){0}; }\n";
    fs::write(directory.join("fake.c"), source).unwrap();
    shell(directory, "cc -shared -fPIC fake.c -o libfake.so");
    directory.join("libfake.so")
}

#[test]
fn library_is_the_one_of_the_variable_then_the_one_next_to_the_program_then_the_one_of_the_build() {
    let package = package();
    succeeded(&package.build("calls-one", &[]));
    let fake = fake(package.scratch());
    let variable = [(VARIABLE, fake.as_os_str())];
    // The program prints whether the context is null.
    assert_eq!(succeeded(&package.run("calls-one")), "false\n");
    assert_eq!(
        succeeded(&package.run_with("calls-one", &variable)),
        "true\n"
    );

    let program = package.built("calls-one");
    let next_to_it = program.with_file_name(library().file_name().unwrap());
    symlink(&fake, &next_to_it).unwrap();
    let with_fake = succeeded(&package.run("calls-one"));
    let variable = [(VARIABLE, library().as_os_str())];
    let with_variable = succeeded(&package.run_with("calls-one", &variable));
    fs::remove_file(&next_to_it).unwrap();
    assert_eq!(with_fake, "true\n");
    assert_eq!(with_variable, "false\n");
}

#[test]
fn function_that_the_library_of_the_variable_misses_is_named_with_that_library() {
    let package = package();
    succeeded(&package.build("calls", &[]));
    let fake = fake(package.scratch());
    let output = package.run_with("calls", &[(VARIABLE, fake.as_os_str())]);
    assert!(!output.status.success());
    let expected = format!(
        "ryft-mlir-sys: mlirGetDialectHandle__arith__ is missing in {}, named by RYFT_MLIR_LIB; help: ",
        fake.display()
    );
    assert!(
        stderr(&output).starts_with(&expected),
        "{}",
        stderr(&output)
    );
}

#[test]
fn library_that_is_gone_is_named_in_one_line_and_looked_for_again_by_the_next_build() {
    let package = package();
    let path = package.scratch().join(library().file_name().unwrap());
    symlink(library(), &path).unwrap();
    let given = [(VARIABLE, path.as_os_str())];
    let build = || package.build("calls", &given);
    succeeded(&build());
    succeeded(&package.run("calls"));

    fs::remove_file(&path).unwrap();
    let output = package.run("calls");
    assert!(!output.status.success());
    let stderr_of_run = stderr(&output);
    assert_eq!(stderr_of_run.lines().count(), 1, "{stderr_of_run}");
    for part in [
        "ryft-mlir-sys: mlirContextCreate was called, and MLIR's library was not found: ",
        &format!("{}, found by the build, is gone", path.display()),
        "help: set RYFT_MLIR_LIB to the library's path",
    ] {
        assert!(stderr_of_run.contains(part), "{stderr_of_run}");
    }
    let output = build();
    assert!(!output.status.success());
    let path_text = path.display().to_string();
    assert!(stderr(&output).contains(&path_text), "{}", stderr(&output));

    symlink(library(), &path).unwrap();
    succeeded(&build());
    succeeded(&package.run("calls"));
}

#[test]
fn file_that_is_no_library_is_named_in_one_line() {
    let package = package();
    succeeded(&package.build("calls-one", &[]));
    let path = package.scratch().join("text.so");
    fs::write(&path, "not a library").unwrap();
    let output = package.run_with("calls-one", &[(VARIABLE, path.as_os_str())]);
    assert!(!output.status.success());
    let stderr = stderr(&output);
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    let start = format!(
        "ryft-mlir-sys: mlirContextCreate was called, and MLIR's library can't be loaded: {}",
        path.display()
    );
    assert!(stderr.starts_with(&start), "{stderr}");
}
