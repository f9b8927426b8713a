//! What is in the store, and whether it is what it was.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::manifest::{self, Manifest};
use super::{Key, Store, StoreError, on};

/// An entry of the store, whole or not.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its identity.
    pub key: Key,
    /// Its directory.
    pub directory: PathBuf,
    /// The record of what is in it; `None` where there is none that can be read.
    pub manifest: Option<Manifest>,
    /// How many bytes its files take.
    pub bytes: u64,
    /// When a build last used it, or made it.
    pub last_used: Option<SystemTime>,
}

impl Store {
    /// Every entry, by key. A store that is not there has none.
    pub fn entries(&self) -> Result<Vec<Stored>, StoreError> {
        let paths = children(&self.root.join("entries"))?;
        let keys = paths.iter().filter_map(|path| key(path));
        let stored = |key| {
            let directory = self.directory(&key);
            let text = fs::read_to_string(directory.join(manifest::FILE_NAME)).ok();
            Stored {
                key,
                manifest: text.and_then(|text| Manifest::parse(&text)),
                bytes: bytes_below(&directory),
                last_used: self.last_used(&key),
                directory,
            }
        };
        Ok(keys.map(stored).collect())
    }

    /// What broken downloads and killed processes left, which the next build of the same artifact goes on with or
    /// removes; what builds noted of a network that they did not reach; and what another version of this crate keeps next
    /// to the entries.
    pub fn leftovers(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut leftovers = children(&self.root.join("entries"))?;
        leftovers.retain(|path| key(path).is_none());
        for folder in ["downloads", "staging", "outages"] {
            leftovers.extend(children(&self.root.join(folder))?);
        }
        leftovers.sort_unstable();
        Ok(leftovers)
    }
}

impl Stored {
    /// Hashes every file against the manifest, and gives what is wrong: files that are missing, changed or not known.
    pub fn verify(&self) -> Vec<String> {
        let own = self.directory.join(manifest::FILE_NAME);
        let Some(manifest) = &self.manifest else {
            return vec![format!("{} can't be read as a manifest", own.display())];
        };
        let checks = manifest.files.iter();
        let checks =
            checks.filter_map(|file| manifest::check_contents(file, &self.directory).err());
        let mut faults: Vec<_> = checks.collect();
        let known = manifest
            .files
            .iter()
            .map(|file| self.directory.join(&file.path));
        let mut known: Vec<_> = known.chain([own]).collect();
        known.sort_unstable();
        let files = files_below(&self.directory).into_iter();
        let unknown = files.filter(|(path, _)| known.binary_search(path).is_err());
        faults
            .extend(unknown.map(|(path, _)| format!("{} is not in the manifest", path.display())));
        faults
    }
}

/// The key that the entry at `path` is named by.
fn key(path: &Path) -> Option<Key> {
    Key::from_name(path.file_name()?.to_str()?)
}

/// The paths in a directory, sorted; none where there is no such directory.
fn children(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(on("read the directory", folder))?,
    };
    let paths = entries.map(|entry| Ok(entry?.path()));
    let paths: io::Result<Vec<_>> = paths.collect();
    let mut paths = paths.map_err(on("read the directory", folder))?;
    paths.sort_unstable();
    Ok(paths)
}

/// How many bytes the file at `path` has, or the files below it.
pub(super) fn bytes_below(path: &Path) -> u64 {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => files_below(path).iter().map(|(_, size)| size).sum(),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    }
}

/// Everything below `directory` that is not a directory, with its length. What can't be read is left out.
pub(crate) fn files_below(directory: &Path) -> Vec<(PathBuf, u64)> {
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
