//! Which entries are in use: an entry that a build was given is not removed under it.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::Store;
use crate::checksum::Sha256;

/// The leases of this process, which end with it. What holds them is forgotten, not closed.
static HELD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

impl Store {
    /// Keeps the entry of `sha256` from being [removed](Self::remove) until this process ends, and notes that it is used
    /// now. It is a shared lock, so any number of processes may have one.
    ///
    /// A store that can't be written is not cleaned by this user either, so there it is no error that no note is made.
    pub fn hold(&self, sha256: Sha256) {
        let path = self.lease(sha256);
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(file) = open(&path) else { return };
        let _ = file.set_modified(SystemTime::now());
        if held.contains(&path) {
            return;
        }
        if file.lock_shared().is_ok() {
            std::mem::forget(file);
            held.insert(path);
        }
    }

    /// When a build last used the entry of `sha256`, or made it.
    pub(super) fn last_used(&self, sha256: Sha256) -> Option<SystemTime> {
        let used = std::fs::metadata(self.lease(sha256));
        let made = std::fs::metadata(self.directory(sha256).join(super::receipt::FILE_NAME));
        let times = [used, made].map(|file| file.and_then(|file| file.modified()).ok());
        times.into_iter().flatten().max()
    }

    /// The file that is locked by whoever uses the entry.
    pub(super) fn lease(&self, sha256: Sha256) -> PathBuf {
        self.root.join("locks").join(format!("{sha256}.use"))
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .or_else(|_| File::open(path))
}
