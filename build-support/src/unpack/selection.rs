//! What to keep of an archive, and what was found of it.

use std::collections::BTreeSet;

use super::error::{Failure, MissingPath, Reason};

/// How many similar entries are named for a path that is missing.
const SIMILAR_NAMED: usize = 5;

/// What to keep of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All of it.
    Everything,
    /// These only: a path that ends with `/` stands for all below that directory, any other for that one file. Paths
    /// are as [`UnpackedFile::path`](super::UnpackedFile::path) has them. Each must be in the archive.
    Paths(Vec<String>),
}

impl Selection {
    /// Selects `paths`: see [`Selection::Paths`].
    pub fn from_paths<P: AsRef<str>>(paths: impl IntoIterator<Item = P>) -> Self {
        Self::Paths(
            paths
                .into_iter()
                .map(|path| path.as_ref().to_owned())
                .collect(),
        )
    }

    pub(super) fn search(&self) -> Search {
        match self {
            Self::Everything => Search {
                everything: true,
                directories: Vec::new(),
                files: Vec::new(),
            },
            Self::Paths(paths) => {
                let (directories, files): (Vec<_>, Vec<_>) =
                    paths.iter().cloned().partition(|path| path.ends_with('/'));
                Search {
                    everything: false,
                    directories: directories.into_iter().map(|path| (path, false)).collect(),
                    files: files
                        .into_iter()
                        .map(|path| (path, Sought::Missing(BTreeSet::new())))
                        .collect(),
                }
            }
        }
    }
}

/// A selection on its way through an archive.
pub(super) struct Search {
    everything: bool,
    /// Each directory with its `/`, and whether something was found below it.
    directories: Vec<(String, bool)>,
    files: Vec<(String, Sought)>,
}

enum Sought {
    Found,
    /// Not found yet, but these came near: the best first.
    Missing(BTreeSet<(Nearness, String)>),
}

/// How near a file comes to one that was selected, the nearest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// The same file name, in another directory or case.
    Name,
    /// The same up to `lib` before and the extension behind.
    Stem,
    /// Both are libraries.
    Kind,
}

impl Search {
    /// Whether the entry at `path` is to be unpacked.
    pub(super) fn wants(&mut self, path: &str, is_directory: bool) -> bool {
        if self.everything {
            return true;
        }
        let mut wanted = false;
        for (directory, found) in &mut self.directories {
            let inside = path.starts_with(directory.as_str())
                || (is_directory && directory.strip_suffix('/') == Some(path));
            *found |= inside;
            wanted |= inside;
        }
        if is_directory {
            return wanted;
        }
        for (selected, sought) in &mut self.files {
            if selected == path {
                *sought = Sought::Found;
                wanted = true;
            } else if let (Sought::Missing(similar), Some(nearness)) =
                (sought, nearness(selected, path))
            {
                similar.insert((nearness, path.to_owned()));
                if similar.len() > SIMILAR_NAMED {
                    similar.pop_last();
                }
            }
        }
        wanted
    }

    /// Whether nothing that is still to come in the archive can be wanted.
    pub(super) fn is_complete(&self) -> bool {
        !self.everything
            && self.directories.is_empty()
            && self
                .files
                .iter()
                .all(|(_, sought)| matches!(sought, Sought::Found))
    }

    /// Checks that everything that was selected was found.
    pub(super) fn finish(self) -> Result<(), Failure> {
        let directories = self
            .directories
            .into_iter()
            .filter(|(_, found)| !found)
            .map(|(path, _)| MissingPath {
                path,
                similar: Vec::new(),
            });
        let files = self
            .files
            .into_iter()
            .filter_map(|(path, sought)| match sought {
                Sought::Found => None,
                Sought::Missing(similar) => Some(MissingPath {
                    path,
                    similar: similar.into_iter().map(|(_, path)| path).collect(),
                }),
            });
        let missing: Vec<_> = directories.chain(files).collect();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(Reason::NotInArchive(missing).into())
        }
    }
}

fn nearness(selected: &str, path: &str) -> Option<Nearness> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let (selected, candidate) = (name(selected), name(path));
    let stem = |name: &str| {
        let stem = name.split('.').next().unwrap_or(name);
        stem.strip_prefix("lib").unwrap_or(stem).to_owned()
    };
    let is_library = |name: &str| {
        [".so", ".a", ".lib", ".dll", ".dylib"]
            .iter()
            .any(|kind| name.ends_with(kind))
            || name.contains(".so.")
    };
    if selected == candidate {
        Some(Nearness::Name)
    } else if stem(&selected) == stem(&candidate) {
        Some(Nearness::Stem)
    } else if is_library(&selected) && is_library(&candidate) {
        Some(Nearness::Kind)
    } else {
        None
    }
}
