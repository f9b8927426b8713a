//! What tells entries apart.

use std::fmt;

use crate::checksum::Sha256;
use crate::unpack::Selection;

/// The identity of an entry: what it was made of, and what was kept of that. Written as the name of the entry's directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The checksum of the archive, or of everything that a derived entry was made from.
    pub sha256: Sha256,
    /// What kind of entry it is.
    pub kind: Kind,
}

/// The kinds of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Unpacked from an artifact whose checksum was known before.
    Artifact {
        /// Stands for what was kept.
        kept: u32,
    },
    /// Unpacked from an archive that the user named. It is never taken for an artifact's entry.
    Override {
        /// Stands for what was kept.
        kept: u32,
    },
    /// Made on this machine.
    Derived,
}

impl Key {
    /// The key of the entry that keeps `selection` of the artifact `sha256`.
    pub fn from_artifact(sha256: Sha256, selection: &Selection) -> Self {
        let kept = fingerprint(selection);
        Self {
            sha256,
            kind: Kind::Artifact { kept },
        }
    }

    /// The key of the entry that keeps `selection` of the user's archive `sha256`.
    pub fn from_override(sha256: Sha256, selection: &Selection) -> Self {
        let kept = fingerprint(selection);
        Self {
            sha256,
            kind: Kind::Override { kept },
        }
    }

    /// The key whose entry is called `name`; `None` where that is not the name of an entry.
    pub fn from_name(name: &str) -> Option<Self> {
        let parts: Vec<_> = name.split('-').collect();
        let kept = |text| u32::from_str_radix(text, 16).ok();
        let (sha256, kind) = match parts[..] {
            [sha256, "derived"] => (sha256, Kind::Derived),
            [sha256, text] => (sha256, Kind::Artifact { kept: kept(text)? }),
            [sha256, text, "override"] => (sha256, Kind::Override { kept: kept(text)? }),
            _ => return None,
        };
        let sha256 = sha256.parse().ok()?;
        // In this one spelling: another would be another directory.
        Some(Self { sha256, kind }).filter(|key| key.to_string() == name)
    }

    /// The key of an entry that is made on this machine from what hashes to `sha256`.
    pub fn from_derived(sha256: Sha256) -> Self {
        Self {
            sha256,
            kind: Kind::Derived,
        }
    }
}

/// Thirty-two bits of a checksum of the selection, whatever the order of its paths.
fn fingerprint(selection: &Selection) -> u32 {
    let (word, paths) = match selection {
        Selection::Everything => ("everything", &[][..]),
        Selection::Every(paths) => ("every", &paths[..]),
        Selection::Any(paths) => ("any", &paths[..]),
    };
    let mut paths = paths.to_vec();
    paths.sort_unstable();
    paths.dedup();
    let digest = Sha256::digest(format!("{word}\n{}", paths.join("\n")).as_bytes());
    let [first, second, third, fourth, ..] = *digest.as_bytes();
    u32::from_be_bytes([first, second, third, fourth])
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Artifact { kept } => write!(formatter, "{}-{kept:08x}", self.sha256),
            Kind::Override { kept } => write!(formatter, "{}-{kept:08x}-override", self.sha256),
            Kind::Derived => write!(formatter, "{}-derived", self.sha256),
        }
    }
}
