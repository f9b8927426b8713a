//! The names of the ways to obtain a library.

use std::fmt;
use std::str::FromStr;

/// A way to obtain a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceKind {
    /// A path that the user named in an environment variable.
    Override,
    /// What an earlier build verified and unpacked.
    Store,
    /// The project's release, or the vendor's own server.
    Release,
    /// A wheel from the Python package index, through the user's pip.
    Wheel,
}

impl SourceKind {
    /// Every source, in the order in which they are tried by default.
    pub const ALL: [Self; 4] = [Self::Override, Self::Store, Self::Release, Self::Wheel];

    /// The sources in `list`, separated by commas.
    ///
    /// # Errors
    ///
    /// When a name is not a source's, or when there is none.
    pub fn parse_list(list: &str) -> Result<Vec<Self>, UnknownSourceError> {
        let names = list
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty());
        let sources = names.map(str::parse).collect::<Result<Vec<_>, _>>()?;
        if sources.is_empty() {
            return Err(UnknownSourceError { name: None });
        }
        Ok(sources)
    }

    /// The name that settings, messages and documents use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Override => "override",
            Self::Store => "store",
            Self::Release => "release",
            Self::Wheel => "wheel",
        }
    }

    /// Whether the source may open a socket.
    pub const fn needs_network(self) -> bool {
        matches!(self, Self::Release | Self::Wheel)
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// A name that is not a source's, or a list without any.
#[derive(Debug, thiserror::Error)]
#[error("{}; the sources are {}", found(.name.as_deref()), SourceKind::ALL.map(SourceKind::name).join(", "))]
pub struct UnknownSourceError {
    name: Option<String>,
}

fn found(name: Option<&str>) -> String {
    name.map_or("it names no source".into(), |name| {
        format!("there is no source {name:?}")
    })
}

impl FromStr for SourceKind {
    type Err = UnknownSourceError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|source| source.name() == name)
            .ok_or_else(|| UnknownSourceError {
                name: Some(name.into()),
            })
    }
}
