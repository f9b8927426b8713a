//! A library for `stablehlo --custom-calls`: the LAPACK handlers of jaxlib 0.10.0, on the LAPACK in NumPy's wheel.
//!
//! jaxlib offers its handlers to Python alone: `jaxlib/cpu/_lapack.so` exports its entry for Python and nothing else, and takes
//! the functions of LAPACK from SciPy's Python modules. Neither Python nor SciPy is needed here:
//!
//! - the handlers are found in the file's symbol table, which has the names of functions that are not exported too;
//! - the places where the handlers look for LAPACK's functions are found there, and filled in from the OpenBLAS with 64-bit integers
//!   that is in NumPy's wheel;
//! - what the file needs of Python when it is loaded has a stand-in here, and is never used.
//!
//! ```text
//! cargo build --example jaxlib_lapack
//! JAXLIB_SITE_PACKAGES=.venv/lib/python3.12/site-packages cargo run --example stablehlo -- \
//!     --custom-calls target/debug/examples/libjaxlib_lapack.so PROGRAM.mlir --input A.npy
//! ```
#![cfg(target_os = "linux")]

mod functions;
mod python;

use std::error::Error;
use std::ffi::{CString, c_char, c_void};
use std::path::{Path, PathBuf};
use std::ptr::null;
use std::sync::OnceLock;
use std::{env, fs};

use libloading::os::unix::{Library, RTLD_LAZY, RTLD_LOCAL, RTLD_NOW};
use object::{Object as _, ObjectSymbol as _};
use ryft_pjrt_sys::bindings::{XLA_FFI_Handler, XLA_FFI_Handler_Bundle};

/// Names the directory with the packages `jaxlib` and `numpy`.
const VARIABLE: &str = "JAXLIB_SITE_PACKAGES";

/// A handler that is offered.
#[repr(C)]
struct Offered {
    target: *const c_char,
    bundle: XLA_FFI_Handler_Bundle,
}

/// All handlers, or why there are none.
struct Outcome(Result<Vec<Offered>, CString>);

// SAFETY: it points to what lives as long as the process, and is not written to.
unsafe impl Send for Outcome {}
// SAFETY: as above.
unsafe impl Sync for Outcome {}

/// Gives all handlers, which are for the CPU.
///
/// # Safety
///
/// `platform` is a C string, and `offered` may be written to.
#[unsafe(no_mangle)]
unsafe extern "C" fn ryft_custom_calls(
    platform: *const c_char,
    offered: *mut *const Offered,
) -> *const c_char {
    static FOUND: OnceLock<Outcome> = OnceLock::new();
    // SAFETY: the caller answers for the text.
    if unsafe { std::ffi::CStr::from_ptr(platform) } != c"cpu" {
        return c"jaxlib's LAPACK is for the platform cpu".as_ptr();
    }
    let find =
        || Outcome(find().map_err(|error| CString::new(error.to_string()).unwrap_or_default()));
    match &FOUND.get_or_init(find).0 {
        Ok(list) => {
            // SAFETY: the caller answers for the pointer.
            unsafe { *offered = list.as_ptr() };
            null()
        }
        Err(reason) => reason.as_ptr(),
    }
}

/// Loads jaxlib's handlers, and gives them the functions of LAPACK.
fn find() -> Result<Vec<Offered>, Box<dyn Error>> {
    let (jaxlib, openblas) = files()?;
    // SAFETY: it is NumPy's, a library of functions.
    let openblas = unsafe { Library::open(Some(&openblas), RTLD_NOW | RTLD_LOCAL) }?;
    python::stand_in()?;
    // SAFETY: it is jaxlib's, which does nothing when it is loaded. Functions of Python are looked up when they are called.
    let library = unsafe { Library::open(Some(&jaxlib), RTLD_LAZY | RTLD_LOCAL) }?;

    let bytes = fs::read(&jaxlib)?;
    let file = object::File::parse(&*bytes)?;
    let entry = "PyInit__lapack";
    // SAFETY: the address is looked at.
    let loaded = unsafe { *library.get::<*const c_void>(entry)? };
    let symbol = file
        .symbol_by_name(entry)
        .ok_or("there is no symbol table")?;
    let address = |symbol: &object::Symbol<'_, '_>, entry: u64| {
        loaded
            .cast_mut()
            .wrapping_byte_offset(symbol.address().wrapping_sub(entry) as isize)
    };
    let mut offered = Vec::new();
    for symbol_here in file.symbols() {
        let Ok(name) = symbol_here.name() else {
            continue;
        };
        let address = address(&symbol_here, symbol.address());
        if let Some(function) = functions::lapack(name) {
            // SAFETY: the function is of the type that the place is for, and nothing has read from there yet.
            unsafe {
                let function = *openblas.get::<*const c_void>(&function)?;
                address.cast::<*const c_void>().write(function);
            }
        } else if name == functions::INITIALIZED {
            // SAFETY: it is a C++ `bool`.
            unsafe { address.cast::<bool>().write(true) };
        } else if name.ends_with("_ffi") && symbol_here.kind() == object::SymbolKind::Text {
            // SAFETY: functions with such names are handlers, for all four stages alike: null is none.
            let bundle = unsafe {
                XLA_FFI_Handler_Bundle {
                    execute: std::mem::transmute::<*mut c_void, XLA_FFI_Handler>(address),
                    ..std::mem::zeroed()
                }
            };
            let target = CString::new(name)?.into_raw();
            offered.push(Offered { target, bundle });
        }
    }
    if offered.is_empty() {
        return Err(format!("there are no handlers in {}", jaxlib.display()).into());
    }
    // SAFETY: zero is null, the end of the list.
    offered.push(unsafe { std::mem::zeroed() });
    // It stays loaded.
    std::mem::forget((library, openblas));
    Ok(offered)
}

/// jaxlib's library, and NumPy's OpenBLAS.
fn files() -> Result<(PathBuf, PathBuf), Box<dyn Error>> {
    let packages = env::var_os(VARIABLE).ok_or_else(|| {
        format!("{VARIABLE} has to name the directory with jaxlib 0.10.0 and numpy")
    })?;
    let packages = Path::new(&packages);
    let libraries = packages.join("numpy.libs");
    let listed = fs::read_dir(&libraries);
    let listed = listed.map_err(|error| format!("{}: {error}", libraries.display()))?;
    let is_openblas = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| name.starts_with("libscipy_openblas64_"))
    };
    let mut openblas = listed
        .flatten()
        .map(|entry| entry.path())
        .filter(is_openblas);
    let openblas = openblas
        .next()
        .ok_or("NumPy has no OpenBLAS with 64-bit integers")?;
    Ok((packages.join("jaxlib/cpu/_lapack.so"), openblas))
}
