//! The types and functions of the C headers in `native/include`, from which `bindings.rs` is generated.

use std::ffi::c_void;
use std::ptr::null;

pub use ryft_pjrt_sys::bindings::PJRT_Error;

/// Told that the service, or another node, was lost, once the client is connected.
///
/// It owns the error. It runs in a thread of its own, which may use the client. Whoever destroys the client meanwhile waits
/// until it is done; where it destroys the client itself, that happens when it is done.
pub type PJRT_Distributed_Missed_Heartbeat_Callback =
    unsafe extern "C" fn(error: *const PJRT_Error, user_arg: *mut c_void);

include!("bindings.rs");

/// Frees what another of these functions gave.
///
/// # Safety
///
/// The argument is null or points to the struct; its buffer is null, or was given by a function of this crate and is not
/// used any more.
pub unsafe extern "C" fn PJRT_Distributed_Runtime_Buffer_Destroy(
    args: *mut PJRT_Distributed_Runtime_Buffer_Destroy_Args,
) {
    // SAFETY: the caller vouches for the pointer.
    let Some(args) = (unsafe { args.as_mut() }) else {
        return;
    };
    // SAFETY: the caller vouches for the buffer.
    unsafe { crate::library::free_value(args.buffer.cast()) };
    args.buffer = null();
}
