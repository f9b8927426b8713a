//! The override source: a library, a directory or an archive that the user named in an environment variable.

use std::path::{Path, PathBuf};

use crate::link::{Library, Linkage, Origin};
use crate::part::Part;
use crate::pin::Artifact;
use crate::store::{MakeError, Store, StoreError};
use crate::target::Target;
use crate::unpack::{Format, Selection, UnpackErrorKind};

/// The most bytes that an archive of the user's own may unpack to where the pin does not know it.
const UNPINNED_LIMIT: u64 = 32 << 30;

/// Why an override can't be used. That is an error, never a reason to try the next source.
#[derive(Debug, thiserror::Error)]
#[error("{variable}={} can't be used: {reason}", path.display())]
pub struct OverrideError {
    /// The environment variable.
    pub variable: &'static str,
    /// Its value.
    pub path: PathBuf,
    /// What is wrong with it.
    #[source]
    pub reason: Box<OverrideFault>,
}

/// What is wrong with an override.
#[derive(Debug, thiserror::Error)]
pub enum OverrideFault {
    /// There is nothing at the path.
    #[error("there is no such file or directory{}", if *is_relative {
        "; the path is relative, and a build script starts at its own package, so give an absolute one"
    } else {
        ""
    })]
    Missing {
        /// The path was given as a relative one.
        is_relative: bool,
    },
    /// It is neither a library of the target nor an archive.
    #[error(
        "it is not a native library of {target} by its name ({}, {}), nor a directory, nor an archive \
         (.tar.gz, .tar.zst, .whl, .zip)",
        target.static_archive("*"),
        target.shared_library("*")
    )]
    Unknown {
        /// The target.
        target: Target,
    },
    /// The directory or archive holds no library that provides the part.
    #[error("it holds no library that provides {part}; looked for {}", looked_for.join(", "))]
    NoLibrary {
        /// The part.
        part: Part,
        /// The paths that were looked for.
        looked_for: Vec<String>,
    },
    /// The part is a plugin, and the library is one to link.
    #[error("it is a static archive, and the plugin of {part} is a shared library")]
    NotAPlugin {
        /// The device.
        part: Part,
    },
    /// The archive can't be brought into the store.
    #[error(transparent)]
    Fetch(#[from] MakeError<StoreError>),
}

/// Finds the native that provides `part` in `path`, the value of `variable`. `known` are the pin's artifacts that
/// provide the part: they say where in a directory or an archive its library is. `selection` is kept of an archive.
pub(crate) fn resolve(
    part: Part,
    target: Target,
    (variable, path): (&'static str, &Path),
    known: &[&Artifact],
    selection: &Selection,
    store: &Store,
) -> Result<Library, OverrideError> {
    let is_relative = path.is_relative();
    let path = std::path::absolute(path).unwrap_or_else(|_| path.into());
    let name = path.to_string_lossy();
    let found = if path.is_dir() {
        in_directory(&path, part, known)
    } else if !path.exists() {
        Err(OverrideFault::Missing { is_relative })
    } else if Linkage::from_name(&name, target).is_some() {
        Ok((path.clone(), parent(&path)))
    } else if let Some(format) = Format::from_name(&name) {
        in_archive(&path, format, part, known, selection, store)
    } else {
        Err(OverrideFault::Unknown { target })
    };
    let usable = found.and_then(|(library, root)| {
        match (Linkage::from_name(&library.to_string_lossy(), target), part) {
            (None, _) => Err(OverrideFault::Unknown { target }),
            (Some(Linkage::StaticArchive), Part::Device(_)) => {
                Err(OverrideFault::NotAPlugin { part })
            }
            (Some(linkage), _) => Ok((library, root, linkage)),
        }
    });
    let error = |reason| OverrideError {
        variable,
        path: path.clone(),
        reason: Box::new(reason),
    };
    let (library, root, linkage) = usable.map_err(error)?;
    Ok(Library {
        part,
        path: library,
        linkage,
        root,
        origin: Origin::Override { variable, path },
        target,
    })
}

/// What [`resolve`] would take `path` for, without unpacking anything: the library, or the archive that is known to be one
/// by its name alone.
pub(crate) fn foresee(
    part: Part,
    target: Target,
    (variable, path): (&'static str, &Path),
    known: &[&Artifact],
) -> Result<PathBuf, OverrideError> {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.into());
    let is_archive = Format::from_name(&absolute.to_string_lossy()).is_some();
    if absolute.is_file() && is_archive {
        return Ok(absolute);
    }
    // What is no archive is not unpacked, so no store is written.
    let nowhere = Store::new(PathBuf::new());
    let all = Selection::Everything;
    let native = resolve(part, target, (variable, path), known, &all, &nowhere)?;
    Ok(native.path)
}

/// The library in an unpacked `directory`: where a known artifact has it, or under its bare name, and the directory
/// that headers would stand in.
fn in_directory(
    directory: &Path,
    part: Part,
    known: &[&Artifact],
) -> Result<(PathBuf, PathBuf), OverrideFault> {
    let places = |artifact: &&Artifact| {
        let bare = Path::new(&artifact.library).file_name().map(PathBuf::from);
        [Some(PathBuf::from(&artifact.library)), bare]
    };
    let places: Vec<_> = known.iter().flat_map(places).flatten().collect();
    match places
        .iter()
        .map(|place| directory.join(place))
        .find(|library| library.is_file())
    {
        Some(library) => Ok((library, directory.into())),
        None => Err(OverrideFault::NoLibrary {
            part,
            looked_for: places
                .iter()
                .map(|place| place.display().to_string())
                .collect(),
        }),
    }
}

/// The library in the archive at `path`, of which `selection` is unpacked into the store.
fn in_archive(
    path: &Path,
    format: Format,
    part: Part,
    known: &[&Artifact],
    selection: &Selection,
    store: &Store,
) -> Result<(PathBuf, PathBuf), OverrideFault> {
    match store.fetch_override(path, format, selection, UNPINNED_LIMIT) {
        Ok(entry) => {
            let libraries = known.iter().map(|artifact| &artifact.library);
            let mut found = libraries
                .filter(|path| entry.manifest.files.iter().any(|file| file.path == **path));
            if let Some(library) = found.next() {
                return Ok((entry.directory.join(library), entry.directory));
            }
        }
        Err(MakeError::Unpack(error))
            if matches!(error.kind, UnpackErrorKind::NotInArchive { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    Err(OverrideFault::NoLibrary {
        part,
        looked_for: known
            .iter()
            .map(|artifact| artifact.library.clone())
            .collect(),
    })
}

fn parent(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new("")).into()
}
