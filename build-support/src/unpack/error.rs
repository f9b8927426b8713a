//! Why an archive was not unpacked.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use super::entry_path::PathFault;

/// An archive that could not be unpacked, with the entry at which it failed.
#[derive(Debug)]
pub struct UnpackError {
    /// The archive.
    pub archive: PathBuf,
    /// The entry's path as the archive has it, unless the fault is the whole archive's.
    pub entry: Option<String>,
    /// Why.
    pub reason: Reason,
}

impl fmt::Display for UnpackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot unpack {}: ", self.archive.display())?;
        match &self.entry {
            // Quoted and escaped: the archive chose this text, and it goes to a terminal.
            Some(entry) => write!(formatter, "its entry {entry:?} {}", self.reason),
            None => write!(formatter, "it {}", self.reason),
        }
    }
}

impl std::error::Error for UnpackError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.reason.source()
    }
}

/// Why an archive, or an entry of it, was refused. Each reads on after "it" (the archive) or "its entry ...".
#[derive(Debug, thiserror::Error)]
pub enum Reason {
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
    /// The destination could not be written.
    #[error("can't be written to {}: {error}", path.display())]
    Write {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        #[source]
        error: io::Error,
    },
    /// The destination is in use.
    #[error("needs an empty directory of its own to unpack to, and {} is not", .0.display())]
    DestinationInUse(PathBuf),
    /// The entry's path is unsafe, or names different files on different platforms.
    #[error("is refused: its path {0}")]
    Path(#[from] PathFault),
    /// The entry is a symbolic or hard link.
    #[error(
        "is refused: it is a {kind} link to {target:?}, and links are not unpacked; select that file itself, or pack the \
         archive without links (tar: --dereference --hard-dereference)"
    )]
    Link {
        /// Symbolic or hard.
        kind: &'static str,
        /// Where it points, as the archive has it.
        target: String,
    },
    /// The entry is neither a file nor a directory.
    #[error("is refused: it is {0}, and only regular files and directories are unpacked")]
    Special(String),
    /// The path comes twice.
    #[error("is refused: this path comes twice in the archive")]
    Duplicate,
    /// The path differs from another only by case, which is one file on macOS and Windows.
    #[error(
        "is refused: it differs only by case from {other:?}, which is the same file on some systems"
    )]
    DuplicateButForCase {
        /// The path, or the directory on the way to it, that came first.
        other: String,
    },
    /// The entry is encrypted.
    #[error("is refused: it is encrypted")]
    Encrypted,
    /// The entry is compressed with a method that is not supported.
    #[error("is compressed with {0}, which is not supported (zip's stored and deflate are)")]
    Method(String),
    /// A zip archive's local header says another thing than its directory.
    #[error(
        "is refused: the archive's directory and the entry's own header disagree about its {0}"
    )]
    HeadersDisagree(&'static str),
    /// The entry's data is also another entry's, or the archive's directory.
    #[error("is refused: its data overlaps with other parts of the archive")]
    Overlap,
    /// More would be written than the pin allows.
    #[error("is refused: with it the archive unpacks to {bytes} bytes, and the pin allows {limit}")]
    TooManyBytes {
        /// All bytes up to and with this entry.
        bytes: u64,
        /// The most that is allowed.
        limit: u64,
    },
    /// The archive has more entries than the pin allows.
    #[error("is refused: it has more entries than the {limit} that the pin allows")]
    TooManyEntries {
        /// The most that is allowed.
        limit: u64,
    },
    /// What was selected is not in the archive.
    #[error("does not have {}", Absent(.0))]
    NotInArchive(Vec<MissingPath>),
}

/// A selected path that an archive does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingPath {
    /// The path that was selected.
    pub path: String,
    /// Files in the archive whose names come near.
    pub similar: Vec<String>,
}

struct Absent<'missing>(&'missing [MissingPath]);

impl fmt::Display for Absent<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, missing) in self.0.iter().enumerate() {
            let and = if index == 0 { "" } else { "; nor " };
            write!(formatter, "{and}{:?}", missing.path)?;
            for (index, similar) in missing.similar.iter().enumerate() {
                let and = if index == 0 { " (similar: " } else { ", " };
                write!(formatter, "{and}{similar:?}")?;
            }
            if !missing.similar.is_empty() {
                formatter.write_str(")")?;
            }
        }
        Ok(())
    }
}

/// A reason on its way up, which does not know yet of which archive, nor always of which entry.
#[derive(Debug)]
pub(super) struct Failure {
    entry: Option<String>,
    reason: Reason,
}

impl Failure {
    /// Names the entry, unless one is named already.
    pub(super) fn in_entry(mut self, path: &str) -> Self {
        self.entry.get_or_insert_with(|| path.to_owned());
        self
    }

    /// Names the archive.
    pub(super) fn of(self, archive: &Path) -> UnpackError {
        UnpackError {
            archive: archive.to_owned(),
            entry: self.entry,
            reason: self.reason,
        }
    }
}

impl<R: Into<Reason>> From<R> for Failure {
    fn from(reason: R) -> Self {
        Self {
            entry: None,
            reason: reason.into(),
        }
    }
}

impl Reason {
    /// An error from reading an archive's content: of the content itself, or of the file that it stands in.
    pub(super) fn reading(error: io::Error) -> Self {
        use io::ErrorKind::{InvalidData, Other, UnexpectedEof};
        match error.kind() {
            InvalidData | Other | UnexpectedEof => Self::Damaged(error.to_string()),
            _ => Self::Read(error),
        }
    }
}

impl From<rawzip::Error> for Reason {
    fn from(error: rawzip::Error) -> Self {
        match error.into_kind() {
            rawzip::ErrorKind::IO(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
                Self::Read(error)
            }
            kind => Self::Damaged(kind.to_string()),
        }
    }
}
