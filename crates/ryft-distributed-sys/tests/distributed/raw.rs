//! Services and clients of this process, by the functions themselves.

use std::ffi::{CString, c_void};
use std::ptr::null_mut;

use ryft_distributed_sys::*;
use ryft_pjrt_sys::Status;
use ryft_xla_test_support::free_port;

/// A code and a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: i32,
    pub(crate) message: String,
}

/// The message of an error without the words that a PJRT older than 0.89 puts in front.
pub(crate) fn without_plugins_words(message: &str) -> &str {
    message.trim_start_matches("Buffer Definition Event: ")
}

/// Takes an error of a call.
///
/// # Safety
///
/// The error is null or of the runtime, and nothing else has it.
pub(crate) unsafe fn take(error: *mut PJRT_Error) -> Result<(), Failure> {
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap();
    // SAFETY: the program's PJRT made the error.
    match unsafe { plugin.take_error(error) } {
        None => Ok(()),
        Some(Status { code, message }) => Err(Failure {
            code: code.try_into().unwrap(),
            message: without_plugins_words(&message).into(),
        }),
    }
}

/// A callback that only frees its error.
pub(crate) unsafe extern "C" fn ignore(error: *const PJRT_Error, _: *mut c_void) {
    // SAFETY: the callback owns the error.
    let _ = unsafe { take(error.cast_mut()) };
}

/// A service for one node, destroyed when it is dropped.
pub(crate) struct Service {
    pub(crate) address: String,
    service: *mut PJRT_Distributed_Runtime_Service,
}

impl Service {
    pub(crate) fn new() -> Self {
        let address = format!("127.0.0.1:{}", free_port());
        let text = CString::new(address.as_str()).unwrap();
        let mut arguments =
            PJRT_Distributed_Runtime_Service_New_Args::new(text.as_ptr(), 1, 10, 10, 10);
        // SAFETY: the address lives until the call returns.
        unsafe { take(PJRT_Distributed_Runtime_Service_New(&mut arguments)) }.unwrap();
        Self {
            address,
            service: arguments.service,
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let mut arguments = PJRT_Distributed_Runtime_Service_Destroy_Args::new(self.service);
        // SAFETY: nothing else has the service.
        unsafe { PJRT_Distributed_Runtime_Service_Destroy(&mut arguments) };
    }
}

/// A client of node 0 with this callback.
pub(crate) fn client(
    address: &str,
    callback: PJRT_Distributed_Missed_Heartbeat_Callback,
    user_arg: *mut c_void,
) -> *mut PJRT_Distributed_Runtime_Client {
    let text = CString::new(address).unwrap();
    let mut arguments = PJRT_Distributed_Runtime_Client_New_Args::new(
        text.as_ptr(),
        0,
        5,
        5,
        5,
        2,
        callback,
        user_arg,
        true,
        false,
        false,
    );
    // SAFETY: the address lives until the call returns.
    unsafe { take(PJRT_Distributed_Runtime_Client_New(&mut arguments)) }.unwrap();
    arguments.client
}

/// Connects a client.
pub(crate) fn connect(client: *mut PJRT_Distributed_Runtime_Client) -> Result<(), Failure> {
    let mut arguments = PJRT_Distributed_Runtime_Client_Connect_Args::new(client);
    // SAFETY: the caller has a client that lives.
    unsafe { take(PJRT_Distributed_Runtime_Client_Connect(&mut arguments)) }
}

/// Destroys a client.
pub(crate) fn destroy(client: *mut PJRT_Distributed_Runtime_Client) {
    let mut arguments = PJRT_Distributed_Runtime_Client_Destroy_Args::new(client);
    // SAFETY: the caller has a client that lives, and does not use it any more.
    unsafe { PJRT_Distributed_Runtime_Client_Destroy(&mut arguments) };
}

/// A client without a callback's argument, destroyed when it is dropped.
pub(crate) struct Client(pub(crate) *mut PJRT_Distributed_Runtime_Client);

impl Client {
    pub(crate) fn new(address: &str) -> Self {
        Self(client(address, ignore, null_mut()))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        destroy(self.0);
    }
}
