//! Where the build finds no native part, everything compiles, and only a program that needs the part fails to link.

use std::ffi::OsStr;

use ryft_xla_test_support::succeeded;

use crate::package::package;

#[test]
fn only_a_program_that_asks_for_the_cpu_plugin_fails_and_its_linker_says_why() {
    let package = package();
    let nowhere = [("RYFT_XLA_SOURCES", OsStr::new("override"))];
    succeeded(&package.build("does-not-ask", &nowhere));
    let said = succeeded(&package.run("does-not-ask"));
    assert!(said.contains("there is no file /none.so"), "{said}");

    for program in ["asks", "asks-c"] {
        let output = package.build(program, &nowhere);
        assert!(!output.status.success());
        let message = String::from_utf8_lossy(&output.stderr);
        let sentence = "the native part pjrt-cpu was not found when ryft-pjrt-sys was built";
        assert!(message.contains(sentence), "{program}: {message}");
    }
}
