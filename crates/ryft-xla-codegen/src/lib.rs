//! Writes the code that this workspace commits: bindings, messages, the accelerators' features, and the README's
//! table of targets.
//!
//! ```sh
//! cargo run -p ryft-xla-codegen -- messages [XLA_SOURCE_TREE]
//! cargo run -p ryft-xla-codegen -- bindings distributed
//! cargo run -p ryft-xla-codegen -- bindings pjrt --include XLA_SOURCE_TREE
//! cargo run -p ryft-xla-codegen -- bindings mlir --include DIRECTORY
//! cargo run -p ryft-xla-codegen -- features
//! cargo run -p ryft-xla-codegen -- targets
//! ```
//!
//! With `--check` nothing is written: what differs is listed, and the exit code is 1. Bindings need libclang.

pub mod bindings;
pub mod features;
pub mod messages;
pub mod output;
pub mod targets;

use std::path::PathBuf;

/// What the generators return; their errors are sentences for the person at the terminal.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The workspace's directory.
pub fn workspace() -> PathBuf {
    let mut directory = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    directory.pop();
    directory.pop();
    directory
}
