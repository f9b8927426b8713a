//! The example `quickstart`, run as its users run it.

use std::process::Command;

use ryft_xla_test_support::{example, succeeded};

#[test]
fn it_runs_by_itself_in_an_empty_environment() {
    let output = Command::new(example("quickstart"))
        .env_clear()
        .output()
        .unwrap();

    let printed = succeeded(&output);
    for line in [
        "libraries mlir from ",
        "          pjrt-cpu from ",
        "PJRT API  0.",
        "platform  cpu",
        "device    CpuDevice(id=0)",
        "%0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0]",
        "product   [58.0, 64.0, 139.0, 154.0]",
        "expected  [58.0, 64.0, 139.0, 154.0]",
    ] {
        assert!(printed.contains(line), "no {line:?} in\n{printed}");
    }
}
