//! Bringing an archive into the store: gathered, verified, unpacked, put in place.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::checksum::Sha256;
use crate::download::DownloadError;
use crate::event::{Event, Observer};
use crate::pip::PipError;
use crate::store::{Entry, Lookup, Reservation, Reserved, Store, StoreError};
use crate::unpack::{Format, Limits, Selection, UnpackError, unpack};
use crate::url::UrlError;

/// Why an archive did not become an entry of the store.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The download failed.
    #[error(transparent)]
    Download(#[from] DownloadError),
    /// The artifact's URL can't be used.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// pip failed.
    #[error(transparent)]
    Pip(#[from] PipError),
    /// The file that pip brought is not the pinned one.
    #[error(
        "pip brought {file} with {found}, but the pin says {pinned}; the index serves another file under this name"
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
    /// The archive was refused or is broken.
    #[error(transparent)]
    Unpack(#[from] UnpackError),
    /// The store can't be written.
    #[error("{0}; set RYFT_XLA_CACHE_DIR to a directory that can be written")]
    Store(#[from] StoreError),
}

/// What is to become an entry of the store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Order<'a> {
    /// The archive's file name.
    pub(crate) file: &'a str,
    /// The archive's format.
    pub(crate) format: Format,
    /// The archive's checksum.
    pub(crate) sha256: Sha256,
    /// The paths to keep of it; one that ends in `/` is a whole directory.
    pub(crate) kept: &'a [&'a str],
    /// The most bytes that unpacking may write.
    pub(crate) limit: u64,
}

/// The most entries that are read of an archive: an order of magnitude above the largest that is pinned.
const MOST_ENTRIES: u64 = 500_000;

/// Makes the entry that `order` describes of the verified archive that `gather` gives the path of, or takes the one
/// that another process has made meanwhile.
pub(crate) fn into_store(
    store: &Store,
    order: Order<'_>,
    observer: &mut Observer<'_>,
    gather: impl FnOnce(&Reservation, &mut Observer<'_>) -> Result<PathBuf, FetchError>,
) -> Result<Entry, FetchError> {
    let mut waiting = || {
        observer(Event::Waiting {
            artifact: order.file,
        })
    };
    let reservation = loop {
        match store.reserve(order.sha256, order.kept, &mut waiting)? {
            Reserved::Empty(reservation) => break reservation,
            Reserved::Whole(_) => store.hold(order.sha256),
        }
        // It may have been removed before it was held.
        if let Lookup::Whole(entry) = store.look_up(order.sha256, order.kept) {
            return Ok(entry);
        }
    };
    store.hold(order.sha256);
    let archive = gather(&reservation, observer)?;
    observer(Event::Unpacking { archive: &archive });
    let selection = Selection::from_paths(order.kept);
    let limits = Limits {
        total_bytes: order.limit,
        entries: MOST_ENTRIES,
    };
    let files = unpack(
        &archive,
        order.format,
        &selection,
        &limits,
        &reservation.contents()?,
    )?;
    Ok(reservation.commit(order.file, order.kept, files)?)
}

/// Checks the size, then the checksum of the file that pip brought.
pub(crate) fn verify(
    path: PathBuf,
    file: &str,
    size: Option<u64>,
    sha256: Sha256,
) -> Result<PathBuf, FetchError> {
    let other = |found: String, pinned: String| FetchError::OtherContents {
        file: file.into(),
        found,
        pinned,
    };
    let read = |error| FetchError::Read {
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
