//! What the types of the pin can't say: entries that contradict each other.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::{Releases, Xla};
use crate::artifact::Artifact;

/// Where in the file the fault is, in bytes, and what it is.
type Fault = (usize, String);

/// Checks the commits, and that the release folder's URL is one.
pub(super) fn commits(xla: &Xla, releases: &Releases) -> Result<(), String> {
    let commits = [
        ("xla.commit", &xla.commit),
        ("xla.llvm", &xla.llvm),
        ("xla.stablehlo", &xla.stablehlo),
        ("xla.shardy", &xla.shardy),
    ];
    for (key, commit) in commits {
        if commit.len() != 40 || !commit.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(format!("{key} is {commit:?}, not 40 lower-case hexadecimal digits"));
        }
    }
    if !releases.url.starts_with("https://") || !releases.url.ends_with('/') {
        return Err(format!(
            "releases.url is {:?}; it must start with https:// and end with /",
            releases.url
        ));
    }
    Ok(())
}

/// Checks every artifact against those before it.
pub(super) fn artifacts(artifacts: &[Spanned<Artifact>]) -> Result<(), Fault> {
    let mut files = BTreeSet::new();
    let mut checksums = BTreeMap::new();
    let mut providers = BTreeMap::new();
    for spanned in artifacts {
        let artifact = spanned.get_ref();
        let fault = |reason: String| (spanned.span().start, format!("{}: {reason}", artifact.file));
        if !files.insert(&artifact.file) {
            return Err(fault("this file stands in the pin already".into()));
        }
        if let Some(other) = checksums.insert(artifact.sha256, &artifact.file) {
            return Err(fault(format!("{other} has the same sha256")));
        }
        for part in &artifact.provides {
            let key = (artifact.source(), artifact.target, *part);
            if let Some(other) = providers.insert(key, &artifact.file) {
                return Err(fault(format!(
                    "{other} provides {part} for {} from the same source already",
                    artifact.target
                )));
            }
        }
    }
    Ok(())
}
