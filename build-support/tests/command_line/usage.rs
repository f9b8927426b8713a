//! The command line itself, and how the program ends.

use std::fs;
use std::process::Stdio;

use crate::machine::Machine;

#[test]
fn help_names_every_command_and_the_version_names_the_pin() {
    let machine = Machine::new();
    let help = machine.run("--help").ended_with(0).stdout;
    for command in ["plan", "fetch", "list", "verify", "clean", "doctor"] {
        assert!(help.contains(&format!("\n  {command} ")), "{command}");
    }
    let version = machine.run("--version").ended_with(0).stdout;
    assert!(
        version.contains("7b1be14958aac5c83f1b9f7bcdfc51fdbd29acba"),
        "{version}"
    );
}

#[test]
fn a_wrong_command_line_or_variable_ends_with_2_and_says_what_is_wrong() {
    let machine = Machine::new();
    for (line, part) in [
        ("", "there is no command"),
        ("cook", "\"cook\""),
        ("clean", "one of --older-than"),
    ] {
        let outcome = machine.run(line).ended_with(2);
        assert!(
            outcome.stderr.starts_with("error: ") && outcome.stderr.contains(part),
            "{outcome:?}"
        );
        assert!(outcome.stdout.is_empty());
    }
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "cloud");
    let outcome = machine.run("plan --json").ended_with(2);
    let message = outcome.json()["error"].as_str().unwrap().to_owned();
    assert!(
        message.contains("RYFT_XLA_SOURCES") && message.contains("\"cloud\""),
        "{message}"
    );
}

#[test]
fn a_store_that_cannot_be_read_ends_with_3_and_names_it() {
    let machine = Machine::new();
    fs::create_dir(machine.path("store")).unwrap();
    fs::write(
        machine.path("store/entries"),
        "a file where a directory belongs",
    )
    .unwrap();
    for command in ["list", "verify", "clean --all"] {
        let outcome = machine.run(command).ended_with(3);
        assert!(outcome.stderr.contains("store/entries"), "{outcome:?}");
    }
}

#[test]
fn an_empty_store_is_planned_for_target_by_target() {
    let machine = Machine::new();
    for (target, features, wheel) in [
        ("linux-x86_64", "cuda-12,cuda-13,rocm-7,tpu", true),
        ("linux-aarch64", "cuda-12,cuda-13", true),
        ("linux-x86_64", "neuron", false),
    ] {
        let line = format!("plan --target {target} --components none --features {features} --json");
        let document = machine.run(&line).ended_with(0).json();
        assert_eq!(document["target"], target);
        for part in document["parts"].as_array().unwrap() {
            let wheels = part["sources"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|source| source["source"] == "wheel" && source["outcome"] == "fetches");
            assert_eq!(wheels.count(), usize::from(wheel), "{part}");
        }
    }
    let outcome = machine
        .run("plan --target macos-aarch64 --components none --features tpu")
        .ended_with(1);
    assert!(
        outcome.stdout.contains("there is for linux-x86_64"),
        "{outcome:?}"
    );
    assert!(!machine.path("store").exists(), "a plan writes nothing");
}

#[test]
fn a_plan_says_what_each_override_would_change() {
    let machine = Machine::new();
    let outcome = machine
        .run("plan --components mlir --features tpu")
        .ended_with(0);
    assert!(
        outcome
            .stdout
            .contains("> release   would fetch ryft-xla-sys-"),
        "{outcome:?}"
    );
    for variable in [
        "RYFT_XLA_SYS_ARCHIVE=PATH would",
        "PJRT_PLUGIN_TPU_LIB=PATH would",
    ] {
        assert!(outcome.stdout.contains(variable), "{outcome:?}");
    }
    let library = machine.path("libtpu.so");
    fs::write(&library, "12345").unwrap();
    let machine = machine.with("PJRT_PLUGIN_TPU_LIB", &library);
    let outcome = machine
        .run("plan --components none --features tpu")
        .ended_with(0);
    let expected = format!("> override  has {} (5 bytes)", library.display());
    assert!(outcome.stdout.contains(&expected), "{outcome:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let machine = Machine::new();
    let mut child = machine
        .command()
        .arg("--help")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
}
