//! The accelerators' plugins, a [`Device`] for each.
//!
//! A device's feature makes the build find its plugin: `cuda-12`, `cuda-13`, `rocm-7`, `tpu`, `neuron`, in any combination.
//! Nothing is linked. The plugin is looked for when the program runs, in three places of which the first that applies is
//! taken: the file that the device's environment variable names, a file beside the program, and the path where the
//! build found it. So a program runs from where it was built as it is, and can be shipped with its plugins beside it.
//!
//! Beside the program a plugin is called `libpjrt-plugin-<device>.so` (`libpjrt-plugin-cuda-12.so`), or as the file is that
//! the build found. Where two devices' files have one name, as those of both CUDAs can, the first name alone counts.
//!
//! ```no_run
//! # #[cfg(feature = "cuda-12")] {
//! use ryft_pjrt_sys::device::Device;
//!
//! let plugin = Device::CUDA_12.plugin()?;
//! println!("PJRT {:?} from {}", plugin.version(), Device::CUDA_12.origin());
//! # }
//! # Ok::<(), ryft_pjrt_sys::device::DeviceError>(())
//! ```

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::loader::{LoadError, load};
use crate::locate::{Build, Found, NotFound, Place, Places};
use crate::plugin::Plugin;

mod provider;

/// An accelerator whose feature is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device(&'static Facts);

/// What the build knows of a device.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    name: &'static str,
    variable: &'static str,
    /// What the build found; all empty where it found nothing.
    library: &'static str,
    variable_at_build: &'static str,
    origin: &'static str,
}

/// Why there is no plugin of a device.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// No library is where it could be.
    #[error("the plugin of {device} was not found: {source}")]
    NotFound {
        /// The device.
        device: Device,
        /// What was tried.
        source: NotFound,
    },
    /// The library that was found can't be loaded.
    #[error(
        "the plugin of {device}, {place}, can't serve: {source}{}",
        advice(source)
    )]
    Load {
        /// The device.
        device: Device,
        /// Why it is this library.
        place: Place,
        /// What is the matter with it.
        source: LoadError,
    },
}

/// Says what a missing library belongs to, where that is known.
fn advice(error: &LoadError) -> String {
    let LoadError::MissingDependency { dependency, .. } = error else {
        return String::new();
    };
    provider::of(dependency).map_or(String::new(), |provider| {
        format!(". {dependency} belongs to {provider}")
    })
}

/// Declares the devices, each with its feature, its constant, its environment variable, the variables by which the build
/// script says what it found, and the function that gives its path.
macro_rules! devices {
    ($($name:literal $constant:ident $variable:literal $library:literal $value:literal $origin:literal $path:ident)*) => {
        impl Device {
            $(
                #[doc = concat!("The device of the feature `", $name, "`; `", $variable, "` names another plugin.")]
                #[cfg(feature = $name)]
                pub const $constant: Self = Self(&Facts {
                    name: $name,
                    variable: $variable,
                    library: env!($library),
                    variable_at_build: env!($value),
                    origin: env!($origin),
                });
            )*

            /// The devices whose features are on.
            pub const ALL: &[Self] = &[$(#[cfg(feature = $name)] Self::$constant),*];
        }

        $(
            #[doc = concat!("The path of the plugin of `", $name, "`: [`Device::plugin_path`] of [`Device::", stringify!($constant), "`].")]
            ///
            /// Where the build found no plugin, a program that calls this is not linked, and the linker says so.
            /// [`Device::library`] and [`Device::plugin`] don't need the build to have found one.
            // Inlined, so that only programs that call it refer to a symbol that does not exist.
            #[cfg(feature = $name)]
            #[inline]
            pub fn $path() -> PathBuf {
                #[cfg(pjrt_missing = $name)]
                {
                    unsafe extern "C" {
                        #[link_name = concat!(
                            "the plugin ", $name, " was not found when ryft-pjrt-sys was built; cargo build -vv says \
                             what was tried and which line mends it; then build again"
                        )]
                        fn plugin_that_was_not_found();
                    }
                    // SAFETY: no program that calls this function is ever linked.
                    unsafe { plugin_that_was_not_found() }
                }
                Device::$constant.plugin_path()
            }
        )*
    };
}

devices! {
    "cuda-12" CUDA_12 "PJRT_PLUGIN_CUDA_12_LIB" "RYFT_PJRT_CUDA_12_PLUGIN" "RYFT_PJRT_CUDA_12_VARIABLE" "RYFT_PJRT_CUDA_12_ORIGIN" pjrt_cuda_12_plugin_path
    "cuda-13" CUDA_13 "PJRT_PLUGIN_CUDA_13_LIB" "RYFT_PJRT_CUDA_13_PLUGIN" "RYFT_PJRT_CUDA_13_VARIABLE" "RYFT_PJRT_CUDA_13_ORIGIN" pjrt_cuda_13_plugin_path
    "rocm-7"  ROCM_7  "PJRT_PLUGIN_ROCM_7_LIB"  "RYFT_PJRT_ROCM_7_PLUGIN"  "RYFT_PJRT_ROCM_7_VARIABLE"  "RYFT_PJRT_ROCM_7_ORIGIN"  pjrt_rocm_7_plugin_path
    "tpu"     TPU     "PJRT_PLUGIN_TPU_LIB"     "RYFT_PJRT_TPU_PLUGIN"     "RYFT_PJRT_TPU_VARIABLE"     "RYFT_PJRT_TPU_ORIGIN"     pjrt_tpu_plugin_path
    "neuron"  NEURON  "PJRT_PLUGIN_NEURON_LIB"  "RYFT_PJRT_NEURON_PLUGIN"  "RYFT_PJRT_NEURON_VARIABLE"  "RYFT_PJRT_NEURON_ORIGIN"  pjrt_neuron_plugin_path
}

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
    /// When the variable is not set, no plugin is beside the program, and the one of the build does not exist.
    pub fn library(self) -> Result<Found, NotFound> {
        self.places().library(|path| path.exists())
    }

    /// The path of the library to load: that of [`library`](Self::library). Where there is none, it is the path where the
    /// build found it, so that loading it fails with an error that names it.
    pub fn plugin_path(self) -> PathBuf {
        self.library()
            .map_or_else(|_| self.0.library.into(), |found| found.path)
    }

    /// Loads the device's plugin. Loading it again costs little and gives the same one.
    ///
    /// Loading needs no device. What needs one is the creation of a client, by `PJRT_Client_Create`.
    ///
    /// # Errors
    ///
    /// When no library is found or the one that was found can't be used, with what was tried and, where a library that
    /// the plugin needs is missing, what provides that.
    pub fn plugin(self) -> Result<Plugin, DeviceError> {
        let found = self.library().map_err(|source| DeviceError::NotFound {
            device: self,
            source,
        })?;
        // SAFETY: the library is the PJRT plugin that the build verified, or the one that the program's user put in its
        // place.
        unsafe { load(&found.path) }.map_err(|source| DeviceError::Load {
            device: self,
            place: found.place,
            source,
        })
    }

    fn places(self) -> Places {
        let set = |value: &'static str| Some(value).filter(|value| !value.is_empty());
        let build = set(self.0.library).map(|library| Build {
            library: library.into(),
            value: set(self.0.variable_at_build).map(OsString::from),
        });
        Places::now(self.0.variable, self.names(), build)
    }

    /// The names of the plugin beside the program.
    fn names(self) -> Vec<OsString> {
        let own = OsString::from(format!(
            "{DLL_PREFIX}pjrt-plugin-{}{DLL_SUFFIX}",
            self.0.name
        ));
        let built = |device: &Self| Path::new(device.0.library).file_name();
        let is_ambiguous = Self::ALL
            .iter()
            .any(|other| *other != self && built(other) == built(&self));
        let other = built(&self).filter(|name| !is_ambiguous && **name != *own);
        std::iter::once(own.clone())
            .chain(other.map(Into::into))
            .collect()
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}
