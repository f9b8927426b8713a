//! The types and functions of the C headers in `native/include`, from which `bindings.rs` is generated.

use std::ffi::c_void;
use std::ptr::null;

use ryft_pjrt_sys::bindings::PJRT_Error;

/// Told that the service, or another node, was lost.
///
/// It owns the error. It is called from a thread of the client's own, which must not destroy the client.
pub type PJRT_Distributed_Missed_Heartbeat_Callback =
    Option<unsafe extern "C" fn(error: *mut PJRT_Error, user_arg: *mut c_void)>;

include!("bindings.rs");

/// Frees what another of these functions gave.
///
/// # Safety
///
/// The argument is null or points to the struct; its buffer is null, or was given by a function of this crate and is not
/// used any more.
pub unsafe extern "C" fn PJRT_Distributed_Runtime_Buffer_Destroy(
    arguments: *mut PJRT_Distributed_Runtime_Buffer_Destroy_Args,
) {
    // SAFETY: the caller vouches for the pointer.
    let Some(arguments) = (unsafe { arguments.as_mut() }) else {
        return;
    };
    // SAFETY: the caller vouches for the buffer.
    unsafe { crate::native::free_value(arguments.buffer.cast()) };
    arguments.buffer = null();
}
