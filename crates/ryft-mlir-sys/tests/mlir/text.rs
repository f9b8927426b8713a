//! Text and bytes, to the C API and back.

use std::os::raw::c_void;

use ryft_mlir_sys::bindings::*;

/// A view of `bytes`, for calls that are over before the bytes are.
pub(crate) fn view(bytes: &(impl AsRef<[u8]> + ?Sized)) -> MlirStringRef {
    let bytes = bytes.as_ref();
    mlirStringRefCreate(bytes.as_ptr().cast(), bytes.len())
}

/// A copy of what `string` refers to.
///
/// # Safety
///
/// The bytes must still be there.
pub(crate) unsafe fn copy(string: MlirStringRef) -> String {
    if string.length == 0 {
        return String::new();
    }
    // SAFETY: the caller says that the bytes are there.
    let bytes = unsafe { std::slice::from_raw_parts(string.data.cast(), string.length) };
    String::from_utf8(bytes.to_vec()).expect("MLIR's text is UTF-8")
}

/// All that `print` gives to the callback and the user data that it is called with.
pub(crate) fn bytes<T>(print: impl FnOnce(MlirStringCallback, *mut c_void) -> T) -> (Vec<u8>, T) {
    let mut bytes = Vec::<u8>::new();
    let result = print(Some(append), (&raw mut bytes).cast());
    (bytes, result)
}

/// The text that `print` prints.
pub(crate) fn text<T>(print: impl FnOnce(MlirStringCallback, *mut c_void) -> T) -> String {
    String::from_utf8(bytes(print).0).expect("MLIR's text is UTF-8")
}

unsafe extern "C" fn append(part: MlirStringRef, buffer: *mut c_void) {
    // SAFETY: the user data is the vector of `bytes`, which waits for the printing function.
    let buffer = unsafe { &mut *buffer.cast::<Vec<u8>>() };
    if part.length > 0 {
        // SAFETY: the part is alive during the call.
        let part = unsafe { std::slice::from_raw_parts(part.data.cast(), part.length) };
        buffer.extend_from_slice(part);
    }
}

/// An attribute as it is printed.
pub(crate) fn attribute(attribute: MlirAttribute) -> String {
    assert!(!mlirAttributeIsNull(attribute));
    // SAFETY: attributes live as long as their context, which the caller holds.
    text(|callback, data| unsafe { mlirAttributePrint(attribute, callback, data) })
}

/// A type as it is printed.
pub(crate) fn r#type(r#type: MlirType) -> String {
    assert!(!mlirTypeIsNull(r#type));
    // SAFETY: types live as long as their context, which the caller holds.
    text(|callback, data| unsafe { mlirTypePrint(r#type, callback, data) })
}
