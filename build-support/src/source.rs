//! The ways to obtain a library, a module each.
//!
//! A source is one function, `offer`: what the source would do for a part, and the way to do it. Asking opens no socket
//! and writes nothing, so that a [plan](crate::resolver::Resolver::plan) asks exactly as a build does. A new source is
//! a module here and a line in the list of [`sources`].

mod bazel;
mod override_path;
#[cfg(feature = "download")]
pub(crate) mod release;
mod store;
mod wheel;

use std::fmt::Display;
use std::path::PathBuf;

use crate::checksum::Sha256;
#[cfg(feature = "download")]
use crate::download::Client;
use crate::link::{Library, Origin};
use crate::outage::Outages;
use crate::part::Part;
use crate::pin::{Artifact, Location, Pin};
use crate::pip;
use crate::settings::{Settings, SourceKind, sources, variable};
use crate::store::{Archive, Entry, Key, MakeError, Store, Workspace};
use crate::unpack::Selection;
use crate::url::Url;

/// The release source of a build without HTTP.
#[cfg(not(feature = "download"))]
mod release {
    use super::*;

    pub(super) fn offer(_: &Context, _: Part) -> Result<Offer<'_>, SourceError> {
        let reason = "the feature `download` of the ryft crates is off";
        Err(SourceError::Unavailable(reason.into()))
    }
}

/// Why a source does not provide a part.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// It does not have it.
    #[error("{0}")]
    Unavailable(String),
    /// The override that is set can't be used. That is an error, never a reason to try the next source.
    #[error("{variable}={} can't be used: {reason}", path.display())]
    Override {
        /// The environment variable.
        variable: &'static str,
        /// Its value.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// It needs a network and none may be used.
    #[error(
        "not asked, because {}=true, --offline, or net.offline in cargo's configuration keeps the build offline",
        variable::OFFLINE
    )]
    Offline,
    /// The artifact did not become an entry of the store.
    #[error(transparent)]
    Fetch(#[from] MakeError),
}

/// What every source works with.
pub(crate) struct Context {
    pub(crate) pin: Pin,
    pub(crate) settings: Settings,
    pub(crate) store: Store,
    #[cfg(feature = "download")]
    pub(crate) client: Client,
    pub(crate) outages: Outages,
}

/// What a source would do for a part.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It has the part on this machine.
    Available {
        /// The library, or the archive that it would be unpacked from.
        path: PathBuf,
        /// Its length in bytes.
        bytes: u64,
        /// The artifact that it came from; `None` for an override.
        artifact: Option<String>,
    },
    /// It would fetch an artifact. Whether it is available is only known when it is tried.
    Fetch {
        /// The artifact's file name.
        artifact: String,
        /// The URL, or the command that fetches it.
        from: String,
        /// Its length in bytes, where the pin says it.
        bytes: Option<u64>,
        /// Its checksum.
        sha256: Sha256,
    },
    /// It would build it, which takes hours. Whether that succeeds is only known when it is tried.
    Build {
        /// What is built.
        what: String,
        /// The directory in which it is built.
        directory: PathBuf,
        /// The command that builds it.
        command: String,
    },
    /// It does not provide the part.
    Unavailable {
        /// Why.
        reason: String,
        /// No source after it is asked, as with an override that can't be used.
        is_final: bool,
    },
}

impl Outcome {
    /// The library or archive at `path`, which came from `artifact`.
    fn available(path: PathBuf, artifact: Option<String>) -> Self {
        Self::Available {
            bytes: std::fs::metadata(&path).map_or(0, |metadata| metadata.len()),
            path,
            artifact,
        }
    }
}

/// What a source would do, and the way to do it.
pub(crate) struct Offer<'a> {
    pub(crate) outcome: Outcome,
    pub(crate) take: Box<dyn FnOnce() -> Result<Library, SourceError> + 'a>,
}

/// What the source `kind` offers for `part`.
pub(crate) fn offer(
    kind: SourceKind,
    context: &Context,
    part: Part,
) -> Result<Offer<'_>, SourceError> {
    if kind.needs_network() && context.settings.is_offline() {
        return Err(SourceError::Offline);
    }
    macro_rules! ask {
        ($(($variant:ident, $name:literal, $module:ident, $($rest:literal),+))+) => {
            match kind {
                $(SourceKind::$variant => $module::offer(context, part),)+
            }
        };
    }
    sources!(ask)
}

impl Context {
    /// The artifacts that provide `part`, those of the sources that are tried earlier first.
    pub(crate) fn providers(&self, part: Part) -> Vec<&Artifact> {
        let sources = &self.settings.sources;
        let place = |artifact: &&Artifact| {
            let position = sources
                .iter()
                .position(|source| *source == artifact.source());
            position.unwrap_or(sources.len())
        };
        let mut providers: Vec<_> = self.pin.providers(part, self.settings.target).collect();
        providers.sort_by_key(place);
        providers
    }

    /// The artifact of `part` that `source` can fetch.
    pub(crate) fn artifact_of(
        &self,
        source: SourceKind,
        part: Part,
    ) -> Result<&Artifact, SourceError> {
        let target = self.settings.target;
        let of_source =
            |artifact: &&Artifact| artifact.source() == source && artifact.provides.contains(&part);
        let artifact = self.pin.providers(part, target).find(of_source);
        artifact.ok_or_else(|| {
            let others = self.pin.artifacts.iter().filter(of_source);
            let others: Vec<_> = others.map(|other| other.target.to_string()).collect();
            let others = match others.is_empty() {
                true => "no target".into(),
                false => others.join(", "),
            };
            SourceError::Unavailable(format!(
                "there is no {source} artifact of {part} for {target}; there is for {others}"
            ))
        })
    }

    /// Where `artifact` is, in words or as the command that fetches it.
    pub(crate) fn location(&self, artifact: &Artifact) -> String {
        match &artifact.location {
            Location::Release { url } => self.release_url(artifact, url.as_ref()).to_string(),
            Location::Wheel(name) => pip::command_line(name),
        }
    }

    /// The URL of a release: its `own`, or its place in the folder of the mirror or of the pin's releases.
    fn release_url(&self, artifact: &Artifact, own: Option<&Url>) -> Url {
        match (own, &self.settings.release_url) {
            (Some(url), _) => url.clone(),
            (None, Some(mirror)) => mirror.join(&artifact.file),
            (None, None) => self.pin.release_url().join(&artifact.file),
        }
    }

    /// Runs `obtain`, which asks the host or index `asked`, unless this build found before that it can't be reached.
    fn reach<T, E: Display>(
        &self,
        asked: &str,
        is_unreachable: fn(&E) -> bool,
        obtain: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, String> {
        if let Some(message) = self.outages.recall(asked) {
            return Err(message);
        }
        obtain().map_err(|error| {
            let message = error.to_string();
            if is_unreachable(&error) {
                self.outages.remember(asked, &message);
            }
            message
        })
    }

    /// The offer to fetch the artifact of `part` that is `source`'s, which `obtain` writes into a workspace of the store.
    fn fetch<'a>(
        &'a self,
        source: SourceKind,
        part: Part,
        obtain: impl Fn(&'a Artifact, &Workspace) -> Result<PathBuf, String> + 'a,
    ) -> Result<Offer<'a>, SourceError> {
        let artifact = self.artifact_of(source, part)?;
        let outcome = Outcome::Fetch {
            artifact: artifact.file.clone(),
            from: self.location(artifact),
            bytes: artifact.size,
            sha256: artifact.sha256,
        };
        let take = move || {
            let archive = Archive {
                name: &artifact.file,
                format: artifact.format,
                sha256: artifact.sha256,
                selection: &selection(artifact),
                limit: artifact.unpacked,
            };
            let entry = self
                .store
                .fetch(&archive, |workspace| obtain(artifact, workspace))?;
            Ok(library(part, artifact, entry))
        };
        Ok(Offer {
            outcome,
            take: Box::new(take),
        })
    }
}

/// What is kept of `artifact`.
fn selection(artifact: &Artifact) -> Selection {
    Selection::every(artifact.kept_paths())
}

/// The key of the entry that `artifact` becomes.
pub(crate) fn key(artifact: &Artifact) -> Key {
    Key::from_artifact(artifact.sha256, &selection(artifact))
}

/// The library that `entry`, unpacked from `artifact`, provides.
fn library(part: Part, artifact: &Artifact, entry: Entry) -> Library {
    Library {
        part,
        path: entry.directory.join(&artifact.library),
        linkage: artifact.linkage,
        root: entry.directory,
        origin: Origin::Artifact {
            source: artifact.source(),
            file: artifact.file.clone(),
            sha256: artifact.sha256,
        },
        target: artifact.target,
    }
}
