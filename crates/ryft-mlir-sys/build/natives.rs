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

use ryft_build_support::link_stub;
use ryft_build_support::native::{Linkage, Native};
use ryft_build_support::settings::Settings;
use ryft_build_support::symbols;

use assembly::Assembler;
use service::{Service, Services};

/// Tells cargo how programs are linked with `native`, and writes `native.rs` into `OUT_DIR`.
pub(crate) fn write(native: Option<&Native>) -> Result<(), String> {
    let services = Services::read(|file| {
        println!("cargo::rerun-if-changed={file}");
        fs::read_to_string(file).map_err(|error| format!("can't read {file}: {error}"))
    })?;
    let exported = native.map(|native| symbols::exported(&native.library, may_be_of_the_c_api));
    let exported = exported.transpose().map_err(|error| error.to_string())?;
    let out_directory = PathBuf::from(variable("OUT_DIR")?);
    if let (Some(native), Some(exported)) = (native, &exported) {
        link(native, exported, &services, &out_directory)?;
    }
    let assembler = Assembler::of(
        &variable("CARGO_CFG_TARGET_OS")?,
        &variable("CARGO_CFG_TARGET_ARCH")?,
    );
    let services = services.of(exported.as_ref());
    write_source(&services, assembler, &out_directory.join("native.rs"))?;
    let table = out_directory.join("functions.txt");
    write_table(&services, &table)?;
    // For the build scripts of crates that depend on this one: `DEP_RYFT_MLIR_ORIGIN`, `DEP_RYFT_MLIR_FUNCTIONS`.
    let origin = native.map_or("nowhere".into(), |native| native.origin.to_string());
    println!("cargo::rustc-env=RYFT_MLIR_ORIGIN={origin}");
    println!("cargo::metadata=ORIGIN={origin}");
    println!("cargo::metadata=FUNCTIONS={}", table.display());
    Ok(())
}

/// Has programs linked with a shared library; the lines for an archive are printed already.
fn link(
    native: &Native,
    exported: &BTreeSet<String>,
    services: &Services,
    out_directory: &Path,
) -> Result<(), String> {
    if native.linkage == Linkage::StaticArchive {
        return Ok(());
    }
    let target = Settings::of_build_script()
        .map_err(|error| error.to_string())?
        .target;
    let functions = services.taken_from(exported);
    let lines = link_stub::link(native, target, &functions, out_directory)
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
fn may_be_of_the_c_api(name: &[u8]) -> bool {
    name.first().is_some_and(u8::is_ascii_lowercase)
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|error| format!("cargo gives a build script {name}: {error}"))
}
