//! Timing of processes, and what is printed of it.

use std::{
    env, fs,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use super::Outcome;

/// This program once more, to run a part of it that is measured.
pub(crate) fn this_program() -> Outcome<Command> {
    Ok(Command::new(env::current_exe()?))
}

/// Runs `command` to its end and gives how long it took and what it printed.
pub(crate) fn time(command: &mut Command) -> Outcome<(Duration, String)> {
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).output()?;
    let elapsed = start.elapsed();
    if output.status.success() {
        Ok((elapsed, String::from_utf8(output.stdout)?))
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{command:?} failed: {}\n{said}", output.status).into())
    }
}

/// Has the system write out what earlier runs left in memory, so that no run pays for another.
pub(crate) fn settle() -> Outcome<()> {
    time(&mut Command::new("sync")).map(drop)
}

pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Prints what was measured, what the other tools took, and the ratio, which is to be `goal` at most.
pub(crate) fn report(
    what: &str,
    others: (&str, Duration),
    ours: Duration,
    goal: f64,
    peak: Option<u64>,
) {
    let (tools, theirs) = others;
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    let peak = peak.map_or(String::new(), |peak| {
        format!("; peak memory {:.1} MiB (at most 64)", peak as f64 / 1024.0)
    });
    println!(
        "{what}: {:.3} s, {tools}: {:.3} s; ratio {ratio:.2} (at most {goal}){peak}",
        ours.as_secs_f64(),
        theirs.as_secs_f64(),
    );
}

/// The most memory that this process ever held, in KiB, where the system tells.
pub(crate) fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().trim_end_matches(" kB").parse().ok()
}

/// Which zlib decompresses: it makes much of the difference where nothing is optimised.
pub(crate) fn zlib() -> &'static str {
    match fs::read_to_string("/proc/self/maps") {
        Ok(maps) if maps.contains("/libz.so") => "the system's",
        Ok(_) => "built with this crate",
        Err(_) => "unknown",
    }
}
