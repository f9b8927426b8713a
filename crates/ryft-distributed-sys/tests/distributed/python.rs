//! Clusters with JAX's Python processes: jaxlib 0.9.0, whose protocol is that of the wheel's library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use ryft_xla_test_support::Conversation;

use crate::process::{Process, free_port};

/// What is installed, without what these do not need to be imported.
const PACKAGES: [&str; 3] = ["jaxlib==0.9.0", "ml_dtypes", "numpy"];

/// The interpreter of a virtual environment with jaxlib, made once below the target directory.
fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("python");
        let python = environment.join("bin/python");
        let installed = environment.join("installed");
        if fs::read_to_string(&installed).ok() != Some(PACKAGES.join(" ")) {
            run(Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&environment));
            run(Command::new(&python)
                .args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                ])
                .args(["--no-deps", "--only-binary=:all:"])
                .args(PACKAGES));
            fs::write(&installed, PACKAGES.join(" ")).unwrap();
        }
        python
    })
}

fn run(command: &mut Command) {
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(status.success(), "{command:?}: {status}");
}

/// A Python process.
fn peer(role: &str, address: &str, number: u32) -> Conversation {
    Conversation::start(
        Command::new(python())
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/distributed/peer.py"
            ))
            .args([role, address, &number.to_string()])
            .env("TF_CPP_MIN_LOG_LEVEL", "3"),
    )
}

#[test]
fn a_python_client_joins_our_service() {
    let address = format!("127.0.0.1:{}", free_port());
    let service = Process::serve(&address, 2, "");
    let mut node = Process::join(&address, 0, "");
    let mut peer = peer("join", &address, 1);
    node.run("connect");
    node.run("set from-rust crab");
    node.run("put bytes-from-rust 00ff00");
    assert_eq!(peer.line(), "got crab");
    assert_eq!(peer.line(), "got 00ff00");
    assert_eq!(node.run("get from-python 10"), "snake");
    assert_eq!(node.run("fetch bytes-from-python 10000"), "00ff");
    node.run("barrier meet 10000");
    assert_eq!(node.run("live 10000 0 1").split(' ').count(), 2);
    assert_eq!(peer.line(), "live [0, 1]");
    node.run("shutdown");
    assert_eq!(peer.line(), "done");
    node.end();
    service.end();
}

#[test]
fn our_clients_join_a_service_that_python_hosts() {
    let address = format!("127.0.0.1:{}", free_port());
    let mut peer = peer("serve", &address, 2);
    assert_eq!(peer.line(), "serving");
    let mut nodes = [0, 1].map(|node| Process::join(&address, node, ""));
    let all = |nodes: &mut [Process; 2], command: &str| {
        nodes.iter_mut().for_each(|node| node.tell(command));
        nodes.each_mut().map(|node| node.answer().unwrap())
    };
    all(&mut nodes, "connect");
    nodes[0].run("set a b");
    assert_eq!(all(&mut nodes, "get a 10"), ["b", "b"]);
    all(&mut nodes, "barrier meet 10000");
    all(&mut nodes, "add count 2");
    assert_eq!(nodes[0].run("try count"), "4");
    all(&mut nodes, "shutdown");
    nodes.into_iter().for_each(Process::end);
    peer.tell("end");
    assert_eq!(peer.line(), "done");
}
