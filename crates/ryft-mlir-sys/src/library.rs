//! The library that provides the functions of the bindings, and what happens where it misses one.
//!
//! A shared library is loaded at the first call of a function: the file that the environment variable `RYFT_MLIR_LIB` names,
//! else one of the same name next to the program (or the shared library or Python extension) that contains this crate,
//! else the one that the build found. Nothing else of the process sees its symbols. A static archive is linked into the
//! program. [`load`] tells which library it is, or why there is none.
//!
//! A library may be newer or smaller than the headers that the bindings were made from: the one in a wheel of torch-mlir,
//! which is used where no release can be reached, has most of the C API and not all. Programs compile and run with every
//! function all the same:
//!
//! - What the library has is called directly.
//! - What it has under another name, and handles of dialects that it can load in another way, this crate provides.
//! - What is missing ends the program when it is called, after one line on standard error that names the function,
//!   the library in use and how to get one that has it.
//!
//! [`availability`] tells which it is, and [`availability_at_build`] what it was in the library of the build, when a program
//! is compiled:
//!
//! ```
//! use ryft_mlir_sys::library::{Availability, availability, availability_at_build};
//!
//! // Every library makes contexts.
//! assert_eq!(availability("mlirContextCreate"), Availability::Native);
//! // A program that can't do without Shardy may ask before it starts, or refuse to be compiled without.
//! const SHARDY: Availability = availability_at_build("mlirGetDialectHandle__sdy__");
//! if SHARDY != Availability::Native {
//!     eprintln!("no Shardy in {}", ryft_mlir_sys::library::load()?);
//! }
//! assert_eq!(availability("mlirNoSuchFunction"), Availability::Missing);
//! # Ok::<(), ryft_mlir_sys::library::LoadError>(())
//! ```
//!
//! Where the build found no library at all, libraries and `cargo check` work, and so does a program that calls no
//! function of the C API. Linking one that does fails with a message that says so.

#[cfg(not(mlir = "none"))]
pub(crate) mod dialect;
#[cfg(mlir = "loaded")]
pub(crate) mod loaded;
#[cfg(mlir = "loaded")]
mod registry;

use std::fmt;
use std::path::Path;

use ryft_xla_loader::{Found, NotFoundError, OpenError};

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// Where the library came from when the crate was built, in one line; `none` when there was none.
pub const ORIGIN: &str = env!("RYFT_MLIR_ORIGIN");

/// What provides a function of the C API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Availability {
    /// The library has it.
    Native,
    /// This crate does it with other functions of the library.
    Shim,
    /// Nothing: calling it ends the program.
    Missing,
}

/// The library in use. Its `Display` names it in one line.
#[derive(Debug)]
pub struct Library(Option<Found>);

impl Library {
    /// The file that was loaded; `None` when the library is an archive that is linked into the program.
    pub fn path(&self) -> Option<&Path> {
        self.0.as_ref().map(|found| found.path.as_path())
    }
}

impl fmt::Display for Library {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(Found { path, place }) => write!(formatter, "{}, {place}", path.display()),
            None => write!(
                formatter,
                "the archive that this was linked with ({ORIGIN})"
            ),
        }
    }
}

/// Why there is no library to call.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadError {
    /// It is not where it could be.
    NotFound(NotFoundError),
    /// It is there, and can't be loaded.
    Open(OpenError),
    /// The build found none.
    NotBuilt,
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(error) => write!(formatter, "MLIR's library was not found: {error}"),
            Self::Open(error) => write!(formatter, "MLIR's library can't be loaded: {error}"),
            Self::NotBuilt => {
                formatter.write_str("no library of MLIR was found when this was built")
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// Loads the library, unless that was done before, and says which it is.
///
/// A call of any function does the same. Loading takes some 100 ms.
///
/// # Errors
///
/// When the library is not there or can't be loaded. A call of a function ends the program then.
pub fn load() -> Result<&'static Library, LoadError> {
    #[cfg(mlir = "loaded")]
    return loaded::load().map(|loaded| &loaded.library);
    #[cfg(mlir = "linked")]
    return Ok(&Library(None));
    #[cfg(mlir = "none")]
    return Err(LoadError::NotBuilt);
}

/// The names of the functions of the C API, in alphabetical order.
pub fn functions() -> impl ExactSizeIterator<Item = &'static str> {
    FUNCTIONS.iter().map(|(name, _)| *name)
}

/// What provides the function called `name` in the library in use, which is loaded if it was not. Nothing provides a name
/// that is none of the C API's, and nothing any where the library can't be loaded.
pub fn availability(name: &str) -> Availability {
    #[cfg(mlir = "loaded")]
    return loaded::availability(name);
    #[cfg(not(mlir = "loaded"))]
    return availability_at_build(name);
}

/// What provides the function called `name` in the library that the build found.
pub const fn availability_at_build(name: &str) -> Availability {
    match position(name) {
        Some(index) => FUNCTIONS[index].1,
        None => Availability::Missing,
    }
}

/// The index of the function called `name` among [`functions`].
const fn position(name: &str) -> Option<usize> {
    let (mut start, mut end) = (0, FUNCTIONS.len());
    while start < end {
        let middle = (start + end) / 2;
        match compare(FUNCTIONS[middle].0.as_bytes(), name.as_bytes()) {
            0 => return Some(middle),
            order if order < 0 => start = middle + 1,
            _ => end = middle,
        }
    }
    None
}

/// Less than zero, zero or more, as `left` is before `right`, equal to it or after it.
const fn compare(left: &[u8], right: &[u8]) -> i32 {
    let mut index = 0;
    while index < left.len() && index < right.len() {
        if left[index] != right[index] {
            return left[index] as i32 - right[index] as i32;
        }
        index += 1;
    }
    (left.len() > index) as i32 - (right.len() > index) as i32
}

/// Ends the program because `function`, which was called, is missing.
#[cfg(not(mlir = "none"))]
#[cold]
pub(crate) fn missing(function: &str) -> ! {
    match load() {
        Ok(library) => abort(format_args!(
            "{function} is missing in {library}; help: build with the release archive of ryft-xla-sys, or set \
             RYFT_MLIR_LIB to a library that has it"
        )),
        Err(error) => abort(format_args!("{function} was called, and {error}")),
    }
}

/// Ends the program after one line on standard error.
#[cfg(not(mlir = "none"))]
fn abort(reason: fmt::Arguments<'_>) -> ! {
    use std::io::Write as _;

    let line = reason.to_string().replace('\n', "; ");
    // Nothing is left to do when standard error is closed.
    let _ = writeln!(std::io::stderr(), "ryft-mlir-sys: {line}");
    std::process::abort()
}
