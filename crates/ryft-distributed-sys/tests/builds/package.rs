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
         let mut message: PJRT_Error_Message_Args = std::mem::zeroed();\n\
         message.struct_size = PJRT_Error_Message_Args_STRUCT_SIZE as usize;\n\
         message.error = error;\n\
         (*GetPjrtApi()).PJRT_Error_Message.unwrap()(&mut message);\n\
         let text = std::slice::from_raw_parts(message.message.cast::<u8>(), message.message_size);\n\
         println!(\"{}\", String::from_utf8_lossy(text));\n\
         } }\n",
    ),
    (
        "src/bin/calls-with-null.rs",
        "use ryft_distributed_sys::*;\n\
         use ryft_pjrt_sys::bindings::*;\n\
         fn main() { unsafe {\n\
         let mut arguments = PJRT_Distributed_Runtime_Service_New_Args::new(std::ptr::null(), 2, 3, 4, 5);\n\
         for arguments in [&raw mut arguments, std::ptr::null_mut()] {\n\
         let mut message: PJRT_Error_Message_Args = std::mem::zeroed();\n\
         message.struct_size = PJRT_Error_Message_Args_STRUCT_SIZE as usize;\n\
         message.error = PJRT_Distributed_Runtime_Service_New(arguments);\n\
         (*GetPjrtApi()).PJRT_Error_Message.unwrap()(&mut message);\n\
         let text = std::slice::from_raw_parts(message.message.cast::<u8>(), message.message_size);\n\
         println!(\"{}\", String::from_utf8_lossy(text));\n\
         }\n\
         PJRT_Distributed_Runtime_Client_Destroy(std::ptr::null_mut());\n\
         } }\n",
    ),
    (
        "src/bin/frees.rs",
        "use ryft_distributed_sys::*;\n\
         fn main() { unsafe {\n\
         let client = std::ptr::dangling_mut();\n\
         let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::new(client, c\"key\".as_ptr());\n\
         PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(&mut arguments);\n\
         println!(\"{:?}\", std::ffi::CStr::from_ptr(arguments.value));\n\
         library::free_value(arguments.value);\n\
         } }\n",
    ),
    (
        "src/bin/does-not-call.rs",
        "fn main() {\n\
         let arguments = ryft_distributed_sys::PJRT_Distributed_Runtime_Client_Connect_Args::new(std::ptr::null_mut());\n\
         println!(\"{} {:?}\", ryft_distributed_sys::library::ORIGIN, arguments);\n\
         }\n",
    ),
];

/// Writes the package, once no other is in use.
pub(crate) fn package() -> Package {
    Package::new(&["ryft-distributed-sys", "ryft-pjrt-sys"], &FILES)
}
