//! What a plugin needs of its vendor besides the driver: wheels whose files make one directory with the plugin.

use std::sync::OnceLock;

use toml_span::de_helpers::TableHelper;
use toml_span::{DeserError, Deserialize, Value};

use super::artifact::is_plain_path;
use super::{Location, Parsed, PinError, WheelName, error_at, read};
use crate::checksum::Sha256;
use crate::part::{Device, Part};
use crate::target::Target;

/// The first line of the first table of a runtime.
const HEADER: &str = "[[runtime]]\n";

/// The tables of the runtimes, the last of a pin. They are half of it, so they are read when they are asked for, which few build
/// scripts do.
#[derive(Clone, Debug, Default)]
pub(super) struct Runtimes {
    file: String,
    /// The line of the file that the text begins at.
    line: usize,
    text: String,
    read: OnceLock<Vec<Runtime>>,
}

impl Runtimes {
    /// Takes the tables off the end of `text`, the contents of `file`.
    pub(super) fn split<'a>(file: &str, text: &'a str) -> (&'a str, Self) {
        let mut starts = text.match_indices(HEADER).map(|(start, _)| start);
        let is_line = |start: &usize| {
            let before = text[..*start].trim_end_matches([' ', '\t']);
            before.is_empty() || before.ends_with('\n')
        };
        let start = starts.find(is_line).unwrap_or(text.len());
        let (head, text) = text.split_at(start);
        let runtimes = Self {
            file: file.into(),
            line: 1 + head.matches('\n').count(),
            text: text.into(),
            read: OnceLock::new(),
        };
        (head, runtimes)
    }

    pub(super) fn read(&self) -> Result<&[Runtime], PinError> {
        if let Some(runtimes) = self.read.get() {
            return Ok(runtimes);
        }
        let Tables(runtimes) = read(&self.file, self.line, &self.text)?;
        Ok(self.read.get_or_init(|| runtimes))
    }
}

/// The tables alone.
struct Tables(Vec<Runtime>);

impl<'de> Deserialize<'de> for Tables {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let runtimes = table.optional("runtime");
        table.finalize(None)?;
        Ok(Self(runtimes.unwrap_or_default()))
    }
}

/// The vendor's libraries that the plugin of a device loads, as wheels of the Python package index.
#[derive(Clone, Debug)]
pub struct Runtime {
    /// The device.
    pub device: Device,
    /// The target that the libraries run on.
    pub target: Target,
    /// The oldest version of the vendor's driver that the plugin and the libraries run with.
    pub driver: String,
    /// The wheels.
    pub wheels: Vec<RuntimeWheel>,
}

/// One wheel of a runtime.
///
/// The comment at the head of `xla-commit.toml` says what each key means to the one who edits it.
#[derive(Clone, Debug)]
pub struct RuntimeWheel {
    /// The file's name.
    pub file: String,
    /// Where it comes from, which is the package index.
    pub location: Location,
    /// The checksum of the file.
    pub sha256: Sha256,
    /// The length of the file in bytes.
    pub size: u64,
    /// The files that are unpacked.
    pub keep: Vec<String>,
    /// The directory of the runtime that its files are put into; where there is none, they keep their own.
    pub place: Option<String>,
    /// The most bytes that unpacking may write.
    pub unpacked: u64,
}

impl RuntimeWheel {
    /// The names of the libraries in it, without their directories.
    pub fn libraries(&self) -> impl Iterator<Item = &str> {
        let names = self.keep.iter().filter_map(|path| path.rsplit('/').next());
        names.filter(|name| name.contains(".so"))
    }

    /// Where the unpacked file at `path` is in the runtime's directory.
    pub fn destination(&self, path: &str) -> String {
        let name = path.rsplit('/').next().unwrap_or(path);
        match &self.place {
            Some(directory) => format!("{directory}{name}"),
            None => path.into(),
        }
    }
}

impl<'de> Deserialize<'de> for Runtime {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let span = value.span;
        let mut table = TableHelper::new(value)?;
        let device = table.required::<Parsed<Part>>("device");
        let target = table.required::<Parsed<Target>>("target");
        let driver = table.required("driver");
        let unpacked = table.required("unpacked");
        let wheels = table.required::<Vec<Wheel>>("wheel");
        table.finalize(None)?;
        let (target, unpacked) = (target?.0, unpacked?);
        let device = match device?.0 {
            Part::Device(device) if device.has_runtime() => device,
            part => {
                return Err(error_at(
                    span,
                    format!("{part} is no device with a runtime"),
                ));
            }
        };
        let wheels = wheels?
            .into_iter()
            .map(|wheel| wheel.check(target, unpacked))
            .collect::<Result<_, _>>();
        Ok(Self {
            device,
            target,
            driver: driver?,
            wheels: wheels.map_err(|reason| error_at(span, reason))?,
        })
    }
}

/// A `[[runtime.wheel]]` table.
struct Wheel {
    file: String,
    sha256: Sha256,
    size: u64,
    keep: Vec<String>,
    place: Option<String>,
}

impl Wheel {
    fn check(self, target: Target, unpacked: u64) -> Result<RuntimeWheel, String> {
        let Self {
            file,
            sha256,
            size,
            keep,
            place,
        } = self;
        let name = WheelName::parse(&file).filter(|name| name.fits(target));
        let Some(name) = name else {
            return Err(format!("{file} is no name of a wheel for {target}"));
        };
        if keep.is_empty() || size == 0 || unpacked == 0 {
            return Err(format!("{file} keeps nothing, or a length is 0"));
        }
        let is_directory = |path: &&String| path.ends_with('/');
        let mut bad = keep
            .iter()
            .filter(|path| is_directory(path) || !is_plain_path(path))
            .chain(
                place
                    .iter()
                    .filter(|path| !is_directory(path) || !is_plain_path(path)),
            );
        if let Some(path) = bad.next() {
            return Err(format!("{file}: {path:?} is not a plain relative path"));
        }
        Ok(RuntimeWheel {
            location: Location::Wheel(name),
            file,
            sha256,
            size,
            keep,
            place,
            unpacked,
        })
    }
}

impl<'de> Deserialize<'de> for Wheel {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let file = table.required("file");
        let sha256 = table.required::<Parsed<_>>("sha256");
        let size = table.required("size");
        let keep = table.required("keep");
        let place = table.optional("place");
        table.finalize(None)?;
        Ok(Self {
            file: file?,
            sha256: sha256?.0,
            size: size?,
            keep: keep?,
            place,
        })
    }
}
