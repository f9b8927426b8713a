//! What cargo was told and does not tell build scripts: by its command line, as far as that can be seen, and by its
//! configuration files.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The commands of cargo that link nothing.
const LINKS_NOTHING: [&str; 7] = ["c", "check", "clippy", "d", "doc", "fix", "rustdoc"];

/// The options of cargo that stand before a command and have a value of their own.
const WITH_VALUE: [&str; 4] = ["--color", "--config", "-C", "-Z"];

/// Whether this process is a build script of a cargo that only checks or documents, as far as that can be seen: in the command
/// line of the process that started it, which Windows doesn't show.
pub(crate) fn is_checking() -> bool {
    env::var_os("OUT_DIR").is_some() && links_nothing(&parents_command_line())
}

/// Whether the cargo that started this build script was told to stay off the network: on its command line, or else by
/// `net.offline` in the first configuration that says anything of it, of those above `OUT_DIR`, which is mostly in the
/// workspace, above the package, and in cargo's home. A file that can't be read or parsed says nothing.
pub(super) fn is_offline() -> bool {
    let directory = |name| env::var_os(name).map(PathBuf::from);
    let home = directory("CARGO_HOME").or_else(|| Some(dirs::home_dir()?.join(".cargo")));
    let starts: Vec<_> = ["OUT_DIR", "CARGO_MANIFEST_DIR"]
        .into_iter()
        .filter_map(directory)
        .collect();
    let above = starts.iter().flat_map(|start| start.ancestors());
    let mut places = above.map(|directory| directory.join(".cargo")).chain(home);
    forbids_network(&parents_command_line())
        || places
            .find_map(|place| configured_offline(&place))
            .unwrap_or(false)
}

/// Whether the command line of a cargo has an option that forbids the network. What follows `--` is the program's.
fn forbids_network(words: &[String]) -> bool {
    let mut words = words.iter().take_while(|word| *word != "--");
    words.any(|word| word == "--offline" || word == "--frozen")
}

fn configured_offline(place: &Path) -> Option<bool> {
    // Cargo takes the name without an ending first.
    let mut files = ["config", "config.toml"].iter();
    let text = files.find_map(|name| fs::read_to_string(place.join(name)).ok())?;
    toml_span::parse(&text)
        .ok()?
        .pointer("/net/offline")?
        .as_bool()
}

/// Whether the command line of a cargo is of a command that links nothing.
fn links_nothing(words: &[String]) -> bool {
    let mut words = words.iter().map(String::as_str).skip(1);
    while let Some(word) = words.next() {
        if WITH_VALUE.contains(&word) {
            words.next();
        } else if !word.starts_with(['-', '+']) {
            return LINKS_NOTHING.contains(&word);
        }
    }
    false
}

#[cfg(target_os = "linux")]
fn parents_command_line() -> Vec<String> {
    let path = format!("/proc/{}/cmdline", std::os::unix::process::parent_id());
    let line = fs::read(path).unwrap_or_default();
    let words = line.split(|byte| *byte == 0);
    words
        .map(|word| String::from_utf8_lossy(word).into_owned())
        .collect()
}

#[cfg(all(unix, not(target_os = "linux")))]
fn parents_command_line() -> Vec<String> {
    let parent = std::os::unix::process::parent_id().to_string();
    let output = std::process::Command::new("ps")
        .args(["-o", "args=", "-p", &parent])
        .output();
    let line = output.map_or(Vec::new(), |output| output.stdout);
    let line = String::from_utf8_lossy(&line);
    line.split_whitespace().map(Into::into).collect()
}

#[cfg(not(unix))]
fn parents_command_line() -> Vec<String> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(Into::into).collect()
    }

    #[test]
    fn commands_that_link_nothing_are_told_from_those_that_build() {
        for (line, expected) in [
            ("cargo check", true),
            ("/opt/bin/cargo +nightly --config net.offline=true c", true),
            ("cargo -Z build-std -v --color always doc --no-deps", true),
            ("cargo build --package check", false),
            ("cargo --color never test", false),
            ("cargo run --example doc", false),
            ("cargo", false),
            ("", false),
        ] {
            assert_eq!(links_nothing(&words(line)), expected, "{line}");
        }
    }

    #[test]
    fn options_that_forbid_the_network_are_cargos_own() {
        for (line, expected) in [
            ("cargo build --offline", true),
            ("cargo --frozen run -- x", true),
            ("cargo run -- --offline", false),
            ("cargo build --locked", false),
        ] {
            assert_eq!(forbids_network(&words(line)), expected, "{line}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_process_sees_who_started_it() {
        let words = parents_command_line();
        assert!(words.iter().any(|word| !word.is_empty()), "{words:?}");
    }
}
