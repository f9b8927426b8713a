//! What a command has to say, for people and for scripts.

use std::fmt::Display;
use std::process::ExitCode;

use ryft_build_support::pin::PinError;
use ryft_build_support::store::StoreError;
use serde_json::Value;

/// The exit codes, which the help documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// All is well.
    Success = 0,
    /// The command ran and found a problem.
    Problem = 1,
    /// The command line or an environment variable is invalid.
    Invalid = 2,
    /// The store or the output can't be read or written.
    Io = 3,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        (status as u8).into()
    }
}

/// What a command found.
#[derive(Debug)]
pub(crate) struct Report {
    /// For people.
    pub(crate) text: String,
    /// For scripts: the same facts.
    pub(crate) json: Value,
    /// How the program exits.
    pub(crate) status: Status,
}

impl Report {
    pub(crate) fn new(text: String, json: Value, has_problem: bool) -> Self {
        let status = match has_problem {
            true => Status::Problem,
            false => Status::Success,
        };
        Self { text, json, status }
    }
}

/// Why a command could not run.
#[derive(Debug)]
pub(crate) struct CommandError {
    /// What went wrong and what to do.
    pub(crate) message: String,
    /// How the program exits.
    pub(crate) status: Status,
}

impl CommandError {
    /// The command line or a setting is invalid.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        let (message, status) = (message.into(), Status::Invalid);
        Self { message, status }
    }

    /// Something can't be read or written.
    pub(crate) fn io(error: impl Display) -> Self {
        let (message, status) = (error.to_string(), Status::Io);
        Self { message, status }
    }
}

impl From<String> for CommandError {
    fn from(message: String) -> Self {
        Self::invalid(message)
    }
}

impl From<PinError> for CommandError {
    fn from(error: PinError) -> Self {
        Self::io(error)
    }
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        Self::io(error)
    }
}
