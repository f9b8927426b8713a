//! Lines that still speak of the commit before.

use std::process::Command;

use ryft_build_support::pin::Xla;

use crate::{Result, workspace};

/// Lines of committed texts that name the commit or the versions of `before`: `path:line`, in the order of the paths.
pub fn of(before: &Xla) -> Result<Vec<String>> {
    let version = format!("PJRT {}", before.pjrt_api);
    let long_version = format!("PJRT C API {}", before.pjrt_api);
    let words = [&before.commit[..10], &version, &long_version];
    let output = Command::new("git")
        .current_dir(workspace())
        .args(["grep", "--line-number", "--fixed-strings", "-I"])
        .args(words.iter().flat_map(|word| ["-e", *word]))
        .output()?;
    // Exit code 1 means that there is none.
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    let place = |line: &str| {
        let mut parts = line.splitn(3, ':');
        Some(format!("{}:{}", parts.next()?, parts.next()?))
    };
    Ok(lines.lines().filter_map(place).collect())
}
