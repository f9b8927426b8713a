//! The ways to obtain an artifact, a module each.

pub(crate) mod override_path;
pub(crate) mod release;
pub(crate) mod wheel;

use std::io;
use std::path::PathBuf;

use crate::download::DownloadError;
use crate::pip::PipError;
use crate::store::{MakeError, StoreError};
use crate::url::UrlError;

/// Why an artifact was not obtained.
#[derive(Debug, thiserror::Error)]
pub enum ObtainError {
    /// The download failed.
    #[error(transparent)]
    Download(#[from] DownloadError),
    /// The artifact's URL can't be used.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// pip failed.
    #[error(transparent)]
    Pip(#[from] PipError),
    /// The file that pip fetched is not the pinned one.
    #[error(
        "pip fetched {file} with {found}, but the pin says {pinned}; the index has another file under this name"
    )]
    OtherContents {
        /// The file.
        file: String,
        /// Its checksum or size.
        found: String,
        /// The pinned one.
        pinned: String,
    },
    /// A file can't be read.
    #[error("can't read {}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: io::Error,
    },
    /// The store can't be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why an artifact was not fetched into the store.
pub type FetchError = MakeError<ObtainError>;
