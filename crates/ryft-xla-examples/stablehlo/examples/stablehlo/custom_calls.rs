//! Handlers of custom calls from libraries, as `docs/custom-calls.md` describes them.

use std::error::Error;
use std::ffi::{CStr, c_char};
use std::path::Path;

use ryft_pjrt_sys::bindings::{XLA_FFI_Handler, XLA_FFI_Handler_Bundle};
use ryft_xla_examples::ffi::Registry;
use ryft_xla_examples::pjrt::Client;
use ryft_xla_loader::{Binding, Library, is_code, open};

/// The function by which a library offers handlers. It gives a list of them for a platform, or else says why not.
type Offer =
    unsafe extern "C" fn(platform: *const c_char, offered: *mut *const Offered) -> *const c_char;

/// A handler that a library offers. A list ends with one whose target is null.
#[repr(C)]
struct Offered {
    target: *const c_char,
    bundle: XLA_FFI_Handler_Bundle,
}

/// Tells the client's plugin of the handlers that libraries have. Each is `LIB`, or `LIB:TARGET=FUNCTION,...`.
pub(crate) fn register(client: &Client, libraries: &[String]) -> Result<(), Box<dyn Error>> {
    if libraries.is_empty() {
        return Ok(());
    }
    let registry = Registry::new(client)?;
    let platform = client.platform_name()?;
    for text in libraries {
        let registered = match text.rsplit_once(':') {
            Some((path, names)) if !Path::new(text).exists() => {
                register_named(&registry, Path::new(path), names)
            }
            _ => register_offered(&registry, Path::new(text), &platform),
        };
        registered.map_err(|error| format!("--custom-calls {text}: {error}"))?;
    }
    Ok(())
}

/// Registers all that a library offers.
fn register_offered(
    registry: &Registry,
    path: &Path,
    platform: &str,
) -> Result<(), Box<dyn Error>> {
    // SAFETY: the user answers for the library.
    let library = unsafe { open(path, Binding::Now) }?;
    // SAFETY: a function of this name is of this type.
    let offer = unsafe { function::<Offer>(library, "ryft_custom_calls") }.ok_or(
        "the library has no function ryft_custom_calls\n\
         help: name its handlers: --custom-calls LIB:TARGET=FUNCTION,...",
    )?;
    let platform = std::ffi::CString::new(platform)?;
    let mut offered = std::ptr::null();
    // SAFETY: the function is of this type. Its lists end with a target that is null, and live as long as the library.
    unsafe {
        let reason = offer(platform.as_ptr(), &mut offered);
        if !reason.is_null() {
            return Err(CStr::from_ptr(reason).to_string_lossy().into());
        }
        while !offered.is_null() && !(*offered).target.is_null() {
            let target = CStr::from_ptr((*offered).target).to_str()?;
            registry.register_functions(target, (*offered).bundle)?;
            offered = offered.add(1);
        }
    }
    Ok(())
}

/// Registers functions that a library exports, each `TARGET=FUNCTION`, or just the name if both are the same.
fn register_named(registry: &Registry, path: &Path, names: &str) -> Result<(), Box<dyn Error>> {
    // SAFETY: the user answers for the library.
    let library = unsafe { open(path, Binding::Now) }?;
    for name in names.split(',') {
        let (target, name) = name.split_once('=').unwrap_or((name, name));
        // SAFETY: the user says that it is a handler, which it stays: libraries are never closed.
        unsafe {
            let execute = function::<XLA_FFI_Handler>(library, name);
            let execute = execute.ok_or_else(|| format!("the library has no function {name}"))?;
            let bundle = XLA_FFI_Handler_Bundle {
                instantiate: None,
                prepare: None,
                initialize: None,
                execute,
            };
            registry.register_functions(target, bundle)?;
        }
    }
    Ok(())
}

/// The function of this name that a library exports. A variable of that name is none.
///
/// # Safety
///
/// `F` is the type of the function, a pointer.
unsafe fn function<F: Copy>(library: &Library, name: &str) -> Option<F> {
    // SAFETY: the address is looked at, and a pointer to a function is one.
    unsafe {
        let address = *library.get::<*const ()>(name).ok()?;
        is_code(address).then(|| std::mem::transmute_copy(&address))
    }
}
