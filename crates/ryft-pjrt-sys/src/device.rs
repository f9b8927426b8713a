//! The accelerators' plugins, a [`Device`] for each.
//!
//! A device's feature makes the build find its plugin; any combination of features may be on. Nothing is linked. The plugin
//! is found when the program runs, by the first of these that applies: the file that the device's environment variable
//! names, a file next to the module that contains this crate's code (the program, a shared library, a Python extension),
//! and the file that the build found. So a program runs from where it was built as it is, and can be shipped with
//! its plugins next to it.
//!
//! There a plugin is called `libpjrt-plugin-<device>.so` (`libpjrt-plugin-cuda-12.so`), or as the file is that the build
//! found. Where two plugins' files have one name, as those of both CUDAs can, the first name alone counts.
//!
//! ```no_run
//! # #[cfg(feature = "cuda-12")] {
//! use ryft_pjrt_sys::device::Device;
//!
//! let plugin = Device::CUDA_12.plugin()?;
//! println!("PJRT {:?} from {}", plugin.version(), Device::CUDA_12.origin());
//! # }
//! # Ok::<(), ryft_pjrt_sys::PluginError>(())
//! ```

use std::fmt;
use std::path::PathBuf;

use ryft_xla_loader::{Found, NotFoundError};

use crate::plugin::Plugin;
use crate::source::{PluginError, Source};

/// An accelerator whose feature is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device(&'static Source);

include!(concat!(env!("OUT_DIR"), "/devices.rs"));

impl Device {
    /// The device's name, which is that of its feature: `cuda-12`.
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The environment variable that names the device's plugin: `PJRT_PLUGIN_CUDA_12_LIB`.
    pub const fn variable(self) -> &'static str {
        self.0.variable
    }

    /// Where the plugin came from when the crate was built, in one line; `none` if the build found none.
    pub const fn origin(self) -> &'static str {
        self.0.origin
    }

    /// The library to load, and why it is this one.
    ///
    /// # Errors
    ///
    /// When the variable is not set, no plugin is next to this code, and the one of the build does not exist.
    pub fn library(self) -> Result<Found, NotFoundError> {
        self.0.find()
    }

    /// The path of the library to load: that of [`library`](Self::library). Where there is none, it is the path where the
    /// build found it, so that loading it fails with an error that names it.
    pub fn plugin_path(self) -> PathBuf {
        let built = || self.0.library.unwrap_or_default().into();
        self.library().map_or_else(|_| built(), |found| found.path)
    }

    /// Loads the device's plugin. Loading it again costs little and gives the same one.
    ///
    /// Loading needs no device. What needs one is the creation of a client, by `PJRT_Client_Create`.
    ///
    /// # Errors
    ///
    /// When no library is found or the one that was found can't be used, with what was tried and, where a library that
    /// the plugin needs is missing, what provides that.
    pub fn plugin(self) -> Result<Plugin, PluginError> {
        self.0.plugin()
    }

    pub(crate) fn source(self) -> &'static Source {
        self.0
    }
}

impl fmt::Display for Device {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
