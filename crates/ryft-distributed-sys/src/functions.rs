//! The ten functions that every native has.
//!
//! Source: the distributed runtime's C ABI of this project's archives, `native/include/ryft_distributed.h`.

use std::ffi::{c_char, c_void};
use std::ptr::{null, null_mut};

use ryft_pjrt_sys::bindings::PJRT_Error;

/// A running service. Only pointers to it exist.
#[repr(C)]
#[derive(Debug)]
pub struct PJRT_Distributed_Runtime_Service {
    _opaque: [u8; 0],
}

/// A node's client. Only pointers to it exist.
#[repr(C)]
#[derive(Debug)]
pub struct PJRT_Distributed_Runtime_Client {
    _opaque: [u8; 0],
}

/// Told that the service, or another node, was lost.
///
/// It owns the error. It is called from a thread of the client's own, which must not destroy the client.
pub type PJRT_Distributed_Missed_Heartbeat_Callback =
    Option<unsafe extern "C" fn(error: *mut PJRT_Error, user_arg: *mut c_void)>;

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Service_New`]. Durations are whole seconds.
    PJRT_Distributed_Runtime_Service_New_Args {
        in {
            /// Where to listen, and nowhere else: `host:port`, NUL-terminated.
            address: *const c_char,
            /// How many nodes the cluster has; 1 or more.
            num_nodes: u32,
            /// The silence after which a node counts as lost; 1 or more.
            heartbeat_timeout: u32,
            /// How long the nodes may take to connect, from the first to the last.
            cluster_register_timeout: u32,
            /// How long the nodes may take to shut down, from the first to the last.
            shutdown_timeout: u32,
        }
        out {
            /// The service.
            service: *mut PJRT_Distributed_Runtime_Service = null_mut(),
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Service_Shutdown`].
    PJRT_Distributed_Runtime_Service_Shutdown_Args {
        in {
            /// The service.
            service: *mut PJRT_Distributed_Runtime_Service,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Service_Destroy`].
    PJRT_Distributed_Runtime_Service_Destroy_Args {
        in {
            /// The service; null does nothing.
            service: *mut PJRT_Distributed_Runtime_Service,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_New`]. Durations are whole seconds.
    PJRT_Distributed_Runtime_Client_New_Args {
        in {
            /// Where the service listens: `host:port`, NUL-terminated. `dns:///host:port` means the same.
            address: *const c_char,
            /// The node's number, from 0; no other node has it.
            node_id: u32,
            /// The limit of a call that has none of its own; 0 stands for 120.
            rpc_timeout: u32,
            /// How long to try to connect, and to wait for the other nodes; 0 stands for an hour.
            init_timeout: u32,
            /// How long to wait for the other nodes to shut down.
            shutdown_timeout: u32,
            /// The silence after which the service counts as lost; 1 or more.
            heartbeat_timeout: u32,
            /// Told of a loss. May be `None`.
            missed_heartbeat_callback: PJRT_Distributed_Missed_Heartbeat_Callback,
            /// Passed to the callback.
            missed_heartbeat_callback_user_arg: *mut c_void,
            /// Whether destroying a connected client shuts it down first.
            shutdown_on_destruction: bool,
            /// Whether the cluster goes on when this node is lost.
            recoverable: bool,
            /// Whether messages are compressed.
            use_compression: bool,
        }
        out {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client = null_mut(),
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Connect`].
    PJRT_Distributed_Runtime_Client_Connect_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get`].
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key, NUL-terminated.
            key: *const c_char,
            /// How long to wait for the value, in whole seconds.
            timeout: u32,
        }
        out {
            /// The value, NUL-terminated. The caller owns it: [`free_value`](crate::native::free_value).
            value: *const c_char = null(),
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Try_Get`].
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key, NUL-terminated.
            key: *const c_char,
        }
        out {
            /// The value, NUL-terminated. The caller owns it: [`free_value`](crate::native::free_value).
            value: *const c_char = null(),
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Set`].
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
            /// The key, NUL-terminated.
            key: *const c_char,
            /// The value, NUL-terminated.
            value: *const c_char,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Shutdown`].
    PJRT_Distributed_Runtime_Client_Shutdown_Args {
        in {
            /// The client.
            client: *mut PJRT_Distributed_Runtime_Client,
        }
    }
}

arguments! {
    /// Arguments of [`PJRT_Distributed_Runtime_Client_Destroy`].
    PJRT_Distributed_Runtime_Client_Destroy_Args {
        in {
            /// The client; null does nothing.
            client: *mut PJRT_Distributed_Runtime_Client,
        }
    }
}

functions! {
    Functions;

    /// Starts a service, which serves when this returns.
    ///
    /// It listens on the address that it is given and on no other. An address that can't be honoured so is refused:
    /// `0.0.0.0`, since gRPC takes it for every IPv6 address too (`[::]` stands for all), and port 0, which nobody could
    /// find.
    ///
    /// # Safety
    ///
    /// The argument is null or points to the struct; so do the pointers in it, for as long as the call lasts.
    PJRT_Distributed_Runtime_Service_New(PJRT_Distributed_Runtime_Service_New_Args) -> *mut PJRT_Error;

    /// Stops a service. Its port is free when this returns. A second call does nothing.
    ///
    /// # Safety
    ///
    /// The argument is null or points to the struct, and its service is null or lives.
    PJRT_Distributed_Runtime_Service_Shutdown(PJRT_Distributed_Runtime_Service_Shutdown_Args);

    /// Stops a service that still runs, and frees it.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Service_Shutdown`]; nothing else uses the service now or later.
    PJRT_Distributed_Runtime_Service_Destroy(PJRT_Distributed_Runtime_Service_Destroy_Args);

    /// Makes a client. It is not connected yet.
    ///
    /// # Safety
    ///
    /// The argument is null or points to the struct; the address is null or a C string. The callback may be called with
    /// its argument, from any thread, until the client is destroyed.
    PJRT_Distributed_Runtime_Client_New(PJRT_Distributed_Runtime_Client_New_Args) -> *mut PJRT_Error;

    /// Connects to the service, and waits until every node of the cluster has.
    ///
    /// # Safety
    ///
    /// The argument is null or points to the struct, and its client is null or lives until the call returns.
    PJRT_Distributed_Runtime_Client_Connect(PJRT_Distributed_Runtime_Client_Connect_Args) -> *mut PJRT_Error;

    /// Gives the value of a key, and waits for it where no node has set it yet. A value that holds NUL, which a C string
    /// can't, is an error.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Connect`]; the key is null or a C string.
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args
    ) -> *mut PJRT_Error;

    /// Gives the value of a key, or an error `NOT_FOUND`.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Connect`]; the key is null or a C string.
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args
    ) -> *mut PJRT_Error;

    /// Gives a key its value. A key that has one is an error `ALREADY_EXISTS`.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Connect`]; key and value are null or C strings.
    PJRT_Distributed_Runtime_Client_Key_Value_Set(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Args
    ) -> *mut PJRT_Error;

    /// Leaves the cluster, together with every other node. Every later call is an error `FAILED_PRECONDITION`.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Connect`].
    PJRT_Distributed_Runtime_Client_Shutdown(PJRT_Distributed_Runtime_Client_Shutdown_Args) -> *mut PJRT_Error;

    /// Frees a client. Its callback is not called any more when this returns.
    ///
    /// # Safety
    ///
    /// As [`PJRT_Distributed_Runtime_Client_Connect`]; nothing else uses the client now or later.
    PJRT_Distributed_Runtime_Client_Destroy(PJRT_Distributed_Runtime_Client_Destroy_Args);
}
