//! Opening a real library on Windows: the example `extension`, which cargo builds together with the tests.
#![cfg(windows)]

use std::fs;
use std::path::{Path, PathBuf};

use ryft_xla_loader::{Binding, OpenErrorKind, open};
use tempfile::{TempDir, tempdir};

/// A copy of the example, under a name that no other test loads.
fn library(directory: &TempDir, name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let examples = test.ancestors().nth(2).unwrap().join("examples");
    let path = directory.path().join(name);
    fs::copy(examples.join("extension.dll"), &path).unwrap();
    path
}

fn error(path: &Path) -> OpenErrorKind {
    // SAFETY: the library does nothing when it is loaded.
    unsafe { open(path, Binding::Now) }.unwrap_err().kind
}

#[test]
fn library_is_opened_by_every_spelling_of_its_path() {
    let directory = tempdir().unwrap();
    let path = library(&directory, "a library.dll");
    let text = path.to_str().unwrap();
    let folder = directory.path().file_name().unwrap();
    let dotted = directory
        .path()
        .join("..")
        .join(folder)
        .join(".")
        .join("a library.dll");
    for spelling in [
        text.to_owned(),
        text.replace('\\', "/"),
        text.to_uppercase(),
        format!("\\\\?\\{text}"),
        dotted.to_str().unwrap().to_owned(),
    ] {
        // SAFETY: the library does nothing when it is loaded.
        let library = unsafe { open(spelling.as_ref(), Binding::Now) };
        let library = library.unwrap_or_else(|error| panic!("{spelling}: {error}"));
        // SAFETY: it is only looked up.
        let function = unsafe { library.get::<extern "C" fn()>(c"extension_find") };
        assert!(function.is_ok(), "{spelling}");
    }
}

#[test]
fn file_that_is_no_library_of_this_system_is_an_error() {
    let directory = tempdir().unwrap();
    let whole = fs::read(library(&directory, "whole.dll")).unwrap();
    let path = directory.path().join("other.dll");
    assert!(matches!(error(&path), OpenErrorKind::Missing));
    assert!(matches!(error(directory.path()), OpenErrorKind::NotAFile));
    fs::write(&path, "text").unwrap();
    assert!(matches!(error(&path), OpenErrorKind::NotALibrary(_)));
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(error(&path), OpenErrorKind::Other(_)));
}
