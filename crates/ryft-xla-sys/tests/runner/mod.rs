//! Runs the built examples as processes, in a directory of their own.

// Each test program uses a part of this module.
#![allow(dead_code)]

pub(crate) mod npy;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tempfile::TempDir;

/// A program that adds two 2x2 matrices.
pub(crate) const ADD: &str = include_str!("../data/add.mlir");

/// The path of a built example. `cargo test` builds them beside the tests, in `target/<profile>/examples`.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = env::current_exe().expect("the path of the test itself");
    let profile = test
        .ancestors()
        .nth(2)
        .expect("tests stand in target/<profile>/deps");
    let path = profile
        .join("examples")
        .join(name)
        .with_extension(env::consts::EXE_EXTENSION);
    let hint = "`cargo test --test ...` builds no examples; run `cargo build --examples` first";
    assert!(path.is_file(), "there is no {}; {hint}", path.display());
    path
}

/// What a process left behind.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs a command to its end.
pub(crate) fn outcome(command: &mut Command) -> Outcome {
    let output = command.output().expect("the process starts");
    Outcome {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
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

    /// Reads a file that the example has written.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Runs `stablehlo` with these arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        outcome(
            Command::new(example("stablehlo"))
                .args(arguments)
                .current_dir(self.0.path()),
        )
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
