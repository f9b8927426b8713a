//! The report of a failed resolution: what was tried, why it failed, and what to do.

use std::fmt;

use crate::part::Part;
use crate::settings::{SourceKind, variable};
use crate::source::{Context, SourceError};
use crate::target::Target;

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
        let Self { part, target, .. } = self;
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
    pub(super) fn is_final(&self) -> bool {
        matches!(self, Self::Override { .. })
    }
}

/// The line that says what would make `part` resolve.
pub(super) fn help(context: &Context, part: Part, attempts: &[Attempt]) -> String {
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
            context.location(artifact)
        ),
    }
}
