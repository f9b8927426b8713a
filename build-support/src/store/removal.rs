//! Taking out of the store what is not needed any more, while builds go on.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use super::inventory::bytes_below;
use super::{Store, StoreError, on, unique_name};
use crate::checksum::Sha256;

/// What became of asking for a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is gone, and with it this many bytes.
    Removed {
        /// How many bytes its files had.
        bytes: u64,
    },
    /// A running process uses it or is making it, so it was left alone.
    InUse,
    /// There is nothing to remove.
    Absent,
}

impl Store {
    /// Removes the entry of `sha256`, with what is left of its download, unless a running process
    /// [uses](Self::hold) it or is making it.
    ///
    /// The entry goes away in one step, so that whoever looks it up finds it whole or not at all.
    ///
    /// # Errors
    ///
    /// When the store can't be written.
    pub fn remove(&self, sha256: Sha256) -> Result<Removal, StoreError> {
        if !self.root.join("locks").is_dir() {
            return Ok(Removal::Absent);
        }
        let making = self.root.join("locks").join(sha256.to_string());
        let Some(_making) = try_lock(&making)? else {
            return Ok(Removal::InUse);
        };
        let Some(_using) = try_lock(&self.lease(sha256))? else {
            return Ok(Removal::InUse);
        };
        let partial = self.partial(sha256);
        let directory = self.directory(sha256);
        let bytes = bytes_below(&partial) + bytes_below(&directory);
        let removed_partial = remove_file(&partial)?;
        super::remove_leftovers(&self.root.join("staging"), sha256);
        if !directory.exists() {
            return Ok(match removed_partial {
                true => Removal::Removed { bytes },
                false => Removal::Absent,
            });
        }
        let aside = self
            .root
            .join("staging")
            .join(format!("{sha256}.{}", unique_name()));
        fs::create_dir_all(self.root.join("staging"))
            .map_err(on("create the directory", &aside))?;
        fs::rename(&directory, &aside).map_err(on("set aside", &directory))?;
        fs::remove_dir_all(&aside).map_err(on("remove", &aside))?;
        Ok(Removal::Removed { bytes })
    }

    /// Removes the `leftover`, one of [`leftovers`](Self::leftovers), unless a running process is at work on it.
    ///
    /// # Errors
    ///
    /// When the store can't be written.
    pub fn remove_leftover(&self, leftover: &Path) -> Result<Removal, StoreError> {
        let name = leftover.file_name().unwrap_or_default().to_string_lossy();
        let key = name
            .split('.')
            .next()
            .and_then(|key| key.parse::<Sha256>().ok());
        let _making = match key {
            None => None,
            Some(key) => {
                let path = self.root.join("locks").join(key.to_string());
                match try_lock(&path)? {
                    None => return Ok(Removal::InUse),
                    lock => lock,
                }
            }
        };
        let bytes = bytes_below(leftover);
        let removed = match leftover.is_dir() {
            true => fs::remove_dir_all(leftover),
            false => fs::remove_file(leftover),
        };
        match removed {
            Ok(()) => Ok(Removal::Removed { bytes }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Removal::Absent),
            Err(error) => Err(on("remove", leftover)(error)),
        }
    }
}

/// Locks the file at `path`, made if need be, or gives `None` when another process has it. On a file system without locks
/// nobody can be seen to use anything, and the lock is always had.
fn try_lock(path: &Path) -> Result<Option<File>, StoreError> {
    let file = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(on("create the lock", path))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
            Err(on("lock", path)(error))
        }
        _ => Ok(Some(file)),
    }
}

/// Removes a file, and says whether it was there.
fn remove_file(path: &Path) -> Result<bool, StoreError> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(on("remove", path)(error)),
    }
}
