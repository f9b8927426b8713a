//! The program `ryft-xla-codegen`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ryft_xla_codegen::output::Output;
use ryft_xla_codegen::{Result, bindings, features, messages, targets};

/// Writes the code that this workspace commits.
#[derive(Parser)]
struct Arguments {
    /// Write nothing: list what is not as it would be written, and exit with 1 if there is anything
    #[arg(long, global = true)]
    check: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The bindings of C headers
    #[command(subcommand)]
    Bindings(Bindings),
    /// proto/ and the Rust types of ryft-xla-proto
    Messages {
        /// XLA's source tree; without it the messages stay as they are in proto/, and comments and types are written
        xla: Option<PathBuf>,
    },
    /// The accelerators' features in the manifests of ryft-pjrt-sys and ryft-xla-sys
    Features,
    /// The README's table of what is available on which target
    Targets,
}

#[derive(Subcommand)]
enum Bindings {
    /// ryft-mlir-sys
    Mlir {
        /// The headers of MLIR, StableHLO, Shardy and XLA that HEADERS.md lists
        #[arg(long)]
        include: PathBuf,
    },
    /// ryft-pjrt-sys
    Pjrt {
        /// XLA's source tree
        #[arg(long)]
        include: PathBuf,
    },
    /// ryft-distributed-sys, from its own headers
    Distributed,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode> {
    let outputs = outputs(&arguments.command)?;
    if !arguments.check {
        outputs.iter().try_for_each(Output::write)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut differences = Vec::new();
    for output in &outputs {
        differences.extend(output.differences()?);
    }
    if differences.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    differences
        .iter()
        .for_each(|difference| eprintln!("{difference}"));
    eprintln!("help: run the same command without --check");
    Ok(ExitCode::FAILURE)
}

fn outputs(command: &Command) -> Result<Vec<Output>> {
    match command {
        Command::Bindings(Bindings::Mlir { include }) => {
            bindings::mlir(include).map(|one| vec![one])
        }
        Command::Bindings(Bindings::Pjrt { include }) => {
            bindings::pjrt(include).map(|one| vec![one])
        }
        Command::Bindings(Bindings::Distributed) => bindings::distributed().map(|one| vec![one]),
        Command::Messages { xla } => messages::outputs(xla.as_deref()),
        Command::Features => features::output().map(|one| vec![one]),
        Command::Targets => targets::output().map(|one| vec![one]),
    }
}
