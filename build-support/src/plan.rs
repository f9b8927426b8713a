//! What the resolver would do for a part, without doing it: no socket is opened and nothing is written.

use std::path::PathBuf;

use crate::checksum::Sha256;
use crate::part::Part;
use crate::settings::SourceKind;
use crate::target::Target;

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

/// What a source would do for a part.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It has the part on this machine.
    Serves {
        /// The library, or the archive that it would be unpacked from.
        path: PathBuf,
        /// Its length in bytes.
        bytes: u64,
        /// The artifact that it came from; `None` for an override.
        artifact: Option<String>,
    },
    /// It would fetch an artifact. Whether that can be had is only known when it is tried.
    Fetches {
        /// The artifact's file name.
        artifact: String,
        /// The URL, or the command that fetches it.
        from: String,
        /// Its length in bytes, where the pin says it.
        bytes: Option<u64>,
        /// Its checksum.
        sha256: Sha256,
    },
    /// It does not serve.
    Refuses {
        /// Why.
        reason: String,
        /// No source after it is asked, as with an override that can't be used.
        is_final: bool,
    },
}

impl Plan {
    /// The step that the resolver would stop at: the first that serves or fetches. `None` if no source would serve.
    pub fn choice(&self) -> Option<&Step> {
        for step in &self.steps {
            match step.outcome {
                Outcome::Serves { .. } | Outcome::Fetches { .. } => return Some(step),
                Outcome::Refuses { is_final: true, .. } => return None,
                Outcome::Refuses { .. } => {}
            }
        }
        None
    }
}
