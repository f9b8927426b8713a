//! The coordinator: hosts the service, starts the nodes and waits for them.

use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::process::Command;

use ryft_xla_examples_cluster::Service;

/// Runs a cluster of `nodes` to its end. `kill` is the node that dies on the way, and with a `device`, node I uses the
/// accelerator I, modulo their number.
pub(crate) fn run(
    nodes: u32,
    kill: Option<u32>,
    device: Option<(&str, u32)>,
) -> Result<(), Box<dyn Error>> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let address = format!("127.0.0.1:{port}");
    // The service must live as long as the nodes.
    let _service = Service::new(&address, nodes)?;
    println!("coordinator: a service for {nodes} nodes at {address}");

    let program = env::current_exe()?;
    let mut workers = Vec::new();
    for node in 0..nodes {
        let mut command = Command::new(&program);
        let (node_text, nodes_text) = (node.to_string(), nodes.to_string());
        command.args([
            "--address",
            &address,
            "--node",
            &node_text,
            "--nodes",
            &nodes_text,
        ]);
        if let Some((device, accelerators)) = device {
            let accelerator = (node % accelerators).to_string();
            command.args(["--device", device, "--accelerator", &accelerator]);
        }
        command.args((kill == Some(node)).then_some("--dies"));
        workers.push(command.spawn()?);
    }
    let mut failed = Vec::new();
    for (node, mut worker) in (0..).zip(workers) {
        let status = worker.wait()?;
        if kill == Some(node) {
            println!("coordinator: node {node} died: {status}");
        } else if !status.success() {
            failed.push(format!("node {node}: {status}"));
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(failed.join(", ").into())
    }
}
