//! Errors of the runtime, and what C has of text.

use std::ffi::{CString, c_char};
use std::slice;

use ryft_pjrt_sys::Status;
use ryft_pjrt_sys::bindings::*;

/// An error of the runtime.
#[derive(Debug)]
pub(crate) struct Error {
    pub(crate) code: PJRT_Error_Code,
    pub(crate) message: String,
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of arguments that were not passed on.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            code: PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT,
            message: message.into(),
        }
    }
}

/// Takes an error of the runtime: null, or one whose code is OK, is success.
///
/// # Safety
///
/// The error is null or was given by a function of the runtime, and nothing else has it.
pub(crate) unsafe fn take(error: *mut PJRT_Error) -> Result<()> {
    if error.is_null() {
        return Ok(());
    }
    let plugin = ryft_pjrt_sys::cpu::plugin().expect("PJRT made the error");
    // SAFETY: the caller vouches for the error.
    match unsafe { plugin.take_error(error) } {
        Some(Status { code, message }) if code != PJRT_Error_Code_PJRT_Error_Code_OK => {
            Err(Error { code, message })
        }
        _ => Ok(()),
    }
}

/// A text as C has it.
pub(crate) fn c_string(text: &str) -> Result<CString> {
    CString::new(text).map_err(|error| Error::new(format!("{text:?}: {error}")))
}

/// # Safety
///
/// `data` is of its size.
pub(crate) unsafe fn copy(data: *const c_char, size: usize) -> Vec<u8> {
    match size {
        // Which may be null.
        0 => Vec::new(),
        // SAFETY: the caller vouches for the data.
        size => unsafe { slice::from_raw_parts(data.cast::<u8>(), size) }.to_vec(),
    }
}
