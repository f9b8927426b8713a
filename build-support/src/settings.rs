//! What the environment says about where libraries come from.

pub(crate) mod cargo;
mod generation;
mod source_kind;
mod variables;

use std::ffi::OsString;
use std::fmt::{Debug, Display};
use std::path::{Path, PathBuf};

pub use generation::Generation;
pub use source_kind::SourceKind;
pub(crate) use source_kind::sources;
pub use variables::Variables;

use crate::part::{Part, SHARED_VARIABLE};
use crate::target::Target;
use crate::url::Url;

/// Names of the environment variables that choose sources, the store and the release folder.
pub mod variable {
    /// Which sources, in which order, separated by commas.
    pub const SOURCES: &str = "RYFT_XLA_SOURCES";
    /// The directory of the store.
    pub const CACHE_DIRECTORY: &str = "RYFT_XLA_CACHE_DIR";
    /// The folder of a mirror of the releases.
    pub const RELEASE_URL: &str = "RYFT_XLA_RELEASE_URL";
    /// Which generation of the devices' plugins: `pin` or `newest`.
    pub const PLUGINS: &str = "RYFT_XLA_PLUGINS";
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
    /// The environment says that no socket may be opened and pip may not be run.
    pub offline: bool,
    /// The directory of the store, absolute.
    pub cache_directory: PathBuf,
    /// A mirror's folder, in place of the pin's releases.
    pub release_url: Option<Url>,
    /// Which plugin of a device is meant, where the pin has two.
    pub plugins: Generation,
    /// The directory of the Bazel workspace, which is there in a checkout of the repository alone.
    pub bazel_workspace: PathBuf,
    /// Where the overrides are read, each when it is asked for.
    pub variables: Variables,
}

/// A library, directory or archive that the user named in place of what would be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The environment variable.
    pub variable: &'static str,
    /// Its value.
    pub path: PathBuf,
}

impl Settings {
    /// The settings of a build script: cargo's variables say the target, this process's environment the rest.
    ///
    /// What is read is watched: cargo runs the script again when it changes. Which sources there are, the mirror and the
    /// network matter only where something is still to be fetched, so they are watched by
    /// [`watch_sources`](Self::watch_sources) alone; and the generation of plugins matters to devices alone.
    pub fn from_build_script() -> Result<Self, String> {
        let cargo =
            |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
        let target = Target::from_cargo(&cargo("OS"), &cargo("ARCH"), &cargo("ENV"));
        Self::read(target, dirs::cache_dir(), Variables::BuildScript)
    }

    /// Whether no socket may be opened and pip may not be run. Where the environment of a build script does not say, cargo's
    /// command line does (except on Windows, which does not show it), or its configuration files. That is looked up only
    /// here, because a build that finds everything in the store does not need it.
    pub(crate) fn is_offline(&self) -> bool {
        let is_unsaid = || self.variables.look_at(variable::OFFLINE).is_none();
        let is_build_script = matches!(self.variables, Variables::BuildScript);
        self.offline || is_build_script && is_unsaid() && cargo::is_offline()
    }

    /// The settings for `target` in the environment of this process.
    pub fn from_process(target: Target) -> Result<Self, String> {
        Self::read(target, dirs::cache_dir(), Variables::Process)
    }

    /// The settings for `target` that `variables` hold; `user_cache` is where this user's programs keep what they can
    /// make again.
    pub fn read(
        target: Target,
        user_cache: Option<PathBuf>,
        variables: Variables,
    ) -> Result<Self, String> {
        let text = |variable: &str| {
            let value = variables.look_at(variable).map(OsString::into_string);
            value
                .transpose()
                .map_err(|value| unusable(variable, &value, &"it is not valid Unicode"))
        };
        let sources = match text(variable::SOURCES)? {
            None => SourceKind::by_default(),
            Some(value) => SourceKind::parse_list(&value)
                .map_err(|error| unusable(variable::SOURCES, &value, &error))?,
        };
        let offline = match text(variable::OFFLINE)?.as_deref() {
            None | Some("false" | "0") => false,
            Some("true" | "1") => true,
            Some(value) => {
                let reason = "it is neither \"true\" nor \"false\"";
                return Err(unusable(variable::OFFLINE, &value, &reason));
            }
        };
        let release_url = text(variable::RELEASE_URL)?.map(|value| value.parse());
        // The error shows the value without its secrets.
        let release_url = release_url
            .transpose()
            .map_err(|error| format!("{} can't be used: {error}", variable::RELEASE_URL))?;
        let plugins = match text(variable::PLUGINS)? {
            None => Generation::default(),
            Some(value) => value
                .parse()
                .map_err(|error: String| unusable(variable::PLUGINS, &value, &error))?,
        };
        let cache_directory = variables
            .read(variable::CACHE_DIRECTORY)
            .map(PathBuf::from)
            .or_else(|| user_cache.map(|directory| directory.join("ryft").join("xla")))
            .ok_or_else(|| {
                format!(
                    "this user has no cache directory (HOME is not set); set {} to a directory",
                    variable::CACHE_DIRECTORY
                )
            })?;
        check_path(&cache_directory)
            .map_err(|reason| unusable(variable::CACHE_DIRECTORY, &cache_directory, &reason))?;
        Ok(Self {
            target,
            sources,
            offline,
            cache_directory,
            release_url,
            plugins,
            // Next to this crate in a checkout of the repository.
            bazel_workspace: Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("bazel"),
            variables,
        })
    }

    /// The names of all variables that settings are read from.
    pub fn variables() -> impl Iterator<Item = &'static str> {
        let general = [
            variable::SOURCES,
            variable::CACHE_DIRECTORY,
            variable::RELEASE_URL,
            variable::PLUGINS,
            variable::OFFLINE,
            variable::DOCS_RS,
            SHARED_VARIABLE,
        ];
        general.into_iter().chain(Part::all().map(Part::variable))
    }

    /// Has cargo run the build script of `part` again when another generation of plugins is meant, if the part is one.
    pub(crate) fn watch_plugins(variables: &Variables, part: Part) {
        if !matches!(part, Part::Component(_)) {
            variables.watch(variable::PLUGINS);
        }
    }

    /// Has cargo run the build script again when other sources, another mirror or the network are allowed.
    pub fn watch_sources(variables: &Variables) {
        for variable in [variable::SOURCES, variable::OFFLINE, variable::RELEASE_URL] {
            variables.watch(variable);
        }
    }

    /// What overrides `part`, where something does. The variable of the part alone wins over the one that components
    /// share.
    pub fn override_of(&self, part: Part) -> Option<Override> {
        part.variables().find_map(|variable| {
            let path = self.variables.read(variable)?.into();
            Some(Override { variable, path })
        })
    }
}

impl Override {
    /// Whether the variable is that of all components, and need not provide each of them.
    pub fn is_shared(&self) -> bool {
        self.variable == SHARED_VARIABLE
    }

    /// Checks that the path means the same to every crate of a build, and that cargo can be told it.
    pub fn check(&self) -> Result<(), &'static str> {
        check_path(&self.path)
    }
}

/// What is said of an environment variable with a value that can't be used.
fn unusable(variable: &str, value: &dyn Debug, reason: &dyn Display) -> String {
    format!("{variable}={value:?} can't be used: {reason}")
}

fn check_path(path: &Path) -> Result<(), &'static str> {
    match path
        .to_str()
        .filter(|text| !text.contains(char::is_control))
    {
        None => Err(
            "it contains a line break or another control character, or is not Unicode, and cargo can't be told such a path",
        ),
        Some(_) if path.is_absolute() => Ok(()),
        Some(text) if text.starts_with('~') => {
            Err("only a shell knows what ~ means; give the whole path")
        }
        Some(_) => Err(
            "it is relative, and would mean another place for each crate of a build; give an absolute path (in cargo's \
             configuration, `[env] NAME = { value = \"...\", relative = true }` makes one)",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::TARGETS;

    /// An absolute path on the machine that the tests run on.
    fn absolute(path: &str) -> PathBuf {
        let root = if cfg!(windows) { "C:/" } else { "/" };
        PathBuf::from(root).join(path)
    }

    fn read(variables: &[(&str, &str)]) -> Result<Settings, String> {
        let user_cache = Some(absolute("home/user/.cache"));
        let given = variables
            .iter()
            .map(|(name, value)| ((*name).into(), value.into()));
        Settings::read(TARGETS[0], user_cache, Variables::Given(given.collect()))
    }

    #[test]
    fn an_empty_environment_gives_the_documented_defaults() {
        for variables in [
            [].as_slice(),
            &[("RYFT_XLA_SOURCES", ""), ("RYFT_XLA_CACHE_DIR", "")],
        ] {
            let settings = read(variables).unwrap();
            let sources: Vec<_> = settings
                .sources
                .iter()
                .map(|source| source.name())
                .collect();
            assert_eq!(sources, ["override", "store", "release", "wheel"]);
            assert_eq!(
                settings.cache_directory,
                absolute("home/user/.cache/ryft/xla")
            );
            assert!(!settings.offline && settings.release_url.is_none());
            assert_eq!(settings.plugins, Generation::Pin);
            assert!(Part::all().all(|part| settings.override_of(part).is_none()));
        }
    }

    #[test]
    fn every_knob_is_read() {
        let directory = absolute("var/xla");
        let settings = read(&[
            ("RYFT_XLA_SOURCES", "store, wheel"),
            ("RYFT_XLA_CACHE_DIR", directory.to_str().unwrap()),
            ("RYFT_XLA_RELEASE_URL", "http://mirror/xla"),
            ("CARGO_NET_OFFLINE", "true"),
            ("RYFT_XLA_PLUGINS", "newest"),
        ])
        .unwrap();
        assert_eq!(settings.plugins, Generation::Newest);
        assert_eq!(settings.sources, [SourceKind::Store, SourceKind::Wheel]);
        assert_eq!(settings.cache_directory, directory);
        let url = settings.release_url.unwrap();
        assert_eq!(url.join("a").expose(), "http://mirror/xla/a");
        assert!(settings.offline);
    }

    #[test]
    fn a_value_that_cannot_be_used_is_named() {
        for (variable, value, reason) in [
            ("RYFT_XLA_SOURCES", "store,cloud", "\"cloud\""),
            ("RYFT_XLA_SOURCES", ",", "no source"),
            ("CARGO_NET_OFFLINE", "maybe", "\"maybe\""),
            ("RYFT_XLA_PLUGINS", "new", "\"pin\" and \"newest\""),
            ("RYFT_XLA_RELEASE_URL", "mirror/xla", "not a URL"),
            ("RYFT_XLA_CACHE_DIR", "cache", "it is relative"),
            ("RYFT_XLA_CACHE_DIR", "~/cache", "only a shell knows"),
            ("RYFT_XLA_CACHE_DIR", "/cache\nline", "a line break"),
        ] {
            let error = read(&[(variable, value)]).unwrap_err().to_string();
            assert!(
                error.contains(variable) && error.contains(reason),
                "{error}"
            );
        }
    }

    #[cfg(windows)]
    #[test]
    fn a_path_of_windows_needs_its_drive_or_server() {
        for (path, is_absolute) in [
            (r"C:\xla", true),
            ("c:/xla", true),
            (r"\\server\share\xla", true),
            (r"\\?\C:\xla", true),
            (r"C:xla", false),
            (r"\xla", false),
            ("/xla", false),
        ] {
            let read = read(&[("RYFT_XLA_CACHE_DIR", path)]);
            assert_eq!(read.is_ok(), is_absolute, "{path}");
        }
    }

    #[test]
    fn without_a_home_the_cache_directory_has_to_be_set() {
        let error = Settings::read(TARGETS[0], None, Variables::Given([].into()));
        let error = error.unwrap_err().to_string();
        assert!(error.contains("RYFT_XLA_CACHE_DIR"), "{error}");
    }
}
