//! `ryft-xla clean`.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use ryft_build_support::pin::Pin;
use ryft_build_support::store::{Removal, Stored};
use serde_json::json;

use super::arguments::Which;
use super::list::{name, store};
use super::report::{Code, Failure, Report};
use super::words;

/// How long an entry counts as in use after a build asked for it: a build script ends long before its library is linked.
const RECENT: Duration = Duration::from_secs(15 * 60);

/// Removes entries, but none that a running build uses and, without `force`, none that one has just asked for.
pub(crate) fn run(which: &Which, force: bool) -> Result<Report, Failure> {
    let pin = Pin::built_in()?;
    let store = store()?;
    let (mut text, mut entries, mut freed) = (String::new(), Vec::new(), 0);
    for entry in store.entries()? {
        if !is_chosen(&entry, which, &pin) {
            continue;
        }
        let what = if is_recent(&entry) && !force {
            let used = words::ago(entry.last_used);
            let name = name(&entry);
            let _ = writeln!(
                text,
                "kept     {name}: a build used it {used}; --force removes it too"
            );
            "kept"
        } else {
            match store.remove(entry.sha256)? {
                Removal::Removed { bytes } => {
                    freed += bytes;
                    let _ = writeln!(text, "removed  {} ({})", name(&entry), words::bytes(bytes));
                    "removed"
                }
                Removal::InUse => {
                    let _ = writeln!(text, "kept     {}: a running build uses it", name(&entry));
                    "kept"
                }
                Removal::Absent => continue,
            }
        };
        entries.push(
            json!({"sha256": entry.sha256.to_string(), "artifact": name(&entry), "outcome": what}),
        );
    }
    for leftover in store.leftovers()? {
        if !is_leftover_chosen(&leftover, which, force) {
            continue;
        }
        if let Removal::Removed { bytes } = store.remove_leftover(&leftover)? {
            freed += bytes;
            let _ = writeln!(
                text,
                "removed  {} ({})",
                leftover.display(),
                words::bytes(bytes)
            );
        }
    }
    let _ = writeln!(text, "{} freed", words::bytes(freed));
    Ok(Report {
        text,
        json: json!({"store": store.root(), "bytes_freed": freed, "entries": entries}),
        code: Code::Well,
    })
}

fn is_chosen(entry: &Stored, which: &Which, pin: &Pin) -> bool {
    let is_pinned = || {
        pin.artifacts
            .iter()
            .any(|artifact| artifact.sha256 == entry.sha256)
    };
    match which {
        Which::All => true,
        Which::OtherPins => !is_pinned(),
        Which::OlderThan(age) => idle(entry).is_none_or(|idle| idle >= *age),
    }
}

/// Whether what a broken download or a killed process left is to go. With another pin it is left to its age: the download
/// may be one that goes on.
fn is_leftover_chosen(leftover: &Path, which: &Which, force: bool) -> bool {
    let modified = std::fs::metadata(leftover).and_then(|metadata| metadata.modified());
    let idle = modified.ok().and_then(|time| time.elapsed().ok());
    let least = match which {
        Which::OtherPins => return false,
        Which::OlderThan(age) if force => *age,
        Which::OlderThan(age) => RECENT.max(*age),
        Which::All if force => Duration::ZERO,
        Which::All => RECENT,
    };
    idle.is_none_or(|idle| idle >= least)
}

fn is_recent(entry: &Stored) -> bool {
    idle(entry).is_some_and(|idle| idle < RECENT)
}

/// For how long no build has used the entry, where that is known.
fn idle(entry: &Stored) -> Option<Duration> {
    entry.last_used?.elapsed().ok()
}
