//! A static archive, which is linked into the program.
//!
//! The published archive can't be had where these tests run. This fake one has two functions of the C API, written here.
#![cfg(unix)]

use std::fs;

use ryft_xla_test_support::{shell, stderr, succeeded};

use crate::package::package;

#[test]
fn what_an_archive_has_is_linked_from_it_and_what_it_lacks_is_named() {
    let package = package();
    let directory = package.scratch();
    let source = "typedef struct { void *ptr; } Fake;\n\
                  Fake mlirContextCreate(void) { static int context; return (Fake){&context}; }\n\
                  void mlirRegisterAllPasses(void) {}\n";
    fs::write(directory.join("fake.c"), source).unwrap();
    shell(
        directory,
        "cc -c -fPIC fake.c -o fake.o && ar rcs libfake.a fake.o",
    );
    let archive = directory.join("libfake.a");
    let variables = [("RYFT_XLA_SYS_ARCHIVE", archive.as_os_str())];

    succeeded(&package.build("calls-one", &variables));
    assert_eq!(succeeded(&package.run("calls-one")), "false\n");
    succeeded(&package.build("calls", &variables));
    let said = stderr(&package.run("calls"));
    let origin = format!("(override RYFT_XLA_SYS_ARCHIVE={})", archive.display());
    assert!(said.contains(&origin), "{said}");
    assert!(
        said.contains("has no mlirGetDialectHandle__arith__;"),
        "{said}"
    );
}
