//! A safe layer over the distributed runtime: a service and a client that free themselves, and errors as values.

use std::ffi::{CStr, c_char, c_void};
use std::ptr::null;
use std::slice;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ryft_distributed_sys::library::free_value;
use ryft_distributed_sys::*;

use crate::error::{Error, Result, c_string, copy, take};
use crate::options::Options;

/// Calls a function with the arguments that it reads, and gives them with what it wrote.
///
/// The pointers among them must be to what the function's argument says, and live.
macro_rules! call {
    ($function:ident, $arguments:ident($($argument:expr),* $(,)?)) => {{
        let mut arguments = $arguments::new($($argument),*);
        take($function(&mut arguments)).map(|()| arguments)
    }};
}

/// A running service, stopped when it is dropped.
pub(crate) struct Service(*mut PJRT_Distributed_Runtime_Service);

// SAFETY: a service may be used from any thread.
unsafe impl Send for Service {}
// SAFETY: as above.
unsafe impl Sync for Service {}

impl Service {
    pub(crate) fn new(address: &str, nodes: u32, options: &Options) -> Result<Self> {
        let address = c_string(address)?;
        // SAFETY: the address lives until the call returns.
        let made = unsafe {
            call!(
                PJRT_Distributed_Runtime_Service_New,
                PJRT_Distributed_Runtime_Service_New_Args(
                    address.as_ptr(),
                    nodes,
                    options.heartbeat,
                    options.register,
                    options.shutdown,
                )
            )
        }?;
        Ok(Self(made.service))
    }

    pub(crate) fn shutdown(&self) {
        let mut arguments = PJRT_Distributed_Runtime_Service_Shutdown_Args::new(self.0);
        // SAFETY: the service lives.
        unsafe { PJRT_Distributed_Runtime_Service_Shutdown(&mut arguments) };
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let mut arguments = PJRT_Distributed_Runtime_Service_Destroy_Args::new(self.0);
        // SAFETY: the service lives, and nothing else has it.
        unsafe { PJRT_Distributed_Runtime_Service_Destroy(&mut arguments) };
    }
}

/// A node's client, destroyed when it is dropped.
pub(crate) struct Client {
    client: *mut PJRT_Distributed_Runtime_Client,
    losses: Receiver<Error>,
    // What the callback sends to. Its address is what the client has, which is destroyed before.
    _sender: Box<Sender<Error>>,
}

/// The callback: sends the error on.
unsafe extern "C" fn on_loss(error: *const PJRT_Error, sender: *mut c_void) {
    // SAFETY: the client was made with a sender that outlives it, and gives the error away.
    let (sender, error) = unsafe { (&*sender.cast::<Sender<Error>>(), take(error.cast_mut())) };
    if let Err(error) = error {
        // No one listens any more when the node ends.
        let _ = sender.send(error);
    }
}

impl Client {
    pub(crate) fn new(address: &str, node: u32, options: &Options) -> Result<Self> {
        let address = c_string(address)?;
        let (sender, losses) = channel();
        let sender = Box::new(sender);
        // SAFETY: the address lives until the call returns, and the sender until the client is destroyed.
        let made = unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_New,
                PJRT_Distributed_Runtime_Client_New_Args(
                    address.as_ptr(),
                    node,
                    options.rpc,
                    options.init,
                    options.shutdown,
                    options.heartbeat,
                    on_loss,
                    (&raw const *sender).cast_mut().cast(),
                    !options.linger,
                    options.recoverable,
                    options.compress,
                )
            )
        }?;
        Ok(Self {
            client: made.client,
            losses,
            _sender: sender,
        })
    }

    pub(crate) fn connect(&self) -> Result<()> {
        // SAFETY: here and below, the client lives, and so do keys and values until the call returns.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Connect,
                PJRT_Distributed_Runtime_Client_Connect_Args(self.client)
            )
        }
        .map(drop)
    }

    pub(crate) fn shutdown(&self) -> Result<()> {
        // SAFETY: see `connect`.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Shutdown,
                PJRT_Distributed_Runtime_Client_Shutdown_Args(self.client)
            )
        }
        .map(drop)
    }

    pub(crate) fn set(&self, key: &str, value: &str) -> Result<()> {
        let (key, value) = (c_string(key)?, c_string(value)?);
        // SAFETY: see `connect`.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Set,
                PJRT_Distributed_Runtime_Client_Key_Value_Set_Args(
                    self.client,
                    key.as_ptr(),
                    value.as_ptr()
                )
            )
        }
        .map(drop)
    }

    pub(crate) fn get(&self, key: &str, seconds: u32) -> Result<String> {
        let key = c_string(key)?;
        // SAFETY: see `connect`. The call gave the value.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get,
                PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args(
                    self.client,
                    key.as_ptr(),
                    seconds
                )
            )
            .map(|got| take_string(got.value))
        }
    }

    pub(crate) fn try_get(&self, key: &str) -> Result<String> {
        let key = c_string(key)?;
        // SAFETY: see `connect`. The call gave the value.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Try_Get,
                PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args(self.client, key.as_ptr())
            )
            .map(|got| take_string(got.value))
        }
    }

    pub(crate) fn put(&self, key: &[u8], value: &[u8], overwrite: bool) -> Result<()> {
        // SAFETY: see `connect`.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes,
                PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args(
                    self.client,
                    key.as_ptr().cast(),
                    key.len(),
                    value.as_ptr().cast(),
                    value.len(),
                    overwrite,
                )
            )
        }
        .map(drop)
    }

    pub(crate) fn fetch(&self, key: &str, milliseconds: u64) -> Result<Vec<u8>> {
        // SAFETY: see `connect`. The call gave the value.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes,
                PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args(
                    self.client,
                    key.as_ptr().cast(),
                    key.len(),
                    milliseconds,
                )
            )
            .map(|got| take_bytes(got.value, got.value_size))
        }
    }

    pub(crate) fn try_fetch(&self, key: &str) -> Result<Vec<u8>> {
        // SAFETY: see `connect`. The call gave the value.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes,
                PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args(
                    self.client,
                    key.as_ptr().cast(),
                    key.len()
                )
            )
            .map(|got| take_bytes(got.value, got.value_size))
        }
    }

    pub(crate) fn list(&self, directory: &str) -> Result<Vec<(Vec<u8>, Vec<u8>)>> {
        // SAFETY: see `connect`. The call gave so many entries, each with its sizes, which are freed after their last use.
        unsafe {
            let got = call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get,
                PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args(
                    self.client,
                    directory.as_ptr().cast(),
                    directory.len(),
                )
            )?;
            let entries = slice::from_raw_parts(got.entries, got.num_entries).iter();
            let entries = entries.map(|entry| {
                (
                    copy(entry.key, entry.key_size),
                    copy(entry.value, entry.value_size),
                )
            });
            let entries = entries.collect();
            free_value(got.entries.cast());
            Ok(entries)
        }
    }

    pub(crate) fn add(&self, key: &str, increment: i64) -> Result<i64> {
        // SAFETY: see `connect`.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Increment,
                PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args(
                    self.client,
                    key.as_ptr().cast(),
                    key.len(),
                    increment
                )
            )
        }
        .map(|added| added.value)
    }

    pub(crate) fn delete(&self, key: &str) -> Result<()> {
        // SAFETY: see `connect`.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Key_Value_Delete,
                PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args(
                    self.client,
                    key.as_ptr().cast(),
                    key.len()
                )
            )
        }
        .map(drop)
    }

    pub(crate) fn barrier(&self, id: &str, milliseconds: u64, nodes: Option<&[u32]>) -> Result<()> {
        // SAFETY: see `connect`.
        unsafe {
            call!(
                PJRT_Distributed_Runtime_Client_Wait_At_Barrier,
                PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args(
                    self.client,
                    id.as_ptr().cast(),
                    id.len(),
                    milliseconds,
                    nodes.map_or(null(), <[u32]>::as_ptr),
                    nodes.map_or(0, <[u32]>::len),
                )
            )
        }
        .map(drop)
    }

    pub(crate) fn live(
        &self,
        nodes: &[u32],
        milliseconds: u64,
    ) -> Result<Vec<PJRT_Distributed_Runtime_Live_Node>> {
        // SAFETY: see `connect`. The call gave so many, which are freed after their last use.
        unsafe {
            let got = call!(
                PJRT_Distributed_Runtime_Client_Get_Live_Nodes,
                PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args(
                    self.client,
                    nodes.as_ptr(),
                    nodes.len(),
                    milliseconds
                )
            )?;
            let live = slice::from_raw_parts(got.live_nodes, got.num_live_nodes).to_vec();
            free_value(got.live_nodes.cast());
            Ok(live)
        }
    }

    /// The next loss that the client tells of, waited for.
    pub(crate) fn lost(&self, milliseconds: u64) -> Option<Error> {
        let next = self
            .losses
            .recv_timeout(Duration::from_millis(milliseconds));
        next.ok()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let mut arguments = PJRT_Distributed_Runtime_Client_Destroy_Args::new(self.client);
        // SAFETY: the client lives, and nothing else has it.
        unsafe { PJRT_Distributed_Runtime_Client_Destroy(&mut arguments) };
    }
}

/// Copies a value and frees it.
///
/// # Safety
///
/// A call gave the value, of this size.
unsafe fn take_bytes(value: *const c_char, size: usize) -> Vec<u8> {
    // SAFETY: the caller vouches for the value.
    unsafe {
        let bytes = copy(value, size);
        free_value(value);
        bytes
    }
}

/// Copies a value that ends in NUL, and frees it.
///
/// # Safety
///
/// A call gave the value.
unsafe fn take_string(value: *const c_char) -> String {
    // SAFETY: the caller vouches for the value.
    unsafe {
        let text = CStr::from_ptr(value).to_string_lossy().into_owned();
        free_value(value);
        text
    }
}
