//! One downloadable file of the pin.

use std::collections::BTreeSet;
use std::str::FromStr;

use toml_span::de_helpers::TableHelper;
use toml_span::{DeserError, Deserialize, Value};

use super::{Format, Parsed, WheelName};
use crate::checksum::Sha256;
use crate::part::Part;
use crate::settings::SourceKind;
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

/// An `[[artifact]]` table of the pin, as it is written.
pub(crate) struct Table {
    file: String,
    source: TableSource,
    target: Target,
    provides: Vec<Part>,
    sha256: Sha256,
    size: Option<u64>,
    library: String,
    keep: Vec<String>,
    unpacked: u64,
    url: Option<Url>,
}

#[derive(Clone, Copy)]
enum TableSource {
    Release,
    Wheel,
}

impl FromStr for TableSource {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match name {
            "release" => Ok(Self::Release),
            "wheel" => Ok(Self::Wheel),
            _ => Err(format!(
                "unknown source `{name}`; there are `release`, `wheel`"
            )),
        }
    }
}

impl<'de> Deserialize<'de> for Table {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let file = table.required("file");
        let source = table.required::<Parsed<_>>("source");
        let target = table.required::<Parsed<_>>("target");
        let provides = table.required::<Vec<Parsed<_>>>("provides");
        let sha256 = table.required::<Parsed<_>>("sha256");
        let size = table.optional("size");
        let library = table.required("library");
        let keep = table.optional("keep");
        let unpacked = table.required("unpacked");
        let url = table.optional::<Parsed<_>>("url");
        table.finalize(None)?;
        Ok(Self {
            file: file?,
            source: source?.0,
            target: target?.0,
            provides: provides?.into_iter().map(|part| part.0).collect(),
            sha256: sha256?.0,
            size,
            library: library?,
            keep: keep.unwrap_or_default(),
            unpacked: unpacked?,
            url: url.map(|url| url.0),
        })
    }
}

impl Artifact {
    /// The source that can fetch it.
    pub fn source(&self) -> SourceKind {
        match self.location {
            Location::Release { .. } => SourceKind::Release,
            Location::Wheel(_) => SourceKind::Wheel,
        }
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

impl TryFrom<Table> for Artifact {
    type Error = String;

    fn try_from(table: Table) -> Result<Self, Self::Error> {
        let error = |reason: String| Err(format!("{}: {reason}", table.file));
        let Some(format) = Format::from_name(&table.file) else {
            return error("the file is no archive (.tar.gz, .tar.zst, .whl, .zip)".into());
        };
        let Some(linkage) = Linkage::from_name(&table.library, table.target) else {
            return error(format!(
                "{:?} is no library of {}",
                table.library, table.target
            ));
        };
        if table.provides.is_empty() {
            return error("provides nothing".into());
        }
        if table.provides.iter().collect::<BTreeSet<_>>().len() != table.provides.len() {
            return error("provides one part twice".into());
        }
        if table.size == Some(0) || table.unpacked == 0 {
            return error("size and unpacked are lengths in bytes, not 0".into());
        }
        let artifact = Self {
            location: match location(&table) {
                Ok(location) => location,
                Err(reason) => return error(reason),
            },
            file: table.file,
            format,
            target: table.target,
            provides: table.provides,
            sha256: table.sha256,
            size: table.size,
            library: table.library,
            linkage,
            keep: table.keep,
            unpacked: table.unpacked,
        };
        match artifact
            .kept_paths()
            .into_iter()
            .find(|path| !is_plain_path(path))
        {
            Some(path) => Err(format!(
                "{}: {path:?} is not a relative path of plain components",
                artifact.file
            )),
            None => Ok(artifact),
        }
    }
}

fn location(table: &Table) -> Result<Location, String> {
    match (&table.source, &table.url) {
        (TableSource::Release, Some(url)) if !url.is_https() => {
            Err(format!("the url {url} does not start with https://"))
        }
        (TableSource::Release, url) => Ok(Location::Release { url: url.clone() }),
        (TableSource::Wheel, Some(_)) => Err("a wheel has no url: pip finds it".into()),
        (TableSource::Wheel, None) => match WheelName::parse(&table.file) {
            Some(name) if name.fits(table.target) => Ok(Location::Wheel(name)),
            Some(_) => Err(format!(
                "the wheel's platform tags are not those of {}",
                table.target
            )),
            None => Err("the source is \"wheel\", but the file name is not a wheel's".into()),
        },
    }
}

/// Whether `path` is relative and made of plain components alone: none is empty (save after a last `/`), `.` or `..`.
fn is_plain_path(path: &str) -> bool {
    let path = path.strip_suffix('/').unwrap_or(path);
    path.split('/').all(|component| {
        !matches!(component, "" | "." | "..") && !component.contains(['\\', ':', '\0', '\n'])
    })
}
