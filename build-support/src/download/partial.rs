//! The file that a download is written to, hashed as it grows.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

use crate::checksum::{Hasher, Sha256};

/// How much of an earlier process's bytes is read at a time, in bytes.
const READ_BYTES: usize = 128 * 1024;

/// The start of an artifact, as far as it was received, and what a server needs to send the rest.
///
/// Beside the file stands a second one, `<file>.validator`, with the server's name for the version
/// of the artifact that the bytes are of, so that another process can go on where this one ended.
pub(super) struct Partial {
    path: PathBuf,
    file: File,
    hasher: Hasher,
    length: u64,
    validator: Option<String>,
    /// Whether the bytes came by more than one answer, and might thus not belong together.
    is_pieced: bool,
}

impl Partial {
    /// Opens the file at `path`, or creates it, and hashes what an earlier download left in it.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        let mut hasher = Hasher::new();
        let mut length = 0;
        let mut buffer = vec![0; READ_BYTES];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => {
                    hasher.update(&buffer[..count]);
                    length += count as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let validator = fs::read_to_string(validator_path(path)).ok();
        Ok(Self {
            path: path.to_owned(),
            file,
            hasher,
            length,
            validator,
            is_pieced: false,
        })
    }

    /// How many bytes stand in the file.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// The checksum of the bytes that stand in the file.
    pub(super) fn digest(&self) -> Sha256 {
        self.hasher.clone().finish()
    }

    /// The strong entity tag or the date of the version that the bytes are of, if known: the value
    /// of an `If-Range` header.
    pub(super) fn validator(&self) -> Option<&str> {
        self.validator.as_deref()
    }

    /// Whether bytes of more than one answer stand in the file.
    pub(super) fn is_pieced(&self) -> bool {
        self.is_pieced
    }

    /// Notes that what is appended from here on comes by another answer than what stands here.
    pub(super) fn mark_pieced(&mut self) {
        self.is_pieced = true;
    }

    /// Appends `bytes`.
    pub(super) fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.hasher.update(bytes);
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Throws away all bytes, and the validator with them.
    pub(super) fn start_over(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.hasher = Hasher::new();
        self.length = 0;
        self.is_pieced = false;
        self.remember(None)
    }

    /// Remembers which version of the artifact the bytes are of, for this process and others.
    pub(super) fn remember(&mut self, validator: Option<&str>) -> io::Result<()> {
        let path = validator_path(&self.path);
        match validator {
            Some(validator) => fs::write(path, validator)?,
            None => remove_if_present(&path)?,
        }
        self.validator = validator.map(str::to_owned);
        Ok(())
    }

    /// Closes the file, which stays, and forgets the validator.
    pub(super) fn keep(mut self) -> io::Result<u64> {
        self.remember(None)?;
        Ok(self.length)
    }

    /// Deletes the file and the validator.
    pub(super) fn delete(mut self) -> io::Result<()> {
        self.remember(None)?;
        let path = self.path.clone();
        // Windows deletes no file that is open.
        drop(self);
        remove_if_present(&path)
    }
}

fn validator_path(path: &Path) -> PathBuf {
    let mut path = OsString::from(path);
    path.push(".validator");
    path.into()
}

fn remove_if_present(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
