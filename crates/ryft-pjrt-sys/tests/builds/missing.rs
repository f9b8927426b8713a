//! Where the build finds no library, everything compiles, and only a program that needs it fails to link.

use std::ffi::OsStr;

use ryft_xla_test_support::succeeded;

use crate::package::package;

#[test]
fn program_that_asks_for_the_cpu_plugin_is_not_linked_without_a_library_and_the_linker_says_why() {
    let package = package();
    let store = package.scratch().join("store");
    let no_source = [
        ("RYFT_XLA_SOURCES", OsStr::new("override")),
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
    ];
    succeeded(&package.build("does-not-ask", &no_source));
    let said = succeeded(&package.run("does-not-ask"));
    assert!(said.contains("/none.so does not exist"), "{said}");

    for program in ["asks", "asks-c", "asks-custom-call"] {
        let output = package.build(program, &no_source);
        assert!(!output.status.success());
        let message = String::from_utf8_lossy(&output.stderr);
        let sentence = "pjrt-cpu was not found when ryft-pjrt-sys was built";
        assert!(message.contains(sentence), "{program}: {message}");
    }
}
