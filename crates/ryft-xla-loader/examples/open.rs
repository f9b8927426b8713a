//! Opens a library and calls the functions that are named, which take nothing and return an `int`.
//!
//! ```text
//! cargo run -p ryft-xla-loader --example open -- LIBRARY [FUNCTION...]
//! ```

use std::error::Error;
use std::ffi::{CString, c_int};
use std::process::ExitCode;

use ryft_xla_loader::{Binding, Symbol, open};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("error: name a library");
        return ExitCode::from(2);
    };
    match run(&path, arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(path: &str, functions: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    // SAFETY: the user vouches for the library.
    let library = unsafe { open(path.as_ref(), Binding::Now) }?;
    for name in functions {
        let symbol = CString::new(name.as_str())?;
        // SAFETY: the user vouches for the function's type.
        let function: Symbol<'_, unsafe extern "C" fn() -> c_int> =
            unsafe { library.get(symbol.as_c_str()) }?;
        // SAFETY: as above.
        println!("{name} {}", unsafe { function() });
    }
    Ok(())
}
