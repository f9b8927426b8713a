//! Why an archive was not unpacked.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// An archive that could not be unpacked, with the entry at which that ended.
#[derive(Debug)]
pub struct UnpackError {
    /// The archive.
    pub archive: PathBuf,
    /// The entry's path as the archive has it, unless the whole archive is wrong.
    pub entry: Option<String>,
    /// Why.
    pub kind: UnpackErrorKind,
}

/// Why an archive, or an entry of it, was not unpacked.
#[derive(Debug)]
pub enum UnpackErrorKind {
    /// What was selected is not in the archive.
    NotInArchive {
        /// The selected paths that it does not have.
        missing: Vec<String>,
        /// Some libraries that it has.
        libraries: Vec<String>,
    },
    /// All else, in words that read on after "it" (the archive) or "its entry ...".
    Other(String),
}

// Paths of the archive are quoted and escaped: the archive chose their text, and it goes to a terminal.
impl fmt::Display for UnpackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot unpack {}: ", self.archive.display())?;
        match &self.entry {
            None => formatter.write_str("it ")?,
            Some(entry) => write!(formatter, "its entry {entry:?} ")?,
        }
        match &self.kind {
            UnpackErrorKind::Other(reason) => formatter.write_str(reason),
            UnpackErrorKind::NotInArchive { missing, libraries } => {
                write!(formatter, "does not have {}", missing.join(", nor "))?;
                match libraries.as_slice() {
                    [] => Ok(()),
                    libraries => write!(formatter, "; the libraries in it are {libraries:?}"),
                }
            }
        }
    }
}

impl std::error::Error for UnpackError {}

impl From<UnpackErrorKind> for UnpackError {
    /// The error of an archive that is not named yet, and of no entry.
    fn from(kind: UnpackErrorKind) -> Self {
        Self {
            archive: PathBuf::new(),
            entry: None,
            kind,
        }
    }
}

impl UnpackErrorKind {
    /// The archive's file could not be read.
    pub(super) fn read(error: io::Error) -> Self {
        Self::Other(format!("can't be read: {error}"))
    }

    /// The archive breaks its own format, fails its own checksum, or ends early.
    pub(super) fn damaged(reason: &str) -> Self {
        Self::Other(format!("is damaged or cut short: {reason}"))
    }

    /// The file, whose first bytes are `start`, is something else than its name promises, say a web page.
    pub(super) fn other_format(expected: &str, start: &[u8]) -> Self {
        let start = start[..start.len().min(32)].escape_ascii();
        Self::Other(format!("is not {expected}: it begins with \"{start}\""))
    }

    /// It has what no archive may have: an unsafe path, a link, a device, a path twice, an encrypted entry, or more bytes or
    /// entries than are allowed.
    pub(super) fn refused(reason: &str) -> Self {
        Self::Other(format!("is refused: {reason}"))
    }

    /// An error from reading an archive's content: of the content itself, or of the file that it is in.
    pub(super) fn from_reading(error: io::Error) -> Self {
        use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
        match error.kind() {
            InvalidData | InvalidInput | Other | UnexpectedEof => Self::damaged(&error.to_string()),
            _ => Self::read(error),
        }
    }

    /// The error of the entry at `path`.
    pub(super) fn in_entry(self, path: &[u8]) -> UnpackError {
        UnpackError {
            entry: Some(String::from_utf8_lossy(path).into_owned()),
            ..UnpackError::from(self)
        }
    }
}

impl From<rawzip::Error> for UnpackErrorKind {
    fn from(error: rawzip::Error) -> Self {
        match error.into_kind() {
            rawzip::ErrorKind::IO(error) => Self::from_reading(error),
            kind => Self::damaged(&kind.to_string()),
        }
    }
}
