//! `proto/` and the Rust types of `ryft-xla-proto`, from descriptors.
//!
//! The way of a message: [`sources`] parses a directory of `.proto` files to descriptors, [`mod@print`] writes
//! descriptors as `.proto` text of our own with [`comments`] of our own, [`rust`] turns that text into prost types, and
//! [`mod@implement`] prost's derives into plain Rust.

pub mod comments;
pub mod fields;
pub mod flat;
pub mod implement;
pub mod list;
pub mod names;
pub mod options;
pub mod print;
pub mod rust;
pub mod sources;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use prost::Message;
use prost_types::FileDescriptorSet;

use crate::output::{Files, Output};
use crate::{Result, workspace};

/// The workspace's `proto/` folder.
pub fn proto_dir() -> PathBuf {
    workspace().join("proto")
}

/// The folder with the committed Rust types.
pub fn rust_dir() -> PathBuf {
    workspace().join("crates/ryft-xla-proto/src/generated")
}

/// `proto/` and the Rust types, made from XLA's source tree, or from `proto/` itself where there is none.
pub fn outputs(xla: Option<&Path>) -> Result<Vec<Output>> {
    let protos = print_protos(xla.unwrap_or(&proto_dir()))?;
    let mut rust = rust::types(&protos)?;
    let descriptors = &rust[Path::new(rust::DESCRIPTORS)];
    let files = FileDescriptorSet::decode(descriptors.as_slice())?.file;
    let schema = flat::Schema::from_files(&files);
    let types = flat::read()?;
    let module = flat::module(&types, &schema)?;
    let lists = Files::from([
        (
            "messages.rs".into(),
            list::test_list(&rust, &files)?.into_bytes(),
        ),
        (
            "flat_messages.rs".into(),
            flat::test_list(&types, &schema)?.into_bytes(),
        ),
    ]);
    rust.insert(flat::FILE.into(), module.into_bytes());
    Ok(vec![
        Output {
            directory: proto_dir(),
            endings: &[".proto"],
            files: protos,
        },
        Output {
            directory: rust_dir(),
            endings: &[".rs", ".bin"],
            files: rust,
        },
        Output {
            directory: workspace().join("crates/ryft-xla-codegen/tests/codec"),
            endings: &[],
            files: lists,
        },
    ])
}

/// Prints every file that `proto/roots.txt` reaches, read from `source`: an XLA source tree, or `proto/` itself.
///
/// Fails unless the printed text parses to the very descriptors it was printed from.
pub fn print_protos(source: &Path) -> Result<Files> {
    let mut comments = comments::Comments::read(&proto_dir().join("comments.toml"))?;
    let files = print_with(source, &mut comments)?;
    comments.all_were_used()?;
    Ok(files)
}

/// As [`print_protos`], with these comments, of which all need not be used.
pub fn print_with(source: &Path, comments: &mut comments::Comments) -> Result<Files> {
    let roots = sources::read_roots(&proto_dir().join("roots.txt"))?;
    let originals = sources::from_directory(source, &roots)?;
    let names = names::Names::from_files(originals.files.values());

    let mut printed = BTreeMap::new();
    for (name, file) in &originals.files {
        if !sources::is_well_known(name) {
            printed.insert(name.clone(), print::file(file, &names, comments)?);
        }
    }
    same_descriptors(&originals, &sources::from_texts(printed.clone(), &roots)?)?;
    Ok(printed
        .into_iter()
        .map(|(name, text)| (PathBuf::from(name), text.into_bytes()))
        .collect())
}

/// Fails when two schemas differ in anything but comments and layout.
pub fn same_descriptors(originals: &sources::Schema, printed: &sources::Schema) -> Result<()> {
    for (name, original) in &originals.files {
        let printed = printed.files.get(name);
        if printed != Some(original) {
            return Err(format!(
                "{name}: the printed text doesn't parse to the descriptor it was printed from, so the printer misses \
                 something that this file uses\noriginal: {original:#?}\nprinted: {printed:#?}"
            )
            .into());
        }
    }
    if printed.encoded != originals.encoded {
        return Err(
            "the printed files import others than the originals, or do not have an option that they have"
                .into(),
        );
    }
    Ok(())
}
