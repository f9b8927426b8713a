//! Where a plugin's library is when the program runs: the same three steps for the CPU and for every device.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

/// What decides where a plugin's library is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The name of the environment variable that names the library, such as `PJRT_PLUGIN_CUDA_12_LIB`.
    pub variable: &'static str,
    /// The variable's value when the program runs. An empty one counts as none.
    pub value: Option<OsString>,
    /// The path of the program's own file.
    pub executable: Option<PathBuf>,
    /// The file names that the library may have beside the program, the preferred one first.
    pub names: Vec<OsString>,
    /// What the build found, if it found something.
    pub build: Option<Build>,
}

/// What the build found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The path of the library.
    pub library: PathBuf,
    /// The variable's value at build time, where it decided about `library`. It may have named an archive, which
    /// `library` was unpacked from.
    pub value: Option<OsString>,
}

impl Places {
    /// The places for a plugin, with what the process's environment says now.
    pub fn now(variable: &'static str, names: Vec<OsString>, build: Option<Build>) -> Self {
        Self {
            variable,
            value: env::var_os(variable),
            executable: env::current_exe().ok(),
            names,
            build,
        }
    }

    /// The library to load: the one that the environment variable names, else one of `names` beside the program, else
    /// the one that the build found. The first that applies is the answer, even if it can't be used.
    ///
    /// A variable that still has its value of build time means what the build made of it.
    ///
    /// `exists` says whether there is a file of this name; what a variable names is not asked about.
    ///
    /// # Errors
    ///
    /// When the variable is not set and none of the files exists.
    pub fn library(&self, exists: impl Fn(&Path) -> bool) -> Result<Found, NotFound> {
        if let Some(path) = self.named_by_variable() {
            let place = Place::Variable(self.variable);
            return Ok(Found { path, place });
        }
        let beside = self.beside_program();
        if let Some(path) = beside.iter().find(|path| exists(path)) {
            return Ok(Found {
                path: path.clone(),
                place: Place::BesideProgram,
            });
        }
        let built = self.build.as_ref().map(|build| build.library.clone());
        match built {
            Some(path) if exists(&path) => Ok(Found {
                path,
                place: Place::Build,
            }),
            built => Err(NotFound {
                variable: self.variable,
                beside,
                built,
            }),
        }
    }

    fn named_by_variable(&self) -> Option<PathBuf> {
        let value = self.value.as_ref().filter(|value| !value.is_empty())?;
        match &self.build {
            Some(build) if build.value.as_ref() == Some(value) => Some(build.library.clone()),
            _ => Some(value.into()),
        }
    }

    fn beside_program(&self) -> Vec<PathBuf> {
        let directory = self.executable.as_deref().and_then(Path::parent);
        directory.map_or(Vec::new(), |directory| {
            self.names.iter().map(|name| directory.join(name)).collect()
        })
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
    "{variable} is not set, {}, and {}. Set {variable} to the library's path, or build again",
    said_of_beside(beside),
    said_of_built(.built.as_deref())
)]
pub struct NotFound {
    /// The environment variable that is not set.
    pub variable: &'static str,
    /// The files beside the program that do not exist.
    pub beside: Vec<PathBuf>,
    /// The file that existed when the program was built, if the build found one.
    pub built: Option<PathBuf>,
}

fn said_of_beside(paths: &[PathBuf]) -> String {
    match paths {
        [] => "the program's own directory is unknown".to_owned(),
        paths => {
            let paths: Vec<_> = paths
                .iter()
                .map(|path| path.display().to_string())
                .collect();
            format!("there is no {}", paths.join(" and no "))
        }
    }
}

fn said_of_built(path: Option<&Path>) -> String {
    match path {
        Some(path) => format!(
            "{}, where it was when the program was built, does not exist any more",
            path.display()
        ),
        None => "the build found none either (`cargo build -vv` says what it tried)".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str = "/store/88b1/xla_cuda_plugin.so";
    const BESIDE: [&str; 2] = [
        "/srv/app/libpjrt-plugin-cuda-12.so",
        "/srv/app/xla_cuda_plugin.so",
    ];
    const VARIABLE: &str = "PJRT_PLUGIN_CUDA_12_LIB";

    fn places(value: Option<&str>) -> Places {
        Places {
            variable: VARIABLE,
            value: value.map(Into::into),
            executable: Some("/srv/app/program".into()),
            names: vec![
                "libpjrt-plugin-cuda-12.so".into(),
                "xla_cuda_plugin.so".into(),
            ],
            build: Some(Build {
                library: BUILT.into(),
                value: None,
            }),
        }
    }

    fn library(places: &Places, files: &[&str]) -> Option<(PathBuf, Place)> {
        let found = places
            .library(|path| files.iter().any(|file| Path::new(file) == path))
            .ok()?;
        Some((found.path, found.place))
    }

    fn message(places: &Places) -> String {
        places.library(|_| false).unwrap_err().to_string()
    }

    #[test]
    fn the_variable_wins_even_when_its_file_does_not_exist() {
        let found = library(&places(Some("/my/plugin.so")), &[BESIDE[0], BUILT]);
        let named = ("/my/plugin.so".into(), Place::Variable(VARIABLE));
        assert_eq!(found, Some(named));
    }

    #[test]
    fn an_empty_variable_counts_as_unset() {
        let found = library(&places(Some("")), &[BUILT]);
        assert_eq!(found, Some((BUILT.into(), Place::Build)));
    }

    #[test]
    fn the_library_beside_the_program_wins_over_the_one_of_the_build_by_its_preferred_name_first() {
        let found = library(&places(None), &[BESIDE[1], BUILT]);
        assert_eq!(found, Some((BESIDE[1].into(), Place::BesideProgram)));
        let found = library(&places(None), &[BESIDE[1], BESIDE[0], BUILT]);
        assert_eq!(found, Some((BESIDE[0].into(), Place::BesideProgram)));
    }

    #[test]
    fn the_path_of_the_build_comes_last() {
        let found = library(&places(None), &[BUILT]);
        assert_eq!(found, Some((BUILT.into(), Place::Build)));
        let unknown = Places {
            executable: None,
            ..places(None)
        };
        let found = library(&unknown, &[BUILT, BESIDE[0]]);
        assert_eq!(found, Some((BUILT.into(), Place::Build)));
    }

    #[test]
    fn a_variable_that_the_build_already_followed_stands_for_what_the_build_made_of_it() {
        let archive = Places {
            build: Some(Build {
                library: BUILT.into(),
                value: Some("/my/plugin.whl".into()),
            }),
            ..places(Some("/my/plugin.whl"))
        };
        let named = (BUILT.into(), Place::Variable(VARIABLE));
        assert_eq!(library(&archive, &[BESIDE[0], BUILT]), Some(named));
        let changed = Places {
            value: Some("/my/other.so".into()),
            ..archive
        };
        let named = ("/my/other.so".into(), Place::Variable(VARIABLE));
        assert_eq!(library(&changed, &[BUILT]), Some(named));
    }

    #[test]
    fn a_program_whose_build_found_nothing_takes_what_it_is_given() {
        let nothing = |value| Places {
            build: None,
            ..places(value)
        };
        let named = ("/my/plugin.so".into(), Place::Variable(VARIABLE));
        assert_eq!(library(&nothing(Some("/my/plugin.so")), &[]), Some(named));
        let found = library(&nothing(None), &[BESIDE[0]]);
        assert_eq!(found, Some((BESIDE[0].into(), Place::BesideProgram)));
        let message = message(&nothing(None));
        assert!(message.contains("the build found none either"), "{message}");
    }

    #[test]
    fn when_nothing_is_there_the_error_says_what_was_tried() {
        let message = message(&places(None));
        for part in [
            "PJRT_PLUGIN_CUDA_12_LIB is not set",
            BESIDE[0],
            BESIDE[1],
            BUILT,
            "build again",
        ] {
            assert!(message.contains(part), "{message}");
        }
    }
}
