//! Runs the example in a directory of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_xla_test_support::example;
use tempfile::TempDir;

use crate::npy;

/// A program that adds two 2x2 matrices.
pub(crate) const ADD: &str = include_str!("../data/add.mlir");

/// The same as a portable artifact.
pub(crate) const ADD_BYTECODE: &[u8] = include_bytes!("../data/add.mlirbc");

/// What a process left behind.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A directory with programs and arrays, where the example `stablehlo` runs.
pub(crate) struct Workspace(TempDir);

impl Workspace {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary directory"))
    }

    /// A workspace with the program `add.mlir` and two arrays for it.
    pub(crate) fn addition() -> Self {
        Self::new()
            .with("add.mlir", ADD)
            .with("left.npy", npy::f32s("(2, 2)", &[1.0, 2.0, 3.0, 4.0]))
            .with("right.npy", npy::f32s("(2, 2)", &[10.0, 20.0, 30.0, 40.0]))
    }

    /// A workspace with the program `program.mlir`.
    pub(crate) fn of_program(text: &str) -> Self {
        Self::new().with("program.mlir", text)
    }

    pub(crate) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), content).expect("the file can be written");
        self
    }

    /// Reads an array that the example has written.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        let file = fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        npy::as_numpy_writes(&file)
    }

    /// Runs `stablehlo` with these arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(&[], arguments)
    }

    /// Runs `stablehlo` with these variables in addition.
    pub(crate) fn run_with(&self, variables: &[(&str, &Path)], arguments: &[&str]) -> Outcome {
        let mut command = Command::new(example("stablehlo"));
        command.envs(variables.iter().copied());
        let output = command.args(arguments).current_dir(self.0.path()).output();
        let output = output.expect("the process starts");
        Outcome {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs `stablehlo` with these arguments, which must succeed, and returns what it prints.
    pub(crate) fn run_well(&self, arguments: &[&str]) -> String {
        let outcome = self.run(arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        outcome.stdout
    }

    /// Runs `stablehlo` with these arguments, which must fail before the program is executed, and returns the error.
    pub(crate) fn run_badly(&self, arguments: &[&str]) -> String {
        let outcome = self.run(arguments);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        assert!(outcome.stdout.is_empty(), "{}", outcome.stdout);
        assert!(!outcome.stderr.contains("executed"), "{}", outcome.stderr);
        assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
        outcome.stderr
    }
}
