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
    let sysroot = Command::new("rustc")
        .args(["--print", "target-libdir"])
        .output();
    let sysroot = succeeded(&sysroot.unwrap());
    let program = package.built("programs");
    let ours = program.parent().unwrap().display().to_string();
    let libraries = format!("{ours}:{ours}/deps:{}", sysroot.trim());
    // Functions are inlined in one, and not in the other.
    for optimized in ["0", "3"] {
        let variable = ("CARGO_PROFILE_DEV_OPT_LEVEL", optimized.as_ref());
        succeeded(&package.cargo(&["build"], &[variable]));
        let mut command = Command::new(&program);
        command
            .env_clear()
            .env("LD_LIBRARY_PATH", &libraries)
            .env("DYLD_LIBRARY_PATH", &libraries);
        assert_eq!(succeeded(&command.output().unwrap()), "true\n");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn c_code_of_a_dependent_is_linked_to_the_library_that_the_build_names_and_shares_its_objects() {
    let build = r#"
        use std::{env, path::Path, process::Command};
        fn main() {
            let library = env::var("DEP_RYFT_MLIR_LIBRARY").unwrap();
            let directory = Path::new(&library).parent().unwrap().display();
            let out = env::var("OUT_DIR").unwrap();
            let status = Command::new("cc")
                .args(["-shared", "-fPIC", "-o", &format!("{out}/libuser.so"), "user.c", &library])
                .arg(format!("-Wl,-rpath,{directory}"))
                .status();
            assert!(status.unwrap().success());
            println!("cargo::rustc-link-search={out}");
            println!("cargo::rustc-link-lib=dylib=user");
            println!("cargo::rustc-link-arg=-Wl,-rpath,{out}");
            let functions = std::fs::read_to_string(env::var("DEP_RYFT_MLIR_FUNCTIONS").unwrap()).unwrap();
            assert!(functions.lines().any(|line| line == "mlirContextCreate Native"));
            assert!(!env::var("DEP_RYFT_MLIR_ORIGIN").unwrap().is_empty());
        }"#;
    let user = "#include <stdint.h>\n\
                typedef struct { void *ptr; } Context;\n\
                intptr_t mlirContextGetNumLoadedDialects(Context context);\n\
                intptr_t loaded(Context context) { return mlirContextGetNumLoadedDialects(context); }\n";
    let program = "use ryft_mlir_sys::bindings::*;\n\
                   unsafe extern \"C\" { fn loaded(context: MlirContext) -> isize; }\n\
                   fn main() { unsafe {\n\
                   let context = mlirContextCreate();\n\
                   let before = loaded(context);\n\
                   mlirDialectHandleLoadDialect(mlirGetDialectHandle__func__(), context);\n\
                   assert!(loaded(context) > before);\n\
                   assert_eq!(loaded(context), mlirContextGetNumLoadedDialects(context));\n\
                   mlirContextDestroy(context);\n\
                   } }\n";
    let package = Package::new(
        &["ryft-mlir-sys"],
        &[
            ("build.rs", build),
            ("user.c", user),
            ("src/main.rs", program),
        ],
    );
    succeeded(&package.cargo(&["run"], &[]));
}
