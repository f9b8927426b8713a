//! Errors of the C API.

use std::ptr::NonNull;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::function;

use super::call::{Api, Arguments, text};

/// What a plugin answered when it could not do what was asked.
#[derive(Debug, thiserror::Error)]
#[error("{function}: {}: {message}", code_name(*code))]
pub struct Error {
    function: &'static str,
    code: PJRT_Error_Code,
    message: String,
}

impl Error {
    /// An error that this layer found itself, before it asked the plugin.
    pub(super) fn invalid_argument(function: &'static str, message: String) -> Self {
        Self {
            function,
            code: PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT,
            message,
        }
    }

    /// The plugin was built for a version of the C API that did not have `function` yet.
    pub(super) fn missing_function(function: &'static str, (major, minor): (i32, i32)) -> Self {
        let message = format!(
            "the plugin does not have this function; it was built for version {major}.{minor} of PJRT"
        );
        Self {
            function,
            code: PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED,
            message,
        }
    }

    /// Reads the plugin's error and destroys it.
    ///
    /// # Safety
    ///
    /// `error` must be an error that `function` of this plugin returned and that nothing else uses.
    pub unsafe fn take(api: Api, function: &'static str, error: NonNull<PJRT_Error>) -> Self {
        let mut code = PJRT_Error_GetCode_Args {
            error: error.as_ptr(),
            ..Arguments::new()
        };
        // SAFETY: the error is alive. Should its code not be readable, it stays at zero, and its name says so.
        let _ = unsafe { api.call(&mut code) };
        let mut message = PJRT_Error_Message_Args {
            struct_size: PJRT_Error_Message_Args_STRUCT_SIZE as usize,
            extension_start: std::ptr::null_mut(),
            error: error.as_ptr(),
            message: std::ptr::null(),
            message_size: 0,
        };
        let mut destroy = PJRT_Error_Destroy_Args {
            struct_size: PJRT_Error_Destroy_Args_STRUCT_SIZE as usize,
            extension_start: std::ptr::null_mut(),
            error: error.as_ptr(),
        };
        // SAFETY: the error is alive until the second call, and its message is copied before.
        let message = unsafe {
            if let Some(function) = function!(api.plugin(), PJRT_Error_Message) {
                function(&mut message);
            }
            let message = text(message.message, message.message_size)
                .trim_end()
                .to_owned();
            if let Some(function) = function!(api.plugin(), PJRT_Error_Destroy) {
                function(&mut destroy);
            }
            message
        };
        Self {
            function,
            code: code.code,
            message,
        }
    }
}

/// The names of the codes, in the order of `PJRT_Error_Code` in the C header, which is that of Abseil's status codes.
const CODE_NAMES: [&str; 17] = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

fn code_name(code: PJRT_Error_Code) -> &'static str {
    CODE_NAMES.get(code as usize).copied().unwrap_or("UNKNOWN")
}
