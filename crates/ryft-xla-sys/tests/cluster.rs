//! The example `cluster`, run as its users run it. Each of its nodes uses MLIR, PJRT and the distributed runtime, three
//! natives of which two hold an LLVM each and one a third, in one process.

mod runner;

use std::process::Command;
use std::time::{Duration, Instant};

use runner::{example, outcome};

#[test]
fn the_nodes_share_a_computation_in_an_empty_environment() {
    let outcome = outcome(
        Command::new(example("cluster"))
            .args(["--nodes", "4"])
            .env_clear(),
    );

    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert_eq!(outcome.stderr, "", "the natives keep quiet");
    for line in [
        "coordinator: a service for 4 nodes at 127.0.0.1:",
        "node 0: the squares of [1.0, 2.0, 3.0, 4.0] add up to 30",
        "node 3: the squares of [13.0, 14.0, 15.0, 16.0] add up to 846",
        "sum       1496\nexpected  1496",
    ] {
        assert!(
            outcome.stdout.contains(line),
            "no {line:?} in\n{}",
            outcome.stdout
        );
    }
}

#[test]
fn the_loss_of_a_node_is_reported_by_every_other() {
    let begin = Instant::now();
    let outcome = outcome(Command::new(example("cluster")).args(["--nodes", "3", "--kill", "2"]));

    assert_eq!(
        outcome.code,
        Some(0),
        "{}\n{}",
        outcome.stdout,
        outcome.stderr
    );
    for line in [
        "node 0: node 2 was lost; noticed after ",
        "node 1: node 2 was lost; noticed after ",
        "node 2 died",
    ] {
        assert!(
            outcome.stdout.contains(line),
            "no {line:?} in\n{}",
            outcome.stdout
        );
    }
    assert!(!outcome.stdout.contains("sum"), "{}", outcome.stdout);
    assert!(
        begin.elapsed() < Duration::from_secs(25),
        "{:?}",
        begin.elapsed()
    );
}

#[test]
fn a_wrong_command_line_is_explained() {
    for (arguments, reason) in [
        (["--nodes", "0"], "--nodes must be a number from 1 to 64"),
        (
            ["--kill", "4"],
            "--kill names node 4; there are nodes 0 to 3",
        ),
        (["--node", "x"], "x"),
    ] {
        let outcome = outcome(Command::new(example("cluster")).args(arguments));
        assert_eq!(outcome.code, Some(2));
        assert!(
            outcome.stderr.contains(reason) && outcome.stderr.contains("Usage:"),
            "{}",
            outcome.stderr
        );
    }
}
