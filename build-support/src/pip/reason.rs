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

/// The lines of pip's `stderr` that say why: its errors and warnings, and the end of a traceback; or the last lines where
/// there are none. Secrets in URLs are left out.
pub(super) fn of(stderr: &[u8]) -> String {
    const SHOWN: usize = 8;
    let text = redact(&String::from_utf8_lossy(stderr));
    let lines = text.lines().map(str::trim_end);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    let has_traceback = lines.contains(&"ERROR: Exception:");
    let is_last = |index| has_traceback && index + 1 == lines.len();
    let mut reasons: Vec<&str> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let is_told = line.starts_with("ERROR:") || line.starts_with("WARNING:");
        if (is_told && *line != "ERROR: Exception:") || is_last(index) {
            // The retries of one connection differ in their count alone.
            let broken = line
                .find("connection broken by")
                .map(|start| &line[start..]);
            let reason = broken.unwrap_or(line);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
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

/// Whether `reason` is that of a pip without a way to the index.
pub(super) fn is_unreachable(reason: &str) -> bool {
    [
        "connection broken by",
        "Max retries exceeded",
        "Could not fetch URL",
    ]
    .iter()
    .any(|words| reason.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_taken_out_of_what_pip_says() {
        for (said, reason) in [
            (
                "Traceback (most recent call last):\nOSError: broken\n",
                "  Traceback (most recent call last):\n  OSError: broken",
            ),
            (
                "ERROR: Exception:\nTraceback (most recent call last):\n  File \"x\", line 1\n\
                 OSError: [Errno 28] No space left on device\n",
                "  OSError: [Errno 28] No space left on device",
            ),
            (
                "WARNING: Retrying (Retry(total=1)) after connection broken by 'ProxyError(403)': /simple/x/\n\
                 WARNING: Retrying (Retry(total=0)) after connection broken by 'ProxyError(403)': /simple/x/\n\
                 ERROR: No matching distribution found for x\n",
                "  connection broken by 'ProxyError(403)': /simple/x/\n  ERROR: No matching distribution found for x",
            ),
            (
                "ERROR: HTTP error 403 while getting https://user:secret@host/x.whl?sig=secret\n",
                "  ERROR: HTTP error 403 while getting https://host/x.whl?...",
            ),
            ("", "  (pip said nothing)"),
        ] {
            assert_eq!(of(said.as_bytes()), reason);
        }
    }
}
