//! The release source: a file on the project's or a vendor's server, by HTTP.

use std::path::PathBuf;

use super::{Context, Item, Offer, SourceError};
use crate::download::{Download, DownloadError};
use crate::part::Part;
use crate::pin::Location;
use crate::settings::SourceKind;
use crate::store::Workspace;
use crate::url::Url;

pub(super) fn offer(context: &Context, part: Part) -> Result<Offer<'_>, SourceError> {
    context.fetch(SourceKind::Release, part)
}

pub(super) fn obtain(
    context: &Context,
    item: &Item<'_>,
    workspace: &Workspace,
) -> Result<PathBuf, String> {
    let url = url(context, item.file, item.location);
    let download = Download {
        name: item.file,
        url: &url,
        partial: workspace.partial(),
        sha256: item.sha256,
        size: item.size,
        // What unpacks to no more than the pin's bound can't be longer than it, save for an archive's own bookkeeping.
        size_limit: item.unpacked,
    };
    context.reach(url.host(), DownloadError::is_unreachable, || {
        context.client.download(&download)
    })?;
    Ok(workspace.partial().to_owned())
}

/// Asks the server once whether it has the artifact of `part`, and gives its size in bytes where the server says it.
/// `None` when there is no such artifact or the server is not to be asked.
pub(crate) fn probe(context: &Context, part: Part) -> Option<Result<Option<u64>, DownloadError>> {
    let settings = &context.settings;
    let asked = settings.sources.contains(&SourceKind::Release) && !settings.is_offline();
    let artifact = context.artifact_of(SourceKind::Release, part).ok();
    let artifact = artifact.filter(|_| asked)?;
    let url = url(context, &artifact.file, &artifact.location);
    Some(context.client.probe(&url))
}

fn url(context: &Context, file: &str, location: &Location) -> Url {
    let own = match location {
        Location::Release { url } => url.as_ref(),
        Location::Wheel(_) => None,
    };
    context.release_url(file, own)
}
