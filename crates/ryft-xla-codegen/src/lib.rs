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
pub mod changes;
pub mod check_pin;
pub mod features;
pub mod messages;
pub mod output;
pub mod pip;
pub mod schema;
pub mod targets;
pub mod upgrade;

use std::path::PathBuf;

/// What the generators return; their errors are sentences for the person at the terminal.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The workspace's directory: where cargo runs this program, so that one that was built in another checkout works there.
pub fn workspace() -> PathBuf {
    const BUILT: &str = env!("CARGO_MANIFEST_DIR");
    let run = std::env::var_os("CARGO_MANIFEST_DIR");
    let mut directory = run.map_or_else(|| PathBuf::from(BUILT), PathBuf::from);
    directory.pop();
    directory.pop();
    directory
}
