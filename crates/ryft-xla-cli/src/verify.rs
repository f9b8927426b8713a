//! `ryft-xla verify`.

use std::fmt::Write as _;
use std::time::Duration;

use ryft_build_support::store::Removal;
use serde_json::json;

use crate::list::{count, name, store};
use crate::report::{CommandError, Report};
use crate::words;

/// Hashes every entry against its manifest, and removes the damaged ones if asked to.
pub(crate) fn run(remove_damaged: bool) -> Result<Report, CommandError> {
    let store = store()?;
    let (mut text, mut entries, mut damaged, mut left) = (String::new(), Vec::new(), 0, 0);
    let stored = store.entries()?;
    for entry in &stored {
        let faults = entry.verify();
        let mut removed = false;
        if faults.is_empty() {
            let _ = writeln!(
                text,
                "whole    {} ({})",
                name(entry),
                words::bytes(entry.bytes)
            );
        } else {
            damaged += 1;
            let _ = writeln!(text, "damaged  {}", name(entry));
            for fault in &faults {
                let _ = writeln!(text, "         {fault}");
            }
            if remove_damaged {
                let removal = store.remove(&entry.key, Duration::ZERO)?;
                removed = !matches!(removal, Removal::BeingMade | Removal::Open);
                text += match removal {
                    Removal::BeingMade => "         not removed: a running build is making it\n",
                    Removal::Open => "         not removed: a program has a file of it open\n",
                    _ => "         removed; the next build that needs it fetches it again\n",
                };
            }
            left += usize::from(!removed);
        }
        entries.push(json!({
            "sha256": entry.key.sha256.to_string(),
            "artifact": entry.manifest.as_ref().map(|manifest| &manifest.name),
            "faults": faults,
            "removed": removed,
        }));
    }
    let _ = writeln!(text, "{}, {damaged} damaged", count(stored.len()));
    if left > 0 {
        text += "help: `ryft-xla verify --remove-damaged` removes what is damaged; builds fetch it again when they need it\n";
    }
    let json = json!({"store": store.root(), "damaged": damaged, "entries": entries});
    Ok(Report::new(text, json, left > 0))
}
