//! `ryft-xla`: shows what builds would use, fetches it ahead of them, and looks after the store.
//!
//! It only words what the library answers: [`arguments`] reads the command line, a module for each command asks the
//! library and makes a [`Report`], and this file prints it.

mod arguments;
mod clean;
mod doctor;
mod fetch;
mod list;
mod plan;
mod progress;
mod report;
mod verify;
mod words;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::{CommandFactory as _, FromArgMatches as _};
use report::{CommandError, Report, Status};

fn main() -> ExitCode {
    let given: Vec<OsString> = env::args_os().collect();
    match read(&given) {
        Ok(arguments) => {
            progress::start(arguments.verbose);
            match run(&arguments) {
                Ok(report) => deliver(&report, arguments.json),
                Err(error) => fail(&error, arguments.json),
            }
        }
        // The help or the version.
        Err(error) if !error.use_stderr() => printed(&error.render().to_string(), Status::Success),
        Err(error) => {
            let text = error.render().to_string();
            let message = text.trim_start_matches("error: ").trim_end().to_owned();
            let json = given.iter().any(|argument| argument == "--json");
            fail(&CommandError::invalid(message), json)
        }
    }
}

fn read(given: &[OsString]) -> Result<Arguments, clap::Error> {
    let command = Arguments::command().version(arguments::version());
    Arguments::from_arg_matches(&command.try_get_matches_from(given)?)
}

fn run(arguments: &Arguments) -> Result<Report, CommandError> {
    match &arguments.command {
        Command::Plan(selection) => plan::run(selection),
        Command::Fetch { selection, into } => {
            fetch::run(selection, into.as_deref(), arguments.json)
        }
        Command::List => list::run(),
        Command::Verify { remove_damaged } => verify::run(*remove_damaged),
        Command::Clean { which, force } => clean::run(which, *force),
        Command::Doctor(selection) => doctor::run(selection),
    }
}

fn deliver(report: &Report, json: bool) -> ExitCode {
    match json {
        true => printed(&format!("{:#}\n", report.json), report.status),
        false => printed(&report.text, report.status),
    }
}

/// Prints to standard output and gives the exit code. No one who stops reading, as `head` does, is told of an error.
fn printed(text: &str, status: Status) -> ExitCode {
    let mut output = io::stdout().lock();
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: can't write the output: {error}");
            Status::Io.into()
        }
        _ => status.into(),
    }
}

fn fail(error: &CommandError, json: bool) -> ExitCode {
    eprintln!("error: {}", error.message);
    if !json {
        return error.status.into();
    }
    let document = serde_json::json!({ "error": error.message });
    printed(&format!("{document:#}\n"), error.status)
}
