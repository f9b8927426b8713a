//! What the build found of a plugin, and how that is found and loaded when the program runs: the same for the CPU's and
//! every device's.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::Path;

use ryft_xla_loader::{Build, Found, NotFoundError, OpenErrorKind, Place, Search};

use crate::cpu;
use crate::device::Device;
use crate::loader::{LoadError, load};
use crate::plugin::{Plugin, TableError};
use crate::provider;

/// What the build knows of a plugin.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) name: &'static str,
    pub(crate) variable: &'static str,
    /// The library that the build found.
    pub(crate) library: Option<&'static str>,
    /// The variable's value at build time, where it decided about the library.
    pub(crate) value: Option<&'static str>,
    pub(crate) origin: &'static str,
}

/// There is no plugin, or it can't be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum PluginError {
    /// No library is where it could be.
    NotFound {
        /// The device's name, or `cpu`.
        plugin: &'static str,
        /// What was tried.
        source: NotFoundError,
    },
    /// The library that was found can't be loaded.
    Load {
        /// The device's name, or `cpu`.
        plugin: &'static str,
        /// Why it is this library.
        place: Place,
        /// What is the matter with it.
        source: LoadError,
    },
    /// The plugin that is linked into the program can't be used.
    Linked(TableError),
}

impl fmt::Display for PluginError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { plugin, source } => {
                write!(formatter, "the plugin `{plugin}` was not found: {source}")
            }
            Self::Load {
                plugin,
                place,
                source,
            } => {
                let note = provider_note(source);
                write!(
                    formatter,
                    "the plugin `{plugin}`, {place}, can't be loaded: {source}{note}"
                )
            }
            Self::Linked(source) => {
                let origin = cpu::ORIGIN;
                write!(
                    formatter,
                    "the plugin `cpu` that is linked into this program ({origin}) can't be used: {source}"
                )
            }
        }
    }
}

impl Error for PluginError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotFound { source, .. } => Some(source),
            Self::Load { source, .. } => Some(source),
            Self::Linked(source) => Some(source),
        }
    }
}

impl Source {
    /// The library to load, and why it is this one.
    pub(crate) fn find(&self) -> Result<Found, NotFoundError> {
        let build = self.library.map(|library| Build {
            path: library.into(),
            value: self.value.map(OsString::from),
        });
        let search = Search {
            names: self.names(),
            ..Search::new(self.variable, build)
        };
        search.find()
    }

    /// Finds and loads the plugin.
    pub(crate) fn plugin(&self) -> Result<Plugin, PluginError> {
        let plugin = self.name;
        let Found { path, place } = self
            .find()
            .map_err(|source| PluginError::NotFound { plugin, source })?;
        // SAFETY: the library is the PJRT plugin that the build verified, or the one that the program's user put in its
        // place.
        unsafe { load(&path) }.map_err(|source| PluginError::Load {
            plugin,
            place,
            source,
        })
    }

    /// The names of the library next to the program: the plugin's own, and that of the file that the build found unless
    /// another plugin's has the same, as those of both CUDAs have. One that has its runtime with it is also looked for in
    /// the directories that it has there, so that they may be shipped as they are.
    fn names(&self) -> Vec<OsString> {
        let own = format!("{DLL_PREFIX}pjrt-plugin-{}{DLL_SUFFIX}", self.name);
        let devices = Device::ALL.iter().map(|device| device.source());
        let mut others = devices.chain([&cpu::SOURCE]).filter(|other| *other != self);
        let built = self.built_name();
        let built = built.filter(|name| others.all(|other| other.built_name() != Some(name)));
        let mut names = vec![OsString::from(own)];
        names.extend(built.map(Into::into));
        names.dedup();
        let shipped = Path::new("plugins").join(self.name);
        let library = self.library.map(Path::new);
        let has_runtime = |library: &&Path| {
            library
                .parent()
                .is_some_and(|parent| parent.ends_with(&shipped))
        };
        let name = library.filter(has_runtime).and_then(Path::file_name);
        names.extend(name.map(|name| shipped.join(name).into()));
        names
    }

    fn built_name(&self) -> Option<&'static OsStr> {
        Path::new(self.library?).file_name()
    }
}

/// Says what a missing library belongs to, where that is known.
fn provider_note(error: &LoadError) -> String {
    let LoadError::Open(error) = error else {
        return String::new();
    };
    let OpenErrorKind::MissingDependency { dependency } = &error.kind else {
        return String::new();
    };
    provider::of(dependency).map_or(String::new(), |provider| {
        format!("\nnote: {dependency} belongs to {provider}")
    })
}
