//! `ryft-xla list`.

use std::fmt::Write as _;
use std::path::Path;

use ryft_build_support::part::Part;
use ryft_build_support::pin::{Pin, Runtime};
use ryft_build_support::settings::{Generation, Settings};
use ryft_build_support::store::{Kind, Store, Stored};
use ryft_build_support::target::{TARGETS, Target};
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

/// What the pin says of the archive that an entry was made of.
pub(crate) struct Provided {
    parts: Vec<&'static str>,
    target: Target,
    /// Of a plugin or component; a runtime is of both.
    generation: Option<Generation>,
}

/// What the pin says of the archive that the entry was made of; `None` where the pin does not name it.
pub(crate) fn provided(entry: &Stored, pin: &Pin) -> Option<Provided> {
    let sha256 = entry.key.sha256;
    let mut artifacts = pin.artifacts.iter();
    if let Some(artifact) = artifacts.find(|artifact| artifact.sha256 == sha256) {
        return Some(Provided {
            parts: artifact.provides.iter().map(|part| part.name()).collect(),
            target: artifact.target,
            generation: Some(artifact.generation),
        });
    }
    let has = |runtime: &&Runtime| runtime.wheels.iter().any(|wheel| wheel.sha256 == sha256);
    let runtime = pin.runtimes().unwrap_or_default().iter().find(has)?;
    Some(Provided {
        parts: vec![Part::Runtime(runtime.device).name()],
        target: runtime.target,
        generation: None,
    })
}

fn line(entry: &Stored, pin: &Pin) -> String {
    let provided = match provided(entry, pin) {
        Some(provided) => {
            let newest = match provided.generation {
                Some(Generation::Newest) => ", the newest",
                _ => "",
            };
            let parts = provided.parts.join(", ");
            format!("{parts} for {}{newest}", provided.target)
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
    let provided = provided(entry, pin);
    let provided = provided.as_ref();
    json!({
        "sha256": entry.key.sha256.to_string(),
        "artifact": entry.manifest.as_ref().map(|manifest| &manifest.name),
        "directory": entry.directory,
        "bytes": entry.bytes,
        "last_used": words::seconds(entry.last_used),
        "in_pin": provided.is_some(),
        "provides": provided.map(|provided| &provided.parts),
        "target": provided.map(|provided| provided.target.to_string()),
        "generation": provided.and_then(|provided| provided.generation).map(Generation::name),
    })
}

/// A number of entries, in words.
pub(crate) fn count(entries: usize) -> String {
    match entries {
        1 => "1 entry".into(),
        count => format!("{count} entries"),
    }
}
