//! The verified, content-addressed cache on disk.
//!
//! An entry is a directory named by its [`Key`]: the SHA-256 of the archive that was unpacked into it and what was kept of
//! that. It appears by a rename, whole or not at all, so reading takes no lock. Making one takes a lock across processes,
//! so that many builds at once make one download.
//!
//! ```text
//! entries/<key>/              what was unpacked, and its manifest
//! downloads/<sha256>.partial  bytes that have arrived so far, kept so that a broken download goes on
//! locks/<sha256>              locked by the process that makes an entry of this archive
//! used/<key>                  its time is that of the last use
//! staging/<key>.<unique>/     an entry in the making
//! ```
//!
//! # What a look-up trusts
//!
//! The manifest has a checksum of its own. Of each file the length is looked at, and its modification time, which the store
//! sets to a fixed one long ago, so that cargo never takes it for newer than a build: a file with another time is
//! hashed. Where nothing kept the times, as in a store that was copied, the lengths have to do. `ryft-xla verify` hashes
//! everything.
//!
//! # What a loss of power can do
//!
//! Nothing is synced to the disk, which would cost more than unpacking. What a machine loses that fails within a minute
//! of a fetch is, on the usual file systems, the end of files or whole files: their lengths are wrong, or the manifest's checksum
//! is, and the entry is made again. A file system that journals lengths before contents (NTFS, ext4 with
//! `data=writeback`) may keep the length and lose the contents: `ryft-xla verify` finds that.
//!
//! # A store in use
//!
//! An entry that was used within [`IN_USE`] is not removed: a build script ends long before its library is linked or
//! loaded. A store that can't be written is read as it is.

mod combine;
mod inventory;
mod key;
mod lock;
mod make;
mod manifest;
mod removal;
mod rename;

use std::fmt;
use std::fs::{self, File};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use combine::Pieces;
pub use inventory::Stored;
pub(crate) use inventory::files_below;
pub use key::{Key, Kind};
pub use make::{Archive, MakeError, Workspace};
pub use manifest::Manifest;
pub use removal::{IN_USE, Removal};

/// The store, at a directory that need not exist yet.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

/// A whole entry of the store.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its identity.
    pub key: Key,
    /// The directory that holds its files.
    pub directory: PathBuf,
    /// What is in it.
    pub manifest: Manifest,
}

/// What the store holds under a key.
#[derive(Clone, Debug)]
pub enum Lookup {
    /// A whole entry.
    Whole(Entry),
    /// Nothing.
    Absent,
    /// An entry that can't be used, and why.
    Damaged(String),
}

/// A directory or file of the store can't be read or written.
#[derive(Debug)]
pub struct StoreError(String);

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for StoreError {}

/// Gives an I/O error the action that failed and the path that it failed on.
fn on<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> StoreError + 'a {
    move |error| StoreError(format!("can't {action} {}: {error}", path.display()))
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

    /// What the store holds under `key`. Takes no lock and writes nothing.
    pub fn look_up(&self, key: &Key) -> Lookup {
        let directory = self.directory(key);
        let path = directory.join(manifest::FILE_NAME);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            // A link that leads to nothing is there too.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !is_there(&directory) => {
                return Lookup::Absent;
            }
            Err(error) => return Lookup::Damaged(format!("{}: {error}", path.display())),
        };
        let Some(manifest) = Manifest::parse(&text) else {
            let path = path.display();
            return Lookup::Damaged(format!("{path} is not a whole manifest of this version"));
        };
        match manifest.check(&directory) {
            Ok(()) => Lookup::Whole(Entry {
                key: *key,
                directory,
                manifest,
            }),
            Err(reason) => Lookup::Damaged(reason),
        }
    }

    /// [Looks up](Self::look_up) an entry that is used now, and [keeps](Self::keep) it.
    pub fn find(&self, key: &Key) -> Lookup {
        match self.look_up(key) {
            Lookup::Whole(entry) if !self.keep(&entry) => Lookup::Absent,
            found => found,
        }
    }

    /// Records that `entry`, which was looked up, is used now, so that it is not [removed](Self::remove) meanwhile. Gives
    /// whether it is still there. Where the store can't be written, nothing is recorded.
    pub fn keep(&self, entry: &Entry) -> bool {
        let _ = self.record_use(&entry.key);
        is_there(&entry.directory)
    }

    fn record_use(&self, key: &Key) -> io::Result<()> {
        let folder = self.root.join("used");
        let open = || {
            let path = folder.join(key.to_string());
            File::options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)
        };
        let file = open().or_else(|_| {
            fs::create_dir(&folder)?;
            open()
        })?;
        file.set_modified(SystemTime::now())
    }

    /// When a build last used the entry, or made it.
    fn last_used(&self, key: &Key) -> Option<SystemTime> {
        let paths = [
            self.root.join("used").join(key.to_string()),
            self.directory(key),
        ];
        let times = paths.map(|path| {
            fs::metadata(path)
                .and_then(|metadata| metadata.modified())
                .ok()
        });
        times.into_iter().flatten().max()
    }

    fn directory(&self, key: &Key) -> PathBuf {
        self.root.join("entries").join(key.to_string())
    }

    /// A path in the folder of what is in the making that no one else has, also on another machine: where locks are
    /// missing, two may be at work at once.
    fn staging(&self, key: &Key) -> PathBuf {
        let unique = RandomState::new().build_hasher().finish();
        self.root
            .join("staging")
            .join(format!("{key}.{unique:016x}"))
    }
}

/// Whether there is anything at `path`, also a link that leads to nothing.
fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
