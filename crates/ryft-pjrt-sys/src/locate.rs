//! Where a plugin's library is when the program runs: the same three steps for the CPU and for every device.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};

/// What decides where a plugin's library is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The name of the environment variable that names the library, such as `PJRT_PLUGIN_CUDA_12_LIB`.
    pub variable: &'static str,
    /// The variable's value when the program runs. An empty one counts as none.
    pub value: Option<OsString>,
    /// The variable's value when the crate was built, when it decided about `baked`. It may have named an archive,
    /// which `baked` is the library of.
    pub value_at_build: Option<OsString>,
    /// The path of the program's own file.
    pub executable: Option<PathBuf>,
    /// The path of the library that was found at build time.
    pub baked: PathBuf,
}

impl Places {
    /// The places for a plugin, with what the process's environment says now.
    pub fn now(
        variable: &'static str,
        baked: impl Into<PathBuf>,
        value_at_build: Option<&str>,
    ) -> Self {
        Self {
            variable,
            value: env::var_os(variable),
            value_at_build: value_at_build.map(OsString::from),
            executable: env::current_exe().ok(),
            baked: baked.into(),
        }
    }

    /// The library to load: the one that the environment variable names, else the one of the same file name as `baked`
    /// beside the program, else `baked`. The first that applies is the answer, even if it can't be used.
    ///
    /// `exists` says whether there is a file of this name; a variable's value is not asked about.
    ///
    /// # Errors
    ///
    /// When the variable is not set and neither file exists.
    pub fn library(&self, exists: impl Fn(&Path) -> bool) -> Result<Found, NotFound> {
        let value = self.value.as_deref().filter(|value| !value.is_empty());
        if let Some(value) = value.filter(|&value| Some(value) != self.value_at_build.as_deref()) {
            return Ok(Found {
                path: value.into(),
                place: Place::Variable(self.variable),
            });
        }
        let beside = self.beside_executable();
        if let Some(path) = beside.clone().filter(|path| exists(path)) {
            return Ok(Found {
                path,
                place: Place::BesideProgram,
            });
        }
        if exists(&self.baked) {
            return Ok(Found {
                path: self.baked.clone(),
                place: Place::Build,
            });
        }
        Err(NotFound {
            variable: self.variable,
            beside,
            baked: self.baked.clone(),
        })
    }

    /// The file beside the program that has the library's name.
    fn beside_executable(&self) -> Option<PathBuf> {
        let name: &OsStr = self.baked.file_name()?;
        Some(self.executable.as_deref()?.parent()?.join(name))
    }
}

/// A library to load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// Why it is this one.
    pub place: Place,
}

/// Which of the three steps found a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The environment variable of this name.
    Variable(&'static str),
    /// The program's own directory.
    BesideProgram,
    /// The build, which wrote the path into the program.
    Build,
}

impl fmt::Display for Place {
    /// Continues a sentence that has named the library.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => write!(f, "which the environment variable {name} names"),
            Self::BesideProgram => f.write_str("which stands beside the program"),
            Self::Build => f.write_str("which was found when the program was built"),
        }
    }
}

/// No library is where it could be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{variable} is not set, {}, and {}, where it was when the program was built, does not exist any more. Set \
     {variable} to the library's path, or build again",
    beside.as_ref().map_or_else(
        || "the program's own directory is unknown".to_owned(),
        |path| format!("there is no {}", path.display()),
    ),
    baked.display()
)]
pub struct NotFound {
    /// The environment variable that is not set.
    pub variable: &'static str,
    /// The file beside the program that does not exist.
    pub beside: Option<PathBuf>,
    /// The file that existed when the program was built.
    pub baked: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAKED: &str = "/store/88b1/libpjrt_cpu.so";
    const BESIDE: &str = "/srv/app/libpjrt_cpu.so";

    fn places(value: Option<&str>) -> Places {
        Places {
            variable: "PJRT_PLUGIN_CPU_LIB",
            value: value.map(Into::into),
            value_at_build: None,
            executable: Some("/srv/app/program".into()),
            baked: BAKED.into(),
        }
    }

    fn library(places: &Places, files: &[&str]) -> Option<(PathBuf, Place)> {
        let found = places
            .library(|path| files.iter().any(|file| Path::new(file) == path))
            .ok()?;
        Some((found.path, found.place))
    }

    #[test]
    fn the_variable_wins_even_when_its_file_does_not_exist() {
        let found = library(&places(Some("/my/plugin.so")), &[BESIDE, BAKED]);
        assert_eq!(
            found,
            Some((
                "/my/plugin.so".into(),
                Place::Variable("PJRT_PLUGIN_CPU_LIB")
            ))
        );
    }

    #[test]
    fn an_empty_variable_counts_as_unset() {
        assert_eq!(
            library(&places(Some("")), &[BAKED]),
            Some((BAKED.into(), Place::Build))
        );
    }

    #[test]
    fn the_library_beside_the_program_wins_over_the_one_of_the_build() {
        assert_eq!(
            library(&places(None), &[BESIDE, BAKED]),
            Some((BESIDE.into(), Place::BesideProgram))
        );
    }

    #[test]
    fn the_path_of_the_build_comes_last() {
        assert_eq!(
            library(&places(None), &[BAKED]),
            Some((BAKED.into(), Place::Build))
        );
        let unknown = Places {
            executable: None,
            ..places(None)
        };
        assert_eq!(
            library(&unknown, &[BAKED, BESIDE]),
            Some((BAKED.into(), Place::Build))
        );
    }

    #[test]
    fn a_variable_that_the_build_already_followed_stands_for_what_the_build_made_of_it() {
        let archive = Places {
            value_at_build: Some("/my/plugin.whl".into()),
            ..places(Some("/my/plugin.whl"))
        };
        assert_eq!(
            library(&archive, &[BAKED]),
            Some((BAKED.into(), Place::Build))
        );
        let changed = Places {
            value: Some("/my/other.so".into()),
            ..archive
        };
        let found = library(&changed, &[BAKED]);
        assert_eq!(
            found,
            Some((
                "/my/other.so".into(),
                Place::Variable("PJRT_PLUGIN_CPU_LIB")
            ))
        );
    }

    #[test]
    fn when_nothing_is_there_the_error_says_what_was_tried() {
        let message = places(None).library(|_| false).unwrap_err().to_string();
        for part in [
            "PJRT_PLUGIN_CPU_LIB is not set",
            BESIDE,
            BAKED,
            "build again",
        ] {
            assert!(message.contains(part), "{message}");
        }
    }
}
