//! The one call of a sys crate's build script.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::event::Event;
use crate::link::{Library, Origin};
use crate::part::Part;
use crate::pin::Pin;
use crate::resolver::Resolver;
use crate::settings::{Settings, variable};

/// Finds the native that provides `part`, prints what cargo needs to link it, and gives it; `None` when there is none.
///
/// It fails softly: `cargo check`, clippy and rustdoc run build scripts too and need no natives, so a failed
/// resolution is a warning here. The crate is told of it (by what its build script makes of `None`), and fails where
/// a program that needs the native is linked. On docs.rs nothing is looked for.
///
/// A fetch is told in one warning line, which cargo shows; every decision goes to standard error, which
/// `cargo build -vv` shows.
pub fn find(part: impl Into<Part>) -> Option<Library> {
    let part = part.into();
    for variable in Settings::variables(part) {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    if env::var_os(variable::DOCS_RS).is_some() {
        return None;
    }
    match resolve(part) {
        Ok(native) => {
            // The script runs again when the library, or what it was unpacked from, has gone or changed, and only then.
            println!("cargo::rerun-if-changed={}", native.path.display());
            if let Origin::Override { path, .. } = &native.origin {
                println!("cargo::rerun-if-changed={}", path.display());
            }
            Some(native)
        }
        Err(report) => {
            warn(&report);
            let out = out_directory();
            if let Err(error) = fs::write(report_path(part), &report) {
                warn(&format!("can't write the report of {part}: {error}"));
            }
            // A file that is never there has cargo run the script again at the next build, when the network may be back.
            // It has to be one in `OUT_DIR`: cargo never looks at those of a git or registry dependency's own directory.
            println!(
                "cargo::rerun-if-changed={}",
                out.join("never-there").display()
            );
            None
        }
    }
}

fn resolve(part: Part) -> Result<Library, String> {
    let pin = Pin::built_in().map_err(|error| error.to_string())?;
    let settings = Settings::from_build_script().map_err(|error| error.to_string())?;
    let resolver = Resolver::new(pin, settings);
    let native = resolver
        .resolve(part, &mut tell)
        .map_err(|error| error.to_string())?;
    if native.path.to_str().is_none_or(|path| path.contains('\n')) {
        return Err(format!(
            "the path {:?} can't be passed through cargo; move the store",
            native.path
        ));
    }
    for line in native.directives() {
        println!("{line}");
    }
    Ok(native)
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

/// The file that the report of a failed resolution is written to.
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

fn tell(event: Event<'_>) {
    match event {
        Event::Fetching {
            artifact,
            from,
            size,
        } => {
            let size = size.map_or(String::new(), |size| format!(" ({})", megabytes(size)));
            warn(&format!("fetching {}{size} from {from}", artifact.file));
        }
        Event::Waiting { artifact } => warn(&format!(
            "waiting for another build that is fetching {artifact}"
        )),
        Event::Decision(text) => eprintln!("{text}"),
        Event::Unpacking { archive } => eprintln!("unpacking {}", archive.display()),
    }
}

/// A length in bytes as a person reads it.
fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
