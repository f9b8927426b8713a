//! Compiles any StableHLO program and runs it on arrays from `.npy` files.
//!
//! ```text
//! cargo run --example stablehlo -- PROGRAM.mlir --input LEFT.npy --input RIGHT.npy
//! ```

mod npy;
mod printing;
mod results;
mod signature;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use npy::NpyArray;
use ryft_pjrt_sys::cpu;
use ryft_xla_examples::pjrt::{self, Api, Buffer, Client, Device, HostArray, compile_options};
use signature::{Signature, TensorType};

/// Compile a StableHLO program with XLA and run it on the CPU.
#[derive(Debug, Parser)]
#[command(
    name = "stablehlo",
    after_help = "\
Types that NumPy lacks travel as their bits: bf16 as uint16, the f8 types as uint8.

Exit codes: 0 when the program ran, 1 when it could not be compiled or run, 2 when the command line is invalid."
)]
struct Arguments {
    /// A StableHLO module, as text or as MLIR bytecode; its function `main` is run
    #[arg(value_name = "PROGRAM.mlir")]
    program: PathBuf,
    /// An array for the next parameter of the program; once for each parameter
    #[arg(long = "input", value_name = "FILE.npy")]
    inputs: Vec<PathBuf>,
    /// Write result I to DIR/I.npy, with several devices that of device D to DIR/D/I.npy, instead of printing them
    #[arg(long, value_name = "DIR")]
    output_dir: Option<PathBuf>,
    /// Run N replicas of the program on N devices, each with the same inputs, 1 to 1024
    // The CPU plugin starts threads for each device; with more than this it takes minutes or dies.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(i64).range(1..=1024))]
    devices: i64,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Compiles the program, runs it and delivers what it gave. Results go to standard output or into files, times to
/// standard error.
fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let path = &arguments.program;
    let program = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let devices = arguments.devices;
    let api = Api::new(cpu::plugin()?)?;
    // One device there is always. The plugin makes a note on standard error when it is asked for a number.
    let client = Client::new(api, (devices > 1).then_some(devices))?;

    let started = Instant::now();
    let executable = client
        .compile(&program, &compile_options(devices, 1))
        .map_err(|error| explain(path, &error))?;
    eprintln!("compiled in {:.3?}", started.elapsed());

    let signature = Signature::from_optimized_program(&executable.optimized_program()?)?;
    let inputs = signature.read_inputs(&arguments.inputs)?;
    let buffers = executable
        .devices()?
        .into_iter()
        .map(|device| copy_to_device(&client, device, &signature.parameters, &inputs))
        .collect::<Result<_, _>>()?;

    let started = Instant::now();
    let results = executable.execute(buffers)?;
    eprintln!("executed in {:.3?}", started.elapsed());

    match &arguments.output_dir {
        Some(directory) => results::write(directory, &signature.results, &results),
        None => results::print(&signature.results, &results),
    }
}

/// Says why a program could not be compiled, in XLA's words, and what XLA means where it does not say it.
fn explain(program: &Path, error: &pjrt::Error) -> String {
    let message = format!("{} could not be compiled: {error}", program.display());
    // What XLA calls dynamic shapes without a bound, and the calls that it puts around those with one.
    let is_dynamic = ["Unbounded dynamism", "PadToStatic", "SliceToDynamic"]
        .iter()
        .any(|word| message.contains(word));
    let hint = "\nThe program has dynamic shapes, and only programs with static shapes can be run.";
    if is_dynamic { message + hint } else { message }
}

fn copy_to_device<'client>(
    client: &'client Client,
    device: Device<'client>,
    parameters: &[TensorType],
    inputs: &[NpyArray],
) -> Result<Vec<Buffer<'client>>, pjrt::Error> {
    let copy = |(parameter, input): (&TensorType, &NpyArray)| {
        let array = HostArray {
            element_type: parameter.element_type,
            dimensions: &parameter.dimensions,
            bytes: &input.bytes,
        };
        client.copy_to_device(device, array)
    };
    parameters.iter().zip(inputs).map(copy).collect()
}
