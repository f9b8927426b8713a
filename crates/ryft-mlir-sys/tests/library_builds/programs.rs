//! The package that the tests build.

use std::process::Output;

use ryft_xla_test_support::Package;

/// What has rustc use the linker that it takes by itself, and on Linux GNU's, which takes symbols from left to right.
pub(crate) const LINKERS: &[&str] = if cfg!(target_os = "linux") {
    &["", "-Clink-arg=-fuse-ld=bfd"]
} else {
    &[""]
};

const FILES: [(&str, &str); 7] = [
    (
        "src/lib.rs",
        "use ryft_mlir_sys::bindings::*;\n\
         /// ```\n/// assert!(programs::calls());\n/// ```\n\
         pub fn calls() -> bool { unsafe {\n\
         let context = mlirContextCreate();\n\
         let arith = mlirDialectHandleLoadDialect(mlirGetDialectHandle__arith__(), context);\n\
         !mlirDialectIsNull(arith)\n\
         } }\n\
         #[unsafe(no_mangle)] pub extern \"C\" fn library_calls() -> bool { calls() }\n\
         #[test] fn unit() { assert!(calls()); }\n",
    ),
    (
        "src/bin/calls.rs",
        "fn main() { println!(\"{} {}\", programs::calls(), ryft_mlir_sys::library::load().unwrap()); }\n",
    ),
    (
        "src/bin/calls-one.rs",
        "fn main() { println!(\"{}\", unsafe { ryft_mlir_sys::bindings::mlirContextCreate().ptr.is_null() }); }\n",
    ),
    (
        "src/bin/calls-a-missing-function.rs",
        "fn main() { unsafe { ryft_mlir_sys::bindings::mlirMhloTokenTypeGet(std::mem::zeroed()) }; }\n",
    ),
    (
        "src/bin/does-not-call.rs",
        "use ryft_mlir_sys::library::*;\n\
         fn main() { println!(\"{} {:?}\", functions().len(), availability(\"mlirContextCreate\")); }\n",
    ),
    (
        "examples/example.rs",
        "fn main() { println!(\"{}\", programs::calls()); }\n",
    ),
    (
        "tests/integration.rs",
        "#[test] fn integration() { assert!(programs::calls()); }\n",
    ),
];

/// A package with every kind of program that is linked.
pub(crate) fn package() -> Package {
    Package::with_manifest(
        "[lib]\ncrate-type = [\"rlib\", \"cdylib\", \"staticlib\"]\n",
        &["ryft-mlir-sys"],
        &FILES,
    )
}

/// Builds the program `calls` with one of [`LINKERS`].
pub(crate) fn build_with(
    package: &Package,
    linker: &str,
    variables: &[(&str, &std::ffi::OsStr)],
) -> Output {
    let mut arguments = vec!["rustc", "--bin", "calls", "--"];
    arguments.extend((!linker.is_empty()).then_some(linker));
    package.cargo(&arguments, variables)
}

/// The variable that names the library, when a program is built and when it runs.
pub(crate) const VARIABLE: &str = "RYFT_MLIR_LIB";
