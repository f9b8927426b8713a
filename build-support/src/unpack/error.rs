//! Why an archive was not unpacked.

use std::io;
use std::path::PathBuf;

/// An archive that could not be unpacked, with the entry at which that ended.
#[derive(Debug, thiserror::Error)]
#[error("cannot unpack {}: {} {kind}", archive.display(), subject(entry.as_deref()))]
pub struct UnpackError {
    /// The archive.
    pub archive: PathBuf,
    /// The entry's path as the archive has it, unless the whole archive is wrong.
    pub entry: Option<String>,
    /// Why.
    #[source]
    pub kind: UnpackErrorKind,
}

/// The entry quoted and escaped: the archive chose this text, and it goes to a terminal.
fn subject(entry: Option<&str>) -> String {
    entry.map_or("it".into(), |entry| format!("its entry {entry:?}"))
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
    /// What no archive may have: an unsafe path, a link, a device, a path twice, an encrypted entry, or more bytes or entries
    /// than are allowed.
    #[error("is refused: {0}")]
    Refused(String),
    /// What was selected is not in the archive.
    #[error("does not have {}{}", missing.join(", nor "), list(libraries))]
    NotInArchive {
        /// The selected paths that it does not have.
        missing: Vec<String>,
        /// Some libraries that it has.
        libraries: Vec<String>,
    },
}

fn list(libraries: &[String]) -> String {
    match libraries {
        [] => String::new(),
        // Escaped, as an entry's path is.
        libraries => format!("; the libraries in it are {libraries:?}"),
    }
}

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
            kind => Self::Damaged(kind.to_string()),
        }
    }
}
