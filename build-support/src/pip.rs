//! Fetching a wheel with the user's own pip, so that the index, mirror, proxy and credentials that they configured apply.

mod reason;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

pub use reason::is_unreachable;

use crate::logging::progress;
use crate::pin::WheelName;
use crate::store;

/// The first version of pip that knows the `manylinux_<major>_<minor>` platform tags.
const OLDEST_PIP: (u32, u32) = (20, 3);

/// The names that a Python interpreter goes by, in the order in which they are tried.
const INTERPRETERS: [&str; 3] = ["python3", "python", "py"];

/// The program that Python runs, which runs pip.
const BOOTSTRAP: &str = include_str!("pip/bootstrap.py");

/// How often the progress is told.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(200);

/// The command that fetches the wheel called `name`, without its directory, as a user would type it.
pub fn command_line(name: &WheelName) -> String {
    format!("{} -m pip {}", INTERPRETERS[0], arguments(name))
}

/// What the pip that would be used says of itself: its version, its place, and the Python that it is of.
///
/// # Errors
///
/// When Python or pip is missing or too old.
pub fn about() -> Result<String, String> {
    let (interpreter, output) = first_with_pip(|process| run(process.arg("--version"), None))?;
    let about = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if !output.status.success() {
        let command = format!("{interpreter} -m pip --version");
        return Err(failed(&command, &reason::of(&output.stderr, "")));
    }
    check_version(interpreter, &about)?;
    Ok(about)
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
) -> Result<PathBuf, String> {
    let [wheels, temporary] = ["wheels", "temporary"].map(|name| directory.join(name));
    for path in [&wheels, &temporary] {
        fs::create_dir_all(path)
            .map_err(|error| format!("can't create {}: {error}", path.display()))?;
    }
    let log = temporary.join("pip.log");
    let progress = Progress {
        artifact: file,
        size,
        directory,
    };
    let (interpreter, output) = first_with_pip(|process| {
        // TMPDIR where there is one, and what Windows looks at.
        process
            .args(arguments(name).split(' '))
            .arg("--dest")
            .arg(&wheels)
            .envs(["TMPDIR", "TEMP", "TMP"].map(|variable| (variable, &temporary)))
            .arg("--log")
            .arg(&log);
        run(process, Some(&progress))
    })?;
    let command = command_line(name);
    if !output.status.success() {
        // One that is too old does not know the arguments.
        let about = run(
            Command::new(interpreter).args(["-c", BOOTSTRAP, "--version"]),
            None,
        );
        let about = about.map_or(Vec::new(), |output| output.stdout);
        check_version(interpreter, &String::from_utf8_lossy(&about))?;
        let log = fs::read_to_string(log).unwrap_or_default();
        return Err(failed(&command, &reason::of(&output.stderr, &log)));
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
    Err(format!("{command} fetched no file {file}, but {found}"))
}

/// What is said of a `command` of pip that ran and failed.
fn failed(command: &str, reason: &str) -> String {
    format!("{command} failed:\n{reason}")
}

/// The arguments of pip, with spaces between them. The wheel is kept once, in the store, so pip is told not to keep a copy of
/// its own; and the Python that runs pip does not have to be one that the wheel's package would accept.
fn arguments(name: &WheelName) -> String {
    format!(
        "download --no-deps --only-binary=:all: --ignore-requires-python --no-cache-dir --no-input \
         --disable-pip-version-check --progress-bar off {}",
        name.pip_arguments()
    )
}

/// Runs the first interpreter that is there and has pip, and says which it was. An interpreter without pip may be a
/// virtual environment's, and one that is not there may leave a stub that says where to get it.
fn first_with_pip(
    run: impl Fn(&mut Command) -> io::Result<Output>,
) -> Result<(&'static str, Output), String> {
    let mut without_pip = None;
    for interpreter in INTERPRETERS {
        match run(Command::new(interpreter).args(["-c", BOOTSTRAP])) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(format!("can't run {interpreter}: {error}")),
            Ok(output) => match reason::absence(&output) {
                Some(reason::Absence::Pip) => drop(without_pip.get_or_insert(interpreter)),
                Some(reason::Absence::Python) => {}
                None => return Ok((interpreter, output)),
            },
        }
    }
    Err(match without_pip {
        Some(interpreter) => format!(
            "{interpreter} has no pip; install it (Debian and Ubuntu: apt-get install python3-pip, elsewhere: \
             {interpreter} -m ensurepip)"
        ),
        None => format!(
            "there is no {} on the PATH; install Python 3 with pip",
            INTERPRETERS.join(" or ")
        ),
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
    let has_ended = AtomicBool::new(false);
    thread::scope(|scope| {
        let watcher = progress.map(|progress| scope.spawn(|| progress.watch(&has_ended)));
        let output = child.wait_with_output();
        has_ended.store(true, Ordering::Relaxed);
        if let Some(watcher) = watcher {
            watcher.thread().unpark();
        }
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
    size: Option<u64>,
    directory: &'a Path,
}

impl Progress<'_> {
    fn watch(&self, has_ended: &AtomicBool) {
        let mut before = None;
        while !has_ended.load(Ordering::Relaxed) {
            thread::park_timeout(PROGRESS_INTERVAL);
            let files = store::files_below(self.directory).into_iter();
            let received = files.map(|(_, length)| length).max().unwrap_or(0);
            if before != Some(received) {
                before = Some(received);
                progress(self.artifact, received, self.size);
            }
        }
    }
}

/// Checks the version in what pip says of itself: `pip 23.2.1 from /usr/lib/... (python 3.11)`. One that can't be read counts
/// as new enough.
fn check_version(interpreter: &str, about: &str) -> Result<(), String> {
    let version = about.split_whitespace().nth(1).unwrap_or_default();
    let mut numbers = version.split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) if (major, minor) < OLDEST_PIP => {
            let (major, minor) = OLDEST_PIP;
            Err(format!(
                "{interpreter} has pip {version}, and {major}.{minor} or newer is needed; run {interpreter} -m pip \
                 install --upgrade pip"
            ))
        }
        _ => Ok(()),
    }
}
