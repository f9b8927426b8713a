//! The record of what an entry consists of.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::checksum::Sha256;
use crate::unpack::{UnpackedFile, fixed_time, set_fixed_time};

/// The name of the manifest inside an entry.
pub(super) const FILE_NAME: &str = "manifest";

/// The first line of a manifest: the version of the store's format.
const HEADER: &str = "ryft-xla-store 2";

/// What an entry was made of and every file in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The file name of the archive that was unpacked, or what a derived entry is.
    pub name: String,
    /// The paths that were to be kept of it; one that ends in `/` is a whole directory.
    pub kept: Vec<String>,
    /// Every file, sorted by path.
    pub files: Vec<UnpackedFile>,
}

impl Manifest {
    /// The text of the manifest: a line for each fact, so that reading thousands of files back costs next to nothing, and
    /// at last the checksum of those lines, so that one that lost its end is found out.
    pub(super) fn to_text(&self) -> String {
        let name = self.name.replace(char::is_control, " ");
        let mut text = format!("{HEADER}\nname {name}\n");
        // Writing to a string can't fail.
        for path in &self.kept {
            let _ = writeln!(text, "kept {path}");
        }
        for UnpackedFile { path, size, sha256 } in &self.files {
            let _ = writeln!(text, "file {sha256} {size} {path}");
        }
        let checksum = Sha256::digest(text.as_bytes());
        let _ = writeln!(text, "sha256 {checksum}");
        text
    }

    /// Reads a manifest's text back; `None` when it is not one, or not whole, or names no file.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (lines, checksum) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        let checksum: Sha256 = checksum.strip_prefix("sha256 ")?.parse().ok()?;
        if Sha256::digest(&text.as_bytes()[..=lines.len()]) != checksum {
            return None;
        }
        let mut lines = lines.split('\n');
        if lines.next()? != HEADER {
            return None;
        }
        let name = lines.next()?.strip_prefix("name ")?.to_owned();
        let (mut kept, mut files) = (Vec::new(), Vec::new());
        for line in lines {
            match line.split_once(' ')? {
                ("kept", path) => kept.push(path.to_owned()),
                ("file", file) => files.push(parse_file(file)?),
                _ => return None,
            }
        }
        let manifest = Self { name, kept, files };
        (!manifest.files.is_empty()).then_some(manifest)
    }

    /// Checks that every file of the entry in `directory` is there and whole; otherwise says what is wrong.
    ///
    /// Length and modification time answer without reading. A file that has another time than the store gave it is read
    /// and hashed once, unless the manifest has another time too: then the whole store was copied by something that
    /// keeps no times, and the lengths have to do.
    pub(super) fn check(&self, directory: &Path) -> Result<(), String> {
        let own = fs::metadata(directory.join(FILE_NAME));
        let keeps_times =
            own.is_ok_and(|own| own.modified().is_ok_and(|time| time == fixed_time()));
        self.files.iter().try_for_each(|file| {
            let path = directory.join(&file.path);
            let found = fs::symlink_metadata(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            let (is, length, size) = (path.display(), found.len(), file.size);
            if !found.is_file() {
                return Err(format!("{is} is not a file"));
            }
            if length != size {
                return Err(format!("{is} is {length} bytes long, not {size}"));
            }
            if keeps_times && !found.modified().is_ok_and(|time| time == fixed_time()) {
                check_contents(file, directory)?;
                // So that the next look need not hash it. Where it can't be noted, that one does.
                set_fixed_time(&path);
            }
            Ok(())
        })
    }
}

/// Writes the text of `manifest` into `directory`.
pub(super) fn write(manifest: &Manifest, directory: &Path) -> io::Result<()> {
    let path = directory.join(FILE_NAME);
    fs::write(&path, manifest.to_text())?;
    // Without it the store is as good as a copied one.
    set_fixed_time(&path);
    Ok(())
}

/// Hashes `file` inside `directory`; otherwise says how its contents differ from the record.
pub(super) fn check_contents(file: &UnpackedFile, directory: &Path) -> Result<(), String> {
    let path = directory.join(&file.path);
    match Sha256::from_file(&path) {
        Ok(sha256) if sha256 == file.sha256 => Ok(()),
        Ok(sha256) => Err(format!(
            "{} has SHA-256 {sha256}, not {}",
            path.display(),
            file.sha256
        )),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

fn parse_file(text: &str) -> Option<UnpackedFile> {
    let mut fields = text.splitn(3, ' ');
    Some(UnpackedFile {
        sha256: fields.next()?.parse().ok()?,
        size: fields.next()?.parse().ok()?,
        path: fields.next()?.to_owned(),
    })
}
