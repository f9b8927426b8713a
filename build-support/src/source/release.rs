//! The release source: a file on the project's or a vendor's server, by HTTP.

use std::path::PathBuf;

use crate::download::{Client, Download};
use crate::event::{Event, Observer};
use crate::pin::Artifact;
use crate::pin::Pin;
use crate::settings::Settings;
use crate::source::ObtainError;
use crate::store::Workspace;
use crate::url::Url;

/// The URL of a release artifact: its `own`, or the place of its `file` in the folder of the mirror or of the pin's
/// releases.
pub(crate) fn url(own: Option<&str>, file: &str, pin: &Pin, settings: &Settings) -> String {
    match (own, &settings.release_url) {
        (Some(url), _) => url.into(),
        (None, Some(mirror)) => format!("{mirror}{file}"),
        (None, None) => format!("{}{file}", pin.release_url()),
    }
}

/// Downloads `artifact` from `url` to the workspace's partial file, and gives the path of the verified file.
pub(crate) fn gather(
    artifact: &Artifact,
    url: &str,
    client: &Client,
    workspace: &Workspace,
    observer: &mut Observer<'_>,
) -> Result<PathBuf, ObtainError> {
    let url: Url = url.parse()?;
    observer(Event::Fetching {
        artifact,
        from: &url.to_string(),
        size: artifact.size,
    });
    client.download(&Download {
        name: &artifact.file,
        url: &url,
        partial: workspace.partial(),
        sha256: artifact.sha256,
        size: artifact.size,
        // What unpacks to no more than the pin's bound can't be longer than it, save for an archive's own bookkeeping.
        size_limit: artifact.unpacked,
    })?;
    Ok(workspace.partial().to_owned())
}
