//! A thin, safe layer over the part of the distributed runtime that the example `cluster` uses, and its program for
//! accelerators.

use std::ffi::{CStr, CString, c_void};
use std::ptr::null;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ryft_distributed_sys::*;
use ryft_pjrt_sys::bindings::PJRT_Error;
use ryft_pjrt_sys::cpu;
use ryft_xla_examples::pjrt::Error;

mod program;
mod recorder;

pub use program::{replicas_on, sum_over_replicas};
pub use recorder::{Call, NodeClient, Operation, Recorder};

/// The silence after which a node counts as lost.
pub const HEARTBEAT_TIMEOUT: Duration = Duration::from_secs(3);

/// How long nodes may take to connect, and to shut down.
const PATIENCE: Duration = Duration::from_secs(60);

/// The runtime counts in whole seconds.
fn seconds(duration: Duration) -> u32 {
    duration.as_secs().try_into().unwrap_or(u32::MAX)
}

/// Takes the error of a call.
fn take(function: &'static str, error: *mut PJRT_Error) -> Result<(), Error> {
    if error.is_null() {
        return Ok(());
    }
    let plugin = cpu::plugin().expect("PJRT made the error");
    // SAFETY: the runtime's errors are those of the CPU plugin, and this one is passed on once.
    let status = unsafe { plugin.take_error(error) };
    status.map_or(Ok(()), |status| Err(Error::Failed { function, status }))
}

fn c_string(text: &str) -> CString {
    CString::new(text).expect("the program's own texts hold no NUL")
}

/// A running service, stopped when it is dropped.
pub struct Service(*mut PJRT_Distributed_Runtime_Service);

impl Service {
    /// Starts a service for so many nodes.
    pub fn new(address: &str, nodes: u32) -> Result<Self, Error> {
        let address = c_string(address);
        let mut arguments = PJRT_Distributed_Runtime_Service_New_Args::new(
            address.as_ptr(),
            nodes,
            seconds(HEARTBEAT_TIMEOUT),
            seconds(PATIENCE),
            seconds(PATIENCE),
        );
        // SAFETY: the arguments are whole.
        take("Service_New", unsafe {
            PJRT_Distributed_Runtime_Service_New(&mut arguments)
        })?;
        Ok(Self(arguments.service))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let mut arguments = PJRT_Distributed_Runtime_Service_Destroy_Args::new(self.0);
        // SAFETY: the service lives, and this is its last use.
        unsafe { PJRT_Distributed_Runtime_Service_Destroy(&mut arguments) };
    }
}

/// A node's client, destroyed when it is dropped.
pub struct Client {
    client: *mut PJRT_Distributed_Runtime_Client,
    // What the callback sends to. Its address is what the client has.
    _sender: Box<Sender<Error>>,
}

/// What the client calls when a node or the service is lost.
unsafe extern "C" fn on_loss(error: *const PJRT_Error, sender: *mut c_void) {
    // SAFETY: the client was made with a sender that outlives it.
    let sender = unsafe { &*sender.cast::<Sender<Error>>() };
    if let Err(error) = take("the heartbeats", error.cast_mut()) {
        // No one listens any more when the node ends.
        let _ = sender.send(error);
    }
}

impl Client {
    /// The client of a node, and the losses that its heartbeats will tell of: of another node, or of the service.
    pub fn new(address: &str, node: u32) -> Result<(Self, Receiver<Error>), Error> {
        let address = c_string(address);
        let (sender, losses) = channel();
        let sender = Box::new(sender);
        let mut arguments = PJRT_Distributed_Runtime_Client_New_Args::new(
            address.as_ptr(),
            node,
            seconds(PATIENCE),
            seconds(PATIENCE),
            seconds(PATIENCE),
            seconds(HEARTBEAT_TIMEOUT),
            on_loss,
            (&raw const *sender).cast_mut().cast(),
            false,
            false,
            false,
        );
        // SAFETY: the arguments are whole, and the sender outlives the client.
        take("Client_New", unsafe {
            PJRT_Distributed_Runtime_Client_New(&mut arguments)
        })?;
        let client = Self {
            client: arguments.client,
            _sender: sender,
        };
        Ok((client, losses))
    }

    /// Waits until every node has connected.
    pub fn connect(&self) -> Result<(), Error> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Connect_Args::new(self.client);
        // SAFETY: here and below, the arguments are whole and the client lives.
        take("Client_Connect", unsafe {
            PJRT_Distributed_Runtime_Client_Connect(&mut arguments)
        })
    }

    /// Publishes a value.
    pub fn set(&self, key: &str, value: &str) -> Result<(), Error> {
        let (key, value) = (c_string(key), c_string(value));
        let mut arguments = PJRT_Distributed_Runtime_Client_Key_Value_Set_Args::new(
            self.client,
            key.as_ptr(),
            value.as_ptr(),
        );
        // SAFETY: see `connect`.
        take("Key_Value_Set", unsafe {
            PJRT_Distributed_Runtime_Client_Key_Value_Set(&mut arguments)
        })
    }

    /// Reads a value, which another node may still have to publish.
    pub fn get(&self, key: &str, wait: Duration) -> Result<String, Error> {
        let key = c_string(key);
        let mut arguments = PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args::new(
            self.client,
            key.as_ptr(),
            seconds(wait),
        );
        // SAFETY: see `connect`.
        let error =
            unsafe { PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(&mut arguments) };
        take("Blocking_Key_Value_Get", error)?;
        // SAFETY: the call gave the value, which is freed behind its last use.
        unsafe {
            let value = CStr::from_ptr(arguments.value)
                .to_string_lossy()
                .into_owned();
            library::free_value(arguments.value);
            Ok(value)
        }
    }

    /// Waits until every node waits here.
    pub fn barrier(&self, id: &str, wait: Duration) -> Result<(), Error> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::new(
            self.client,
            id.as_ptr().cast(),
            id.len(),
            wait.as_millis().try_into().unwrap_or(u64::MAX),
            null(),
            0,
        );
        // SAFETY: see `connect`.
        take("Wait_At_Barrier", unsafe {
            PJRT_Distributed_Runtime_Client_Wait_At_Barrier(&mut arguments)
        })
    }

    /// Leaves the cluster, together with the others.
    pub fn shutdown(&self) -> Result<(), Error> {
        let mut arguments = PJRT_Distributed_Runtime_Client_Shutdown_Args::new(self.client);
        // SAFETY: see `connect`.
        take("Client_Shutdown", unsafe {
            PJRT_Distributed_Runtime_Client_Shutdown(&mut arguments)
        })
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let mut arguments = PJRT_Distributed_Runtime_Client_Destroy_Args::new(self.client);
        // SAFETY: the client lives, and this is its last use.
        unsafe { PJRT_Distributed_Runtime_Client_Destroy(&mut arguments) };
    }
}
