//! Invalid arguments are errors that PJRT reads, and never a crash.

use std::ptr::{null, null_mut};

use ryft_distributed_sys::*;

use crate::process::code::INVALID_ARGUMENT;
use crate::raw::{Client, ignore, take};

/// Checks that a call of these arguments says that this is null.
macro_rules! says {
    ($what:literal, $function:ident($arguments:expr)) => {
        let mut arguments = $arguments;
        // SAFETY: that null pointers are errors is what is shown; the others are whole.
        let failure = unsafe { take($function(&mut arguments)) }.unwrap_err();
        let expected = (INVALID_ARGUMENT, concat!($what, " is null"));
        assert_eq!(
            (failure.code, failure.message.as_str()),
            expected,
            stringify!($function)
        );
    };
}

/// Checks that a call without arguments says so.
macro_rules! says_args {
    ($($function:ident)*) => {
        $(
            // SAFETY: as above.
            let failure = unsafe { take($function(null_mut())) }.unwrap_err();
            let expected = (INVALID_ARGUMENT, "args is null");
            assert_eq!((failure.code, failure.message.as_str()), expected, stringify!($function));
        )*
    };
}

#[test]
fn null_arguments_are_errors() {
    says_args!(
        PJRT_Distributed_Runtime_Service_New
        PJRT_Distributed_Runtime_Client_New
        PJRT_Distributed_Runtime_Client_Connect
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get
        PJRT_Distributed_Runtime_Client_Key_Value_Set
        PJRT_Distributed_Runtime_Client_Shutdown
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes
        PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes
        PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get
        PJRT_Distributed_Runtime_Client_Key_Value_Increment
        PJRT_Distributed_Runtime_Client_Key_Value_Delete
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes
    );
    // SAFETY: these do nothing with null.
    unsafe {
        PJRT_Distributed_Runtime_Service_Shutdown(null_mut());
        PJRT_Distributed_Runtime_Service_Destroy(null_mut());
        PJRT_Distributed_Runtime_Client_Destroy(null_mut());
        PJRT_Distributed_Runtime_Buffer_Destroy(null_mut());
        PJRT_Distributed_Runtime_Service_Shutdown(
            &mut PJRT_Distributed_Runtime_Service_Shutdown_Args::new(null_mut()),
        );
        PJRT_Distributed_Runtime_Service_Destroy(
            &mut PJRT_Distributed_Runtime_Service_Destroy_Args::new(null_mut()),
        );
        PJRT_Distributed_Runtime_Client_Destroy(
            &mut PJRT_Distributed_Runtime_Client_Destroy_Args::new(null_mut()),
        );
        PJRT_Distributed_Runtime_Buffer_Destroy(
            &mut PJRT_Distributed_Runtime_Buffer_Destroy_Args::new(null()),
        );
    }
}

#[test]
fn a_null_pointer_among_the_arguments_is_an_error_that_names_it() {
    use PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args as GetArgs;
    use PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args as GetBytesArgs;
    use PJRT_Distributed_Runtime_Client_Connect_Args as ConnectArgs;
    use PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args as LiveArgs;
    use PJRT_Distributed_Runtime_Client_Key_Value_Set_Args as SetArgs;
    use PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args as SetBytesArgs;
    use PJRT_Distributed_Runtime_Client_New_Args as ClientArgs;
    use PJRT_Distributed_Runtime_Client_Shutdown_Args as ShutdownArgs;
    use PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args as BarrierArgs;
    use PJRT_Distributed_Runtime_Service_New_Args as ServiceArgs;

    // A client that has no service.
    let owner = Client::new("localhost:1");
    let client = owner.0;
    let text = c"text".as_ptr();
    let no_client = null_mut();
    says!(
        "address",
        PJRT_Distributed_Runtime_Service_New(ServiceArgs::new(null(), 1, 1, 1, 1))
    );
    says!(
        "address",
        PJRT_Distributed_Runtime_Client_New(ClientArgs::new(
            null(),
            0,
            1,
            1,
            1,
            1,
            ignore,
            null_mut(),
            false,
            false,
            false
        ))
    );
    says!(
        "client",
        PJRT_Distributed_Runtime_Client_Connect(ConnectArgs::new(no_client))
    );
    says!(
        "client",
        PJRT_Distributed_Runtime_Client_Shutdown(ShutdownArgs::new(no_client))
    );
    says!(
        "client",
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(GetArgs::new(no_client, text, 1))
    );
    says!(
        "key",
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(GetArgs::new(client, null(), 1))
    );
    says!(
        "key",
        PJRT_Distributed_Runtime_Client_Key_Value_Set(SetArgs::new(client, null(), text))
    );
    says!(
        "value",
        PJRT_Distributed_Runtime_Client_Key_Value_Set(SetArgs::new(client, text, null()))
    );
    says!(
        "value",
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(SetBytesArgs::new(
            client,
            text,
            4,
            null(),
            4,
            false
        ))
    );
    says!(
        "key",
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(GetBytesArgs::new(
            client,
            null(),
            4,
            10
        ))
    );
    says!(
        "barrier_id",
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier(BarrierArgs::new(
            client,
            null(),
            4,
            10,
            null(),
            0
        ))
    );
    says!(
        "nodes",
        PJRT_Distributed_Runtime_Client_Wait_At_Barrier(BarrierArgs::new(
            client,
            text,
            4,
            10,
            null(),
            2
        ))
    );
    says!(
        "nodes",
        PJRT_Distributed_Runtime_Client_Get_Live_Nodes(LiveArgs::new(client, null(), 2, 10))
    );
}

/// Checks that a call fails for invalid arguments, and says why.
#[track_caller]
fn is_invalid(error: *mut PJRT_Error, reason: &str) {
    // SAFETY: the call that is checked gave the error.
    let failure = unsafe { take(error) }.unwrap_err();
    assert_eq!(failure.code, INVALID_ARGUMENT, "{failure:?}");
    assert!(failure.message.contains(reason), "{failure:?}");
}

#[test]
fn numbers_out_of_range_are_errors_that_say_so() {
    use PJRT_Distributed_Runtime_Client_New_Args as ClientArgs;
    use PJRT_Distributed_Runtime_Service_New_Args as ServiceArgs;

    let client = |address: *const _, node, heartbeat, reason| {
        let (callback, arg) = (ignore, null_mut());
        let mut arguments = ClientArgs::new(
            address, node, 1, 1, 1, heartbeat, callback, arg, false, false, false,
        );
        // SAFETY: the address is a C string.
        is_invalid(
            unsafe { PJRT_Distributed_Runtime_Client_New(&mut arguments) },
            reason,
        );
    };
    let address = c"localhost:1".as_ptr();
    client(address, u32::MAX, 1, "node_id is 4294967295");
    client(address, 100_000, 1, "node_id is 100000");
    client(address, 0, 0, "heartbeat_timeout is 0");
    client(c"localhost".as_ptr(), 0, 1, "it has no port");
    client(
        c"unix:/tmp/socket".as_ptr(),
        0,
        1,
        "its port is not a number",
    );
    let service = |nodes, heartbeat, reason| {
        let mut arguments = ServiceArgs::new(c"127.0.0.1:1".as_ptr(), nodes, heartbeat, 1, 1);
        // SAFETY: the address is a C string.
        is_invalid(
            unsafe { PJRT_Distributed_Runtime_Service_New(&mut arguments) },
            reason,
        );
    };
    service(0, 1, "num_nodes is 0");
    service(
        100_001,
        1,
        "num_nodes is 100001; a cluster has 1 to 100000 nodes",
    );
    service(10_000_000, 1, "num_nodes is 10000000");
    service(u32::MAX, 1, "num_nodes is 4294967295");
    service(1, 0, "heartbeat_timeout is 0");
}

#[test]
fn sizes_that_nothing_has_are_errors_that_say_so() {
    let owner = Client::new("localhost:1");
    let (client, text, nodes) = (owner.0, c"text".as_ptr(), [0_u32]);
    for size in [usize::MAX, usize::MAX / 2, 1 << 32] {
        // SAFETY: that the sizes are not those of the data is seen before the data is looked at.
        unsafe {
            is_invalid(
                PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
                    &mut PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::new(
                        client, text, size, text, 4, false,
                    ),
                ),
                "key_size is ",
            );
            is_invalid(
                PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
                    &mut PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args::new(
                        client, text, 4, text, size, false,
                    ),
                ),
                "value_size is ",
            );
            is_invalid(
                PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
                    &mut PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args::new(
                        client,
                        text,
                        size,
                        10,
                        null(),
                        0,
                    ),
                ),
                "barrier_id_size is ",
            );
            is_invalid(
                PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
                    &mut PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args::new(
                        client,
                        nodes.as_ptr(),
                        size,
                        10,
                    ),
                ),
                "num_nodes is ",
            );
            is_invalid(
                PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
                    &mut PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args::new(
                        client, text, size,
                    ),
                ),
                "directory_size is ",
            );
        }
    }
}
