//! A test that needs a process of its own starts its own executable again: the same test finds there that it is the child,
//! does what it is told by the environment, and says what came of it.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use ryft_build_support::part::Part;
use ryft_build_support::settings::SourceKind;

use crate::site::Site;

const PART: &str = "RESOLVER_TEST_PART";
const PIN: &str = "RESOLVER_TEST_PIN";
const STORE: &str = "RESOLVER_TEST_STORE";
const SOURCES: &str = "RESOLVER_TEST_SOURCES";
const RELEASES: &str = "RESOLVER_TEST_RELEASES";
const WORKSPACE: &str = "RESOLVER_TEST_WORKSPACE";
const PROGRAMS: &str = "RESOLVER_TEST_PROGRAMS";

/// The command that resolves `part` of `site` in a process of its own, as the child of the running test.
pub(crate) fn command(site: &Site, part: impl Into<Part>) -> Command {
    let pin = site.directory.path().join("pin.toml");
    fs::write(&pin, &site.pin).unwrap();
    let thread = std::thread::current();
    let sources: Vec<_> = site
        .settings
        .sources
        .iter()
        .map(|source| source.name())
        .collect();
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", thread.name().unwrap(), "--nocapture"])
        .env(PART, part.into().name())
        .env(PIN, pin)
        .env(STORE, &site.settings.cache_directory)
        .env(SOURCES, sources.join(","))
        .env(WORKSPACE, &site.settings.bazel_workspace)
        .env(PROGRAMS, site.programs())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if let Some(url) = &site.settings.release_url {
        command.env(RELEASES, url.expose());
    }
    command
}

/// In a child, resolves the part, prints the length and the path of the library or why there is none, and gives true.
pub(crate) fn is_done() -> bool {
    let Ok(part) = env::var(PART) else {
        return false;
    };
    let mut site = Site::new();
    site.pin = fs::read_to_string(env::var_os(PIN).unwrap()).unwrap();
    site.settings.cache_directory = env::var_os(STORE).unwrap().into();
    site.settings.release_url = env::var(RELEASES).ok().map(|url| url.parse().unwrap());
    site.settings.sources = SourceKind::parse_list(&env::var(SOURCES).unwrap()).unwrap();
    site.settings.bazel_workspace = env::var_os(WORKSPACE).unwrap().into();
    site.set("PATH", Path::new(&env::var_os(PROGRAMS).unwrap()));
    match site.resolve(part.parse::<Part>().unwrap()) {
        Ok(library) => println!(
            "\nresolved {} {}\n{}",
            length(&library.path),
            library.path.display(),
            library.origin
        ),
        Err(error) => println!("\n{error}"),
    }
    true
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).unwrap().len()
}

/// What the child says, when it is done.
pub(crate) fn said(mut command: Command) -> String {
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}
