//! Several processes share a computation: they find each other, each runs a part, and one adds up.
//!
//! ```text
//! cargo run --example cluster -- --nodes 4
//! cargo run --example cluster -- --nodes 4 --kill 2
//! ```
//!
//! The program starts itself once more for each node. A node's process uses MLIR, PJRT and the distributed runtime at once.

mod coordinator;
mod part;
mod worker;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser};
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
    // These three are the coordinator's words to the nodes that it starts.
    #[arg(long, hide = true, requires = "address")]
    node: Option<u32>,
    #[arg(long, hide = true, requires = "node")]
    address: Option<String>,
    #[arg(long, hide = true)]
    dies: bool,
}

fn main() -> ExitCode {
    let Arguments {
        nodes,
        kill,
        node,
        address,
        dies,
    } = Arguments::parse();
    if let Some(kill) = kill.filter(|kill| *kill >= nodes) {
        let message = format!(
            "--kill names node {kill}; there are nodes 0 to {}",
            nodes - 1
        );
        Arguments::command()
            .error(ErrorKind::ValueValidation, message)
            .exit();
    }
    let done = match node.zip(address) {
        Some((node, address)) => worker::run(&Worker {
            address,
            node,
            nodes,
            dies,
        }),
        None => coordinator::run(nodes, kill),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
