//! One downloadable file of the pin.

use toml_span::de_helpers::TableHelper;
use toml_span::{DeserError, Deserialize, Spanned, Value};

use super::{Format, Parsed, WheelName, error_at};
use crate::checksum::Sha256;
use crate::part::Part;
use crate::settings::{Generation, SourceKind};
use crate::target::{Linkage, Target};
use crate::url::Url;

/// One downloadable file: its name, where it is, its checksum and size, what it provides.
///
/// The comment at the head of `xla-commit.toml` says what each key means to the one who edits it.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// The file's name.
    pub file: String,
    /// The archive format, by the file's name.
    pub format: Format,
    /// Where it comes from.
    pub location: Location,
    /// The target that its library runs on.
    pub target: Target,
    /// The components or devices in it.
    pub provides: Vec<Part>,
    /// Which of the device's plugins it is.
    pub generation: Generation,
    /// The checksum of the file.
    pub sha256: Sha256,
    /// The length of the file in bytes, where it is known.
    pub size: Option<u64>,
    /// The path of the library inside the archive.
    pub library: String,
    /// How the library is linked.
    pub linkage: Linkage,
    /// Other paths that are unpacked; one that ends in `/` is a whole directory.
    pub keep: Vec<String>,
    /// The most bytes that unpacking may write.
    pub unpacked: u64,
}

/// Where an artifact comes from.
#[derive(Clone, Debug)]
pub enum Location {
    /// The folder of the project's releases, or a URL of its own on a vendor's server.
    Release {
        /// The URL, where the file is not in the folder.
        url: Option<Url>,
    },
    /// The Python package index, through the user's pip.
    Wheel(WheelName),
}

impl Artifact {
    /// The source that can fetch it.
    pub fn source(&self) -> SourceKind {
        match self.location {
            Location::Release { .. } => SourceKind::Release,
            Location::Wheel(_) => SourceKind::Wheel,
        }
    }

    fn check(&self) -> Result<(), String> {
        if self.provides.is_empty() {
            return Err("provides nothing".into());
        }
        let is_runtime = |part: &&Part| matches!(part, Part::Runtime(_));
        if let Some(part) = self.provides.iter().find(is_runtime) {
            return Err(format!(
                "{part} is made of a [[runtime]], not of an artifact"
            ));
        }
        let mut provides = self.provides.iter().enumerate();
        if provides.any(|(index, part)| self.provides[..index].contains(part)) {
            return Err("provides one part twice".into());
        }
        let is_device = |part: &Part| matches!(part, Part::Device(_));
        if self.generation == Generation::Newest && !self.provides.iter().all(is_device) {
            return Err("a device alone has a newest generation".into());
        }
        if self.size == Some(0) || self.unpacked == 0 {
            return Err("size and unpacked are lengths in bytes, not 0".into());
        }
        let mut paths = self.kept_paths().into_iter();
        match paths.find(|path| !is_plain_path(path)) {
            Some(path) => Err(format!(
                "{path:?} is not a relative path of plain components"
            )),
            None => Ok(()),
        }
    }

    /// Checks it against those `before` it in the pin.
    pub(super) fn check_against(&self, before: &[Self]) -> Result<(), String> {
        for other in before {
            let file = &other.file;
            if *file == self.file {
                return Err("this file is in the pin already".into());
            }
            if other.sha256 == self.sha256 {
                return Err(format!("{file} has the same sha256"));
            }
            let same_place = other.source() == self.source()
                && other.target == self.target
                && other.generation == self.generation;
            let mut provided = self.provides.iter().filter(|_| same_place);
            if let Some(part) = provided.find(|part| other.provides.contains(part)) {
                let target = self.target;
                return Err(format!(
                    "{file} provides {part} for {target} from the same source already"
                ));
            }
        }
        Ok(())
    }

    /// The paths that are unpacked: the library, and what else is kept.
    pub fn kept_paths(&self) -> Vec<&str> {
        [&self.library]
            .into_iter()
            .chain(&self.keep)
            .map(String::as_str)
            .collect()
    }
}

/// An `[[artifact]]` table of the pin.
pub(super) enum Entry {
    Published(Artifact),
    /// A release of the project's that has no checksum. In its place is that of no bytes, which no archive has.
    Unpublished(Artifact),
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let span = value.span;
        let is_own_release = value.pointer("/url").is_none()
            && value.pointer("/source").and_then(Value::as_str) == Some("release");
        let has_checksum = value.pointer("/sha256").is_some();
        let mut table = TableHelper::new(value)?;
        let file = table.required::<String>("file");
        let source = table.required::<Spanned<String>>("source");
        let target = table.required::<Parsed<_>>("target");
        let provides = table.required::<Vec<Parsed<_>>>("provides");
        let is_unpublished = is_own_release && !has_checksum;
        let sha256 = match is_unpublished {
            true => Ok(Parsed(Sha256::digest(b""))),
            false => table.required("sha256"),
        };
        let generation = table.optional::<Parsed<Generation>>("generation");
        let size = table.optional("size");
        let library = table.required::<String>("library");
        let keep = table.optional("keep");
        let unpacked = table.required("unpacked");
        let url = table.optional::<Parsed<Url>>("url");
        table.finalize(None)?;

        let (file, target, library) = (file?, target?.0, library?);
        let error = |reason: String| error_at(span, format!("{file}: {reason}"));
        let format = Format::from_name(&file).ok_or_else(|| {
            error("the file is no archive (.tar.gz, .tar.zst, .whl, .zip)".into())
        })?;
        let linkage = Linkage::from_name(&library, target)
            .ok_or_else(|| error(format!("{library:?} is no library of {target}")))?;
        let source = source?;
        let location = match (source.value.as_str(), url) {
            ("release", Some(url)) if !url.0.is_https() => {
                Err(format!("the url {} does not start with https://", url.0))
            }
            ("release", url) => Ok(Location::Release {
                url: url.map(|url| url.0),
            }),
            ("wheel", Some(_)) => Err("a wheel has no url: pip finds it".into()),
            ("wheel", None) => match WheelName::parse(&file) {
                Some(name) if name.fits(target) => Ok(Location::Wheel(name)),
                Some(_) => Err(format!(
                    "the wheel's platform tags are not those of {target}"
                )),
                None => Err("the source is \"wheel\", but the file name is not a wheel's".into()),
            },
            (other, _) => {
                let reason = format!("unknown source `{other}`; there are `release`, `wheel`");
                return Err(error_at(source.span, reason));
            }
        };
        let artifact = Artifact {
            location: location.map_err(error)?,
            format,
            target,
            provides: provides?.into_iter().map(|part| part.0).collect(),
            generation: generation.map_or_else(Generation::default, |generation| generation.0),
            sha256: sha256?.0,
            size,
            linkage,
            keep: keep.unwrap_or_default(),
            unpacked: unpacked?,
            library,
            file: file.clone(),
        };
        artifact.check().map_err(error)?;
        Ok(match is_unpublished {
            true => Self::Unpublished(artifact),
            false => Self::Published(artifact),
        })
    }
}

/// Whether `path` is relative and made of plain components alone: none is empty (save after a last `/`), `.` or `..`.
pub(super) fn is_plain_path(path: &str) -> bool {
    let path = path.strip_suffix('/').unwrap_or(path);
    path.split('/').all(|component| {
        !matches!(component, "" | "." | "..") && !component.contains(['\\', ':', '\0', '\n'])
    })
}
