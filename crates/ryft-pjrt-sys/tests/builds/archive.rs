//! A release archive, which links the CPU plugin into the program.
//!
//! The published archive is unavailable where these tests run. This fake one is laid out like it; its `GetPjrtApi` passes
//! on to the real plugin of this crate's other tests.

use std::path::{Path, PathBuf};

use ryft_xla_test_support::{shell, succeeded};

use crate::package::package;

const LIBRARY: &str = "libryft-xla-sys-static-library.a";

/// Packs a fake release archive in `directory`, whose plugin is the library `plugin`.
fn fake_archive(directory: &Path, plugin: &Path) -> PathBuf {
    let source = format!(
        "#include <dlfcn.h>\n\
         const void *GetPjrtApi(void) {{\n\
           void *plugin = dlopen({plugin:?}, RTLD_NOW | RTLD_LOCAL);\n\
           return ((const void *(*)(void))dlsym(plugin, \"GetPjrtApi\"))();\n\
         }}\n\
         void XlaCustomCallStatusSetSuccess(void *status) {{}}\n"
    );
    std::fs::create_dir_all(directory.join("root/lib")).unwrap();
    std::fs::create_dir_all(directory.join("root/include")).unwrap();
    std::fs::create_dir_all(directory.join("root/proto")).unwrap();
    std::fs::write(directory.join("fake.c"), source).unwrap();
    shell(
        directory,
        &format!(
            "cc -c -fPIC fake.c -o fake.o && ar rcs root/lib/{LIBRARY} fake.o && tar -C root -czf fake-release.tar.gz ."
        ),
    );
    directory.join("fake-release.tar.gz")
}

#[test]
fn static_archive_is_linked_into_the_program_with_the_functions_that_it_has() {
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap();
    let package = package();
    let archive = fake_archive(package.scratch(), plugin.path().unwrap());
    let store = package.scratch().join("store");
    let root = package.scratch().join("root");
    for given in [&archive, &root, &root.join("lib").join(LIBRARY)] {
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
