//! Nodes wait for each other.

use crate::process::{Cluster, code};

#[test]
fn a_barrier_holds_every_node_until_the_last_has_come() {
    let mut cluster = Cluster::new(4);
    for node in &mut cluster.nodes[..3] {
        node.tell("barrier all 20000");
    }
    std::thread::sleep(std::time::Duration::from_millis(400));
    cluster.nodes[3].run("set last came");
    cluster.nodes[3].run("barrier all 20000");
    for node in &mut cluster.nodes[..3] {
        node.answer().unwrap();
        assert_eq!(node.run("try last"), "came");
    }
    cluster.end();
}

#[test]
fn a_barrier_that_a_node_never_reaches_is_a_timeout_for_the_others_and_names_it() {
    let mut cluster = Cluster::new(3);
    for node in &mut cluster.nodes[..2] {
        node.tell("barrier short 1000");
    }
    for node in &mut cluster.nodes[..2] {
        let (code, message) = node.answer().unwrap_err();
        assert_eq!(code, code::DEADLINE_EXCEEDED, "{message}");
        assert!(message.contains("task:2"), "{message}");
    }
    // The cluster goes on.
    cluster.all("barrier long 10000");
    cluster.end();
}

#[test]
fn some_nodes_meet_without_the_others() {
    let mut cluster = Cluster::new(4);
    for node in [1, 3] {
        cluster.nodes[node].tell("barrier odd 10000 1 3");
    }
    for node in [1, 3] {
        cluster.nodes[node].answer().unwrap();
    }
    let (code, message) = cluster.nodes[0].ask("barrier others 1000 1 3").unwrap_err();
    assert_eq!(
        code,
        code::INVALID_ARGUMENT,
        "a node that is not among those named: {message}"
    );
    let (code, message) = cluster.nodes[0]
        .ask("barrier stranger 1000 0 9")
        .unwrap_err();
    assert_eq!(
        code,
        code::INVALID_ARGUMENT,
        "a node that is not of the cluster: {message}"
    );
    cluster.end();
}
