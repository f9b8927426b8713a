//! The command line.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use lexopt::{Arg, Parser};
use ryft_build_support::part::{Component, Part};
use ryft_build_support::target::Target;

use super::report::Failure;
use super::words;

/// What `--help` prints.
const HELP: &str = "\
ryft-xla shows, fetches and looks after the native parts of XLA that the ryft sys crates build with.

Usage: ryft-xla COMMAND [OPTION...]

Commands:
  plan      what builds would use, from which source, how large, and whether it is cached
  fetch     fetch it all into the store, or into a directory for a machine without network
  list      what is in the store
  verify    hash every entry of the store against its receipt
  clean     remove entries of the store that no running build uses
  doctor    find out why a build fails: settings, store, disk, pip, servers, libraries

Options of plan, fetch and doctor:
  --target TARGET       linux-x86_64, linux-aarch64, macos-aarch64 or windows-x86_64 (default: this machine's)
  --features LIST       devices: cuda-12, cuda-13, rocm-7, tpu, neuron (default: none)
  --components LIST     mlir, pjrt-cpu, distributed, or none (default: all that a crate links)

Options of fetch:
  --into DIR            make DIR a store of its own, and print what a machine without network builds with

Options of verify:
  --remove-damaged      remove what is damaged, so that the next build fetches it again

Options of clean, of which one is needed:
  --older-than AGE      entries that no build used for that long: a number and s, m, h, d or w, as in 30d
  --other-pins          entries that this version's pin does not name
  --all                 every entry
  --force               with any of them: entries too that a build used in the last 15 minutes

Options of all:
  --json                print one JSON document
  -h, --help            print this
  -V, --version         print the version and the pin's commit

The environment variables of builds (RYFT_XLA_CACHE_DIR, RYFT_XLA_SOURCES, ...) apply here too.

Ends with
  0  all is well
  1  something is amiss: a part can't be had, an entry is damaged, doctor found a fault
  2  the command line or an environment variable is wrong
  3  the store or the output can't be read or written
";

/// What the user asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    /// The command.
    pub(crate) command: Command,
    /// Whether to print JSON.
    pub(crate) json: bool,
}

/// A command with its options.
#[derive(Debug)]
pub(crate) enum Command {
    /// Print this.
    Text(String),
    Plan(Parts),
    Fetch {
        parts: Parts,
        into: Option<PathBuf>,
    },
    Verify {
        remove_damaged: bool,
    },
    Clean {
        which: Which,
        force: bool,
    },
    List,
    Doctor(Parts),
}

/// Which parts a command is about, and for which target.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) target: Target,
    pub(crate) parts: Vec<Part>,
}

/// Which entries `clean` removes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    OlderThan(Duration),
    OtherPins,
    All,
}

/// Every command.
const COMMANDS: [&str; 6] = ["plan", "fetch", "list", "verify", "clean", "doctor"];

/// Every option, with whether it takes a value, and the commands that have it; all have those with none.
const OPTIONS: [(&str, bool, &[&str]); 10] = [
    ("json", false, &[]),
    ("target", true, &["plan", "fetch", "doctor"]),
    ("features", true, &["plan", "fetch", "doctor"]),
    ("components", true, &["plan", "fetch", "doctor"]),
    ("into", true, &["fetch"]),
    ("remove-damaged", false, &["verify"]),
    ("older-than", true, &["clean"]),
    ("other-pins", false, &["clean"]),
    ("all", false, &["clean"]),
    ("force", false, &["clean"]),
];

/// What stands on the command line, before it is known to make sense.
#[derive(Debug, Default)]
struct Given {
    command: Option<String>,
    /// The options, with their values; a flag's is empty.
    options: BTreeMap<&'static str, OsString>,
}

impl Given {
    fn has(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    /// The value of an option that has to be Unicode.
    fn text(&self, option: &str) -> Result<Option<&str>, Failure> {
        let Some(value) = self.options.get(option) else {
            return Ok(None);
        };
        let text = value.to_str().ok_or_else(|| {
            Failure::usage(format!(
                "--{option} {} is not valid Unicode",
                value.display()
            ))
        })?;
        Ok(Some(text))
    }
}

/// Reads the command line.
pub(crate) fn parse(mut parser: Parser) -> Result<Arguments, Failure> {
    let mut given = Given::default();
    while let Some(argument) = parser.next().map_err(usage)? {
        let name = match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Arguments::text(HELP.into())),
            Arg::Short('V') | Arg::Long("version") => return Ok(Arguments::text(version()?)),
            Arg::Value(value) if given.command.is_none() => {
                given.command = Some(value.to_string_lossy().into_owned());
                continue;
            }
            Arg::Long(name) => name,
            other => return Err(usage(other.unexpected())),
        };
        let known = OPTIONS.iter().find(|(known, ..)| *known == name);
        let Some(&(name, takes_value, _)) = known else {
            return Err(usage(argument.unexpected()));
        };
        let value = match takes_value {
            true => parser.value().map_err(usage)?,
            false => OsString::new(),
        };
        given.options.insert(name, value);
    }
    Ok(Arguments {
        json: given.has("json"),
        command: command(&given)?,
    })
}

impl Arguments {
    fn text(text: String) -> Self {
        Self {
            command: Command::Text(text),
            json: false,
        }
    }
}

/// The command that is asked for.
fn command(given: &Given) -> Result<Command, Failure> {
    let Some(name) = given.command.as_deref() else {
        return Err(Failure::usage(
            "there is no command; `ryft-xla --help` lists them",
        ));
    };
    let is_foreign = |(option, _, commands): &&(&str, bool, &[&str])| {
        given.has(option) && !commands.is_empty() && !commands.contains(&name)
    };
    if COMMANDS.contains(&name)
        && let Some((option, ..)) = OPTIONS.iter().find(is_foreign)
    {
        return Err(Failure::usage(format!("{name} has no option --{option}")));
    }
    Ok(match name {
        "plan" => Command::Plan(parts(given)?),
        "doctor" => Command::Doctor(parts(given)?),
        "fetch" => Command::Fetch {
            parts: parts(given)?,
            into: given.options.get("into").map(PathBuf::from),
        },
        "verify" => Command::Verify {
            remove_damaged: given.has("remove-damaged"),
        },
        "clean" => Command::Clean {
            which: which(given)?,
            force: given.has("force"),
        },
        "list" => Command::List,
        _ => {
            let message = format!("there is no command {name:?}; `ryft-xla --help` lists them");
            return Err(Failure::usage(message));
        }
    })
}

/// Which entries are to be cleaned.
fn which(given: &Given) -> Result<Which, Failure> {
    let age = match given.text("older-than")? {
        None => None,
        Some(age) => Some(words::parse_duration(age).ok_or_else(|| {
            Failure::usage(format!(
                "--older-than {age:?} is no age; give a number with s, m, h, d or w, as in 30d"
            ))
        })?),
    };
    match (age, given.has("other-pins"), given.has("all")) {
        (Some(age), false, false) => Ok(Which::OlderThan(age)),
        (None, true, false) => Ok(Which::OtherPins),
        (None, false, true) => Ok(Which::All),
        _ => Err(Failure::usage(
            "clean needs one of --older-than AGE, --other-pins and --all",
        )),
    }
}

/// The parts that the options name.
fn parts(given: &Given) -> Result<Parts, Failure> {
    let target = match given.text("target")? {
        Some(name) => name.parse(),
        None => Target::from_this_program(),
    };
    let target = target.map_err(|error| Failure::usage(format!("--target: {error}")))?;
    let mut parts: Vec<Part> = match given.text("components")? {
        None => Component::ALL.map(Part::from).into(),
        Some("none") => Vec::new(),
        Some(list) => named(list, "--components", |part| {
            matches!(part, Part::Component(_))
        })?,
    };
    if let Some(list) = given.text("features")? {
        parts.extend(named(list, "--features", |part| {
            matches!(part, Part::Device(_))
        })?);
    }
    if parts.is_empty() {
        return Err(Failure::usage(
            "there is no part to look at: --components is none, and --features names no device",
        ));
    }
    Ok(Parts { target, parts })
}

/// The parts that `list`, the value of `option`, names, each once.
fn named(list: &str, option: &str, fits: impl Fn(&Part) -> bool) -> Result<Vec<Part>, Failure> {
    let known = || {
        Part::all()
            .filter(&fits)
            .map(Part::name)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut parts = Vec::new();
    for name in list
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        let part = name.parse::<Part>().ok().filter(&fits);
        let part = part.ok_or_else(|| {
            Failure::usage(format!("{option} has no {name:?}; there are {}", known()))
        })?;
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    Ok(parts)
}

fn version() -> Result<String, Failure> {
    let pin = ryft_build_support::pin::Pin::built_in()?;
    let version = env!("CARGO_PKG_VERSION");
    Ok(format!(
        "ryft-xla {version}, for XLA {} of {}\n",
        pin.xla.commit, pin.xla.date
    ))
}

fn usage(error: lexopt::Error) -> Failure {
    Failure::usage(format!(
        "{error}; `ryft-xla --help` lists commands and options"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, String> {
        let parser = Parser::from_args(line.split_whitespace());
        parse(parser).map_err(|failure| failure.message)
    }

    fn names(parts: &Parts) -> Vec<&'static str> {
        parts.parts.iter().map(|part| part.name()).collect()
    }

    #[test]
    fn parts_are_all_components_and_the_named_devices() {
        let Command::Plan(parts) = read("plan --features cuda-12,tpu,tpu").unwrap().command else {
            panic!("no plan");
        };
        assert_eq!(
            names(&parts),
            ["mlir", "pjrt-cpu", "distributed", "cuda-12", "tpu"]
        );
        let line =
            "fetch --target macos-aarch64 --components none --features=neuron --into /x --json";
        let arguments = read(line).unwrap();
        let Command::Fetch { parts, into } = arguments.command else {
            panic!("no fetch");
        };
        assert!(arguments.json);
        assert_eq!(names(&parts), ["neuron"]);
        assert_eq!(parts.target.to_string(), "macos-aarch64");
        assert_eq!(into, Some("/x".into()));
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (line, part) in [
            ("", "there is no command"),
            ("cook", "\"cook\""),
            ("plan extra", "\"extra\""),
            (
                "plan --features cuda-11",
                "\"cuda-11\"; there are cuda-12, cuda-13",
            ),
            ("plan --features mlir", "\"mlir\""),
            ("plan --components tpu", "\"tpu\"; there are mlir"),
            ("plan --components none", "no part"),
            ("plan --target linux-riscv", "linux-riscv"),
            ("plan --all", "plan has no option --all"),
            ("list --into /x", "list has no option --into"),
            ("clean", "clean needs one of"),
            ("clean --force", "clean needs one of"),
            ("clean --all --other-pins", "clean needs one of"),
            ("clean --older-than soon", "\"soon\" is no age"),
            ("clean --older-than", "--older-than"),
            ("verify --json=yes", "json"),
            ("--loud", "--loud"),
        ] {
            let message = read(line).unwrap_err();
            assert!(message.contains(part), "{line}: {message}");
        }
    }

    #[test]
    fn help_and_version_win_over_everything_else() {
        for line in ["--help", "plan -h --features x", "-V"] {
            assert!(
                matches!(read(line).unwrap().command, Command::Text(_)),
                "{line}"
            );
        }
    }
}
