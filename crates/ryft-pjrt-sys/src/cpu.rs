//! The built-in CPU plugin.
//!
//! The build decides what serves it: a static archive that is linked into the program, or a plugin library that is
//! loaded when it is first asked for. Programs don't see the difference.
//!
//! A library is looked for in three places, of which the first that applies is taken: the file that the environment
//! variable `PJRT_PLUGIN_CPU_LIB` names, the file of the library's name beside the program, and the path where the
//! build found it. So a program runs from where it was built as it is, and can be shipped with the library beside it.
//!
//! Where the build found no native part, libraries and `cargo check` still work, and so does a program that never asks
//! for the CPU plugin. Linking one that does fails with a message that says so.

use std::path::PathBuf;
use std::sync::OnceLock;

use crate::bindings::PJRT_Api;
use crate::loader::LoadError;
use crate::locate::{NotFound, Place};
use crate::plugin::{Plugin, TableError};

/// Where the native part that serves the CPU plugin came from when the crate was built, in one line.
pub const ORIGIN: &str = env!("RYFT_PJRT_CPU_ORIGIN");

/// Why there is no CPU plugin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CpuError {
    /// No library is where it could be.
    #[error("the CPU plugin was not found: {0}")]
    NotFound(#[from] NotFound),
    /// The library that was found can't be loaded.
    #[error("the CPU plugin {}, {place}, can't serve: {source}", path.display())]
    Load {
        /// The library.
        path: PathBuf,
        /// Why it is this one.
        place: Place,
        /// What is the matter with it.
        source: LoadError,
    },
    /// The plugin that is linked into the program can't be used.
    #[error("the CPU plugin that is linked into this program ({ORIGIN}) can't be used: {0}")]
    Linked(#[from] TableError),
}

/// The CPU plugin, loaded at the first call.
///
/// ```
/// let plugin = ryft_pjrt_sys::cpu::plugin()?;
/// let (major, minor) = plugin.version();
/// println!("PJRT {major}.{minor} from {}", ryft_pjrt_sys::cpu::ORIGIN);
/// # Ok::<(), &ryft_pjrt_sys::cpu::CpuError>(())
/// ```
///
/// # Errors
///
/// When no library is found or the one that was found can't be used, with what was tried. Later calls give the same
/// error.
// Inlined, so that only programs that call it refer to `GetPjrtApi`, which does not exist where no native was found.
#[inline]
pub fn plugin() -> Result<&'static Plugin, &'static CpuError> {
    #[cfg(pjrt_cpu = "plugin")]
    return library::plugin();
    #[cfg(not(pjrt_cpu = "plugin"))]
    linked(GetPjrtApi)
}

/// The plugin whose `GetPjrtApi` is linked into the program.
#[cfg(not(pjrt_cpu = "plugin"))]
#[doc(hidden)]
pub fn linked(
    entry: unsafe extern "C" fn() -> *const PJRT_Api,
) -> Result<&'static Plugin, &'static CpuError> {
    static PLUGIN: OnceLock<Result<Plugin, CpuError>> = OnceLock::new();
    let plugin = PLUGIN.get_or_init(|| {
        // SAFETY: this is the function of the native part that is linked into the program.
        let table = unsafe { entry() };
        // SAFETY: the table comes from `GetPjrtApi`, and what is linked in stays.
        Ok(unsafe { Plugin::from_table(table, None) }?)
    });
    plugin.as_ref()
}

#[cfg(not(pjrt_cpu = "plugin"))]
unsafe extern "C" {
    /// The CPU plugin's table of functions.
    ///
    /// [`plugin`] gives the same table with an error that says more than a null pointer.
    #[cfg_attr(
        pjrt_cpu = "missing",
        link_name = "the native part pjrt-cpu was not found when ryft-pjrt-sys was built; cargo build -vv says what \
                     was tried and which line mends it; then build again"
    )]
    pub fn GetPjrtApi() -> *const PJRT_Api;
}

/// The CPU plugin's table of functions, or null where it can't be loaded, after a line on standard error that says why.
///
/// This is the C symbol of the same name. [`plugin`] gives the same table, and the error as a value.
///
/// # Safety
///
/// None is needed; unsafe as every function of the C API is.
#[cfg(pjrt_cpu = "plugin")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn GetPjrtApi() -> *const PJRT_Api {
    static REPORT: std::sync::Once = std::sync::Once::new();
    match plugin() {
        Ok(plugin) => plugin.api(),
        Err(error) => {
            REPORT.call_once(|| eprintln!("ryft-pjrt-sys: {error}"));
            std::ptr::null()
        }
    }
}

/// The plugin library that the build found.
#[cfg(pjrt_cpu = "plugin")]
mod library {
    use super::{CpuError, OnceLock, PathBuf, Plugin};
    use crate::loader::load;
    use crate::locate::{Build, Places};

    /// The plugin, loaded at the first call.
    pub(super) fn plugin() -> Result<&'static Plugin, &'static CpuError> {
        static PLUGIN: OnceLock<Result<Plugin, CpuError>> = OnceLock::new();
        PLUGIN.get_or_init(find_and_load).as_ref()
    }

    fn find_and_load() -> Result<Plugin, CpuError> {
        let library = PathBuf::from(env!("RYFT_PJRT_CPU_PLUGIN"));
        let names = library.file_name().map(Into::into).into_iter().collect();
        let build = Build {
            library,
            value: None,
        };
        let places = Places::now("PJRT_PLUGIN_CPU_LIB", names, Some(build));
        let found = places.library(|path| path.exists())?;
        // SAFETY: the library is the PJRT plugin that the build verified, or the one that the program's user put in its
        // place.
        unsafe { load(&found.path) }.map_err(|source| CpuError::Load {
            path: found.path,
            place: found.place,
            source,
        })
    }
}
