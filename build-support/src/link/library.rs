//! A library on this machine's disk, and where it came from.

use std::fmt;
use std::path::PathBuf;

use super::{ExportsError, directives};
use crate::checksum::Sha256;
use crate::part::Part;
use crate::settings::SourceKind;
use crate::target::{Linkage, Target};

/// A shared library or static archive that provides a part, on disk.
#[derive(Clone, Debug)]
pub struct Library {
    /// What it provides.
    pub part: Part,
    /// Its absolute path.
    pub path: PathBuf,
    /// How it is linked.
    pub linkage: Linkage,
    /// The directory that it was unpacked to, which may hold headers and messages too.
    pub root: PathBuf,
    /// Where it came from.
    pub origin: Origin,
    /// The target that it runs on.
    pub target: Target,
}

/// Where a library came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// What an environment variable names.
    Override {
        /// The variable.
        variable: &'static str,
        /// Its value.
        path: PathBuf,
    },
    /// A pinned artifact.
    Artifact {
        /// The source that the artifact is of.
        source: SourceKind,
        /// Its file name.
        file: String,
        /// Its checksum.
        sha256: Sha256,
    },
}

impl Library {
    /// The directory of C headers that came with the library, where there is one.
    pub fn include_directory(&self) -> Option<PathBuf> {
        let directory = self.root.join("include");
        directory.is_dir().then_some(directory)
    }

    /// The names of the functions and data that it defines for others and that begin with one of `prefixes`, as C spells
    /// them, sorted.
    ///
    /// # Errors
    ///
    /// When the file can't be read, is no library of 64 bits (ELF, Mach-O, PE) and no archive, or contradicts itself.
    pub fn exports(&self, prefixes: &[&str]) -> Result<Vec<String>, ExportsError> {
        super::exports(&self.path, prefixes)
    }

    /// The lines that a build script prints to link it. A shared library has none: it is loaded when the program runs.
    pub fn directives(&self) -> Vec<String> {
        match self.linkage {
            Linkage::SharedLibrary => Vec::new(),
            Linkage::StaticArchive => directives::static_archive(&self.path, self.target),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Override { variable, path } => {
                write!(formatter, "override {variable}={}", path.display())
            }
            Self::Artifact {
                source,
                file,
                sha256,
            } => write!(formatter, "{source} {file}, SHA-256 {sha256}"),
        }
    }
}
