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
fn a_missing_file_is_an_error() {
    let directory = directory();
    let path = directory.path().join("none.so");
    let error = error(&path);
    assert!(
        matches!(&error, LoadError::Missing { path: missing } if *missing == path),
        "{error}"
    );
    assert_eq!(
        error.to_string(),
        format!("there is no file {}", path.display())
    );
}

#[test]
fn a_directory_is_an_error() {
    let directory = directory();
    assert!(matches!(
        error(directory.path()),
        LoadError::NotAFile { .. }
    ));
}

#[test]
fn an_error_page_is_not_a_library() {
    let directory = directory();
    let path = directory.path().join("libpjrt.so");
    fs::write(&path, "<!DOCTYPE html><title>403</title>").unwrap();
    let error = error(&path);
    assert!(matches!(error, LoadError::Format { .. }), "{error}");
    assert!(error.to_string().contains("HTML"), "{error}");
}

#[test]
fn a_library_that_is_cut_short_does_not_crash_the_program() {
    let directory = directory();
    let whole = fs::read(plugin(directory.path(), "sizeof(struct table)", 0)).unwrap();
    let path = directory.path().join("cut.so");
    fs::write(&path, &whole[..4500]).unwrap();
    let error = error(&path);
    assert!(matches!(error, LoadError::Format { .. }), "{error}");
    assert!(
        error.to_string().contains("cut short: it has 4500 bytes"),
        "{error}"
    );
}

#[test]
fn a_library_for_another_processor_is_named_as_such() {
    let directory = directory();
    let path = plugin(directory.path(), "sizeof(struct table)", 0);
    let mut bytes = fs::read(&path).unwrap();
    // The machine of an ELF header: one of the two that this program is not for.
    bytes[18] = if cfg!(target_arch = "x86_64") {
        183
    } else {
        62
    };
    fs::write(&path, bytes).unwrap();
    let error = error(&path);
    assert!(
        error.to_string().contains(", and this program for linux "),
        "{error}"
    );
}

#[test]
fn a_library_without_the_symbol_is_not_a_plugin() {
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
fn a_plugin_without_a_table_is_an_error() {
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
fn a_table_that_is_too_small_to_state_a_version_is_an_error() {
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
fn the_shortest_table_of_the_major_version_loads_and_supports_no_function() {
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
}

#[test]
fn a_missing_dependency_is_named() {
    let directory = directory();
    let place = format!("-L{}", directory.path().display());
    let dependency = library(
        directory.path(),
        "libryft_dependency.so",
        "int answer(void) { return 42; }\n",
        &[],
    );
    let code = "int answer(void); void *GetPjrtApi(void) { return (void *)(size_t)answer(); }\n";
    let code = format!("#include <stddef.h>\n{code}");
    let path = library(
        directory.path(),
        "needy",
        &code,
        &[&place, "-lryft_dependency"],
    );
    fs::remove_file(dependency).unwrap();
    let error = error(&path);
    let LoadError::MissingDependency { dependency, .. } = &error else {
        panic!("{error}")
    };
    assert_eq!(dependency, "libryft_dependency.so");
    assert!(
        error
            .to_string()
            .contains("needs the library libryft_dependency.so, which is not found"),
        "{error}"
    );
}

#[test]
fn a_function_that_no_library_has_is_found_out_when_the_plugin_is_loaded() {
    let directory = directory();
    let code = "void *nowhere(void); void *GetPjrtApi(void) { return nowhere(); }\n";
    let error = error(&library(directory.path(), "unresolved", code, &[]));
    assert!(
        matches!(&error, LoadError::Refused { message, .. } if message.contains("nowhere")),
        "{error}"
    );
}

#[test]
fn a_library_can_be_loaded_by_many_threads_at_once() {
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
