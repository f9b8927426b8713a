//! Unpacking: good archives of every format, and archives that were made to do harm.

mod archives;
mod damage;
mod formats;
mod hostile_contents;
mod hostile_paths;
mod limits;
mod memory;
mod selection;

use std::{
    fs,
    path::{Path, PathBuf},
};

use ryft_build_support::unpack::{Format, Limits, Selection, UnpackError, UnpackedFile, unpack};

const ROOMY: Limits = Limits {
    total_bytes: 1 << 30,
    entries: 1000,
};

/// A directory with an archive in it, and room to unpack next to it.
struct Workplace {
    directory: tempfile::TempDir,
    archive: PathBuf,
    format: Format,
}

impl Workplace {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let archive = directory.path().join(name);
        fs::write(&archive, bytes).expect("the archive can be written");
        Self {
            format: Format::from_name(name).expect("the name tells the format"),
            directory,
            archive,
        }
    }

    fn destination(&self) -> PathBuf {
        self.directory.path().join("unpacked")
    }

    fn unpack(&self) -> Result<Vec<UnpackedFile>, UnpackError> {
        self.unpack_with(&Selection::Everything, &ROOMY)
    }

    fn unpack_selected(&self, paths: &[&str]) -> Result<Vec<UnpackedFile>, UnpackError> {
        self.unpack_with(&Selection::every(paths.iter().copied()), &ROOMY)
    }

    fn unpack_with(
        &self,
        selection: &Selection,
        limits: &Limits,
    ) -> Result<Vec<UnpackedFile>, UnpackError> {
        let result = unpack(
            &self.archive,
            self.format,
            selection,
            limits,
            &self.destination(),
        );
        self.assert_nothing_outside();
        result
    }

    /// What is written must be below the destination: next to it there is the archive and nothing else.
    fn assert_nothing_outside(&self) {
        let mut names: Vec<_> = fs::read_dir(self.directory.path())
            .expect("the directory can be listed")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        names.retain(|path| *path != self.archive && *path != self.destination());
        assert_eq!(
            names,
            Vec::<PathBuf>::new(),
            "written outside the destination"
        );
    }

    /// Everything below the destination: directories with a `/` at their end.
    fn unpacked_paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        list(&self.destination(), "", &mut paths);
        paths.sort();
        paths
    }

    fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.destination().join(path)).expect("the file was unpacked")
    }
}

fn list(directory: &Path, prefix: &str, paths: &mut Vec<String>) {
    for entry in fs::read_dir(directory).expect("the directory can be listed") {
        let entry = entry.expect("an entry");
        let path = format!(
            "{prefix}{}",
            entry.file_name().to_str().expect("a name in UTF-8")
        );
        if entry.file_type().expect("a type").is_dir() {
            paths.push(format!("{path}/"));
            list(&entry.path(), &format!("{path}/"), paths);
        } else {
            paths.push(path);
        }
    }
}

/// Unpacks all of an archive that must be refused, and gives the message, which must name the archive.
fn refused(name: &str, bytes: &[u8]) -> String {
    let workplace = Workplace::new(name, bytes);
    message(&workplace, workplace.unpack())
}

fn message(workplace: &Workplace, result: Result<Vec<UnpackedFile>, UnpackError>) -> String {
    let error = result.expect_err("the archive must be refused");
    let message = error.to_string();
    assert!(
        message.contains(workplace.archive.to_str().expect("a path in UTF-8")),
        "the archive is not named: {message}"
    );
    message
}

#[track_caller]
fn assert_says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "{part:?} is not in: {message}");
    }
}
