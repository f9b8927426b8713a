//! The pin: one XLA commit and every artifact that goes with it, read from `xla-commit.toml`.

mod artifact;
mod check;
mod format;
mod wheel_name;

use serde::Deserialize;

pub use artifact::{Artifact, Location};
pub use format::Format;
pub use wheel_name::WheelName;

use crate::part::Part;
use crate::target::Target;
use crate::url::Url;

/// One XLA commit and the artifacts that belong to it.
#[derive(Clone, Debug)]
pub struct Pin {
    /// The XLA commit and what it builds on.
    pub xla: Xla,
    release_url: Url,
    /// Every artifact, in the order of the file.
    pub artifacts: Vec<Artifact>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    xla: Xla,
    releases: Releases,
    #[serde(default)]
    artifact: Vec<artifact::Table>,
}

/// The XLA commit, and the commits of what it builds on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
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

/// Where the project's releases are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Releases {
    /// The folder of the release files, ending in `/`; `{commit}` is the XLA commit.
    url: String,
}

/// A pin that can't be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct PinError {
    /// The file that was read.
    pub file: String,
    /// The line of the error, from 1.
    pub line: usize,
    /// What is wrong there.
    pub reason: String,
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
        let error_at = |line: usize, reason: String| PinError {
            file: file.into(),
            line,
            reason,
        };
        let read: File = basic_toml::from_str(text).map_err(|found| {
            let (reason, line) = split_line(&found.to_string());
            error_at(line, reason)
        })?;
        check::commits(&read.xla).map_err(|reason| error_at(1, reason))?;
        let release_url = check::release_url(&read.releases.url, &read.xla.commit)
            .map_err(|reason| error_at(1, reason))?;
        let mut artifacts = Vec::new();
        let lines = text.lines().enumerate();
        let mut tables = lines.filter(|(_, line)| line.trim() == "[[artifact]]");
        for table in read.artifact {
            let line = tables.next().map_or(1, |(index, _)| index + 1);
            let artifact =
                Artifact::try_from(table).map_err(|reason| error_at(line, reason))?;
            check::fits(&artifact, &artifacts)
                .map_err(|reason| error_at(line, format!("{}: {reason}", artifact.file)))?;
            artifacts.push(artifact);
        }
        Ok(Self {
            xla: read.xla,
            release_url,
            artifacts,
        })
    }

    /// The artifacts that provide `part` for `target`, in the order of the file.
    pub fn providers(&self, part: Part, target: Target) -> impl Iterator<Item = &Artifact> {
        self.artifacts
            .iter()
            .filter(move |artifact| artifact.target == target && artifact.provides.contains(&part))
    }

    /// The folder of the project's releases at the pinned commit.
    pub fn release_url(&self) -> &Url {
        &self.release_url
    }
}

/// Takes the place off the end of an error's text (`... at line 3 column 5`), and gives the line too.
fn split_line(text: &str) -> (String, usize) {
    let place = text.rsplit_once(" at line ");
    let line = place.and_then(|(_, place)| place.split(' ').next()?.parse().ok());
    match (place, line) {
        (Some((reason, _)), Some(line)) => (reason.into(), line),
        _ => (text.into(), 1),
    }
}
