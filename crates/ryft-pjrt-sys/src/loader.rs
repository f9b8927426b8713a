//! Loads a PJRT plugin from a file: the plugin of any device, of any version of the API that is near enough.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf, absolute};

use ryft_xla_loader::{Binding, OpenError, is_code, open};

use crate::bindings::PJRT_Api;
use crate::plugin::{Plugin, TableError};

/// A file can't be used as a PJRT plugin.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadError {
    /// The file is no library that this program can load.
    Open(OpenError),
    /// The library is no PJRT plugin.
    NoEntryPoint {
        /// The file.
        path: PathBuf,
    },
    /// The plugin's table of functions can't be used.
    Table {
        /// The file.
        path: PathBuf,
        /// What is the matter with the table.
        source: TableError,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(error) => error.fmt(formatter),
            Self::NoEntryPoint { path } => {
                let path = path.display();
                write!(
                    formatter,
                    "{path} is not a PJRT plugin: it has no function GetPjrtApi"
                )
            }
            Self::Table { path, source } => {
                write!(formatter, "{} can't be used: {source}", path.display())
            }
        }
    }
}

impl Error for LoadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Open(error) => error.source(),
            Self::NoEntryPoint { .. } => None,
            Self::Table { source, .. } => Some(source),
        }
    }
}

/// Loads the PJRT plugin in the file `path`, which is taken from the current directory when it is relative and is
/// never looked for elsewhere.
///
/// The library stays loaded until the process ends. To load a file that is loaded already costs little and gives the same
/// table. Any number of threads may load plugins at once. The plugin's symbols are visible to the plugin alone, and what
/// it misses is an error now rather than the end of a computation: see [`open`].
///
/// # Errors
///
/// [`LoadError`] names the file and what is the matter with it.
///
/// # Safety
///
/// The library's code runs: it must be a library that may be loaded into this process, and its `GetPjrtApi`, if it has
/// one, must be that of a PJRT plugin.
pub unsafe fn load(path: &Path) -> Result<Plugin, LoadError> {
    // SAFETY: the caller vouches for the library.
    let library = unsafe { open(path, Binding::Now) }.map_err(LoadError::Open)?;
    let path = absolute(path).unwrap_or_else(|_| path.to_path_buf());
    // SAFETY: the caller vouches for the type of a function of this name.
    let entry = unsafe { library.get::<unsafe extern "C" fn() -> *const PJRT_Api>(c"GetPjrtApi") };
    // A variable of that name is none.
    let entry = entry.ok().filter(|entry| is_code(**entry as *const ()));
    let entry = entry.ok_or_else(|| LoadError::NoEntryPoint { path: path.clone() })?;
    // SAFETY: the function is that of a plugin and takes no arguments.
    let table = unsafe { entry() };
    // SAFETY: the table comes from `GetPjrtApi` of a library that is never unloaded.
    unsafe { Plugin::from_table(table, Some(path.clone())) }
        .map_err(|source| LoadError::Table { path, source })
}
