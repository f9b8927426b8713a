//! The ways to obtain a library, a module each.
//!
//! A source is one function, `offer`: what the source would do for a part, and the way to do it. Asking opens no socket
//! and writes nothing, so that a [plan](crate::resolver::Resolver::plan) asks exactly as a build does. A new source is
//! a module here and a line in the list of [`sources`].

mod error;
mod override_path;
pub(crate) mod release;
mod store;
mod wheel;

use std::path::PathBuf;

pub use error::{ObtainError, OverrideError, OverrideErrorKind, SourceError};

use crate::checksum::Sha256;
use crate::download::Client;
use crate::link::{Library, Origin};
use crate::outage::Outages;
use crate::part::Part;
use crate::pin::{Artifact, Location, Pin};
use crate::pip;
use crate::settings::{Settings, SourceKind, sources};
use crate::store::{Archive, Entry, Key, Store, Workspace};
use crate::unpack::Selection;
use crate::url::Url;

/// What every source works with.
pub(crate) struct Context {
    pub(crate) pin: Pin,
    pub(crate) settings: Settings,
    pub(crate) store: Store,
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
    /// It does not provide the part.
    Unavailable {
        /// Why.
        reason: String,
        /// No source after it is asked, as with an override that can't be used.
        is_final: bool,
    },
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
    if kind.needs_network() && context.settings.offline {
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
        artifact.ok_or_else(|| SourceError::NoArtifact {
            asked: source,
            part,
            target,
            others: self
                .pin
                .artifacts
                .iter()
                .filter(of_source)
                .map(|artifact| artifact.target)
                .collect(),
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
    fn reach<T>(
        &self,
        asked: &str,
        obtain: impl FnOnce() -> Result<T, ObtainError>,
    ) -> Result<T, ObtainError> {
        if let Some(message) = self.outages.recall(asked) {
            return Err(ObtainError::Unreachable(message));
        }
        let result = obtain();
        if let Err(error) = &result
            && error.is_unreachable()
        {
            self.outages.remember(asked, &error.to_string());
        }
        result
    }

    /// The offer to fetch the artifact of `part` that is `source`'s, which `obtain` writes into a workspace of the store.
    fn fetch<'a>(
        &'a self,
        source: SourceKind,
        part: Part,
        obtain: impl Fn(&'a Artifact, &Workspace) -> Result<PathBuf, ObtainError> + 'a,
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

/// Tells the user that `artifact` is fetched now.
fn announce(artifact: &Artifact, from: &str) {
    let size = artifact.size.map_or(String::new(), |size| {
        format!(" ({:.1} MB)", size as f64 / 1e6)
    });
    log::warn!("fetching {}{size} from {from}", artifact.file);
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

/// The length of the file at `path`, or 0 where it is not known.
fn length(path: &std::path::Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| metadata.len())
}
