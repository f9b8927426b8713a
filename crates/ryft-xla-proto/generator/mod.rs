//! Prints `proto/` and the Rust types from descriptors.
//!
//! The library never builds this: the `generate` example and the tests include it with `#[path]`, so that what the
//! tests compare with is made by the very code that made the committed files.
//!
//! The way of a message: [`sources`] parses a directory of `.proto` files to descriptors, [`print`] writes
//! descriptors as `.proto` text of our own with [`comments`] of our own, and [`rust`] turns that text into prost types.

pub(crate) mod comments;
pub(crate) mod fields;
pub(crate) mod names;
pub(crate) mod options;
pub(crate) mod print;
pub(crate) mod rust;
pub(crate) mod sources;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the generator returns; its errors are sentences for the person at the terminal.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The files that the generator makes: a path to its contents.
pub(crate) type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The workspace's `proto/` folder.
pub(crate) fn proto_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto")
}

/// The folder with the committed Rust types.
pub(crate) fn rust_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated")
}

/// Prints every file that `proto/roots.txt` reaches, read from `source`: an XLA source tree, or `proto/` itself.
///
/// Fails unless the printed text parses to the very descriptors it was printed from.
pub(crate) fn print_protos(source: &Path) -> Result<Files> {
    let roots = sources::read_roots(&proto_dir().join("roots.txt"))?;
    let originals = sources::from_directory(source, &roots)?;
    let mut comments = comments::Comments::read(&proto_dir().join("comments.toml"))?;
    let names = names::Names::of(originals.files.values());

    let mut printed = BTreeMap::new();
    for (name, file) in &originals.files {
        if !sources::is_well_known(name) {
            printed.insert(name.clone(), print::file(file, &names, &mut comments)?);
        }
    }
    comments.all_were_used()?;
    same_descriptors(&originals, &sources::from_texts(printed.clone(), &roots)?)?;
    Ok(printed
        .into_iter()
        .map(|(name, text)| (PathBuf::from(name), text.into_bytes()))
        .collect())
}

/// Every file below `directory` whose name ends with one of `endings`, by its path relative to `directory`.
pub(crate) fn read_files(directory: &Path, endings: &[&str]) -> Result<Files> {
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

/// Fails when two schemas differ in anything but comments and layout.
pub(crate) fn same_descriptors(
    originals: &sources::Schema,
    printed: &sources::Schema,
) -> Result<()> {
    for (name, original) in &originals.files {
        let printed = printed.files.get(name);
        if printed != Some(original) {
            return Err(format!(
                "{name}: the printed text doesn't parse to the descriptor it was printed from, so the printer lacks \
                 something that this file uses\noriginal: {original:#?}\nprinted: {printed:#?}"
            )
            .into());
        }
    }
    if printed.encoded != originals.encoded {
        return Err(
            "the printed files import others than the originals, or lack an option that they have"
                .into(),
        );
    }
    Ok(())
}
