//! What a program and a shared library that use this crate define for others: nothing of the C headers' names.

use std::process::Command;

use ryft_xla_test_support::{Package, stderr, succeeded};

/// A program with a `GetPjrtApi` of its own, which calls both.
const OWN: &str = "#[unsafe(no_mangle)]\n\
    pub extern \"C\" fn GetPjrtApi() -> usize { 42 }\n\
    fn main() {\n\
    let table = unsafe { ryft_pjrt_sys::bindings::GetPjrtApi() };\n\
    println!(\"{} {}\", GetPjrtApi(), table == ryft_pjrt_sys::cpu::plugin().unwrap().api());\n\
    }\n";

/// A program that calls a function which no plugin exports.
const CUSTOM_CALL: &str = "fn main() {\n\
    println!(\"{}\", ryft_pjrt_sys::cpu::has_function(\"XlaCustomCallStatusSetFailure\"));\n\
    unsafe { ryft_pjrt_sys::bindings::XlaCustomCallStatusSetFailure(std::ptr::null_mut(), c\"x\".as_ptr(), 1) };\n\
    }\n";

/// A shared library that uses the plugin.
const LIBRARY: &str = "#[unsafe(no_mangle)]\n\
    pub extern \"C\" fn version() -> i32 { ryft_pjrt_sys::cpu::plugin().unwrap().version().1 }\n\
    #[unsafe(no_mangle)]\n\
    pub extern \"C\" fn table() -> *const ryft_pjrt_sys::bindings::PJRT_Api {\n\
    unsafe { ryft_pjrt_sys::bindings::GetPjrtApi() }\n\
    }\n";

// One test, because all is built in one go.
#[test]
fn plugin_that_is_loaded_leaves_the_names_of_its_functions_to_the_program() {
    if ryft_pjrt_sys::cpu::plugin().unwrap().path().is_none() {
        // Linked into the program: its functions have their names.
        return;
    }
    let package = Package::with_manifest(
        "[lib]\ncrate-type = [\"cdylib\"]\n",
        &["ryft-pjrt-sys"],
        &[
            ("src/lib.rs", LIBRARY),
            ("src/bin/own.rs", OWN),
            ("src/bin/custom-call.rs", CUSTOM_CALL),
        ],
    );
    succeeded(&package.cargo(&["build"], &[]));
    assert_eq!(succeeded(&package.run("own")), "42 true\n");

    let output = package.run("custom-call");
    assert!(!output.status.success());
    assert_eq!(output.stdout, b"false\n");
    let message = stderr(&output);
    assert_eq!(message.lines().count(), 1, "{message}");
    assert!(
        message.contains("has no function XlaCustomCallStatusSetFailure"),
        "{message}"
    );

    let name = format!(
        "{}programs{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    // macOS has one table of symbols, in which C's names begin with an underscore.
    let arguments = match cfg!(target_os = "macos") {
        true => ["-g", "-U"],
        false => ["-D", "--defined-only"],
    };
    let exported = Command::new("nm")
        .args(arguments)
        .arg(package.built(&name))
        .output();
    let exported = succeeded(&exported.unwrap()).replace(" _", " ");
    assert!(exported.contains(" version"), "{exported}");
    for name in ["GetPjrtApi", "XLA_FFI_GetApi", "XlaCustomCall"] {
        assert!(!exported.contains(name), "{exported}");
    }
}
