//! The store as a source: what an earlier build verified and unpacked, or built from source.

use super::{Context, Offer, SourceError, bazel, key, library};
use crate::part::Part;
use crate::pin::Artifact;
use crate::store::Lookup;

/// The first artifact of `part` that the store holds. What was built from source comes after the artifacts of the sources that may
/// be asked, and before the others.
pub(super) fn offer(context: &Context, part: Part) -> Result<Offer<'_>, SourceError> {
    let root = context.store.root().display();
    let mut absent = Vec::new();
    let may_be_asked = |artifact: &&Artifact| context.settings.sources.contains(&artifact.source());
    let (first, others): (Vec<_>, Vec<_>) =
        context.providers(part).into_iter().partition(may_be_asked);
    let artifacts = first.into_iter().map(Some).chain([None]);
    for artifact in artifacts.chain(others.into_iter().map(Some)) {
        let Some(artifact) = artifact else {
            match bazel::stored(context, part) {
                Some(offer) => return Ok(offer),
                None => continue,
            }
        };
        let key = key(artifact);
        let entry = match context.store.look_up(&key) {
            Lookup::Whole(entry) => entry,
            Lookup::Absent => {
                absent.push(artifact.file.clone());
                continue;
            }
            Lookup::Damaged(reason) => {
                absent.push(format!("{} whole ({reason})", artifact.file));
                continue;
            }
        };
        let library = library(part, artifact, &entry);
        return Ok(context.stored(artifact, entry, library));
    }
    Err(SourceError::Unavailable(match absent.as_slice() {
        [] => format!("{root} can't hold it: the pin has no artifact of {part} for this target"),
        absent => format!("{root} does not hold {}", absent.join(" or ")),
    }))
}
