//! Regenerates `proto/` and the Rust types: `cargo run -p ryft-xla-proto --example generate -- [XLA_SOURCE_TREE]`.
//!
//! Without a source tree the messages stay as they are, and the comments and the Rust types are made anew.

#[path = "../generator/mod.rs"]
mod generator;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::{Files, Result};

fn main() -> Result<()> {
    let proto_dir = generator::proto_dir();
    let source = std::env::args_os()
        .nth(1)
        .map_or_else(|| proto_dir.clone(), PathBuf::from);

    let protos = generator::print_protos(&source)?;
    println!(
        "{} files printed; they parse to the descriptors of {}",
        protos.len(),
        source.display()
    );
    replace(&proto_dir, &[".proto"], &protos)?;

    let rust = generator::rust::types(&proto_dir)?;
    replace(&generator::rust_dir(), &[".rs", ".bin"], &rust)?;
    println!(
        "{} files of Rust types and descriptors generated",
        rust.len()
    );
    Ok(())
}

/// Writes `files`, and removes those of an earlier run that are no longer made.
fn replace(directory: &Path, endings: &[&str], files: &Files) -> Result<()> {
    let earlier: BTreeSet<_> = generator::read_files(directory, endings)?
        .into_keys()
        .collect();
    for stale in earlier.iter().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(directory.join(stale))?;
    }
    for (path, contents) in files {
        let path = directory.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, contents)?;
    }
    Ok(())
}
