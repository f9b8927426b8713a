//! The ways to obtain a library, a module each.
//!
//! A source is one function, `offer`: what the source would do for a part, and the way to do it. Asking opens no socket
//! and writes nothing, so that a [plan](crate::resolver::Resolver::plan) asks exactly as a build does. A new source is
//! a module here and a line in the list of [`sources`].

mod bazel;
mod override_path;
#[cfg(feature = "download")]
pub(crate) mod release;
mod runtime;
mod store;
mod wheel;

use std::fmt::{self, Display};
use std::path::PathBuf;

use crate::checksum::Sha256;
#[cfg(feature = "download")]
use crate::download::Client;
use crate::link::{Library, Origin};
use crate::outage::Outages;
use crate::part::Part;
use crate::pin::{Artifact, Format, Location, Pin, RuntimeWheel};
use crate::pip;
use crate::settings::{Settings, SourceKind, sources, variable};
use crate::store::{Archive, Entry, Key, Lookup, MakeError, Store, Workspace};
use crate::unpack::Selection;
use crate::url::Url;

/// The release source of a build without HTTP.
#[cfg(not(feature = "download"))]
mod release {
    use super::*;

    const REASON: &str = "the feature `download` of the ryft crates is off";

    pub(super) fn offer(_: &Context, _: Part) -> Result<Offer<'_>, SourceError> {
        Err(SourceError::Unavailable(REASON.into()))
    }

    pub(super) fn obtain(_: &Context, _: &Item<'_>, _: &Workspace) -> Result<PathBuf, String> {
        Err(REASON.into())
    }
}

/// Why a source does not provide a part.
#[derive(Debug)]
pub enum SourceError {
    /// It does not have it.
    Unavailable(String),
    /// The override that is set can't be used. That is an error, never a reason to try the next source.
    Override {
        /// The environment variable.
        variable: &'static str,
        /// Its value and what is wrong with it.
        message: String,
    },
    /// It needs a network and none may be used.
    Offline,
    /// The artifact did not become an entry of the store.
    Fetch(MakeError),
}

impl Display for SourceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(message) | Self::Override { message, .. } => {
                formatter.write_str(message)
            }
            Self::Offline => write!(
                formatter,
                "not asked, because {}=true, --offline, or net.offline in cargo's configuration keeps the build offline",
                variable::OFFLINE
            ),
            Self::Fetch(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for SourceError {}

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
    /// It would fetch files. Whether they are available is only known when it is tried.
    Fetch {
        /// The artifact, and with a runtime what else the store does not hold.
        downloads: Vec<PlannedDownload>,
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

/// A file that would be fetched.
#[derive(Clone, Debug)]
pub struct PlannedDownload {
    /// Its name.
    pub artifact: String,
    /// The URL, or the command that fetches it.
    pub from: String,
    /// Its length in bytes, where the pin says it.
    pub bytes: Option<u64>,
    /// Its checksum.
    pub sha256: Sha256,
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
    match part {
        Part::Runtime(device) => runtime::offer(kind, context, device),
        _ => sources!(ask),
    }
}

impl Context {
    /// The artifacts that provide `part`, those of the sources that are tried earlier first.
    pub(crate) fn providers(&self, part: Part) -> Vec<&Artifact> {
        let part = part.without_runtime();
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

    /// The keys of the entries that the wheels become which `part` has besides its library.
    pub(crate) fn runtime_keys(&self, part: Part) -> Vec<Key> {
        let runtime = match part {
            Part::Runtime(device) => self.pin.runtime(device, self.settings.target).ok(),
            _ => None,
        };
        let wheels = runtime
            .flatten()
            .into_iter()
            .flat_map(|runtime| &runtime.wheels);
        wheels.map(|wheel| Item::from(wheel).key()).collect()
    }

    /// The artifact of `part` that `source` can fetch.
    pub(crate) fn artifact_of(
        &self,
        source: SourceKind,
        part: Part,
    ) -> Result<&Artifact, SourceError> {
        let (part, target) = (part.without_runtime(), self.settings.target);
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

    /// Where the file called `file` is, in words or as the command that fetches it.
    pub(crate) fn location(&self, file: &str, location: &Location) -> String {
        match location {
            Location::Release { url } => self.release_url(file, url.as_ref()).to_string(),
            Location::Wheel(name) => pip::command_line(name),
        }
    }

    /// The URL of a release: its `own`, or its place in the folder of the mirror or of the pin's releases.
    fn release_url(&self, file: &str, own: Option<&Url>) -> Url {
        match (own, &self.settings.release_url) {
            (Some(url), _) => url.clone(),
            (None, Some(mirror)) => mirror.join(file),
            (None, None) => self.pin.release_url().join(file),
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

    /// The offer to fetch the artifact of `part` that is `source`'s.
    fn fetch(&self, source: SourceKind, part: Part) -> Result<Offer<'_>, SourceError> {
        let artifact = self.artifact_of(source, part)?;
        let item = Item::from(artifact);
        let outcome = Outcome::Fetch {
            downloads: vec![self.download(&item)],
        };
        let take = move || Ok(library(part, artifact, &self.entry(&item)?));
        Ok(Offer {
            outcome,
            take: Box::new(take),
        })
    }

    /// The offer of `library`, which is in the store's `entry` and came from `artifact`.
    fn stored<'a>(&'a self, artifact: &Artifact, entry: Entry, library: Library) -> Offer<'a> {
        let outcome = Outcome::available(library.path.clone(), Some(artifact.file.clone()));
        let take = move || match self.store.keep(&entry) {
            true => Ok(library),
            false => Err(SourceError::Unavailable(format!(
                "{} was removed just now",
                entry.manifest.name
            ))),
        };
        Offer {
            outcome,
            take: Box::new(take),
        }
    }

    /// The entry of `item`, which is fetched unless the store holds it.
    fn entry(&self, item: &Item<'_>) -> Result<Entry, SourceError> {
        let archive = Archive {
            name: item.file,
            format: item.format,
            sha256: item.sha256,
            selection: &item.selection,
            limit: item.unpacked,
        };
        let obtain = |workspace: &Workspace| match item.location {
            Location::Release { .. } => release::obtain(self, item, workspace),
            Location::Wheel(name) => wheel::obtain(self, item, name, workspace),
        };
        let fetched = self.store.fetch(&archive, obtain);
        fetched.map_err(SourceError::Fetch)
    }

    /// Whether the store holds `item`.
    fn holds(&self, item: &Item<'_>) -> bool {
        matches!(self.store.look_up(&item.key()), Lookup::Whole(_))
    }

    fn download(&self, item: &Item<'_>) -> PlannedDownload {
        PlannedDownload {
            artifact: item.file.into(),
            from: self.location(item.file, item.location),
            bytes: item.size,
            sha256: item.sha256,
        }
    }
}

/// A file of the pin that becomes an entry of the store.
pub(crate) struct Item<'a> {
    file: &'a str,
    format: Format,
    location: &'a Location,
    sha256: Sha256,
    size: Option<u64>,
    selection: Selection,
    unpacked: u64,
}

impl Item<'_> {
    /// The key of the entry that it becomes.
    pub(crate) fn key(&self) -> Key {
        Key::from_artifact(self.sha256, &self.selection)
    }
}

impl<'a> From<&'a Artifact> for Item<'a> {
    fn from(artifact: &'a Artifact) -> Self {
        Self {
            file: &artifact.file,
            format: artifact.format,
            location: &artifact.location,
            sha256: artifact.sha256,
            size: artifact.size,
            selection: Selection::every(artifact.kept_paths()),
            unpacked: artifact.unpacked,
        }
    }
}

impl<'a> From<&'a RuntimeWheel> for Item<'a> {
    fn from(wheel: &'a RuntimeWheel) -> Self {
        Self {
            file: &wheel.file,
            format: Format::Zip,
            location: &wheel.location,
            sha256: wheel.sha256,
            size: Some(wheel.size),
            selection: Selection::every(wheel.keep.iter().map(String::as_str)),
            unpacked: wheel.unpacked,
        }
    }
}

/// The key of the entry that `artifact` becomes.
pub(crate) fn key(artifact: &Artifact) -> Key {
    Item::from(artifact).key()
}

/// Where what is unpacked from `artifact` came from.
fn origin(artifact: &Artifact) -> Origin {
    Origin::Artifact {
        source: artifact.source(),
        file: artifact.file.clone(),
        sha256: artifact.sha256,
    }
}

/// The library that `entry`, unpacked from `artifact`, provides.
fn library(part: Part, artifact: &Artifact, entry: &Entry) -> Library {
    Library {
        part,
        path: entry.directory.join(&artifact.library),
        linkage: artifact.linkage,
        root: entry.directory.clone(),
        origin: origin(artifact),
        target: artifact.target,
    }
}
