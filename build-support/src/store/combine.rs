//! Entries that are put together from files of other entries.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Entry, Key, MakeError, Manifest, Store, StoreError, manifest, on};
use crate::checksum::Sha256;
use crate::unpack::{UnpackedFile, set_fixed_time};

/// Files of an entry on their way into another.
#[derive(Clone, Debug)]
pub struct Pieces {
    /// The directory of the entry that they are in.
    pub entry: PathBuf,
    /// The path of each in that entry, and in the other; with `/` between names.
    pub files: Vec<(String, String)>,
}

impl Store {
    /// The entry that has `pieces`, which are files of entries of this store and hash to `sha256` together. They share
    /// their contents with the entries that they come from, where the file system has hard links; elsewhere they are copied.
    ///
    /// # Errors
    ///
    /// When a piece is not in its entry, when two have one path, or when the store can't be written.
    pub fn combine(
        &self,
        sha256: Sha256,
        description: &str,
        pieces: &[Pieces],
    ) -> Result<Entry, MakeError> {
        let what = format!("puts {description} together");
        self.make(&Key::from_derived(sha256), &what, |workspace| {
            let contents = workspace.contents();
            let mut files = Vec::new();
            for Pieces {
                entry,
                files: wanted,
            } in pieces
            {
                let manifest = read_manifest(entry)?;
                for (from, to) in wanted {
                    let record = manifest.files.iter().find(|file| file.path == *from);
                    let (source, target) = (entry.join(from), contents.join(to));
                    let record = record.ok_or_else(|| {
                        on("find", &source)(io::Error::other("it is not in its manifest"))
                    })?;
                    link(&source, &target)?;
                    files.push(UnpackedFile {
                        path: to.clone(),
                        ..record.clone()
                    });
                }
            }
            files.sort_unstable();
            Ok(Manifest {
                name: description.into(),
                kept: Vec::new(),
                files,
            })
        })
    }
}

fn read_manifest(entry: &Path) -> Result<Manifest, StoreError> {
    let path = entry.join(manifest::FILE_NAME);
    let text = fs::read_to_string(&path).map_err(on("read", &path))?;
    Manifest::parse(&text)
        .ok_or_else(|| on("read", &path)(io::Error::other("it is not a whole manifest")))
}

/// Makes `target` the file `source`, or a copy of it.
fn link(source: &Path, target: &Path) -> Result<(), StoreError> {
    let parent = target.parent().unwrap_or(target);
    fs::create_dir_all(parent).map_err(on("create the directory", parent))?;
    let linked = fs::hard_link(source, target).or_else(|error| match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound => Err(error),
        _ => fs::copy(source, target).map(|_| set_fixed_time(target)),
    });
    linked.map_err(on("put in place", target))
}
