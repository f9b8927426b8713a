//! The verified, content-addressed cache on disk.
//!
//! An entry is a directory named by the SHA-256 of the artifact that was unpacked into it, with a receipt of what is
//! in it. It appears by a rename, whole or not at all, so reading takes no lock; making one takes a lock of its own
//! across processes, so that many builds at once make one download.
//!
//! ```text
//! entries/<sha256>/           what was unpacked, and its receipt
//! downloads/<sha256>.partial  bytes that have arrived so far, kept so that a broken download goes on
//! locks/<sha256>              locked by the process that makes the entry
//! locks/<sha256>.use          locked, together, by the processes that use it; its time is that of the last use
//! staging/<sha256>.<unique>/  an entry in the making
//! ```

mod import;
mod inventory;
mod lease;
mod receipt;
mod removal;

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

pub use import::ImportError;
pub use inventory::Stored;
pub use receipt::{Receipt, RecordedFile};
pub use removal::Removal;

use crate::checksum::Sha256;
use crate::unpack::UnpackedFile;

/// The store, at a directory that need not exist yet.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

/// A whole entry of the store.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The directory that the artifact was unpacked to.
    pub directory: PathBuf,
    /// What is in it.
    pub receipt: Receipt,
}

/// What the store holds of an artifact.
#[derive(Clone, Debug)]
pub enum Lookup {
    /// A whole entry.
    Whole(Entry),
    /// Nothing.
    Absent,
    /// An entry that can't be used, and why.
    Damaged(String),
}

/// The right to make one entry, held by one process at a time.
#[derive(Debug)]
pub struct Reservation {
    directory: PathBuf,
    staging: PathBuf,
    partial: PathBuf,
    // Closing the file gives the lock back.
    _lock: Option<File>,
}

/// What became of asking for the right to make an entry.
#[derive(Debug)]
pub enum Reserved {
    /// Another process has made the entry meanwhile.
    Whole(Entry),
    /// The entry is to be made.
    Empty(Reservation),
}

/// The store's directory can't be written.
#[derive(Debug, thiserror::Error)]
#[error("can't {action} {}: {error}", path.display())]
pub struct StoreError {
    action: &'static str,
    path: PathBuf,
    #[source]
    error: io::Error,
}

/// Gives an I/O error the action that failed and the path that it failed on.
fn on<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> StoreError + 'a {
    move |error| StoreError {
        action,
        path: path.into(),
        error,
    }
}

impl Store {
    /// The store at the directory `root`, which is made when something is to be put there.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The store's directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What the store holds of the artifact with the checksum `sha256`. An entry serves when it is whole and was made
    /// with all of `kept`. Takes no lock and writes nothing.
    pub fn look_up(&self, sha256: Sha256, kept: &[&str]) -> Lookup {
        let directory = self.directory(sha256);
        let path = directory.join(receipt::FILE_NAME);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !directory.exists() => {
                return Lookup::Absent;
            }
            Err(error) => return Lookup::Damaged(format!("{}: {error}", path.display())),
        };
        let Some(receipt) = Receipt::parse(&text) else {
            return Lookup::Damaged(format!(
                "{} is not a receipt of this version",
                path.display()
            ));
        };
        if let Some(missing) = kept
            .iter()
            .find(|path| !receipt.kept.iter().any(|kept| kept == *path))
        {
            return Lookup::Damaged(format!(
                "{} was made without {missing}",
                directory.display()
            ));
        }
        match receipt.check(&directory) {
            Ok(()) => Lookup::Whole(Entry { directory, receipt }),
            Err(reason) => Lookup::Damaged(reason),
        }
    }

    /// Takes the right to make the entry of the artifact with the checksum `sha256`. While another process holds it,
    /// calls `waiting` once and waits; if that process makes the entry, gives the entry instead.
    ///
    /// # Errors
    ///
    /// When the store's directory can't be written.
    pub fn reserve(
        &self,
        sha256: Sha256,
        kept: &[&str],
        waiting: &mut dyn FnMut(),
    ) -> Result<Reserved, StoreError> {
        for folder in ["locks", "downloads", "staging", "entries"].map(|name| self.root.join(name))
        {
            fs::create_dir_all(&folder).map_err(on("create the directory", &folder))?;
        }
        let lock = lock(&self.root.join("locks").join(sha256.to_string()), waiting)?;
        if let Lookup::Whole(entry) = self.look_up(sha256, kept) {
            return Ok(Reserved::Whole(entry));
        }
        let staging = self.root.join("staging");
        if lock.is_some() {
            remove_leftovers(&staging, sha256);
        }
        let staging = staging.join(format!("{sha256}.{}", unique_name()));
        fs::create_dir(&staging).map_err(on("create the directory", &staging))?;
        Ok(Reserved::Empty(Reservation {
            directory: self.directory(sha256),
            staging,
            partial: self.partial(sha256),
            _lock: lock,
        }))
    }

    fn directory(&self, sha256: Sha256) -> PathBuf {
        self.root.join("entries").join(sha256.to_string())
    }

    fn partial(&self, sha256: Sha256) -> PathBuf {
        let name = format!("{sha256}.partial");
        self.root.join("downloads").join(name)
    }
}

impl Reservation {
    /// Where the artifact's bytes are gathered. What an earlier process gathered there may stand there already.
    pub fn partial(&self) -> &Path {
        &self.partial
    }

    /// An empty directory to unpack to. It becomes the entry.
    ///
    /// # Errors
    ///
    /// When it can't be made.
    pub fn contents(&self) -> Result<PathBuf, StoreError> {
        self.fresh_directory("contents")
    }

    /// An empty directory for anything else, removed with the reservation.
    ///
    /// # Errors
    ///
    /// When it can't be made.
    pub fn scratch(&self) -> Result<PathBuf, StoreError> {
        self.fresh_directory("scratch")
    }

    fn fresh_directory(&self, name: &str) -> Result<PathBuf, StoreError> {
        let path = self.staging.join(name);
        fs::create_dir(&path).map_err(on("create the directory", &path))?;
        Ok(path)
    }

    /// Makes the entry of what was unpacked to [`contents`](Self::contents), and forgets the gathered bytes.
    ///
    /// # Errors
    ///
    /// When the files can't be written or the entry can't be put in place.
    pub fn commit(
        self,
        artifact: &str,
        kept: &[&str],
        files: Vec<UnpackedFile>,
    ) -> Result<Entry, StoreError> {
        let contents = self.staging.join("contents");
        let record = |file: UnpackedFile| {
            let path = contents.join(&file.path);
            RecordedFile::of(&contents, file.path, file.sha256).map_err(on("read", &path))
        };
        let receipt = Receipt {
            artifact: artifact.into(),
            kept: kept.iter().map(|path| (*path).into()).collect(),
            files: files.into_iter().map(record).collect::<Result<_, _>>()?,
        };
        let path = contents.join(receipt::FILE_NAME);
        // Nothing is synced to the disk: that would cost more than hashing, and a file that a failing machine loses the
        // end of is shorter than its receipt says.
        fs::write(&path, receipt.to_text()).map_err(on("write", &path))?;
        if self.directory.exists() {
            // Damaged, or made with less kept: set aside in one step, and removed with the staging directory.
            let aside = self.staging.join("replaced");
            fs::rename(&self.directory, &aside).map_err(on("set aside", &self.directory))?;
        }
        fs::rename(&contents, &self.directory).map_err(on("put in place", &self.directory))?;
        let _ = fs::remove_file(&self.partial);
        Ok(Entry {
            directory: self.directory.clone(),
            receipt,
        })
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.staging);
    }
}

/// Locks the file at `path`, made if need be, against every other process. Gives `None` on a file system without
/// locks, where two builds may do the same work twice, each in a staging directory of its own.
fn lock(path: &Path, waiting: &mut dyn FnMut()) -> Result<Option<File>, StoreError> {
    let file = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(on("create the lock", path))?;
    let locked = match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            waiting();
            file.lock()
        }
        Err(TryLockError::Error(error)) => Err(error),
        Ok(()) => Ok(()),
    };
    match locked {
        Ok(()) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(None),
        Err(error) => Err(on("lock", path)(error)),
    }
}

/// A name that no other reservation on this machine has: where locks are missing, two may be at work at once.
fn unique_name() -> String {
    static RESERVATIONS: AtomicU64 = AtomicU64::new(0);
    format!(
        "{}-{}",
        std::process::id(),
        RESERVATIONS.fetch_add(1, Ordering::Relaxed)
    )
}

/// Removes what killed processes left of the entry. Only the holder of the entry's lock may call it.
fn remove_leftovers(staging: &Path, sha256: Sha256) {
    let prefix = format!("{sha256}.");
    for leftover in fs::read_dir(staging).into_iter().flatten().flatten() {
        if leftover.file_name().to_string_lossy().starts_with(&prefix) {
            let _ = fs::remove_dir_all(leftover.path());
        }
    }
}
