//! Services and clients end, in order and out of it.

use std::fs;
use std::time::Duration;

use crate::process::{Cluster, Process, code, free_port};

#[test]
fn after_a_shutdown_every_call_but_another_shutdown_is_an_error() {
    let mut cluster = Cluster::new(2);
    cluster.all("shutdown");
    cluster.all("shutdown");
    for command in [
        "connect",
        "set a b",
        "get a 1",
        "try a",
        "fetch a 10",
        "barrier b 10",
        "live 10 0",
    ] {
        let (code, message) = cluster.nodes[0].ask(command).unwrap_err();
        assert_eq!(code, code::FAILED_PRECONDITION, "{command}: {message}");
        assert!(message.contains("was shut down"), "{command}: {message}");
    }
    for node in cluster.nodes {
        node.end();
    }
    let mut service = cluster.service;
    service.run("stop");
    service.run("stop");
    service.end();
}

#[test]
fn a_second_connect_is_an_error() {
    let mut cluster = Cluster::new(1);
    let (code, message) = cluster.nodes[0].ask("connect").unwrap_err();
    assert_eq!(
        (code, message.as_str()),
        (
            code::FAILED_PRECONDITION,
            "Connect: the client is connected already"
        )
    );
    cluster.end();
}

#[test]
fn a_shutdown_before_connect_does_nothing() {
    let address = format!("127.0.0.1:{}", free_port());
    let mut node = Process::join(&address, 0, "");
    node.run("shutdown");
    node.run("shutdown");
    let service = Process::serve(&address, 1, "");
    node.run("connect");
    node.run("set a b");
    Cluster {
        service,
        nodes: vec![node],
        address,
    }
    .end();
}

#[test]
fn clients_may_be_destroyed_without_a_shutdown() {
    for options in ["", "linger"] {
        let mut cluster = Cluster::with(2, "", options);
        cluster.nodes[0].run("set a b");
        // A node that shuts down as it is destroyed waits for the others.
        let ending: Vec<_> = cluster
            .nodes
            .into_iter()
            .map(|node| std::thread::spawn(|| node.end()))
            .collect();
        ending.into_iter().for_each(|thread| thread.join().unwrap());
        cluster.service.end();
    }
}

#[test]
fn a_service_may_end_before_its_nodes() {
    let Cluster {
        service, mut nodes, ..
    } = Cluster::with(2, "", "rpc=3 linger");
    nodes[0].tell("get never 30");
    std::thread::sleep(Duration::from_millis(300));
    service.end();
    nodes[0].answer().unwrap_err();
    nodes.into_iter().for_each(Process::end);
}

#[test]
fn a_hundred_services_leave_no_thread_and_no_descriptor() {
    let mut host = Process::join(&format!("127.0.0.1:{}", free_port()), 0, "");
    let count = |host: &Process| {
        let entries = |kind: &str| {
            fs::read_dir(format!("/proc/{}/{kind}", host.id()))
                .unwrap()
                .count()
        };
        (entries("task"), entries("fd"))
    };
    let port = free_port();
    host.run(&format!("cycle 127.0.0.1:{port} 5"));
    let (threads, descriptors) = count(&host);
    host.run(&format!("cycle 127.0.0.1:{port} 100"));
    let after = count(&host);
    // gRPC's own pool of threads breathes.
    assert!(
        after.0 <= threads + 4 && after.1 <= descriptors + 4,
        "{threads} {descriptors} -> {after:?}"
    );
    host.end();
}
