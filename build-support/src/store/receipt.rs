//! What a store entry holds, written when it was made, so that a later build can tell whether it is still whole.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::checksum::Sha256;

/// The first line of every receipt. Another first line is another format, which is fetched again.
const HEADER: &str = "ryft-xla-store 1";

/// The name of the receipt inside its entry.
pub(super) const FILE_NAME: &str = "receipt";

/// The record of one entry of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The file name of the artifact that was unpacked.
    pub artifact: String,
    /// The paths that were to be kept of it; one that ends in `/` is a whole directory.
    pub kept: Vec<String>,
    /// Every file that was unpacked.
    pub files: Vec<RecordedFile>,
}

/// A file of an entry, as it was when the entry was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedFile {
    /// Its path inside the entry, with `/` between components.
    pub path: String,
    /// Its length in bytes.
    pub size: u64,
    /// When it was last modified, in nanoseconds since 1970.
    pub modified: u128,
    /// The checksum of its contents.
    pub sha256: Sha256,
}

impl Receipt {
    /// The text of the receipt: a line for each fact, so that reading thousands of files back costs next to nothing.
    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\nartifact {}\n", self.artifact);
        for path in &self.kept {
            text += &format!("kept {path}\n");
        }
        for file in &self.files {
            // Writing to a string can't fail.
            let _ = writeln!(
                text,
                "file {} {} {} {}",
                file.sha256, file.size, file.modified, file.path
            );
        }
        text
    }

    /// Reads a receipt's text back; `None` when it is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        if lines.next()? != HEADER {
            return None;
        }
        let artifact = lines.next()?.strip_prefix("artifact ")?.to_owned();
        let (mut kept, mut files) = (Vec::new(), Vec::new());
        for line in lines {
            match line.split_once(' ')? {
                ("kept", path) => kept.push(path.to_owned()),
                ("file", file) => files.push(RecordedFile::parse(file)?),
                _ => return None,
            }
        }
        Some(Self {
            artifact,
            kept,
            files,
        })
    }

    /// Checks that every file of the entry in `directory` is there and whole; otherwise says what is wrong.
    ///
    /// Length and modification time answer without reading. Only a file whose time alone differs, as in a store that
    /// was copied, is read and hashed.
    pub(super) fn check(&self, directory: &Path) -> Result<(), String> {
        self.files.iter().try_for_each(|file| {
            let path = directory.join(&file.path);
            let found = fs::symlink_metadata(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            if !found.is_file() || found.len() != file.size {
                return Err(format!(
                    "{} is {} bytes long, not {}",
                    path.display(),
                    found.len(),
                    file.size
                ));
            }
            if modified(&found) == Some(file.modified) {
                return Ok(());
            }
            file.check_contents(directory)
        })
    }
}

impl RecordedFile {
    /// Records the file `path` inside `directory`, whose contents hash to `sha256`.
    pub(super) fn of(directory: &Path, path: String, sha256: Sha256) -> io::Result<Self> {
        let metadata = fs::symlink_metadata(directory.join(&path))?;
        let modified = modified(&metadata).unwrap_or_default();
        Ok(Self {
            path,
            size: metadata.len(),
            modified,
            sha256,
        })
    }

    /// Hashes the file inside `directory`; otherwise says how its contents differ from the record.
    pub(super) fn check_contents(&self, directory: &Path) -> Result<(), String> {
        let path = directory.join(&self.path);
        match Sha256::from_file(&path) {
            Ok(sha256) if sha256 == self.sha256 => Ok(()),
            Ok(sha256) => Err(format!(
                "{} has SHA-256 {sha256}, not {}",
                path.display(),
                self.sha256
            )),
            Err(error) => Err(format!("{}: {error}", path.display())),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut fields = text.splitn(4, ' ');
        Some(Self {
            sha256: fields.next()?.parse().ok()?,
            size: fields.next()?.parse().ok()?,
            modified: fields.next()?.parse().ok()?,
            path: fields.next()?.to_owned(),
        })
    }
}

fn modified(metadata: &fs::Metadata) -> Option<u128> {
    let time: SystemTime = metadata.modified().ok()?;
    Some(time.duration_since(UNIX_EPOCH).ok()?.as_nanos())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_reads_back_as_it_was_written() {
        let receipt = Receipt {
            artifact: "a b.whl".into(),
            kept: vec!["lib/x.so".into(), "include/".into()],
            files: vec![RecordedFile {
                path: "include/with space.h".into(),
                size: 7,
                modified: 1_700_000_000_123_456_789,
                sha256: Sha256::digest(b"content"),
            }],
        };
        assert_eq!(Receipt::parse(&receipt.to_text()), Some(receipt));
    }

    #[test]
    fn a_cut_or_foreign_receipt_is_not_read() {
        let text = "ryft-xla-store 1\nartifact a\nkept b\n";
        assert!(Receipt::parse(text).is_some());
        for cut in 0..text.len() - 1 {
            // A cut at the end of a line still reads: the files that it lost are missing from `files`, which is why
            // an entry's receipt is in place before the entry is.
            assert_eq!(
                Receipt::parse(&text[..cut]).is_some(),
                text[..cut].ends_with('\n') && cut > 20,
                "{cut}"
            );
        }
        assert!(Receipt::parse(&text.replace("store 1", "store 2")).is_none());
        assert!(Receipt::parse(&format!("{text}link c\n")).is_none());
    }
}
