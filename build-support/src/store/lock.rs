//! A lock on a file, held until it is dropped.

use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::Path;

/// What a file system without a lock service answers (`errno.h`): ENOLCK, and on some network file systems EINVAL.
const NO_LOCKS: [i32; 2] = [if cfg!(target_os = "linux") { 37 } else { 77 }, 22];

/// An exclusive lock, across processes, on a file that is made if need be and never removed.
///
/// On a file system without locks everybody gets one at once, and [`is_effective`](Self::is_effective) says so.
#[derive(Debug)]
pub(super) struct FileLock {
    // Closing it gives the lock back.
    file: File,
    is_effective: bool,
}

impl FileLock {
    /// Takes the lock. While somebody else has it, calls `waiting` and waits.
    pub(super) fn acquire(path: &Path, waiting: impl FnOnce()) -> io::Result<Self> {
        if let Some(lock) = Self::try_acquire(path)? {
            return Ok(lock);
        }
        waiting();
        let file = open(path)?;
        loop {
            match file.lock() {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => return Self::new(file, result),
            }
        }
    }

    /// Takes the lock, or gives `None` while somebody else has it.
    pub(super) fn try_acquire(path: &Path) -> io::Result<Option<Self>> {
        let file = open(path)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Self::new(file, Err(error)).map(Some),
            Ok(()) => Self::new(file, Ok(())).map(Some),
        }
    }

    fn new(file: File, result: io::Result<()>) -> io::Result<Self> {
        match result {
            Err(error) if !means_no_locks(&error) => Err(error),
            result => Ok(Self {
                file,
                is_effective: result.is_ok(),
            }),
        }
    }

    /// Whether no one else can have the lock now.
    pub(super) fn is_effective(&self) -> bool {
        self.is_effective
    }

    /// Leaves a note for the lock's next holder in place of the one before. The lock is of use without it.
    pub(super) fn write_note(&mut self, note: &str) {
        let _ = self.file.set_len(0);
        let _ = self.file.rewind();
        let _ = self.file.write_all(note.as_bytes());
    }

    /// The note that the last holder left; empty where there is none.
    pub(super) fn note(&mut self) -> String {
        let mut note = String::new();
        match self.file.read_to_string(&mut note) {
            Ok(_) => note,
            Err(_) => String::new(),
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

fn means_no_locks(error: &io::Error) -> bool {
    error.kind() == ErrorKind::Unsupported
        || cfg!(unix)
            && error
                .raw_os_error()
                .is_some_and(|code| NO_LOCKS.contains(&code))
}
