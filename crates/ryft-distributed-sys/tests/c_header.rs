//! The C headers are C, and say the same as the Rust structs.

use std::fs;
use std::process::Command;

use ryft_distributed_sys::*;

/// The C compiler's view of a struct's size, checked where a C compiler is the one that built the shim.
#[test]
fn the_headers_are_plain_c_and_their_structs_have_the_sizes_of_rusts() {
    let sizes = [
        (
            "Service_New_Args",
            size_of::<PJRT_Distributed_Runtime_Service_New_Args>(),
        ),
        (
            "Client_New_Args",
            size_of::<PJRT_Distributed_Runtime_Client_New_Args>(),
        ),
        (
            "Client_Blocking_Key_Value_Get_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args>(),
        ),
        (
            "Client_Key_Value_Try_Get_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args>(),
        ),
        (
            "Client_Key_Value_Set_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Set_Args>(),
        ),
        (
            "Key_Value_Entry",
            size_of::<PJRT_Distributed_Runtime_Key_Value_Entry>(),
        ),
        ("Live_Node", size_of::<PJRT_Distributed_Runtime_Live_Node>()),
        (
            "Client_Wait_At_Barrier_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args>(),
        ),
        (
            "Client_Key_Value_Set_Bytes_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args>(),
        ),
        (
            "Client_Blocking_Key_Value_Get_Bytes_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args>(),
        ),
        (
            "Client_Key_Value_Directory_Get_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args>(),
        ),
        (
            "Client_Key_Value_Increment_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args>(),
        ),
        (
            "Client_Get_Live_Nodes_Args",
            size_of::<PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args>(),
        ),
    ];
    let mut program = String::from("#include \"ryft_distributed_extended.h\"\n");
    for (name, size) in sizes {
        program += &format!(
            "_Static_assert(sizeof(PJRT_Distributed_Runtime_{name}) == {size}, \"{name}\");\n"
        );
    }
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("sizes.c");
    fs::write(&file, program).unwrap();
    let compiled = Command::new("cc")
        .args([
            "-std=c11",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-pedantic",
            "-fsyntax-only",
            "-I",
        ])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/native/include"))
        .arg(&file)
        .output()
        .unwrap();
    assert!(
        compiled.status.success(),
        "{}",
        String::from_utf8_lossy(&compiled.stderr)
    );
}
