//! Nodes find each other.

use std::time::Duration;

use crate::process::{Cluster, Process, code, free_port};

/// Each node publishes its number and reads every other's.
fn exchange(nodes: u32) {
    let mut cluster = Cluster::new(nodes);
    for (i, node) in cluster.nodes.iter_mut().enumerate() {
        node.tell(&format!("set part/{i} {}", i * i));
    }
    cluster
        .nodes
        .iter_mut()
        .for_each(|node| drop(node.answer().unwrap()));
    for i in 0..nodes {
        assert!(
            cluster
                .all(&format!("get part/{i} 10"))
                .iter()
                .all(|part| *part == (i * i).to_string())
        );
    }
    cluster.all("barrier done 10000");
    cluster.end();
}

#[test]
fn two_nodes_exchange_values_and_meet_at_a_barrier() {
    exchange(2);
}

#[test]
fn four_nodes_exchange_values_and_meet_at_a_barrier() {
    exchange(4);
}

#[test]
fn sixteen_nodes_exchange_values_and_meet_at_a_barrier() {
    exchange(16);
}

#[test]
fn a_node_that_comes_late_is_waited_for() {
    let address = format!("127.0.0.1:{}", free_port());
    let service = Process::serve(&address, 2, "");
    let mut early = Process::join(&address, 0, "");
    early.tell("connect");
    std::thread::sleep(Duration::from_millis(1500));
    let mut late = Process::join(&address, 1, "");
    late.run("connect");
    early.answer().unwrap();
    Cluster {
        service,
        nodes: vec![early, late],
        address,
    }
    .end();
}

#[test]
fn nodes_may_come_before_their_service() {
    let address = format!("127.0.0.1:{}", free_port());
    let mut node = Process::join(&address, 0, "");
    node.tell("connect");
    std::thread::sleep(Duration::from_millis(700));
    let service = Process::serve(&address, 1, "");
    node.answer().unwrap();
    Cluster {
        service,
        nodes: vec![node],
        address,
    }
    .end();
}

#[test]
fn a_node_that_never_comes_is_a_timeout_for_those_that_wait() {
    let address = format!("127.0.0.1:{}", free_port());
    let _service = Process::serve(&address, 2, "register=2");
    let mut node = Process::join(&address, 0, "init=20");
    let (code, message) = node.ask("connect").unwrap_err();
    assert_eq!(code, code::DEADLINE_EXCEEDED, "{message}");
    assert!(
        message.contains("task:1"),
        "it names the node that is missing: {message}"
    );
}

#[test]
fn a_service_that_never_comes_is_a_timeout() {
    let address = format!("127.0.0.1:{}", free_port());
    let mut node = Process::join(&address, 0, "init=2");
    let (code, message) = node.ask("connect").unwrap_err();
    assert!(
        [code::DEADLINE_EXCEEDED, code::UNAVAILABLE].contains(&code),
        "{code} {message}"
    );
    // Neither does any other call wait for it.
    let (code, message) = node.ask("set a b").unwrap_err();
    assert_eq!(code, code::UNAVAILABLE);
    assert!(message.contains(&address), "{message}");
}

#[test]
fn a_node_whose_number_is_not_of_the_cluster_is_refused() {
    let mut cluster = Cluster::new(1);
    let mut stranger = Process::join(&cluster.address, 5, "init=5");
    let (code, message) = stranger.ask("connect").unwrap_err();
    assert_eq!(code, code::INVALID_ARGUMENT);
    assert!(message.contains("task:5"), "{message}");
    assert_eq!(
        cluster.nodes[0].run("live 1000 0").split(':').next(),
        Some("0"),
        "the others go on"
    );
    stranger.end();
    cluster.end();
}

#[test]
fn compressed_messages_and_the_form_of_address_that_jax_uses_mean_the_same() {
    let address = format!("127.0.0.1:{}", free_port());
    let service = Process::serve(&address, 1, "");
    let mut node = Process::join(&format!("dns:///{address}"), 0, "compress");
    node.run("connect");
    node.run("fill big 1 1048576");
    node.run("check big 1 1048576");
    Cluster {
        service,
        nodes: vec![node],
        address,
    }
    .end();
}
