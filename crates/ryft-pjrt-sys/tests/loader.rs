//! The loader's errors, on real shared libraries that a C compiler makes here.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_pjrt_sys::TableError;
use ryft_pjrt_sys::loader::{LoadError, load};
use tempfile::TempDir;

/// What a plugin's table begins with, as a C program declares it.
const TABLE: &str = "#include <stddef.h>\n\
    struct version { size_t size; void *extensions; int major; int minor; };\n\
    struct table { size_t size; void *extensions; struct version version; };\n";

/// Compiles C code into a shared library `name` in `directory`.
fn library(directory: &Path, name: &str, code: &str, arguments: &[&str]) -> PathBuf {
    let (source, library) = (directory.join(format!("{name}.c")), directory.join(name));
    fs::write(&source, code).unwrap();
    let mut command = Command::new(std::env::var_os("CC").unwrap_or("cc".into()));
    command
        .args(["-shared", "-fPIC"])
        .arg(&source)
        .arg("-o")
        .arg(&library)
        .args(arguments);
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    library
}

/// A library whose `GetPjrtApi` returns a table of this size and major version.
fn plugin(directory: &Path, size: &str, major: i32) -> PathBuf {
    let code = format!(
        "{TABLE}static struct table table = {{ {size}, 0, {{ sizeof(struct version), 0, {major}, 7 }} }};\n\
         void *GetPjrtApi(void) {{ return &table; }}\n"
    );
    library(directory, "plugin", &code, &[])
}

fn error(path: &Path) -> LoadError {
    // SAFETY: the libraries of these tests do nothing when they are loaded.
    unsafe { load(path) }.unwrap_err()
}

fn directory() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn file_that_is_no_library_is_an_error() {
    let directory = directory();
    let path = directory.path().join("libpjrt.so");
    fs::write(&path, "<!DOCTYPE html><title>403</title>").unwrap();
    let error = error(&path);
    assert!(matches!(error, LoadError::Open(_)), "{error}");
}

#[test]
fn library_with_a_variable_called_get_pjrt_api_is_not_a_plugin() {
    let directory = directory();
    let code = "const char *GetPjrtApi = \"no function\";\n";
    let error = error(&library(directory.path(), "variable", code, &[]));
    assert!(matches!(error, LoadError::NoEntryPoint { .. }), "{error}");
}

#[test]
fn library_without_get_pjrt_api_is_not_a_plugin() {
    let directory = directory();
    let error = error(&library(
        directory.path(),
        "other",
        "int answer(void) { return 42; }\n",
        &[],
    ));
    assert!(matches!(error, LoadError::NoEntryPoint { .. }), "{error}");
}

#[test]
fn null_table_is_an_error() {
    let directory = directory();
    let error = error(&library(
        directory.path(),
        "null",
        "void *GetPjrtApi(void) { return 0; }\n",
        &[],
    ));
    assert!(
        matches!(
            error,
            LoadError::Table {
                source: TableError::Null,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn table_too_small_for_a_version_is_an_error() {
    let directory = directory();
    let error = error(&plugin(directory.path(), "sizeof(struct table) - 8", 0));
    let small = TableError::TooSmall {
        size: 32,
        needed: 40,
    };
    assert!(
        matches!(&error, LoadError::Table { source, .. } if *source == small),
        "{error}"
    );
}

#[test]
fn another_major_version_is_an_error_that_names_both() {
    let directory = directory();
    let error = error(&plugin(directory.path(), "sizeof(struct table)", 1));
    assert!(
        error
            .to_string()
            .contains("it speaks PJRT API 1.7, and this program speaks 0.x"),
        "{error}"
    );
}

#[test]
fn shortest_table_loads_and_supports_no_function() {
    use ryft_pjrt_sys::bindings::PJRT_Api;
    let directory = directory();
    let path = plugin(directory.path(), "sizeof(struct table)", 0);
    // SAFETY: the library does nothing when it is loaded.
    let plugin = unsafe { load(&path) }.unwrap();
    assert_eq!(plugin.version(), (0, 7));
    assert_eq!(plugin.path(), Some(path.as_path()));
    assert_eq!(plugin.extensions().count(), 0);
    for offset in 0..size_of::<PJRT_Api>() + 16 {
        assert!(!plugin.supports(offset), "{offset}");
    }
    assert!(ryft_pjrt_sys::function!(&plugin, PJRT_Plugin_Initialize).is_none());
    let error = ryft_pjrt_sys::try_function!(&plugin, PJRT_Plugin_Initialize).unwrap_err();
    let expected = format!(
        "{}, of PJRT API 0.7, has no function PJRT_Plugin_Initialize\nhelp: use a newer plugin",
        path.display()
    );
    assert_eq!(error.to_string(), expected);
}

#[test]
fn many_threads_that_load_one_library_get_one_table() {
    let directory = directory();
    let path = plugin(directory.path(), "sizeof(struct table)", 0);
    // SAFETY: the library does nothing when it is loaded.
    let load = || unsafe { load(&path) }.unwrap();
    let plugins: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16).map(|_| scope.spawn(load)).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(plugins.iter().all(|plugin| *plugin == plugins[0]));
}
