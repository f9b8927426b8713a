//! Why a source does not provide a part.

use std::io;
use std::path::PathBuf;

use crate::download::DownloadError;
use crate::link::ExportsError;
use crate::part::Part;
use crate::pip::PipError;
use crate::settings::{PathError, SourceKind, variable};
use crate::store::{MakeError, StoreError};
use crate::target::Target;

/// Why a source does not provide a part.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// No override variable is set.
    #[error("{} is not set", .0.join(" or "))]
    NotSet(Vec<&'static str>),
    /// The override that is set can't be used.
    #[error(transparent)]
    Override(#[from] OverrideError),
    /// The override that components share is of other components.
    #[error("{variable}={} provides {}", path.display(), parts(provided))]
    OtherComponents {
        /// The variable.
        variable: &'static str,
        /// Its value.
        path: PathBuf,
        /// What it provides.
        provided: Vec<Part>,
    },
    /// The store has no whole entry.
    #[error("{0}")]
    NotStored(String),
    /// The source needs a network and none may be used.
    #[error(
        "not asked, because {}=true keeps the build offline",
        variable::OFFLINE
    )]
    Offline,
    /// The pin has no such artifact.
    #[error(
        "there is no {asked} artifact of {part} for {target}; there is for {}",
        targets(others)
    )]
    NoArtifact {
        /// The source that was asked.
        asked: SourceKind,
        /// The part.
        part: Part,
        /// The target.
        target: Target,
        /// The targets that it exists for.
        others: Vec<Target>,
    },
    /// The artifact did not become an entry of the store.
    #[error(transparent)]
    Fetch(#[from] MakeError<ObtainError>),
}

/// Why an archive was not obtained.
#[derive(Debug, thiserror::Error)]
pub enum ObtainError {
    /// The download failed.
    #[error(transparent)]
    Download(#[from] DownloadError),
    /// pip failed.
    #[error(transparent)]
    Pip(#[from] PipError),
    /// This build found before that there is no way there.
    #[error("{0}")]
    Unreachable(String),
    /// The file that pip fetched is not the pinned one.
    #[error(
        "pip fetched {file} with {found}, but the pin says {pinned}; the index has another file under this name"
    )]
    OtherContents {
        /// The file.
        file: String,
        /// Its checksum or size.
        found: String,
        /// The pinned one.
        pinned: String,
    },
    /// A file can't be read.
    #[error("can't read {}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: io::Error,
    },
    /// The store can't be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ObtainError {
    /// Whether there was no way to the server or the index, so that nothing else can be had from there either.
    pub fn is_unreachable(&self) -> bool {
        match self {
            Self::Download(error) => error.is_unreachable(),
            Self::Pip(error) => error.is_unreachable(),
            _ => false,
        }
    }
}

/// Why an override can't be used. That is an error, never a reason to try the next source.
#[derive(Debug, thiserror::Error)]
#[error("{variable}={} can't be used: {kind}", path.display())]
pub struct OverrideError {
    /// The environment variable.
    pub variable: &'static str,
    /// Its value.
    pub path: PathBuf,
    /// What is wrong with it.
    #[source]
    pub kind: Box<OverrideErrorKind>,
}

/// What is wrong with an override.
#[derive(Debug, thiserror::Error)]
pub enum OverrideErrorKind {
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] PathError),
    /// There is nothing at the path.
    #[error("there is no such file or directory")]
    Missing,
    /// It is neither a library of the target nor an archive.
    #[error(
        "it is not a library of {target} by its name ({}, {}), nor a directory, nor an archive \
         (.tar.gz, .tar.zst, .whl, .zip)",
        target.static_archive("*"),
        target.shared_library("*")
    )]
    Unknown {
        /// The target.
        target: Target,
    },
    /// The directory or archive holds no library that provides the part.
    #[error("it holds no library that provides {part}; looked for {}", looked_for.join(", "))]
    NoLibrary {
        /// The part.
        part: Part,
        /// The paths that were looked for.
        looked_for: Vec<String>,
    },
    /// The library provides something else.
    #[error("{} exports none of the functions of {part}", library.display())]
    NotExported {
        /// The library.
        library: PathBuf,
        /// The part.
        part: Part,
    },
    /// The part is a plugin, and the library is one to link.
    #[error("it is a static archive, and the plugin of {part} is a shared library")]
    NotAPlugin {
        /// The device.
        part: Part,
    },
    /// The library can't be looked at.
    #[error(transparent)]
    Exports(#[from] ExportsError),
    /// The archive did not become an entry of the store.
    #[error(transparent)]
    Fetch(#[from] MakeError<StoreError>),
}

fn targets(targets: &[Target]) -> String {
    match targets {
        [] => "no target".into(),
        targets => list(targets),
    }
}

fn parts(parts: &[Part]) -> String {
    match parts {
        [] => "no component".into(),
        [part] => format!("{part} alone"),
        parts => list(parts),
    }
}

fn list(items: &[impl ToString]) -> String {
    items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}
