//! Taking over an entry of another store, such as one that is carried to a machine without network.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Entry, Reserved, Store, StoreError, on};
use crate::checksum::Sha256;
use crate::unpack::UnpackedFile;

/// Why an entry was not taken over.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A store can't be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The copy is not what the receipt says.
    #[error(
        "the copy of {} has SHA-256 {found}, and the receipt says {recorded}; `ryft-xla verify` looks the store over",
        path.display()
    )]
    Changed {
        /// The file that was copied.
        path: PathBuf,
        /// The copy's checksum.
        found: Sha256,
        /// The recorded one.
        recorded: Sha256,
    },
}

impl Store {
    /// Copies `entry`, another store's entry of the artifact `sha256`, into this store, and hashes what it copied.
    ///
    /// # Errors
    ///
    /// When a store can't be read or written, or when the copy is not what the receipt says.
    pub fn import(&self, sha256: Sha256, entry: &Entry) -> Result<Entry, ImportError> {
        let receipt = &entry.receipt;
        let kept: Vec<_> = receipt.kept.iter().map(String::as_str).collect();
        let reservation = match self.reserve(sha256, &kept, &mut || {})? {
            Reserved::Whole(entry) => return Ok(entry),
            Reserved::Empty(reservation) => reservation,
        };
        let contents = reservation.contents()?;
        let copy = |file: &super::RecordedFile| {
            let from = entry.directory.join(&file.path);
            let to = contents.join(&file.path);
            let parent = to.parent().unwrap_or(Path::new(""));
            fs::create_dir_all(parent).map_err(on("create the directory", parent))?;
            fs::copy(&from, &to).map_err(on("copy", &from))?;
            let found = Sha256::from_file(&to).map_err(on("read", &to))?;
            if found != file.sha256 {
                return Err(ImportError::Changed {
                    path: from,
                    found,
                    recorded: file.sha256,
                });
            }
            Ok(UnpackedFile {
                path: file.path.clone(),
                size: file.size,
                sha256: found,
            })
        };
        let files = receipt.files.iter().map(copy).collect::<Result<_, _>>()?;
        Ok(reservation.commit(&receipt.artifact, &kept, files)?)
    }
}
