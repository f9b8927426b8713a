//! Every kind of crate can be between a program and the bindings.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use ryft_xla_test_support::{Package, shell, stderr, succeeded};

use crate::programs::package;

/// A C program that calls the library `programs`.
const MAIN: &str = "#include <stdbool.h>\n#include <stdio.h>\nbool library_calls(void);\n\
                    int main(void) { puts(library_calls() ? \"true\" : \"false\"); }\n";

/// What a static library of Rust needs of the system.
fn native_static_libraries(package: &Package) -> String {
    let arguments = [
        "rustc",
        "--lib",
        "--crate-type",
        "staticlib",
        "--",
        "--print",
        "native-static-libs",
    ];
    let output = package.cargo(&arguments, &[]);
    succeeded(&output);
    let stderr = stderr(&output);
    let (_, libraries) = stderr.split_once("native-static-libs: ").expect(&stderr);
    libraries.lines().next().unwrap().to_owned()
}

fn run(program: &Path) -> String {
    succeeded(&Command::new(program).env_clear().output().unwrap())
}

#[test]
fn c_program_runs_with_a_static_and_with_a_dynamic_library_of_rust() {
    let package = package();
    let directory = package.scratch();
    std::fs::write(directory.join("main.c"), MAIN).unwrap();
    let system = native_static_libraries(&package);
    succeeded(&package.cargo(&["build", "--lib"], &[]));
    let archive = package.built("libprograms.a");
    shell(
        directory,
        &format!("cc main.c {} {system} -o static", archive.display()),
    );
    assert_eq!(run(&directory.join("static")), "true\n");
    let extension = if cfg!(target_os = "macos") {
        "dylib"
    } else {
        "so"
    };
    let library = package.built(&format!("libprograms.{extension}"));
    shell(
        directory,
        &format!("cc main.c {} -o dynamic", library.display()),
    );
    assert_eq!(run(&directory.join("dynamic")), "true\n");
}

#[test]
fn program_and_a_rust_dylib_that_it_uses_share_one_table() {
    let this = env!("CARGO_MANIFEST_DIR");
    let between = format!(
        "[package]\nname = \"between\"\nedition = \"2024\"\n[lib]\ncrate-type = [\"dylib\"]\n\
         [dependencies]\nryft-mlir-sys.path = {this:?}\n"
    );
    let package = Package::with_manifest(
        "[dependencies.between]\npath = \"between\"\n",
        &["ryft-mlir-sys"],
        &[
            ("between/Cargo.toml", &between),
            (
                "between/src/lib.rs",
                "use ryft_mlir_sys::bindings::*;\n\
                 pub fn context() -> MlirContext { unsafe { mlirContextCreate() } }\n",
            ),
            (
                "src/main.rs",
                "use ryft_mlir_sys::bindings::*;\n\
                 fn main() { unsafe {\n\
                 let context = between::context();\n\
                 let arith = mlirDialectHandleLoadDialect(mlirGetDialectHandle__arith__(), context);\n\
                 println!(\"{}\", !mlirDialectIsNull(arith));\n\
                 mlirContextDestroy(context);\n\
                 } }\n",
            ),
        ],
    );
    for profile in ["dev", "release"] {
        succeeded(&package.cargo(
            &["build", "--profile", profile],
            &[("RUSTFLAGS", "-Cprefer-dynamic".as_ref())],
        ));
        let directory = if profile == "dev" { "." } else { "../release" };
        let program = package.built(directory).join("programs");
        let sysroot = Command::new("rustc")
            .args(["--print", "target-libdir"])
            .output()
            .unwrap();
        let libraries = succeeded(&sysroot).trim().to_owned()
            + ":"
            + program.parent().unwrap().to_str().unwrap();
        let output = Command::new(&program)
            .env_clear()
            .env("LD_LIBRARY_PATH", &libraries)
            .env("DYLD_LIBRARY_PATH", &libraries)
            .output()
            .unwrap();
        assert_eq!(succeeded(&output), "true\n");
    }
}
