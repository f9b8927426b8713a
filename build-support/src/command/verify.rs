//! `ryft-xla verify`.

use std::fmt::Write as _;

use ryft_build_support::store::Removal;
use serde_json::json;

use super::list::{count, name, store};
use super::report::{Code, Failure, Report};
use super::words;

/// Hashes every entry against its receipt, and removes the damaged ones if asked to.
pub(crate) fn run(remove_damaged: bool) -> Result<Report, Failure> {
    let store = store()?;
    let (mut text, mut entries, mut damaged, mut left) = (String::new(), Vec::new(), 0, 0);
    let stored = store.entries()?;
    for entry in &stored {
        let faults = entry.verify();
        let mut removal = None;
        if faults.is_empty() {
            let _ = writeln!(
                text,
                "whole    {} ({})",
                name(entry),
                words::bytes(entry.bytes)
            );
        } else {
            damaged += 1;
            left += 1;
            let _ = writeln!(text, "damaged  {}", name(entry));
            for fault in &faults {
                let _ = writeln!(text, "         {fault}");
            }
        }
        if remove_damaged && !faults.is_empty() {
            let what = store.remove(entry.sha256)?;
            left -= usize::from(what != Removal::InUse);
            removal = Some(what != Removal::InUse);
            text += match what {
                Removal::InUse => "         not removed: a running build uses it\n",
                _ => "         removed; the next build that needs it fetches it again\n",
            };
        }
        entries.push(json!({
            "sha256": entry.sha256.to_string(),
            "artifact": entry.receipt.as_ref().map(|receipt| &receipt.artifact),
            "faults": faults,
            "removed": removal.unwrap_or(false),
        }));
    }
    let _ = writeln!(text, "{}, {damaged} damaged", count(stored.len()));
    if left > 0 {
        text += "`ryft-xla verify --remove-damaged` removes what is damaged; builds fetch it again when they need it\n";
    }
    Ok(Report {
        text,
        json: json!({"store": store.root(), "damaged": damaged, "entries": entries}),
        code: if left > 0 { Code::Amiss } else { Code::Well },
    })
}
