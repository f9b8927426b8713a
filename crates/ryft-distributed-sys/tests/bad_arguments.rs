//! What can't be served is an error that PJRT reads, and never a crash.

#[path = "../examples/node/options.rs"]
#[allow(dead_code)]
mod options;
#[path = "../examples/node/runtime.rs"]
#[allow(dead_code)]
mod runtime;

use std::ptr::{null, null_mut};

use options::Options;
use runtime::{Client, take};
use ryft_distributed_sys::*;
use ryft_pjrt_sys::bindings::PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT as INVALID_ARGUMENT;

/// A client that has no service.
fn client() -> Client {
    Client::new("localhost:1", 0, &Options::default()).unwrap()
}

/// Checks that a call of these arguments says that this is null.
macro_rules! says {
    ($what:literal, $function:ident($arguments:expr)) => {
        let mut arguments = $arguments;
        // SAFETY: that null pointers are errors is what is shown; the others are whole.
        let failure = take(unsafe { $function(&mut arguments) }).unwrap_err();
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
            let failure = take(unsafe { $function(null_mut()) }).unwrap_err();
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

    let owner = client();
    let client = owner.as_ptr();
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
            None,
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

#[test]
fn numbers_out_of_range_are_errors_that_say_so() {
    let options = Options::default();
    let of_client =
        |address: &str, node, options: &Options| Client::new(address, node, options).err().unwrap();
    let of_service = |nodes, options: &Options| {
        runtime::Service::new("127.0.0.1:1", nodes, options)
            .err()
            .unwrap()
    };
    let no_heartbeat = Options {
        heartbeat: 0,
        ..Options::default()
    };
    for (failure, reason) in [
        (
            of_client("localhost:1", u32::MAX, &options),
            "node_id is 4294967295",
        ),
        (of_client("localhost", 0, &options), "it has no port"),
        (
            of_client("unix:/tmp/socket", 0, &options),
            "its port is not a number",
        ),
        (
            of_client("localhost:1", 0, &no_heartbeat),
            "heartbeat_timeout is 0",
        ),
        (of_service(0, &options), "num_nodes is 0"),
        (of_service(u32::MAX, &options), "num_nodes is 4294967295"),
        (of_service(1, &no_heartbeat), "heartbeat_timeout is 0"),
    ] {
        assert_eq!(failure.code, INVALID_ARGUMENT, "{failure:?}");
        assert!(failure.message.contains(reason), "{failure:?}");
    }
}
