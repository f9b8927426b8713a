//! Several processes share a computation: they find each other, each runs a part, and one adds up.
//!
//! ```text
//! cargo run --example cluster -- --nodes 4
//! cargo run --example cluster -- --nodes 4 --kill 2
//! ```
//!
//! The program starts itself anew for each node. A node's process uses MLIR, PJRT and the distributed runtime at once.

mod command_line;
mod coordinator;
#[path = "../mlir/mod.rs"]
mod mlir;
mod part;
#[path = "../pjrt/mod.rs"]
mod pjrt;
mod runtime;
mod worker;

use std::process::ExitCode;

use command_line::{Request, USAGE};

fn main() -> ExitCode {
    let done = match Request::from_environment() {
        Ok(Request::Help) => {
            println!("{USAGE}");
            Ok(())
        }
        Ok(Request::Coordinate { nodes, kill }) => coordinator::run(nodes, kill),
        Ok(Request::Work(worker)) => worker::run(&worker),
        Err(error) => {
            eprintln!("error: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
