//! On every target, not only on this machine's: the symbols of a library are read, programs are linked with a stub in
//! its place, and what the library lacks is defined in assembly. The compiler assembles for any target, and the linker
//! that comes with it links for any.

#[path = "../build/natives/assembly.rs"]
mod assembly;
#[path = "../build/natives/service.rs"]
#[allow(dead_code)]
mod service;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_build_support::link as library_link;
use ryft_build_support::link::{Library, Linkage, Origin};
use ryft_build_support::link_stub;
use ryft_build_support::part::Component;
use ryft_build_support::target::{Architecture, OperatingSystem, TARGETS, Target};

use assembly::Assembler;
use service::{Service, Services};

/// What the library of these tests has: two functions of MLIR, and one that a program must not be linked with.
const IN_LIBRARY: [&str; 3] = [
    "mlirContextCreate",
    "mlirCreateAMDGPUAmdgpuEmulateAtomicsPass",
    "LLVMAddFunction",
];
const FORWARDED: &str = "mlirCreateAmdgpuEmulateAtomicsPass";
const LACKING: &str = "mlirMhloTokenTypeGet";

fn triple(target: Target) -> &'static str {
    match (target.operating_system, target.architecture) {
        (OperatingSystem::Linux, Architecture::X86_64) => "x86_64-unknown-linux-gnu",
        (OperatingSystem::Linux, Architecture::Aarch64) => "aarch64-unknown-linux-gnu",
        (OperatingSystem::MacOs, _) => "aarch64-apple-darwin",
        (OperatingSystem::Windows, _) => "x86_64-pc-windows-msvc",
    }
}

fn assembler(target: Target) -> Assembler {
    let os = match target.operating_system {
        OperatingSystem::Linux => "linux",
        OperatingSystem::MacOs => "macos",
        OperatingSystem::Windows => "windows",
    };
    let architecture = match target.architecture {
        Architecture::X86_64 => "x86_64",
        Architecture::Aarch64 => "aarch64",
    };
    Assembler::of(os, architecture).unwrap()
}

/// C's name of a function in the target's assembly.
fn symbol(target: Target, name: &str) -> String {
    match target.operating_system {
        OperatingSystem::MacOs => format!("_{name}"),
        _ => name.into(),
    }
}

/// Functions that do nothing, in the target's assembly.
fn functions<'a>(target: Target, names: impl IntoIterator<Item = &'a str>) -> String {
    let define = |name| {
        let symbol = symbol(target, name);
        let kind = match target.operating_system {
            OperatingSystem::Linux => format!(".type {symbol}, %function"),
            _ => String::new(),
        };
        format!(".globl {symbol}\n{kind}\n{symbol}:\n    ret\n")
    };
    names.into_iter().map(define).collect()
}

/// A function that calls others, in the target's assembly.
fn caller(target: Target, name: &str, callees: &[&str]) -> String {
    let call = match target.architecture {
        Architecture::X86_64 => "call",
        Architecture::Aarch64 => "bl",
    };
    let mut text = format!(".globl {0}\n{0}:\n", symbol(target, name));
    for callee in callees {
        text += &format!("    {call} {}\n", symbol(target, callee));
    }
    text + "    ret\n"
}

/// Compiles assembly for `target`, to an object file (`obj`) or to an archive of one (`link`).
///
/// The crate has no `core`, since this machine has that of its own target alone; so the compiler takes it for its own.
fn compile(target: Target, text: &str, emit: &str, output: &Path) {
    let source = output.with_extension("rs");
    let code = format!(
        "#![feature(no_core, rustc_attrs)]\n#![allow(internal_features)]\n#![no_core]\n\
         #[rustc_builtin_macro]\nmacro_rules! global_asm {{ () => {{}} }}\n\
         global_asm!(r#\"\n{text}\n\"#);\n"
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
        .args(["--target", triple(target), "--emit", emit, "-o"])
        .args([output, &source]);
    run(&mut command);
}

/// Links with the linker of the Rust toolchain.
fn link(target: Target, arguments: &[String]) {
    let sysroot = Command::new(env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--print", "target-libdir"])
        .output()
        .unwrap();
    let libraries = PathBuf::from(String::from_utf8(sysroot.stdout).unwrap().trim());
    let mut command = Command::new(libraries.join("../bin/rust-lld"));
    match target.operating_system {
        OperatingSystem::Linux => command.args(["-flavor", "gnu", "--gc-sections", "--as-needed"]),
        OperatingSystem::MacOs => command.args([
            "-flavor",
            "darwin",
            "-arch",
            "arm64",
            "-platform_version",
            "macos",
            "13.0",
            "13.0",
            "-dead_strip",
        ]),
        OperatingSystem::Windows => command.args(["-flavor", "link", "/opt:ref", "/nodefaultlib"]),
    };
    run(command.args(arguments));
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// A shared library for `target` with the functions in [`IN_LIBRARY`], under its own bare name.
fn library(target: Target, directory: &Path) -> PathBuf {
    let object = directory.join("library.o");
    compile(target, &functions(target, IN_LIBRARY), "obj", &object);
    let library = directory.join(target.shared_library("Native"));
    let (library_text, object) = (library.display(), object.display());
    let arguments = match target.operating_system {
        OperatingSystem::Linux => {
            format!("-shared -soname libNative.so -o {library_text} {object}")
        }
        OperatingSystem::MacOs => {
            format!("-dylib -install_name @rpath/libNative.dylib -o {library_text} {object}")
        }
        OperatingSystem::Windows => {
            let exports = IN_LIBRARY.map(|name| format!("/export:{name}")).join(" ");
            format!("/dll /noentry /out:{library_text} {exports} {object}")
        }
    };
    link(target, &words(&arguments));
    library
}

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

fn native(library: &Path, target: Target) -> Library {
    Library {
        part: Component::Mlir.into(),
        path: library.into(),
        target,
        linkage: Linkage::SharedLibrary,
        root: library.parent().unwrap().into(),
        origin: Origin::Override {
            variable: "RYFT_XLA_SYS_ARCHIVE",
            path: library.into(),
        },
    }
}

fn services() -> Services {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Services::read(|file| fs::read_to_string(root.join(file)).map_err(|error| error.to_string()))
        .unwrap()
}

/// The definitions that the crate makes for `target`, ready for an assembler.
fn definitions(target: Target, services: &[(&str, Service<'_>)]) -> String {
    let source = assembler(target).definitions(services);
    let text = source
        .split("r#\"")
        .nth(1)
        .unwrap()
        .split("\"#")
        .next()
        .unwrap();
    text.replace("{lacking}", &symbol(target, "lacking"))
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn a_program_is_linked_with_the_absolute_path_and_with_jumps_for_what_is_lacking_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let directory = directory.path();
        let library = library(target, directory);
        let exported = library_link::exports(&library, |_| true).unwrap();
        assert_eq!(exported, IN_LIBRARY.map(str::to_owned).into(), "{target}");

        let services = services();
        let taken = services.taken_from(&exported);
        assert_eq!(taken, IN_LIBRARY[..2], "{target}");
        let out = directory.join("target/debug/build/crate/out");
        fs::create_dir_all(&out).unwrap();
        let lines = link_stub::link(&native(&library, target), target, &taken, &out).unwrap();

        let object = directory.join("program.o");
        let called = [IN_LIBRARY[0], FORWARDED, LACKING];
        let text = caller(target, "main", &called)
            + &functions(target, ["lacking"])
            + &definitions(target, &services.of(Some(&exported)));
        // Handles of dialects need the crate's own functions, which are not here.
        compile(target, &text, "obj", &object);
        let program = directory.join("program");
        link(
            target,
            &program_arguments(target, &lines, &object, &program),
        );

        let program = fs::read(program).unwrap();
        let path = match target.operating_system {
            OperatingSystem::Windows => "Native.dll".into(),
            _ => library.display().to_string(),
        };
        assert!(
            holds(&program, &path),
            "{target}: the program does not name {path}"
        );
        for bare in ["@rpath", "\0libNative.so"] {
            assert!(
                !holds(&program, bare),
                "{target}: the program asks for {bare}"
            );
        }
        for function in taken {
            assert!(holds(&program, function), "{target}: {function}");
        }
        assert!(!holds(&program, "LLVMAddFunction"), "{target}");
        if target.operating_system == OperatingSystem::Windows {
            // Programs there find a library beside themselves, and what cargo runs also in `OUT_DIR`.
            let profile = directory.join("target/debug");
            for place in [
                &out,
                &profile,
                &profile.join("deps"),
                &profile.join("examples"),
            ] {
                assert!(place.join("Native.dll").is_file(), "{}", place.display());
            }
        }
    }
}

#[test]
fn a_library_that_is_cut_short_or_altered_is_an_error_or_has_fewer_symbols_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let library = library(target, directory.path());
        let whole = fs::read(&library).unwrap();
        let all = library_link::exports(&library, |_| true).unwrap();
        let mut errors = 0;
        let mut check = |bytes: &[u8]| {
            fs::write(&library, bytes).unwrap();
            match library_link::exports(&library, |_| true) {
                Ok(symbols) => symbols,
                Err(error) => {
                    assert!(error.to_string().contains(&library.display().to_string()));
                    errors += 1;
                    BTreeSet::new()
                }
            }
        };
        for length in (0..whole.len()).step_by(61) {
            let symbols = check(&whole[..length]);
            assert!(
                symbols.is_subset(&all),
                "{target}: {length} bytes have {symbols:?}"
            );
        }
        // What is read stands in the headers at the start and in the tables they lead to.
        for offset in 0..whole.len().min(1024) {
            let mut altered = whole.clone();
            altered[offset] ^= 0xff;
            check(&altered);
        }
        assert!(errors > 20, "{target}: {errors}");
    }
}

/// The linker's arguments, with what the lines for cargo stand for.
fn program_arguments(
    target: Target,
    lines: &[String],
    object: &Path,
    program: &Path,
) -> Vec<String> {
    let windows = target.operating_system == OperatingSystem::Windows;
    let mut arguments = match target.operating_system {
        OperatingSystem::Linux => words("-pie -e main -o"),
        OperatingSystem::MacOs => words("-e _main -o"),
        OperatingSystem::Windows => words("/entry:main /subsystem:console"),
    };
    arguments.push(if windows {
        format!("/out:{}", program.display())
    } else {
        program.display().to_string()
    });
    arguments.push(object.display().to_string());
    for line in lines {
        let (kind, value) = line
            .strip_prefix("cargo::rustc-link-")
            .unwrap()
            .split_once('=')
            .unwrap();
        let value = value.split_once('=').unwrap().1;
        arguments.push(match (kind, windows) {
            ("search", false) => format!("-L{value}"),
            ("search", true) => format!("/libpath:{value}"),
            (_, false) => format!("-l{value}"),
            (_, true) => format!("{value}.lib"),
        });
    }
    arguments
}

#[test]
fn the_index_of_an_archive_is_read_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let archive = directory.path().join("libobject.rlib");
        compile(target, &functions(target, IN_LIBRARY), "link", &archive);
        let defined = library_link::exports(&archive, |_| true).unwrap();
        let expected: BTreeSet<_> = IN_LIBRARY.map(str::to_owned).into();
        assert!(defined.is_superset(&expected), "{target}: {defined:?}");
    }
}

#[test]
fn without_a_native_every_function_of_the_c_api_is_defined_on_every_target() {
    for target in TARGETS {
        let directory = tempfile::tempdir().unwrap();
        let archive = directory.path().join("libobject.rlib");
        let services = services();
        let services = services.of(None);
        assert!(services.len() > 1900);
        let text =
            definitions(target, &services).replace("{no_native}", &symbol(target, "no_native"));
        compile(target, &text, "link", &archive);
        let defined = library_link::exports(&archive, |_| true).unwrap();
        for (function, _) in services {
            assert!(defined.contains(function), "{target}: {function}");
        }
    }
}
