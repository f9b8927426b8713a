//! Compiles any StableHLO program and runs it on arrays from `.npy` files.
//!
//! ```text
//! cargo run --example stablehlo -- PROGRAM.mlir --input LEFT.npy --input RIGHT.npy
//! ```

mod collectives;
mod custom_calls;
mod hlo;
mod npy;
mod printing;
mod program;
mod results;
mod sharding;
mod signature;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use npy::NpyArray;
use program::Program;
use prost::Message as _;
use ryft_pjrt_sys::{Plugin, cpu, loader};
use ryft_xla_examples::device_plugin;
use ryft_xla_examples::pjrt::{
    self, Api, Buffer, Client, Executable, HostArray, Profiler, compile_options,
};
use ryft_xla_proto::tensorflow::profiler::XSpace;
use ryft_xla_proto::xla::HloModuleProtoWithConfig;
use signature::Signature;

/// Compile a StableHLO program with XLA and run it.
#[derive(Debug, Parser)]
#[command(
    name = "stablehlo",
    after_help = "\
Types that NumPy does not have travel as their bits: bf16 as uint16, the f8 types and f4E2M1FN as uint8; i4 and ui4 as int8 and uint8.

Exit codes: 0 when the program ran, 1 when it could not be compiled or run, 2 when the command line is invalid."
)]
struct Arguments {
    /// A StableHLO module, as text or as MLIR bytecode; its function `main` is run
    #[arg(value_name = "PROGRAM.mlir")]
    program: PathBuf,
    /// An array for the next parameter of the program; once for each parameter
    #[arg(long = "input", value_name = "FILE.npy")]
    inputs: Vec<PathBuf>,
    /// Write result I to DIR/I.npy, with several replicas that of replica R to DIR/R/I.npy, instead of printing them
    #[arg(long, value_name = "DIR")]
    output_dir: Option<PathBuf>,
    /// Run on N devices: replicas of the program with the same inputs, each of as many partitions as the program states
    /// [default: as many as the program states, else 1]
    // The CPU plugin starts threads for each device; with more than this it takes minutes or dies.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=1024))]
    devices: Option<i64>,
    /// Run the program N times, and tell the least and the median time
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    repeat: u32,
    /// Record what the devices do during the runs, by the plugin's profiler, and write it to FILE: an XSpace, which XProf shows
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// Print the compiled program instead of running it
    #[arg(long, value_name = "WHAT")]
    print: Option<Print>,
    /// Register the handlers of custom calls that a library offers, or functions of it: LIB:TARGET=FUNCTION,...; see
    /// docs/custom-calls.md
    #[arg(long, value_name = "LIB")]
    custom_calls: Vec<String>,
    /// Use another PJRT plugin than the CPU's: a library
    #[arg(long, value_name = "PATH", conflicts_with = "device")]
    plugin: Option<PathBuf>,
    /// Use the plugin of a device whose feature of ryft-pjrt-sys is on, such as cuda-13
    #[arg(long)]
    device: Option<String>,
}

/// What can be printed of a program.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Print {
    /// The optimized HLO module, in short
    Hlo,
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
    let program = Program::read(&arguments.program)?;
    let inputs = arguments.inputs.iter().map(|path| NpyArray::read(path));
    let inputs = inputs.collect::<Result<Vec<_>, _>>()?;
    let (replicas, partitions) = devices(arguments, &program)?;
    let devices = replicas * partitions;
    let api = Api::new(plugin(arguments)?)?;
    // One device there is always. The plugin makes a note on standard error when it is asked for a number.
    let is_cpu = arguments.plugin.is_none() && arguments.device.is_none();
    let client = Client::new(api, (devices > 1 && is_cpu).then_some(devices))?;
    let available = client.devices()?.len();
    if (available as i64) < devices {
        return Err(
            format!("the program needs {devices} devices, and the plugin has {available}").into(),
        );
    }

    custom_calls::register(&client, &arguments.custom_calls)?;
    let started = Instant::now();
    let executable = client.compile(&program.code, &compile_options(replicas, partitions));
    let executable = executable.map_err(|error| {
        let error = format!(
            "{} could not be compiled: {error}",
            arguments.program.display()
        );
        format!("{error}{}", program.explain(&error))
    })?;
    eprintln!("compiled in {:.3?}", started.elapsed());

    let compiled = HloModuleProtoWithConfig::decode(&*executable.optimized_program()?)?;
    let module = compiled
        .hlo_module
        .ok_or("the plugin did not describe the compiled program")?;
    if let Some(Print::Hlo) = arguments.print {
        print!("{}", hlo::to_text(&module));
        return Ok(());
    }
    collectives::check(&module, replicas, partitions)?;
    let signature = Signature::new(&module, partitions as usize)?;
    signature.check(&arguments.inputs, &inputs)?;

    let profiler = match &arguments.profile {
        None => None,
        Some(_) => Some(Profiler::start(api)?.ok_or("the plugin offers no profiler")?),
    };
    let mut times = Vec::new();
    let mut results = Vec::new();
    for _ in 0..arguments.repeat {
        // The program may keep its results in the memory of its inputs, so each run has its own.
        let buffers = copy_to_devices(
            &client,
            &executable,
            &signature,
            &inputs,
            partitions as usize,
        )?;
        let started = Instant::now();
        results = executable.execute(buffers)?;
        times.push(started.elapsed());
    }
    tell(&mut times);
    if let (Some(profiler), Some(path)) = (profiler, &arguments.profile) {
        let trace = profiler.stop()?;
        tell_planes(&XSpace::decode(&*trace)?);
        let on_error = |error| format!("can't write {}: {error}", path.display());
        std::fs::write(path, trace).map_err(on_error)?;
    }

    let results = results::collect(&signature.results, &results, partitions as usize)?;
    match &arguments.output_dir {
        Some(directory) => results::write(directory, &results),
        None => Ok(results::print(&signature.results, &results)?),
    }
}

/// How many replicas of how many partitions are run.
fn devices(arguments: &Arguments, program: &Program) -> Result<(i64, i64), String> {
    let partitions = program.attribute("mhlo.num_partitions").unwrap_or(1).max(1);
    let replicas = program.attribute("mhlo.num_replicas").unwrap_or(1).max(1);
    let Some(devices) = arguments.devices else {
        return Ok((replicas, partitions));
    };
    let fits = devices % partitions == 0 && (replicas == 1 || devices == replicas * partitions);
    if fits {
        return Ok((devices / partitions, partitions));
    }
    Err(format!(
        "the program states {replicas} replicas of {partitions} partitions, which don't fit --devices {devices}\n\
         help: leave --devices out"
    ))
}

/// The plugin that is asked for.
fn plugin(arguments: &Arguments) -> Result<&'static Plugin, Box<dyn Error>> {
    if let Some(path) = &arguments.plugin {
        // SAFETY: the user answers for the library.
        return Ok(Box::leak(Box::new(unsafe { loader::load(path) }?)));
    }
    match &arguments.device {
        Some(name) => device_plugin(name),
        None => Ok(cpu::plugin()?),
    }
}

/// Copies each input to every device, or the part of it that the device's partition has.
fn copy_to_devices<'client>(
    client: &'client Client,
    executable: &Executable<'client>,
    signature: &Signature,
    inputs: &[NpyArray],
    partitions: usize,
) -> Result<Vec<Vec<Buffer<'client>>>, pjrt::Error> {
    let parts = signature
        .parameters
        .iter()
        .zip(inputs)
        .map(|(parameter, input)| {
            parameter
                .sharding
                .split(&input.bytes, &parameter.part, parameter.element_type.size)
        });
    let parts: Vec<Vec<Vec<u8>>> = parts.collect();
    let copy = |(index, device): (usize, pjrt::Device<'client>)| {
        let arrays = signature.parameters.iter().zip(&parts);
        let copies = arrays.map(|(parameter, parts)| {
            let array = HostArray {
                element_type: parameter.element_type,
                dimensions: &parameter.part,
                bytes: &parts[index % partitions],
            };
            client.copy_to_device(device, array)
        });
        copies.collect()
    };
    let devices = executable.devices().iter().copied();
    devices.enumerate().map(copy).collect()
}

/// Tells what a trace holds.
fn tell_planes(trace: &XSpace) {
    for plane in &trace.planes {
        let events: usize = plane.lines.iter().map(|line| line.events.len()).sum();
        eprintln!("recorded {}: {events} events", plane.name);
    }
    for error in trace.errors.iter().chain(&trace.warnings) {
        eprintln!("note: the profiler says: {error}");
    }
}

/// Tells how long the runs took.
fn tell(times: &mut [Duration]) {
    times.sort();
    match times {
        [time] => eprintln!("executed in {time:.3?}"),
        times => {
            let (count, least, median) = (times.len(), times[0], times[times.len() / 2]);
            eprintln!(
                "executed {count} times, at least in {least:.3?}, in the median in {median:.3?}"
            );
        }
    }
}
