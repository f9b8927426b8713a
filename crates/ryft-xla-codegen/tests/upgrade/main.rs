//! What an upgrade reads from source trees, on small repositories that the tests make up.

mod releases;
mod repository;

use std::fs;

use repository::MadeUpRepository;
use ryft_build_support::pin::Xla;
use ryft_xla_codegen::upgrade::facts;
use ryft_xla_codegen::upgrade::lists;
use ryft_xla_codegen::upgrade::tree::Tree;

const HEADER: &str = "#define PJRT_API_MAJOR 0\n#define PJRT_API_MINOR 7\n";

fn dependency(variable: &str, digit: &str) -> String {
    format!("    {variable}_COMMIT = \"{}\"\n", digit.repeat(40))
}

/// A made-up tree of XLA with two commits.
fn xla() -> (MadeUpRepository, [String; 2]) {
    let repository = MadeUpRepository::new();
    repository.write("third_party/llvm/workspace.bzl", &dependency("LLVM", "1"));
    repository.write(
        "third_party/stablehlo/workspace.bzl",
        &dependency("STABLEHLO", "2"),
    );
    repository.write(
        "third_party/shardy/workspace.bzl",
        &dependency("SHARDY", "3"),
    );
    repository.write(".bazelversion", "1.2.3\n");
    repository.write("xla/pjrt/c/pjrt_c_api.h", HEADER);
    repository.write("xla/a/one.h", "extern \"C\" {}\n");
    repository.write("xla/a/two.h", "");
    let first = repository.commit("2026-01-02T23:00:00-07:00");
    repository.rename("xla/a/two.h", "xla/b/two.h");
    repository.remove("xla/a/one.h");
    repository.write("xla/b/three.h", "extern \"C\" {}\n");
    repository.write("xla/b/four.h", "");
    repository.remove(".bazelversion");
    let second = repository.commit("2026-02-03T00:00:00+00:00");
    (repository, [first, second])
}

#[test]
fn a_commit_says_what_it_builds_on_in_a_checkout_and_in_a_bare_repository() {
    let (repository, [first, second]) = xla();
    let bare = repository.bare();
    for directory in [repository.path(), bare.path()] {
        let tree = Tree::open(directory).unwrap();
        let facts = facts::read(&tree, &first[..12]).unwrap();
        let expected = Xla {
            commit: first.clone(),
            date: "2026-01-02".into(),
            pjrt_api: "0.7".into(),
            llvm: "1".repeat(40),
            stablehlo: "2".repeat(40),
            shardy: "3".repeat(40),
            bazel: "1.2.3".into(),
        };
        assert_eq!(facts, expected);
        let error = facts::read(&tree, &second).unwrap_err().to_string();
        assert!(error.contains(".bazelversion"), "{error}");
        let error = facts::read(&tree, "nothing").unwrap_err().to_string();
        assert!(error.contains("nothing"), "{error}");
        assert!(tree.has(&first) && !tree.has(&"4".repeat(40)));
    }
}

#[test]
fn a_directory_without_a_repository_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let error = Tree::open(directory.path()).err().unwrap().to_string();
    assert!(error.contains("not a git repository"), "{error}");
}

#[test]
fn files_come_out_as_they_were_at_the_commit() {
    let (repository, [first, second]) = xla();
    let tree = Tree::open(repository.path()).unwrap();
    let directory = tempfile::tempdir().unwrap();
    let headers = [":(glob)**/*.h".to_owned()];
    tree.extract(&first, &headers, directory.path()).unwrap();
    let text = fs::read_to_string(directory.path().join("xla/pjrt/c/pjrt_c_api.h"));
    assert_eq!(text.unwrap(), HEADER);
    assert!(directory.path().join("xla/a/two.h").is_file());
    assert!(!directory.path().join(".bazelversion").exists());
    assert_eq!(tree.read(&second, "xla/a/two.h").unwrap(), None);
    assert_eq!(
        tree.read(&first, "xla/a/two.h").unwrap().as_deref(),
        Some("")
    );
}

#[test]
fn a_list_follows_what_moved_drops_what_is_gone_and_takes_what_is_new() {
    let (repository, [_, second]) = xla();
    let tree = Tree::open(repository.path()).unwrap();
    let before = ["xla/a/one.h", "xla/a/two.h", "xla/pjrt/c/pjrt_c_api.h"];
    let mut list = lists::follow(&tree, &second, &before, &[""]).unwrap();
    list.add_headers(&tree, &second, "xla/b", |_, text| {
        text.contains("extern \"C\"")
    })
    .unwrap();
    assert_eq!(
        list.paths,
        ["xla/b/two.h", "xla/b/three.h", "xla/pjrt/c/pjrt_c_api.h"]
    );
    assert_eq!(list.new, ["xla/b/three.h"]);
    assert_eq!(
        list.notes,
        [
            "`xla/a/one.h` is gone",
            "`xla/a/two.h` moved to `xla/b/two.h`",
            "`xla/b/three.h` is new"
        ]
    );
    list.leave_out("xla/b/three.h", "a reason");
    assert!(list.new.is_empty() && !list.text().contains("three.h"));
}

#[test]
fn a_list_is_of_paths_below_other_directories_too() {
    let (repository, [first, _]) = xla();
    let tree = Tree::open(repository.path()).unwrap();
    let list = lists::follow(&tree, &first, &["a/one.h", "c/two.h"], &["", "xla"]).unwrap();
    assert_eq!(list.paths, ["a/one.h", "a/two.h"]);
}
