//! What could not be reached, remembered for one build.
//!
//! Each crate's build script would find out again that there is no network, and wait for it. The first tells the others by
//! a file in the store. It counts for the same build alone, and only while what may lead to the network is set as it was.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::checksum::Sha256;

/// How long a file counts at most: process ids come again.
const AGE: Duration = Duration::from_secs(600);

/// The memory of a build.
#[derive(Debug)]
pub struct Outages {
    directory: PathBuf,
    build: String,
}

impl Outages {
    /// The memory of the build that this process belongs to, in the store at `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self::of_build(root, this_build())
    }

    fn of_build(root: impl Into<PathBuf>, build: String) -> Self {
        Self {
            directory: root.into().join("outages"),
            build,
        }
    }

    /// What was said when `asked` (a host, or a package index) could not be reached, if that was in this build.
    pub fn recall(&self, asked: &str) -> Option<String> {
        let path = self.path(asked);
        let age = fs::metadata(&path).ok()?.modified().ok()?.elapsed().ok()?;
        let text = fs::read_to_string(&path).ok()?;
        let (build, message) = text.split_once('\n')?;
        let counts = build == self.build && age < AGE;
        counts.then(|| format!("{message}\n(this build tried before; it does not try again)"))
    }

    /// Notes that `asked` can't be reached. Where that can't be written, the next one tries again.
    pub fn remember(&self, asked: &str, message: &str) {
        let _ = fs::create_dir_all(&self.directory);
        let _ = fs::write(self.path(asked), format!("{}\n{message}", self.build));
    }

    fn path(&self, asked: &str) -> PathBuf {
        let mut settings: Vec<_> = std::env::vars_os()
            .filter(|(name, _)| leads_to_the_network(&name.to_string_lossy()))
            .map(|setting| format!("{setting:?}"))
            .collect();
        settings.sort_unstable();
        let identity = Sha256::digest(format!("{asked} {settings:?}").as_bytes());
        self.directory.join(identity.to_string())
    }
}

fn leads_to_the_network(variable: &str) -> bool {
    let name = variable.to_ascii_uppercase();
    name.ends_with("_PROXY") || name.starts_with("PIP_") || name.starts_with("SSL_CERT_")
}

/// A name of the build that this process belongs to: build scripts of one build are children of one cargo, whose job
/// server has a name of its own on Windows. Any other process is a build by itself.
fn this_build() -> String {
    if std::env::var_os("OUT_DIR").is_none() {
        return format!("process {}", std::process::id());
    }
    let job_server = std::env::var("CARGO_MAKEFLAGS").unwrap_or_default();
    #[cfg(unix)]
    return format!("cargo {} {job_server}", std::os::unix::process::parent_id());
    #[cfg(not(unix))]
    return format!("cargo {job_server}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_is_recalled_by_the_same_build_alone() {
        let root = tempfile::tempdir().unwrap();
        let outages = Outages::of_build(root.path(), "cargo 1".into());
        assert_eq!(outages.recall("host"), None);
        outages.remember("host", "no route");
        let recalled = outages.recall("host").unwrap();
        assert!(recalled.starts_with("no route\n"), "{recalled}");
        assert_eq!(outages.recall("other"), None);
        let next = Outages::of_build(root.path(), "cargo 12".into());
        assert_eq!(next.recall("host"), None);
        let path = outages.path("host");
        let old = std::time::SystemTime::now() - AGE * 2;
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(old).unwrap();
        assert_eq!(outages.recall("host"), None);
    }

    #[test]
    fn an_outage_that_can_not_be_written_or_read_is_no_error() {
        let root = tempfile::NamedTempFile::new().unwrap();
        let outages = Outages::new(root.path());
        outages.remember("host", "no route");
        assert_eq!(outages.recall("host"), None);
    }
}
