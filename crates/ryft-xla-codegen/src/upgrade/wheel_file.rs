//! What is in a wheel.

use std::fs;
use std::fs::File;
use std::path::Path;

use rawzip::{MAX_CENTRAL_DIRECTORY_RECORD_SIZE, ZipArchive};
use ryft_build_support::unpack::{Format, Limits, Selection, unpack};

use crate::Result;

/// A file in a wheel.
#[derive(Debug)]
pub struct Entry {
    /// Its path.
    pub path: String,
    /// The day that it was made, `YYYY-MM-DD`.
    pub date: String,
}

/// The files in a wheel.
pub fn entries(wheel: &Path) -> Result<Vec<Entry>> {
    let mut buffer = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
    let archive = ZipArchive::from_file(File::open(wheel)?, &mut buffer)?;
    let mut records = archive.entries(&mut buffer);
    let mut entries = Vec::new();
    while let Some(record) = records.next_entry()? {
        let time = record.last_modified();
        entries.push(Entry {
            path: String::from_utf8(record.file_path().as_bytes().to_vec())?,
            date: format!("{:04}-{:02}-{:02}", time.year(), time.month(), time.day()),
        });
    }
    Ok(entries)
}

/// The text of the file at `path` in a wheel.
pub fn text(wheel: &Path, path: &str) -> Result<String> {
    const LIMITS: Limits = Limits {
        total_bytes: 16 << 20,
        entries: 1 << 20,
    };
    let directory = tempfile::tempdir()?;
    let directory = directory.path().join("contents");
    let selection = Selection::every([path]);
    unpack(wheel, Format::Zip, &selection, &LIMITS, &directory)?;
    Ok(fs::read_to_string(directory.join(path))?)
}
