//! Lists of files of a source tree, which are committed here: the headers that bindings are made from, and the `.proto`
//! files that are roots. A file that moved is followed, one that is gone is left out, and a new one comes in.

use super::tree::Tree;
use crate::Result;

/// A list at a commit, and how it differs from the one before.
#[derive(Debug, Default)]
pub struct List {
    /// The paths.
    pub paths: Vec<String>,
    /// Those that were not in the list before.
    pub new: Vec<String>,
    /// What became of the others; one line each.
    pub notes: Vec<String>,
}

/// The files of `before` as they are at the commit. `directories` are where a file may be in the tree: the path in front
/// of those in the list.
pub fn follow(tree: &Tree, commit: &str, before: &[&str], directories: &[&str]) -> Result<List> {
    let files = tree.files(commit, ".")?;
    let below = |path: &str| {
        let rests = directories.iter().filter_map(|directory| {
            let rest = path.strip_prefix(directory)?;
            match directory.is_empty() {
                true => Some(rest),
                false => rest.strip_prefix('/'),
            }
        });
        rests.min_by_key(|rest| rest.len()).map(str::to_owned)
    };
    let files: Vec<String> = files.iter().filter_map(|path| below(path)).collect();
    let mut list = List::default();
    for &path in before {
        if files.iter().any(|file| file == path) {
            list.paths.push(path.to_owned());
            continue;
        }
        let mut moved = files.iter().filter(|file| name(file) == name(path));
        match (moved.next(), moved.next()) {
            (Some(found), None) => {
                list.notes.push(format!("`{path}` moved to `{found}`"));
                list.paths.push(found.clone());
            }
            _ => list.notes.push(format!("`{path}` is gone")),
        }
    }
    list.paths.dedup();
    Ok(list)
}

impl List {
    /// Adds the headers at or below `directory` that `is_wanted` says yes to, each behind those of its own directory.
    pub fn add_headers(
        &mut self,
        tree: &Tree,
        commit: &str,
        directory: &str,
        is_wanted: impl Fn(&str, &str) -> bool,
    ) -> Result<()> {
        for path in tree.files(commit, directory)? {
            if !path.ends_with(".h") || self.paths.contains(&path) {
                continue;
            }
            let text = tree.read(commit, &path)?.unwrap_or_default();
            if is_wanted(&path, &text) {
                let folder =
                    |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
                let last = self
                    .paths
                    .iter()
                    .rposition(|one| folder(one) == folder(&path));
                let place = last.map_or(self.paths.len(), |last| last + 1);
                self.paths.insert(place, path.clone());
                self.notes.push(format!("`{path}` is new"));
                self.new.push(path);
            }
        }
        Ok(())
    }

    /// Takes a path out again, for a reason.
    pub fn leave_out(&mut self, path: &str, why: &str) {
        self.paths.retain(|one| one != path);
        self.new.retain(|one| one != path);
        self.notes.push(format!("`{path}` **is left out**: {why}"));
    }

    /// The list as the lines of a file.
    pub fn text(&self) -> String {
        self.paths.iter().map(|path| format!("{path}\n")).collect()
    }
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
