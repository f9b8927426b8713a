//! The pin: one XLA commit and every artifact that goes with it, read from `xla-commit.toml`.

mod artifact;
mod runtime;
mod wheel_name;

use std::fmt::{self, Display};
use std::str::FromStr;

use toml_span::de_helpers::TableHelper;
use toml_span::{DeserError, Deserialize, Error, ErrorKind, Span, Spanned, Value};

use artifact::Entry;
pub use artifact::{Artifact, Location};
use runtime::Runtimes;
pub use runtime::{Runtime, RuntimeWheel};
pub use wheel_name::WheelName;

use crate::part::{Device, Part};
use crate::settings::Generation;
use crate::target::Target;
use crate::url::Url;

/// One XLA commit and the artifacts that belong to it.
#[derive(Clone, Debug)]
pub struct Pin {
    /// The XLA commit and what it builds on.
    pub xla: Xla,
    release_url: Url,
    /// Every artifact that is published, in the order of the file.
    pub artifacts: Vec<Artifact>,
    runtimes: Runtimes,
    /// The project's releases that are not published yet at the commit.
    unpublished: Vec<Artifact>,
}

/// The XLA commit, and the commits of what it builds on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xla {
    /// The commit of XLA, 40 hexadecimal digits.
    pub commit: String,
    /// The day of the commit, `YYYY-MM-DD`.
    pub date: String,
    /// The version of the PJRT C API at the commit, `major.minor`.
    pub pjrt_api: String,
    /// The commit of LLVM.
    pub llvm: String,
    /// The commit of StableHLO.
    pub stablehlo: String,
    /// The commit of Shardy.
    pub shardy: String,
    /// The version of Bazel that builds it.
    pub bazel: String,
}

/// A pin that can't be used.
#[derive(Debug)]
pub struct PinError {
    /// The file that was read.
    pub file: String,
    /// The line of the error, from 1.
    pub line: usize,
    /// What is wrong there.
    pub reason: String,
}

impl Display for PinError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, reason } = self;
        write!(formatter, "{file}:{line}: {reason}")
    }
}

impl std::error::Error for PinError {}

/// How an archive is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A tar archive compressed with gzip.
    TarGz,
    /// A tar archive compressed with Zstandard.
    TarZst,
    /// A zip archive; a Python wheel is one.
    Zip,
}

impl Format {
    /// The format that a file's name promises: `.tar.gz` or `.tgz`, `.tar.zst`, `.whl` or `.zip`.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let has = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if has(&[".tar.gz", ".tgz"]) {
            Some(Self::TarGz)
        } else if has(&[".tar.zst"]) {
            Some(Self::TarZst)
        } else if has(&[".whl", ".zip"]) {
            Some(Self::Zip)
        } else {
            None
        }
    }
}

impl Pin {
    /// The pin that this version of the crate was made for.
    ///
    /// # Errors
    ///
    /// When the `xla-commit.toml` inside the crate was edited and is wrong.
    pub fn built_in() -> Result<Self, PinError> {
        Self::parse("xla-commit.toml", include_str!("../xla-commit.toml"))
    }

    /// Reads `text`, the contents of `file`.
    ///
    /// # Errors
    ///
    /// When it is not TOML, has unknown or missing keys or bad values, or when its entries contradict each other.
    pub fn parse(file: &str, text: &str) -> Result<Self, PinError> {
        let (head, runtimes) = Runtimes::split(file, text);
        let pin = read::<Self>(file, 1, head)?;
        Ok(Self { runtimes, ..pin })
    }

    /// The pin with one plugin for each device and target: that of the generation where there is one, else the pin's own.
    pub fn with_generation(mut self, generation: Generation) -> Self {
        let chosen = |artifact: &&Artifact| artifact.generation == generation;
        let chosen: Vec<_> = self.artifacts.iter().filter(chosen).cloned().collect();
        let is_replaced = |artifact: &Artifact| {
            let provides = |other: &Artifact| {
                artifact
                    .provides
                    .iter()
                    .any(|part| other.provides.contains(part))
            };
            let mut others = chosen.iter();
            others.any(|other| other.target == artifact.target && provides(other))
        };
        self.artifacts.retain(|artifact| {
            let is_own = artifact.generation == Generation::Pin;
            artifact.generation == generation || is_own && !is_replaced(artifact)
        });
        self
    }

    /// The artifacts that provide `part` for `target`, in the order of the file.
    pub fn providers(&self, part: Part, target: Target) -> impl Iterator<Item = &Artifact> {
        self.artifacts
            .iter()
            .filter(move |artifact| artifact.target == target && artifact.provides.contains(&part))
    }

    /// What plugins need of their vendors. It is read now.
    ///
    /// # Errors
    ///
    /// When the tables of the runtimes have unknown or missing keys or bad values.
    pub fn runtimes(&self) -> Result<&[Runtime], PinError> {
        self.runtimes.read()
    }

    /// What the plugin of `device` needs of its vendor on `target`, if the pin knows.
    ///
    /// # Errors
    ///
    /// Those of [`runtimes`](Self::runtimes).
    pub fn runtime(&self, device: Device, target: Target) -> Result<Option<&Runtime>, PinError> {
        let mut runtimes = self.runtimes()?.iter();
        Ok(runtimes.find(|runtime| runtime.device == device && runtime.target == target))
    }

    /// The artifacts whose contents are known: also those that are not published yet, which somebody may have built.
    pub(crate) fn known(&self) -> impl Iterator<Item = &Artifact> + Clone {
        self.artifacts.iter().chain(&self.unpublished)
    }

    /// The folder of the project's releases at the pinned commit.
    pub fn release_url(&self) -> &Url {
        &self.release_url
    }
}

impl<'de> Deserialize<'de> for Pin {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let xla = table.required::<Xla>("xla");
        let releases = table.required::<Releases>("releases");
        let tables = table.optional::<Vec<Spanned<Entry>>>("artifact");
        table.finalize(None)?;
        let (xla, Releases { url }) = (xla?, releases?);
        let head = |reason| error_at(Span::default(), reason);
        for (key, commit) in [
            ("commit", &xla.commit),
            ("llvm", &xla.llvm),
            ("stablehlo", &xla.stablehlo),
            ("shardy", &xla.shardy),
        ] {
            let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            if commit.len() != 40 || !commit.bytes().all(is_digit) {
                return Err(head(format!(
                    "xla.{key} is {commit:?}, not 40 lower-case hexadecimal digits"
                )));
            }
        }
        let release_url: Url = url
            .replace("{commit}", &xla.commit)
            .parse()
            .map_err(|error| head(format!("releases.url: {error}")))?;
        if !release_url.is_https() {
            return Err(head(format!(
                "releases.url is {release_url}; it must start with https://"
            )));
        }
        let (mut artifacts, mut unpublished) = (Vec::new(), Vec::new());
        for Spanned { value, span } in tables.unwrap_or_default() {
            let artifact = match value {
                Entry::Published(artifact) => artifact,
                Entry::Unpublished(artifact) => {
                    unpublished.push(artifact);
                    continue;
                }
            };
            artifact
                .check_against(&artifacts)
                .map_err(|reason| error_at(span, format!("{}: {reason}", artifact.file)))?;
            artifacts.push(artifact);
        }
        Ok(Self {
            xla,
            release_url,
            artifacts,
            runtimes: Runtimes::default(),
            unpublished,
        })
    }
}

impl<'de> Deserialize<'de> for Xla {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let [commit, date, pjrt_api, llvm, stablehlo, shardy, bazel] = [
            "commit",
            "date",
            "pjrt-api",
            "llvm",
            "stablehlo",
            "shardy",
            "bazel",
        ]
        .map(|key| table.required(key));
        table.finalize(None)?;
        Ok(Self {
            commit: commit?,
            date: date?,
            pjrt_api: pjrt_api?,
            llvm: llvm?,
            stablehlo: stablehlo?,
            shardy: shardy?,
            bazel: bazel?,
        })
    }
}

/// Where the project's releases are: a folder, with `{commit}` for the XLA commit.
struct Releases {
    url: String,
}

impl<'de> Deserialize<'de> for Releases {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let url = table.required("url");
        table.finalize(None)?;
        Ok(Self { url: url? })
    }
}

/// A value that is written as a string.
struct Parsed<T>(T);

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Parsed<T> {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let text = value.take_string(None)?;
        let parsed = text.parse().map(Self);
        parsed.map_err(|error: T::Err| error_at(value.span, error.to_string()))
    }
}

/// Reads `text`, which begins at `line` of `file`.
fn read<T>(file: &str, line: usize, text: &str) -> Result<T, PinError>
where
    T: for<'de> Deserialize<'de>,
{
    toml_span::parse(text)
        .map_err(DeserError::from)
        .and_then(|mut value| T::deserialize(&mut value))
        .map_err(|errors| {
            let (offset, reason) = first(errors);
            let before = &text[..offset.min(text.len())];
            PinError {
                file: file.into(),
                line: line + before.matches('\n').count(),
                reason,
            }
        })
}

fn error_at(span: Span, reason: String) -> DeserError {
    Error::from((ErrorKind::Custom(reason.into()), span)).into()
}

/// Where the first of `errors` is, and what it is. A key that is missing comes last: it may be one that is misspelt.
fn first(errors: DeserError) -> (usize, String) {
    let described = errors.errors.into_iter().map(|error| match &error.kind {
        ErrorKind::MissingField(key) => (true, error.span.start, format!("missing field `{key}`")),
        ErrorKind::UnexpectedKeys { keys, expected } => {
            let (key, span) = keys.first().cloned().unwrap_or_default();
            let expected = expected.join("`, `");
            let reason = format!("unknown field `{key}`; there are `{expected}`");
            (false, span.start, reason)
        }
        _ => (false, error.span.start, error.to_string()),
    });
    let (_, offset, reason) = described.min().unwrap_or_default();
    (offset, reason)
}
