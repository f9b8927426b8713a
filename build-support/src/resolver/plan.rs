//! What the resolver would do for a part, as values.

use crate::part::Part;
use crate::settings::SourceKind;
use crate::source::{Outcome, SourceError};
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

impl Plan {
    /// The step that the resolver would stop at: the first that has the part, fetches it or builds it. `None` if no source provides
    /// it.
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
