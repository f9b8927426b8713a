//! The list of the sources, which are the ways to obtain a library.

use std::fmt;
use std::str::FromStr;

/// Hands the list of the sources to the macro `$to`, in the order in which they are tried by default: for each the variant
/// of [`SourceKind`], the name, the module of `source` with its `offer`, whether it needs a network, and what it is.
macro_rules! sources {
    ($to:ident) => {
        $to! {
            (Override, "override", override_path, false, "A path that the user named in an environment variable.")
            (Store, "store", store, false, "What an earlier build verified and unpacked.")
            (Release, "release", release, true, "The project's release, or the vendor's own server.")
            (Wheel, "wheel", wheel, true, "A wheel from the Python package index, through the user's pip.")
        }
    };
}
pub(crate) use sources;

macro_rules! kinds {
    ($(($variant:ident, $name:literal, $module:ident, $needs_network:literal, $what:literal))+) => {
        /// A way to obtain a library.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum SourceKind {
            $(#[doc = $what] $variant,)+
        }

        impl SourceKind {
            /// Every source, in the order in which they are tried by default.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$variant),+];

            /// The name that settings, messages and documents use.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Whether the source may open a socket.
            pub const fn needs_network(self) -> bool {
                match self {
                    $(Self::$variant => $needs_network,)+
                }
            }
        }
    };
}
sources!(kinds);

impl SourceKind {
    /// The sources in `list`, separated by commas.
    ///
    /// # Errors
    ///
    /// When a name is not a source's, or when there is none.
    pub fn parse_list(list: &str) -> Result<Vec<Self>, UnknownSourceError> {
        let names = list.split(',').map(str::trim);
        let names = names.filter(|name| !name.is_empty());
        let sources = names.map(str::parse).collect::<Result<Vec<_>, _>>()?;
        match sources.is_empty() {
            true => Err(UnknownSourceError("it names no source".into())),
            false => Ok(sources),
        }
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// A name that is not a source's, or a list without any.
#[derive(Debug, thiserror::Error)]
#[error("{}; the sources are {}", .0, SourceKind::ALL.map(SourceKind::name).join(", "))]
pub struct UnknownSourceError(String);

impl FromStr for SourceKind {
    type Err = UnknownSourceError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let source = Self::ALL.into_iter().find(|source| source.name() == name);
        source.ok_or_else(|| UnknownSourceError(format!("there is no source {name:?}")))
    }
}
