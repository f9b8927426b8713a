//! What the resolver tells while it works.

use std::path::Path;

use crate::pin::Artifact;

/// Something that happened on the way to a native.
#[derive(Debug)]
pub enum Event<'a> {
    /// A step of the story: which source was asked, what it said, and what was chosen.
    Decision(String),
    /// An artifact is about to be fetched.
    Fetching {
        /// The artifact.
        artifact: &'a Artifact,
        /// Where it is fetched from: a URL, or the package index.
        from: &'a str,
        /// Its length in bytes, where the pin or the server says it.
        size: Option<u64>,
    },
    /// Another build is making the same entry of the store, and this one waits for it.
    Waiting {
        /// The file name of the artifact.
        artifact: &'a str,
    },
    /// An archive is about to be unpacked.
    Unpacking {
        /// The archive.
        archive: &'a Path,
    },
}

/// Receives what the resolver tells.
pub type Observer<'a> = dyn FnMut(Event<'_>) + 'a;
