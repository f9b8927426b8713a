//! Loads a PJRT plugin from a file: the plugin of any device, of any version of the API that is near enough.

use std::ffi::OsStr;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf, absolute};
use std::{fs, io};

use libloading::Library;

use crate::bindings::PJRT_Api;
use crate::plugin::{Plugin, TableError};

mod dependency;
mod format;

use format::{FormatError, Target};

/// Why a file can't serve as a PJRT plugin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// Nothing has this name.
    #[error("there is no file {}", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The name is that of a directory or a device.
    #[error("{} is not a file; name the plugin's library itself", path.display())]
    NotAFile {
        /// The directory or device.
        path: PathBuf,
    },
    /// The file can't be read.
    #[error("{} can't be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The file is no shared library, or not one for this program's target, or cut short.
    #[error("{} {problem}", path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// What is the matter with it, such as "is for linux x86_64, and this program for linux aarch64".
        problem: String,
    },
    /// The library needs another one that the operating system doesn't find.
    #[error(
        "{} needs the library {dependency}, which is not found; install what provides it, or add its directory to {}",
        path.display(),
        dependency::SEARCH_PATH
    )]
    MissingDependency {
        /// The plugin.
        path: PathBuf,
        /// The name of the library that is missing, as the plugin (or one of its other dependencies) records it.
        dependency: String,
    },
    /// The operating system doesn't load the library, for a reason of its own.
    #[error("{} could not be loaded: {message}", path.display())]
    Refused {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        message: String,
    },
    /// The library is no PJRT plugin.
    #[error("{} is not a PJRT plugin: it has no function GetPjrtApi", path.display())]
    NoEntryPoint {
        /// The file.
        path: PathBuf,
    },
    /// The plugin's table of functions can't be used.
    #[error("{} can't be used: {source}", path.display())]
    Table {
        /// The file.
        path: PathBuf,
        /// What is the matter with the table.
        source: TableError,
    },
}

/// Loads the PJRT plugin in the file `path`, which is taken from the current directory when it is relative and is
/// never looked for elsewhere.
///
/// The library stays loaded until the process ends: plugins start threads and register functions that run at exit, so
/// none can be unloaded safely. To load a file that is loaded already costs little and gives the same table. Any number
/// of threads may load plugins at once.
///
/// The plugin's symbols are visible to the plugin alone (`RTLD_LOCAL`), and what it misses is found out now rather than
/// in the middle of a computation (`RTLD_NOW`, which costs no measurable time: plugins are linked that way). Plugins
/// are linked so that none of their C++ is exported, so they need no `RTLD_DEEPBIND` to keep their LLVM apart from another
/// one in the process, and without it work beside allocators and sanitizers that replace `malloc`.
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
    let path = absolute(path).map_err(|source| LoadError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    check_file(&path)?;
    // SAFETY: the caller vouches for the library.
    let library = unsafe { open(path.as_os_str()) }.map_err(|error| refusal(&path, &error))?;
    // See above: never unloaded, whatever follows.
    let library = ManuallyDrop::new(library);
    // SAFETY: the caller vouches for the type of a function of this name.
    let entry = unsafe { library.get::<unsafe extern "C" fn() -> *const PJRT_Api>(c"GetPjrtApi") };
    let entry = *entry.map_err(|_| LoadError::NoEntryPoint { path: path.clone() })?;
    // SAFETY: the function is that of a plugin and takes no arguments.
    let table = unsafe { entry() };
    // SAFETY: the table comes from `GetPjrtApi` of a library that was just leaked.
    unsafe { Plugin::from_table(table, Some(path.clone())) }
        .map_err(|source| LoadError::Table { path, source })
}

/// Makes sure that `path` is a library for this program's target before the operating system sees it: its messages
/// about files that are not are unclear, and it crashes on one that is cut short.
fn check_file(path: &Path) -> Result<(), LoadError> {
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => LoadError::Missing {
            path: path.to_path_buf(),
        },
        _ => LoadError::Unreadable {
            path: path.to_path_buf(),
            source,
        },
    };
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(LoadError::NotAFile {
            path: path.to_path_buf(),
        });
    }
    let mut file = fs::File::open(path).map_err(unreadable)?;
    let mut head = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(&mut file, format::HEAD), &mut head)
        .map_err(unreadable)?;
    format::check(&head, metadata.len(), Target::OF_THIS_PROGRAM).map_err(|problem: FormatError| {
        LoadError::Format {
            path: path.to_path_buf(),
            problem: problem.to_string(),
        }
    })
}

/// The error for a library that the operating system doesn't load.
fn refusal(path: &Path, error: &libloading::Error) -> LoadError {
    let message = message_of(error);
    match dependency::missing_in(&message, path) {
        Some(dependency) => LoadError::MissingDependency {
            path: path.to_path_buf(),
            dependency,
        },
        None => LoadError::Refused {
            path: path.to_path_buf(),
            message,
        },
    }
}

/// What the operating system says, without libloading's own words.
fn message_of(error: &libloading::Error) -> String {
    let message =
        std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    dependency::explain(message)
}

/// Opens a library.
#[cfg(unix)]
unsafe fn open(path: &OsStr) -> Result<Library, libloading::Error> {
    use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
    // SAFETY: passed on to the caller.
    unsafe { Library::open(Some(path), RTLD_NOW | RTLD_LOCAL) }.map(Into::into)
}

/// Opens a library; those that it needs are found beside it too.
#[cfg(windows)]
unsafe fn open(path: &OsStr) -> Result<Library, libloading::Error> {
    use libloading::os::windows::{
        LOAD_LIBRARY_SEARCH_DEFAULT_DIRS, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR, Library,
    };
    // SAFETY: passed on to the caller.
    unsafe {
        Library::load_with_flags(
            path,
            LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS,
        )
    }
    .map(Into::into)
}
