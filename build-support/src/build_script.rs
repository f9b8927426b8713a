//! The one call of a sys crate's build script.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::link::{Library, Linkage, Origin};
use crate::logging;
use crate::part::Part;
use crate::pin::Pin;
use crate::resolver::Resolver;
use crate::settings::{Settings, Variables, variable};
use crate::target::OperatingSystem;

/// Finds the library that provides `part`, prints what cargo needs to link it, and gives it; `None` when there is none.
///
/// It fails softly: `cargo check`, clippy and rustdoc run build scripts too and need no libraries, so a failed
/// resolution is a warning here. The crate is told of it (by what its build script makes of `None`), and fails where
/// a program that needs the library is linked, with the text of [`missing`]. On docs.rs nothing is looked for.
///
/// A fetch is told in one warning line, which cargo shows of a workspace's own crates; every decision goes to standard
/// error, which `cargo build -vv` shows.
///
/// Cargo runs the script again when the library or what overrides it changes, or a setting that decides about it. Which
/// sources may be asked decides only where something is still to be found.
pub fn find(part: impl Into<Part>) -> Option<Library> {
    let part = part.into();
    logging::start();
    let variables = Variables::BuildScript;
    if variables.read(variable::DOCS_RS).is_some() {
        return None;
    }
    Settings::watch_plugins(&variables, part);
    match resolve(part) {
        Ok(library) => {
            watch(&library.path);
            if let Origin::Override { path, .. } = &library.origin
                && path.is_file()
            {
                watch(path);
            }
            refuse_static_runtime(&library);
            // Of the same part at an earlier build.
            let _ = fs::remove_file(report_path(part));
            Some(library)
        }
        Err(report) => {
            log::warn!("{report}");
            write_report(part, &logging::take_story());
            Settings::watch_sources(&variables);
            // A file that is never there has cargo run the script again at the next build, when the network may be back.
            // It is one in `OUT_DIR`, because cargo never looks at those in a git or registry dependency's own directory.
            watch(&out_directory().join("never-there"));
            None
        }
    }
}

fn resolve(part: Part) -> Result<Library, String> {
    let pin = Pin::built_in().map_err(|error| error.to_string())?;
    let settings = Settings::from_build_script()
        .map_err(|error| format!("{error}\nhelp: correct the variable, or unset it"))?;
    let variables = settings.variables.clone();
    let resolver = Resolver::new(pin, settings);
    let library = resolver.resolve(part).map_err(|error| error.to_string())?;
    if resolver.has_choice(part) {
        Settings::watch_sources(&variables);
    }
    for line in library.directives() {
        println!("{line}");
    }
    Ok(library)
}

/// Has cargo run the build script again when the file at `path` changes, or is not there.
fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

/// A program with a static C runtime can't load libraries. With the GNU C library it fails in ways that are hard to read,
/// so it is refused; musl's programs are static by default, and those that never load the library are none the worse.
fn refuse_static_runtime(library: &Library) {
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let is_static = features.split(',').any(|feature| feature == "crt-static");
    let is_linux = library.target.operating_system == OperatingSystem::Linux;
    if library.linkage != Linkage::SharedLibrary || !is_static || !is_linux {
        return;
    }
    let text = format!(
        "{} is loaded when a program runs, which a program with a static C runtime can't do: build without `-C \
         target-feature=+crt-static`, or set {} to a static archive",
        library.path.display(),
        library.part.variable()
    );
    match library.target.environment {
        None => fail(&text),
        Some(_) => warn(&text),
    }
}

/// What the error says where a program is linked that needs `part`, which [`find`] did not find: crates make it the name
/// of a function that is not there.
pub fn missing(part: impl Into<Part>) -> String {
    let part = part.into();
    let package = env::var("CARGO_PKG_NAME").unwrap_or_default();
    let report = report_path(part);
    format!(
        "{part} was not found when {package} was built; {} says which sources were tried and what to do",
        report.display()
    )
}

/// Tells why the library of `part` that [`find`] found can't be used: in a warning, and in the file that [`missing`] names.
pub fn unusable(part: impl Into<Part>, reason: &str) {
    warn(reason);
    write_report(part.into(), reason);
}

fn write_report(part: Part, report: &str) {
    let path = report_path(part);
    if let Err(error) = fs::write(&path, report) {
        warn(&format!("can't write {}: {error}", path.display()));
    }
}

/// The file that says why there is no library of `part`.
fn report_path(part: Part) -> PathBuf {
    out_directory().join(format!("{part}.report.txt"))
}

/// The directory that this crate's build may write to.
fn out_directory() -> PathBuf {
    env::var_os("OUT_DIR").map_or_else(PathBuf::new, PathBuf::from)
}

/// Shows each line of `text` as a warning of cargo's.
pub fn warn(text: &str) {
    for line in text.lines() {
        println!("cargo::warning={line}");
    }
}

/// Shows each line of `text` as an error of cargo's, which fails the build when the build script is done.
pub fn fail(text: &str) {
    for line in text.lines() {
        println!("cargo::error={line}");
    }
}

/// Where `library` came from, in the one line that crates keep of it: `none` when there is none.
pub fn origin(library: Option<&Library>) -> String {
    library.map_or("none".into(), |library| library.origin.to_string())
}
