//! Whether cargo's configuration files forbid the network. Cargo itself tells a build script nothing of that.

use std::fs;
use std::path::{Path, PathBuf};

/// Whether the configuration says `net.offline = true`: that of the first of `directories`, or of those above it, which
/// says anything of it, or else that in cargo's home. A file that can't be read or parsed says nothing.
pub(super) fn is_offline(directories: &[PathBuf], home: Option<PathBuf>) -> bool {
    let above = directories
        .iter()
        .flat_map(|directory| directory.ancestors());
    let mut places = above.map(|directory| directory.join(".cargo")).chain(home);
    places.find_map(|place| offline(&place)).unwrap_or(false)
}

fn offline(place: &Path) -> Option<bool> {
    // Cargo takes the name without an ending first.
    let mut files = ["config", "config.toml"].iter();
    let text = files.find_map(|name| fs::read_to_string(place.join(name)).ok())?;
    toml_span::parse(&text)
        .ok()?
        .pointer("/net/offline")?
        .as_bool()
}
