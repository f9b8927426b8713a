//! Fetching a wheel with the user's own pip, so that the index, mirror, proxy and credentials that they configured apply.

mod reason;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::download::PROGRESS;
use crate::pin::WheelName;

/// The first version of pip that knows the `manylinux_<major>_<minor>` platform tags.
const OLDEST_PIP: (u32, u32) = (20, 3);

/// The names that a Python interpreter goes by, in the order in which they are tried.
const INTERPRETERS: [&str; 3] = ["python3", "python", "py"];

/// Runs pip as `-m pip` does, except that the current directory is no place for modules (there may be a `pip.py`), and
/// that Python ends when its standard input does, which is when this process ends, however it ends.
const BOOTSTRAP: &str = "import sys; sys.path = [path for path in sys.path if path]; import os, runpy, threading; \
    threading.Thread(target=lambda: os.read(0, 1) or os._exit(1), daemon=True).start(); \
    runpy.run_module('pip', run_name='__main__', alter_sys=True)";

/// How often the progress is told.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(200);

/// Why pip did not fetch a wheel.
#[derive(Debug, thiserror::Error)]
pub enum PipError {
    /// No Python interpreter is on the `PATH`.
    #[error("there is no {} on the PATH; install Python 3 with pip", INTERPRETERS.join(" or "))]
    NoPython,
    /// No interpreter has pip.
    #[error(
        "{interpreter} has no pip; install it (Debian and Ubuntu: apt-get install python3-pip, elsewhere: \
         {interpreter} -m ensurepip)"
    )]
    NoPip {
        /// The first interpreter.
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
    #[error("{command} failed:\n{reason}")]
    Failed {
        /// The command line.
        command: String,
        /// What pip said.
        reason: String,
    },
    /// pip ran and fetched another file than the pinned one.
    #[error("{command} fetched no file {expected}, but {found}")]
    OtherFile {
        /// The command line.
        command: String,
        /// The pinned file.
        expected: String,
        /// The files that it fetched instead.
        found: String,
    },
    /// The interpreter can't be run, or there is no place for pip's files.
    #[error("can't {action}: {error}")]
    Io {
        /// What can't be done.
        action: String,
        /// Why.
        #[source]
        error: io::Error,
    },
}

impl PipError {
    /// Whether there is no way to the package index, so that nothing else can be had from it either.
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::Failed { reason, .. } if reason::is_unreachable(reason))
    }
}

/// The command that fetches the wheel called `name`, without its directory, as a user would type it.
pub fn command_line(name: &WheelName) -> String {
    format!("{} -m pip {}", INTERPRETERS[0], arguments(name).join(" "))
}

/// What the pip that would be used says of itself: its version, its place, and the Python that it is of.
///
/// # Errors
///
/// When Python or pip is missing or too old.
pub fn about() -> Result<String, PipError> {
    let (interpreter, output) = first_with_pip(|process| run(process.arg("--version"), None))?;
    let about = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match version_of(&about) {
        _ if !output.status.success() => Err(PipError::Failed {
            command: format!("{interpreter} -m pip --version"),
            reason: reason::of(&output.stderr, ""),
        }),
        Some(version) if is_too_old(version) => Err(PipError::TooOld {
            interpreter,
            version: version.into(),
        }),
        _ => Ok(about),
    }
}

/// Fetches the wheel `file`, whose name reads as `name`, into the empty directory `directory`, where pip's temporary
/// files are too, and gives its path there. The file is as the index sent it: it is the caller's to verify. `size` is
/// its length where that is known, for the progress.
///
/// # Errors
///
/// When Python or pip is missing or too old, or when pip fails or fetches another file.
pub fn download(
    file: &str,
    name: &WheelName,
    size: Option<u64>,
    directory: &Path,
) -> Result<PathBuf, PipError> {
    let [wheels, temporary] = ["wheels", "temporary"].map(|name| directory.join(name));
    for path in [&wheels, &temporary] {
        fs::create_dir_all(path).map_err(|error| PipError::Io {
            action: format!("create {}", path.display()),
            error,
        })?;
    }
    let log = temporary.join("pip.log");
    let progress = Progress {
        artifact: file,
        total: size.unwrap_or(0),
        directory,
    };
    let (interpreter, output) = first_with_pip(|process| {
        // TMPDIR where there is one, and what Windows looks at.
        process
            .args(arguments(name))
            .arg("--dest")
            .arg(&wheels)
            .envs(["TMPDIR", "TEMP", "TMP"].map(|variable| (variable, &temporary)))
            .arg("--log")
            .arg(&log);
        run(process, Some(&progress))
    })?;
    let command = command_line(name);
    if !output.status.success() {
        return Err(explain(interpreter, command, &output, &log));
    }
    let path = wheels.join(file);
    if path.is_file() {
        return Ok(path);
    }
    let found = fs::read_dir(&wheels).into_iter().flatten().flatten();
    let found: Vec<_> = found
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let found = match found.as_slice() {
        [] => "nothing".into(),
        found => found.join(", "),
    };
    let expected = file.into();
    Err(PipError::OtherFile {
        command,
        expected,
        found,
    })
}

/// The arguments of pip. The wheel is kept once, in the store, so pip is told not to keep a copy of its own; and the
/// Python that runs pip does not have to be one that the wheel's package would accept.
fn arguments(name: &WheelName) -> Vec<String> {
    let fixed = "download --no-deps --only-binary=:all: --ignore-requires-python --no-cache-dir --no-input \
                 --disable-pip-version-check --progress-bar off";
    let fixed = fixed.split_whitespace().map(Into::into);
    fixed.chain(name.pip_arguments()).collect()
}

/// Runs the first interpreter that is there and has pip, and says which it was. An interpreter without pip may be a
/// virtual environment's, and one that is not there may leave a stub that says where to get it.
fn first_with_pip(
    run: impl Fn(&mut Command) -> io::Result<Output>,
) -> Result<(&'static str, Output), PipError> {
    let mut without_pip = None;
    for interpreter in INTERPRETERS {
        match run(Command::new(interpreter).args(["-c", BOOTSTRAP])) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                let action = format!("run {interpreter}");
                return Err(PipError::Io { action, error });
            }
            Ok(output) => match reason::absence(&output) {
                Some(reason::Absence::Pip) => drop(without_pip.get_or_insert(interpreter)),
                Some(reason::Absence::Python) => {}
                None => return Ok((interpreter, output)),
            },
        }
    }
    Err(match without_pip {
        Some(interpreter) => PipError::NoPip { interpreter },
        None => PipError::NoPython,
    })
}

/// Runs `process`, which runs pip, to its end.
fn run(process: &mut Command, progress: Option<&Progress<'_>>) -> io::Result<Output> {
    for (variable, value) in environment() {
        process.env(variable, value);
    }
    let mut child = process
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    // Closed when this process ends, and not before pip does.
    let _stdin = child.stdin.take();
    thread::scope(|scope| {
        let (ended, end) = channel::<()>();
        if let Some(progress) = progress {
            scope.spawn(move || progress.watch(&end));
        }
        let output = child.wait_with_output();
        drop(ended);
        output
    })
}

/// What is not left to the user's configuration: a file that is pinned here needs no hash and obeys no constraint there,
/// and one that lets pip install into virtual environments only may still download. pip's five retries of a connection
/// that does not come about are one, unless the user says how many.
fn environment() -> Vec<(&'static str, OsString)> {
    let nothing = if cfg!(windows) { "NUL" } else { "/dev/null" };
    let mut variables = vec![
        ("PIP_REQUIRE_VIRTUALENV", "false".into()),
        ("PIP_REQUIRE_HASHES", "false".into()),
        ("PIP_CONSTRAINT", nothing.into()),
        ("PIP_QUIET", "0".into()),
    ];
    if std::env::var_os("PIP_RETRIES").is_none() {
        variables.push(("PIP_RETRIES", "1".into()));
    }
    variables
}

/// Tells how far pip is, which it does not say itself: by the length of the file that it writes.
struct Progress<'a> {
    artifact: &'a str,
    total: u64,
    directory: &'a Path,
}

impl Progress<'_> {
    fn watch(&self, end: &Receiver<()>) {
        let mut before = None;
        while let Err(RecvTimeoutError::Timeout) = end.recv_timeout(PROGRESS_INTERVAL) {
            let received = longest_file(self.directory);
            if before != Some(received) {
                before = Some(received);
                log::trace!(
                    target: PROGRESS,
                    artifact = self.artifact, received = received, total = self.total;
                    ""
                );
            }
        }
    }
}

/// The length of the longest file in `directory` or below it.
fn longest_file(directory: &Path) -> u64 {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let length = |entry: fs::DirEntry| match entry.metadata() {
        Ok(metadata) if metadata.is_dir() => longest_file(&entry.path()),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    };
    entries.map(length).max().unwrap_or(0)
}

/// Finds out why pip failed.
fn explain(interpreter: &'static str, command: String, output: &Output, log: &Path) -> PipError {
    let arguments = ["-c", BOOTSTRAP, "--version"];
    let about = run(Command::new(interpreter).args(arguments), None);
    let about = about.map_or(Vec::new(), |output| output.stdout);
    match version_of(&String::from_utf8_lossy(&about)) {
        Some(version) if is_too_old(version) => PipError::TooOld {
            interpreter,
            version: version.into(),
        },
        _ => PipError::Failed {
            command,
            reason: reason::of(&output.stderr, &fs::read_to_string(log).unwrap_or_default()),
        },
    }
}

/// The version in `pip 23.2.1 from /usr/lib/... (python 3.11)`.
fn version_of(about: &str) -> Option<&str> {
    about.split_whitespace().nth(1)
}

/// Whether a pip that calls itself `version` is too old. One that can't be read counts as new enough.
fn is_too_old(version: &str) -> bool {
    let mut numbers = version.split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) < OLDEST_PIP,
        _ => false,
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
}
