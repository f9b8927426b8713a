//! What the environment says about where natives come from, read in this one place.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::part::Part;
use crate::target::{Target, UnknownTarget};

pub use source_kind::{SourceKind, UnknownSourceError};

mod source_kind;

/// Names of the environment variables that choose sources, the store and the release folder.
pub mod variable {
    /// Which sources, in which order, separated by commas.
    pub const SOURCES: &str = "RYFT_XLA_SOURCES";
    /// The directory of the store.
    pub const CACHE_DIRECTORY: &str = "RYFT_XLA_CACHE_DIR";
    /// The folder of a mirror of the releases.
    pub const RELEASE_URL: &str = "RYFT_XLA_RELEASE_URL";
    /// Cargo's own switch: `true` keeps every source off the network.
    pub const OFFLINE: &str = "CARGO_NET_OFFLINE";
    /// Set where documentation is built for docs.rs, which links nothing.
    pub const DOCS_RS: &str = "DOCS_RS";
}

/// Everything that the environment decides, as values.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The target that is built for.
    pub target: Target,
    /// The sources that are tried, in their order.
    pub sources: Vec<SourceKind>,
    /// No socket may be opened and pip may not be run.
    pub offline: bool,
    /// The directory of the store, absolute.
    pub cache_directory: PathBuf,
    /// A mirror's folder that stands in for the pin's releases, ending in `/`.
    pub release_url: Option<String>,
    /// What the override variables name, by variable.
    pub overrides: BTreeMap<&'static str, PathBuf>,
}

/// An environment variable with a value that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// No natives exist for the target.
    #[error(transparent)]
    Target(#[from] UnknownTarget),
    /// `RYFT_XLA_SOURCES` names an unknown source, or none.
    #[error("{}={value:?} can't be used: {reason}", variable::SOURCES)]
    Sources {
        /// The value.
        value: String,
        /// What is wrong with it.
        reason: UnknownSourceError,
    },
    /// `CARGO_NET_OFFLINE` is neither true nor false.
    #[error("{}={value:?} is neither \"true\" nor \"false\"", variable::OFFLINE)]
    Offline {
        /// The value.
        value: String,
    },
    /// `RYFT_XLA_RELEASE_URL` is not the URL of a folder.
    #[error(
        "{}={value:?} is not a URL: it starts with neither https:// nor http://",
        variable::RELEASE_URL
    )]
    ReleaseUrl {
        /// The value.
        value: String,
    },
    /// There is no place for the store.
    #[error(
        "this user has no cache directory (HOME is not set); set {} to a directory",
        variable::CACHE_DIRECTORY
    )]
    NoCacheDirectory,
    /// A variable's value is not Unicode where it must be.
    #[error("the value of {variable} is not valid Unicode: {value:?}")]
    NotUnicode {
        /// The variable.
        variable: &'static str,
        /// Its value.
        value: OsString,
    },
}

impl Settings {
    /// The environment variables that finding `part` depends on, for `cargo::rerun-if-env-changed`.
    pub fn variables(part: Part) -> [&'static str; 6] {
        [
            variable::SOURCES,
            variable::CACHE_DIRECTORY,
            variable::RELEASE_URL,
            variable::OFFLINE,
            variable::DOCS_RS,
            part.override_variable(),
        ]
    }

    /// The settings of a build script: cargo's variables say the target, this process's environment the rest.
    ///
    /// # Errors
    ///
    /// When there are no natives for the target, or a variable has a value that can't be used.
    pub fn from_build_script() -> Result<Self, SettingsError> {
        let cargo =
            |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
        Self::from_process(Target::from_cargo(
            &cargo("OS"),
            &cargo("ARCH"),
            &cargo("ENV"),
        )?)
    }

    /// The settings for `target` in the environment of this process.
    ///
    /// # Errors
    ///
    /// When a variable has a value that can't be used.
    pub fn from_process(target: Target) -> Result<Self, SettingsError> {
        Self::read(target, dirs::cache_dir(), |variable| {
            std::env::var_os(variable)
        })
    }

    /// The settings for `target` in the environment that `lookup` answers for; `user_cache` is where this user's
    /// programs keep what they can make again. A variable that is set to nothing counts as not set.
    ///
    /// # Errors
    ///
    /// When a variable has a value that can't be used.
    pub fn read(
        target: Target,
        user_cache: Option<PathBuf>,
        lookup: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, SettingsError> {
        let path = |variable| {
            lookup(variable)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let text = |variable: &'static str| match lookup(variable).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(value)) => Ok(Some(value).filter(|value| !value.is_empty())),
            Some(Err(value)) => Err(SettingsError::NotUnicode { variable, value }),
        };

        let sources = match text(variable::SOURCES)? {
            None => SourceKind::ALL.to_vec(),
            Some(value) => match SourceKind::parse_list(&value) {
                Ok(sources) => sources,
                Err(reason) => return Err(SettingsError::Sources { value, reason }),
            },
        };
        let offline = match text(variable::OFFLINE)?.as_deref() {
            None | Some("false" | "0") => false,
            Some("true" | "1") => true,
            Some(value) => {
                return Err(SettingsError::Offline {
                    value: value.into(),
                });
            }
        };
        let release_url = text(variable::RELEASE_URL)?.map(folder_url).transpose()?;
        let cache_directory = path(variable::CACHE_DIRECTORY)
            .or_else(|| user_cache.map(|directory| directory.join("ryft").join("xla")))
            .ok_or(SettingsError::NoCacheDirectory)?;
        let overrides = Part::all()
            .map(Part::override_variable)
            .filter_map(|variable| Some((variable, path(variable)?)))
            .collect();
        Ok(Self {
            target,
            sources,
            offline,
            cache_directory: std::path::absolute(&cache_directory).unwrap_or(cache_directory),
            release_url,
            overrides,
        })
    }

    /// What overrides `part`, where something does: the variable and the path in it.
    pub fn override_of(&self, part: Part) -> Option<(&'static str, &PathBuf)> {
        let variable = part.override_variable();
        Some((variable, self.overrides.get(variable)?))
    }
}

fn folder_url(value: String) -> Result<String, SettingsError> {
    if !value.starts_with("https://") && !value.starts_with("http://") {
        return Err(SettingsError::ReleaseUrl { value });
    }
    Ok(if value.ends_with('/') {
        value
    } else {
        value + "/"
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part::Device;
    use crate::target::TARGETS;

    fn read(variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        Settings::read(TARGETS[0], Some("/home/user/.cache".into()), |name| {
            let (_, value) = variables.iter().find(|(variable, _)| *variable == name)?;
            Some(value.into())
        })
    }

    #[test]
    fn an_empty_environment_gives_the_documented_defaults() {
        for variables in [
            [].as_slice(),
            &[("RYFT_XLA_SOURCES", ""), ("RYFT_XLA_CACHE_DIR", "")],
        ] {
            let settings = read(variables).unwrap();
            assert_eq!(
                settings.sources,
                [
                    SourceKind::Override,
                    SourceKind::Store,
                    SourceKind::Release,
                    SourceKind::Wheel
                ]
            );
            assert_eq!(
                settings.cache_directory,
                PathBuf::from("/home/user/.cache/ryft/xla")
            );
            assert!(
                !settings.offline
                    && settings.release_url.is_none()
                    && settings.overrides.is_empty()
            );
        }
    }

    #[test]
    fn every_knob_is_read() {
        let settings = read(&[
            ("RYFT_XLA_SOURCES", "store, wheel"),
            ("RYFT_XLA_CACHE_DIR", "/var/xla"),
            ("RYFT_XLA_RELEASE_URL", "http://mirror/xla"),
            ("CARGO_NET_OFFLINE", "true"),
            ("RYFT_XLA_SYS_ARCHIVE", "/opt/xla.tar.gz"),
            ("PJRT_PLUGIN_TPU_LIB", "/opt/libtpu.so"),
        ])
        .unwrap();
        assert_eq!(settings.sources, [SourceKind::Store, SourceKind::Wheel]);
        assert_eq!(settings.cache_directory, PathBuf::from("/var/xla"));
        assert_eq!(settings.release_url.as_deref(), Some("http://mirror/xla/"));
        assert!(settings.offline);
        let tpu = settings.override_of(Device::Tpu.into());
        assert_eq!(
            tpu,
            Some(("PJRT_PLUGIN_TPU_LIB", &PathBuf::from("/opt/libtpu.so")))
        );
        assert_eq!(settings.override_of(Device::Neuron.into()), None);
        assert_eq!(settings.overrides.len(), 2);
    }

    #[test]
    fn a_value_that_cannot_be_used_is_named() {
        for (variable, value, reason) in [
            ("RYFT_XLA_SOURCES", "store,cloud", "\"cloud\""),
            ("RYFT_XLA_SOURCES", ",", "no source"),
            ("CARGO_NET_OFFLINE", "maybe", "\"maybe\""),
            ("RYFT_XLA_RELEASE_URL", "mirror/xla", "not a URL"),
        ] {
            let error = read(&[(variable, value)]).unwrap_err().to_string();
            assert!(
                error.contains(variable) && error.contains(reason),
                "{error}"
            );
        }
    }

    #[test]
    fn without_a_home_the_cache_directory_has_to_be_set() {
        let error = Settings::read(TARGETS[0], None, |_| None)
            .unwrap_err()
            .to_string();
        assert!(error.contains("RYFT_XLA_CACHE_DIR"), "{error}");
    }

    #[test]
    fn a_build_script_watches_every_variable_that_is_read_for_its_part() {
        let asked = std::cell::RefCell::new(Vec::new());
        let lookup = |name: &str| {
            asked.borrow_mut().push(name.to_owned());
            None
        };
        Settings::read(TARGETS[0], Some("/".into()), lookup).unwrap();
        let watched: Vec<_> = Part::all().flat_map(Settings::variables).collect();
        for name in asked.into_inner() {
            assert!(watched.contains(&name.as_str()), "{name} is not watched");
        }
        let tpu = Settings::variables(Device::Tpu.into());
        assert!(tpu.contains(&"PJRT_PLUGIN_TPU_LIB"));
        assert!(!tpu.contains(&"PJRT_PLUGIN_NEURON_LIB") && !tpu.contains(&"RYFT_XLA_SYS_ARCHIVE"));
    }
}
