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

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Arguments, Command};
use report::{Failure, Report};

fn main() -> ExitCode {
    let arguments = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(arguments) => arguments,
        Err(failure) => return fail(&failure, false),
    };
    let json = arguments.json;
    match run(&arguments) {
        Ok(report) => {
            let text = match json {
                true => format!("{:#}\n", report.json),
                false => report.text,
            };
            match print(&text) {
                Ok(()) => report.code.into(),
                Err(error) => fail(
                    &Failure::io(format!("can't write the output: {error}")),
                    json,
                ),
            }
        }
        Err(failure) => fail(&failure, json),
    }
}

fn run(arguments: &Arguments) -> Result<Report, Failure> {
    match &arguments.command {
        Command::Text(text) => Ok(Report::text(text.clone())),
        Command::Plan(parts) => plan::run(parts),
        Command::Fetch { parts, into } => fetch::run(parts, into.as_deref(), arguments.json),
        Command::Verify { remove_damaged } => verify::run(*remove_damaged),
        Command::Clean { which, force } => clean::run(which, *force),
        Command::List => list::run(),
        Command::Doctor(parts) => doctor::run(parts),
    }
}

/// Prints to standard output. Nobody who stops reading, as `head` does, is told of an error.
fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

fn fail(failure: &Failure, json: bool) -> ExitCode {
    if json {
        let document = serde_json::json!({ "error": failure.message });
        // Standard error tells the same, should this one be closed.
        let _ = print(&format!("{document:#}\n"));
    }
    eprintln!("error: {}", failure.message);
    failure.code.into()
}
