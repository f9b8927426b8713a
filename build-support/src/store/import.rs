//! Taking over an entry of another store, such as one that is carried to a machine without network.

use std::fs;
use std::path::{Path, PathBuf};

use super::make::copy_hashed;
use super::{Entry, MakeError, Store, on};
use crate::checksum::Sha256;

/// Why an entry was not taken over.
pub type ImportError = MakeError<ChangedError>;

/// The copy of a file is not what the manifest says.
#[derive(Debug, thiserror::Error)]
#[error(
    "the copy of {} has SHA-256 {found}, and the manifest says {recorded}; `ryft-xla verify` looks the store over",
    path.display()
)]
pub struct ChangedError {
    /// The file that was copied.
    pub path: PathBuf,
    /// The copy's checksum.
    pub found: Sha256,
    /// The recorded one.
    pub recorded: Sha256,
}

impl Store {
    /// Copies `entry` of another store into this one, and hashes what it copies.
    ///
    /// # Errors
    ///
    /// When a store can't be read or written, or when the copy is not what the manifest says.
    pub fn import(&self, entry: &Entry) -> Result<Entry, ImportError> {
        let what = format!("copies {}", entry.manifest.name);
        self.make(&entry.key, &what, |workspace| {
            for file in &entry.manifest.files {
                let from = entry.directory.join(&file.path);
                let to = workspace.contents().join(&file.path);
                let parent = to.parent().unwrap_or(Path::new(""));
                fs::create_dir_all(parent).map_err(on("create the directory", parent))?;
                let found = copy_hashed(&from, &to).map_err(on("copy", &from))?;
                if found != file.sha256 {
                    let (path, recorded) = (from, file.sha256);
                    return Err(MakeError::Make(ChangedError {
                        path,
                        found,
                        recorded,
                    }));
                }
            }
            Ok(entry.manifest.clone())
        })
    }
}
