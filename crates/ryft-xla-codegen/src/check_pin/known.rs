//! The list of what the CPU plugin has otherwise than the messages, with the evidence that people wrote.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::{Result, workspace};

/// The file.
pub fn path() -> PathBuf {
    workspace().join("crates/ryft-xla-codegen/tests/plugin_descriptors/known_disagreements.txt")
}

/// The lines of a list, without comments.
pub fn lines(text: &str) -> BTreeSet<&str> {
    let lines = text.lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

/// Puts what was found into the file.
pub fn write(found: &[String]) -> Result<()> {
    let text = fs::read_to_string(path())?;
    Ok(fs::write(path(), updated(&text, found))?)
}

/// The list with what was found: lines that are no longer true are gone, with the comment of a paragraph that has none
/// left, and new ones are at the end.
fn updated(text: &str, found: &[String]) -> String {
    let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
    let known = lines(text);
    let mut paragraphs = Vec::new();
    for paragraph in text.trim_end().split("\n\n") {
        let had_lines = !lines(paragraph).is_empty();
        let kept = paragraph
            .lines()
            .filter(|line| line.starts_with('#') || found.contains(line));
        let kept = kept.collect::<Vec<_>>().join("\n");
        if !had_lines || !lines(&kept).is_empty() {
            paragraphs.push(kept);
        }
    }
    let new: Vec<&str> = found.difference(&known).copied().collect();
    if !new.is_empty() {
        paragraphs.push(format!(
            "# Found by an upgrade; why is to be said.\n{}",
            new.join("\n")
        ));
    }
    paragraphs.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_goes_and_what_is_new_comes() {
        let text = "# Head.\n\n# Why a and b.\na: 1\nb: 2\n\n# Why c.\nc: 3\n";
        let found = ["b: 2", "d: 4"].map(String::from);
        assert_eq!(
            updated(text, &found),
            "# Head.\n\n# Why a and b.\nb: 2\n\n# Found by an upgrade; why is to be said.\nd: 4\n"
        );
        let all = ["a: 1", "b: 2", "c: 3"].map(String::from);
        assert_eq!(updated(text, &all), text);
    }
}
