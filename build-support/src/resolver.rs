//! Asked for a part, tries the sources in their order and stops at the first that provides it.

use std::fmt;

pub use crate::source::{Outcome, PlannedDownload, SourceError};

#[cfg(feature = "download")]
use crate::download::{Client, DownloadError, Policy};
use crate::link::Library;
use crate::outage::Outages;
use crate::part::Part;
use crate::pin::Pin;
use crate::settings::{Settings, SourceKind, variable};
use crate::source::{self, Context, Offer};
use crate::store::{Lookup, MakeError, Store};
use crate::target::Target;

/// Finds libraries for one pin under one user's settings.
pub struct Resolver {
    context: Context,
}

impl Resolver {
    /// A resolver of the parts of `pin` under `settings`, which say which generation of plugins is meant.
    pub fn new(pin: Pin, settings: Settings) -> Self {
        let context = Context {
            store: Store::new(&settings.cache_directory),
            pin: pin.with_generation(settings.plugins),
            #[cfg(feature = "download")]
            client: Client::new(Policy::PRODUCTION),
            outages: Outages::new(&settings.cache_directory),
            settings,
        };
        Self { context }
    }

    /// The same resolver with another download policy.
    #[cfg(feature = "download")]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.context.client = Client::new(policy);
        self
    }

    /// The store that it keeps artifacts in.
    pub fn store(&self) -> &Store {
        &self.context.store
    }

    /// Finds the library that provides `part`, and fetches it if need be. Every step is logged.
    ///
    /// # Errors
    ///
    /// When no source provides it, or when an override is set and can't be used.
    pub fn resolve(&self, part: impl Into<Part>) -> Result<Library, ResolveError> {
        let part = part.into();
        let mut attempts = Vec::new();
        for (source, offer) in self.offers(part) {
            match offer.and_then(|offer| (offer.take)()) {
                Ok(library) => {
                    let path = library.path.display();
                    log::info!("{part}: {source} provides {path} ({})", library.origin);
                    return Ok(library);
                }
                Err(error) => {
                    log::info!("{part}: {source} does not provide it: {error}");
                    let is_final = error.is_final();
                    attempts.push(Attempt { source, error });
                    if is_final {
                        break;
                    }
                }
            }
        }
        Err(ResolveError {
            part,
            target: self.context.settings.target,
            help: help(&self.context, part, &attempts),
            attempts,
        })
    }

    /// What [`resolve`](Self::resolve) would do for `part`, and what the sources after the one that provides it would do.
    /// No socket is opened and nothing is written.
    pub fn plan(&self, part: impl Into<Part>) -> Plan {
        let part = part.into();
        let step = |(source, offer): (SourceKind, Result<Offer<'_>, SourceError>)| Step {
            source,
            outcome: offer.map_or_else(Outcome::from, |offer| offer.outcome),
        };
        Plan {
            part,
            target: self.context.settings.target,
            steps: self.offers(part).map(step).collect(),
        }
    }

    /// What each source offers for `part`, in their order. A source is asked when its turn comes.
    fn offers(
        &self,
        part: Part,
    ) -> impl Iterator<Item = (SourceKind, Result<Offer<'_>, SourceError>)> {
        let sources = self.context.settings.sources.iter();
        sources.map(move |&kind| (kind, source::offer(kind, &self.context, part)))
    }

    /// Asks the server of the release source once whether it has the artifact of `part`, and gives its size in bytes where
    /// the server says it. `None` when there is no such artifact or the server is not to be asked.
    #[cfg(feature = "download")]
    pub fn probe_release(
        &self,
        part: impl Into<Part>,
    ) -> Option<Result<Option<u64>, DownloadError>> {
        source::release::probe(&self.context, part.into())
    }

    /// Whether the store has more than one artifact of `part`, so that it depends on the order of the sources which one
    /// is used.
    pub fn has_choice(&self, part: impl Into<Part>) -> bool {
        let providers = self.context.providers(part.into());
        let is_stored = |artifact: &&_| {
            let found = self.store().look_up(&source::key(artifact));
            matches!(found, Lookup::Whole(_))
        };
        providers.len() > 1 && providers.into_iter().filter(is_stored).count() > 1
    }

    /// Copies into this resolver's store what `other` holds for `part`, and says whether it has it now.
    pub fn import(&self, part: impl Into<Part>, other: &Store) -> Result<bool, MakeError> {
        let part = part.into();
        for key in self.context.runtime_keys(part) {
            if let Lookup::Whole(entry) = other.find(&key) {
                self.store().import(&entry)?;
            }
        }
        for artifact in self.context.providers(part) {
            let key = source::key(artifact);
            if let Lookup::Whole(_) = self.store().look_up(&key) {
                return Ok(true);
            }
            if let Lookup::Whole(entry) = other.find(&key) {
                self.store().import(&entry)?;
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What each source would do for a part, in the order in which they are asked.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The part.
    pub part: Part,
    /// The target.
    pub target: Target,
    /// The sources, in their order.
    pub steps: Vec<Step>,
}

/// What one source would do.
#[derive(Clone, Debug)]
pub struct Step {
    /// The source.
    pub source: SourceKind,
    /// What it would do.
    pub outcome: Outcome,
}

impl Plan {
    /// The step that the resolver would stop at: the first that has the part, fetches it or builds it. `None` if no source
    /// provides it.
    pub fn choice(&self) -> Option<&Step> {
        for step in &self.steps {
            match step.outcome {
                Outcome::Available { .. } | Outcome::Fetch { .. } | Outcome::Build { .. } => {
                    return Some(step);
                }
                Outcome::Unavailable { is_final: true, .. } => return None,
                Outcome::Unavailable { .. } => {}
            }
        }
        None
    }
}

impl From<SourceError> for Outcome {
    fn from(error: SourceError) -> Self {
        Self::Unavailable {
            is_final: error.is_final(),
            reason: error.to_string(),
        }
    }
}

/// A source that was tried.
#[derive(Debug)]
pub struct Attempt {
    /// The source.
    pub source: SourceKind,
    /// Why it does not provide the part.
    pub error: SourceError,
}

/// No source provides a part.
#[derive(Debug)]
pub struct ResolveError {
    /// The part that was asked for.
    pub part: Part,
    /// The target.
    pub target: Target,
    /// The sources that were tried, in their order.
    pub attempts: Vec<Attempt>,
    /// What to do about it, in one line.
    pub help: String,
}

impl fmt::Display for ResolveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (part, target) = (self.part, self.target);
        write!(
            formatter,
            "no source provides `{part}` for {target}. Tried, in this order:"
        )?;
        for Attempt { source, error } in &self.attempts {
            let error = error.to_string().replace('\n', "\n    ");
            write!(formatter, "\n  {source}: {error}")?;
        }
        write!(formatter, "\nhelp: {}", self.help)
    }
}

impl std::error::Error for ResolveError {}

impl SourceError {
    /// Whether no source after it is asked.
    fn is_final(&self) -> bool {
        matches!(self, Self::Override { .. })
    }
}

/// The line that says what would make `part` resolve.
fn help(context: &Context, part: Part, attempts: &[Attempt]) -> String {
    if let Some(SourceError::Override { variable, .. }) =
        attempts.last().map(|attempt| &attempt.error)
    {
        return format!("correct {variable}, or unset it to have {part} fetched");
    }
    let variable = part.variable();
    let is_offline = attempts
        .iter()
        .any(|attempt| matches!(attempt.error, SourceError::Offline));
    let network = match is_offline {
        true => format!("build once with {}=false, or ", variable::OFFLINE),
        false => String::new(),
    };
    match context.providers(part).first() {
        None => format!(
            "build a library of {part} for {} and set {variable} to it",
            context.settings.target
        ),
        Some(artifact) => format!(
            "{network}get {} ({}) where there is a network, and set {variable} to its path",
            artifact.file,
            context.location(&artifact.file, &artifact.location)
        ),
    }
}
