//! A release archive, which links the CPU plugin into the program.
//!
//! The published archive is unavailable where these tests run. This fake one is laid out like it; its `GetPjrtApi` forwards
//! to the real plugin of this crate's other tests.

use ryft_xla_test_support::{forwarding_archive_fake, shell, succeeded};

use crate::package::package;

#[test]
fn static_archive_is_linked_into_the_program_with_the_functions_that_it_has() {
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap();
    let package = package();
    let root = package.scratch().join("root");
    std::fs::create_dir(&root).unwrap();
    let library = forwarding_archive_fake(&root, plugin.path().unwrap(), None, false);
    shell(package.scratch(), "tar -C root -czf release.tar.gz .");
    let archive = package.scratch().join("release.tar.gz");
    let store = package.scratch().join("store");
    for given in [&archive, &root, &library] {
        let variables = [
            ("RYFT_XLA_SYS_ARCHIVE", given.as_os_str()),
            ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
        ];
        succeeded(&package.build("asks", &variables));
        let said = succeeded(&package.run("asks"));
        let origin = format!("override RYFT_XLA_SYS_ARCHIVE={}", given.display());
        assert_eq!(said, format!("{:?} None {origin}\n", plugin.version()));
        succeeded(&package.build("asks-c", &variables));
        assert_eq!(succeeded(&package.run("asks-c")), "false\n");
        succeeded(&package.build("asks-custom-call", &variables));
        assert_eq!(succeeded(&package.run("asks-custom-call")), "true\n");
    }
}
