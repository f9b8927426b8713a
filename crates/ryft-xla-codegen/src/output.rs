//! Generated files, and how they are written and compared with the committed ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// Files: a path to its contents.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The lines around a part of a committed text that is generated.
pub struct Marks {
    /// The line before the part.
    pub begin: &'static str,
    /// The line behind it.
    pub end: &'static str,
}

impl Marks {
    /// What is before the part, with its mark; the part; and what is behind it, with its mark. `None` without the marks.
    pub fn split<'a>(&self, text: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
        let begin = text.find(self.begin)? + self.begin.len();
        let end = begin + text[begin..].find(self.end)?;
        Some((&text[..begin], &text[begin..end], &text[end..]))
    }

    /// The text with another part.
    pub fn replace(&self, text: &str, part: &str) -> Option<String> {
        let (before, _, after) = self.split(text)?;
        Some([before, part, after].concat())
    }
}

/// Generated files below one directory.
pub struct Output {
    /// The directory.
    pub directory: PathBuf,
    /// The endings of names of which the directory holds no other files than generated ones.
    pub endings: &'static [&'static str],
    /// The files, by their path below the directory.
    pub files: Files,
}

impl Output {
    /// Writes the files, and removes those of an earlier run that are no longer generated.
    pub fn write(&self) -> Result<()> {
        for stale in self.stale()? {
            fs::remove_file(self.directory.join(stale))?;
        }
        for (path, contents) in &self.files {
            let path = self.directory.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, contents).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    }

    /// What [`write`](Self::write) would change, one line or more a file.
    pub fn differences(&self) -> Result<Vec<String>> {
        let mut differences = Vec::new();
        for stale in self.stale()? {
            let path = self.directory.join(stale);
            differences.push(format!("{}: no longer generated", path.display()));
        }
        for (path, generated) in &self.files {
            let path = self.directory.join(path);
            match fs::read(&path) {
                Ok(committed) if committed == *generated => {}
                Ok(committed) => {
                    let difference = first_difference(&committed, generated);
                    differences.push(format!("{}:{difference}", path.display()));
                }
                Err(error) => differences.push(format!("{}: {error}", path.display())),
            }
        }
        Ok(differences)
    }

    fn stale(&self) -> Result<BTreeSet<PathBuf>> {
        if self.endings.is_empty() {
            return Ok(BTreeSet::new());
        }
        let committed = read_files(&self.directory, self.endings)?;
        let stale = committed.into_keys();
        Ok(stale
            .filter(|path| !self.files.contains_key(path))
            .collect())
    }
}

/// Every file below `directory` whose name ends with one of `endings`, by its path below `directory`.
pub fn read_files(directory: &Path, endings: &[&str]) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![directory.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in
            fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?
        {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if endings
                .iter()
                .any(|ending| path.to_string_lossy().ends_with(ending))
            {
                files.insert(
                    path.strip_prefix(directory)?.to_path_buf(),
                    fs::read(&path)?,
                );
            }
        }
    }
    Ok(files)
}

/// The number of the first line that differs, counted from 1, and that line in both texts.
fn first_difference(committed: &[u8], generated: &[u8]) -> String {
    let text = |bytes| std::str::from_utf8(bytes);
    let (Ok(committed), Ok(generated)) = (text(committed), text(generated)) else {
        return " the bytes differ".into();
    };
    let (mut ours, mut theirs) = (committed.split('\n'), generated.split('\n'));
    let mut number = 1;
    loop {
        match (ours.next(), theirs.next()) {
            (Some(line), Some(other)) if line == other => number += 1,
            (line, other) => {
                let show =
                    |line: Option<&str>| line.map_or("the end".into(), |line| format!("`{line}`"));
                return format!(
                    "{number}: committed is {}, generated is {}",
                    show(line),
                    show(other)
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(directory: &Path) -> Output {
        Output {
            directory: directory.to_owned(),
            endings: &[".rs"],
            files: Files::from([("a.rs".into(), b"one\ntwo\n".to_vec())]),
        }
    }

    #[test]
    fn written_files_have_no_differences() {
        let directory = tempfile::tempdir().unwrap();
        let output = output(directory.path());
        output.write().unwrap();
        assert_eq!(output.differences().unwrap(), [""; 0]);
    }

    #[test]
    fn a_changed_line_is_named_with_its_number_from_1() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.rs");
        for (committed, expected) in [
            ("1\ntwo\n", "1: committed is `1`, generated is `one`"),
            ("one\n2\n", "2: committed is `2`, generated is `two`"),
            ("one\ntwo\n\n", "4: committed is ``, generated is the end"),
            ("one\ntwo", "3: committed is the end, generated is ``"),
        ] {
            fs::write(&path, committed).unwrap();
            let differences = output(directory.path()).differences().unwrap();
            assert_eq!(differences, [format!("{}:{expected}", path.display())]);
        }
    }

    #[test]
    fn a_missing_file_and_one_that_is_no_longer_generated_are_differences_until_written() {
        let directory = tempfile::tempdir().unwrap();
        let stale = directory.path().join("b.rs");
        fs::write(&stale, "").unwrap();
        fs::write(directory.path().join("by_hand.txt"), "").unwrap();
        let output = output(directory.path());
        let differences = output.differences().unwrap();
        assert_eq!(differences.len(), 2);
        assert!(differences[0].ends_with("b.rs: no longer generated"));
        assert!(differences[1].contains("a.rs: "));
        output.write().unwrap();
        assert!(!stale.exists() && directory.path().join("by_hand.txt").exists());
        assert_eq!(output.differences().unwrap(), [""; 0]);
    }
}
