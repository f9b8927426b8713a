//! A library on this machine's disk, and where it came from.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::checksum::Sha256;
use crate::part::Part;
use crate::settings::SourceKind;
use crate::target::{Linkage, OperatingSystem, Target};

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
    pub fn exports(&self, prefixes: &[&str]) -> io::Result<Vec<String>> {
        super::exports(&self.path, prefixes)
    }

    /// The lines that a build script prints to link it. A shared library has none: it is loaded when the program runs.
    pub fn directives(&self) -> Vec<String> {
        match self.linkage {
            Linkage::SharedLibrary => Vec::new(),
            Linkage::StaticArchive => static_archive(&self.path, self.target),
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

/// The lines that a build script prints to link the archive `library` on `target`.
///
/// It is linked with `static:-bundle`: bundled, rustc would copy its gigabytes into each rlib. The C++ runtime and the
/// system's libraries follow it, because linkers resolve from left to right.
fn static_archive(library: &Path, target: Target) -> Vec<String> {
    let directory = library.parent().unwrap_or(Path::new("."));
    let stem = library.file_stem().unwrap_or_default().to_string_lossy();
    let name = match target.operating_system {
        OperatingSystem::Windows => &stem,
        _ => stem.strip_prefix("lib").unwrap_or(&stem),
    };
    let mut lines = vec![
        format!("cargo::rustc-link-search=native={}", directory.display()),
        format!("cargo::rustc-link-lib=static:-bundle={name}"),
    ];
    lines.extend(
        system_libraries(target)
            .iter()
            .map(|library| format!("cargo::rustc-link-lib={library}")),
    );
    lines
}

/// What XLA's static archive needs of the system: the C++ runtime, and the libraries that XLA's own build links.
fn system_libraries(target: Target) -> &'static [&'static str] {
    match target.operating_system {
        OperatingSystem::Linux => &[
            "dylib=stdc++",
            "dylib=m",
            "dylib=dl",
            "dylib=pthread",
            "dylib=rt",
        ],
        OperatingSystem::Other(_) => &["dylib=c++", "dylib=m", "dylib=pthread"],
        OperatingSystem::MacOs => &["dylib=c++", "framework=CoreFoundation"],
        OperatingSystem::Windows => &[
            "dylib=dbghelp",
            "dylib=shlwapi",
            "dylib=ws2_32",
            "dylib=ntdll",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::TARGETS;

    #[test]
    fn a_static_archive_comes_before_what_it_needs_on_every_target() {
        let runtimes = ["dylib=stdc++", "dylib=stdc++", "dylib=c++", "dylib=dbghelp"];
        for (target, runtime) in TARGETS.into_iter().zip(runtimes) {
            let library = format!("/store/lib/{}", target.static_archive("xla"));
            let lines = static_archive(Path::new(&library), target);
            assert_eq!(lines[0], "cargo::rustc-link-search=native=/store/lib");
            assert_eq!(lines[1], "cargo::rustc-link-lib=static:-bundle=xla");
            assert_eq!(lines[2], format!("cargo::rustc-link-lib={runtime}"));
        }
    }
}
