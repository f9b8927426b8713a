//! The override source: a library, a directory or an archive that the user named in an environment variable.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use super::{Context, Offer, Outcome, SourceError};
use crate::link::{Library, Linkage, Origin, architecture, exports};
use crate::part::{Component, Part};
use crate::pin::Artifact;
use crate::settings::Override;
use crate::store::MakeError;
use crate::target::Target;
use crate::unpack::{Format, Selection, UnpackErrorKind};

/// The most bytes that an archive of the user's own may unpack to.
const LIMIT: u64 = 32 << 30;

pub(super) fn offer(context: &Context, part: Part) -> Result<Offer<'_>, SourceError> {
    let Some(named) = context.settings.override_of(part) else {
        let variables: Vec<_> = part.variables().collect();
        let reason = format!("{} is not set", variables.join(" or "));
        return Err(SourceError::Unavailable(reason));
    };
    let search = Search {
        context,
        part,
        named,
    };
    search.offer()
}

/// The search for a part in what a variable names.
#[derive(Clone)]
struct Search<'a> {
    context: &'a Context,
    part: Part,
    named: Override,
}

impl<'a> Search<'a> {
    fn offer(self) -> Result<Offer<'a>, SourceError> {
        let path = self.named.path.clone();
        self.named.check().map_err(|error| self.unusable(error))?;
        if !path.exists() {
            return Err(self.unusable("there is no such file or directory"));
        }
        let archive = Format::from_name(&path.to_string_lossy()).filter(|_| path.is_file());
        if let Some(format) = archive {
            let outcome = Outcome::available(path, None);
            let take = Box::new(move || self.in_archive(format));
            return Ok(Offer { outcome, take });
        }
        let library = match path.is_dir() {
            true => self.in_directory(&path)?,
            false => self.in_file(&path)?,
        };
        let outcome = Outcome::available(library.path.clone(), None);
        let take = Box::new(move || Ok(library));
        Ok(Offer { outcome, take })
    }

    /// The file itself, if it is a library that provides the part.
    fn in_file(&self, path: &Path) -> Result<Library, SourceError> {
        let linkage = self.linkage(path)?;
        let provided = self.provided_by(path)?;
        if provided.contains(&self.part) {
            return Ok(self.library(path.into(), linkage, path.parent().unwrap_or(path)));
        }
        let (library, part) = (path.display(), self.part);
        Err(self.not_provided(
            &provided,
            format!("{library} exports none of the functions of {part}"),
        ))
    }

    /// The library below `directory` that provides the part, in a place where a known artifact has one or under the bare
    /// name of such.
    fn in_directory(&self, directory: &Path) -> Result<Library, SourceError> {
        let mut others = Vec::new();
        for place in self.places() {
            let path = directory.join(place);
            if !path.is_file() {
                continue;
            }
            let provided = self.provided_by(&path)?;
            if provided.contains(&self.part) {
                let linkage = self.linkage(&path)?;
                return Ok(self.library(path, linkage, directory));
            }
            others.extend(provided);
        }
        let provided = Part::all().filter(|part| others.contains(part));
        let provided: Vec<_> = provided.collect();
        Err(self.not_provided(&provided, self.no_library()))
    }

    /// The library in the archive. All that the variable can provide becomes one entry of the store, so that each part
    /// finds it there.
    fn in_archive(&self, format: Format) -> Result<Library, SourceError> {
        let artifacts = self.artifacts();
        let kept = artifacts
            .iter()
            .flat_map(|artifact| artifact.kept_paths())
            .map(str::to_owned)
            .chain(self.places())
            .chain(["include/", "proto/"].map(str::to_owned));
        let selection = Selection::any(kept);
        let store = &self.context.store;
        match store.fetch_override(&self.named.path, format, &selection, LIMIT) {
            Ok(entry) => self.in_directory(&entry.directory),
            Err(MakeError::Unpack(error))
                if matches!(error.kind, UnpackErrorKind::NotInArchive { .. }) =>
            {
                Err(self.unusable(self.no_library()))
            }
            Err(error) => Err(self.unusable(error)),
        }
    }

    /// The artifacts that may hold what the variable stands for: those of the target, and for a target that the pin does
    /// not know, those whose library could be one of it.
    fn artifacts(&self) -> Vec<&'a Artifact> {
        let target = self.context.settings.target;
        let may_provide = |part: &Part| match self.named.is_shared() {
            true => matches!(part, Part::Component(_)),
            false => *part == self.part,
        };
        let artifacts = self.context.pin.known();
        let artifacts = artifacts.filter(|artifact| artifact.provides.iter().any(may_provide));
        let own = artifacts
            .clone()
            .filter(|artifact| artifact.target == target);
        match own.clone().next() {
            Some(_) => own.collect(),
            None => artifacts
                .filter(|artifact| Linkage::from_name(&artifact.library, target).is_some())
                .collect(),
        }
    }

    /// Where a library is looked for in a directory: the places in known artifacts, then their bare names, each once.
    fn places(&self) -> Vec<String> {
        let artifacts = self.artifacts();
        let libraries = artifacts.iter().map(|artifact| artifact.library.as_str());
        let bare = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
        let mut places: Vec<String> = Vec::new();
        for place in libraries.clone().chain(libraries.map(bare)) {
            if !places.iter().any(|known| known == place) {
                places.push(place.into());
            }
        }
        places
    }

    /// What the library at `path` provides of that which the variable stands for. A device's plugin is not looked at.
    fn provided_by(&self, path: &Path) -> Result<Vec<Part>, SourceError> {
        if matches!(self.part, Part::Device(_)) {
            return Ok(vec![self.part]);
        }
        let markers = Component::ALL.map(Component::markers).concat();
        let exported = exports(path, &markers).map_err(|error| self.unusable(error))?;
        let is_provided = |one: &Component| {
            let mut markers = one.markers().iter();
            markers.any(|marker| exported.iter().any(|name| name.starts_with(marker)))
        };
        let provided = Component::ALL.into_iter().filter(is_provided);
        Ok(provided.map(Part::from).collect())
    }

    /// How the library at `path` is linked, which is one of the target's.
    fn linkage(&self, path: &Path) -> Result<Linkage, SourceError> {
        let (target, part) = (self.context.settings.target, self.part);
        match (Linkage::from_name(&path.to_string_lossy(), target), part) {
            (None, _) => Err(self.unusable(format_args!(
                "it is not a library of {target} by its name ({}, {}), nor a directory, nor an archive \
                 (.tar.gz, .tar.zst, .whl, .zip)",
                target.static_archive("*"),
                target.shared_library("*")
            ))),
            (Some(Linkage::StaticArchive), Part::Device(_)) => Err(self.unusable(format_args!(
                "it is a static archive, and the plugin of {part} is a shared library"
            ))),
            (Some(linkage), _) => match architecture(path) {
                Some(architecture) if architecture != target.architecture => {
                    Err(self.unusable(format_args!(
                        "{} is for {}, and the target is {target}",
                        path.display(),
                        Target { architecture, ..target }
                    )))
                }
                _ => Ok(linkage),
            },
        }
    }

    fn library(&self, path: PathBuf, linkage: Linkage, root: &Path) -> Library {
        Library {
            part: self.part,
            path,
            linkage,
            root: root.into(),
            origin: Origin::Override {
                variable: self.named.variable,
                path: self.named.path.clone(),
            },
            target: self.context.settings.target,
        }
    }

    fn no_library(&self) -> String {
        let (part, places) = (self.part, self.places().join(", "));
        format!("it holds no library that provides {part}; looked for {places}")
    }

    /// The error for an override that does not provide the part, but the components in `provided`: where the variable
    /// stands for all components and there are some, the next source is asked.
    fn not_provided(&self, provided: &[Part], reason: String) -> SourceError {
        let Override { variable, path } = &self.named;
        let provided = match provided {
            _ if !self.named.is_shared() => return self.unusable(reason),
            [] => return self.unusable(reason),
            [one] => format!("{one} alone"),
            several => several
                .iter()
                .map(|part| part.name())
                .collect::<Vec<_>>()
                .join(", "),
        };
        SourceError::Unavailable(format!("{variable}={} provides {provided}", path.display()))
    }

    fn unusable(&self, reason: impl Display) -> SourceError {
        let Override { variable, path } = &self.named;
        let message = format!("{variable}={} can't be used: {reason}", path.display());
        SourceError::Override { variable, message }
    }
}
