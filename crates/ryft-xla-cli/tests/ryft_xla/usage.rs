//! The command line itself, and how the program ends.

use std::fs;
use std::process::Stdio;

use ryft_build_support::pin::Pin;

use crate::machine::Machine;

#[test]
fn help_names_every_command_and_the_version_names_the_pin() {
    let machine = Machine::new();
    let help = machine.run("--help").exits_with(0).stdout;
    for command in ["plan", "fetch", "list", "verify", "clean", "doctor"] {
        assert!(help.contains(&format!("\n  {command} ")), "{command}");
        let of_command = machine.run(&format!("{command} --help")).exits_with(0);
        assert!(
            of_command.stdout.contains(&format!("ryft-xla {command}")),
            "{of_command:?}"
        );
        let same = machine.run(&format!("help {command}")).exits_with(0);
        assert_eq!(of_command.stdout, same.stdout);
    }
    assert!(help.contains("Exit codes:"), "{help}");
    let version = machine.run("--version").exits_with(0).stdout;
    let commit = Pin::built_in().unwrap().xla.commit;
    assert!(version.contains(&commit), "{version}");
}

#[test]
fn an_invalid_command_line_exits_with_2_and_says_what_is_wrong() {
    let machine = Machine::new();
    for (line, part) in [
        ("", "subcommand"),
        ("cook", "'cook'"),
        ("paln", "'plan'"),
        ("plan extra", "'extra'"),
        ("plan --features cuda-11", "cuda-12, cuda-13"),
        (
            "plan --features cuda-14",
            "a similar value exists: 'cuda-13'",
        ),
        ("plan --features mlir", "'mlir'"),
        ("plan --components tpu", "mlir, pjrt-cpu, distributed, none"),
        ("plan --components none", "no part"),
        ("plan --target linux-riscv", "linux-riscv"),
        ("plan --target x86_64-unknown-linux-musl", "musl"),
        ("plan --all", "'--all'"),
        ("list --into /x", "'--into'"),
        ("clean", "--older-than <AGE>|--other-pins|--all"),
        ("clean --force", "--other-pins"),
        ("clean --all --other-pins", "'--all'"),
        ("clean --older-than soon", "'soon'"),
        ("clean --older-than", "--older-than"),
        ("verify --json=yes", "json"),
        ("--loud", "--loud"),
    ] {
        let outcome = machine.run(line).exits_with(2);
        let says = outcome.stderr.starts_with("error: ") && outcome.stderr.contains(part);
        assert!(says && outcome.stdout.is_empty(), "{line}: {outcome:?}");
    }
}

#[test]
fn an_invalid_command_line_or_variable_is_told_to_scripts_too() {
    let machine = Machine::new();
    for line in [
        "cook --json",
        "--json clean",
        "plan --components none --json",
    ] {
        let outcome = machine.run(line).exits_with(2);
        let message = outcome.json()["error"].as_str().unwrap().to_owned();
        assert!(
            outcome.stderr.starts_with(&format!("error: {message}")),
            "{outcome:?}"
        );
    }
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "cloud");
    let outcome = machine.run("plan --json").exits_with(2);
    let message = outcome.json()["error"].as_str().unwrap().to_owned();
    assert!(
        message.contains("RYFT_XLA_SOURCES") && message.contains("\"cloud\""),
        "{message}"
    );
}

#[test]
fn parts_are_all_components_and_the_named_devices_each_once() {
    let machine = Machine::new();
    for (line, expected) in [
        (
            "plan --features cuda-12,tpu,tpu",
            "mlir pjrt-cpu distributed cuda-12 tpu",
        ),
        (
            "plan --features tpu --features neuron --components none",
            "tpu neuron",
        ),
        ("plan --components=mlir,mlir", "mlir"),
    ] {
        let document = machine
            .run(&format!("{line} --target x86_64-unknown-linux-gnu --json"))
            .json();
        assert_eq!(document["target"], "linux-x86_64");
        let parts = document["parts"].as_array().unwrap();
        let names: Vec<_> = parts
            .iter()
            .map(|part| part["part"].as_str().unwrap())
            .collect();
        assert_eq!(names.join(" "), expected, "{line}");
    }
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
        let outcome = machine.run(command).exits_with(3);
        assert!(outcome.stderr.contains("store/entries"), "{outcome:?}");
    }
}

#[test]
fn an_empty_store_is_planned_for_target_by_target() {
    let machine = Machine::new();
    for (target, features, wheel) in [
        (
            "linux-x86_64",
            "cuda-12,cuda-13,rocm-7,rocm-10,oneapi,tpu,tenstorrent",
            true,
        ),
        ("linux-aarch64", "cuda-12,cuda-13", true),
        ("windows-x86_64", "cuda-13", true),
        ("linux-x86_64", "neuron", false),
    ] {
        let line = format!("plan --target {target} --components none --features {features} --json");
        let document = machine.run(&line).exits_with(0).json();
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
        .exits_with(1);
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
        .exits_with(0);
    // From the release, or where it is not published yet, the wheel.
    assert!(outcome.stdout.contains(" would fetch "), "{outcome:?}");
    for variable in ["RYFT_MLIR_LIB=PATH would", "PJRT_PLUGIN_TPU_LIB=PATH would"] {
        assert!(outcome.stdout.contains(variable), "{outcome:?}");
    }
    let library = machine.path("libtpu.so");
    fs::write(&library, "12345").unwrap();
    let machine = machine.with("PJRT_PLUGIN_TPU_LIB", &library);
    let outcome = machine
        .run("plan --components none --features tpu")
        .exits_with(0);
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

#[test]
fn newest_plugins_are_planned_for_where_they_are_chosen() {
    let line = "plan --target linux-x86_64 --components none --features cuda-13,oneapi";
    let fetched = |machine: &Machine| {
        let document = machine.run(&format!("{line} --json")).exits_with(0).json();
        let parts = document["parts"].as_array().unwrap().iter();
        let wheel = |part: &serde_json::Value| {
            let mut sources = part["sources"].as_array().unwrap().iter();
            let wheel = sources.find(|source| source["source"] == "wheel").unwrap();
            wheel["files"][0]["artifact"].as_str().unwrap().to_owned()
        };
        (
            document["plugins"].clone(),
            parts.map(wheel).collect::<Vec<_>>(),
        )
    };
    let machine = Machine::new();
    let (plugins, own) = fetched(&machine);
    assert_eq!(plugins, "pin");
    let machine = machine.with("RYFT_XLA_PLUGINS", "newest");
    let (plugins, newest) = fetched(&machine);
    assert_eq!(plugins, "newest");
    assert_ne!(own[0], newest[0]);
    assert_eq!(own[1], newest[1], "oneAPI has one generation");
    let text = machine.run(line).exits_with(0).stdout;
    assert!(
        text.lines()
            .next()
            .unwrap()
            .ends_with(", the newest plugins"),
        "{text}"
    );
    let text = machine
        .run("doctor --components none --features tpu")
        .stdout;
    assert!(text.contains("RYFT_XLA_PLUGINS=newest"), "{text}");
    // Bazel has the source of the pin alone. It builds for the machine that it runs on.
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        let machine = Machine::new()
            .with("RYFT_XLA_PLUGINS", "newest")
            .with("RYFT_XLA_SOURCES", "bazel");
        let text = machine.run(line).exits_with(1).stdout;
        let reason = "Bazel builds the plugin of the pin, and RYFT_XLA_PLUGINS asks for the newest";
        assert!(text.contains(reason), "{text}");
    }
    let machine = machine.with("RYFT_XLA_PLUGINS", "new");
    let outcome = machine.run(line).exits_with(2);
    assert!(
        outcome.stderr.contains("\"pin\" and \"newest\""),
        "{outcome:?}"
    );
}
