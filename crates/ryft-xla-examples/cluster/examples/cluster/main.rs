//! Several processes share a computation: they find each other, each runs a part, and one adds up.
//!
//! ```text
//! cargo run --example cluster -- --nodes 4
//! cargo run --example cluster -- --nodes 4 --kill 2
//! cargo run --example cluster --features cuda-13-runtime -- --nodes 2 --device cuda-13
//! ```
//!
//! The program starts itself once more for each node. A node's process uses MLIR, PJRT and the distributed runtime at once. On
//! accelerators, the plugins of the nodes find each other, and one program runs on all nodes and adds up between them.

mod accelerator;
mod coordinator;
mod part;
mod worker;

use std::error::Error;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser};
use coordinator::Accelerators;
use worker::Worker;

/// Share a computation between processes: a coordinator, which this is, and nodes, which it starts.
#[derive(Debug, Parser)]
#[command(after_help = "\
Exit codes: 0 when the sum is right, or the loss was reported by every other node; 1 when not; 2 when the command line is
invalid.")]
struct Arguments {
    /// How many nodes, 1 to 64
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=64))]
    nodes: u32,
    /// Node I dies before it has published its part, and the others report that
    #[arg(long, value_name = "I")]
    kill: Option<u32>,
    /// Run one program on GPUs of all nodes, by the plugin of a device whose feature of ryft-pjrt-sys is on, such as cuda-13
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
    /// How many accelerators this machine has: node I uses I modulo N [default: one for each node]
    #[arg(long, value_name = "N", requires = "device", value_parser = clap::value_parser!(u32).range(1..))]
    accelerators: Option<u32>,
    /// Have each node tell NCCL that it is on a machine of its own, so that NCCL connects them by the network, and lets them share
    /// a GPU
    #[arg(long, requires = "device")]
    separate_hosts: bool,
    // These are the coordinator's words to the nodes that it starts.
    #[arg(long, hide = true, requires = "address")]
    node: Option<u32>,
    #[arg(long, hide = true, requires = "node")]
    address: Option<String>,
    #[arg(long, hide = true)]
    dies: bool,
    #[arg(long, hide = true, default_value_t = 0)]
    accelerator: i64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let nodes = arguments.nodes;
    if let Some(kill) = arguments.kill.filter(|kill| *kill >= nodes) {
        let message = format!(
            "--kill names node {kill}; there are nodes 0 to {}",
            nodes - 1
        );
        Arguments::command()
            .error(ErrorKind::ValueValidation, message)
            .exit();
    }
    let done = run(arguments);
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let (nodes, device) = (arguments.nodes, arguments.device.as_deref());
    let Some((node, address)) = arguments.node.zip(arguments.address) else {
        if let Some(name) = device {
            ryft_xla_examples::device(name)?;
        }
        let device = device.map(|name| Accelerators {
            device: name,
            count: arguments.accelerators.unwrap_or(nodes),
            separate_hosts: arguments.separate_hosts,
        });
        return coordinator::run(nodes, arguments.kill, device);
    };
    let worker = Worker {
        address,
        node,
        nodes,
        dies: arguments.dies,
        accelerator: arguments.accelerator,
    };
    match device {
        Some(device) => accelerator::run(&worker, device),
        None => worker::run(&worker),
    }
}
