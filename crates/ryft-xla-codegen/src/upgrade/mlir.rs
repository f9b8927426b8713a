//! The bindings of the C APIs of LLVM's MLIR, StableHLO, Shardy and XLA, each project's from its own tree.
//!
//! With a directory of LLVM's headers everything is generated again. Without it, each project whose tree is there is:
//! what its headers declared at the commit before is taken out of the bindings, and what they declare now comes in.
//! The types of MLIR that they use come from the bindings themselves.

mod stand_ins;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ryft_build_support::pin::Xla;
use ryft_xla_bindgen::mlir;

use super::lists::{self, List};
use super::tree::Tree;
use crate::output::Output;
use crate::{Result, bindings, workspace};

/// Where LLVM's own headers are in an include directory.
const LLVM: &str = "mlir-c/";

/// Needs Python's headers.
const NOT_BOUND_OF_LLVM: &str = "mlir-c/Bindings/Python/Interop.h";

/// A project with C headers in the bindings.
struct Project<'a> {
    name: &'static str,
    /// Where its headers are, in its tree and in an include directory.
    directory: &'static str,
    tree: Option<&'a Tree>,
    /// The commits before and now.
    commits: [&'a str; 2],
    /// Headers that are not bound.
    not_bound: &'static [&'static str],
}

/// The trees, where they are there.
pub struct Trees<'a> {
    /// XLA's.
    pub xla: &'a Tree,
    /// StableHLO's.
    pub stablehlo: Option<&'a Tree>,
    /// Shardy's.
    pub shardy: Option<&'a Tree>,
    /// A directory with `mlir-c` and what `mlir-tblgen` makes of the passes (`mlir/**/*.capi.h.inc`) at LLVM's commit.
    pub llvm: Option<&'a Path>,
}

/// The bindings as they are committed: types, and the functions' signatures.
struct Committed {
    types: String,
    functions: BTreeSet<String>,
}

/// Generates what can be, and gives what became of the headers and what stays as it was.
pub fn generate(
    trees: &Trees<'_>,
    before: &Xla,
    now: &Xla,
    list: &Path,
) -> Result<(Vec<Output>, Vec<String>)> {
    let projects = projects(trees, before, now);
    let text = fs::read_to_string(list)?;
    let old: Vec<&str> = text.lines().collect();
    let mut notes = Vec::new();
    let mut lists = Vec::new();
    for project in &projects {
        let headers = project.headers(&old)?;
        notes.extend(headers.notes.iter().cloned());
        lists.push(headers);
    }
    let of_llvm = llvm_headers(trees.llvm, &old)?;
    notes.extend(of_llvm.notes);
    let all: Vec<String> = of_llvm
        .paths
        .into_iter()
        .chain(lists.iter().flat_map(|list| list.paths.clone()))
        .collect();

    let crate_files = if let Some(llvm) = trees.llvm {
        let include = tempfile::tempdir()?;
        for (project, headers) in projects.iter().zip(&lists) {
            let tree = project.tree.ok_or_else(|| {
                format!(
                    "LLVM's headers are there, but {}'s tree is not: all are needed",
                    project.name
                )
            })?;
            tree.extract(project.commits[1], &headers.paths, include.path())?;
        }
        copy_headers(llvm, include.path())?;
        let paths: Vec<&str> = all.iter().map(String::as_str).collect();
        bindings::generate("ryft-mlir-sys", include.path(), |include, scratch| {
            mlir::generate_from(&paths, include, scratch)
        })?
    } else {
        if before.llvm != now.llvm {
            notes.push(format!(
                "**not regenerated**: LLVM's own C API (`mlir-c`) stays as at LLVM `{}`, because no headers of LLVM \
                 `{}` were given (`--llvm`)",
                before.llvm, now.llvm
            ));
        }
        let mut committed = Committed::read()?;
        for (project, headers) in projects.iter().zip(&lists) {
            notes.extend(committed.update(project, &old, headers)?);
        }
        committed.output(&all)
    };
    let file = all
        .iter()
        .map(|path| format!("{path}\n"))
        .collect::<String>();
    let list = Output {
        directory: workspace(),
        endings: &[],
        files: [(list.to_owned(), file.into_bytes())].into(),
    };
    Ok((vec![crate_files, list], notes))
}

fn projects<'a>(trees: &Trees<'a>, before: &'a Xla, now: &'a Xla) -> [Project<'a>; 4] {
    let xla = |directory| Project {
        name: "XLA",
        directory,
        tree: Some(trees.xla),
        commits: [&before.commit, &now.commit],
        not_bound: &[],
    };
    [
        Project {
            name: "StableHLO",
            directory: "stablehlo/integrations/c/",
            tree: trees.stablehlo,
            commits: [&before.stablehlo, &now.stablehlo],
            not_bound: &["stablehlo/integrations/c/CheckDialect.h"],
        },
        xla("xla/mlir_hlo/bindings/c/"),
        Project {
            name: "Shardy",
            directory: "shardy/integrations/c/",
            tree: trees.shardy,
            commits: [&before.shardy, &now.shardy],
            not_bound: &[],
        },
        xla("xla/service/spmd/shardy/integrations/c/"),
    ]
}

impl Project<'_> {
    /// Those of `old` that are the project's.
    fn headers_in<'l>(&self, old: &[&'l str]) -> Vec<&'l str> {
        let ours = old.iter().filter(|path| path.starts_with(self.directory));
        ours.copied().collect()
    }

    /// The project's headers now. Those of folders below, such as Shardy's `mpmd`, are not bound.
    fn headers(&self, old: &[&str]) -> Result<List> {
        let old = self.headers_in(old);
        let Some(tree) = self.tree else {
            let paths = old.into_iter().map(str::to_owned).collect();
            return Ok(List {
                paths,
                ..List::default()
            });
        };
        let commit = self.commits[1];
        let mut list = lists::follow(tree, commit, &old, &[""])?;
        list.add_headers(tree, commit, self.directory, |path, _| {
            !path[self.directory.len()..].contains('/') && !self.not_bound.contains(&path)
        })?;
        Ok(list)
    }
}

impl Committed {
    fn read() -> Result<Self> {
        let directory = workspace().join("crates/ryft-mlir-sys");
        let functions = fs::read_to_string(directory.join("functions.rs.in"))?;
        Ok(Self {
            types: fs::read_to_string(directory.join("src/bindings.rs"))?,
            functions: functions.lines().map(|line| format!("{line}\n")).collect(),
        })
    }

    /// Puts what a project declares now in the place of what it declared before.
    fn update(&mut self, project: &Project<'_>, old: &[&str], now: &List) -> Result<Vec<String>> {
        let name = project.name;
        let [before, after] = project.commits;
        if before == after {
            return Ok(Vec::new());
        }
        let Some(tree) = project.tree else {
            return Ok(vec![format!(
                "**not regenerated**: {name}'s C API stays as at `{before}`, because its tree was not given \
                 (`--{}`)",
                name.to_lowercase()
            )]);
        };
        let (old_types, old_functions) = self.declared(tree, before, &project.headers_in(old))?;
        let paths: Vec<&str> = now.paths.iter().map(String::as_str).collect();
        let (new_types, new_functions) = self.declared(tree, after, &paths)?;

        let unknown = old_functions.difference(&self.functions).next();
        if let Some(function) = unknown {
            return Err(format!(
                "{name} declares {} at {before}, which the committed bindings don't",
                function.trim_end()
            )
            .into());
        }
        self.functions
            .retain(|function| !old_functions.contains(function));
        self.functions.extend(new_functions);
        if old_types == new_types {
            return Ok(Vec::new());
        }
        for item in old_types.iter().filter(|item| !new_types.contains(item)) {
            let (before, after) = self.types.split_once(item.as_str()).ok_or_else(|| {
                format!("{name} declares this type at {before}, which the committed bindings don't:\n{item}")
            })?;
            self.types = format!("{before}{after}");
        }
        for item in new_types.iter().filter(|item| !old_types.contains(item)) {
            self.types.push_str(item);
        }
        Ok(Vec::new())
    }

    /// The types and functions that these headers declare at a commit, over MLIR's types in the bindings.
    fn declared(
        &self,
        tree: &Tree,
        commit: &str,
        headers: &[&str],
    ) -> Result<(Vec<String>, BTreeSet<String>)> {
        if headers.is_empty() {
            return Ok(Default::default());
        }
        let include = tempfile::tempdir()?;
        let scratch = tempfile::tempdir()?;
        let paths: Vec<String> = headers.iter().map(|&path| path.to_owned()).collect();
        tree.extract(commit, &paths, include.path())?;
        stand_ins::write(&self.types, include.path())?;
        let files = mlir::generate_from(headers, include.path(), scratch.path())?;
        let text = |name: &str| {
            let file = files.iter().find(|(file, _)| *file == name);
            file.map(|(_, text)| text.as_str()).unwrap_or_default()
        };
        let functions = text("functions.rs.in").lines();
        let items = syn::parse_file(text("bindings.rs"))?.items.into_iter();
        let items = items.map(|item| {
            let file = syn::File {
                shebang: None,
                attrs: Vec::new(),
                items: vec![item],
            };
            prettyplease::unparse(&file)
        });
        Ok((
            items.filter(|item| !stand_ins::is_of_mlir(item)).collect(),
            functions.map(|line| format!("{line}\n")).collect(),
        ))
    }

    fn output(self, headers: &[String]) -> Output {
        // The head lists the headers.
        let (head, body) = self.types.split_once("\n\n").unwrap_or(("", &self.types));
        let about = head
            .lines()
            .filter(|line| !line.starts_with("//   ") || line.contains("cargo"));
        let about: String = about.map(|line| format!("{line}\n")).collect();
        let list: String = headers
            .iter()
            .map(|path| format!("//   {path}\n"))
            .collect();
        let functions: String = self.functions.into_iter().collect();
        Output {
            directory: workspace().join("crates/ryft-mlir-sys"),
            endings: &[],
            files: [
                (
                    "src/bindings.rs".into(),
                    format!("{about}{list}\n{body}").into_bytes(),
                ),
                ("functions.rs.in".into(), functions.into_bytes()),
            ]
            .into(),
        }
    }
}

/// LLVM's own headers: those of `old` that the directory has, and its new ones. Without a directory they stay.
fn llvm_headers(directory: Option<&Path>, old: &[&str]) -> Result<List> {
    let old = old.iter().filter(|path| path.starts_with(LLVM));
    let old: Vec<String> = old.map(|&path| path.to_owned()).collect();
    let Some(directory) = directory else {
        return Ok(List {
            paths: old,
            ..List::default()
        });
    };
    let files = crate::output::read_files(&directory.join(LLVM), &[".h"])?;
    let files: Vec<String> = files
        .keys()
        .map(|path| format!("{LLVM}{}", path.display()).replace('\\', "/"))
        .collect();
    let mut list = List::default();
    for path in old {
        match files.contains(&path) {
            true => list.paths.push(path),
            false => list.notes.push(format!(
                "`{path}` **is not bound any more**: it is not among LLVM's headers"
            )),
        }
    }
    for path in files {
        if !list.paths.contains(&path) && path != NOT_BOUND_OF_LLVM {
            list.notes.push(format!("`{path}` is new"));
            list.paths.push(path);
        }
    }
    Ok(list)
}

/// Copies LLVM's headers into an include directory.
fn copy_headers(from: &Path, to: &Path) -> Result<()> {
    for folder in ["mlir-c", "mlir"] {
        let files = crate::output::read_files(&from.join(folder), &[".h", ".inc"])?;
        for (path, contents) in files {
            let path = to.join(folder).join(path);
            fs::create_dir_all(path.parent().unwrap_or(to))?;
            fs::write(path, contents)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_llvm_come_and_go_with_its_directory_and_stay_without_one() {
        let directory = tempfile::tempdir().unwrap();
        for path in ["IR.h", "Dialect/New.h", "Bindings/Python/Interop.h"] {
            let path = directory.path().join(LLVM).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let old = ["mlir-c/Gone.h", "mlir-c/IR.h", "xla/other.h"];
        let stay = llvm_headers(None, &old).unwrap();
        assert_eq!(stay.paths, old[..2]);
        let list = llvm_headers(Some(directory.path()), &old).unwrap();
        assert_eq!(list.paths, ["mlir-c/IR.h", "mlir-c/Dialect/New.h"]);
        assert_eq!(
            list.notes,
            [
                "`mlir-c/Gone.h` **is not bound any more**: it is not among LLVM's headers",
                "`mlir-c/Dialect/New.h` is new",
            ]
        );
    }
}
