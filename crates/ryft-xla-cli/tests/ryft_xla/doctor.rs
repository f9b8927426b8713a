//! `doctor`: it names what keeps a build from working, and what to do.

use std::fs;
use std::net::TcpListener;

use ryft_build_support::part::Component;
use ryft_build_support::pin::{Location, Pin};
#[cfg(target_os = "linux")]
use ryft_xla_test_support::shell;
use serde_json::Value;

use crate::machine::Machine;
#[cfg(unix)]
use crate::machine::write_program;

/// The finding of this name.
fn finding(document: &Value, name: &str) -> Value {
    let findings = document["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["name"] == name);
    found
        .unwrap_or_else(|| panic!("no {name} in {document:#}"))
        .clone()
}

/// Whether the pin has a release of the CPU plugin, which it has not between an upgrade and its release.
fn is_released() -> bool {
    let pin = Pin::built_in().unwrap();
    let linux = "linux-x86_64".parse().unwrap();
    let mut providers = pin.providers(Component::PjrtCpu.into(), linux);
    providers.any(|artifact| matches!(artifact.location, Location::Release { .. }))
}

const PJRT: &str = "doctor --components pjrt-cpu --target linux-x86_64 --json";

#[test]
fn a_machine_with_a_wheel_to_fetch_is_well() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "store,wheel");
    let document = machine.run(PJRT).exits_with(0).json();
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
    let document = machine.run(PJRT).exits_with(1).json();
    let settings = finding(&document, "settings");
    assert_eq!(settings["verdict"], "fault");
    assert!(
        settings["detail"].as_str().unwrap().contains("\"maybe\""),
        "{settings}"
    );
}

#[test]
fn without_the_release_server_and_wheels_a_part_is_unavailable() {
    // A port that no one listens on.
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let machine = Machine::new();
    fs::create_dir(machine.path("empty")).unwrap();
    let machine = machine
        .with("RYFT_XLA_RELEASE_URL", format!("http://{address}/"))
        .with("RYFT_XLA_SOURCES", "store,release")
        .with("PJRT_PLUGIN_TPU_LIB", "/no/such/libtpu.so");
    let document = machine.run(PJRT).exits_with(1).json();
    let part = finding(&document, "pjrt-cpu");
    assert_eq!(part["verdict"], "fault");
    let (detail, help) = match is_released() {
        true => (address.to_string(), "ryft-xla fetch --into"),
        false => (
            "there is no release artifact of pjrt-cpu".into(),
            "PJRT_PLUGIN_CPU_LIB",
        ),
    };
    for (key, expected) in [("detail", detail.as_str()), ("help", help)] {
        assert!(part[key].as_str().unwrap().contains(expected), "{part}");
    }
}

#[test]
fn an_unreachable_release_server_is_a_note_where_pip_has_the_part() {
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let machine = Machine::new().with("RYFT_XLA_RELEASE_URL", format!("http://{address}/"));
    let document = machine.run(PJRT).exits_with(0).json();
    let part = finding(&document, "pjrt-cpu");
    let (verdict, detail) = match is_released() {
        true => ("note", "pip would fetch fastatomstruct"),
        false => ("ok", "fastatomstruct"),
    };
    assert_eq!(part["verdict"], verdict);
    assert!(part["detail"].as_str().unwrap().contains(detail), "{part}");
}

#[cfg(unix)]
#[test]
fn python_without_pip_is_a_fault_of_a_part_that_only_a_wheel_has() {
    let machine = Machine::new();
    let path = machine.path("bin");
    fs::create_dir(&path).unwrap();
    let python = "#!/bin/sh\necho '/usr/bin/python3: No module named pip' >&2\nexit 1\n";
    write_program(&path.join("python3"), python);
    let machine = machine
        .with("PATH", &path)
        .with("RYFT_XLA_SOURCES", "store,wheel");
    let outcome = machine.run(PJRT).exits_with(1);
    let document = outcome.json();
    let pip = finding(&document, "pip");
    assert_eq!(pip["verdict"], "note");
    assert!(pip["detail"].as_str().unwrap().contains("no pip"), "{pip}");
    let part = finding(&document, "pjrt-cpu");
    assert_eq!(part["verdict"], "fault");
    assert!(
        part["help"]
            .as_str()
            .unwrap()
            .contains("install Python 3 with pip"),
        "{part}"
    );

    // What is here already needs no pip.
    let library = machine.path("libtpu.so");
    fs::write(&library, "12345").unwrap();
    let machine = machine
        .with("RYFT_XLA_SOURCES", "override")
        .with("PJRT_PLUGIN_TPU_LIB", library);
    machine
        .run("doctor --components none --features tpu --target linux-x86_64")
        .exits_with(0);
}

#[test]
fn offline_with_an_empty_store_lists_why_no_source_provides_the_part() {
    let machine = Machine::new().with("CARGO_NET_OFFLINE", "true");
    let outcome = machine
        .run("doctor --components mlir --target linux-x86_64")
        .exits_with(1);
    for part in [
        "FAULT  mlir: no source provides it",
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
    let machine = Machine::new().with("PJRT_PLUGIN_TPU_LIB", "/no/such/libtpu.so");
    let outcome = machine
        .run("doctor --components none --features tpu --target linux-x86_64")
        .exits_with(1);
    assert!(
        outcome
            .stdout
            .contains("PJRT_PLUGIN_TPU_LIB=/no/such/libtpu.so can't be used"),
        "{outcome:?}"
    );
}

#[test]
fn a_store_that_cannot_be_written_is_a_fault_where_something_has_to_be_fetched() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "override,store,wheel");
    // Root may write everywhere but where a file is in the way.
    fs::write(machine.path("store"), "a file").unwrap();
    let document = machine.run(PJRT).exits_with(1).json();
    let store = finding(&document, "store");
    assert_eq!(store["verdict"], "fault");
    assert!(
        store["help"]
            .as_str()
            .unwrap()
            .contains("RYFT_XLA_CACHE_DIR"),
        "{store}"
    );

    let library = machine.path("libtpu.so");
    fs::write(&library, "12345").unwrap();
    let machine = machine.with("PJRT_PLUGIN_TPU_LIB", &library);
    let line = "doctor --components none --features tpu --target linux-x86_64 --json";
    let document = machine.run(line).exits_with(0).json();
    assert_eq!(finding(&document, "store")["verdict"], "note");
}

#[test]
#[cfg(target_os = "linux")]
fn a_store_on_a_file_system_without_execution_is_a_fault() {
    let machine = Machine::new().with("RYFT_XLA_SOURCES", "store,wheel");
    let store = machine.path("store");
    fs::create_dir(&store).unwrap();
    let mut namespace = std::process::Command::new("unshare");
    machine.prepare(&mut namespace);
    let mount = "mount -t tmpfs -o noexec,size=1m none \"$0\" && exec \"$@\"";
    namespace.args(["--mount", "--map-root-user", "sh", "-c", mount]);
    namespace
        .arg(&store)
        .arg(env!("CARGO_BIN_EXE_ryft-xla"))
        .args(PJRT.split_whitespace());
    let output = namespace.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let store = finding(&document, "store, when programs run");
    assert_eq!(store["verdict"], "fault");
    assert!(
        store["detail"].as_str().unwrap().contains("noexec"),
        "{store}"
    );
}

#[test]
fn the_network_s_variables_are_shown_without_their_secrets() {
    let indexes =
        "https://user:secret@a.invalid/simple https://token:secret@b.invalid/simple?key=secret";
    let machine = Machine::new()
        .with("https_proxy", "http://user:secret@127.0.0.1:1/")
        .with("HTTP_PROXY", "user:secret@127.0.0.1:2")
        .with("PIP_INDEX_URL", "https://user:secret@index.invalid/simple")
        .with("PIP_EXTRA_INDEX_URL", indexes)
        .with(
            "RYFT_XLA_RELEASE_URL",
            "https://user:secret@mirror.invalid/",
        )
        .with("RYFT_XLA_SOURCES", "store");
    let outcome = machine.run("doctor --components none --features tpu");
    for shown in [
        "https_proxy=http://127.0.0.1:1/",
        "HTTP_PROXY=127.0.0.1:2",
        "PIP_EXTRA_INDEX_URL=https://a.invalid/simple https://b.invalid/simple?...",
        "RYFT_XLA_RELEASE_URL=https://mirror.invalid/",
    ] {
        assert!(outcome.stdout.contains(shown), "{shown}: {outcome:?}");
    }
    assert!(!outcome.stdout.contains("secret"), "{outcome:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_libraries_that_a_plugin_misses_are_named() {
    let machine = Machine::new();
    for line in [
        "echo 'int f(void) { return 1; }' > dependency.c && cc -shared -fPIC dependency.c -o libryft_dependency.so",
        "echo 'int f(void); int g(void) { return f(); }' > plugin.c && \
         cc -shared -fPIC plugin.c -o plugin.so -L. -lryft_dependency && rm libryft_dependency.so",
    ] {
        shell(&machine.path(""), line);
    }
    let plugin = machine.path("plugin.so");
    let machine = machine.with("PJRT_PLUGIN_ROCM_7_LIB", &plugin);
    let outcome = machine
        .run("doctor --components none --features rocm-7")
        .exits_with(0);
    let expected = format!(
        "{} needs libryft_dependency.so, missing on this system",
        plugin.display()
    );
    assert!(outcome.stdout.contains(&expected), "{outcome:?}");
    assert!(
        outcome.stdout.contains("docs/accelerators.md"),
        "{outcome:?}"
    );
}
