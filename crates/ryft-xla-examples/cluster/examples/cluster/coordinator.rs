//! The coordinator: hosts the service, starts the nodes and waits for them.

use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::process::Command;

use ryft_xla_examples_cluster::Service;

/// The accelerators that the nodes use: node I number I, modulo their count.
pub(crate) struct Accelerators<'name> {
    /// The device whose plugin it is.
    pub(crate) device: &'name str,
    /// How many this machine has.
    pub(crate) count: u32,
    /// Whether NCCL is told that each node is on a machine of its own.
    pub(crate) separate_hosts: bool,
}

/// Runs a cluster of `nodes` to its end. `kill` is the node that dies on the way.
pub(crate) fn run(
    nodes: u32,
    kill: Option<u32>,
    accelerators: Option<Accelerators<'_>>,
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
        if let Some(accelerators) = &accelerators {
            let accelerator = (node % accelerators.count).to_string();
            let device = accelerators.device;
            command.args(["--device", device, "--accelerator", &accelerator]);
            if accelerators.separate_hosts {
                // NCCL's name of the machine that a process runs on.
                command.env("NCCL_HOSTID", format!("node-{node}"));
            }
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
