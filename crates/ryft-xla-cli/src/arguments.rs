//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, Parser, Subcommand};
use ryft_build_support::part::{Component, Part};
use ryft_build_support::target::Target;

use crate::words;

const EXIT_CODES: &str = "\
The environment variables of builds (RYFT_XLA_CACHE_DIR, RYFT_XLA_SOURCES, ...) apply here too.

Exit codes:
  0  success
  1  a problem was found: a part is unavailable, an entry is damaged, doctor found a fault
  2  the command line or an environment variable is invalid
  3  the store or the output can't be read or written";

/// Shows, fetches and looks after the native parts of XLA that the ryft sys crates build with.
#[derive(Debug, Parser)]
#[command(name = "ryft-xla", after_help = EXIT_CODES, arg_required_else_help = false)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Print one JSON document
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Tell every decision; twice: every detail
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

/// A command with its options.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show what builds would use, from which source, how large, and whether it is in the store
    Plan(Selection),
    /// Fetch it all into the store, or into a directory for a machine without a network
    Fetch {
        #[command(flatten)]
        selection: Selection,
        /// Make DIR a store of its own, and print what a machine without a network builds with
        #[arg(long, value_name = "DIR")]
        into: Option<PathBuf>,
    },
    /// List what is in the store
    List,
    /// Hash every entry of the store against its manifest
    Verify {
        /// Remove what is damaged, so that the next build fetches it again
        #[arg(long)]
        remove_damaged: bool,
    },
    /// Remove entries of the store that no running build uses
    Clean {
        #[command(flatten)]
        which: Which,
        /// Remove entries too that a build used in the last 15 minutes
        #[arg(long)]
        force: bool,
    },
    /// Find out why a build fails: settings, store, disk, pip, servers, libraries
    Doctor(Selection),
}

/// Which parts a command is about, and for which target.
#[derive(Args, Debug)]
pub(crate) struct Selection {
    /// The target: linux-x86_64, linux-aarch64, macos-aarch64, windows-x86_64, or Rust's triple for one of them
    /// [default: this machine's]
    #[arg(long, value_parser = parse_target)]
    target: Option<Target>,
    /// Devices, or devices with the vendor's runtime, separated by commas [default: none]
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = features())]
    features: Vec<Part>,
    /// Components, separated by commas, or none [default: all]
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = components())]
    components: Option<Vec<Choice>>,
}

/// A value of `--components`.
#[derive(Clone, Debug)]
enum Choice {
    Nothing,
    Part(Part),
}

/// Which entries `clean` removes.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct Which {
    /// Entries that no build used for AGE: a number and s, m, h, d or w, as in 30d
    #[arg(long, value_name = "AGE", value_parser = words::parse_duration)]
    pub(crate) older_than: Option<Duration>,
    /// Entries that this version's pin does not name
    #[arg(long)]
    pub(crate) other_pins: bool,
    /// Every entry
    #[arg(long)]
    pub(crate) all: bool,
}

impl Selection {
    /// The target that is asked for.
    pub(crate) fn target(&self) -> Target {
        self.target.unwrap_or_else(Target::from_this_program)
    }

    /// The parts that are asked for, each once.
    pub(crate) fn parts(&self) -> Result<Vec<Part>, String> {
        let mut parts: Vec<Part> = match &self.components {
            None => Component::ALL.map(Part::from).into(),
            Some(choices) => choices.iter().filter_map(Choice::part).collect(),
        };
        parts.extend(&self.features);
        let mut unique = Vec::new();
        parts.retain(|part| {
            let is_new = !unique.contains(part);
            unique.push(*part);
            is_new
        });
        match parts.is_empty() {
            true => Err(
                "there is no part to look at: --components is none, and --features names no device"
                    .into(),
            ),
            false => Ok(parts),
        }
    }
}

impl Choice {
    fn part(&self) -> Option<Part> {
        match self {
            Self::Nothing => None,
            Self::Part(part) => Some(*part),
        }
    }
}

/// Reads the name of a feature of the crates that makes a build find something.
fn features() -> impl TypedValueParser<Value = Part> {
    let parts = Part::all().filter(|part| !matches!(part, Part::Component(_)));
    let parts: Vec<_> = parts.collect();
    PossibleValuesParser::new(parts.iter().map(|part| part.name())).map(move |name| {
        let named = parts.iter().find(|part| part.name() == name);
        *named.expect("the parser takes these names alone")
    })
}

fn components() -> impl TypedValueParser<Value = Choice> {
    let names = Component::ALL.map(|component| Part::from(component).name());
    let values = names.map(PossibleValue::new).into_iter();
    let parser = PossibleValuesParser::new(values.chain([PossibleValue::new("none")]));
    parser.map(|name| name.parse().map_or(Choice::Nothing, Choice::Part))
}

/// Reads one of our names of a target, or Rust's.
fn parse_target(text: &str) -> Result<Target, String> {
    text.parse()
}

/// The version of the program and the pin's commit.
pub(crate) fn version() -> String {
    use ryft_build_support::pin::Pin;
    let pin =
        Pin::built_in().map(|pin| format!(", for XLA {} of {}", pin.xla.commit, pin.xla.date));
    format!("{}{}", env!("CARGO_PKG_VERSION"), pin.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use ryft_build_support::target::TARGETS;

    use super::*;

    #[test]
    fn every_target_is_read_in_our_words_and_in_rusts() {
        let triples = [
            "x86_64-unknown-linux-gnu",
            "aarch64-unknown-linux-gnu",
            "aarch64-apple-darwin",
            "x86_64-pc-windows-msvc",
        ];
        for (target, triple) in TARGETS.into_iter().zip(triples) {
            assert_eq!(parse_target(&target.to_string()), Ok(target));
            assert_eq!(parse_target(triple), Ok(target));
        }
        for unknown in [
            "linux-riscv64",
            "x86_64-unknown-linux-musl",
            "x86_64-apple-darwin",
            "linux",
            "",
        ] {
            assert!(parse_target(unknown).is_err(), "{unknown}");
        }
    }
}
