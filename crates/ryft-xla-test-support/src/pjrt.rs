//! Errors of PJRT.

use std::ptr::null;
use std::ptr::null_mut;
use std::slice;

use ryft_pjrt_sys::bindings::*;

/// Reads and destroys an error: its code and its message. There is none where `error` is null.
///
/// # Safety
///
/// `api` must be the table of a plugin, and `error` one of its errors, which nothing else uses.
pub unsafe fn take_error(
    api: *const PJRT_Api,
    error: *mut PJRT_Error,
) -> Option<(PJRT_Error_Code, String)> {
    if error.is_null() {
        return None;
    }
    let mut code = PJRT_Error_GetCode_Args {
        struct_size: PJRT_Error_GetCode_Args_STRUCT_SIZE as usize,
        extension_start: null_mut(),
        error,
        code: 0,
    };
    let mut message = PJRT_Error_Message_Args {
        struct_size: PJRT_Error_Message_Args_STRUCT_SIZE as usize,
        extension_start: null_mut(),
        error,
        message: null(),
        message_size: 0,
    };
    let mut destroy = PJRT_Error_Destroy_Args {
        struct_size: PJRT_Error_Destroy_Args_STRUCT_SIZE as usize,
        extension_start: null_mut(),
        error,
    };
    // SAFETY: the caller answers for table and error. The message is copied before the error goes.
    unsafe {
        // The table may be shorter than its type.
        (*api).PJRT_Error_GetCode.expect("every plugin has it")(&mut code);
        (*api).PJRT_Error_Message.expect("every plugin has it")(&mut message);
        let bytes = match message.message_size {
            0 => &[],
            size => slice::from_raw_parts(message.message.cast::<u8>(), size),
        };
        let text = String::from_utf8_lossy(bytes).into_owned();
        (*api).PJRT_Error_Destroy.expect("every plugin has it")(&mut destroy);
        Some((code.code, text))
    }
}
