//! The native part that serves the distributed runtime.
//!
//! The build decides which it is: an archive that is linked into the program, or a shared library that is loaded when one
//! of the functions is first called. That library is the shim which this crate's build compiled, on TensorFlow's library.
//! It is opened so that its symbols and those of the libraries below it are seen by themselves alone, since they hold
//! another copy of LLVM, absl and Protobuf than the program's other natives.
//!
//! The shim is looked for in three places, of which the first that applies is taken: the file that the environment
//! variable `RYFT_DISTRIBUTED_LIB` names, the file of its name (`libryft_distributed.so`) beside the program, and the path
//! where the build made it. It finds TensorFlow's two libraries beside itself, or else where the build found them.

use std::ffi::c_char;

#[cfg(distributed = "shim")]
pub(crate) use shim::shim;

/// Where the native part came from when the crate was built, in one line.
pub const ORIGIN: &str = env!("RYFT_DISTRIBUTED_ORIGIN");

/// Why the native part can't serve.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NativeError {
    /// The shim is not where it could be.
    #[error("the distributed runtime was not found: {0}")]
    NotFound(#[from] ryft_xla_loader::NotFoundError),
    /// The shim that was found can't be loaded.
    #[error("the distributed runtime {}, {place}, can't serve: {message}", path.display())]
    Load {
        /// The library.
        path: std::path::PathBuf,
        /// Why it is this one.
        place: ryft_xla_loader::Place,
        /// What the operating system says.
        message: String,
    },
    /// There is no PJRT to make errors with.
    #[error("the distributed runtime can't serve without PJRT, whose errors it gives: {0}")]
    Pjrt(#[from] &'static ryft_pjrt_sys::PluginError),
}

/// Loads the native part, where it is to be loaded. The functions do that themselves when one is first called; this gives
/// what goes wrong as a value.
///
/// # Errors
///
/// When the library is not found or can't be loaded. Later calls give the same error.
pub fn load() -> Result<(), &'static NativeError> {
    #[cfg(distributed = "shim")]
    shim()?;
    Ok(())
}

/// Frees a value that a function of this crate gave. Null does nothing.
///
/// # Safety
///
/// The value was given by a function of this crate, and is not used any more.
pub unsafe fn free_value(value: *const c_char) {
    if value.is_null() {
        return;
    }
    #[cfg(distributed = "shim")]
    if let Ok(shim) = shim() {
        // SAFETY: the caller vouches for the value.
        unsafe { shim.free(value) };
    }
    #[cfg(any(distributed = "static", distributed = "static_with_further"))]
    // SAFETY: the archive made the value with `new char[]`.
    unsafe {
        operator_delete_array(value.cast_mut().cast());
    }
}

#[cfg(any(distributed = "static", distributed = "static_with_further"))]
unsafe extern "C" {
    /// `operator delete[](void*)` of the C++ runtime that the archive is linked with.
    #[cfg_attr(target_os = "windows", link_name = "??_V@YAXPEAX@Z")]
    #[cfg_attr(not(target_os = "windows"), link_name = "_ZdaPv")]
    fn operator_delete_array(memory: *mut std::ffi::c_void);
}

#[cfg(distributed = "shim")]
mod shim {
    use std::ffi::c_char;
    use std::path::{Path, PathBuf};
    use std::sync::OnceLock;

    use ryft_xla_loader::{Binding, Build, Search, open};

    use super::NativeError;
    use crate::error::{self, NewError};
    use crate::functions::{Extended, Functions, PJRT_Distributed_Runtime_Buffer_Destroy_Args};

    type BufferDestroy = unsafe extern "C" fn(*mut PJRT_Distributed_Runtime_Buffer_Destroy_Args);

    /// The loaded shim.
    pub(crate) struct Shim {
        functions: Functions,
        extended: Extended,
        buffer_destroy: BufferDestroy,
    }

    impl AsRef<Functions> for Shim {
        fn as_ref(&self) -> &Functions {
            &self.functions
        }
    }

    impl AsRef<Extended> for Shim {
        fn as_ref(&self) -> &Extended {
            &self.extended
        }
    }

    impl Shim {
        /// # Safety
        ///
        /// The shim gave the value, which is not used any more.
        pub(super) unsafe fn free(&self, value: *const c_char) {
            let mut arguments = PJRT_Distributed_Runtime_Buffer_Destroy_Args::new(value.cast());
            // SAFETY: the caller vouches for the value.
            unsafe { (self.buffer_destroy)(&mut arguments) }
        }

        /// Opens the shim, for as long as the program runs: it starts threads.
        fn open(path: &Path) -> Result<Self, Box<dyn std::error::Error>> {
            // SAFETY: this is the library that the build made, or the one that the program's user put in its place.
            let library = unsafe { open(path, Binding::Lazy) }?;
            // SAFETY: the shim's function has this type, which `runtime_tensorflow.h` declares.
            let set_new_error = unsafe {
                library.get::<unsafe extern "C" fn(NewError)>("Ryft_Distributed_Set_New_Error")
            }?;
            // SAFETY: the function keeps its argument, and calls it only with a message.
            unsafe { set_new_error(error::new_for_shim) };
            // SAFETY: this is the shim.
            unsafe {
                Ok(Self {
                    functions: Functions::of(library)?,
                    extended: Extended::of(library)?,
                    buffer_destroy: *library.get("PJRT_Distributed_Runtime_Buffer_Destroy")?,
                })
            }
        }
    }

    /// The shim, loaded at the first call.
    pub(crate) fn shim() -> Result<&'static Shim, &'static NativeError> {
        static SHIM: OnceLock<Result<Shim, NativeError>> = OnceLock::new();
        SHIM.get_or_init(find_and_load).as_ref()
    }

    fn find_and_load() -> Result<Shim, NativeError> {
        ryft_pjrt_sys::cpu::plugin()?;
        let build = Build {
            path: PathBuf::from(env!("RYFT_DISTRIBUTED_SHIM")),
            value: None,
        };
        let found = Search::new("RYFT_DISTRIBUTED_LIB", Some(build)).find()?;
        Shim::open(&found.path).map_err(|error| NativeError::Load {
            path: found.path,
            place: found.place,
            message: error.to_string(),
        })
    }
}
