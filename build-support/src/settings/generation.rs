//! Which of the plugins that the pin has for a device is meant.

use std::fmt;
use std::str::FromStr;

/// A generation of the devices' plugins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Generation {
    /// The one that belongs to the pinned commit, or is nearest to it.
    #[default]
    Pin,
    /// The newest, whose version of PJRT is newer than that of the bindings.
    Newest,
}

impl Generation {
    /// The name that the pin and the environment use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pin => "pin",
            Self::Newest => "newest",
        }
    }
}

impl FromStr for Generation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Pin, Self::Newest]
            .into_iter()
            .find(|generation| generation.name() == text)
            .ok_or_else(|| format!("unknown generation {text:?}; there are \"pin\" and \"newest\""))
    }
}

impl fmt::Display for Generation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
