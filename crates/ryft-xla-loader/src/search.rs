//! Where a library is when the program runs.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf, absolute};

use crate::module;

/// What decides which file a library is loaded from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// The environment variable that names the library, such as `PJRT_PLUGIN_CUDA_12_LIB`. Empty counts as not set.
    pub variable: &'static str,
    /// The names that the file may have next to the module that contains this crate's code, the preferred one first.
    pub names: Vec<OsString>,
    /// What the build found, if it found something.
    pub build: Option<Build>,
}

/// What the build found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The path of the library.
    pub path: PathBuf,
    /// The variable's value when the crate was built, where it decided about `path`. It may name an archive that `path`
    /// was unpacked from, so a variable that still has this value stands for `path`.
    pub value: Option<OsString>,
}

/// The library to load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The file, as an absolute path.
    pub path: PathBuf,
    /// Why it is this one.
    pub place: Place,
}

/// Which step found a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The environment variable of this name.
    Variable(&'static str),
    /// The directory of the module (program, shared library, Python extension) that contains this crate's code.
    NextToModule,
    /// The build, which wrote the path into the code.
    Build,
}

/// No library is where it could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFoundError {
    /// The environment variable that is not set.
    pub variable: &'static str,
    /// The files next to the module that do not exist; none where the module's directory is unknown.
    pub next_to_module: Vec<PathBuf>,
    /// The file that existed when the crate was built, if the build found one.
    pub build: Option<PathBuf>,
}

impl Search {
    /// A search by this variable for what the build found, under the file name that it has there.
    pub fn new(variable: &'static str, build: Option<Build>) -> Self {
        let name = build.as_ref().and_then(|build| build.path.file_name());
        Self {
            variable,
            names: name.into_iter().map(Into::into).collect(),
            build,
        }
    }

    /// The library to load: the file that the environment variable names, else the first of `names` that exists next to
    /// the module that contains this crate's code, else the one that the build found.
    ///
    /// A variable that is set decides, even if there is no such file: [`open`](crate::open) says so.
    ///
    /// # Errors
    ///
    /// When the variable is not set and none of the files exists.
    pub fn find(&self) -> Result<Found, NotFoundError> {
        let value = env::var_os(self.variable);
        let directory = module::directory();
        let found = self.choose(value, directory.as_deref(), Path::exists)?;
        // A bare name would be looked for in the system's directories.
        let path = absolute(&found.path).unwrap_or(found.path);
        Ok(Found { path, ..found })
    }

    /// [`find`](Self::find) with the variable's value and the module's directory given.
    fn choose(
        &self,
        value: Option<OsString>,
        directory: Option<&Path>,
        exists: impl Fn(&Path) -> bool,
    ) -> Result<Found, NotFoundError> {
        let found = |path, place| Ok(Found { path, place });
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            let path = match &self.build {
                Some(build) if build.value.as_ref() == Some(&value) => build.path.clone(),
                _ => value.into(),
            };
            return found(path, Place::Variable(self.variable));
        }
        let join = |directory: &Path| self.names.iter().map(|name| directory.join(name)).collect();
        let next_to_module: Vec<PathBuf> = directory.map(join).unwrap_or_default();
        if let Some(path) = next_to_module.iter().find(|path| exists(path)) {
            return found(path.clone(), Place::NextToModule);
        }
        match self.build.as_ref().map(|build| build.path.clone()) {
            Some(path) if exists(&path) => found(path, Place::Build),
            build => Err(NotFoundError {
                variable: self.variable,
                next_to_module,
                build,
            }),
        }
    }
}

impl fmt::Display for Place {
    /// Continues a sentence that has named the library.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => write!(formatter, "named by {name}"),
            Self::NextToModule => formatter.write_str("found next to this code"),
            Self::Build => formatter.write_str("found when this code was built"),
        }
    }
}

impl fmt::Display for NotFoundError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variable = self.variable;
        write!(formatter, "{variable} is not set, ")?;
        for (index, path) in self.next_to_module.iter().enumerate() {
            let start = if index == 0 { "there is no" } else { " and no" };
            write!(formatter, "{start} {}", path.display())?;
        }
        if self.next_to_module.is_empty() {
            formatter.write_str("the directory of this code is unknown")?;
        }
        match &self.build {
            Some(path) => write!(
                formatter,
                ", and {}, found by the build, is gone",
                path.display()
            ),
            None => formatter.write_str(", and the build found none either"),
        }?;
        write!(
            formatter,
            "\nhelp: set {variable} to the library's path, or build again"
        )
    }
}

impl std::error::Error for NotFoundError {}

#[cfg(test)]
mod tests {
    use super::*;

    const VARIABLE: &str = "PJRT_PLUGIN_CUDA_12_LIB";
    const DIRECTORY: &str = "/srv/app";
    const NEXT: [&str; 2] = [
        "/srv/app/libpjrt-plugin-cuda-12.so",
        "/srv/app/xla_cuda_plugin.so",
    ];
    const BUILT: &str = "/store/88b1/xla_cuda_plugin.so";

    fn search() -> Search {
        Search {
            variable: VARIABLE,
            names: vec![
                "libpjrt-plugin-cuda-12.so".into(),
                "xla_cuda_plugin.so".into(),
            ],
            build: Some(Build {
                path: BUILT.into(),
                value: None,
            }),
        }
    }

    /// What `search` chooses where the variable has this value and these files exist.
    fn choose(
        search: &Search,
        value: Option<&str>,
        files: &[&str],
    ) -> Result<Found, NotFoundError> {
        let exists = |path: &Path| files.iter().any(|file| Path::new(file) == path);
        search.choose(value.map(Into::into), Some(DIRECTORY.as_ref()), exists)
    }

    fn found(path: &str, place: Place) -> Result<Found, NotFoundError> {
        let path = path.into();
        Ok(Found { path, place })
    }

    #[test]
    fn variable_wins_even_when_its_file_does_not_exist() {
        let chosen = choose(&search(), Some("/my/plugin.so"), &[NEXT[0], BUILT]);
        assert_eq!(chosen, found("/my/plugin.so", Place::Variable(VARIABLE)));
    }

    #[test]
    fn empty_variable_counts_as_not_set() {
        let chosen = choose(&search(), Some(""), &[BUILT]);
        assert_eq!(chosen, found(BUILT, Place::Build));
    }

    #[test]
    fn file_next_to_the_module_wins_over_the_build_in_the_order_of_the_names() {
        let chosen = choose(&search(), None, &[NEXT[1], BUILT]);
        assert_eq!(chosen, found(NEXT[1], Place::NextToModule));
        let chosen = choose(&search(), None, &[NEXT[1], NEXT[0], BUILT]);
        assert_eq!(chosen, found(NEXT[0], Place::NextToModule));
    }

    #[test]
    fn path_of_the_build_comes_last() {
        let chosen = choose(&search(), None, &[BUILT]);
        assert_eq!(chosen, found(BUILT, Place::Build));
    }

    #[test]
    fn unknown_directory_leaves_the_path_of_the_build() {
        let chosen = search().choose(None, None, |_| true);
        assert_eq!(chosen, found(BUILT, Place::Build));
    }

    #[test]
    fn value_that_the_build_followed_means_what_the_build_made_of_it() {
        let archive = Search {
            build: Some(Build {
                path: BUILT.into(),
                value: Some("/my/plugin.whl".into()),
            }),
            ..search()
        };
        let chosen = choose(&archive, Some("/my/plugin.whl"), &[NEXT[0], BUILT]);
        assert_eq!(chosen, found(BUILT, Place::Variable(VARIABLE)));
        let chosen = choose(&archive, Some("/my/other.so"), &[BUILT]);
        assert_eq!(chosen, found("/my/other.so", Place::Variable(VARIABLE)));
    }

    #[test]
    fn build_that_found_nothing_leaves_the_variable_and_the_module() {
        let search = Search {
            build: None,
            ..search()
        };
        let chosen = choose(&search, Some("/my/plugin.so"), &[]);
        assert_eq!(chosen, found("/my/plugin.so", Place::Variable(VARIABLE)));
        let chosen = choose(&search, None, &[NEXT[0]]);
        assert_eq!(chosen, found(NEXT[0], Place::NextToModule));
        let message = choose(&search, None, &[]).unwrap_err().to_string();
        assert!(message.contains("the build found none"), "{message}");
    }

    #[test]
    fn error_names_every_place_and_what_to_do() {
        let message = choose(&search(), None, &[]).unwrap_err().to_string();
        // The last separator is the system's.
        assert_eq!(
            message.replace('\\', "/"),
            "PJRT_PLUGIN_CUDA_12_LIB is not set, there is no /srv/app/libpjrt-plugin-cuda-12.so and no \
             /srv/app/xla_cuda_plugin.so, and /store/88b1/xla_cuda_plugin.so, found by the build, is gone\n\
             help: set PJRT_PLUGIN_CUDA_12_LIB to the library's path, or build again"
        );
    }

    #[test]
    fn name_next_to_the_module_is_that_of_the_build() {
        let build = search().build;
        assert_eq!(
            Search::new(VARIABLE, build).names,
            ["xla_cuda_plugin.so"].map(OsString::from)
        );
        assert!(Search::new(VARIABLE, None).names.is_empty());
    }
}
