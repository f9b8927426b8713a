//! Keys and values.

use std::time::Duration;

use crate::process::{Cluster, code};

#[test]
fn a_thousand_keys_of_one_node_are_read_by_another() {
    let mut cluster = Cluster::new(2);
    cluster.nodes[0].run("fill many 1000 16");
    cluster.nodes[1].run("check many 1000 16");
    assert_eq!(cluster.nodes[1].run("list many").split(' ').count(), 1000);
    cluster.end();
}

#[test]
fn values_are_any_bytes_of_any_length() {
    let mut cluster = Cluster::new(2);
    let [first, second] = cluster.nodes.as_mut_slice() else {
        unreachable!()
    };
    first.run("put nul 610062");
    assert_eq!(second.run("fetch nul 5000"), "610062");
    assert_eq!(second.run("try-fetch nul"), "610062");
    let (code, message) = second.ask("try nul").unwrap_err();
    assert_eq!(code, code::FAILED_PRECONDITION);
    assert!(
        message.contains("NUL at byte 1"),
        "it is never cut short: {message}"
    );
    first.run("fill mebibyte 1 1048576");
    second.run("check mebibyte 1 1048576");
    first.run("fill none 1 0");
    second.run("check none 1 0");
    cluster.end();
}

#[test]
fn gets_wait_for_the_set_whichever_node_waits() {
    let mut cluster = Cluster::new(4);
    // The very nodes wait, so one more process brings the value.
    let mut setter = crate::process::Process::join(&cluster.address, 0, "");
    for (i, node) in cluster.nodes.iter_mut().enumerate() {
        node.tell(if i % 2 == 0 {
            "get late 20"
        } else {
            "fetch late 20000"
        });
    }
    std::thread::sleep(Duration::from_millis(500));
    setter.run("set late ok");
    let answers: Vec<_> = cluster
        .nodes
        .iter_mut()
        .map(|node| node.answer().unwrap())
        .collect();
    assert_eq!(answers, ["ok", "6f6b", "ok", "6f6b"]);
    setter.end();
    cluster.end();
}

#[test]
fn a_value_that_never_comes_is_a_timeout() {
    let mut cluster = Cluster::new(1);
    let node = &mut cluster.nodes[0];
    for command in ["get never 1", "fetch never 300"] {
        let (code, message) = node.ask(command).unwrap_err();
        assert_eq!(code, code::DEADLINE_EXCEEDED, "{message}");
        assert!(message.contains("never"), "it names the key: {message}");
    }
    for command in ["try never", "try-fetch never"] {
        assert_eq!(node.ask(command).unwrap_err().0, code::NOT_FOUND);
    }
    cluster.end();
}

#[test]
fn a_value_stays_unless_it_may_be_overwritten() {
    let mut cluster = Cluster::new(1);
    let node = &mut cluster.nodes[0];
    node.run("set a one");
    assert_eq!(node.ask("set a two").unwrap_err().0, code::ALREADY_EXISTS);
    assert_eq!(node.ask("put a 00").unwrap_err().0, code::ALREADY_EXISTS);
    assert_eq!(node.run("try a"), "one");
    node.run("put a 74776f overwrite");
    assert_eq!(node.run("try a"), "two");
    cluster.end();
}

#[test]
fn directories_are_listed_and_deleted() {
    let mut cluster = Cluster::new(1);
    let node = &mut cluster.nodes[0];
    assert_eq!(node.run("list d"), "");
    for (key, value) in [("d/b", "00"), ("d/a/deep", "ff"), ("dd/other", "01")] {
        node.run(&format!("put {key} {value}"));
    }
    assert_eq!(node.run("list d"), "d/a/deep=ff d/b=00");
    node.run("delete d/b");
    assert_eq!(node.run("list d"), "d/a/deep=ff");
    node.run("delete d");
    assert_eq!(node.run("list d"), "");
    assert_eq!(node.run("try-fetch dd/other"), "01");
    node.run("delete nothing");
    cluster.end();
}

#[test]
fn every_increment_of_every_node_counts() {
    let mut cluster = Cluster::new(4);
    for _ in 0..10 {
        cluster.all("add count 3");
    }
    assert_eq!(cluster.nodes[0].run("add count -20"), "100");
    assert_eq!(cluster.nodes[1].run("get count 1"), "100");
    cluster.nodes[0].run("set word many");
    assert_eq!(
        cluster.nodes[0].ask("add word 1").unwrap_err().0,
        code::FAILED_PRECONDITION
    );
    cluster.end();
}

#[test]
fn a_key_that_is_not_utf8_is_an_error_that_says_where() {
    let mut cluster = Cluster::new(1);
    let node = &mut cluster.nodes[0];
    for (key, byte) in [
        ("ff", 0),
        ("61c0af", 1),
        ("c3", 0),
        ("eda080", 0),
        ("6162f4908080", 2),
    ] {
        let (code, message) = node.ask(&format!("put-hex {key} 00")).unwrap_err();
        assert_eq!(code, code::INVALID_ARGUMENT, "{key}: {message}");
        assert!(
            message.contains(&format!("key is not UTF-8: its byte {byte} ")),
            "{key}: {message}"
        );
    }
    for key in ["c3a9", "00", "e282ac", "f09f9980"] {
        node.run(&format!("put-hex {key} 00"));
    }
    cluster.end();
}
