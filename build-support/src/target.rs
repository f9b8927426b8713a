//! The system that the code is being built for.

use std::fmt;
use std::str::FromStr;

/// The operating system of a [`Target`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperatingSystem {
    /// Linux.
    Linux,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
    /// Another one, by cargo's name.
    Other(&'static str),
}

/// The processor architecture of a [`Target`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Architecture {
    /// 64-bit x86 (`amd64`).
    X86_64,
    /// 64-bit ARM (`arm64`).
    Aarch64,
    /// Another one, by cargo's name.
    Other(&'static str),
}

/// Operating system, architecture and C library of the code being built, never of the machine that builds it.
///
/// Its text form is `<os>-<architecture>` with cargo's names: `linux-x86_64`, `macos-aarch64`. The C library is named
/// where it is not the usual one of the operating system: `linux-x86_64-musl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// The operating system.
    pub operating_system: OperatingSystem,
    /// The processor architecture.
    pub architecture: Architecture,
    /// The C library by cargo's name, where it is another than the GNU C library on Linux or the MSVC runtime on Windows.
    pub environment: Option<&'static str>,
}

/// The targets that artifacts exist for. An override can be used on any other too.
pub const TARGETS: [Target; 4] = [
    Target::new(OperatingSystem::Linux, Architecture::X86_64),
    Target::new(OperatingSystem::Linux, Architecture::Aarch64),
    Target::new(OperatingSystem::MacOs, Architecture::Aarch64),
    Target::new(OperatingSystem::Windows, Architecture::X86_64),
];

impl Target {
    /// The target of `operating_system` and `architecture` with its usual C library.
    pub const fn new(operating_system: OperatingSystem, architecture: Architecture) -> Self {
        Self {
            operating_system,
            architecture,
            environment: None,
        }
    }

    /// The target that this program itself was built for.
    pub fn from_this_program() -> Self {
        let environment = if cfg!(target_env = "gnu") {
            "gnu"
        } else if cfg!(target_env = "msvc") {
            "msvc"
        } else if cfg!(target_env = "musl") {
            "musl"
        } else {
            ""
        };
        Self::from_cargo(std::env::consts::OS, std::env::consts::ARCH, environment)
    }

    /// The target that cargo's `CARGO_CFG_TARGET_OS`, `CARGO_CFG_TARGET_ARCH` and `CARGO_CFG_TARGET_ENV` describe.
    pub fn from_cargo(os: &str, architecture: &str, environment: &str) -> Self {
        // A process builds for one target, so that what is kept of a name is little.
        let keep = |name: &str| -> &'static str { Box::leak(name.into()) };
        let usual = match os {
            "linux" => "gnu",
            "windows" => "msvc",
            _ => "",
        };
        Self {
            operating_system: match os {
                "linux" => OperatingSystem::Linux,
                "macos" => OperatingSystem::MacOs,
                "windows" => OperatingSystem::Windows,
                other => OperatingSystem::Other(keep(other)),
            },
            architecture: match architecture {
                "x86_64" => Architecture::X86_64,
                "aarch64" => Architecture::Aarch64,
                other => Architecture::Other(keep(other)),
            },
            environment: (environment != usual).then(|| keep(environment)),
        }
    }

    /// The file name of the shared library called `stem`: `libX.so`, `libX.dylib`, `X.dll`.
    pub fn shared_library(self, stem: &str) -> String {
        match self.operating_system {
            OperatingSystem::MacOs => format!("lib{stem}.dylib"),
            OperatingSystem::Windows => format!("{stem}.dll"),
            OperatingSystem::Linux | OperatingSystem::Other(_) => format!("lib{stem}.so"),
        }
    }

    /// The file name of the static archive called `stem`: `libX.a`, or `X.lib` on Windows.
    pub fn static_archive(self, stem: &str) -> String {
        match self.operating_system {
            OperatingSystem::Windows => format!("{stem}.lib"),
            _ => format!("lib{stem}.a"),
        }
    }
}

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
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let (archive, shared) = match target.operating_system {
            // The linkers of Linux and macOS find an archive by the name between `lib` and `.a`.
            OperatingSystem::MacOs => (is_named(file, "lib", ".a"), file.ends_with(".dylib")),
            OperatingSystem::Windows => (file.ends_with(".lib"), file.ends_with(".dll")),
            OperatingSystem::Linux | OperatingSystem::Other(_) => (
                is_named(file, "lib", ".a"),
                file.ends_with(".so") || file.contains(".so."),
            ),
        };
        match (archive, shared) {
            (true, _) => Some(Self::StaticArchive),
            (_, true) => Some(Self::SharedLibrary),
            _ => None,
        }
    }
}

fn is_named(file: &str, start: &str, end: &str) -> bool {
    file.starts_with(start) && file.ends_with(end)
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operating_system = match self.operating_system {
            OperatingSystem::Linux => "linux",
            OperatingSystem::MacOs => "macos",
            OperatingSystem::Windows => "windows",
            OperatingSystem::Other(name) => name,
        };
        let architecture = match self.architecture {
            Architecture::X86_64 => "x86_64",
            Architecture::Aarch64 => "aarch64",
            Architecture::Other(name) => name,
        };
        write!(formatter, "{operating_system}-{architecture}")?;
        self.environment
            .map_or(Ok(()), |environment| write!(formatter, "-{environment}"))
    }
}

impl FromStr for Target {
    type Err = String;

    /// Reads the name of one of [`TARGETS`], or its Rust triple, `x86_64-unknown-linux-gnu` for instance.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        TARGETS
            .into_iter()
            .find(|target| target.to_string() == name || target.triple() == Some(name))
            .ok_or_else(|| {
                let known = TARGETS.map(|target| target.to_string()).join(", ");
                format!("there is no target {name:?}; there are {known}")
            })
    }
}

impl Target {
    /// The name that rustc has for it, where it is one of [`TARGETS`].
    pub fn triple(self) -> Option<&'static str> {
        let triples = [
            "x86_64-unknown-linux-gnu",
            "aarch64-unknown-linux-gnu",
            "aarch64-apple-darwin",
            "x86_64-pc-windows-msvc",
        ];
        let position = TARGETS.iter().position(|target| *target == self)?;
        Some(triples[position])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_names_become_targets() {
        let names = [
            ("linux", "x86_64", "gnu"),
            ("linux", "aarch64", "gnu"),
            ("macos", "aarch64", ""),
            ("windows", "x86_64", "msvc"),
        ];
        let targets = names.map(|(os, architecture, environment)| {
            Target::from_cargo(os, architecture, environment)
        });
        assert_eq!(targets, TARGETS);
    }

    #[test]
    fn other_systems_keep_their_names_and_are_none_of_the_targets() {
        for (os, architecture, environment, name) in [
            ("linux", "x86_64", "musl", "linux-x86_64-musl"),
            ("windows", "x86_64", "gnu", "windows-x86_64-gnu"),
            ("macos", "x86_64", "", "macos-x86_64"),
            ("freebsd", "riscv64", "", "freebsd-riscv64"),
        ] {
            let target = Target::from_cargo(os, architecture, environment);
            assert_eq!(target.to_string(), name);
            assert!(!TARGETS.contains(&target));
            let error = name.parse::<Target>().unwrap_err();
            assert!(
                error.contains(name) && error.contains("windows-x86_64"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_library_is_named_for_its_target_and_known_there_alone() {
        let no = None;
        let (archive, shared) = (Some(Linkage::StaticArchive), Some(Linkage::SharedLibrary));
        let linkages = |name: &str| TARGETS.map(|target| Linkage::from_name(name, target));
        for (name, expected) in [
            ("lib/libx.a", [archive, archive, archive, no]),
            ("x.lib", [no, no, no, archive]),
            ("lib/x.a", [no; 4]),
            ("libx.so", [shared, shared, no, no]),
            ("libx.so.2", [shared, shared, no, no]),
            ("libx.dylib", [no, no, shared, no]),
            ("x.dll", [no, no, no, shared]),
            ("x.whl", [no; 4]),
            ("", [no; 4]),
        ] {
            assert_eq!(linkages(name), expected, "{name}");
        }
        let names = TARGETS.map(|target| [target.static_archive("x"), target.shared_library("x")]);
        let expected = [
            ["libx.a", "libx.so"],
            ["libx.a", "libx.so"],
            ["libx.a", "libx.dylib"],
            ["x.lib", "x.dll"],
        ];
        assert_eq!(names, expected.map(|names| names.map(String::from)));
    }
}
