//! The one call of a sys crate's build script.

use std::env;

use crate::download;
use crate::event::Event;
use crate::link;
use crate::native::{Native, Origin};
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
pub fn find(part: impl Into<Part>) -> Option<Native> {
    let part = part.into();
    println!("cargo::rerun-if-changed=build.rs");
    for variable in Settings::variables(part) {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    if env::var_os(variable::DOCS_RS).is_some() {
        return None;
    }
    match resolve(part) {
        Ok(native) => {
            // The script runs again when the library, or what it was unpacked from, has gone or changed, and only then.
            println!("cargo::rerun-if-changed={}", native.library.display());
            if let Origin::Override { path, .. } = &native.origin {
                println!("cargo::rerun-if-changed={}", path.display());
            }
            Some(native)
        }
        Err(report) => {
            warn(&report);
            // A file that is never there has cargo run the script again at the next build, when the network may be back.
            println!("cargo::rerun-if-changed={part}-was-not-found");
            None
        }
    }
}

fn resolve(part: Part) -> Result<Native, String> {
    let pin = Pin::built_in().map_err(|error| error.to_string())?;
    let settings = Settings::of_build_script().map_err(|error| error.to_string())?;
    let target = settings.target;
    let resolver = Resolver::new(pin, settings);
    let native = resolver
        .resolve(part, &mut tell)
        .map_err(|error| error.to_string())?;
    if native
        .library
        .to_str()
        .is_none_or(|path| path.contains('\n'))
    {
        return Err(format!(
            "the path {:?} can't be passed through cargo; move the store",
            native.library
        ));
    }
    for line in link::directives(&native, target) {
        println!("{line}");
    }
    Ok(native)
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

/// Where `native` came from, in the one line that crates keep of it: `nowhere` when there is none.
pub fn origin(native: Option<&Native>) -> String {
    native.map_or("nowhere".into(), |native| native.origin.to_string())
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
        Event::Download(download::Event::Progress { .. }) => {}
        Event::Download(event) => eprintln!("{event:?}"),
    }
}

/// A length in bytes as a person reads it.
fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
