//! Makes every function of the C API one that programs can be linked with, whatever the native in use has.
//!
//! Programs are linked with the functions that the native has and that mean there what they mean in the bindings. This
//! crate's library defines all others, each as a jump (see [`assembly`]): to a function that does the same, to one of
//! this crate's, or to one that says what is lacking and aborts. `src/native.rs` holds what they jump to.

#[path = "natives/assembly.rs"]
mod assembly;
#[path = "natives/service.rs"]
mod service;

use std::collections::BTreeSet;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ryft_build_support::build_script;
use ryft_build_support::link::{Library, Linkage};
use ryft_build_support::link_stub;

use assembly::Assembler;
use service::{Service, Services};

/// Tells cargo how programs are linked with `native`, and writes `native.rs` into `OUT_DIR`.
pub(crate) fn write(native: Option<&Library>) -> Result<(), String> {
    let services = Services::read(|file| {
        println!("cargo::rerun-if-changed={file}");
        fs::read_to_string(file).map_err(|error| format!("can't read {file}: {error}"))
    })?;
    let out_directory = PathBuf::from(variable("OUT_DIR")?);
    let exported = native.and_then(|native| usable(native, &services, &out_directory));
    let native = native.filter(|_| exported.is_some());
    let assembler = Assembler::of(
        &variable("CARGO_CFG_TARGET_OS")?,
        &variable("CARGO_CFG_TARGET_ARCH")?,
    );
    let services = services.of(exported.as_ref());
    write_source(&services, assembler, &out_directory.join("native.rs"))?;
    let table = out_directory.join("functions.txt");
    write_table(&services, &table)?;
    // For the build scripts of crates that depend on this one: `DEP_RYFT_MLIR_ORIGIN`, `DEP_RYFT_MLIR_FUNCTIONS`.
    let origin = build_script::origin(native);
    println!("cargo::rustc-env=RYFT_MLIR_ORIGIN={origin}");
    if let Some(native) = native {
        println!(
            "cargo::rustc-env=RYFT_MLIR_NATIVE={}",
            native.path.display()
        );
    }
    println!("cargo::metadata=ORIGIN={origin}");
    println!("cargo::metadata=FUNCTIONS={}", table.display());
    Ok(())
}

/// The functions that `native` exports, once programs are linked with it. As where there is no native at all, one that
/// can't be used is a warning, and an error only where a program is linked.
fn usable(native: &Library, services: &Services, out_directory: &Path) -> Option<BTreeSet<String>> {
    let linked = native
        .exports(may_be_of_the_c_api)
        .map_err(|error| error.to_string())
        .and_then(|exported| {
            link(native, &services.taken_from(&exported), out_directory)?;
            Ok(exported)
        });
    match linked {
        Ok(exported) => Some(exported),
        Err(error) => {
            println!("cargo::warning=mlir: the native can't be used: {error}");
            None
        }
    }
}

/// Has programs linked with a shared library; the lines for an archive are printed already.
fn link(native: &Library, functions: &[&str], out_directory: &Path) -> Result<(), String> {
    if native.linkage == Linkage::StaticArchive {
        return Ok(());
    }
    let lines = link_stub::link(native, native.target, functions, out_directory)
        .map_err(|error| error.to_string())?;
    lines.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// Writes what `src/native.rs` includes: the table of functions and the definitions of those that the native lacks.
fn write_source(
    services: &[(&str, Service<'_>)],
    assembler: Option<Assembler>,
    path: &Path,
) -> Result<(), String> {
    let mut source = String::from("const FUNCTIONS: &[(&str, Served)] = &[\n");
    for (function, service) in services {
        // Writing to a string can't fail.
        let _ = writeln!(source, "    ({function:?}, Served::{}),", service.served());
    }
    source.push_str("];\n");
    if let Some(assembler) = assembler {
        source.push_str(&assembler.definitions(services));
    }
    fs::write(path, source).map_err(|error| format!("can't write {}: {error}", path.display()))
}

/// Writes the table as a text: on each line a function and `ByNative`, `ByUs` or `Lacking`.
fn write_table(services: &[(&str, Service<'_>)], path: &Path) -> Result<(), String> {
    let line =
        |(function, service): &(&str, Service<'_>)| format!("{function} {}\n", service.served());
    let table: String = services.iter().map(line).collect();
    fs::write(path, table).map_err(|error| format!("can't write {}: {error}", path.display()))
}

/// Whether a symbol's name can be one of the C API, which C++'s (`_Z`) and LLVM's own (`LLVM`) can't.
fn may_be_of_the_c_api(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|error| format!("cargo gives a build script {name}: {error}"))
}
