//! Taking out of the store what is not needed any more, while builds go on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::inventory::bytes_below;
use super::lock::FileLock;
use super::rename::{is_open, rename};
use super::{Key, Store, StoreError, is_there, manifest, on};

/// For how long an entry counts as in use after a build asked for it.
pub const IN_USE: Duration = Duration::from_secs(15 * 60);

/// What became of asking for a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is gone, and with it this many bytes.
    Removed {
        /// How many bytes its files had.
        bytes: u64,
    },
    /// It was used too recently, and was left alone.
    InUse,
    /// A running process is making it, and it was left alone.
    BeingMade,
    /// A program has a file of it open, and it was left alone: Windows moves no such directory.
    Open,
    /// There is nothing to remove.
    Absent,
}

impl Store {
    /// Removes the entry of `key`, with what is left of its download, if no one has used it for `unused` (see
    /// [`IN_USE`]) and no one is making it.
    ///
    /// The entry goes away in one step, so that whoever looks it up finds it whole or not at all.
    pub fn remove(&self, key: &Key, unused: Duration) -> Result<Removal, StoreError> {
        let directory = self.directory(key);
        let downloads = self.downloads(key);
        if !is_there(&directory) && downloads.is_empty() {
            return Ok(Removal::Absent);
        }
        let Some(_lock) = self.try_lock(key)? else {
            return Ok(Removal::BeingMade);
        };
        if is_used(self.last_used(key), unused) {
            return Ok(Removal::InUse);
        }
        let bytes =
            downloads.iter().map(|path| bytes_below(path)).sum::<u64>() + bytes_below(&directory);
        self.remove_downloads(key);
        self.remove_leftovers(key);
        let used = self.root.join("used").join(key.to_string());
        let before = modified(&used);
        let aside = self.staging(key);
        match take_away(&directory, &aside) {
            Err(error) if is_open(&error) => return Ok(Removal::Open),
            result => result.map_err(on("set aside", &directory))?,
        }
        if is_there(&aside) && modified(&used) != before && fs::rename(&aside, &directory).is_ok() {
            // A build found it a moment before it was set aside.
            return Ok(Removal::InUse);
        }
        let _ = fs::remove_file(used);
        remove_all(&aside).map_err(on("remove", &aside))?;
        Ok(Removal::Removed { bytes })
    }

    /// Removes the `leftover`, one of [`leftovers`](Self::leftovers), if it was not written to for `unused` and no
    /// running process is at work on it.
    pub fn remove_leftover(
        &self,
        leftover: &Path,
        unused: Duration,
    ) -> Result<Removal, StoreError> {
        let name = leftover.file_name().unwrap_or_default().to_string_lossy();
        let of = name
            .split(['.', '-'])
            .next()
            .and_then(|sha256| sha256.parse().ok());
        let of = of.map(Key::from_derived);
        let _lock = match of.filter(|key| is_there(&self.lock(key))) {
            None => None,
            Some(key) => match self.try_lock(&key)? {
                None => return Ok(Removal::BeingMade),
                lock => lock,
            },
        };
        if !is_there(leftover) {
            return Ok(Removal::Absent);
        }
        if is_used(modified(leftover), unused) {
            return Ok(Removal::InUse);
        }
        let bytes = bytes_below(leftover);
        remove_all(leftover).map_err(on("remove", leftover))?;
        Ok(Removal::Removed { bytes })
    }

    /// The file that is locked by the maker of an entry: one for all that is made of the same archive, whose download they share.
    pub(super) fn lock(&self, key: &Key) -> PathBuf {
        self.root.join("locks").join(key.sha256.to_string())
    }

    fn try_lock(&self, key: &Key) -> Result<Option<FileLock>, StoreError> {
        let path = self.lock(key);
        let folder = self.root.join("locks");
        fs::create_dir_all(&folder).map_err(on("create the directory", &folder))?;
        FileLock::try_acquire(&path).map_err(on("lock", &path))
    }

    /// Where the archive's bytes are downloaded to.
    pub(super) fn partial(&self, key: &Key) -> PathBuf {
        self.root
            .join("downloads")
            .join(format!("{}.partial", key.sha256))
    }

    /// What there is of the archive's download.
    fn downloads(&self, key: &Key) -> Vec<PathBuf> {
        begin_with(&self.root.join("downloads"), &format!("{}.", key.sha256))
    }

    pub(super) fn remove_downloads(&self, key: &Key) {
        for path in self.downloads(key) {
            let _ = remove_all(&path);
        }
    }

    /// Removes what killed processes left of the entry. Only the holder of its lock may call it.
    pub(super) fn remove_leftovers(&self, key: &Key) {
        for path in begin_with(&self.root.join("staging"), &format!("{key}.")) {
            let _ = remove_all(&path);
        }
    }
}

/// Takes what is at `path`, if anything, away to `aside` in one step.
///
/// A directory in a lower layer of an overlay file system, as a container's image is, can't be renamed. It is removed where it is,
/// its manifest first, so that no one takes the rest for an entry.
pub(super) fn take_away(path: &Path, aside: &Path) -> io::Result<()> {
    match rename(path, aside) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let _ = fs::remove_file(path.join(manifest::FILE_NAME));
            remove_all(path)
        }
        result => result,
    }
}

/// Removes the file, link or directory at `path`, if there is one.
fn remove_all(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        // A link to a directory, as a junction is, counts as a directory on Windows.
        Ok(_) => fs::remove_file(path).or_else(|error| fs::remove_dir(path).map_err(|_| error)),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What is in `folder` under a name that begins with `prefix`.
fn begin_with(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path())
        .collect()
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::symlink_metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
}

/// Whether what was last used at `time` was used within `unused`. A time in the future counts as now.
fn is_used(time: Option<SystemTime>, unused: Duration) -> bool {
    time.is_some_and(|time| time.elapsed().unwrap_or_default() < unused)
}
