//! A process that ends when this one does, and whose lines are logged as they come.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many of the last lines an error shows.
const LAST_LINES: usize = 30;

/// Runs the command that follows it, and ends that when standard input ends: it is a pipe that the parent holds, so it ends
/// when the parent does, however it ends.
#[cfg(unix)]
const GUARD: &str = r#"
exec 3<&0
"$@" < /dev/null 3<&- &
build=$!
{ read -r _ <&3; kill "$build"; } 2> /dev/null &
watcher=$!
exec 3<&-
wait "$build"
status=$?
kill "$watcher" 2> /dev/null
exit "$status"
"#;

/// Runs `command` to its end, logs each line that it writes, and gives its status and its last lines.
pub(super) fn run(command: Command) -> io::Result<(ExitStatus, String)> {
    let mut child = guarded(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let last_lines = Mutex::new(VecDeque::with_capacity(LAST_LINES));
    thread::scope(|scope| {
        if let Some(stdout) = child.stdout.take() {
            scope.spawn(|| follow(stdout, &last_lines));
        }
        if let Some(stderr) = child.stderr.take() {
            follow(stderr, &last_lines);
        }
    });
    // Its standard input is held until here.
    let held = child.stdin.take();
    let status = child.wait()?;
    drop(held);
    let last_lines = last_lines
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    Ok((status, Vec::from(last_lines).join("\n")))
}

/// `command` as a child of the guard. On Windows it runs by itself.
#[cfg(unix)]
fn guarded(command: Command) -> Command {
    let mut guard = Command::new("sh");
    guard.args(["-c", GUARD, "sh"]).arg(command.get_program());
    guard.args(command.get_args());
    if let Some(directory) = command.get_current_dir() {
        guard.current_dir(directory);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => guard.env(name, value),
            None => guard.env_remove(name),
        };
    }
    guard
}

#[cfg(not(unix))]
fn guarded(command: Command) -> Command {
    command
}

/// Logs the lines of `stream` as they come, and keeps the last ones.
fn follow(stream: impl Read, last_lines: &Mutex<VecDeque<String>>) {
    let mut lines = BufReader::new(stream).split(b'\n');
    while let Some(Ok(line)) = lines.next() {
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end();
        log::info!(target: "ryft_build_support::bazel", "{line}");
        let mut last = last_lines.lock().unwrap_or_else(PoisonError::into_inner);
        if last.len() == LAST_LINES {
            last.pop_front();
        }
        last.push_back(line.into());
    }
}
