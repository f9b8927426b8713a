//! The directory that an archive is unpacked to, and the account of what was written there.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use crate::checksum::Hasher;

use super::{
    BUFFER_BYTES, Limits, UnpackedFile,
    entry_path::check_writable,
    error::{Failure, Reason},
};

/// A directory that only this module writes to.
pub(super) struct Destination {
    root: PathBuf,
    limits: Limits,
    entries: u64,
    bytes: u64,
    /// Every path that was made, by its lower-case form.
    made: HashMap<String, Made>,
    files: Vec<UnpackedFile>,
    buffer: Vec<u8>,
}

struct Made {
    path: String,
    is_directory: bool,
}

impl Destination {
    /// Makes the directory `root`, or takes it if it is there and empty.
    pub(super) fn new(root: &Path, limits: Limits) -> Result<Self, Failure> {
        let write_error = |error| Reason::Write {
            path: root.to_owned(),
            error,
        };
        match fs::create_dir(root) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // A link to a directory is not the caller's fresh directory either.
                let metadata = fs::symlink_metadata(root).map_err(write_error)?;
                let empty =
                    metadata.is_dir() && fs::read_dir(root).map_err(write_error)?.next().is_none();
                if !empty {
                    return Err(Reason::DestinationInUse(root.to_owned()).into());
                }
            }
            Err(error) => return Err(write_error(error).into()),
        }
        Ok(Self {
            root: root.to_owned(),
            limits,
            entries: 0,
            bytes: 0,
            made: HashMap::new(),
            files: Vec::new(),
            buffer: vec![0; BUFFER_BYTES],
        })
    }

    /// Counts one entry of the archive, whether it is unpacked or not.
    pub(super) fn count_entry(&mut self) -> Result<(), Failure> {
        self.entries += 1;
        if self.entries > self.limits.entries {
            let limit = self.limits.entries;
            return Err(Reason::TooManyEntries { limit }.into());
        }
        Ok(())
    }

    /// Makes the directory `path` and those above it, where they are not made yet.
    pub(super) fn make_directory(&mut self, path: &str) -> Result<(), Failure> {
        check_writable(path).map_err(Reason::from)?;
        self.make_directories(path)
    }

    /// Writes a file of `size` bytes, which `content` must give to the byte: less and more are errors.
    pub(super) fn write_file(
        &mut self,
        path: &str,
        size: u64,
        is_executable: bool,
        content: &mut dyn Read,
    ) -> Result<(), Failure> {
        check_writable(path).map_err(Reason::from)?;
        self.allow(size)?;
        if let Some((parent, _)) = path.rsplit_once('/') {
            self.make_directories(parent)?;
        }
        self.note(path, false)?;
        let target = self.root.join(path);
        let write_error = |error| Reason::Write {
            path: target.clone(),
            error,
        };
        let mut file = create(&target, is_executable).map_err(write_error)?;
        let mut hasher = Hasher::new();
        let mut left = size;
        loop {
            let count = match content.read(&mut self.buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Reason::reading(error).into()),
            };
            let chunk = &self.buffer[..count];
            left = left.checked_sub(count as u64).ok_or_else(|| {
                Reason::Damaged(format!(
                    "it holds more than the {size} bytes that it declares"
                ))
            })?;
            hasher.update(chunk);
            file.write_all(chunk).map_err(write_error)?;
        }
        if left > 0 {
            let held = size - left;
            let message = format!("it declares {size} bytes and holds {held}");
            return Err(Reason::Damaged(message).into());
        }
        self.bytes += size;
        self.files.push(UnpackedFile {
            path: path.to_owned(),
            size,
            sha256: hasher.finish(),
        });
        Ok(())
    }

    /// Checks that `size` more bytes may be written.
    pub(super) fn allow(&self, size: u64) -> Result<(), Failure> {
        let (bytes, limit) = (self.bytes.saturating_add(size), self.limits.total_bytes);
        if bytes > limit {
            return Err(Reason::TooManyBytes { bytes, limit }.into());
        }
        Ok(())
    }

    /// The files that were written, sorted by path.
    pub(super) fn finish(mut self) -> Vec<UnpackedFile> {
        self.files.sort_by(|one, other| one.path.cmp(&other.path));
        self.files
    }

    fn make_directories(&mut self, path: &str) -> Result<(), Failure> {
        let ends = path.match_indices('/').map(|(index, _)| index);
        for end in ends.chain([path.len()]) {
            let directory = &path[..end];
            if self.note(directory, true)? {
                let target = self.root.join(directory);
                // A directory or link that something else made here meanwhile is an error.
                fs::create_dir(&target).map_err(|error| Reason::Write {
                    path: target,
                    error,
                })?;
            }
        }
        Ok(())
    }

    /// Takes `path` into the account and says whether it is new. Only a directory may come again.
    fn note(&mut self, path: &str, is_directory: bool) -> Result<bool, Failure> {
        let made = Made {
            path: path.to_owned(),
            is_directory,
        };
        match self.made.get(&path.to_lowercase()) {
            None => {
                self.made.insert(path.to_lowercase(), made);
                Ok(true)
            }
            Some(earlier) if earlier.path != path => Err(Reason::DuplicateButForCase {
                other: earlier.path.clone(),
            }
            .into()),
            Some(earlier) if earlier.is_directory && is_directory => Ok(false),
            Some(_) => Err(Reason::Duplicate.into()),
        }
    }
}

/// Makes a file that was not there before; the last name of its path is never followed as a link.
fn create(path: &Path, is_executable: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(if is_executable { 0o755 } else { 0o644 });
    }
    #[cfg(not(unix))]
    let _ = is_executable;
    options.open(path)
}
