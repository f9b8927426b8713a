//! The functions and data that a native library offers to the programs that link it.
//!
//! They are read from the library itself, and only the few pages that name them are: a library of hundreds of
//! megabytes takes milliseconds.

mod archive;
mod bytes;
mod elf;
mod mach_o;
mod pe;

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Input;

/// The names that `library` defines for others, as C spells them.
///
/// It may be a shared library of any target (ELF, Mach-O or PE, of 64 bits) or a static archive.
///
/// # Errors
///
/// When the file can't be read, is none of these, or contradicts itself.
pub fn exported(library: &Path) -> Result<BTreeSet<String>, SymbolsError> {
    let failed = |reason| SymbolsError {
        library: library.into(),
        reason,
    };
    let file = File::open(library).map_err(|error| failed(error.into()))?;
    let mut input = Input::new(file).map_err(failed)?;
    read(&mut input).map_err(failed)
}

fn read(input: &mut Input) -> Result<BTreeSet<String>, Reason> {
    match input.at(0, 8)?.as_slice() {
        [0x7f, b'E', b'L', b'F', ..] => elf::exported(input),
        [0xcf, 0xfa, 0xed, 0xfe, ..] => mach_o::exported(input),
        [b'M', b'Z', ..] => pe::exported(input),
        b"!<arch>\n" | b"!<thin>\n" => archive::defined(input),
        _ => Err(Reason::Format(
            "it is no 64-bit ELF, Mach-O or PE library and no archive",
        )),
    }
}

/// A library whose symbols can't be read.
#[derive(Debug, thiserror::Error)]
#[error("can't read the symbols of {}: {reason}", library.display())]
pub struct SymbolsError {
    library: PathBuf,
    #[source]
    reason: Reason,
}

#[derive(Debug, thiserror::Error)]
enum Reason {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("{0}")]
    Format(&'static str),
}
