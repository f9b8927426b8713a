//! What stands in the store, and whether it is what it was.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::receipt::{self, Receipt};
use super::{Store, StoreError, on};
use crate::checksum::Sha256;

/// An entry of the store, whole or not.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The checksum of the artifact that it was made of.
    pub sha256: Sha256,
    /// Its directory.
    pub directory: PathBuf,
    /// The record of what is in it; `None` where there is none that can be read.
    pub receipt: Option<Receipt>,
    /// How many bytes its files take.
    pub bytes: u64,
    /// When a build last used it, or made it.
    pub last_used: Option<SystemTime>,
}

impl Store {
    /// Every entry, by checksum. A store that is not there has none.
    ///
    /// # Errors
    ///
    /// When the store's directory can't be read.
    pub fn entries(&self) -> Result<Vec<Stored>, StoreError> {
        let folder = self.root.join("entries");
        let mut entries: Vec<_> = children(&folder)?
            .into_iter()
            .filter_map(|directory| {
                let sha256 = directory.file_name()?.to_str()?.parse().ok()?;
                Some(self.stored(sha256, directory))
            })
            .collect();
        entries.sort_by_key(|entry| entry.sha256);
        Ok(entries)
    }

    fn stored(&self, sha256: Sha256, directory: PathBuf) -> Stored {
        let text = fs::read_to_string(directory.join(receipt::FILE_NAME)).ok();
        Stored {
            sha256,
            receipt: text.and_then(|text| Receipt::parse(&text)),
            bytes: bytes_below(&directory),
            last_used: self.last_used(sha256),
            directory,
        }
    }

    /// What broken downloads and killed processes left, which the next build of the same artifact goes on with or removes.
    ///
    /// # Errors
    ///
    /// When the store's directory can't be read.
    pub fn leftovers(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut leftovers = children(&self.root.join("downloads"))?;
        leftovers.extend(children(&self.root.join("staging"))?);
        leftovers.sort();
        Ok(leftovers)
    }
}

impl Stored {
    /// Hashes every file against the receipt, and gives what is wrong: files that are missing, changed or not known.
    pub fn verify(&self) -> Vec<String> {
        let Some(receipt) = &self.receipt else {
            let path = self.directory.join(receipt::FILE_NAME);
            return vec![format!("{} can't be read as a receipt", path.display())];
        };
        let checks = receipt
            .files
            .iter()
            .filter_map(|file| file.check_contents(&self.directory).err());
        let mut faults: Vec<_> = checks.collect();
        let mut known: BTreeSet<_> = receipt
            .files
            .iter()
            .map(|file| self.directory.join(&file.path))
            .collect();
        known.insert(self.directory.join(receipt::FILE_NAME));
        let unknown = files_below(&self.directory)
            .into_iter()
            .filter(|(path, _)| !known.contains(path));
        faults.extend(unknown.map(|(path, _)| format!("{} is not in the receipt", path.display())));
        faults
    }
}

/// The paths in a directory; none where there is no such directory.
fn children(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(on("read the directory", folder))?,
    };
    let paths = entries.map(|entry| Ok(entry?.path()));
    let paths: io::Result<_> = paths.collect();
    paths.map_err(on("read the directory", folder))
}

/// How many bytes the file at `path` has, or the files below it.
pub(super) fn bytes_below(path: &Path) -> u64 {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => files_below(path).iter().map(|(_, size)| size).sum(),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    }
}

/// Every file below `directory` with its length. What can't be read is left out.
fn files_below(directory: &Path) -> Vec<(PathBuf, u64)> {
    let mut files = Vec::new();
    let mut folders = vec![directory.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(metadata) if metadata.is_dir() => folders.push(entry.path()),
                Ok(metadata) => files.push((entry.path(), metadata.len())),
                Err(_) => {}
            }
        }
    }
    files
}
