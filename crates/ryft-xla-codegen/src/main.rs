//! The program `ryft-xla-codegen`.

mod pin;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ryft_xla_codegen::output::Output;
use ryft_xla_codegen::{Result, bindings, check_pin, features, messages, targets};

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
    /// Moves the pin to another XLA commit, with everything that is generated, and reports what changed
    Upgrade(pin::Upgrade),
    /// Holds every claim of the pin against the files and libraries themselves
    CheckPin(pin::CheckPin),
    /// Loads a plugin and prints its version of PJRT
    #[command(hide = true)]
    PjrtVersion {
        /// The plugin
        library: PathBuf,
    },
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
    let outputs = match &arguments.command {
        Command::Upgrade(upgrade) => return pin::upgrade(upgrade),
        Command::CheckPin(check) => return pin::check(check),
        Command::PjrtVersion { library } => {
            println!("PJRT {}", check_pin::library::load_pjrt_version(library)?);
            return Ok(ExitCode::SUCCESS);
        }
        Command::Bindings(Bindings::Mlir { include }) => vec![bindings::mlir(include)?],
        Command::Bindings(Bindings::Pjrt { include }) => vec![bindings::pjrt(include)?],
        Command::Bindings(Bindings::Distributed) => vec![bindings::distributed()?],
        Command::Messages { xla } => messages::outputs(xla.as_deref())?,
        Command::Features => vec![features::output()?],
        Command::Targets => vec![targets::output()?],
    };
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
