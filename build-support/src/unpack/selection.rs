//! What to keep of an archive, and what was found of it.

use super::error::UnpackErrorKind;

/// How many libraries are named where what was selected is missing.
const LIBRARIES_NAMED: usize = 5;

/// What to keep of an archive. A path that ends with `/` stands for all below that directory, any other for that one
/// file; paths are as [`UnpackedFile::path`](super::UnpackedFile::path) has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All of it.
    Everything,
    /// These only, and each must be in the archive.
    Every(Vec<String>),
    /// What is in the archive of these, which must be something.
    Any(Vec<String>),
}

impl Selection {
    /// Selects `paths`, which must all be in the archive.
    pub fn every<P: Into<String>>(paths: impl IntoIterator<Item = P>) -> Self {
        Self::Every(paths.into_iter().map(Into::into).collect())
    }

    /// Selects what is in the archive of `paths`.
    pub fn any<P: Into<String>>(paths: impl IntoIterator<Item = P>) -> Self {
        Self::Any(paths.into_iter().map(Into::into).collect())
    }

    /// The paths that are selected; none where that is everything.
    pub fn paths(&self) -> &[String] {
        match self {
            Self::Everything => &[],
            Self::Every(paths) | Self::Any(paths) => paths,
        }
    }

    pub(super) fn search(&self) -> Search<'_> {
        Search {
            selection: self,
            is_found: vec![false; self.paths().len()],
            libraries: Vec::new(),
        }
    }
}

/// A selection on its way through an archive.
pub(super) struct Search<'a> {
    selection: &'a Selection,
    /// For each path of the selection.
    is_found: Vec<bool>,
    /// Libraries that were not selected.
    libraries: Vec<String>,
}

impl Search<'_> {
    /// Whether the entry at `path` is to be unpacked.
    pub(super) fn wants(&mut self, path: &str, is_directory: bool) -> bool {
        let mut is_wanted = *self.selection == Selection::Everything;
        for (selected, is_found) in self.selection.paths().iter().zip(&mut self.is_found) {
            let matches = match selected.strip_suffix('/') {
                Some(_) if path.starts_with(selected.as_str()) => true,
                Some(directory) => is_directory && path == directory,
                None => !is_directory && path == selected,
            };
            *is_found |= matches;
            is_wanted |= matches;
        }
        if !is_wanted && self.libraries.len() < LIBRARIES_NAMED && is_library(path) {
            self.libraries.push(path.to_owned());
        }
        is_wanted
    }

    /// Whether nothing that is still to come in the archive can be wanted.
    pub(super) fn is_complete(&self) -> bool {
        let paths = self.selection.paths();
        let are_files = paths.iter().all(|path| !path.ends_with('/'));
        !paths.is_empty() && are_files && self.is_found.iter().all(|is_found| *is_found)
    }

    /// Checks that what was selected was found.
    pub(super) fn finish(self) -> Result<(), UnpackErrorKind> {
        let paths = self.selection.paths().iter().zip(&self.is_found);
        let missing: Vec<_> = paths
            .filter(|(_, is_found)| !**is_found)
            .map(|(path, _)| path.clone())
            .collect();
        match self.selection {
            Selection::Any(paths) if missing.len() < paths.len() => Ok(()),
            _ if missing.is_empty() => Ok(()),
            _ => Err(UnpackErrorKind::NotInArchive {
                missing,
                libraries: self.libraries,
            }),
        }
    }
}

fn is_library(path: &str) -> bool {
    let endings = [".so", ".a", ".lib", ".dll", ".dylib"];
    let is_version = |text: &str| {
        text.chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.')
    };
    endings.iter().any(|ending| path.ends_with(ending))
        || path
            .rsplit_once(".so.")
            .is_some_and(|(_, version)| is_version(version))
}
