//! What a command has to say, for people and for scripts.

use std::process::ExitCode;

use ryft_build_support::pin::PinError;
use ryft_build_support::settings::SettingsError;
use ryft_build_support::store::StoreError;
use serde_json::Value;

/// How the program ends. The numbers are documented in `arguments::HELP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// It was done, and all is well.
    Well = 0,
    /// It was done, and something is amiss: a part can't be had, an entry is damaged, doctor found a fault.
    Amiss = 1,
    /// The command line or an environment variable is wrong.
    Usage = 2,
    /// The store or the output can't be read or written.
    Io = 3,
}

impl From<Code> for ExitCode {
    fn from(code: Code) -> Self {
        (code as u8).into()
    }
}

/// What a command found.
#[derive(Debug)]
pub(crate) struct Report {
    /// For people.
    pub(crate) text: String,
    /// For scripts: the same facts.
    pub(crate) json: Value,
    /// How the program ends.
    pub(crate) code: Code,
}

impl Report {
    /// Text alone, such as the help.
    pub(crate) fn text(text: String) -> Self {
        let json = Value::String(text.clone());
        Self {
            text,
            json,
            code: Code::Well,
        }
    }
}

/// Why a command could not be carried out.
#[derive(Debug)]
pub(crate) struct Failure {
    /// What went wrong and what to do.
    pub(crate) message: String,
    /// How the program ends.
    pub(crate) code: Code,
}

impl Failure {
    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: Code::Usage,
        }
    }

    /// Something can't be read or written.
    pub(crate) fn io(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: Code::Io,
        }
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        Self::usage(error.to_string())
    }
}

impl From<PinError> for Failure {
    fn from(error: PinError) -> Self {
        Self::io(error.to_string())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::io(error.to_string())
    }
}
