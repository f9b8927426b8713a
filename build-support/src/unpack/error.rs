//! Why an archive was not unpacked.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

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

impl fmt::Display for UnpackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot unpack {}: ", self.archive.display())?;
        match &self.entry {
            // Quoted and escaped: the archive chose this text, and it goes to a terminal.
            Some(entry) => write!(formatter, "its entry {entry:?} {}", self.kind),
            None => write!(formatter, "it {}", self.kind),
        }
    }
}

impl std::error::Error for UnpackError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.kind.source()
    }
}

/// Why an archive, or an entry of it, was not unpacked. Each reads on after "it" (the archive) or "its entry ...".
#[derive(Debug, thiserror::Error)]
pub enum UnpackErrorKind {
    /// The archive's file could not be read.
    #[error("can't be read: {0}")]
    Read(#[source] io::Error),
    /// The archive breaks its own format, fails its own checksum, or ends early.
    #[error("is damaged or cut short: {0}")]
    Damaged(String),
    /// The file is something else than its name promises, say a web page.
    #[error("is not {expected}: it begins with \"{start}\"")]
    OtherFormat {
        /// What it should be.
        expected: &'static str,
        /// Its first bytes, escaped.
        start: String,
    },
    /// This build can't read the format.
    #[error(
        "is compressed with Zstandard, which this build can't read; help: enable the Cargo feature `zstd`"
    )]
    NoZstandard,
    /// The destination could not be written.
    #[error("can't be written to {}: {error}", path.display())]
    Write {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        #[source]
        error: io::Error,
    },
    /// What no archive may have: an unsafe path, a link, a device, a path twice, an encrypted entry.
    #[error("is refused: {0}")]
    Refused(String),
    /// More would be written than is allowed.
    #[error("is refused: with it the archive unpacks to {bytes} bytes, and {limit} are allowed")]
    TooManyBytes {
        /// All bytes up to and with this entry.
        bytes: u64,
        /// The most that is allowed.
        limit: u64,
    },
    /// The archive has more entries than are allowed.
    #[error("is refused: it has more than {limit} entries")]
    TooManyEntries {
        /// The most that is allowed.
        limit: u64,
    },
    /// What was selected is not in the archive.
    #[error("does not have {}{}", missing.join(", nor "), Libraries(libraries))]
    NotInArchive {
        /// The selected paths that it does not have.
        missing: Vec<String>,
        /// Some libraries that it has.
        libraries: Vec<String>,
    },
}

struct Libraries<'a>(&'a [String]);

impl fmt::Display for Libraries<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => Ok(()),
            // Escaped, as an entry's path is.
            libraries => write!(formatter, "; the libraries in it are {libraries:?}"),
        }
    }
}

/// An error on its way up, which does not know yet of which archive, nor always of which entry.
#[derive(Debug)]
pub(super) struct EntryError {
    entry: Option<String>,
    kind: UnpackErrorKind,
}

impl EntryError {
    /// Names the archive.
    pub(super) fn in_archive(self, archive: &Path) -> UnpackError {
        UnpackError {
            archive: archive.to_owned(),
            entry: self.entry,
            kind: self.kind,
        }
    }
}

impl From<UnpackErrorKind> for EntryError {
    fn from(kind: UnpackErrorKind) -> Self {
        Self { entry: None, kind }
    }
}

impl UnpackErrorKind {
    /// Refuses an entry.
    pub(super) fn refused(reason: impl Into<String>) -> Self {
        Self::Refused(reason.into())
    }

    /// An error from reading an archive's content: of the content itself, or of the file that it is in.
    pub(super) fn from_reading(error: io::Error) -> Self {
        use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
        match error.kind() {
            InvalidData | InvalidInput | Other | UnexpectedEof => Self::Damaged(error.to_string()),
            _ => Self::Read(error),
        }
    }

    /// Names the entry.
    pub(super) fn in_entry(self, path: &[u8]) -> EntryError {
        EntryError {
            entry: Some(String::from_utf8_lossy(path).into_owned()),
            kind: self,
        }
    }
}

impl From<rawzip::Error> for UnpackErrorKind {
    fn from(error: rawzip::Error) -> Self {
        match error.into_kind() {
            rawzip::ErrorKind::IO(error) => Self::from_reading(error),
            kind => Self::Damaged(kind.to_string()),
        }
    }
}
