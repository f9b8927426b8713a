//! The file that a download is written to, hashed as it grows.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use crate::checksum::{Hasher, Sha256};

/// The start of a file, as far as it was received, and what a server needs to send the rest.
///
/// Next to it is `<file>.validator`, with the server's name for the version of the file that the bytes are of, so that
/// another process can go on where this one ended. It is a help and no more: without it, or with a wrong one, the
/// checksum finds out what does not fit together.
pub(super) struct Partial {
    path: PathBuf,
    file: File,
    hasher: Hasher,
    /// How many bytes are in the file.
    pub(super) length: u64,
    /// Whether the bytes came by more than one answer, and might thus not belong together.
    pub(super) is_pieced: bool,
}

impl Partial {
    /// Opens the file at `path`, or creates it, and hashes what an earlier download left in it.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut options = File::options();
        let options = options.read(true).write(true).create(true).truncate(false);
        let file = options.open(path)?;
        let mut hasher = Hasher::default();
        let length = hasher.read_all(&file)?;
        Ok(Self {
            path: path.to_owned(),
            file,
            hasher,
            length,
            is_pieced: false,
        })
    }

    /// The checksum of the bytes in the file.
    pub(super) fn digest(&self) -> Sha256 {
        self.hasher.clone().finish()
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
        self.hasher = Hasher::default();
        self.length = 0;
        self.is_pieced = false;
        self.remember(None);
        Ok(())
    }

    /// The strong entity tag or the date of the version that the bytes are of, if known: what `If-Range` takes.
    pub(super) fn validator(&self) -> Option<String> {
        let text = fs::read_to_string(self.validator_path()).ok()?;
        let is_tag = text.len() > 2 && text.starts_with('"') && text.ends_with('"');
        let is_valid = is_tag && text.bytes().all(|byte| byte.is_ascii_graphic());
        (is_valid || httpdate::parse_http_date(&text).is_ok()).then_some(text)
    }

    /// Remembers which version of the file the bytes are of, for this process and others.
    pub(super) fn remember(&self, validator: Option<&str>) {
        let path = self.validator_path();
        let _ = match validator {
            Some(validator) => fs::write(path, validator),
            None => fs::remove_file(path),
        };
    }

    /// Deletes the file and the validator.
    pub(super) fn delete(self) -> io::Result<()> {
        self.remember(None);
        let path = self.path.clone();
        // Windows deletes no file that is open.
        drop(self);
        fs::remove_file(&path)
    }

    fn validator_path(&self) -> PathBuf {
        let mut path = OsString::from(&self.path);
        path.push(".validator");
        path.into()
    }
}
