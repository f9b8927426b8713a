//! What the types of the pin can't say: entries that contradict each other.

use super::{Artifact, Releases, Xla};

/// Checks the commits, and that the release folder's URL is one.
pub(super) fn commits(xla: &Xla, releases: &Releases) -> Result<(), String> {
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
    if !releases.url.starts_with("https://") || !releases.url.ends_with('/') {
        return Err(format!(
            "releases.url is {:?}; it must start with https:// and end with /",
            releases.url
        ));
    }
    Ok(())
}

/// Checks `artifact` against those that stand `before` it.
pub(super) fn fits(artifact: &Artifact, before: &[Artifact]) -> Result<(), String> {
    for other in before {
        if other.file == artifact.file {
            return Err("this file stands in the pin already".into());
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
