//! The directory that an archive is unpacked to, and the account of what was written there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::error::UnpackErrorKind;
use super::path::check_writable;
use super::{BUFFER_BYTES, Limits, UnpackedFile, fixed_time};
use crate::checksum::Hasher;

/// A directory that only this module writes to. There are no links in it.
pub(super) struct Destination {
    root: PathBuf,
    limits: Limits,
    entries: u64,
    bytes: u64,
    files: Vec<UnpackedFile>,
    buffer: Vec<u8>,
}

impl Destination {
    /// Makes the directory `root`.
    pub(super) fn new(root: &Path, limits: Limits) -> Result<Self, UnpackErrorKind> {
        fs::create_dir(root).map_err(|error| write_error(root, error))?;
        Ok(Self {
            root: root.to_owned(),
            limits,
            entries: 0,
            bytes: 0,
            files: Vec::new(),
            buffer: vec![0; BUFFER_BYTES],
        })
    }

    /// Counts one entry of the archive, whether it is unpacked or not.
    pub(super) fn count_entry(&mut self) -> Result<(), UnpackErrorKind> {
        self.entries += 1;
        let limit = self.limits.entries;
        if self.entries > limit {
            return Err(UnpackErrorKind::refused(&format!(
                "it has more than {limit} entries"
            )));
        }
        Ok(())
    }

    /// Makes the directory `path` and those above it, where they are not made yet.
    pub(super) fn make_directory(&mut self, path: &str) -> Result<(), UnpackErrorKind> {
        check_writable(path)?;
        let target = self.root.join(path);
        fs::create_dir_all(&target).map_err(|error| write_error(&target, error))
    }

    /// Writes a file of `size` bytes, which `content` must give to the byte: less and more are errors.
    pub(super) fn write_file(
        &mut self,
        path: &str,
        size: u64,
        is_executable: bool,
        content: &mut dyn Read,
    ) -> Result<(), UnpackErrorKind> {
        check_writable(path)?;
        let (bytes, limit) = (self.bytes.saturating_add(size), self.limits.total_bytes);
        if bytes > limit {
            return Err(UnpackErrorKind::refused(&format!(
                "with it the archive unpacks to {bytes} bytes, and {limit} are allowed"
            )));
        }
        if let Some((parent, _)) = path.rsplit_once('/') {
            self.make_directory(parent)?;
        }
        let target = self.root.join(path);
        let mut file = create(&target, is_executable).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                UnpackErrorKind::refused("this path comes twice in the archive")
            }
            _ => write_error(&target, error),
        })?;
        let mut hasher = Hasher::default();
        let mut written = 0;
        loop {
            let count = match content.read(&mut self.buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(UnpackErrorKind::from_reading(error)),
            };
            written += count as u64;
            if written > size {
                break;
            }
            let chunk = &self.buffer[..count];
            hasher.update(chunk);
            file.write_all(chunk)
                .map_err(|error| write_error(&target, error))?;
        }
        if written != size {
            let held = if written > size {
                "more".into()
            } else {
                format!("{written} bytes")
            };
            return Err(UnpackErrorKind::damaged(&format!(
                "it declares {size} bytes and holds {held}"
            )));
        }
        // A file system that keeps no times is as good as a store that was copied without them.
        let _ = file.set_modified(fixed_time());
        self.bytes = bytes;
        self.files.push(UnpackedFile {
            path: path.to_owned(),
            size,
            sha256: hasher.finish(),
        });
        Ok(())
    }

    /// The files that were written, sorted by path.
    pub(super) fn finish(mut self) -> Vec<UnpackedFile> {
        self.files.sort_unstable();
        self.files
    }
}

/// Makes a file that was not there before; the last name of its path is never followed as a link.
fn create(path: &Path, is_executable: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(
        &mut options,
        if is_executable { 0o755 } else { 0o644 },
    );
    #[cfg(not(unix))]
    let _ = is_executable;
    options.open(path)
}

fn write_error(path: &Path, error: io::Error) -> UnpackErrorKind {
    UnpackErrorKind::Other(format!("can't be written to {}: {error}", path.display()))
}
