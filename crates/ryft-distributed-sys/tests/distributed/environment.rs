//! What a process's environment must not change.

use std::path::Path;

use crate::process::{Process, code, free_port};

#[test]
fn a_cluster_s_messages_go_through_no_proxy() {
    // No one listens there.
    let proxy = format!("http://127.0.0.1:{}", free_port());
    let variables = ["http_proxy", "https_proxy", "grpc_proxy"].map(|name| (name, proxy.as_str()));
    let address = format!("127.0.0.1:{}", free_port());
    let service = Process::serve(&address, 1, "");
    let mut node = Process::join_with(&address, 0, "init=10", &variables);
    node.run("connect");
    node.run("set a b");
    node.run("live 5000 0");
    node.run("shutdown");
    node.end();
    service.end();
}

#[test]
fn a_program_with_an_allocator_of_its_own_runs() {
    let candidates =
        ["x86_64", "aarch64"].map(|arch| format!("/usr/lib/{arch}-linux-gnu/libjemalloc.so.2"));
    let Some(jemalloc) = candidates.iter().find(|path| Path::new(path).exists()) else {
        assert!(
            std::env::var_os("CI").is_none(),
            "CI has libjemalloc2, which this is shown with"
        );
        return;
    };
    let preload = [("LD_PRELOAD", jemalloc.as_str())];
    let address = format!("127.0.0.1:{}", free_port());
    let mut node = Process::join_with(&address, 0, "", &preload);
    node.run(&format!("cycle {address} 3"));
    let (code, _) = node.ask("set a b").unwrap_err();
    assert_eq!(code, code::UNAVAILABLE);
    node.end();
}
