//! What a library exports, of every target's shared libraries and archives. The compiler assembles for any target, and the
//! linker that comes with it links for any.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_build_support::link::{architecture, exports};
use ryft_build_support::target::{OperatingSystem, TARGETS, Target};

/// What the libraries of these tests define for others.
const NAMES: [&str; 3] = ["mlirContextCreate", "GetPjrtApi", "LLVMAddFunction"];

/// Functions that do nothing, in the target's assembly, and one that others can't see.
fn assembly(target: Target) -> String {
    let underscore = match target.operating_system {
        OperatingSystem::MacOs => "_",
        _ => "",
    };
    let define = |name: &str| {
        let symbol = format!("{underscore}{name}");
        let kind = match target.operating_system {
            OperatingSystem::Linux => format!(".type {symbol}, %function"),
            _ => String::new(),
        };
        format!("{kind}\n{symbol}:\n    ret\n")
    };
    let global = |name: &&str| format!(".globl {underscore}{name}\n{}", define(name));
    NAMES.iter().map(global).collect::<String>() + &define("hidden")
}

/// Compiles the assembly for `target`, to an object file (`obj`) or to an archive of one (`link`).
///
/// The crate has no `core`, since this machine has that of its own target alone; so the compiler takes it for its own.
fn compile(target: Target, emit: &str, output: &Path) {
    let source = output.with_extension("rs");
    let code = format!(
        "#![feature(no_core, rustc_attrs)]\n#![allow(internal_features)]\n#![no_core]\n\
         #[rustc_builtin_macro]\nmacro_rules! global_asm {{ () => {{}} }}\n\
         global_asm!(r#\"\n{}\n\"#);\n",
        assembly(target)
    );
    fs::write(&source, code).unwrap();
    let mut command = Command::new(env::var_os("RUSTC").unwrap_or("rustc".into()));
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .args([
            "--edition=2024",
            "--crate-type=lib",
            "--crate-name=object",
            "-Cpanic=abort",
        ])
        .args(["--target", target.triple().unwrap(), "--emit", emit, "-o"])
        .args([output, &source]);
    run(&mut command);
}

/// A shared library for `target`, linked by the linker of the Rust toolchain.
fn shared_library(target: Target, directory: &Path) -> PathBuf {
    let object = directory.join("library.o");
    compile(target, "obj", &object);
    let library = directory.join(target.shared_library("Library"));
    let sysroot = Command::new(env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--print", "target-libdir"])
        .output()
        .unwrap();
    let libraries = PathBuf::from(String::from_utf8(sysroot.stdout).unwrap().trim());
    let mut command = Command::new(libraries.join("../bin/rust-lld"));
    let (path, object) = (library.display(), object.display());
    let arguments = match target.operating_system {
        OperatingSystem::MacOs => format!(
            "-flavor darwin -arch arm64 -platform_version macos 13.0 13.0 -dylib -o {path} {object}"
        ),
        OperatingSystem::Windows => {
            let exported = NAMES.map(|name| format!("/export:{name}")).join(" ");
            format!("-flavor link /nodefaultlib /dll /noentry /out:{path} {exported} {object}")
        }
        _ => format!("-flavor gnu -shared -o {path} {object}"),
    };
    run(command.args(arguments.split(' ')));
    library
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
}

fn set(exports: Vec<String>) -> BTreeSet<String> {
    exports.into_iter().collect()
}

fn names() -> BTreeSet<String> {
    NAMES.map(str::to_owned).into()
}

#[test]
fn the_exports_of_a_shared_library_are_read_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let library = shared_library(target, directory.path());
        assert_eq!(set(exports(&library, &[""]).unwrap()), names(), "{target}");
        let kept = exports(&library, &["mlir", "stablehlo"]).unwrap();
        assert_eq!(kept, ["mlirContextCreate"], "{target}");
        assert_eq!(architecture(&library), Some(target.architecture));
    }
}

#[test]
fn the_index_of_an_archive_is_read_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let archive = directory.path().join("libobject.rlib");
        compile(target, "link", &archive);
        let defined = set(exports(&archive, &[""]).unwrap());
        assert!(defined.is_superset(&names()), "{target}: {defined:?}");
    }
}

#[test]
fn a_library_that_is_cut_short_or_altered_is_an_error_or_has_fewer_exports_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let library = shared_library(target, directory.path());
        let whole = fs::read(&library).unwrap();
        let mut errors = 0;
        let mut check = |bytes: &[u8]| {
            fs::write(&library, bytes).unwrap();
            let found = exports(&library, &[""]).unwrap_or_else(|error| {
                assert!(error.to_string().contains(&library.display().to_string()));
                errors += 1;
                Vec::new()
            });
            set(found)
        };
        for length in (0..whole.len()).step_by(61) {
            let found = check(&whole[..length]);
            assert!(
                found.is_subset(&names()),
                "{target}: {length} bytes have {found:?}"
            );
        }
        // What is read is in the headers at the start and in the tables that they lead to.
        for offset in 0..whole.len().min(1024) {
            let mut altered = whole.clone();
            altered[offset] ^= 0xff;
            check(&altered);
        }
        assert!(errors > 20, "{target}: {errors}");
    }
}

#[test]
fn a_file_that_is_no_library_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("libtext.so");
    fs::write(&path, "text").unwrap();
    assert_eq!(architecture(&path), None);
    let error = exports(&path, &[""]).unwrap_err().to_string();
    assert!(
        error.contains("libtext.so: it is not a 64-bit ELF"),
        "{error}"
    );
    let error = exports(&directory.path().join("none"), &[""]).unwrap_err();
    assert!(error.to_string().contains("none: "), "{error}");
}
