//! Our doc comments, from `proto/comments.toml`: the full name of a message, field, oneof, enum or value to its text.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// The comments, and which of them were asked for.
pub struct Comments {
    path: PathBuf,
    texts: BTreeMap<String, String>,
    used: BTreeSet<String>,
}

impl Comments {
    /// Reads the comments' file.
    pub fn read(path: &Path) -> Result<Comments> {
        let text =
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Comments::parse(path, &text)
    }

    /// The comments in a text that is at `path`.
    pub fn parse(path: &Path, text: &str) -> Result<Comments> {
        let texts = toml::from_str(text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Comments {
            path: path.to_path_buf(),
            texts,
            used: BTreeSet::new(),
        })
    }

    /// The comment's lines; none where there is no comment.
    pub fn lines(&mut self, full_name: &str) -> Vec<String> {
        let Some(text) = self.texts.get(full_name) else {
            return Vec::new();
        };
        self.used.insert(full_name.to_owned());
        text.trim()
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect()
    }

    /// The names of the comments that were not asked for.
    pub fn unused(&self) -> Vec<String> {
        let names = self.texts.keys();
        names
            .filter(|name| !self.used.contains(*name))
            .cloned()
            .collect()
    }

    /// Fails when a comment names something that isn't printed: a rename in XLA must not lose its text in silence.
    pub fn all_were_used(&self) -> Result<()> {
        let unused = self.unused();
        if unused.is_empty() {
            return Ok(());
        }
        Err(format!(
            "{}: no such message, field or enum: {}",
            self.path.display(),
            unused.join(", ")
        )
        .into())
    }
}
