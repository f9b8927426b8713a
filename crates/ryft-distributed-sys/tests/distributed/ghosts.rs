//! What is left of a call that gave up: nothing.

use std::fs;

use crate::process::{Cluster, Process, code, free_port};

/// How many threads and descriptors a process has.
fn count(process: &Process) -> (usize, usize) {
    let entries = |kind: &str| {
        let directory = fs::read_dir(format!("/proc/{}/{kind}", process.id()));
        directory.unwrap().count()
    };
    (entries("task"), entries("fd"))
}

#[test]
fn a_node_that_gave_up_comes_again_at_any_moment_and_leaves_nothing() {
    let address = format!("127.0.0.1:{}", free_port());
    let mut host = Process::join(&address, 0, "");
    host.run(&format!("ghosts {address} 2"));
    let before = count(&host);
    host.run(&format!("ghosts {address} 20"));
    let after = count(&host);
    // gRPC's own pool of threads breathes.
    assert!(
        after.0 <= before.0 + 4 && after.1 <= before.1 + 4,
        "{before:?} -> {after:?}"
    );
    host.end();
}

/// A node that gave up waiting for the others, and what happened before it comes again.
fn a_node_comes_again(others_come: bool) {
    let address = format!("127.0.0.1:{}", free_port());
    let service = Process::serve(&address, 2, "heartbeat=60");
    // Where processes start slowly, the service gives up too when the second starts after the first has connected.
    let mut second = Process::join(&address, 1, "heartbeat=60");
    let mut first = Process::join(&address, 0, "init=3 heartbeat=60");
    let (code, message) = first.ask("connect").unwrap_err();
    assert_eq!(code, code::DEADLINE_EXCEEDED, "{message}");
    second.tell("connect");
    if others_come {
        second.answer().unwrap();
    }
    first.run("connect");
    if !others_come {
        second.answer().unwrap();
    }
    let mut cluster = Cluster {
        service,
        nodes: vec![first, second],
        address,
    };
    cluster.all("barrier all 20000");
    assert_eq!(cluster.all("live 20000 0 1")[0].split(' ').count(), 2);
    for node in &mut cluster.nodes {
        assert_eq!(node.run("lost 0"), "none");
    }
    cluster.end();
}

#[test]
fn a_node_that_gave_up_before_the_others_came_is_taken_in_with_them() {
    a_node_comes_again(false);
}

#[test]
fn a_node_that_gave_up_is_taken_in_after_the_others_were() {
    a_node_comes_again(true);
}

#[test]
fn no_thread_waits_for_a_frozen_service_after_its_call_has_ended() {
    let address = format!("127.0.0.1:{}", free_port());
    let service = Process::serve(&address, 1, "heartbeat=60");
    let mut node = Process::join(&address, 0, "heartbeat=60 rpc=1");
    node.run("connect");
    node.run("set a b");
    node.run("live 1000 0");
    // What an older plugin makes its first error of has threads.
    node.ask("try b").unwrap_err();
    let before = count(&node);
    service.signal("STOP");
    for command in ["set b c", "get a 1", "barrier b 100", "live 100 0"].repeat(2) {
        node.ask(command).unwrap_err();
    }
    let after = count(&node);
    assert!(after.0 <= before.0 + 4, "{before:?} -> {after:?}");
    service.signal("CONT");
    assert_eq!(node.run("get a 5"), "b");
    node.run("shutdown");
    node.end();
    service.end();
}
