//! What a handler, or a function of the XLA FFI, says of why it failed.

use std::ffi::CString;
use std::fmt;

use ryft_pjrt_sys::bindings::*;

use super::table::{Table, function};

/// Why something failed. From a handler it reaches the one who runs the program as an error of PJRT, with the same code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What kind of failure it is.
    pub code: Code,
    /// The message, for people.
    pub message: String,
}

/// The kinds of failures that the examples have. The numbers are those of PJRT's codes too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Code {
    /// What the program states is invalid.
    InvalidArgument = XLA_FFI_Error_Code_XLA_FFI_Error_Code_INVALID_ARGUMENT,
    /// Something is used up.
    ResourceExhausted = XLA_FFI_Error_Code_XLA_FFI_Error_Code_RESOURCE_EXHAUSTED,
    /// The plugin has no such function.
    Unimplemented = XLA_FFI_Error_Code_XLA_FFI_Error_Code_UNIMPLEMENTED,
    /// All else.
    Internal = XLA_FFI_Error_Code_XLA_FFI_Error_Code_INTERNAL,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl Error {
    /// An error of this kind.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    /// The program states something invalid.
    pub fn invalid_argument(message: impl Into<String>) -> Self {
        Self::new(Code::InvalidArgument, message)
    }

    /// Reads an error of a function of the XLA FFI, and destroys it. Of its code the interface says nothing.
    ///
    /// # Safety
    ///
    /// `error` is an error that this table's plugin made, and nothing uses it after this call; or null, which is success.
    pub(super) unsafe fn take(
        table: Table,
        name: &'static str,
        error: *mut XLA_FFI_Error,
    ) -> Result<(), Self> {
        if error.is_null() {
            return Ok(());
        }
        let mut message = String::new();
        // SAFETY: the error is alive until the last call, and its message, a C string, as long.
        unsafe {
            if let Some(get_message) = function!(table, XLA_FFI_Error_GetMessage) {
                let mut call = ryft_pjrt_sys::arguments(get_message);
                call.error = error;
                get_message(&mut call);
                let text = std::ffi::CStr::from_ptr(call.message);
                message = text.to_string_lossy().into_owned();
            }
            if let Some(destroy) = function!(table, XLA_FFI_Error_Destroy) {
                let mut call = ryft_pjrt_sys::arguments(destroy);
                call.error = error;
                destroy(&mut call);
            }
        }
        Err(Self::new(Code::Internal, format!("{name}: {message}")))
    }

    /// Makes it an error of the plugin's, which the plugin destroys when a handler returns it.
    ///
    /// # Safety
    ///
    /// `table` is a plugin's.
    pub(super) unsafe fn give(self, table: Table) -> *mut XLA_FFI_Error {
        let message = CString::new(self.message.replace('\0', "\u{fffd}")).unwrap_or_default();
        // SAFETY: the message is alive during the call.
        unsafe {
            // Every version has this function. Without it no failure could be told, and null is success.
            let Some(create) = function!(table, XLA_FFI_Error_Create) else {
                std::process::abort()
            };
            let mut call = ryft_pjrt_sys::arguments(create);
            call.message = message.as_ptr();
            call.errc = self.code as XLA_FFI_Error_Code;
            create(&mut call)
        }
    }
}
