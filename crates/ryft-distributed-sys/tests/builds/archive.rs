//! A static archive, which is linked into the program.
//!
//! The published archive is unavailable where these tests run. This fake one forwards to the CPU plugin and the shim of this
//! crate's other tests, so a cluster meets through it.

use std::path::{Path, PathBuf};

use ryft_xla_test_support::{Package, forwarding_archive_fake, free_port, succeeded};

use crate::package::package;

/// Makes the fake archive.
fn archive(package: &Package, extended: bool) -> PathBuf {
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap().path().unwrap();
    let Some(shim) = option_env!("RYFT_DISTRIBUTED_SHIM") else {
        panic!("this crate was built without the shim");
    };
    forwarding_archive_fake(package.scratch(), plugin, Some(Path::new(shim)), extended)
}

/// What a program prints that is a cluster of one node at a free port.
fn meet(package: &Package, archive: &Path) -> String {
    let variables = [("RYFT_XLA_SYS_ARCHIVE", archive.as_os_str())];
    succeeded(&package.build("meets", &variables));
    let address = format!("127.0.0.1:{}", free_port());
    let address = [("ADDRESS", address.as_ref())];
    succeeded(&package.run_with("meets", &address))
}

#[test]
fn an_archive_is_linked_and_an_extended_function_that_it_does_not_have_is_an_error() {
    let package = package();
    let archive = archive(&package, false);
    let variables = [("RYFT_XLA_SYS_ARCHIVE", archive.as_os_str())];
    let no_extended = format!(
        "the archive of the distributed runtime (override RYFT_XLA_SYS_ARCHIVE={}) has no \
         PJRT_Distributed_Runtime_Client_Wait_At_Barrier\nhelp: take a newer archive of this project",
        archive.display()
    );
    let met = meet(&package, &archive);
    assert!(met.starts_with("value\n5 "), "{met}");
    assert!(met.ends_with(&format!("12 {no_extended}\n")), "{met}");
    // What is wrong is said by the archive, and what it does not look at, by this crate.
    for (program, expected) in [
        ("calls", "false true\n"),
        ("calls-with-null", "address is null\nargs is null\n"),
        ("calls-extended", &format!("{no_extended}\n")),
    ] {
        succeeded(&package.build(program, &variables));
        assert_eq!(succeeded(&package.run(program)), expected);
    }
}

#[test]
fn an_extended_function_that_an_archive_has_is_linked_from_it() {
    let package = package();
    let met = meet(&package, &archive(&package, true));
    assert!(met.starts_with("value\n5 "), "{met}");
    assert!(met.ends_with("\nno error\n"), "{met}");
}
