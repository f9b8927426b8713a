//! A plugin's table of functions: what may be read of it, and the extensions that hang on it.

use std::ffi::c_int;
use std::fmt;
use std::mem::offset_of;
use std::path::{Path, PathBuf};
use std::ptr::NonNull;

use crate::bindings::{
    PJRT_API_MAJOR, PJRT_Api, PJRT_Api_Version, PJRT_Extension_Base, PJRT_Extension_Type,
};

/// The size that a table must have for its version to be read.
const READ: usize = offset_of!(PJRT_Api, pjrt_api_version) + size_of::<PJRT_Api_Version>();

/// A PJRT plugin that is loaded for as long as the program runs.
///
/// A plugin of another minor version may have a shorter table of functions than [`PJRT_Api`]. So never make a Rust
/// reference to the whole table, and read a function through [`function!`](crate::function), which looks whether the
/// table reaches that far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plugin {
    table: NonNull<PJRT_Api>,
    path: Option<PathBuf>,
}

// SAFETY: the table is never written after `GetPjrtApi` returned it and lives until the process ends, and the PJRT C
// API may be called from any thread (pjrt_c_api.h).
unsafe impl Send for Plugin {}
// SAFETY: as above.
unsafe impl Sync for Plugin {}

/// Why a table of functions can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableError {
    /// `GetPjrtApi` returned a null pointer.
    Null,
    /// The table ends before the version that it should state.
    TooSmall {
        /// The size that the table states, in bytes.
        size: usize,
        /// The size that is needed, in bytes.
        needed: usize,
    },
    /// The plugin speaks another major version of the API.
    MajorVersion {
        /// The plugin's major version.
        major: c_int,
        /// The plugin's minor version.
        minor: c_int,
    },
}

impl fmt::Display for TableError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter
                .write_str("its function GetPjrtApi returned null, so it has no PJRT API to offer"),
            Self::TooSmall { size, needed } => write!(
                formatter,
                "its table of functions is {size} bytes long, less than the {needed} that hold its version"
            ),
            Self::MajorVersion { major, minor } => write!(
                formatter,
                "it speaks PJRT API {major}.{minor}, and this program speaks {PJRT_API_MAJOR}.x; take a plugin of that \
                 major version"
            ),
        }
    }
}

impl std::error::Error for TableError {}

/// A plugin's version of the PJRT C API does not have a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingFunctionError {
    /// The function.
    pub function: &'static str,
    /// The plugin's major and minor version of the API.
    pub version: (c_int, c_int),
    /// The file that the plugin was loaded from, or `None` where it is linked into the program.
    pub path: Option<PathBuf>,
}

impl fmt::Display for MissingFunctionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(formatter, "{}", path.display())?,
            None => formatter.write_str("the plugin in this program")?,
        }
        let ((major, minor), function) = (self.version, self.function);
        write!(
            formatter,
            ", of PJRT API {major}.{minor}, has no function {function}\nhelp: use a newer plugin"
        )
    }
}

impl std::error::Error for MissingFunctionError {}

impl Plugin {
    /// Takes the table that a `GetPjrtApi` returned. `path` is the file that it came from, or `None` where the plugin
    /// is linked into the program.
    ///
    /// # Errors
    ///
    /// When there is no table, or one that is too small to state a version, or of another major version.
    ///
    /// # Safety
    ///
    /// `table` is null or was returned by the `GetPjrtApi` of a PJRT plugin that is never unloaded.
    pub unsafe fn from_table(
        table: *const PJRT_Api,
        path: Option<PathBuf>,
    ) -> Result<Self, TableError> {
        let table = NonNull::new(table.cast_mut()).ok_or(TableError::Null)?;
        // SAFETY: the table of every version begins with its size.
        let size = unsafe { (*table.as_ptr()).struct_size };
        if size < READ {
            return Err(TableError::TooSmall { size, needed: READ });
        }
        let plugin = Self { table, path };
        match plugin.version() {
            (major, _) if i64::from(major) == i64::from(PJRT_API_MAJOR) => Ok(plugin),
            (major, minor) => Err(TableError::MajorVersion { major, minor }),
        }
    }

    /// The plugin's table of functions. It can be shorter than the type says: see [`Plugin`].
    pub fn api(&self) -> *const PJRT_Api {
        self.table.as_ptr()
    }

    /// The file that the plugin was loaded from, or `None` where it is linked into the program.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The major and minor version of the PJRT C API that the plugin was built with.
    pub fn version(&self) -> (c_int, c_int) {
        // SAFETY: `from_table` made sure that the table is long enough.
        let version = unsafe { &raw const (*self.api()).pjrt_api_version };
        // SAFETY: the same.
        unsafe { ((*version).major_version, (*version).minor_version) }
    }

    /// Whether the plugin has the function at this offset of the table in bytes.
    ///
    /// ```
    /// # fn example(plugin: &ryft_pjrt_sys::Plugin) {
    /// use std::mem::offset_of;
    /// use ryft_pjrt_sys::bindings::PJRT_Api;
    ///
    /// let can_mint_errors = plugin.supports(offset_of!(PJRT_Api, PJRT_Event_Set));
    /// # let _ = can_mint_errors;
    /// # }
    /// ```
    pub fn supports(&self, offset: usize) -> bool {
        let functions = offset_of!(PJRT_Api, PJRT_Error_Destroy)..size_of::<PJRT_Api>();
        if !functions.contains(&offset) || !offset.is_multiple_of(size_of::<usize>()) {
            return false;
        }
        // SAFETY: the table of every version begins with its size.
        let size = unsafe { (*self.api()).struct_size };
        // SAFETY: everything behind the version is pointers to functions, and the table reaches over this one.
        offset + size_of::<usize>() <= size
            && !unsafe { *self.api().byte_add(offset).cast::<*const ()>() }.is_null()
    }

    /// The error that says that the plugin has no function of this name. [`try_function!`](crate::try_function) gives it.
    pub fn missing_function(&self, function: &'static str) -> MissingFunctionError {
        MissingFunctionError {
            function,
            version: self.version(),
            path: self.path.clone(),
        }
    }

    /// The plugin's extensions, in the order of its list.
    pub fn extensions(&self) -> Extensions<'_> {
        // SAFETY: `from_table` made sure that the table is long enough.
        let next = unsafe { (*self.api()).extension_start };
        Extensions {
            next,
            plugin: std::marker::PhantomData,
        }
    }
}

/// The function of a [`Plugin`]'s table that has this name, or `None` where the plugin's version has no such function.
///
/// The type is the one of [`bindings`](crate::bindings) under the same name: an `Option` of an unsafe function pointer.
///
/// ```
/// # fn example(plugin: &ryft_pjrt_sys::Plugin) -> Result<(), String> {
/// use ryft_pjrt_sys::bindings::*;
///
/// let initialize = ryft_pjrt_sys::function!(plugin, PJRT_Plugin_Initialize).ok_or("this plugin is too old")?;
/// let mut arguments = PJRT_Plugin_Initialize_Args {
///     struct_size: PJRT_Plugin_Initialize_Args_STRUCT_SIZE as usize,
///     extension_start: std::ptr::null_mut(),
/// };
/// // SAFETY: the struct is of the size that it states.
/// let error = unsafe { initialize(&mut arguments) };
/// assert!(error.is_null());
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! function {
    ($plugin:expr, $name:ident) => {{
        let plugin: &$crate::Plugin = &*$plugin;
        if plugin.supports(::std::mem::offset_of!($crate::bindings::PJRT_Api, $name)) {
            // SAFETY: the table reaches over this function.
            unsafe { (*plugin.api()).$name }
        } else {
            None
        }
    }};
}

/// As [`function!`](crate::function), with an error that names the function, the plugin and its version where there is none.
///
/// ```
/// # fn example(plugin: &ryft_pjrt_sys::Plugin) -> Result<(), Box<dyn std::error::Error>> {
/// let create = ryft_pjrt_sys::try_function!(plugin, PJRT_Event_Create)?;
/// # let _ = create;
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! try_function {
    ($plugin:expr, $name:ident) => {{
        let plugin: &$crate::Plugin = &*$plugin;
        $crate::function!(plugin, $name)
            .ok_or_else(|| plugin.missing_function(::std::stringify!($name)))
    }};
}

/// One extension that a plugin offers in addition to the PJRT C API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension {
    /// What extension it is: one of the `PJRT_Extension_Type_...` constants, or one that is newer than they.
    pub type_: PJRT_Extension_Type,
    /// How many bytes of the extension's own struct the plugin filled in.
    pub struct_size: usize,
    /// The extension's struct, to be cast to the type of `type_`, such as
    /// [`PJRT_FFI_Extension`](crate::bindings::PJRT_FFI_Extension), and read no more than `struct_size`.
    pub base: *const PJRT_Extension_Base,
}

/// Iterates over a plugin's [`Extension`]s.
#[derive(Clone, Debug)]
pub struct Extensions<'a> {
    next: *const PJRT_Extension_Base,
    plugin: std::marker::PhantomData<&'a Plugin>,
}

impl Iterator for Extensions<'_> {
    type Item = Extension;

    fn next(&mut self) -> Option<Extension> {
        let base = NonNull::new(self.next.cast_mut())?;
        // SAFETY: an extension that a plugin links into its list lives as long as its table.
        let PJRT_Extension_Base {
            struct_size,
            type_,
            next,
        } = unsafe { *base.as_ptr() };
        self.next = next;
        Some(Extension {
            type_,
            struct_size,
            base: base.as_ptr(),
        })
    }
}
