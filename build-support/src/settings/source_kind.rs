//! The list of the sources, which are the ways to obtain a library.

use std::fmt;

/// Hands the list of the sources to the macro `$to`, in their order: for each the variant
/// of [`SourceKind`], the name, the module of `source` with its `offer`, whether it needs a network, and what it is.
macro_rules! sources {
    ($to:ident) => {
        $to! {
            (Override, "override", override_path, false, "A path that the user named in an environment variable.")
            (Store, "store", store, false, "What an earlier build verified and unpacked.")
            (Release, "release", release, true, "The project's release, or the vendor's own server.")
            (Wheel, "wheel", wheel, true, "A wheel from the Python package index, through the user's pip.")
            (Bazel, "bazel", bazel, true, "Built from source at the pin, by the user's Bazel.")
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
            /// Every source, in their order.
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
    /// The sources that are tried by default, in their order: all but Bazel, whose builds take hours and are asked for by name.
    pub fn by_default() -> Vec<Self> {
        let all = Self::ALL.into_iter();
        all.filter(|source| *source != Self::Bazel).collect()
    }

    /// The sources in `list`, separated by commas.
    pub fn parse_list(list: &str) -> Result<Vec<Self>, String> {
        let known = Self::ALL.map(Self::name).join(", ");
        let names = list.split(',').map(str::trim);
        let source = |name: &str| {
            let found = Self::ALL.into_iter().find(|source| source.name() == name);
            found.ok_or_else(|| format!("there is no source {name:?}; the sources are {known}"))
        };
        let names = names.filter(|name| !name.is_empty());
        let sources: Vec<_> = names.map(source).collect::<Result<_, _>>()?;
        match sources.is_empty() {
            true => Err(format!("it names no source; the sources are {known}")),
            false => Ok(sources),
        }
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
