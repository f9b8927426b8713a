//! Text and bytes, to the C API and back.

use std::ffi::c_void;

use ryft_mlir_sys::bindings::*;

/// A view of `bytes`. Whoever passes it on answers for the bytes being alive.
pub(super) fn view(bytes: &[u8]) -> MlirStringRef {
    mlirStringRefCreate(bytes.as_ptr().cast(), bytes.len())
}

/// Collects what `print` prints, part by part, by the callback and the user data that it is called with; and returns
/// what it returns.
pub(super) fn collect<T>(print: impl FnOnce(MlirStringCallback, *mut c_void) -> T) -> (Vec<u8>, T) {
    let mut bytes = Vec::<u8>::new();
    let result = print(Some(append), (&raw mut bytes).cast());
    (bytes, result)
}

/// The text that `print` prints.
pub(super) fn printed(print: impl FnOnce(MlirStringCallback, *mut c_void)) -> String {
    let (bytes, ()) = collect(print);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// # Safety
///
/// `part` is alive and `bytes` is the vector of [`collect`].
unsafe extern "C" fn append(part: MlirStringRef, bytes: *mut c_void) {
    if part.length > 0 {
        // SAFETY: the caller answers for both.
        unsafe {
            let part = std::slice::from_raw_parts(part.data.cast::<u8>(), part.length);
            (*bytes.cast::<Vec<u8>>()).extend_from_slice(part);
        }
    }
}
