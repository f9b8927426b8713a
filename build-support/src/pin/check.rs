//! What the types of the pin can't say: entries that contradict each other.

use super::{Artifact, Xla};
use crate::url::Url;

/// Checks the commits.
pub(super) fn commits(xla: &Xla) -> Result<(), String> {
    let commits = [
        ("xla.commit", &xla.commit),
        ("xla.llvm", &xla.llvm),
        ("xla.stablehlo", &xla.stablehlo),
        ("xla.shardy", &xla.shardy),
    ];
    for (key, commit) in commits {
        if commit.len() != 40
            || !commit
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        {
            return Err(format!(
                "{key} is {commit:?}, not 40 lower-case hexadecimal digits"
            ));
        }
    }
    Ok(())
}

/// The folder of the releases of `commit`, which `template` says.
pub(super) fn release_url(template: &str, commit: &str) -> Result<Url, String> {
    let url: Url = template
        .replace("{commit}", commit)
        .parse()
        .map_err(|error| format!("releases.url: {error}"))?;
    match url.is_https() {
        true => Ok(url),
        false => Err(format!(
            "releases.url is {url}; it must start with https://"
        )),
    }
}

/// Checks `artifact` against those `before` it.
pub(super) fn fits(artifact: &Artifact, before: &[Artifact]) -> Result<(), String> {
    for other in before {
        if other.file == artifact.file {
            return Err("this file is in the pin already".into());
        }
        if other.sha256 == artifact.sha256 {
            return Err(format!("{} has the same sha256", other.file));
        }
        let same_place = other.source() == artifact.source() && other.target == artifact.target;
        let contested = artifact
            .provides
            .iter()
            .find(|part| same_place && other.provides.contains(part));
        if let Some(part) = contested {
            let (file, target) = (&other.file, artifact.target);
            return Err(format!(
                "{file} provides {part} for {target} from the same source already"
            ));
        }
    }
    Ok(())
}
