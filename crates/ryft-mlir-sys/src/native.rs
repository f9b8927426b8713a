//! The native library that serves the bindings, and what this crate does where it lacks a function.
//!
//! A native may be newer or smaller than the headers that the bindings were made from: the library in torch-mlir's
//! wheel, which is used where no release can be reached, has most of the C API and not all. Programs can be linked
//! with every function all the same:
//!
//! - What the native has is called directly, as from C.
//! - What it has under another name, and handles of dialects that it can load in another way, are served by this crate.
//! - What is lacking aborts the program when it is called, after one line on standard error that names the function,
//!   the native in use and how to get one that has it.
//!
//! [`served`] says which it is, when the program runs and when it is compiled:
//!
//! ```
//! use ryft_mlir_sys::native::{Served, served};
//!
//! // Wherever there is a native, it makes contexts.
//! assert_eq!(served("mlirContextCreate"), Some(Served::ByNative));
//! // A program that can't do without Shardy may ask before it starts, or refuse to be compiled without.
//! const SHARDY: bool = matches!(served("mlirGetDialectHandle__sdy__"), Some(Served::ByNative));
//! if !SHARDY {
//!     eprintln!("no Shardy in {}", ryft_mlir_sys::native::ORIGIN);
//! }
//! assert_eq!(served("mlirNoSuchFunction"), None);
//! ```
//!
//! Where the build found no native at all, libraries and `cargo check` work, and so does a program that calls no
//! function of the C API. Linking one that does fails with a message that says so.

mod dialect;

use std::io::Write as _;

/// Where the native that serves MLIR came from when the crate was built, in one line; `none` when there was none.
pub const ORIGIN: &str = env!("RYFT_MLIR_ORIGIN");

/// Who serves a function of the C API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Served {
    /// The native has it.
    ByNative,
    /// This crate does it with other functions of the native.
    ByUs,
    /// Nobody: calling it aborts the program.
    Lacking,
}

include!(concat!(env!("OUT_DIR"), "/native.rs"));

/// Every function of the C API in alphabetical order, and who serves it in this build.
pub const fn functions() -> &'static [(&'static str, Served)] {
    FUNCTIONS
}

/// Who serves the function called `name` in this build; `None` when the C API has no such function.
pub const fn served(name: &str) -> Option<Served> {
    let (mut start, mut end) = (0, FUNCTIONS.len());
    while start < end {
        let middle = (start + end) / 2;
        let (candidate, served) = FUNCTIONS[middle];
        match compare(candidate.as_bytes(), name.as_bytes()) {
            0 => return Some(served),
            order if order < 0 => start = middle + 1,
            _ => end = middle,
        }
    }
    None
}

/// Less than zero, zero or more, as `left` stands before `right`, is equal to it or stands after it.
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

/// What a function that nobody serves jumps to, with its own index among [`functions`] as the only argument.
#[allow(dead_code)]
extern "C" fn lacking(index: u32) -> ! {
    let (function, _) = FUNCTIONS[index as usize];
    abort(format_args!("has no {function}"))
}

/// Ends the program after one line that says what the native lacks, and how to get one that doesn't.
#[cold]
fn abort(lack: std::fmt::Arguments<'_>) -> ! {
    // Nothing is left to do when standard error is closed.
    let _ = writeln!(
        std::io::stderr(),
        "ryft-mlir-sys: the MLIR that this program was built with ({ORIGIN}) {lack}; for a fuller one build again \
         where the release archive of ryft-xla-sys can be downloaded, or with RYFT_XLA_SYS_ARCHIVE naming it"
    );
    std::process::abort()
}

/// What every function jumps to where the build found no native. It can't be linked, and the linker says why.
#[allow(dead_code)]
extern "C" fn no_native() -> ! {
    unsafe extern "C" {
        #[link_name = "the native part mlir was not found when ryft-mlir-sys was built; cargo build -vv says what was \
                       tried and which line mends it; then build again"]
        fn missing() -> !;
    }
    // SAFETY: no program that could come here can be linked.
    unsafe { missing() }
}
