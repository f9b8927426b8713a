//! `fetch`, with the real wheel of the CPU plugin, from the registry by pip.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine::Machine;
#[cfg(unix)]
use crate::machine::write_program;

const PJRT: &str = "--components pjrt-cpu --target linux-x86_64";
const WHEEL: &str = "fastatomstruct_xla_cpu";

/// A directory without programs, for a `PATH` with neither Python nor pip.
fn nothing(machine: &Machine) -> PathBuf {
    let path = machine.path("nothing");
    fs::create_dir(&path).unwrap();
    path
}

#[test]
fn a_part_is_fetched_then_carried_in_a_directory_of_its_own() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "store,wheel");
    let outcome = machine.run(&format!("fetch {PJRT}")).exits_with(0);
    assert!(outcome.stdout.is_empty(), "{outcome:?}");
    for part in [
        &format!("fetching {WHEEL}"),
        "(63.2 MB)",
        "unpacking",
        "pjrt-cpu: ",
    ] {
        assert!(outcome.stderr.contains(part), "{part}: {outcome:?}");
    }
    assert!(
        !outcome.stderr.contains('\u{1b}'),
        "plain lines: {outcome:?}"
    );

    // The user's store has it, so neither network nor pip is needed to make a directory of it.
    let path = nothing(&machine);
    let machine = machine.with("PATH", path);
    let outcome = machine
        .run(&format!("fetch {PJRT} --into carried"))
        .exits_with(0);
    let carried = machine.path("carried");
    let set = if cfg!(windows) { "set" } else { "export" };
    for line in [
        format!("{set} RYFT_XLA_CACHE_DIR={}", carried.display()),
        format!("{set} RYFT_XLA_SOURCES=override,store"),
        format!(
            "cargo build --config {}",
            carried.join(".cargo/config.toml").display()
        ),
    ] {
        assert!(outcome.stdout.contains(&line), "{line}: {outcome:?}");
    }
    let document = machine
        .run(&format!("fetch {PJRT} --into carried --json"))
        .exits_with(0)
        .json();
    assert_eq!(document["variables"]["RYFT_XLA_SOURCES"], "override,store");
    let library = Path::new(document["parts"][0]["library"].as_str().unwrap());
    assert!(library.starts_with(&carried) && fs::metadata(library).unwrap().len() > 200_000_000);
    check_config(&machine, &carried);

    // What a build has to be told to take the newest plugins is told there too.
    assert!(
        document["variables"]["RYFT_XLA_PLUGINS"].is_null(),
        "{document}"
    );
    let machine = machine.with("RYFT_XLA_PLUGINS", "newest");
    let outcome = machine
        .run(&format!("fetch {PJRT} --into carried"))
        .exits_with(0);
    let line = format!("{set} RYFT_XLA_PLUGINS=newest");
    assert!(outcome.stdout.contains(&line), "{outcome:?}");
    let config = fs::read_to_string(carried.join(".cargo/config.toml")).unwrap();
    let line = "RYFT_XLA_PLUGINS = { value = \"newest\", force = true }";
    assert!(config.contains(line), "{config}");

    // What is printed works, also after the directory was moved.
    let moved = machine.path("moved");
    fs::rename(&carried, &moved).unwrap();
    let machine = machine
        .with("RYFT_XLA_CACHE_DIR", &moved)
        .with("RYFT_XLA_SOURCES", "override,store");
    machine.run(&format!("fetch {PJRT}")).exits_with(0);
    machine.run("verify").exits_with(0);
}

/// Has cargo read the configuration: the paths in it are relative to the directory.
fn check_config(machine: &Machine, carried: &Path) {
    let mut command = Command::new(env!("CARGO"));
    machine.prepare(&mut command);
    let output = command
        .args([
            "-Zunstable-options",
            "config",
            "get",
            "env",
            "--format=json",
        ])
        .arg("--config")
        .arg(carried.join(".cargo/config.toml"))
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && text.contains("\"relative\":true"),
        "{output:?}"
    );
}

#[cfg(unix)]
#[test]
fn on_a_terminal_there_is_something_that_moves() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "store,wheel");
    // A python3 that plays a slow pip without a network.
    let path = machine.path("fake");
    fs::create_dir(&path).unwrap();
    let fake = "#!/bin/sh\n/bin/sleep 1\necho 'ERROR: no network' >&2\nexit 1\n";
    write_program(&path.join("python3"), fake);
    // The interpreter itself, since what is on the PATH may be a script that looks there for more.
    let python = Command::new("python3")
        .args(["-c", "import sys; print(sys.executable)"])
        .output();
    let python = String::from_utf8(python.unwrap().stdout).unwrap();
    let machine = machine.with("PATH", &path);
    let script =
        "import os, pty, sys\nsys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
    let mut terminal = Command::new(python.trim());
    machine.prepare(&mut terminal);
    let output = terminal
        .args(["-c", script, env!("CARGO_BIN_EXE_ryft-xla"), "fetch"])
        .args(PJRT.split_whitespace())
        .env("TERM", "xterm")
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(
        shown.contains("\u{1b}["),
        "the bar moves the cursor: {shown:?}"
    );
    assert!(shown.contains(&format!("fetching {WHEEL}")), "{shown}");
    assert!(shown.contains("ERROR: no network"), "{shown}");
}

#[test]
fn an_unavailable_part_exits_with_1_and_the_others_are_fetched_all_the_same() {
    let machine = Machine::new().with("CARGO_NET_OFFLINE", "true");
    let outcome = machine
        .run("fetch --components mlir --features tpu --target linux-x86_64 --json")
        .exits_with(1);
    let document = outcome.json();
    let parts = document["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2);
    for part in parts {
        let error = part["error"].as_str().unwrap();
        assert!(error.contains("no source "), "{error}");
    }
}

#[test]
fn an_override_is_not_fetched() {
    let machine = Machine::new().with("CARGO_NET_OFFLINE", "true");
    fs::write(machine.path("libtpu.so"), "mine").unwrap();
    let library = machine.path("libtpu.so");
    let machine = machine.with("PJRT_PLUGIN_TPU_LIB", library);
    machine
        .run("plan --components none --features tpu --target linux-x86_64")
        .exits_with(0);
    let outcome = machine
        .run("fetch --components none --features tpu --target linux-x86_64")
        .exits_with(1);
    assert!(!outcome.stdout.contains("override"), "{outcome:?}");
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "override");
    machine.run("fetch").exits_with(2);
}

#[test]
fn a_directory_that_cannot_be_made_exits_with_3() {
    let machine = Machine::new().with("CARGO_NET_OFFLINE", "true");
    fs::write(machine.path("file"), "").unwrap();
    let outcome = machine
        .run(&format!("fetch {PJRT} --into file/carried"))
        .exits_with(3);
    let config = machine.path("file").join("carried").join(".cargo");
    let config = config.join("config.toml").display().to_string();
    assert!(outcome.stderr.contains(&config), "{outcome:?}");
}
