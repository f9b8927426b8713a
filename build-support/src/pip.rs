//! Fetching a wheel with the user's own pip, so that the index, mirror, proxy and credentials that they configured apply.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::pin::WheelName;

/// The first version of pip that knows the `manylinux_<major>_<minor>` platform tags.
const OLDEST_PIP: (u32, u32) = (20, 3);

/// The names that a Python interpreter goes by, in the order in which they are tried.
const INTERPRETERS: [&str; 2] = ["python3", "python"];

/// Why pip did not fetch a wheel.
#[derive(Debug, thiserror::Error)]
pub enum PipError {
    /// No Python interpreter is on the `PATH`.
    #[error("there is no {} on the PATH; install Python 3 with pip", INTERPRETERS.join(" or "))]
    NoPython,
    /// The interpreter has no pip.
    #[error(
        "{interpreter} has no pip; install it (Debian and Ubuntu: apt-get install python3-pip, \
         elsewhere: {interpreter} -m ensurepip)"
    )]
    NoPip {
        /// The interpreter.
        interpreter: &'static str,
    },
    /// The interpreter's pip is too old to be asked for this wheel.
    #[error(
        "{interpreter} has pip {version}, and {}.{} or newer is needed; run {interpreter} -m pip install --upgrade pip",
        OLDEST_PIP.0,
        OLDEST_PIP.1
    )]
    TooOld {
        /// The interpreter.
        interpreter: &'static str,
        /// What pip says of its version.
        version: String,
    },
    /// pip ran and failed.
    #[error("{command} failed:\n{message}")]
    Failed {
        /// The command line.
        command: String,
        /// What pip said.
        message: String,
    },
    /// pip ran and brought another file than the pinned one.
    #[error("{command} brought no file {expected}, but {found}")]
    OtherFile {
        /// The command line.
        command: String,
        /// The pinned file.
        expected: String,
        /// The files that it brought instead.
        found: String,
    },
    /// The interpreter can't be run.
    #[error("can't run {interpreter}: {error}")]
    NotRun {
        /// The interpreter.
        interpreter: &'static str,
        /// Why.
        #[source]
        error: io::Error,
    },
}

/// The command that fetches the wheel called `name`, without its directory, as a user would type it.
pub fn command_line(name: &WheelName) -> String {
    format!("{} {}", INTERPRETERS[0], arguments(name).join(" "))
}

/// What the pip that would be used says of itself: its version, its place, and the Python that it is of.
///
/// # Errors
///
/// When Python or pip is missing or too old.
pub fn about() -> Result<String, PipError> {
    let arguments = ["-m", "pip", "--version"];
    let (interpreter, output) = first_interpreter(|process| {
        process.args(arguments);
    })?;
    let about = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if !output.status.success() {
        return Err(explain(interpreter, arguments.join(" "), &output));
    }
    match about.split_whitespace().nth(1) {
        Some(version) if is_too_old(version) => Err(PipError::TooOld {
            interpreter,
            version: version.into(),
        }),
        _ => Ok(about),
    }
}

/// Fetches the wheel `file`, whose name reads as `name`, into `directory`, and gives its path there. The file is as
/// the index sent it: it is the caller's to verify.
///
/// # Errors
///
/// When Python or pip is missing or too old, or when pip fails or brings another file.
pub fn download(file: &str, name: &WheelName, directory: &Path) -> Result<PathBuf, PipError> {
    let command = command_line(name);
    let (interpreter, output) = first_interpreter(|process| {
        process.args(arguments(name)).arg("--dest").arg(directory);
    })?;
    if !output.status.success() {
        return Err(explain(interpreter, command, &output));
    }
    let path = directory.join(file);
    if path.is_file() {
        return Ok(path);
    }
    let found: Vec<_> = std::fs::read_dir(directory)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    Err(PipError::OtherFile {
        command,
        expected: file.into(),
        found: if found.is_empty() {
            "nothing".into()
        } else {
            found.join(", ")
        },
    })
}

/// The arguments of the interpreter. The wheel is kept once, in the store, so pip is told not to keep a copy of its
/// own; and the Python that runs pip does not have to be one that the wheel's package would accept.
fn arguments(name: &WheelName) -> Vec<String> {
    let fixed = "-m pip download --no-deps --only-binary=:all: --ignore-requires-python \
                 --no-cache-dir --no-input --disable-pip-version-check --progress-bar off";
    let fixed = fixed.split_whitespace().map(Into::into);
    fixed.chain(name.pip_arguments()).collect()
}

/// Runs the first interpreter that is there, with what `prepare` gives it, and says which it was.
fn first_interpreter(prepare: impl Fn(&mut Command)) -> Result<(&'static str, Output), PipError> {
    for interpreter in INTERPRETERS {
        let mut process = Command::new(interpreter);
        prepare(&mut process);
        match run(&mut process) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(PipError::NotRun { interpreter, error }),
            Ok(output) => return Ok((interpreter, output)),
        }
    }
    Err(PipError::NoPython)
}

fn run(process: &mut Command) -> io::Result<Output> {
    // A user who lets pip install into virtual environments only may still download.
    process
        .env("PIP_REQUIRE_VIRTUALENV", "false")
        .stdin(Stdio::null())
        .output()
}

/// Finds out why pip failed.
fn explain(interpreter: &'static str, command: String, output: &Output) -> PipError {
    let stderr = String::from_utf8_lossy(&output.stderr);
    if stderr.contains("No module named pip") {
        return PipError::NoPip { interpreter };
    }
    let version = run(Command::new(interpreter).args(["-m", "pip", "--version"])).ok();
    let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    if let Some(version) = version.and_then(|text| Some(text.split_whitespace().nth(1)?.to_owned()))
        && is_too_old(&version)
    {
        return PipError::TooOld {
            interpreter,
            version,
        };
    }
    PipError::Failed {
        command,
        message: last_words(&stderr),
    }
}

/// Whether a pip that calls itself `version` is too old. One that can't be read counts as new enough.
fn is_too_old(version: &str) -> bool {
    let mut numbers = version.split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) < OLDEST_PIP,
        _ => false,
    }
}

/// The lines of pip's complaint that say why: its errors, or the last lines where it names none.
fn last_words(stderr: &str) -> String {
    let lines: Vec<_> = stderr
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .collect();
    let errors: Vec<_> = lines
        .iter()
        .copied()
        .filter(|line| line.starts_with("ERROR:"))
        .collect();
    let shown = if errors.is_empty() {
        &lines[lines.len().saturating_sub(8)..]
    } else {
        &errors[..]
    };
    match shown {
        [] => "  (pip said nothing)".into(),
        shown => shown
            .iter()
            .map(|line| format!("  {line}"))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_versions_before_the_manylinux_tags_are_too_old() {
        for (version, too_old) in [
            ("19.3.1", true),
            ("20.2", true),
            ("20.3", false),
            ("23.2.1", false),
            ("?", false),
        ] {
            assert_eq!(is_too_old(version), too_old, "{version}");
        }
    }

    #[test]
    fn the_reason_is_taken_out_of_what_pip_says() {
        let said = "WARNING: Retrying\nERROR: No matching distribution\n\nERROR: x\n";
        assert_eq!(
            last_words(said),
            "  ERROR: No matching distribution\n  ERROR: x"
        );
        assert_eq!(
            last_words("Traceback\nOSError: disk full\n"),
            "  Traceback\n  OSError: disk full"
        );
        assert_eq!(last_words(""), "  (pip said nothing)");
    }
}
