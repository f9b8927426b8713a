//! The system that the code is being built for.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// The operating system of a [`Target`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperatingSystem {
    /// Linux with the GNU C library.
    Linux,
    /// macOS.
    MacOs,
    /// Windows with the MSVC runtime.
    Windows,
}

/// The processor architecture of a [`Target`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Architecture {
    /// 64-bit x86 (`amd64`).
    X86_64,
    /// 64-bit ARM (`arm64`).
    Aarch64,
}

/// Operating system and architecture of the code being built, never of the machine that builds it.
///
/// Its text form is what cargo calls `<os>-<arch>`: `linux-x86_64`, `macos-aarch64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Target {
    /// The operating system.
    pub operating_system: OperatingSystem,
    /// The processor architecture.
    pub architecture: Architecture,
}

/// The targets that artifacts exist for.
pub const TARGETS: [Target; 4] = [
    Target::new(OperatingSystem::Linux, Architecture::X86_64),
    Target::new(OperatingSystem::Linux, Architecture::Aarch64),
    Target::new(OperatingSystem::MacOs, Architecture::Aarch64),
    Target::new(OperatingSystem::Windows, Architecture::X86_64),
];

/// How a library becomes part of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linkage {
    /// Linked into the program, `.a` or `.lib`.
    StaticArchive,
    /// Loaded when the program runs, `.so`, `.dylib` or `.dll`.
    SharedLibrary,
}

impl Linkage {
    /// How the library called `name` is linked on `target`; `None` when it is not a library's name there.
    pub fn from_name(name: &str, target: Target) -> Option<Self> {
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

/// A target that this project has no name for.
#[derive(Debug, thiserror::Error)]
#[error(
    "there are no natives for {name}; they exist for {}",
    list_of_targets()
)]
pub struct UnknownTarget {
    name: String,
}

impl Target {
    /// The target of `operating_system` and `architecture`.
    pub const fn new(operating_system: OperatingSystem, architecture: Architecture) -> Self {
        Self {
            operating_system,
            architecture,
        }
    }

    /// The target that this program itself was built for.
    ///
    /// # Errors
    ///
    /// When no native is built for such a system.
    pub fn from_this_program() -> Result<Self, UnknownTarget> {
        let environment = if cfg!(target_env = "gnu") {
            "gnu"
        } else if cfg!(target_env = "msvc") {
            "msvc"
        } else {
            ""
        };
        Self::from_cargo(std::env::consts::OS, std::env::consts::ARCH, environment)
    }

    /// The target that cargo's `CARGO_CFG_TARGET_OS`, `CARGO_CFG_TARGET_ARCH` and `CARGO_CFG_TARGET_ENV` describe.
    ///
    /// # Errors
    ///
    /// When no native is built for such a system: another operating system or architecture, or a C library that
    /// the natives do not run on (musl, MinGW).
    pub fn from_cargo(
        os: &str,
        architecture: &str,
        environment: &str,
    ) -> Result<Self, UnknownTarget> {
        let runs = match os {
            "linux" => environment == "gnu",
            "windows" => environment == "msvc",
            _ => true,
        };
        format!("{os}-{architecture}")
            .parse()
            .ok()
            .filter(|_| runs)
            .ok_or_else(|| UnknownTarget {
                name: match environment {
                    "" => format!("{os}-{architecture}"),
                    environment => format!("{os}-{architecture} with {environment}"),
                },
            })
    }

    /// The file name of the shared library called `stem`: `libX.so`, `libX.dylib`, `X.dll`.
    pub fn shared_library(self, stem: &str) -> String {
        match self.operating_system {
            OperatingSystem::Linux => format!("lib{stem}.so"),
            OperatingSystem::MacOs => format!("lib{stem}.dylib"),
            OperatingSystem::Windows => format!("{stem}.dll"),
        }
    }

    /// The file name of the static archive called `stem`: `libX.a`, or `X.lib` on Windows.
    pub fn static_archive(self, stem: &str) -> String {
        match self.operating_system {
            OperatingSystem::Linux | OperatingSystem::MacOs => format!("lib{stem}.a"),
            OperatingSystem::Windows => format!("{stem}.lib"),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operating_system = match self.operating_system {
            OperatingSystem::Linux => "linux",
            OperatingSystem::MacOs => "macos",
            OperatingSystem::Windows => "windows",
        };
        let architecture = match self.architecture {
            Architecture::X86_64 => "x86_64",
            Architecture::Aarch64 => "aarch64",
        };
        write!(formatter, "{operating_system}-{architecture}")
    }
}

impl FromStr for Target {
    type Err = UnknownTarget;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        TARGETS
            .into_iter()
            .find(|target| target.to_string() == name)
            .ok_or_else(|| UnknownTarget { name: name.into() })
    }
}

impl TryFrom<String> for Target {
    type Error = UnknownTarget;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse()
    }
}

fn list_of_targets() -> String {
    TARGETS.map(|target| target.to_string()).join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_reads_back_from_its_name() {
        for target in TARGETS {
            assert_eq!(target.to_string().parse::<Target>().unwrap(), target);
        }
    }

    #[test]
    fn cargo_names_become_targets() {
        let names = [
            ("linux", "x86_64", "gnu"),
            ("linux", "aarch64", "gnu"),
            ("macos", "aarch64", ""),
            ("windows", "x86_64", "msvc"),
        ];
        let targets = names.map(|(os, architecture, environment)| {
            Target::from_cargo(os, architecture, environment).unwrap()
        });
        assert_eq!(targets, TARGETS);
    }

    #[test]
    fn systems_without_natives_are_refused_by_name() {
        for (os, architecture, environment, name) in [
            ("linux", "x86_64", "musl", "linux-x86_64 with musl"),
            ("windows", "x86_64", "gnu", "windows-x86_64 with gnu"),
            ("macos", "x86_64", "", "macos-x86_64"),
            ("freebsd", "x86_64", "", "freebsd-x86_64"),
        ] {
            let error = Target::from_cargo(os, architecture, environment).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!(
                    "there are no natives for {name}; they exist for \
                     linux-x86_64, linux-aarch64, macos-aarch64, windows-x86_64"
                )
            );
        }
    }

    #[test]
    fn library_names_follow_the_target_not_the_host() {
        let names = TARGETS.map(|target| {
            (
                target.shared_library("pjrt_cpu"),
                target.static_archive("xla"),
            )
        });
        let expected = [
            ("libpjrt_cpu.so", "libxla.a"),
            ("libpjrt_cpu.so", "libxla.a"),
            ("libpjrt_cpu.dylib", "libxla.a"),
            ("pjrt_cpu.dll", "xla.lib"),
        ];
        assert_eq!(
            names,
            expected.map(|(shared, archive)| (shared.into(), archive.into()))
        );
    }

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
                TARGETS.map(|target| Linkage::from_name(name, target)),
                expected,
                "{name}"
            );
        }
    }
}
