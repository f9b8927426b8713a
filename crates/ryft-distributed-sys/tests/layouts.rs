//! The layouts of the argument structs: the C ABI's, on every target with 64-bit pointers.

use std::mem::{align_of, offset_of, size_of};

use ryft_distributed_sys::*;

/// Checks the size of a struct and the offsets of its fields.
macro_rules! layout {
    ($name:ident, $size:literal; $($field:ident $offset:literal)*) => {
        assert_eq!(size_of::<$name>(), $size, stringify!($name));
        assert_eq!(align_of::<$name>(), 8, stringify!($name));
        $( assert_eq!(offset_of!($name, $field), $offset, concat!(stringify!($name), "::", stringify!($field))); )*
    };
}

#[test]
fn argument_structs_have_the_layouts_of_the_c_header() {
    layout!(PJRT_Distributed_Runtime_Service_New_Args, 32;
        address 0 num_nodes 8 heartbeat_timeout 12 cluster_register_timeout 16 shutdown_timeout 20 service 24);
    layout!(PJRT_Distributed_Runtime_Service_Shutdown_Args, 8; service 0);
    layout!(PJRT_Distributed_Runtime_Service_Destroy_Args, 8; service 0);
    layout!(PJRT_Distributed_Runtime_Client_New_Args, 64;
        address 0 node_id 8 rpc_timeout 12 init_timeout 16 shutdown_timeout 20 heartbeat_timeout 24
        missed_heartbeat_callback 32 missed_heartbeat_callback_user_arg 40
        shutdown_on_destruction 48 recoverable 49 use_compression 50 client 56);
    layout!(PJRT_Distributed_Runtime_Client_Connect_Args, 8; client 0);
    layout!(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args, 32; client 0 key 8 timeout 16 value 24);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args, 24; client 0 key 8 value 16);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args, 24; client 0 key 8 value 16);
    layout!(PJRT_Distributed_Runtime_Client_Shutdown_Args, 8; client 0);
    layout!(PJRT_Distributed_Runtime_Client_Destroy_Args, 8; client 0);
}

#[test]
fn argument_structs_of_the_further_functions_have_the_layouts_of_their_header() {
    layout!(PJRT_Distributed_Runtime_Buffer_Destroy_Args, 8; buffer 0);
    layout!(PJRT_Distributed_Runtime_Key_Value_Entry, 32; key 0 key_size 8 value 16 value_size 24);
    layout!(PJRT_Distributed_Runtime_Live_Node, 16; node_id 0 incarnation 8);
    layout!(PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args, 48;
        client 0 barrier_id 8 barrier_id_size 16 timeout_in_ms 24 nodes 32 num_nodes 40);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args, 48;
        client 0 key 8 key_size 16 value 24 value_size 32 allow_overwrite 40);
    layout!(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args, 48;
        client 0 key 8 key_size 16 timeout_in_ms 24 value 32 value_size 40);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args, 40;
        client 0 key 8 key_size 16 value 24 value_size 32);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args, 40;
        client 0 directory 8 directory_size 16 entries 24 num_entries 32);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args, 40;
        client 0 key 8 key_size 16 increment 24 value 32);
    layout!(PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args, 24; client 0 key 8 key_size 16);
    layout!(PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args, 48;
        client 0 nodes 8 num_nodes 16 timeout_in_ms 24 live_nodes 32 num_live_nodes 40);
}

#[test]
fn new_takes_what_is_read_in_order_and_clears_what_is_written() {
    let address = c"[::]:1234".as_ptr();
    let service = PJRT_Distributed_Runtime_Service_New_Args::new(address, 2, 10, 20, 30);
    assert_eq!(
        (
            service.address,
            service.num_nodes,
            service.heartbeat_timeout
        ),
        (address, 2, 10)
    );
    assert_eq!(
        (service.cluster_register_timeout, service.shutdown_timeout),
        (20, 30)
    );
    assert!(service.service.is_null());
    let arg = std::ptr::dangling_mut();
    let client = PJRT_Distributed_Runtime_Client_New_Args::new(
        address, 1, 2, 3, 4, 5, None, arg, true, false, true,
    );
    assert_eq!(
        (client.node_id, client.rpc_timeout, client.init_timeout),
        (1, 2, 3)
    );
    assert_eq!((client.shutdown_timeout, client.heartbeat_timeout), (4, 5));
    assert_eq!(client.missed_heartbeat_callback_user_arg, arg);
    assert!(client.missed_heartbeat_callback.is_none() && client.client.is_null());
    assert_eq!(
        (
            client.shutdown_on_destruction,
            client.recoverable,
            client.use_compression
        ),
        (true, false, true)
    );
}
