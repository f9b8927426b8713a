//! `ryft-xla list`.

use std::fmt::Write as _;
use std::path::Path;

use ryft_build_support::pin::{Artifact, Pin};
use ryft_build_support::settings::{Generation, Settings};
use ryft_build_support::store::{Kind, Store, Stored};
use ryft_build_support::target::TARGETS;
use serde_json::{Value, json};

use crate::report::{CommandError, Report};
use crate::words;

/// Lists the entries of the store.
pub(crate) fn run() -> Result<Report, CommandError> {
    let pin = Pin::built_in()?;
    let store = store()?;
    let entries = store.entries()?;
    let leftovers = store.leftovers()?;
    let total = entries.iter().map(|entry| entry.bytes).sum();
    let mut text = format!(
        "{}: {}, {}\n",
        store.root().display(),
        count(entries.len()),
        words::bytes(total)
    );
    for entry in &entries {
        let _ = writeln!(text, "{}", line(entry, &pin));
    }
    for leftover in &leftovers {
        let _ = writeln!(
            text,
            "{}: of a download that broke off or a process that was killed",
            name_of(leftover)
        );
    }
    let json = json!({
        "store": store.root(),
        "bytes": total,
        "entries": entries.iter().map(|entry| to_json(entry, &pin)).collect::<Vec<_>>(),
        "leftovers": leftovers,
    });
    Ok(Report::new(text, json, false))
}

/// The store of this user's settings. They don't depend on the target here.
pub(crate) fn store() -> Result<Store, CommandError> {
    let settings = Settings::from_process(TARGETS[0])?;
    Ok(Store::new(settings.cache_directory))
}

/// The name that an entry goes by: its artifact's, or its checksum's where the manifest is lost.
pub(crate) fn name(entry: &Stored) -> String {
    match &entry.manifest {
        Some(manifest) => manifest.name.clone(),
        None => format!("entry {}", entry.key),
    }
}

/// The last component of a path.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// The artifact of the pin that the entry was made of.
pub(crate) fn pinned<'pin>(entry: &Stored, pin: &'pin Pin) -> Option<&'pin Artifact> {
    pin.artifacts
        .iter()
        .find(|artifact| artifact.sha256 == entry.key.sha256)
}

fn parts(artifact: &Artifact) -> Vec<&'static str> {
    artifact.provides.iter().map(|part| part.name()).collect()
}

fn line(entry: &Stored, pin: &Pin) -> String {
    let provided = match pinned(entry, pin) {
        Some(artifact) => {
            let newest = match artifact.generation {
                Generation::Pin => "",
                Generation::Newest => ", the newest",
            };
            format!(
                "{} for {}{newest}",
                parts(artifact).join(", "),
                artifact.target
            )
        }
        None => match entry.key.kind {
            Kind::Artifact { .. } => "not in this version's pin".into(),
            Kind::Override { .. } => "of an override".into(),
            Kind::Derived => "made on this machine".into(),
        },
    };
    let checksum = entry.key.sha256.to_string();
    format!(
        "{}  {:>10}  used {:<16}  {}: {provided}",
        &checksum[..12],
        words::bytes(entry.bytes),
        words::ago(entry.last_used),
        name(entry),
    )
}

/// An entry, for scripts.
fn to_json(entry: &Stored, pin: &Pin) -> Value {
    let pinned = pinned(entry, pin);
    json!({
        "sha256": entry.key.sha256.to_string(),
        "artifact": entry.manifest.as_ref().map(|manifest| &manifest.name),
        "directory": entry.directory,
        "bytes": entry.bytes,
        "last_used": words::seconds(entry.last_used),
        "in_pin": pinned.is_some(),
        "provides": pinned.map(parts),
        "target": pinned.map(|artifact| artifact.target.to_string()),
        "generation": pinned.map(|artifact| artifact.generation.name()),
    })
}

/// A number of entries, in words.
pub(crate) fn count(entries: usize) -> String {
    match entries {
        1 => "1 entry".into(),
        count => format!("{count} entries"),
    }
}
