//! Asked for a part, tries the sources in their order and stops at the first that answers.

mod foresight;

use std::fmt;
use std::path::Path;

use crate::download::{Client, Policy};
use crate::event::{Event, Observer};
use crate::link::{Library, Origin};
use crate::part::Part;
use crate::pin::Pin;
use crate::pin::{Artifact, Location};
use crate::pip;
use crate::settings::{Settings, SourceKind, variable};
use crate::source::override_path::{self, OverrideError};
use crate::source::{FetchError, release, wheel};
use crate::store::{Archive, Entry, Key, Lookup, Store};
use crate::target::Target;
use crate::unpack::Selection;
use crate::url::redact;

/// Finds natives for one pin under one user's settings.
pub struct Resolver {
    pin: Pin,
    settings: Settings,
    store: Store,
    client: Client,
}

/// Why a source did not serve.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The override variable is not set.
    #[error("{variable} is not set")]
    NotSet {
        /// The variable.
        variable: &'static str,
    },
    /// The override that is set can't be used.
    #[error(transparent)]
    Override(#[from] OverrideError),
    /// The store has no whole entry.
    #[error("{0}")]
    NotStored(String),
    /// The source needs a network and none may be used.
    #[error(
        "not asked, because {}=true keeps the build offline",
        variable::OFFLINE
    )]
    Offline,
    /// The pin has no such artifact.
    #[error(
        "there is no {asked} artifact of {part} for {target}; there is for {}",
        list(others)
    )]
    NoArtifact {
        /// The source that was asked.
        asked: SourceKind,
        /// The part.
        part: Part,
        /// The target.
        target: Target,
        /// The targets that it exists for.
        others: Vec<Target>,
    },
    /// The artifact could not be brought into the store.
    #[error(transparent)]
    Fetch(#[from] FetchError),
}

/// A source that was tried.
#[derive(Debug)]
pub struct Attempt {
    /// The source.
    pub source: SourceKind,
    /// Why it did not serve.
    pub refusal: Refusal,
}

/// No source serves a part: what was tried, why it did not serve, and what would mend it.
#[derive(Debug)]
pub struct ResolveError {
    /// The part that was asked for.
    pub part: Part,
    /// The target.
    pub target: Target,
    /// The sources that were tried, in their order.
    pub attempts: Vec<Attempt>,
    /// What to do about it, in one line.
    pub mend: String,
}

impl fmt::Display for ResolveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "no source serves the native part {} for {}. Tried, in this order:",
            self.part, self.target
        )?;
        for Attempt { source, refusal } in &self.attempts {
            let refusal = refusal.to_string().replace('\n', "\n    ");
            write!(formatter, "\n  {source}: {refusal}")?;
        }
        write!(formatter, "\nTo mend it: {}", self.mend)
    }
}

impl std::error::Error for ResolveError {}

impl Resolver {
    /// A resolver of the parts of `pin` under `settings`.
    pub fn new(pin: Pin, settings: Settings) -> Self {
        Self {
            store: Store::new(&settings.cache_directory),
            pin,
            settings,
            client: Client::new(Policy::default()),
        }
    }

    /// The same resolver with another download policy.
    pub fn with_policy(self, policy: Policy) -> Self {
        Self {
            client: Client::new(policy),
            ..self
        }
    }

    /// The store that it keeps artifacts in.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Finds the native that provides `part`, and fetches it if need be. `observer` hears of every step.
    ///
    /// # Errors
    ///
    /// When no source serves, or when an override is set and can't be used.
    pub fn resolve(
        &self,
        part: impl Into<Part>,
        observer: &mut Observer<'_>,
    ) -> Result<Library, ResolveError> {
        let part = part.into();
        let mut attempts = Vec::new();
        for &source in &self.settings.sources {
            match self.ask(source, part, observer) {
                Ok(native) => {
                    let library = native.path.display();
                    observer(Event::Decision(format!(
                        "{part}: {source} serves {library} ({})",
                        native.origin
                    )));
                    return Ok(native);
                }
                Err(refusal) => {
                    observer(Event::Decision(format!(
                        "{part}: {source} does not serve: {refusal}"
                    )));
                    let is_final = matches!(refusal, Refusal::Override(_));
                    attempts.push(Attempt { source, refusal });
                    if is_final {
                        break;
                    }
                }
            }
        }
        Err(ResolveError {
            part,
            target: self.settings.target,
            mend: self.mend(part, &attempts),
            attempts,
        })
    }

    fn ask(
        &self,
        source: SourceKind,
        part: Part,
        observer: &mut Observer<'_>,
    ) -> Result<Library, Refusal> {
        if source.needs_network() && self.settings.offline {
            return Err(Refusal::Offline);
        }
        match source {
            SourceKind::Override => self.ask_override(part),
            SourceKind::Store => self.ask_store(part),
            SourceKind::Release | SourceKind::Wheel => self.fetch(source, part, observer),
        }
    }

    fn ask_override(&self, part: Part) -> Result<Library, Refusal> {
        let named = self.override_of(part)?;
        let known = self.providers(part);
        let target = self.settings.target;
        // One entry for all that the variable can provide, so that each part finds it.
        let artifacts = self.pin.artifacts.iter().filter(|artifact| {
            artifact.target == target
                && artifact
                    .provides
                    .iter()
                    .any(|other| other.override_variable() == named.0)
        });
        let kept = artifacts.flat_map(Artifact::kept_paths);
        let selection = Selection::any(kept.chain(["include/", "proto/"]));
        Ok(override_path::resolve(
            part,
            target,
            named,
            &known,
            &selection,
            &self.store,
        )?)
    }

    /// The variable that overrides `part`, and the path in it.
    fn override_of(&self, part: Part) -> Result<(&'static str, &Path), Refusal> {
        let variable = part.override_variable();
        let named = self.settings.override_of(part);
        let (variable, path) = named.ok_or(Refusal::NotSet { variable })?;
        Ok((variable, path))
    }

    fn ask_store(&self, part: Part) -> Result<Library, Refusal> {
        let (artifact, entry) = self.stored(part, Store::find)?;
        Ok(native(part, artifact, entry))
    }

    /// The first artifact of `part` that the store holds, by `look_up`.
    fn stored(
        &self,
        part: Part,
        look_up: impl Fn(&Store, &Key) -> Lookup,
    ) -> Result<(&Artifact, Entry), Refusal> {
        let mut absent = Vec::new();
        for artifact in self.providers(part) {
            match look_up(&self.store, &key(artifact)) {
                Lookup::Whole(entry) => return Ok((artifact, entry)),
                Lookup::Absent => absent.push(artifact.file.clone()),
                Lookup::Damaged(reason) => {
                    absent.push(format!("{} whole ({reason})", artifact.file))
                }
            }
        }
        let root = self.store.root().display();
        Err(Refusal::NotStored(match absent.as_slice() {
            [] => format!(
                "{root} has nothing to hold: the pin has no artifact of {part} for this target"
            ),
            absent => format!("{root} does not hold {}", absent.join(" or ")),
        }))
    }

    fn fetch(
        &self,
        source: SourceKind,
        part: Part,
        observer: &mut Observer<'_>,
    ) -> Result<Library, Refusal> {
        let artifact = self.artifact_of(source, part)?;
        let entry = self.bring(artifact, observer)?;
        Ok(native(part, artifact, entry))
    }

    /// The artifact of `part` that `source` can bring.
    fn artifact_of(&self, source: SourceKind, part: Part) -> Result<&Artifact, Refusal> {
        let target = self.settings.target;
        let of_source =
            |artifact: &&Artifact| artifact.source() == source && artifact.provides.contains(&part);
        let artifact = self.pin.providers(part, target).find(of_source);
        artifact.ok_or_else(|| Refusal::NoArtifact {
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

    /// Brings `artifact` into the store.
    fn bring(&self, artifact: &Artifact, observer: &mut Observer<'_>) -> Result<Entry, FetchError> {
        let archive = Archive {
            name: &artifact.file,
            format: artifact.format,
            sha256: artifact.sha256,
            selection: &selection(artifact),
            limit: artifact.unpacked,
        };
        self.store
            .fetch(&archive, |workspace| match &artifact.location {
                Location::Release { url } => {
                    let url = self.release_url(artifact, url.as_deref());
                    release::gather(artifact, &url, &self.client, workspace, observer)
                }
                Location::Wheel(name) => wheel::gather(artifact, name, workspace, observer),
            })
    }

    /// The artifacts that provide `part`, those of the sources that are tried earlier first.
    fn providers(&self, part: Part) -> Vec<&Artifact> {
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

    /// The line that says what would make `part` resolve.
    fn mend(&self, part: Part, attempts: &[Attempt]) -> String {
        let variable = part.override_variable();
        if let Some(Refusal::Override(_)) = attempts.last().map(|attempt| &attempt.refusal) {
            return format!("correct {variable}, or unset it to have {part} fetched");
        }
        let network = if attempts
            .iter()
            .any(|attempt| matches!(attempt.refusal, Refusal::Offline))
        {
            format!("unset {} for one build, or ", variable::OFFLINE)
        } else {
            String::new()
        };
        match self.providers(part).first() {
            None => format!(
                "build a native of {part} for {} and set {variable} to it",
                self.settings.target
            ),
            Some(artifact) => format!(
                "{network}get {} ({}) where there is a network, and set {variable} to its path",
                artifact.file,
                self.way_to(artifact)
            ),
        }
    }

    /// How a person would get `artifact`: its URL, or the command that fetches it.
    fn way_to(&self, artifact: &Artifact) -> String {
        match &artifact.location {
            Location::Release { url } => redact(&self.release_url(artifact, url.as_deref())),
            Location::Wheel(name) => pip::command_line(name),
        }
    }

    fn release_url(&self, artifact: &Artifact, own: Option<&str>) -> String {
        release::url(own, &artifact.file, &self.pin, &self.settings)
    }
}

/// What is kept of `artifact`.
fn selection(artifact: &Artifact) -> Selection {
    Selection::every(artifact.kept_paths())
}

/// The key of the entry that `artifact` becomes.
fn key(artifact: &Artifact) -> Key {
    Key::from_artifact(artifact.sha256, &selection(artifact))
}

/// The native that `entry`, unpacked from `artifact`, provides.
fn native(part: Part, artifact: &Artifact, entry: Entry) -> Library {
    Library {
        part,
        path: entry.directory.join(&artifact.library),
        linkage: artifact.linkage,
        root: entry.directory,
        target: artifact.target,
        origin: Origin::Artifact {
            source: artifact.source(),
            file: artifact.file.clone(),
            sha256: artifact.sha256,
        },
    }
}

fn list(targets: &[Target]) -> String {
    match targets {
        [] => "no target".into(),
        targets => targets
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
    }
}
