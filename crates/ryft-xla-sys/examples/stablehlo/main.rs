//! Compiles any StableHLO program and runs it on arrays from `.npy` files.
//!
//! ```text
//! cargo run --example stablehlo -- PROGRAM.mlir --input LEFT.npy --input RIGHT.npy
//! ```

mod command_line;
mod inputs;
mod npy;
mod npy_header;
#[path = "../pjrt/mod.rs"]
mod pjrt;
mod printing;
mod results;
mod signature;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use ryft_xla_sys::pjrt::cpu;
use ryft_xla_sys::protos::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};

use command_line::{Request, Run, USAGE};
use npy::NpyArray;
use pjrt::{Api, Buffer, Client, ClientOptions, Device, HostArray};
use signature::{Signature, TensorType};

fn main() -> ExitCode {
    match Request::from_environment() {
        Ok(Request::Help) => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        Ok(Request::Run(run)) => match self::run(&run) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        },
        Err(error) => {
            eprintln!("error: {error}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Compiles the program, runs it and delivers what it gave. Results go to standard output or into files, times to
/// standard error.
fn run(run: &Run) -> Result<(), Box<dyn Error>> {
    let program =
        fs::read(&run.program).map_err(|error| format!("{}: {error}", run.program.display()))?;
    let devices = i64::try_from(run.devices)?;
    let api = Api::new(cpu::plugin()?)?;
    // One device there is always. The plugin makes a note on standard error when it is asked for a number.
    let client = Client::new(
        api,
        ClientOptions {
            cpu_device_count: (devices > 1).then_some(devices),
        },
    )?;

    let started = Instant::now();
    let executable = client
        .compile(&program, &compile_options(devices))
        .map_err(|error| explain(&run.program, &error))?;
    eprintln!("compiled in {:.3?}", started.elapsed());

    let signature = Signature::of_optimized_program(&executable.optimized_program()?)?;
    let inputs = inputs::read(&run.inputs, &signature.parameters)?;
    let buffers = executable
        .devices()?
        .into_iter()
        .map(|device| copy_to_device(&client, device, &signature.parameters, &inputs))
        .collect::<Result<_, _>>()?;

    let started = Instant::now();
    let results = executable.execute(buffers)?;
    eprintln!("executed in {:.3?}", started.elapsed());

    match &run.output_dir {
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

/// Options for a program that runs as `replicas` replicas.
fn compile_options(replicas: i64) -> CompileOptionsProto {
    CompileOptionsProto {
        executable_build_options: Some(ExecutableBuildOptionsProto {
            // The replicas are spread over the devices; -1 binds the program to none of them.
            device_ordinal: -1,
            num_replicas: replicas,
            num_partitions: 1,
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn copy_to_device<'client>(
    client: &'client Client,
    device: Device<'client>,
    parameters: &[TensorType],
    inputs: &[NpyArray],
) -> Result<Vec<Buffer<'client>>, pjrt::Error> {
    parameters
        .iter()
        .zip(inputs)
        .map(|(parameter, input)| {
            let array = HostArray {
                element_type: parameter.element_type,
                dimensions: &parameter.dimensions,
                bytes: &input.bytes,
            };
            client.copy_to_device(device, array)
        })
        .collect()
}
