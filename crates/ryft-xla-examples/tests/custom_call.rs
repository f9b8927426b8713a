//! The example `custom_call`, run as its users run it.

use std::process::Command;

use ryft_xla_test_support::{example, stderr, succeeded};

#[test]
fn it_runs_by_itself_in_an_empty_environment() {
    let output = Command::new(example("custom_call"))
        .env_clear()
        .output()
        .unwrap();
    let printed = succeeded(&output);
    for line in [
        "platform  cpu",
        "results   [[2.0, 4.0, 10.0, 12.0, 6.0, 8.0], [-0.5, -0.5, -0.5, -0.5]]",
        "calls     0 are left",
        "execution failed, as it should: PJRT_LoadedExecutable_Execute: RESOURCE_EXHAUSTED: no more calls",
        "compilation failed, as it should: PJRT_Client_Compile: INVALID_ARGUMENT: [2, 0, 2] does not have",
    ] {
        assert!(printed.contains(line), "no {line:?} in\n{printed}");
    }
}

#[test]
fn a_device_whose_feature_is_off_is_an_error_that_says_how_to_turn_it_on() {
    let mut command = Command::new(example("custom_call"));
    let output = command.args(["--device", "abacus"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let hint = "its feature has to be on: --features ryft-pjrt-sys/abacus";
    assert!(stderr(&output).contains(hint), "{}", stderr(&output));
}
