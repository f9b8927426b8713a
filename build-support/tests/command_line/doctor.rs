//! `doctor`: it names what keeps a build from working, and what to do.

use std::fs;
use std::net::TcpListener;

use serde_json::Value;

use crate::machine::Machine;

/// The finding of this name.
fn finding(document: &Value, name: &str) -> Value {
    let findings = document["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["name"] == name);
    found
        .unwrap_or_else(|| panic!("no {name} in {document:#}"))
        .clone()
}

const PJRT: &str = "doctor --components pjrt-cpu --target linux-x86_64 --json";

#[test]
fn a_machine_with_a_wheel_to_fetch_is_well() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "store,wheel");
    let document = machine.run(PJRT).ended_with(0).json();
    assert_eq!(document["faults"], 0);
    for name in ["settings", "store", "disk", "pip", "pjrt-cpu"] {
        assert_eq!(finding(&document, name)["verdict"], "ok", "{name}");
    }
    let detail = finding(&document, "settings")["detail"].to_string();
    assert!(detail.contains("RYFT_XLA_SOURCES=store,wheel"), "{detail}");
}

#[test]
fn a_variable_that_cannot_be_read_is_the_fault() {
    let machine = Machine::new().with("CARGO_NET_OFFLINE", "maybe");
    let document = machine.run(PJRT).ended_with(1).json();
    let settings = finding(&document, "settings");
    assert_eq!(settings["verdict"], "fault");
    assert!(
        settings["detail"].as_str().unwrap().contains("\"maybe\""),
        "{settings}"
    );
}

#[test]
fn without_pip_and_release_server_nothing_serves() {
    // A port that nobody listens on.
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let machine = Machine::new();
    fs::create_dir(machine.path("empty")).unwrap();
    let machine = machine
        .with("RYFT_XLA_RELEASE_URL", format!("http://{address}/"))
        .with("RYFT_XLA_SOURCES", "store,release")
        .with("PJRT_PLUGIN_TPU_LIB", "/nowhere/libtpu.so");
    let document = machine.run(PJRT).ended_with(1).json();
    let part = finding(&document, "pjrt-cpu");
    assert_eq!(part["verdict"], "fault");
    assert!(
        part["detail"]
            .as_str()
            .unwrap()
            .contains(&address.to_string()),
        "{part}"
    );
    assert!(
        part["advice"]
            .as_str()
            .unwrap()
            .contains("ryft-xla fetch --into"),
        "{part}"
    );
}

#[test]
fn a_release_server_that_is_away_is_a_note_where_pip_can_serve() {
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let machine = Machine::new().with("RYFT_XLA_RELEASE_URL", format!("http://{address}/"));
    let document = machine.run(PJRT).ended_with(0).json();
    let part = finding(&document, "pjrt-cpu");
    assert_eq!(part["verdict"], "note");
    assert!(
        part["detail"]
            .as_str()
            .unwrap()
            .contains("pip would fetch fastatomstruct"),
        "{part}"
    );
}

#[test]
fn a_missing_pip_is_noted() {
    let machine = Machine::new();
    fs::create_dir(machine.path("empty")).unwrap();
    let path = machine.path("empty");
    let machine = machine
        .with("PATH", path)
        .with("RYFT_XLA_SOURCES", "store,wheel");
    let document = machine.run(PJRT).json();
    let pip = finding(&document, "pip");
    assert_eq!(pip["verdict"], "note");
    assert!(
        pip["detail"]
            .as_str()
            .unwrap()
            .contains("install Python 3 with pip"),
        "{pip}"
    );
}

#[test]
fn offline_with_an_empty_store_lists_why_each_source_does_not_serve() {
    let machine = Machine::new().with("CARGO_NET_OFFLINE", "true");
    let outcome = machine
        .run("doctor --components mlir --target linux-x86_64")
        .ended_with(1);
    for part in [
        "FAULT  mlir: no source serves it",
        "store: ",
        "does not hold",
        "keeps the build offline",
        "1 fault",
    ] {
        assert!(outcome.stdout.contains(part), "{part}: {outcome:?}");
    }
}

#[test]
fn an_override_that_is_missing_is_the_fault() {
    let machine = Machine::new().with("PJRT_PLUGIN_TPU_LIB", "/nowhere/libtpu.so");
    let outcome = machine
        .run("doctor --components none --features tpu --target linux-x86_64")
        .ended_with(1);
    assert!(
        outcome
            .stdout
            .contains("PJRT_PLUGIN_TPU_LIB=/nowhere/libtpu.so can't be used"),
        "{outcome:?}"
    );
}

#[test]
fn a_store_that_cannot_be_written_is_named() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "store,wheel");
    fs::write(machine.path("store"), "a file").unwrap();
    let document = machine.run(PJRT).json();
    let store = finding(&document, "store");
    assert_eq!(store["verdict"], "note");
    assert!(
        store["advice"]
            .as_str()
            .unwrap()
            .contains("RYFT_XLA_CACHE_DIR"),
        "{store}"
    );
}

#[test]
fn secrets_in_proxies_and_indexes_are_not_shown() {
    let machine = Machine::new()
        .with("https_proxy", "http://user:secret@127.0.0.1:1/")
        .with("PIP_INDEX_URL", "https://user:secret@index.invalid/simple")
        .with("RYFT_XLA_SOURCES", "store");
    let outcome = machine.run("doctor --components none --features tpu");
    assert!(
        outcome.stdout.contains("https_proxy=http://127.0.0.1:1/"),
        "{outcome:?}"
    );
    assert!(!outcome.stdout.contains("secret"), "{outcome:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_libraries_that_a_plugin_misses_are_named() {
    let machine = Machine::new();
    let commands = [
        "echo 'int f(void) { return 1; }' > dependency.c && cc -shared -fPIC dependency.c -o libryft_dependency.so",
        "echo 'int f(void); int g(void) { return f(); }' > plugin.c && \
         cc -shared -fPIC plugin.c -o plugin.so -L. -lryft_dependency && rm libryft_dependency.so",
    ];
    for command in commands {
        let mut shell = std::process::Command::new("sh");
        machine.prepare(&mut shell);
        assert!(shell.args(["-c", command]).status().unwrap().success());
    }
    let plugin = machine.path("plugin.so");
    let machine = machine.with("PJRT_PLUGIN_ROCM_7_LIB", &plugin);
    let outcome = machine
        .run("doctor --components none --features rocm-7")
        .ended_with(0);
    let expected = format!(
        "{} needs libryft_dependency.so, which this system lacks",
        plugin.display()
    );
    assert!(outcome.stdout.contains(&expected), "{outcome:?}");
    assert!(
        outcome.stdout.contains("docs/accelerators.md"),
        "{outcome:?}"
    );
}
