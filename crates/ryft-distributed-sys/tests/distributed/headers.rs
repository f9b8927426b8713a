//! The C headers, and the Rust that was made from them.

use std::fs;

use ryft_distributed_sys::*;
use ryft_xla_test_support::shell;

use crate::raw::ignore;

#[test]
fn each_header_is_plain_c_by_itself() {
    let directory = tempfile::tempdir().unwrap();
    for header in ["ryft_distributed.h", "ryft_distributed_extended.h"] {
        fs::write(
            directory.path().join("header.c"),
            format!("#include \"{header}\"\n"),
        )
        .unwrap();
        let include = concat!(env!("CARGO_MANIFEST_DIR"), "/native/include");
        let flags = "-std=c11 -Wall -Wextra -Werror -pedantic -fsyntax-only";
        shell(
            directory.path(),
            &format!("cc {flags} -I '{include}' header.c"),
        );
    }
}

#[test]
fn new_takes_what_is_read_in_order_and_clears_what_is_written() {
    let address = c"[::]:1234".as_ptr();
    let service = PJRT_Distributed_Runtime_Service_New_Args::new(address, 2, 10, 20, 30);
    assert_eq!((service.address, service.num_nodes), (address, 2));
    assert_eq!(
        (
            service.heartbeat_timeout,
            service.cluster_register_timeout,
            service.shutdown_timeout
        ),
        (10, 20, 30)
    );
    assert!(service.service.is_null());
    let arg = std::ptr::dangling_mut();
    let client = PJRT_Distributed_Runtime_Client_New_Args::new(
        address, 1, 2, 3, 4, 5, ignore, arg, true, false, true,
    );
    assert_eq!(
        (client.node_id, client.rpc_timeout, client.init_timeout),
        (1, 2, 3)
    );
    assert_eq!((client.shutdown_timeout, client.heartbeat_timeout), (4, 5));
    assert_eq!(client.missed_heartbeat_callback_user_arg, arg);
    assert!(client.client.is_null());
    assert_eq!(
        (
            client.shutdown_on_destruction,
            client.recoverable,
            client.use_compression
        ),
        (true, false, true)
    );
}
