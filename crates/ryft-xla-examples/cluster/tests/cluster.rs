//! The example `cluster`, run as its users run it. Each of its nodes uses MLIR, PJRT and the distributed runtime, three
//! libraries of which two hold an LLVM each and one a third, in one process.

use std::process::{Command, Output};

use ryft_xla_test_support::{example, stderr, succeeded};

fn cluster(arguments: &[&str]) -> Output {
    let mut command = Command::new(example("cluster"));
    command.args(arguments).env_clear().output().unwrap()
}

#[test]
fn the_nodes_share_a_computation_in_an_empty_environment() {
    let output = cluster(&["--nodes", "4"]);

    let printed = succeeded(&output);
    assert_eq!(stderr(&output), "", "the libraries keep quiet");
    for line in [
        "coordinator: a service for 4 nodes at 127.0.0.1:",
        "node 0: the squares of [1.0, 2.0, 3.0, 4.0] add up to 30",
        "node 3: the squares of [13.0, 14.0, 15.0, 16.0] add up to 846",
        "sum       1496\nexpected  1496",
    ] {
        assert!(printed.contains(line), "no {line:?} in\n{printed}");
    }
}

#[test]
fn the_loss_of_a_node_is_reported_by_every_other() {
    let printed = succeeded(&cluster(&["--nodes", "3", "--kill", "2"]));

    for line in [
        "node 0: node 2 was lost; noticed after ",
        "node 1: node 2 was lost; noticed after ",
        "node 2 died",
    ] {
        assert!(printed.contains(line), "no {line:?} in\n{printed}");
    }
    assert!(!printed.contains("sum"), "{printed}");
}

#[test]
fn a_device_whose_feature_is_off_is_named_before_a_node_is_started() {
    let output = cluster(&["--nodes", "2", "--device", "cuda-99"]);

    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("no device cuda-99"), "{said}");
    assert!(output.stdout.is_empty(), "{output:?}");
}

#[test]
fn an_invalid_command_line_exits_with_2_and_is_explained() {
    for (arguments, reason) in [
        (["--nodes", "0"], "0 is not in 1..=64"),
        (
            ["--kill", "4"],
            "--kill names node 4; there are nodes 0 to 3",
        ),
        (["--node", "x"], "x"),
        (["--accelerators", "1"], "--device <DEVICE>"),
    ] {
        let output = cluster(&arguments);
        assert_eq!(output.status.code(), Some(2));
        let said = stderr(&output);
        assert!(said.contains(reason) && said.contains("--help"), "{said}");
    }
}

#[cfg(target_os = "linux")]
mod address_sanitizer {
    use std::env;
    use std::path::Path;

    use super::*;

    #[test]
    fn the_nodes_share_a_computation_under_address_sanitizer() {
        let runtime = Command::new("g++")
            .arg("-print-file-name=libasan.so")
            .output()
            .unwrap();
        let runtime = succeeded(&runtime);
        if !Path::new(runtime.trim()).is_absolute() {
            assert!(env::var_os("CI").is_none(), "CI's g++ has libasan");
            return;
        }
        let mut command = Command::new(example("cluster"));
        let command = command.args(["--nodes", "2"]).env_clear();
        // What is still allocated when a process ends is no error of memory.
        let command = command.env("ASAN_OPTIONS", "detect_leaks=0");
        let output = command.env("LD_PRELOAD", runtime.trim()).output().unwrap();
        let printed = succeeded(&output);
        assert!(
            printed.contains("sum       204\nexpected  204"),
            "{printed}"
        );
    }
}
