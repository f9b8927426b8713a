//! The example `quickstart`, run as its users run it.

mod runner;

use std::process::Command;

use runner::{example, outcome};

#[test]
fn it_runs_by_itself_in_an_empty_environment() {
    let outcome = outcome(Command::new(example("quickstart")).env_clear());

    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    for line in [
        "natives   mlir from ",
        "          pjrt-cpu from ",
        "PJRT API  0.",
        "platform  cpu",
        "device    CpuDevice(id=0)",
        "%0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0]",
        "product   [58.0, 64.0, 139.0, 154.0]",
        "expected  [58.0, 64.0, 139.0, 154.0]",
    ] {
        assert!(
            outcome.stdout.contains(line),
            "no {line:?} in\n{}",
            outcome.stdout
        );
    }
}
