//! The command line of this program.

use std::path::PathBuf;

pub(crate) const USAGE: &str = "\
Compile a StableHLO program with XLA and run it on the CPU.

Usage: stablehlo PROGRAM.mlir [--input FILE.npy]... [--output-dir DIR] [--devices N]

  PROGRAM.mlir         a StableHLO module, as text or as MLIR bytecode; its function `main` is run
  --input FILE.npy     an array for the next parameter of the program; once for each parameter
  --output-dir DIR     write result I to DIR/I.npy; with several devices, that of device D to DIR/D/I.npy
                       (without it the results are printed)
  --devices N          run N replicas of the program on N devices, each with the same inputs (1 to 1024, default 1)
  -h, --help           print this text

Types that NumPy lacks travel as their bits: bf16 as uint16, the f8 types as uint8.

Exit code: 0 when the program ran, 1 when it could not be compiled or run, 2 when the command line is wrong.";

/// The CPU plugin starts threads for each device; with more than this it takes minutes or dies.
const MOST_DEVICES: usize = 1024;

/// What the user asks for.
#[derive(Debug)]
pub(crate) enum Request {
    Help,
    Run(Run),
}

/// A program to run and what with.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) program: PathBuf,
    pub(crate) inputs: Vec<PathBuf>,
    pub(crate) output_dir: Option<PathBuf>,
    pub(crate) devices: usize,
}

impl Request {
    /// Reads the arguments of this process.
    pub(crate) fn from_environment() -> Result<Self, lexopt::Error> {
        use lexopt::prelude::*;

        let mut program = None;
        let mut inputs = Vec::new();
        let mut output_dir = None;
        let mut devices = 1;
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("input") => inputs.push(arguments.value()?.into()),
                Long("output-dir") => output_dir = Some(arguments.value()?.into()),
                Long("devices") => devices = arguments.value()?.parse_with(parse_devices)?,
                Short('h') | Long("help") => return Ok(Self::Help),
                Value(path) if program.is_none() => program = Some(path.into()),
                _ => return Err(argument.unexpected()),
            }
        }
        let program = program.ok_or("missing argument PROGRAM.mlir")?;
        Ok(Self::Run(Run {
            program,
            inputs,
            output_dir,
            devices,
        }))
    }
}

fn parse_devices(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(devices) if (1..=MOST_DEVICES).contains(&devices) => Ok(devices),
        _ => Err(format!(
            "--devices must be a number from 1 to {MOST_DEVICES}"
        )),
    }
}
