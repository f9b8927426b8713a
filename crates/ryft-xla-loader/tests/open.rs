//! Opening real shared libraries, which a C compiler makes here.
#![cfg(target_os = "linux")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ryft_xla_loader::{Binding, OpenErrorKind, Symbol, open};
use ryft_xla_test_support::example;
use tempfile::{TempDir, tempdir};

const ANSWER: &str = "int answer(void) { return 42; }\n";

/// Compiles C code into a shared library `name` in `directory`.
fn library(directory: &TempDir, name: &str, code: &str, arguments: &[&str]) -> PathBuf {
    let library = directory.path().join(name);
    let source = library.with_extension("c");
    fs::write(&source, code).unwrap();
    let compiler = std::env::var_os("CC").unwrap_or("cc".into());
    let mut command = Command::new(compiler);
    command.args(["-shared", "-fPIC"]).arg(&source);
    let output = command.arg("-o").arg(&library).args(arguments).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{output:?}");
    library
}

/// Runs the example `open`, with a library that is loaded before all others.
fn open_in_process(preload: &OsStr, arguments: &[&OsStr]) -> Output {
    let mut command = Command::new(example("open"));
    command.args(arguments).env("LD_PRELOAD", preload);
    command.output().unwrap()
}

fn error(path: &Path) -> OpenErrorKind {
    // SAFETY: the libraries of these tests do nothing when they are loaded.
    let error = unsafe { open(path, Binding::Now) }.unwrap_err();
    assert!(
        error.to_string().starts_with(&path.display().to_string()),
        "{error}"
    );
    error.kind
}

#[test]
fn library_is_opened_and_its_function_called() {
    let directory = tempdir().unwrap();
    let path = library(&directory, "answer.so", ANSWER, &[]);
    for binding in [Binding::Now, Binding::Lazy] {
        // SAFETY: the library does nothing when it is loaded.
        let library = unsafe { open(&path, binding) }.unwrap();
        // SAFETY: this is the function's type.
        let answer: Symbol<'_, unsafe extern "C" fn() -> i32> =
            unsafe { library.get(c"answer") }.unwrap();
        // SAFETY: it takes nothing.
        assert_eq!(unsafe { answer() }, 42);
    }
}

#[test]
fn missing_file_is_an_error() {
    let directory = tempdir().unwrap();
    let error = error(&directory.path().join("none.so"));
    assert!(matches!(error, OpenErrorKind::Missing), "{error}");
}

#[test]
fn directory_is_an_error() {
    let directory = tempdir().unwrap();
    let error = error(directory.path());
    assert!(matches!(error, OpenErrorKind::NotAFile), "{error}");
}

#[test]
fn page_of_a_server_is_not_a_library() {
    let directory = tempdir().unwrap();
    let path = directory.path().join("libpjrt.so");
    fs::write(&path, "<!DOCTYPE html><title>403</title>").unwrap();
    let error = error(&path);
    assert!(
        matches!(error, OpenErrorKind::NotALibrary("an HTML or XML page")),
        "{error}"
    );
}

#[test]
fn library_that_was_cut_short_is_an_error_and_not_a_crash() {
    let directory = tempdir().unwrap();
    let path = library(&directory, "answer.so", ANSWER, &[]);
    let whole = fs::read(&path).unwrap();
    for length in [4500, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        let error = error(&path);
        assert!(
            matches!(error, OpenErrorKind::Incomplete { length: is, .. } if is == length as u64),
            "{error}"
        );
    }
}

#[test]
fn library_for_another_architecture_is_an_error_that_names_it() {
    let directory = tempdir().unwrap();
    let path = library(&directory, "answer.so", ANSWER, &[]);
    let mut bytes = fs::read(&path).unwrap();
    let (machine, name) = match std::env::consts::ARCH {
        "x86_64" => (183, "linux-aarch64"),
        _ => (62, "linux-x86_64"),
    };
    bytes[18] = machine;
    fs::write(&path, bytes).unwrap();
    let error = error(&path);
    assert!(
        matches!(&error, OpenErrorKind::OtherTarget { found, .. } if found == name),
        "{error}"
    );
}

#[test]
fn missing_dependency_is_named() {
    let directory = tempdir().unwrap();
    let place = format!("-L{}", directory.path().display());
    let dependency = library(&directory, "libryft_dependency.so", ANSWER, &[]);
    let code = "int answer(void); int twice(void) { return 2 * answer(); }\n";
    let path = library(&directory, "needy.so", code, &[&place, "-lryft_dependency"]);
    fs::remove_file(dependency).unwrap();
    let error = error(&path);
    assert!(
        matches!(&error, OpenErrorKind::MissingDependency { dependency } if dependency == "libryft_dependency.so"),
        "{error}"
    );
}

#[test]
fn function_that_no_library_has_is_an_error_when_the_library_is_opened() {
    let directory = tempdir().unwrap();
    let code = "int nobodys(void); int answer(void) { return nobodys(); }\n";
    let error = error(&library(&directory, "unresolved.so", code, &[]));
    assert!(
        matches!(&error, OpenErrorKind::Other(message) if message.contains("nobodys")),
        "{error}"
    );
}

#[test]
fn library_prefers_its_own_symbols_to_those_of_the_program() {
    let directory = tempdir().unwrap();
    let programs = "int version(void) { return 1; }\n";
    let program = library(&directory, "program.so", programs, &[]);
    let own = "int version(void) { return 2; }\nint answer(void) { return version(); }\n";
    let own = library(&directory, "own.so", own, &[]);
    let output = open_in_process(program.as_os_str(), &[own.as_os_str(), "answer".as_ref()]);
    let expected = match cfg!(target_env = "gnu") {
        true => "answer 2\n",
        false => "answer 1\n",
    };
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        expected,
        "{output:?}"
    );
}

/// Has the C library allocate, and frees what it gave.
const CROSSES: &str = "#include <stdlib.h>\n#include <string.h>\n\
    int answer(void) { char *text = strdup(\"42\"); int value = atoi(text); free(text); return value; }\n";

/// An allocator whose memory no other can free: it begins 16 bytes behind what the C library gave.
const ALLOCATOR: &str = "#include <stddef.h>\n#include <string.h>\n\
    void *__libc_malloc(size_t); void __libc_free(void *); void *__libc_realloc(void *, size_t);\n\
    void *malloc(size_t size) { return (char *)__libc_malloc(size + 16) + 16; }\n\
    void free(void *memory) { if (memory) __libc_free((char *)memory - 16); }\n\
    void *calloc(size_t count, size_t size) { return memset(malloc(count * size), 0, count * size); }\n\
    void *realloc(void *memory, size_t size) {\n\
      return memory ? (char *)__libc_realloc((char *)memory - 16, size + 16) + 16 : malloc(size);\n\
    }\n";

#[cfg(target_env = "gnu")]
#[test]
fn memory_crosses_between_a_library_and_a_program_with_an_allocator_of_its_own() {
    let directory = tempdir().unwrap();
    let allocator = library(&directory, "allocator.so", ALLOCATOR, &["-fno-builtin"]);
    let crosses = library(&directory, "crosses.so", CROSSES, &["-fno-builtin"]);
    let arguments = [crosses.as_os_str(), "answer".as_ref()];
    let output = open_in_process(allocator.as_os_str(), &arguments);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "answer 42\n",
        "{output:?}"
    );
}

#[cfg(target_env = "gnu")]
#[test]
fn library_is_opened_under_address_sanitizer() {
    let directory = tempdir().unwrap();
    let compiler = std::env::var_os("CC").unwrap_or("cc".into());
    let runtime = Command::new(compiler)
        .arg("-print-file-name=libasan.so")
        .output()
        .unwrap();
    let runtime = String::from_utf8(runtime.stdout).unwrap();
    let crosses = library(&directory, "crosses.so", CROSSES, &[]);
    let arguments = [crosses.as_os_str(), "answer".as_ref()];
    let output = open_in_process(runtime.trim().as_ref(), &arguments);
    assert!(output.stdout.starts_with(b"answer 42\n"), "{output:?}");
}
