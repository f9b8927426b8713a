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
use std::ffi::CStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Input;

/// The names that `library` defines for others and that `keep` wants, as C spells them.
///
/// `keep` is asked before anything else is done with a name: a library can export hundreds of thousands, most of which
/// are of no interest. The library may be a shared library of any target (ELF, Mach-O or PE, of 64 bits) or a static archive.
///
/// # Errors
///
/// When the file can't be read, is none of these, or contradicts itself.
pub fn exported(
    library: &Path,
    keep: impl Fn(&[u8]) -> bool,
) -> Result<BTreeSet<String>, SymbolsError> {
    let failed = |reason| SymbolsError {
        library: library.into(),
        reason,
    };
    let file = File::open(library).map_err(|error| failed(error.into()))?;
    let mut input = Input::new(file).map_err(failed)?;
    let mut names = Names::new(&keep);
    read(&mut input, &mut names).map_err(failed)?;
    Ok(names.kept)
}

fn read(input: &mut Input, names: &mut Names<'_>) -> Result<(), Reason> {
    match input.at(0, 8)?.as_slice() {
        [0x7f, b'E', b'L', b'F', ..] => elf::exported(input, names),
        [0xcf, 0xfa, 0xed, 0xfe, ..] => mach_o::exported(input, names),
        [b'M', b'Z', ..] => pe::exported(input, names),
        b"!<arch>\n" | b"!<thin>\n" => archive::defined(input, names),
        _ => Err(Reason::Format(
            "it is no 64-bit ELF, Mach-O or PE library and no archive",
        )),
    }
}

/// The names that were found so far.
struct Names<'a> {
    keep: &'a dyn Fn(&[u8]) -> bool,
    kept: BTreeSet<String>,
}

impl<'a> Names<'a> {
    fn new(keep: &'a dyn Fn(&[u8]) -> bool) -> Self {
        let kept = BTreeSet::new();
        Self { keep, kept }
    }

    /// Adds the name at `offset` of `strings`, up to its terminating zero, and gives its length.
    fn add(&mut self, strings: &[u8], offset: usize) -> Result<usize, Reason> {
        let name = strings
            .get(offset..)
            .and_then(|rest| CStr::from_bytes_until_nul(rest).ok())
            .ok_or(Reason::Format("it is cut short"))?
            .to_bytes();
        if (self.keep)(name) {
            self.kept.insert(String::from_utf8_lossy(name).into_owned());
        }
        Ok(name.len())
    }

    /// The same for the name of a macOS symbol: C's names have an underscore in front there.
    fn add_with_underscore(&mut self, strings: &[u8], offset: usize) -> Result<usize, Reason> {
        let underscore = strings.get(offset) == Some(&b'_');
        self.add(strings, offset + usize::from(underscore))
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
