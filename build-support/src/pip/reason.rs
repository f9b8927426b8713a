//! Why pip failed, in its own words.

use std::process::Output;

use crate::url::redact;

/// What is not there.
pub(super) enum Absence {
    Python,
    Pip,
}

/// What pip could not be run for, if it was not run.
pub(super) fn absence(output: &Output) -> Option<Absence> {
    let stderr = String::from_utf8_lossy(&output.stderr);
    // "No module named pip" and "No module named 'pip'"; the modules of a broken pip go on with a dot.
    let has_no_pip = ["No module named pip", "No module named 'pip'"]
        .iter()
        .any(|words| stderr.lines().any(|line| line.trim_end().ends_with(words)));
    match output.status.code() {
        _ if output.status.success() => None,
        // A shell's word for a program that is not there, and that of the stub on Windows.
        Some(127 | 9009) => Some(Absence::Python),
        _ if has_no_pip => Some(Absence::Pip),
        _ => None,
    }
}

/// The lines of pip's `stderr` and `log` that say why: what could not be fetched, which it puts into its log alone, its
/// errors and warnings, and the end of a traceback; or the last lines where there are none. Secrets in URLs are left out.
pub(super) fn of(stderr: &[u8], log: &str) -> String {
    const SHOWN: usize = 8;
    let text = redact(&String::from_utf8_lossy(stderr));
    let log = redact(log);
    let lines = text.lines().map(str::trim_end);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    let unfetched = log
        .lines()
        .filter_map(|line| line.find(UNFETCHED).map(|start| &line[start..]));
    let mut reasons: Vec<&str> = unfetched.collect();
    let has_unfetched = !reasons.is_empty();
    let has_traceback = lines.contains(&"ERROR: Exception:");
    for (index, line) in lines.iter().enumerate() {
        let is_told = line.starts_with("ERROR:") || line.starts_with("WARNING:");
        let is_end = has_traceback && index + 1 == lines.len();
        // The retries of one connection differ in their count alone.
        let broken = line.find(BROKEN).map(|start| &line[start..]);
        let reason = broken.unwrap_or(line);
        let is_known = reasons.contains(&reason) || has_unfetched && broken.is_some();
        if is_end || is_told && !is_known && *line != "ERROR: Exception:" {
            reasons.push(reason);
        }
    }
    if reasons.is_empty() {
        reasons = lines;
    }
    match &reasons[reasons.len().saturating_sub(SHOWN)..] {
        [] => "  (pip said nothing)".into(),
        shown => format!("  {}", shown.join("\n  ")),
    }
}

const UNFETCHED: &str = "Could not fetch URL";
const BROKEN: &str = "connection broken by";

/// Whether `reason` is that of a pip without a way to the index, so that nothing else can be had from it either.
pub fn is_unreachable(reason: &str) -> bool {
    [BROKEN, "Max retries exceeded", "connection error:"]
        .iter()
        .any(|words| reason.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_taken_out_of_what_pip_says() {
        for (said, log, reason) in [
            (
                "Traceback:\nOSError: broken\n",
                "",
                "Traceback:\n  OSError: broken",
            ),
            (
                "ERROR: Exception:\nTraceback:\n  File \"x\", line 1\nOSError: No space left on device\n",
                "",
                "OSError: No space left on device",
            ),
            (
                "WARNING: Retrying (total=1) after connection broken by 'ProxyError(403)': /x/\n\
                 WARNING: Retrying (total=0) after connection broken by 'ProxyError(403)': /x/\n\
                 ERROR: No match\n",
                "",
                "connection broken by 'ProxyError(403)': /x/\n  ERROR: No match",
            ),
            (
                "WARNING: Retrying (total=0) after connection broken by 'ProxyError(403)': /x/\nERROR: No match\n",
                "2026 Found link https://host/y\n2026 Could not fetch URL https://u:pw@host/x/: 403 Forbidden - skipping\n",
                "Could not fetch URL https://host/x/: 403 Forbidden - skipping\n  ERROR: No match",
            ),
            (
                "ERROR: HTTP error 403 while getting https://user:secret@host/x.whl?sig=secret\n",
                "",
                "ERROR: HTTP error 403 while getting https://host/x.whl?...",
            ),
            ("", "", "(pip said nothing)"),
        ] {
            assert_eq!(of(said.as_bytes(), log), format!("  {reason}"));
        }
    }
}
