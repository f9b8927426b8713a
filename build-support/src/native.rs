//! What the resolver found: a library on this machine's disk.

use std::fmt;
use std::path::PathBuf;

use crate::checksum::Sha256;
use crate::part::Part;
use crate::source::Source;
use crate::target::{OperatingSystem, Target};

/// How a native library becomes part of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linkage {
    /// Linked into the program, `.a` or `.lib`.
    StaticArchive,
    /// Loaded when the program runs, `.so`, `.dylib` or `.dll`.
    SharedLibrary,
}

impl Linkage {
    /// How the library called `name` is linked on `target`; `None` when it is not a library's name there.
    pub fn of_name(name: &str, target: Target) -> Option<Self> {
        let (archive, shared) = match target.operating_system {
            OperatingSystem::Linux => (".a", ".so"),
            OperatingSystem::MacOs => (".a", ".dylib"),
            OperatingSystem::Windows => (".lib", ".dll"),
        };
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        // The linkers of Linux and macOS find an archive by the name between `lib` and `.a`.
        let is_found = archive == ".lib" || file.starts_with("lib");
        let versioned = target.operating_system == OperatingSystem::Linux && file.contains(".so.");
        if file.ends_with(archive) && is_found {
            Some(Self::StaticArchive)
        } else if file.ends_with(shared) || versioned {
            Some(Self::SharedLibrary)
        } else {
            None
        }
    }
}

/// A native library that provides a part, verified and on disk.
#[derive(Clone, Debug)]
pub struct Native {
    /// What it provides.
    pub part: Part,
    /// The absolute path of the library.
    pub library: PathBuf,
    /// How it is linked.
    pub linkage: Linkage,
    /// The directory that it was unpacked to, where headers and messages may stand beside it.
    pub root: PathBuf,
    /// Where it came from.
    pub origin: Origin,
}

/// Where a native library came from.
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
        source: Source,
        /// Its file name.
        file: String,
        /// Its checksum.
        sha256: Sha256,
    },
}

impl Native {
    /// The directory of C headers that came with the library, where there is one.
    pub fn include_directory(&self) -> Option<PathBuf> {
        let directory = self.root.join("include");
        directory.is_dir().then_some(directory)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::TARGETS;

    #[test]
    fn a_library_is_known_by_its_name_on_its_own_target_only() {
        use Linkage::{SharedLibrary, StaticArchive};
        for (name, expected) in [
            (
                "lib/libx.a",
                [
                    Some(StaticArchive),
                    Some(StaticArchive),
                    Some(StaticArchive),
                    None,
                ],
            ),
            ("x.lib", [None, None, None, Some(StaticArchive)]),
            ("lib/x.a", [None; 4]),
            (
                "libx.so",
                [Some(SharedLibrary), Some(SharedLibrary), None, None],
            ),
            (
                "libx.so.2",
                [Some(SharedLibrary), Some(SharedLibrary), None, None],
            ),
            ("libx.dylib", [None, None, Some(SharedLibrary), None]),
            ("x.dll", [None, None, None, Some(SharedLibrary)]),
            ("x.whl", [None; 4]),
            ("", [None; 4]),
        ] {
            assert_eq!(
                TARGETS.map(|target| Linkage::of_name(name, target)),
                expected,
                "{name}"
            );
        }
    }
}
