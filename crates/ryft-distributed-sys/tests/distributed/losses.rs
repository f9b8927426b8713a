//! What happens to the others when a process dies.

use crate::process::{Cluster, Process, code};

#[test]
fn a_killed_node_is_told_to_the_others_by_name() {
    let mut cluster = Cluster::with(3, "heartbeat=2", "heartbeat=2");
    let before = cluster.all("live 5000 0 1 2");
    assert!(
        before
            .iter()
            .all(|live| live.split(' ').count() == 3 && live == &before[0]),
        "{before:?}"
    );
    drop(cluster.nodes.remove(2));
    cluster
        .nodes
        .iter_mut()
        .for_each(|node| node.tell("lost 60000"));
    for node in &mut cluster.nodes {
        let loss = node.answer().unwrap();
        assert!(loss.contains("task:2"), "{loss}");
    }
    // A barrier with it fails, and does not wait for its timeout: it would be another error.
    let (code, message) = cluster.nodes[0]
        .ask("barrier with-the-dead 60000")
        .unwrap_err();
    assert_ne!(code, code::DEADLINE_EXCEEDED, "{message}");
}

#[test]
fn the_cluster_goes_on_without_a_node_that_may_be_lost() {
    let mut cluster = Cluster::with(3, "heartbeat=2", "heartbeat=2 recoverable");
    drop(cluster.nodes.remove(2));
    let mut live = String::new();
    // Each call waits for the node until it is known to be lost.
    for _ in 0..20 {
        if !live.is_empty() && !live.contains("2:") {
            break;
        }
        cluster
            .nodes
            .iter_mut()
            .for_each(|node| node.tell("live 6000 0 1 2"));
        let answers: Vec<_> = cluster.nodes.iter_mut().map(Process::answer).collect();
        live = answers[0].clone().unwrap_or_default();
    }
    assert_eq!(
        live.split(' ').map(|node| &node[..2]).collect::<Vec<_>>(),
        ["0:", "1:"]
    );
    cluster.nodes[0].run("set still here");
    assert_eq!(cluster.nodes[1].run("get still 5"), "here");
    // And takes it back.
    let mut again = Process::join(&cluster.address, 2, "heartbeat=2 recoverable");
    again.run("connect");
    cluster.nodes.push(again);
    let live = cluster.all("live 6000 0 1 2");
    assert_eq!(live[0].split(' ').count(), 3, "{live:?}");
    cluster.end();
}

#[test]
fn a_killed_service_is_told_to_every_node() {
    let Cluster {
        service, mut nodes, ..
    } = Cluster::with(2, "heartbeat=2", "heartbeat=2 rpc=3");
    drop(service);
    for node in &mut nodes {
        let loss = node.run("lost 60000");
        assert_ne!(loss, "none");
    }
    for command in [
        "set a b",
        "get a 1",
        "try a",
        "barrier b 1000",
        "add n 1",
        "live 1000 0 1",
        "shutdown",
    ] {
        let (code, message) = nodes[0].ask(command).unwrap_err();
        assert!(code > 0 && !message.is_empty(), "{command}");
    }
    nodes.into_iter().for_each(Process::end);
}

#[test]
fn no_call_hangs_while_the_service_is_frozen() {
    let Cluster {
        service, mut nodes, ..
    } = Cluster::with(1, "heartbeat=60", "heartbeat=60 rpc=1 shutdown=1 linger");
    service.signal("STOP");
    for command in [
        "set a b",
        "get a 1",
        "try a",
        "barrier b 1000",
        "list d",
        "add n 1",
        "delete z",
        "live 1000 0",
    ] {
        let (code, message) = nodes[0].ask(command).unwrap_err();
        assert_eq!(code, code::DEADLINE_EXCEEDED, "{command}: {message}");
    }
    service.signal("CONT");
    nodes[0].run("put a 63 overwrite");
    assert_eq!(nodes[0].run("get a 5"), "c");
}
