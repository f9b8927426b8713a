#![doc = include_str!("../README.md")]

mod build_script;
pub mod distributed;
mod generator;
mod libclang;
pub mod mlir;
pub mod pjrt;
mod stand_ins;
mod text;

use std::path::PathBuf;

/// Generated files: the name of each and its text.
pub type Files = Vec<(&'static str, String)>;

/// Why no bindings were generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no libclang.
    #[error(
        "libclang is needed to generate bindings: {0}\n\
         help: install it (`apt install libclang-dev`, `dnf install clang-devel`, `brew install llvm`, `winget install \
         LLVM.LLVM` or `pip install libclang`) and, where it is in a directory of its own, set LIBCLANG_PATH to that"
    )]
    Libclang(String),
    /// The directory of the headers is not there.
    #[error(
        "{} is not a directory\n\
         help: set RYFT_XLA_INCLUDE_DIR to a directory that holds the headers ({example}, ...)",
        directory.display()
    )]
    NoDirectory {
        /// The directory.
        directory: PathBuf,
        /// One of the headers that were looked for.
        example: String,
    },
    /// Headers are missing.
    #[error("headers are missing in {}:\n  {}", directory.display(), missing.join("\n  "))]
    MissingHeaders {
        /// The directory of the headers.
        directory: PathBuf,
        /// Those that it does not have.
        missing: Vec<String>,
    },
    /// bindgen can't read the headers.
    #[error("bindgen can't read the headers in {}: {message}", directory.display())]
    Bindgen {
        /// The directory of the headers.
        directory: PathBuf,
        /// What bindgen says.
        message: String,
    },
    /// The headers mean different things on two targets, so that one set of bindings can't be right on both.
    #[error(
        "the headers mean different things on two targets:\n  {first}: {line}\n  {second}: {other_line}"
    )]
    TargetsDiffer {
        /// A target.
        first: &'static str,
        /// The first line that differs in its bindings.
        line: String,
        /// Another target.
        second: &'static str,
        /// The same line in its bindings.
        other_line: String,
    },
    /// bindgen's output holds something that the committed form has no place for.
    #[error("unexpected in bindgen's output: {0}")]
    UnexpectedOutput(String),
    /// A file can't be written.
    #[error("{} can't be written: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: std::io::Error,
    },
}
