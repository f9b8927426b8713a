//! Errors of the C API.

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::function;

use super::call::{Api, text, zeroed};

/// What a plugin answered when it could not do what was asked.
#[derive(Debug, thiserror::Error)]
#[error("{function}: {}: {message}", CODE_NAMES.get(*code as usize).unwrap_or(&"UNKNOWN"))]
pub struct Error {
    function: &'static str,
    code: PJRT_Error_Code,
    message: String,
}

impl Error {
    /// An error that this layer found itself, before it asked the plugin.
    pub(super) fn invalid_argument(function: &'static str, message: String) -> Self {
        let code = PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT;
        Self {
            function,
            code,
            message,
        }
    }

    /// The plugin was built for a version of the C API that did not have `function` yet.
    pub(super) fn missing_function(function: &'static str, (major, minor): (i32, i32)) -> Self {
        let code = PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED;
        let message =
            format!("the plugin, of version {major}.{minor} of PJRT, does not have this function");
        Self {
            function,
            code,
            message,
        }
    }

    /// Reads the plugin's error and destroys it.
    ///
    /// # Safety
    ///
    /// `error` must be an error that `function` of this plugin returned and that nothing else uses.
    pub unsafe fn take(api: Api, function: &'static str, error: *mut PJRT_Error) -> Self {
        // SAFETY: the error is alive until the last call, and its message is copied before. Should its code not be
        // readable, it stays at zero, and its name says so.
        unsafe {
            let mut code = zeroed!(PJRT_Error_GetCode_Args { error: error });
            let mut message = zeroed!(PJRT_Error_Message_Args { error: error });
            let mut destroy = zeroed!(PJRT_Error_Destroy_Args { error: error });
            if let Some(function) = function!(api.plugin(), PJRT_Error_GetCode) {
                function(&mut code);
            }
            if let Some(function) = function!(api.plugin(), PJRT_Error_Message) {
                function(&mut message);
            }
            let message = text(message.message, message.message_size);
            if let Some(function) = function!(api.plugin(), PJRT_Error_Destroy) {
                function(&mut destroy);
            }
            Self {
                function,
                code: code.code,
                message: message.trim_end().into(),
            }
        }
    }
}

/// The names of the codes, in the order of `PJRT_Error_Code` in the C header, which is that of Abseil's status codes.
#[rustfmt::skip]
const CODE_NAMES: [&str; 17] = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
];
