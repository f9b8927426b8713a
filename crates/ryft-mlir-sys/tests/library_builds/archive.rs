//! A static archive, which is linked into the program.
//!
//! The published archive can't be fetched where these tests run. This fake one has three functions of the C API.
#![cfg(unix)]

use std::fs;

use ryft_xla_test_support::{shell, stderr, succeeded};

use crate::programs::{LINKERS, VARIABLE, build_with, package};

#[test]
fn functions_of_the_archive_are_linked_and_others_end_the_program_when_they_are_called() {
    let package = package();
    let directory = package.scratch();
    let source = "typedef struct { void *ptr; } Fake;\n\
                  Fake mlirContextCreate(void) { static int context; return (Fake){&context}; }\n\
                  void mlirRegisterAllPasses(void) {}\n\
                  Fake mlirDialectHandleLoadDialect(Fake handle, Fake context) { return context; }\n";
    fs::write(directory.join("fake.c"), source).unwrap();
    shell(
        directory,
        "cc -c -fPIC fake.c -o fake.o && ar rcs libfake.a fake.o",
    );
    let archive = directory.join("libfake.a");
    let variables = [(VARIABLE, archive.as_os_str())];

    succeeded(&package.build("calls-one", &variables));
    assert_eq!(succeeded(&package.run("calls-one")), "false\n");
    for linker in LINKERS {
        succeeded(&build_with(&package, linker, &variables));
        let output = package.run("calls");
        assert!(!output.status.success());
        let expected = format!(
            "ryft-mlir-sys: mlirGetDialectHandle__arith__ is missing in the archive that this was linked with (override \
             {VARIABLE}={}); help: ",
            archive.display()
        );
        let stderr = stderr(&output);
        assert!(stderr.starts_with(&expected), "{stderr}");
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
    }
    succeeded(&package.build("does-not-call", &variables));
    assert!(succeeded(&package.run("does-not-call")).ends_with(" Native\n"));
}

#[test]
fn handle_of_a_dialect_is_made_from_functions_of_the_archive_and_other_names_are_forwarded() {
    let package = package();
    let directory = package.scratch();
    // The context is what `mlirContextGetOrLoadDialect` gives once everything is registered.
    let source = "#include <stddef.h>\n\
                  typedef struct { void *ptr; } Fake;\n\
                  typedef struct { const char *data; size_t length; } String;\n\
                  typedef struct { void (*insert)(Fake); Fake (*load)(Fake); String (*space)(void); } Hooks;\n\
                  static int registered;\n\
                  Fake mlirContextCreate(void) { static int context; return (Fake){&context}; }\n\
                  Fake mlirDialectRegistryCreate(void) { return mlirContextCreate(); }\n\
                  void mlirDialectRegistryDestroy(Fake registry) {}\n\
                  void mlirRegisterAllDialects(Fake registry) { registered = 1; }\n\
                  void mlirContextAppendDialectRegistry(Fake context, Fake registry) {}\n\
                  Fake mlirContextGetOrLoadDialect(Fake context, String name) {\n\
                  return (Fake){registered ? context.ptr : NULL}; }\n\
                  Fake mlirDialectHandleLoadDialect(Fake handle, Fake context) {\n\
                  return ((Hooks *)handle.ptr)->load(context); }\n";
    fs::write(directory.join("fake.c"), source).unwrap();
    shell(
        directory,
        "cc -c -fPIC fake.c -o fake.o && ar rcs libfake.a fake.o",
    );
    let archive = directory.join("libfake.a");
    let variables = [(VARIABLE, archive.as_os_str())];
    for linker in LINKERS {
        succeeded(&build_with(&package, linker, &variables));
        let stdout = succeeded(&package.run("calls"));
        assert!(
            stdout.starts_with("true the archive that this was linked with"),
            "{stdout}"
        );
    }
}
