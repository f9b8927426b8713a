//! `ryft-xla clean`.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use ryft_build_support::pin::Pin;
use ryft_build_support::store::{IN_USE, Kind, Removal, Store, StoreError, Stored};
use serde_json::{Value, json};

use crate::arguments::Which;
use crate::list::{name, name_of, provided, store};
use crate::report::{CommandError, Report};
use crate::words;

/// What has been done so far.
#[derive(Default)]
struct Cleaning {
    text: String,
    freed: u64,
}

/// Removes entries, but none that a running build is making and, without `force`, none that one has just asked for.
pub(crate) fn run(which: &Which, force: bool) -> Result<Report, CommandError> {
    let pin = Pin::built_in()?;
    let store = store()?;
    let mut cleaning = Cleaning::default();
    let (mut entries, mut leftovers) = (Vec::new(), Vec::new());
    for entry in store
        .entries()?
        .iter()
        .filter(|entry| is_chosen(entry, which, &pin))
    {
        let outcome = cleaning.entry(&store, entry, force)?;
        entries.extend(outcome.map(|outcome| {
            json!({"sha256": entry.key.sha256.to_string(), "artifact": name(entry), "outcome": outcome})
        }));
    }
    for leftover in store.leftovers()? {
        let outcome = cleaning.leftover(&store, &leftover, which, force)?;
        leftovers.extend(outcome.map(|outcome| json!({"path": leftover, "outcome": outcome})));
    }
    let Cleaning { mut text, freed } = cleaning;
    let _ = writeln!(text, "{} freed", words::bytes(freed));
    let json = json!({"store": store.root(), "bytes_freed": freed, "entries": entries, "leftovers": leftovers});
    Ok(Report::new(text, json, false))
}

impl Cleaning {
    /// Removes an entry, or says why not; `None` if it has gone meanwhile.
    fn entry(
        &mut self,
        store: &Store,
        entry: &Stored,
        force: bool,
    ) -> Result<Option<Value>, StoreError> {
        let unused = if force { Duration::ZERO } else { IN_USE };
        let used = words::ago(entry.last_used);
        let reason = format!("a build used it {used}; --force removes it too");
        let removal = store.remove(&entry.key, unused)?;
        Ok(self.removal(&name(entry), removal, &reason))
    }

    /// Removes what a broken download or a killed process left, or says why not.
    fn leftover(
        &mut self,
        store: &Store,
        leftover: &Path,
        which: &Which,
        force: bool,
    ) -> Result<Option<Value>, StoreError> {
        let modified = std::fs::metadata(leftover)
            .and_then(|metadata| metadata.modified())
            .ok();
        let (name, idle) = (name_of(leftover), idle(modified));
        let is_younger = |least: Duration| idle.is_some_and(|idle| idle < least);
        if which.older_than.is_some_and(is_younger) {
            return Ok(None);
        }
        // The download may be one that goes on.
        if which.other_pins {
            return Ok(self.kept(
                &name,
                "it may be of a download that goes on; --all removes it",
            ));
        }
        let unused = if force { Duration::ZERO } else { IN_USE };
        let when = words::ago(modified);
        let reason =
            format!("it was written {when}, and a build may go on with it; --force removes it too");
        let removal = store.remove_leftover(leftover, unused)?;
        Ok(self.removal(&name, removal, &reason))
    }

    /// Says what became of a removal; `in_use` is the reason where it was used too recently.
    fn removal(&mut self, name: &str, removal: Removal, in_use: &str) -> Option<Value> {
        match removal {
            Removal::Removed { bytes } => {
                self.freed += bytes;
                let _ = writeln!(self.text, "removed  {name} ({})", words::bytes(bytes));
                Some("removed".into())
            }
            Removal::InUse => self.kept(name, in_use),
            Removal::BeingMade => self.kept(name, "a running build is making it"),
            Removal::Open => self.kept(name, "a program has a file of it open"),
            Removal::Absent => None,
        }
    }

    fn kept(&mut self, name: &str, reason: &str) -> Option<Value> {
        let _ = writeln!(self.text, "kept     {name}: {reason}");
        Some("kept".into())
    }
}

fn is_chosen(entry: &Stored, which: &Which, pin: &Pin) -> bool {
    match which.older_than {
        Some(age) => idle(entry.last_used).is_none_or(|idle| idle >= age),
        None if which.all => true,
        // What was made here or of an archive of the user's is of no pin.
        None => matches!(entry.key.kind, Kind::Artifact { .. }) && provided(entry, pin).is_none(),
    }
}

/// For how long nothing has happened, where that is known.
fn idle(last: Option<SystemTime>) -> Option<Duration> {
    last?.elapsed().ok()
}
