//! A shared library that contains the loader finds what is next to itself, whatever program loads it.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};

use ryft_xla_loader::{Library, Place, Search};
use tempfile::tempdir;

type Find = unsafe extern "C" fn(*const u8, usize, *mut u8, usize) -> usize;

/// The example `extension`, which cargo builds together with the tests.
fn extension() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let examples = test.ancestors().nth(2).unwrap().join("examples");
    examples.join(format!("{DLL_PREFIX}extension{DLL_SUFFIX}"))
}

/// What the code in `extension` finds next to itself under this name.
fn find_in(extension: &Path, name: &str) -> PathBuf {
    // SAFETY: the library does nothing when it is loaded.
    let library = unsafe { Library::new(extension) }.unwrap();
    // SAFETY: this is the function's type.
    let find = unsafe { library.get::<Find>(c"extension_find") }.unwrap();
    let mut buffer = [0; 4096];
    // SAFETY: both are of the stated length.
    let length = unsafe { find(name.as_ptr(), name.len(), buffer.as_mut_ptr(), buffer.len()) };
    String::from_utf8(buffer[..length].to_vec()).unwrap().into()
}

#[test]
fn code_in_a_shared_library_finds_the_file_next_to_that_library() {
    let directory = tempdir().unwrap();
    let directory = directory.path();
    let copy = directory.join("a_python_extension.so");
    fs::copy(extension(), &copy).unwrap();
    fs::write(directory.join("libthing.so"), "").unwrap();
    let found = find_in(&copy, "libthing.so");
    assert!(found.is_absolute(), "{found:?}");
    let real = |path: &Path| fs::canonicalize(path).unwrap();
    assert_eq!(real(&found), real(&directory.join("libthing.so")));
    assert_eq!(find_in(&copy, "libother.so"), Path::new(""));

    // The same code in the program looks next to the program.
    let search = Search {
        variable: "RYFT_XLA_LOADER_TEST_LIB",
        names: vec!["libthing.so".into()],
        build: None,
    };
    search.find().unwrap_err();
    let own = std::env::current_exe().unwrap();
    let search = Search {
        names: vec![own.file_name().unwrap().into()],
        ..search
    };
    let found = search.find().unwrap();
    assert_eq!((found.path, found.place), (own, Place::NextToModule));
}

#[cfg(unix)]
#[test]
fn code_in_a_shared_library_that_was_opened_by_a_link_finds_the_file_next_to_the_original() {
    let (original, other) = (tempdir().unwrap(), tempdir().unwrap());
    let original = fs::canonicalize(original.path()).unwrap();
    fs::copy(extension(), original.join("extension.so")).unwrap();
    fs::write(original.join("libthing.so"), "").unwrap();
    let link = other.path().join("linked.so");
    std::os::unix::fs::symlink(original.join("extension.so"), &link).unwrap();
    assert_eq!(find_in(&link, "libthing.so"), original.join("libthing.so"));
}
