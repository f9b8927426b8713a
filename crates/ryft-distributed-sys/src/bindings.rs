// Bindings of our C headers in native/include, written by
//   cargo run -p ryft-xla-codegen -- bindings distributed
// The headers:
//   ryft_distributed.h
//   ryft_distributed_extended.h

/// A running service. Only pointers to it exist.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Service {
    _unused: [u8; 0],
}
/// A node's client. Only pointers to it exist.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client {
    _unused: [u8; 0],
}
/// Arguments of [`PJRT_Distributed_Runtime_Service_New`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Service_New_Args {
    /// Where to listen, on this address alone: `host:port`.
    pub address: *const ::std::os::raw::c_char,
    /// How many nodes the cluster has; 1 or more.
    pub num_nodes: u32,
    /// The silence after which a node counts as lost; 1 or more.
    pub heartbeat_timeout: u32,
    /// How long the nodes may take to connect, from the first to the last.
    pub cluster_register_timeout: u32,
    /// How long the nodes may take to shut down, from the first to the last.
    pub shutdown_timeout: u32,
    /// The service.
    pub service: *mut PJRT_Distributed_Runtime_Service,
}
impl PJRT_Distributed_Runtime_Service_New_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        address: *const ::std::os::raw::c_char,
        num_nodes: u32,
        heartbeat_timeout: u32,
        cluster_register_timeout: u32,
        shutdown_timeout: u32,
    ) -> Self {
        Self {
            address,
            num_nodes,
            heartbeat_timeout,
            cluster_register_timeout,
            shutdown_timeout,
            service: ::std::ptr::null_mut(),
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Service_New_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Service_New_Args>() - 32usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Service_New_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Service_New_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_New_Args::address",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Service_New_Args, address)
        - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_New_Args::num_nodes",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Service_New_Args, num_nodes)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_New_Args::heartbeat_timeout",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Service_New_Args, heartbeat_timeout
    ) - 12usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_New_Args::cluster_register_timeout",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Service_New_Args, cluster_register_timeout
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_New_Args::shutdown_timeout",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Service_New_Args, shutdown_timeout)
        - 20usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_New_Args::service",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Service_New_Args, service)
        - 24usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Service_Shutdown`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Service_Shutdown_Args {
    /// The service.
    pub service: *mut PJRT_Distributed_Runtime_Service,
}
impl PJRT_Distributed_Runtime_Service_Shutdown_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        service: *mut PJRT_Distributed_Runtime_Service,
    ) -> Self {
        Self {
            service,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Service_Shutdown_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Service_Shutdown_Args>() - 8usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Service_Shutdown_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Service_Shutdown_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_Shutdown_Args::service",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Service_Shutdown_Args, service)
        - 0usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Service_Destroy`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Service_Destroy_Args {
    /// The service; null does nothing.
    pub service: *mut PJRT_Distributed_Runtime_Service,
}
impl PJRT_Distributed_Runtime_Service_Destroy_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        service: *mut PJRT_Distributed_Runtime_Service,
    ) -> Self {
        Self {
            service,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Service_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Service_Destroy_Args>() - 8usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Service_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Service_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Service_Destroy_Args::service",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Service_Destroy_Args, service)
        - 0usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_New`].
#[repr(C)]
pub struct PJRT_Distributed_Runtime_Client_New_Args {
    /// Where the service listens: `host:port`. `dns:///host:port` means the same.
    pub address: *const ::std::os::raw::c_char,
    /// The node's number, from 0; no other node has it.
    pub node_id: u32,
    /// The limit of a call that has none of its own; 0 is 120.
    pub rpc_timeout: u32,
    /// How long to try to connect, and to wait for the other nodes; 0 is an hour.
    pub init_timeout: u32,
    /// How long to wait for the other nodes to shut down.
    pub shutdown_timeout: u32,
    /// The silence after which the service counts as lost; 1 or more.
    pub heartbeat_timeout: u32,
    /// Told of a loss.
    pub missed_heartbeat_callback: PJRT_Distributed_Missed_Heartbeat_Callback,
    /// Passed to the callback.
    pub missed_heartbeat_callback_user_arg: *mut ::std::os::raw::c_void,
    /// Whether destroying a connected client shuts it down first.
    pub shutdown_on_destruction: bool,
    /// Whether the cluster goes on when this node is lost.
    pub recoverable: bool,
    /// Whether messages are compressed.
    pub use_compression: bool,
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
}
impl PJRT_Distributed_Runtime_Client_New_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        address: *const ::std::os::raw::c_char,
        node_id: u32,
        rpc_timeout: u32,
        init_timeout: u32,
        shutdown_timeout: u32,
        heartbeat_timeout: u32,
        missed_heartbeat_callback: PJRT_Distributed_Missed_Heartbeat_Callback,
        missed_heartbeat_callback_user_arg: *mut ::std::os::raw::c_void,
        shutdown_on_destruction: bool,
        recoverable: bool,
        use_compression: bool,
    ) -> Self {
        Self {
            address,
            node_id,
            rpc_timeout,
            init_timeout,
            shutdown_timeout,
            heartbeat_timeout,
            missed_heartbeat_callback,
            missed_heartbeat_callback_user_arg,
            shutdown_on_destruction,
            recoverable,
            use_compression,
            client: ::std::ptr::null_mut(),
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_New_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_New_Args>() - 64usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_New_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_New_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::address",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, address)
        - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::node_id",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, node_id)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::rpc_timeout",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, rpc_timeout)
        - 12usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::init_timeout",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, init_timeout)
        - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::shutdown_timeout",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, shutdown_timeout)
        - 20usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::heartbeat_timeout",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, heartbeat_timeout)
        - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::missed_heartbeat_callback",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_New_Args, missed_heartbeat_callback
    ) - 32usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::missed_heartbeat_callback_user_arg",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_New_Args, missed_heartbeat_callback_user_arg
    ) - 40usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::shutdown_on_destruction",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_New_Args, shutdown_on_destruction
    ) - 48usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::recoverable",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, recoverable)
        - 49usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::use_compression",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, use_compression)
        - 50usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_New_Args::client",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_New_Args, client)
        - 56usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Connect`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Connect_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
}
impl PJRT_Distributed_Runtime_Client_Connect_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
    ) -> Self {
        Self {
            client,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Connect_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Connect_Args>() - 8usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Connect_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Connect_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Connect_Args::client",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Connect_Args, client)
        - 0usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// How long to wait for the value.
    pub timeout: u32,
    /// The value, made with `new char[]`. The caller owns it.
    pub value: *const ::std::os::raw::c_char,
}
impl PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        timeout: u32,
    ) -> Self {
        Self {
            client,
            key,
            timeout,
            value: ::std::ptr::null(),
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args",
    ][::std::mem::size_of::<
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args,
    >() - 32usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args",
    ][::std::mem::align_of::<
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args,
    >() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args::key",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args, key
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args::timeout",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args, timeout
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args::value",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args, value
    ) - 24usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Try_Get`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// The value, made with `new char[]`. The caller owns it.
    pub value: *const ::std::os::raw::c_char,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
    ) -> Self {
        Self {
            client,
            key,
            value: ::std::ptr::null(),
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::key",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args, key)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args::value",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args, value
    ) - 16usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Set`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Set_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// The value.
    pub value: *const ::std::os::raw::c_char,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Set_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        value: *const ::std::os::raw::c_char,
    ) -> Self {
        Self {
            client,
            key,
            value,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Set_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Set_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Set_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Key_Value_Set_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Args::client",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args, client)
        - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Args::key",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args, key)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Args::value",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args, value)
        - 16usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Shutdown`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Shutdown_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
}
impl PJRT_Distributed_Runtime_Client_Shutdown_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
    ) -> Self {
        Self {
            client,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Shutdown_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Shutdown_Args>() - 8usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Shutdown_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Shutdown_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Shutdown_Args::client",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Shutdown_Args, client)
        - 0usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Destroy`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Destroy_Args {
    /// The client; null does nothing.
    pub client: *mut PJRT_Distributed_Runtime_Client,
}
impl PJRT_Distributed_Runtime_Client_Destroy_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
    ) -> Self {
        Self {
            client,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Destroy_Args>() - 8usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Destroy_Args::client",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Destroy_Args, client)
        - 0usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Buffer_Destroy`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Buffer_Destroy_Args {
    /// What another function gave; null does nothing.
    pub buffer: *const ::std::os::raw::c_void,
}
impl PJRT_Distributed_Runtime_Buffer_Destroy_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        buffer: *const ::std::os::raw::c_void,
    ) -> Self {
        Self {
            buffer,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Buffer_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Buffer_Destroy_Args>() - 8usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Buffer_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Buffer_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Buffer_Destroy_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Buffer_Destroy_Args, buffer)
        - 0usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Wait_At_Barrier`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The barrier's id, which no other barrier of the cluster has.
    pub barrier_id: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub barrier_id_size: usize,
    /// How long the barrier lasts, counted from the first node that arrives.
    pub timeout_in_ms: u64,
    /// The nodes that meet, this one among them; null for all.
    pub nodes: *const u32,
    /// How many they are.
    pub num_nodes: usize,
}
impl PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        barrier_id: *const ::std::os::raw::c_char,
        barrier_id_size: usize,
        timeout_in_ms: u64,
        nodes: *const u32,
        num_nodes: usize,
    ) -> Self {
        Self {
            client,
            barrier_id,
            barrier_id_size,
            timeout_in_ms,
            nodes,
            num_nodes,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args>()
        - 48usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::barrier_id",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, barrier_id
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::barrier_id_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, barrier_id_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::timeout_in_ms",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, timeout_in_ms
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::nodes",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, nodes)
        - 32usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::num_nodes",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, num_nodes
    ) - 40usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub key_size: usize,
    /// The value.
    pub value: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub value_size: usize,
    /// Whether a key that has a value is given the new one.
    pub allow_overwrite: bool,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        key_size: usize,
        value: *const ::std::os::raw::c_char,
        value_size: usize,
        allow_overwrite: bool,
    ) -> Self {
        Self {
            client,
            key,
            key_size,
            value,
            value_size,
            allow_overwrite,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args>()
        - 48usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::key",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, key
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::key_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, key_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::value",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, value
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::value_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, value_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::allow_overwrite",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, allow_overwrite
    ) - 40usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub key_size: usize,
    /// How long to wait for the value.
    pub timeout_in_ms: u64,
    /// The value. The caller owns it.
    pub value: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub value_size: usize,
}
impl PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        key_size: usize,
        timeout_in_ms: u64,
    ) -> Self {
        Self {
            client,
            key,
            key_size,
            timeout_in_ms,
            value: ::std::ptr::null(),
            value_size: 0,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args",
    ][::std::mem::size_of::<
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args,
    >() - 48usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args",
    ][::std::mem::align_of::<
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args,
    >() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::key",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, key
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::key_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, key_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::timeout_in_ms",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, timeout_in_ms
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::value",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, value
    ) - 32usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args::value_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, value_size
    ) - 40usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub key_size: usize,
    /// The value. The caller owns it.
    pub value: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub value_size: usize,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        key_size: usize,
    ) -> Self {
        Self {
            client,
            key,
            key_size,
            value: ::std::ptr::null(),
            value_size: 0,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args",
    ][::std::mem::size_of::<
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args,
    >() - 40usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args",
    ][::std::mem::align_of::<
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args,
    >() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::key",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args, key
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::key_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args, key_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::value",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args, value
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args::value_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args, value_size
    ) - 32usize];
};
/// A key and its value.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Key_Value_Entry {
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub key_size: usize,
    /// The value.
    pub value: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub value_size: usize,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Key_Value_Entry",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Key_Value_Entry>() - 32usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Key_Value_Entry",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Key_Value_Entry>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Key_Value_Entry::key",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Key_Value_Entry, key) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Key_Value_Entry::key_size",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Key_Value_Entry, key_size)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Key_Value_Entry::value",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Key_Value_Entry, value) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Key_Value_Entry::value_size",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Key_Value_Entry, value_size)
        - 24usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The directory.
    pub directory: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub directory_size: usize,
    /// The entries, in one allocation with their keys and values. The caller owns it.
    pub entries: *const PJRT_Distributed_Runtime_Key_Value_Entry,
    /// How many they are.
    pub num_entries: usize,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        directory: *const ::std::os::raw::c_char,
        directory_size: usize,
    ) -> Self {
        Self {
            client,
            directory,
            directory_size,
            entries: ::std::ptr::null(),
            num_entries: 0,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args",
    ][::std::mem::size_of::<
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args,
    >() - 40usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args",
    ][::std::mem::align_of::<
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args,
    >() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::directory",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args, directory
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::directory_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args, directory_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::entries",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args, entries
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::num_entries",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args, num_entries
    ) - 32usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Increment`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key.
    pub key: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub key_size: usize,
    /// What is added.
    pub increment: i64,
    /// The value afterwards.
    pub value: i64,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        key_size: usize,
        increment: i64,
    ) -> Self {
        Self {
            client,
            key,
            key_size,
            increment,
            value: 0,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args>()
        - 40usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args::key",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args, key
    ) - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args::key_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args, key_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args::increment",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args, increment
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args::value",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args, value
    ) - 32usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Key_Value_Delete`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The key, or the directory.
    pub key: *const ::std::os::raw::c_char,
    /// Its length in bytes.
    pub key_size: usize,
}
impl PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        key: *const ::std::os::raw::c_char,
        key_size: usize,
    ) -> Self {
        Self {
            client,
            key,
            key_size,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args, client
    ) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args::key",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args, key)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args::key_size",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args, key_size
    ) - 16usize];
};
/// A node that is alive.
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct PJRT_Distributed_Runtime_Live_Node {
    /// The node's number.
    pub node_id: u32,
    /// A number that is drawn each time that the node connects.
    pub incarnation: u64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Live_Node",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Live_Node>() - 16usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Live_Node",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Live_Node>() - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Live_Node::node_id",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Live_Node, node_id) - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Live_Node::incarnation",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Live_Node, incarnation) - 8usize];
};
/// Arguments of [`PJRT_Distributed_Runtime_Client_Get_Live_Nodes`].
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args {
    /// The client.
    pub client: *mut PJRT_Distributed_Runtime_Client,
    /// The nodes asked about, this one among them.
    pub nodes: *const u32,
    /// How many they are.
    pub num_nodes: usize,
    /// How long to wait for the others to ask too.
    pub timeout_in_ms: u64,
    /// Those that are alive, in the order of their numbers. The caller owns the array.
    pub live_nodes: *const PJRT_Distributed_Runtime_Live_Node,
    /// How many they are.
    pub num_live_nodes: usize,
}
impl PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args {
    /// The fields that the function reads, in their order.
    #[allow(clippy::too_many_arguments)]
    pub const fn new(
        client: *mut PJRT_Distributed_Runtime_Client,
        nodes: *const u32,
        num_nodes: usize,
        timeout_in_ms: u64,
    ) -> Self {
        Self {
            client,
            nodes,
            num_nodes,
            timeout_in_ms,
            live_nodes: ::std::ptr::null(),
            num_live_nodes: 0,
        }
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args",
    ][::std::mem::size_of::<PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args>()
        - 48usize];
    [
        "Alignment of PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args",
    ][::std::mem::align_of::<PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::client",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, client)
        - 0usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::nodes",
    ][::std::mem::offset_of!(PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, nodes)
        - 8usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::num_nodes",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, num_nodes
    ) - 16usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::timeout_in_ms",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, timeout_in_ms
    ) - 24usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::live_nodes",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, live_nodes
    ) - 32usize];
    [
        "Offset of field: PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::num_live_nodes",
    ][::std::mem::offset_of!(
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, num_live_nodes
    ) - 40usize];
};
functions! {
    /// Starts a service, which accepts nodes when this returns.
    ///
    /// It listens on the address that it is given and on no other. An address that can't be honoured so is refused:
    /// `0.0.0.0`, since gRPC takes it for every IPv6 address too (`[::]` is for all), and port 0, which no one could find.
    fn PJRT_Distributed_Runtime_Service_New(
        args: *mut PJRT_Distributed_Runtime_Service_New_Args,
    ) -> *mut PJRT_Error;
    /// Stops a service. Its port is free when this returns. A second call does nothing.
    fn PJRT_Distributed_Runtime_Service_Shutdown(
        args: *mut PJRT_Distributed_Runtime_Service_Shutdown_Args,
    );
    /// Stops a service that still runs, and frees it. Nothing else uses it now or later.
    fn PJRT_Distributed_Runtime_Service_Destroy(
        args: *mut PJRT_Distributed_Runtime_Service_Destroy_Args,
    );
    /// Makes a client. It is not connected yet. The callback may be called with its argument, from any thread, until the
    /// client is destroyed.
    fn PJRT_Distributed_Runtime_Client_New(
        args: *mut PJRT_Distributed_Runtime_Client_New_Args,
    ) -> *mut PJRT_Error;
    /// Connects to the service, and waits until every node of the cluster has.
    fn PJRT_Distributed_Runtime_Client_Connect(
        args: *mut PJRT_Distributed_Runtime_Client_Connect_Args,
    ) -> *mut PJRT_Error;
    /// Gives the value of a key, and waits for it where no node has set it yet. A value that holds NUL, which a C string
    /// can't, is an error.
    fn PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
        args: *mut PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args,
    ) -> *mut PJRT_Error;
    /// Gives the value of a key, or an error `NOT_FOUND`.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args,
    ) -> *mut PJRT_Error;
    /// Gives a key its value. A key that has one is an error `ALREADY_EXISTS`.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Set(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Set_Args,
    ) -> *mut PJRT_Error;
    /// Leaves the cluster, together with every other node. Every later call is an error `FAILED_PRECONDITION`, but for a
    /// second shutdown, which succeeds, as does one before the client is connected.
    fn PJRT_Distributed_Runtime_Client_Shutdown(
        args: *mut PJRT_Distributed_Runtime_Client_Shutdown_Args,
    ) -> *mut PJRT_Error;
    /// Frees a client. Its callback is not called any more when this returns. Nothing else uses the client now or later.
    fn PJRT_Distributed_Runtime_Client_Destroy(
        args: *mut PJRT_Distributed_Runtime_Client_Destroy_Args,
    );
}
extended_functions! {
    /// Waits until every node, or each of those named, waits at this barrier.
    fn PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
        args: *mut PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args,
    ) -> *mut PJRT_Error;
    /// Gives a key its value, which may be any bytes.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args,
    ) -> *mut PJRT_Error;
    /// Gives the value of a key, and waits for it where no node has set it yet.
    fn PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(
        args: *mut PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args,
    ) -> *mut PJRT_Error;
    /// Gives the value of a key, or an error `NOT_FOUND`.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args,
    ) -> *mut PJRT_Error;
    /// Gives the keys below a directory (those that begin with its name and a slash) and their values, as they are now.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args,
    ) -> *mut PJRT_Error;
    /// Adds to the number that is the value of a key, in decimal digits; 0 where it has none.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Increment(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args,
    ) -> *mut PJRT_Error;
    /// Deletes a key, and every key below the directory of that name.
    fn PJRT_Distributed_Runtime_Client_Key_Value_Delete(
        args: *mut PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args,
    ) -> *mut PJRT_Error;
    /// Gives those of the named nodes that are alive. All that are ask together, as at a barrier, and get one answer.
    fn PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
        args: *mut PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args,
    ) -> *mut PJRT_Error;
}
