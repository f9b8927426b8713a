//! The wheel source: a wheel of the Python package index, by the user's pip.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Context, Item, Offer, SourceError};
use crate::checksum::Sha256;
use crate::logging::announce;
use crate::part::Part;
use crate::pin::WheelName;
use crate::pip;
use crate::settings::SourceKind;
use crate::store::Workspace;

pub(super) fn offer(context: &Context, part: Part) -> Result<Offer<'_>, SourceError> {
    context.fetch(SourceKind::Wheel, part)
}

pub(super) fn obtain(
    context: &Context,
    item: &Item<'_>,
    name: &WheelName,
    workspace: &Workspace,
) -> Result<PathBuf, String> {
    announce(item.file, item.size, "the Python package index, by pip");
    log::info!("{}", pip::command_line(name));
    let scratch = workspace.scratch().map_err(|error| error.to_string())?;
    let is_unreachable = |error: &String| pip::is_unreachable(error);
    let path = context.reach("pip", is_unreachable, || {
        pip::download(item.file, name, item.size, &scratch)
    })?;
    verify(&path, item)?;
    Ok(path)
}

/// Checks the size, then the checksum of the file that pip fetched.
fn verify(path: &Path, item: &Item<'_>) -> Result<(), String> {
    let unreadable = |error| format!("can't read {}: {error}", path.display());
    let size = fs::metadata(path).map_err(unreadable)?.len();
    let compare = |found: String, pinned: String| match found == pinned {
        true => Ok(()),
        false => Err(format!(
            "pip fetched {} with {found}, but the pin says {pinned}; the index has another file under this name",
            item.file
        )),
    };
    if let Some(pinned) = item.size {
        compare(format!("{size} bytes"), format!("{pinned} bytes"))?;
    }
    let sha256 = Sha256::from_file(path).map_err(unreadable)?;
    compare(
        format!("SHA-256 {sha256}"),
        format!("SHA-256 {}", item.sha256),
    )
}
