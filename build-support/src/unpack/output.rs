//! A file that is being written: hashed, and brought to the disk while it grows.

use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    path::Path,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::{self, JoinHandle},
};

use crate::checksum::{Hasher, Sha256};

/// After how many bytes a file is synced up to there.
const SHARE_BYTES: u64 = 32 << 20;

/// A file that was not there before.
pub(super) struct Output {
    file: File,
    hasher: Hasher,
    unsynced: u64,
    write_back: Option<WriteBack>,
}

impl Output {
    /// Makes the file. The last name of its path is never followed as a link.
    pub(super) fn create(path: &Path, is_executable: bool) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(if is_executable { 0o755 } else { 0o644 });
        }
        #[cfg(not(unix))]
        let _ = is_executable;
        Ok(Self {
            file: options.open(path)?,
            hasher: Hasher::new(),
            unsynced: 0,
            write_back: None,
        })
    }

    /// Appends `chunk`.
    pub(super) fn write(&mut self, chunk: &[u8]) -> io::Result<()> {
        self.hasher.update(chunk);
        self.file.write_all(chunk)?;
        self.unsynced += chunk.len() as u64;
        if self.unsynced >= SHARE_BYTES {
            self.unsynced = 0;
            let write_back = match self.write_back.take() {
                Some(write_back) => write_back,
                None => WriteBack::of(&self.file)?,
            };
            self.write_back.insert(write_back).add_share();
        }
        Ok(())
    }

    /// Gives the digest of what was written.
    pub(super) fn finish(mut self) -> io::Result<Sha256> {
        if let Some(write_back) = &mut self.write_back {
            write_back.stop()?;
        }
        Ok(self.hasher.finish())
    }
}

/// A thread that syncs a large file share by share. The store syncs each file before it vouches for it, and by this
/// finds most of the work done: it went on while the rest was decompressed.
struct WriteBack {
    shares: Option<SyncSender<()>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl WriteBack {
    fn of(file: &File) -> io::Result<Self> {
        let file = file.try_clone()?;
        let (sender, shares) = sync_channel(1);
        let thread = thread::Builder::new()
            .name("write back".to_owned())
            .spawn(move || sync_shares(&file, &shares))?;
        Ok(Self {
            shares: Some(sender),
            thread: Some(thread),
        })
    }

    /// Says that another share was written. It does not wait.
    fn add_share(&self) {
        // When one is waiting already, the sync that is to come takes this share along.
        let _ = self.shares.as_ref().map(|shares| shares.try_send(()));
    }

    /// Waits for the thread, and gives the error that it met: the system tells of one only to whoever syncs first.
    fn stop(&mut self) -> io::Result<()> {
        self.shares = None;
        match self.thread.take().map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(result)) => result,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
        }
    }
}

impl Drop for WriteBack {
    fn drop(&mut self) {
        // Only after another error: the file has to be closed before the caller can remove it everywhere.
        self.shares = None;
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn sync_shares(file: &File, shares: &Receiver<()>) -> io::Result<()> {
    shares.iter().try_for_each(|()| file.sync_data())
}
