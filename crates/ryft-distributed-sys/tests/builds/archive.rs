//! A static archive, which is linked into the program.
//!
//! The published archive can't be had where these tests run. This fake one has the functions that are called, written
//! here, and the real CPU plugin behind its `GetPjrtApi`.

use std::fs;
use std::path::PathBuf;

use ryft_xla_test_support::{Package, shell, succeeded};

use crate::package::package;

const SOURCE: &str = r#"
#include <cstring>
#include <dlfcn.h>
#include "ryft_distributed_extended.h"

extern "C" const void* GetPjrtApi() {
  void* plugin = dlopen(PLUGIN, RTLD_NOW | RTLD_LOCAL);
  return reinterpret_cast<const void* (*)()>(dlsym(plugin, "GetPjrtApi"))();
}

PJRT_Error* PJRT_Distributed_Runtime_Service_New(PJRT_Distributed_Runtime_Service_New_Args* args) {
  const bool whole = std::strcmp(args->address, "address") == 0 && args->num_nodes == 2 &&
                     args->heartbeat_timeout == 3 && args->cluster_register_timeout == 4 && args->shutdown_timeout == 5;
  args->service = reinterpret_cast<PJRT_Distributed_Runtime_Service*>(whole ? args : nullptr);
  return nullptr;
}

void PJRT_Distributed_Runtime_Client_Destroy(PJRT_Distributed_Runtime_Client_Destroy_Args* args) { args->client = nullptr; }

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args) {
  args->value = std::strcpy(new char[6], "value");
  return nullptr;
}

#ifdef EXTENDED
PJRT_Error* PJRT_Distributed_Runtime_Client_Wait_At_Barrier(PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args*) {
  return nullptr;
}
#endif
"#;

/// Makes the fake archive.
fn fake_archive(package: &Package, flags: &str) -> PathBuf {
    let directory = package.scratch();
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap().path().unwrap();
    fs::write(directory.join("fake.cc"), SOURCE).unwrap();
    let headers = concat!(env!("CARGO_MANIFEST_DIR"), "/native/include");
    let compile = format!(
        "c++ -std=c++17 -fPIC -I '{headers}' -DPLUGIN='\"{}\"' {flags} -c fake.cc",
        plugin.display()
    );
    shell(directory, &format!("{compile} && ar rcs libfake.a fake.o"));
    directory.join("libfake.a")
}

#[test]
fn an_archive_is_linked_and_an_extended_function_that_it_does_not_have_is_an_error() {
    let package = package();
    let archive = fake_archive(&package, "");
    let variables = [("RYFT_XLA_SYS_ARCHIVE", archive.as_os_str())];
    for (program, expected) in [
        ("calls", "true false\n"),
        ("frees", "\"value\"\n"),
        ("calls-with-null", "address is null\nargs is null\n"),
    ] {
        succeeded(&package.build(program, &variables));
        assert_eq!(succeeded(&package.run(program)), expected);
    }
    succeeded(&package.build("calls-extended", &variables));
    assert_eq!(
        succeeded(&package.run("calls-extended")),
        format!(
            "the archive of the distributed runtime (override RYFT_XLA_SYS_ARCHIVE={}) has no \
             PJRT_Distributed_Runtime_Client_Wait_At_Barrier\nhelp: take a newer archive of this project\n",
            archive.display()
        )
    );
}

#[test]
fn an_extended_function_that_an_archive_has_is_linked_from_it() {
    let package = package();
    let archive = fake_archive(&package, "-DEXTENDED");
    succeeded(&package.build(
        "calls-extended",
        &[("RYFT_XLA_SYS_ARCHIVE", archive.as_os_str())],
    ));
    assert_eq!(succeeded(&package.run("calls-extended")), "no error\n");
}
