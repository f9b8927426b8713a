//! A package outside this workspace that depends on this crate, with every kind of program that is linked.

use ryft_xla_test_support::Package;

const FILES: [(&str, &str); 5] = [
    (
        "src/bin/calls.rs",
        "use ryft_distributed_sys::*;\n\
         fn main() {\n\
         let mut arguments = PJRT_Distributed_Runtime_Service_New_Args::new(c\"address\".as_ptr(), 2, 3, 4, 5);\n\
         let error = unsafe { PJRT_Distributed_Runtime_Service_New(&mut arguments) };\n\
         println!(\"{} {}\", error.is_null(), arguments.service.is_null());\n\
         }\n",
    ),
    (
        "src/bin/calls-extended.rs",
        "use ryft_distributed_sys::*;\n\
         use ryft_pjrt_sys::bindings::*;\n\
         fn main() { unsafe {\n\
         let client = std::ptr::dangling_mut();\n\
         let mut arguments = PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::new(\n\
         client, std::ptr::null(), 0, 1, std::ptr::null(), 0);\n\
         let error = PJRT_Distributed_Runtime_Client_Wait_At_Barrier(&mut arguments);\n\
         if error.is_null() { println!(\"no error\"); return; }\n\
         let status = ryft_pjrt_sys::cpu::plugin().unwrap().take_error(error).unwrap();\n\
         println!(\"{}\", status.message);\n\
         } }\n",
    ),
    (
        "src/bin/calls-with-null.rs",
        "use ryft_distributed_sys::*;\n\
         use ryft_pjrt_sys::bindings::*;\n\
         fn main() { unsafe {\n\
         let mut arguments = PJRT_Distributed_Runtime_Service_New_Args::new(std::ptr::null(), 2, 3, 4, 5);\n\
         for arguments in [&raw mut arguments, std::ptr::null_mut()] {\n\
         let error = PJRT_Distributed_Runtime_Service_New(arguments);\n\
         let status = ryft_pjrt_sys::cpu::plugin().unwrap().take_error(error).unwrap();\n\
         println!(\"{}\", status.message);\n\
         }\n\
         PJRT_Distributed_Runtime_Client_Destroy(std::ptr::null_mut());\n\
         } }\n",
    ),
    ("src/bin/meets.rs", MEETS),
    (
        "src/bin/does-not-call.rs",
        "fn main() {\n\
         let arguments = ryft_distributed_sys::PJRT_Distributed_Runtime_Client_Connect_Args::new(std::ptr::null_mut());\n\
         println!(\"{} {:?}\", ryft_distributed_sys::library::ORIGIN, arguments);\n\
         }\n",
    ),
];

/// A cluster of one node at `ADDRESS`. It sets a key and gets it, gets one that there is not, and waits at a barrier.
const MEETS: &str = r#"
use ryft_distributed_sys::*;
use ryft_pjrt_sys::bindings::*;
use std::ffi::{CStr, CString, c_void};

unsafe extern "C" fn ignore(_: *const PJRT_Error, _: *mut c_void) {}

/// The code and the message of an error, or that there is none.
unsafe fn said(error: *mut PJRT_Error) -> String {
    match unsafe { ryft_pjrt_sys::cpu::plugin().unwrap().take_error(error) } {
        None => "no error".into(),
        Some(status) => format!("{} {}", status.code, status.message),
    }
}

fn main() { unsafe {
    let address = CString::new(std::env::var("ADDRESS").unwrap()).unwrap();
    let mut service = PJRT_Distributed_Runtime_Service_New_Args::new(address.as_ptr(), 1, 10, 10, 10);
    assert_eq!(said(PJRT_Distributed_Runtime_Service_New(&mut service)), "no error");
    let mut node = PJRT_Distributed_Runtime_Client_New_Args::new(
        address.as_ptr(), 0, 5, 5, 5, 5, ignore, std::ptr::null_mut(), true, false, false);
    assert_eq!(said(PJRT_Distributed_Runtime_Client_New(&mut node)), "no error");
    let client = node.client;
    let mut connect = PJRT_Distributed_Runtime_Client_Connect_Args::new(client);
    assert_eq!(said(PJRT_Distributed_Runtime_Client_Connect(&mut connect)), "no error");
    let mut set = PJRT_Distributed_Runtime_Client_Key_Value_Set_Args::new(client, c"key".as_ptr(), c"value".as_ptr());
    assert_eq!(said(PJRT_Distributed_Runtime_Client_Key_Value_Set(&mut set)), "no error");
    let mut get = PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::new(client, c"key".as_ptr());
    assert_eq!(said(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(&mut get)), "no error");
    println!("{}", CStr::from_ptr(get.value).to_str().unwrap());
    library::free_value(get.value);
    let mut other = PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::new(client, c"other".as_ptr());
    println!("{}", said(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(&mut other)));
    let mut wait = PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::new(
        client, c"barrier".as_ptr(), 7, 5000, std::ptr::null(), 0);
    println!("{}", said(PJRT_Distributed_Runtime_Client_Wait_At_Barrier(&mut wait)));
    let mut leave = PJRT_Distributed_Runtime_Client_Shutdown_Args::new(client);
    assert_eq!(said(PJRT_Distributed_Runtime_Client_Shutdown(&mut leave)), "no error");
    PJRT_Distributed_Runtime_Client_Destroy(&mut PJRT_Distributed_Runtime_Client_Destroy_Args::new(client));
    PJRT_Distributed_Runtime_Service_Destroy(&mut PJRT_Distributed_Runtime_Service_Destroy_Args::new(service.service));
} }
"#;

/// Writes the package, once no other is in use.
pub(crate) fn package() -> Package {
    Package::new(&["ryft-distributed-sys", "ryft-pjrt-sys"], &FILES)
}
