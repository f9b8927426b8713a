//! Versions of StableHLO.

use std::fmt;

use ryft_mlir_sys::bindings::*;

use super::text;

/// A version of StableHLO, such as `1.9.3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub [i64; 3]);

impl Version {
    /// The newest version that this MLIR writes and reads.
    pub fn current() -> Option<Self> {
        // SAFETY: the callback gets the data that it expects.
        let version = text::printed(|callback, data| unsafe {
            stablehloGetCurrentVersion(callback, data);
        });
        let numbers: Vec<i64> = version
            .split('.')
            .map_while(|number| number.parse().ok())
            .collect();
        numbers.try_into().ok().map(Self)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(formatter, "{major}.{minor}.{patch}")
    }
}
