//! Opens a library.

use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf, absolute};

use libloading::Library;

use crate::{dependency, file};

/// When the names that a library uses of other libraries are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// When it is opened (`RTLD_NOW`), so that a missing function is an error then and not the end of the program later.
    Now,
    /// Each when it is first used (`RTLD_LAZY`). For the shim on TensorFlow's library alone: looking up all that this
    /// uses takes half a second, and nothing can be missing, since the shim was linked to that very file.
    Lazy,
}

/// A file can't be loaded as a library.
#[derive(Debug)]
pub struct OpenError {
    /// The file.
    pub path: PathBuf,
    /// Why it can't be loaded.
    pub kind: OpenErrorKind,
}

/// Why a file can't be loaded. The texts continue a sentence that begins with the file's path.
#[derive(Debug)]
#[non_exhaustive]
pub enum OpenErrorKind {
    /// Nothing has this name.
    Missing,
    /// The name is that of a directory or a device.
    NotAFile,
    /// The file can't be read.
    Unreadable(io::Error),
    /// The file is no shared library.
    NotALibrary(&'static str),
    /// The library is for another operating system or architecture.
    OtherTarget {
        /// The target that it is for, such as `linux-aarch64`.
        found: String,
        /// This program's target.
        needed: String,
    },
    /// The end of the file is missing.
    Incomplete {
        /// The file's length.
        length: u64,
        /// The length that the file states.
        needed: u64,
    },
    /// The library needs another one that the operating system doesn't find.
    MissingDependency {
        /// The name of the missing library, as the one that needs it records it.
        dependency: String,
    },
    /// The operating system doesn't load the library, for a reason of its own.
    Other(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.path.display(), self.kind)
    }
}

impl fmt::Display for OpenErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => formatter.write_str("does not exist"),
            Self::NotAFile => formatter.write_str("is not a file\nhelp: name the library itself"),
            Self::Unreadable(error) => write!(formatter, "can't be read: {error}"),
            Self::NotALibrary(what) => write!(formatter, "is not a shared library: it is {what}"),
            Self::OtherTarget { found, needed } => {
                write!(formatter, "is for {found}, and this program for {needed}")
            }
            Self::Incomplete { length, needed } => write!(
                formatter,
                "is incomplete: it has {length} bytes of at least {needed}\nhelp: fetch it again"
            ),
            Self::MissingDependency { dependency } => write!(
                formatter,
                "needs the library {dependency}, which is not found\nhelp: install what provides it, or add its directory to {}",
                dependency::SEARCH_PATH
            ),
            Self::Other(reason) => write!(formatter, "could not be loaded: {reason}"),
        }
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.kind)
    }
}

impl Error for OpenErrorKind {}

/// Opens a library for as long as the process runs. It is never closed, because libraries like these start threads and
/// register functions that run at exit. `path` is never looked for in the system's directories.
///
/// Its symbols are visible to itself alone (`RTLD_LOCAL`), and it prefers its own to the program's (glibc's
/// `RTLD_DEEPBIND`), since both may have a copy of LLVM, Abseil or Protobuf. That second rule extends to `malloc`: a
/// library would use the C library's, next to a program that brings another one (jemalloc, AddressSanitizer), and memory
/// from one would be freed by the other, because the C library itself calls the program's. So in such a program
/// the rule is left out.
///
/// # Errors
///
/// [`OpenError`] names the file and what is the matter with it.
///
/// # Safety
///
/// The library's code runs: it must be one that may be loaded into this process.
pub unsafe fn open(path: &Path, binding: Binding) -> Result<&'static Library, OpenError> {
    let error = |kind| OpenError {
        path: path.to_path_buf(),
        kind,
    };
    check(path).map_err(error)?;
    let path = absolute(path).map_err(|source| error(OpenErrorKind::Unreadable(source)))?;
    // SAFETY: the caller vouches for the library.
    let library = unsafe { load(&path, binding) };
    let library = library.map_err(|source| error(refusal(&path, &source)))?;
    Ok(Box::leak(Box::new(library)))
}

/// Checks that `path` is a shared library for this program's target.
fn check(path: &Path) -> Result<(), OpenErrorKind> {
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => OpenErrorKind::Missing,
        _ => OpenErrorKind::Unreadable(source),
    };
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(OpenErrorKind::NotAFile);
    }
    let mut head = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(file::HEAD)
        .read_to_end(&mut head)
        .map_err(unreadable)?;
    file::check(&head, metadata.len())
}

/// The reason for which the operating system doesn't load a library.
fn refusal(path: &Path, error: &libloading::Error) -> OpenErrorKind {
    // The system's own message, without libloading's words.
    let message = error
        .source()
        .map_or_else(|| error.to_string(), ToString::to_string);
    match dependency::missing_in(&message, path) {
        Some(dependency) => OpenErrorKind::MissingDependency { dependency },
        None => OpenErrorKind::Other(dependency::explain(message)),
    }
}

#[cfg(unix)]
unsafe fn load(path: &Path, binding: Binding) -> Result<Library, libloading::Error> {
    let when = match binding {
        Binding::Now => libc::RTLD_NOW,
        Binding::Lazy => libc::RTLD_LAZY,
    };
    let flags = when | libc::RTLD_LOCAL | own_symbols_first();
    // SAFETY: passed on to the caller.
    unsafe { libloading::os::unix::Library::open(Some(path), flags) }.map(Into::into)
}

/// The flag by which a library prefers its own symbols, unless the program has an allocator of its own: see [`open`].
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn own_symbols_first() -> i32 {
    /// The address at which the module starts that defines what the program calls `name`.
    fn module(name: &std::ffi::CStr) -> Option<*mut std::ffi::c_void> {
        // SAFETY: the name is a C string.
        let address = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
        // SAFETY: zero is a value of every member.
        let mut information: libc::Dl_info = unsafe { std::mem::zeroed() };
        // SAFETY: any address may be asked about, and the struct is written to.
        let known = unsafe { libc::dladdr(address, &mut information) } != 0;
        known.then_some(information.dli_fbase)
    }
    if module(c"malloc") == module(c"gnu_get_libc_version") {
        libc::RTLD_DEEPBIND
    } else {
        0
    }
}

/// Other systems have no such flag: macOS looks each symbol up in the library that it was linked to.
#[cfg(all(unix, not(all(target_os = "linux", target_env = "gnu"))))]
fn own_symbols_first() -> i32 {
    0
}

/// The libraries that the library needs are found next to it, too.
#[cfg(windows)]
unsafe fn load(path: &Path, _: Binding) -> Result<Library, libloading::Error> {
    use libloading::os::windows::{
        LOAD_LIBRARY_SEARCH_DEFAULT_DIRS, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR, Library,
    };
    let flags = LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS;
    // SAFETY: passed on to the caller.
    unsafe { Library::load_with_flags(path, flags) }.map(Into::into)
}
