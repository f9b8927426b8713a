//! The library that provides the distributed runtime.
//!
//! The build decides which it is: an archive that is linked into the program, or a shared library that is loaded when one
//! of the functions is first called. That library is the shim that this crate's build compiled, on TensorFlow's library. It
//! is opened so that its symbols and those of the libraries below it are seen by themselves alone, since they hold another
//! copy of LLVM, absl and Protobuf than the program's other libraries.
//!
//! The shim is looked for in three places, and the first that applies is taken: the file that the environment variable
//! `RYFT_DISTRIBUTED_LIB` names, the file `libryft_distributed.so` next to the program or library that contains this code,
//! and the path where the build found it in the store. It finds TensorFlow's two libraries next to itself, or else where
//! the build found them.

use std::error::Error;
use std::ffi::c_char;
use std::fmt;
use std::path::PathBuf;

#[cfg(distributed = "shim")]
pub(crate) use shim::{function, shim};

/// Where the library came from when the crate was built, in one line.
pub const ORIGIN: &str = env!("RYFT_DISTRIBUTED_ORIGIN");

/// Why the library can't be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum LibraryError {
    /// The shim is not where it could be.
    NotFound(ryft_xla_loader::NotFoundError),
    /// The shim that was found can't be loaded.
    Open {
        /// Why it is this one.
        place: ryft_xla_loader::Place,
        /// Why it can't be loaded.
        error: ryft_xla_loader::OpenError,
    },
    /// The library that was found is not a shim of this version.
    Other {
        /// The library.
        path: PathBuf,
        /// Why it is this one.
        place: ryft_xla_loader::Place,
        /// What it has not, or what it finds.
        message: String,
    },
    /// There is no PJRT to make errors with.
    Pjrt(&'static ryft_pjrt_sys::PluginError),
}

impl fmt::Display for LibraryError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(error) => {
                write!(formatter, "the distributed runtime was not found: {error}")
            }
            Self::Open { place, error } => {
                write!(
                    formatter,
                    "the distributed runtime, {place}, can't be loaded: {error}"
                )
            }
            Self::Other {
                path,
                place,
                message,
            } => {
                let path = path.display();
                write!(
                    formatter,
                    "the distributed runtime {path} ({place}) is not this version's: {message}"
                )
            }
            Self::Pjrt(error) => write!(
                formatter,
                "the distributed runtime can't be used without PJRT, whose errors it gives: {error}"
            ),
        }
    }
}

impl Error for LibraryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotFound(error) => Some(error),
            Self::Open { error, .. } => Some(error),
            Self::Other { .. } => None,
            Self::Pjrt(error) => Some(*error),
        }
    }
}

/// Loads the library, where it is to be loaded. The functions do that themselves when one is first called; this gives what
/// goes wrong as a value.
///
/// # Errors
///
/// When the library is not found or can't be loaded. Later calls give the same error.
pub fn load() -> Result<(), &'static LibraryError> {
    #[cfg(distributed = "shim")]
    shim()?;
    Ok(())
}

/// Frees a value that a function of this crate gave. Null does nothing.
///
/// # Safety
///
/// The value was given by a function of this crate, and is not used any more.
#[cfg_attr(distributed = "missing", allow(unused_variables))]
pub unsafe fn free_value(value: *const c_char) {
    #[cfg(distributed = "shim")]
    if !value.is_null()
        && let Ok(shim) = shim()
    {
        // SAFETY: the caller vouches for the value.
        unsafe { shim.free(value) };
    }
    #[cfg(any(distributed = "static", distributed = "static_with_extended"))]
    // SAFETY: the archive made the value with `new char[]`, or it is null, which the operator takes.
    unsafe {
        operator_delete_array(value.cast_mut().cast());
    }
}

#[cfg(any(distributed = "static", distributed = "static_with_extended"))]
unsafe extern "C" {
    /// `operator delete[](void*)` of the C++ runtime that the archive is linked with.
    #[cfg_attr(target_os = "windows", link_name = "??_V@YAXPEAX@Z")]
    #[cfg_attr(not(target_os = "windows"), link_name = "_ZdaPv")]
    fn operator_delete_array(memory: *mut std::ffi::c_void);
}

#[cfg(distributed = "shim")]
mod shim {
    use std::ffi::{CStr, c_char};
    use std::sync::OnceLock;

    use ryft_xla_loader::{Binding, Build, Found, Library, Search, open};

    use super::LibraryError;
    use crate::error::{self, NewError};
    use crate::functions::PJRT_Distributed_Runtime_Buffer_Destroy_Args;
    use crate::functions::{Extended, Functions};

    type BufferDestroy = unsafe extern "C" fn(*mut PJRT_Distributed_Runtime_Buffer_Destroy_Args);
    /// Takes what makes errors; gives null, or why the shim can't be used.
    type Start = unsafe extern "C" fn(NewError) -> *const c_char;

    /// The loaded shim.
    pub(crate) struct Shim {
        pub(crate) functions: Functions,
        pub(crate) extended: Extended,
        buffer_destroy: BufferDestroy,
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

        /// Takes the functions of a library, which says what is wrong with it.
        fn new(library: &Library) -> Result<Self, String> {
            // SAFETY: the shim's functions have these types, which its headers declare. `Start` keeps its argument, and
            // calls it only with a message.
            unsafe {
                let start: Start = function(library, "Ryft_Distributed_Start")?;
                let reason = start(error::new_for_shim);
                if !reason.is_null() {
                    return Err(CStr::from_ptr(reason).to_string_lossy().into_owned());
                }
                Ok(Self {
                    functions: Functions::from_library(library)?,
                    extended: Extended::from_library(library)?,
                    buffer_destroy: function(library, "PJRT_Distributed_Runtime_Buffer_Destroy")?,
                })
            }
        }
    }

    /// A function of the library.
    ///
    /// # Safety
    ///
    /// The function of this name has this type.
    pub(crate) unsafe fn function<F: Copy>(library: &Library, name: &str) -> Result<F, String> {
        // SAFETY: the caller vouches for the type.
        let function = unsafe { library.get::<F>(name) };
        function
            .map(|function| *function)
            .map_err(|error| error.to_string())
    }

    /// The shim, loaded at the first call.
    pub(crate) fn shim() -> Result<&'static Shim, &'static LibraryError> {
        static SHIM: OnceLock<Result<Shim, LibraryError>> = OnceLock::new();
        SHIM.get_or_init(find_and_load).as_ref()
    }

    fn find_and_load() -> Result<Shim, LibraryError> {
        ryft_pjrt_sys::cpu::plugin().map_err(LibraryError::Pjrt)?;
        let build = Build {
            path: env!("RYFT_DISTRIBUTED_SHIM").into(),
            value: None,
        };
        let found = Search::new("RYFT_DISTRIBUTED_LIB", Some(build)).find();
        let Found { path, place } = found.map_err(LibraryError::NotFound)?;
        // SAFETY: this is the library that the build made, or the one that the program's user put in its place.
        let library = unsafe { open(&path, Binding::Lazy) };
        let library = library.map_err(|error| LibraryError::Open { place, error })?;
        Shim::new(library).map_err(|message| LibraryError::Other {
            path,
            place,
            message,
        })
    }
}
