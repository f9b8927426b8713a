//! The functions of the C headers that are not in a table.

use std::ffi::c_char;

use crate::bindings::{PJRT_Api, XLA_FFI_Api, XlaCustomCallStatus};
use crate::cpu;

/// Defines functions that a static archive may have. A plugin's library may too, though those of the pin have not.
macro_rules! functions {
    ($($(#[doc = $doc:literal])* $name:literal fn $function:ident($($argument:ident: $type:ty),*) $(-> $result:ty)?;)*) => {
        $(
            #[cfg(linked = $name)]
            unsafe extern "C" {
                $(#[doc = $doc])*
                pub fn $function($($argument: $type),*) $(-> $result)?;
            }

            $(#[doc = $doc])*
            ///
            /// Where the CPU plugin has no function of this name, calling it ends the program with a line that says so.
            /// [`has_function`](crate::cpu::has_function) says it beforehand.
            ///
            /// # Safety
            ///
            /// As for the C function.
            #[cfg(not(linked = $name))]
            #[cfg_attr(pjrt_cpu = "missing", allow(unused_variables))]
            #[inline]
            pub unsafe extern "C" fn $function($($argument: $type),*) $(-> $result)? {
                #[cfg(pjrt_cpu = "missing")]
                // SAFETY: no program that calls this is ever linked.
                unsafe {
                    cpu::missing()
                }
                #[cfg(not(pjrt_cpu = "missing"))]
                {
                    type Function = unsafe extern "C" fn($($type),*) $(-> $result)?;
                    // SAFETY: the function of this name is of this type.
                    let function: Function = unsafe { find($name) }.unwrap_or_else(|| abort($name));
                    // SAFETY: passed on to the caller.
                    unsafe { function($($argument),*) }
                }
            }
        )*

        /// Whether a function is linked into the program.
        fn is_linked(name: &str) -> bool {
            match name {
                $(#[cfg(linked = $name)] $name => true,)*
                _ => false,
            }
        }
    };
}

functions! {
    /// The table of the XLA FFI's functions, for what is linked with XLA. A handler finds it in its call frame
    /// (`XLA_FFI_CallFrame::api`), whatever plugin calls it.
    "XLA_FFI_GetApi" fn XLA_FFI_GetApi() -> *const XLA_FFI_Api;
    /// Reports that a custom call succeeded.
    "XlaCustomCallStatusSetSuccess" fn XlaCustomCallStatusSetSuccess(status: *mut XlaCustomCallStatus);
    /// Reports that a custom call failed.
    "XlaCustomCallStatusSetFailure" fn XlaCustomCallStatusSetFailure(
        status: *mut XlaCustomCallStatus,
        message: *const c_char,
        message_len: usize
    );
}

#[cfg(pjrt_cpu = "static")]
unsafe extern "C" {
    /// The CPU plugin's table of functions. [`cpu::plugin`] gives the same.
    pub fn GetPjrtApi() -> *const PJRT_Api;
}

/// The CPU plugin's table of functions, or null where it can't be loaded, after a line on standard error that says why.
///
/// [`cpu::plugin`] gives the same table, and the error as a value. This is an ordinary function: no symbol of this name is
/// exported, so a program or library may define its own.
///
/// # Safety
///
/// None is needed; unsafe as every function of the C API is.
#[cfg(not(pjrt_cpu = "static"))]
#[inline]
pub unsafe extern "C" fn GetPjrtApi() -> *const PJRT_Api {
    match cpu::plugin() {
        Ok(plugin) => plugin.api(),
        Err(error) => {
            static REPORT: std::sync::Once = std::sync::Once::new();
            REPORT.call_once(|| eprintln!("ryft-pjrt-sys: {error}"));
            std::ptr::null()
        }
    }
}

/// Whether the CPU plugin has the C function of this name, such as `XlaCustomCallStatusSetFailure`, outside its table.
///
/// Most plugins export `GetPjrtApi` alone.
pub fn has_function(name: &str) -> bool {
    // SAFETY: the address is not called.
    is_linked(name) || unsafe { find::<*const ()>(name) }.is_some()
}

/// The function of the plugin's library that has this name, where there is a library and it exports one.
///
/// # Safety
///
/// `F` is the type of the function, or a pointer.
unsafe fn find<F: Copy>(name: &str) -> Option<F> {
    #[cfg(pjrt_cpu = "shared")]
    {
        let path = cpu::plugin().ok()?.path()?;
        // SAFETY: it is loaded already.
        let library = unsafe { ryft_xla_loader::open(path, ryft_xla_loader::Binding::Now) }.ok()?;
        // SAFETY: passed on to the caller.
        let symbol = unsafe { library.get::<F>(name) }.ok()?;
        Some(*symbol)
    }
    #[cfg(not(pjrt_cpu = "shared"))]
    {
        let _ = name;
        None
    }
}

/// Ends the program because the CPU plugin has no function of this name.
#[cold]
#[cfg_attr(pjrt_cpu = "missing", allow(dead_code))]
fn abort(name: &str) -> ! {
    eprintln!(
        "ryft-pjrt-sys: the CPU plugin ({}) has no function {name}; handlers of the XLA FFI don't need it, and the \
         release archive of ryft-xla-sys has it",
        cpu::ORIGIN
    );
    std::process::abort()
}
