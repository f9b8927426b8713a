//! The messages at a commit: their roots, their comments, and what is printed from both.

use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;

use super::lists::{self, List};
use super::tree::Tree;
use crate::messages::{self, comments::Comments, flat, proto_dir, sources};
use crate::{Result, workspace};

/// Where `.proto` files are in XLA's tree, below which their import paths begin.
const IMPORT_ROOTS: [&str; 2] = ["", "third_party/tsl"];

/// Writes `proto/`, the Rust types and what belongs to them, and gives what became of the roots and the comments.
pub fn write(xla: &Tree, commit: &str) -> Result<List> {
    let roots_file = proto_dir().join("roots.txt");
    let roots = sources::read_roots(&roots_file)?;
    let roots: Vec<&str> = roots.iter().map(String::as_str).collect();
    let mut list = lists::follow(xla, commit, &roots, &IMPORT_ROOTS)?;
    let text = fs::read_to_string(&roots_file)?;
    fs::write(&roots_file, with_roots(&text, &roots, &list))?;

    let source = tempfile::tempdir()?;
    xla.extract(commit, &[":(glob)**/*.proto".into()], source.path())?;
    let dropped = drop_comments(source.path())?;
    list.notes.extend(dropped);
    list.notes.extend(drop_rows(source.path())?);
    for output in messages::outputs(Some(source.path()))? {
        output.write()?;
    }
    list.notes.extend(include_types()?);
    Ok(list)
}

/// The file of the roots: a root that moved has its new path, and the line of one that is gone is not there.
fn with_roots(text: &str, before: &[&str], list: &List) -> String {
    let mut text = text.to_owned();
    for root in before {
        if list.paths.iter().any(|path| path == root) {
            continue;
        }
        let moved = list.notes.iter().find_map(|note| {
            let rest = note.strip_prefix(&format!("`{root}` moved to `"))?;
            Some(format!("{}\n", rest.trim_end_matches('`')))
        });
        text = text.replace(&format!("{root}\n"), &moved.unwrap_or_default());
    }
    text
}

/// Takes the comments out of `comments.toml` that name nothing any more.
fn drop_comments(source: &Path) -> Result<Vec<String>> {
    let path = proto_dir().join("comments.toml");
    let mut comments = Comments::read(&path)?;
    messages::print_with(source, &mut comments)?;
    let unused = comments.unused();
    if unused.is_empty() {
        return Ok(Vec::new());
    }
    let mut document: DocumentMut = fs::read_to_string(&path)?.parse()?;
    let mut notes = Vec::new();
    for name in unused {
        let text = document.remove(&name);
        let text = text
            .as_ref()
            .and_then(|text| text.as_str())
            .unwrap_or_default();
        let text = text.trim().replace('\n', " ");
        notes.push(format!(
            "the comment on `{name}`, which is gone, was taken out: \"{text}\""
        ));
    }
    fs::write(&path, document.to_string())?;
    Ok(notes)
}

/// Takes the rows out of `ryft.tsv` that XLA has nothing for any more.
fn drop_rows(source: &Path) -> Result<Vec<String>> {
    let path = proto_dir().join("ryft.tsv");
    let roots = sources::read_roots(&proto_dir().join("roots.txt"))?;
    let files = sources::from_directory(source, &roots)?.files;
    let schema = flat::Schema::from_files(files.values());
    let (table, errors) = flat::without_gone(&fs::read_to_string(&path)?, &schema)?;
    fs::write(path, table)?;
    let note = |error: String| {
        format!(
            "a row of `proto/ryft.tsv` was taken out, which is breaking for users of `ryft_xla_proto::ryft`: {error}"
        )
    };
    Ok(errors.into_iter().map(note).collect())
}

/// Tells of packages that the library of the messages does not include, or includes in vain.
fn include_types() -> Result<Vec<String>> {
    let library = workspace().join("crates/ryft-xla-proto/src/lib.rs");
    let library = fs::read_to_string(library)?;
    let files = crate::output::read_files(&messages::rust_dir(), &[".rs"])?;
    let missing = files.keys().filter(|path| {
        let included = format!("(\"generated/{}\")", path.display());
        !library.contains(&included)
    });
    let note = |path: &PathBuf| {
        let path = path.display();
        format!(
            "**by hand**: `crates/ryft-xla-proto/src/lib.rs` has to include `generated/{path}`, a new package"
        )
    };
    Ok(missing.map(note).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_that_moved_is_followed_and_one_that_is_gone_leaves() {
        let list = List {
            paths: vec!["a/one.proto".into(), "b/two.proto".into()],
            notes: vec![
                "`a/two.proto` moved to `b/two.proto`".into(),
                "`a/three.proto` is gone".into(),
            ],
            ..List::default()
        };
        let text = "# Roots.\na/one.proto\na/two.proto\n\n# More.\na/three.proto\n";
        let before = ["a/one.proto", "a/two.proto", "a/three.proto"];
        assert_eq!(
            with_roots(text, &before, &list),
            "# Roots.\na/one.proto\nb/two.proto\n\n# More.\n"
        );
    }
}
