//! A safe layer over the distributed runtime: a service and a client that free themselves, and errors as values.

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr::null;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{mem, slice};

use ryft_distributed_sys::native::free_value;
use ryft_distributed_sys::*;
use ryft_pjrt_sys::bindings::*;

use crate::options::Options;

/// An error of the runtime.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: PJRT_Error_Code,
    pub(crate) message: String,
}

pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// Takes an error of the runtime, which may be null.
pub(crate) fn take(error: *mut PJRT_Error) -> Result<()> {
    if error.is_null() {
        return Ok(());
    }
    let plugin = ryft_pjrt_sys::cpu::plugin().expect("PJRT made the error");
    // SAFETY: zero is a value of every member, the sizes are set before the calls, and the error lives until destroyed.
    unsafe {
        let api = &*plugin.api();
        let mut code: PJRT_Error_GetCode_Args = mem::zeroed();
        code.struct_size = PJRT_Error_GetCode_Args_STRUCT_SIZE as usize;
        code.error = error;
        api.PJRT_Error_GetCode.expect("every version has it")(&mut code);
        let mut message: PJRT_Error_Message_Args = mem::zeroed();
        message.struct_size = PJRT_Error_Message_Args_STRUCT_SIZE as usize;
        message.error = error;
        api.PJRT_Error_Message.expect("every version has it")(&mut message);
        let text = copy(message.message, message.message_size);
        let failure = Failure {
            code: code.code,
            message: String::from_utf8_lossy(&text).into_owned(),
        };
        let mut destroy: PJRT_Error_Destroy_Args = mem::zeroed();
        destroy.struct_size = PJRT_Error_Destroy_Args_STRUCT_SIZE as usize;
        destroy.error = error;
        api.PJRT_Error_Destroy.expect("every version has it")(&mut destroy);
        Err(failure)
    }
}

/// A running service, stopped when it is dropped.
pub(crate) struct Service(*mut PJRT_Distributed_Runtime_Service);

impl Service {
    pub(crate) fn new(address: &str, nodes: u32, options: &Options) -> Result<Self> {
        let address = CString::new(address).expect("no NUL");
        let mut arguments = PJRT_Distributed_Runtime_Service_New_Args::new(
            address.as_ptr(),
            nodes,
            options.heartbeat,
            options.register,
            options.shutdown,
        );
        // SAFETY: the arguments are whole.
        take(unsafe { PJRT_Distributed_Runtime_Service_New(&mut arguments) })?;
        Ok(Self(arguments.service))
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
    losses: Receiver<Failure>,
    // What the callback sends to. Its address is what the client has.
    _sender: Box<Sender<Failure>>,
}

/// The callback: sends the error on.
unsafe extern "C" fn on_loss(error: *mut PJRT_Error, sender: *mut c_void) {
    // SAFETY: the client was made with a sender that outlives it.
    let sender = unsafe { &*sender.cast::<Sender<Failure>>() };
    if let Err(failure) = take(error) {
        // Nobody listens any more when the node ends.
        let _ = sender.send(failure);
    }
}

impl Client {
    pub(crate) fn new(address: &str, node: u32, options: &Options) -> Result<Self> {
        let address = CString::new(address).expect("no NUL");
        let (sender, losses) = channel();
        let sender = Box::new(sender);
        let mut arguments = PJRT_Distributed_Runtime_Client_New_Args::new(
            address.as_ptr(),
            node,
            options.rpc,
            options.init,
            options.shutdown,
            options.heartbeat,
            Some(on_loss),
            (&raw const *sender).cast_mut().cast(),
            !options.linger,
            options.recoverable,
            options.compress,
        );
        // SAFETY: the arguments are whole, and the sender outlives the client.
        take(unsafe { PJRT_Distributed_Runtime_Client_New(&mut arguments) })?;
        Ok(Self {
            client: arguments.client,
            losses,
            _sender: sender,
        })
    }

    /// The client as the C functions take it.
    #[allow(dead_code)]
    pub(crate) fn as_ptr(&self) -> *mut PJRT_Distributed_Runtime_Client {
        self.client
    }

    pub(crate) fn connect(&self) -> Result<()> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Connect_Args::new(self.client);
        // SAFETY: here and below, the arguments are whole and the client lives.
        take(unsafe { PJRT_Distributed_Runtime_Client_Connect(&mut arguments) })
    }

    pub(crate) fn shutdown(&self) -> Result<()> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Shutdown_Args::new(self.client);
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Shutdown(&mut arguments) })
    }

    pub(crate) fn set(&self, key: &str, value: &str) -> Result<()> {
        let (key, value) = (
            CString::new(key).expect("no NUL"),
            CString::new(value).expect("no NUL"),
        );
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Set_Args::new(
            self.client,
            key.as_ptr(),
            value.as_ptr(),
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Set(&mut arguments) })
    }

    pub(crate) fn get(&self, key: &str, seconds: u32) -> Result<String> {
        let key = CString::new(key).expect("no NUL");
        let mut arguments = PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args::new(
            self.client,
            key.as_ptr(),
            seconds,
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(&mut arguments) })?;
        // SAFETY: the call gave the value.
        Ok(unsafe { take_string(arguments.value) })
    }

    pub(crate) fn try_get(&self, key: &str) -> Result<String> {
        let key = CString::new(key).expect("no NUL");
        let mut arguments =
            PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::new(self.client, key.as_ptr());
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(&mut arguments) })?;
        // SAFETY: the call gave the value.
        Ok(unsafe { take_string(arguments.value) })
    }

    pub(crate) fn put(&self, key: &str, value: &[u8], overwrite: bool) -> Result<()> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::new(
            self.client,
            key.as_ptr().cast(),
            key.len(),
            value.as_ptr().cast(),
            value.len(),
            overwrite,
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(&mut arguments) })
    }

    pub(crate) fn fetch(&self, key: &str, milliseconds: u64) -> Result<Vec<u8>> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::new(
            self.client,
            key.as_ptr().cast(),
            key.len(),
            milliseconds,
        );
        // SAFETY: see `connect`.
        take(unsafe {
            PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(&mut arguments)
        })?;
        // SAFETY: the call gave the value.
        Ok(unsafe { take_bytes(arguments.value, arguments.value_size) })
    }

    pub(crate) fn try_fetch(&self, key: &str) -> Result<Vec<u8>> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::new(
            self.client,
            key.as_ptr().cast(),
            key.len(),
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(&mut arguments) })?;
        // SAFETY: the call gave the value.
        Ok(unsafe { take_bytes(arguments.value, arguments.value_size) })
    }

    pub(crate) fn list(&self, directory: &str) -> Result<Vec<(Vec<u8>, Vec<u8>)>> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::new(
            self.client,
            directory.as_ptr().cast(),
            directory.len(),
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(&mut arguments) })?;
        // SAFETY: the call gave so many entries, each with its sizes, and they are freed behind their last use.
        unsafe {
            let entries = slice::from_raw_parts(arguments.entries, arguments.num_entries);
            let entries = entries
                .iter()
                .map(|entry| {
                    (
                        copy(entry.key, entry.key_size),
                        copy(entry.value, entry.value_size),
                    )
                })
                .collect();
            free_value(arguments.entries.cast());
            Ok(entries)
        }
    }

    pub(crate) fn add(&self, key: &str, increment: i64) -> Result<i64> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args::new(
            self.client,
            key.as_ptr().cast(),
            key.len(),
            increment,
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Increment(&mut arguments) })?;
        Ok(arguments.value)
    }

    pub(crate) fn delete(&self, key: &str) -> Result<()> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args::new(
            self.client,
            key.as_ptr().cast(),
            key.len(),
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Key_Value_Delete(&mut arguments) })
    }

    pub(crate) fn barrier(&self, id: &str, milliseconds: u64, nodes: Option<&[u32]>) -> Result<()> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::new(
            self.client,
            id.as_ptr().cast(),
            id.len(),
            milliseconds,
            nodes.map_or(null(), <[u32]>::as_ptr),
            nodes.map_or(0, <[u32]>::len),
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Wait_At_Barrier(&mut arguments) })
    }

    pub(crate) fn live(
        &self,
        nodes: &[u32],
        milliseconds: u64,
    ) -> Result<Vec<PJRT_Distributed_Runtime_Live_Node>> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::new(
            self.client,
            nodes.as_ptr(),
            nodes.len(),
            milliseconds,
        );
        // SAFETY: see `connect`.
        take(unsafe { PJRT_Distributed_Runtime_Client_Get_Live_Nodes(&mut arguments) })?;
        // SAFETY: the call gave so many, which are freed behind their last use.
        unsafe {
            let live =
                slice::from_raw_parts(arguments.live_nodes, arguments.num_live_nodes).to_vec();
            free_value(arguments.live_nodes.cast());
            Ok(live)
        }
    }

    /// The next loss that the client tells of, waited for.
    pub(crate) fn lost(&self, milliseconds: u64) -> Option<Failure> {
        self.losses
            .recv_timeout(Duration::from_millis(milliseconds))
            .ok()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let mut arguments = PJRT_Distributed_Runtime_Client_Destroy_Args::new(self.client);
        // SAFETY: the client lives, and nothing else has it.
        unsafe { PJRT_Distributed_Runtime_Client_Destroy(&mut arguments) };
    }
}

/// # Safety
///
/// `data` is of its size.
unsafe fn copy(data: *const c_char, size: usize) -> Vec<u8> {
    match size {
        // Which may be null.
        0 => Vec::new(),
        // SAFETY: the caller vouches for the data.
        size => unsafe { slice::from_raw_parts(data.cast::<u8>(), size) }.to_vec(),
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
