//! `ryft-xla list`.

use std::fmt::Write as _;

use ryft_build_support::pin::Pin;
use ryft_build_support::store::{Store, Stored};
use serde_json::{Value, json};

use super::report::{Code, Failure, Report};
use super::words;

/// Lists the entries of the store.
pub(crate) fn run() -> Result<Report, Failure> {
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
    if !leftovers.is_empty() {
        let _ = writeln!(
            text,
            "{} files of broken downloads and killed processes",
            leftovers.len()
        );
    }
    Ok(Report {
        text,
        json: json!({
            "store": store.root(),
            "bytes": total,
            "entries": entries.iter().map(|entry| to_json(entry, &pin)).collect::<Vec<_>>(),
            "leftovers": leftovers,
        }),
        code: Code::Well,
    })
}

/// The store of this user's settings. They don't depend on the target here.
pub(crate) fn store() -> Result<Store, Failure> {
    use ryft_build_support::settings::Settings;
    use ryft_build_support::target::TARGETS;
    let settings = Settings::from_process(TARGETS[0])?;
    Ok(Store::new(settings.cache_directory))
}

/// The name that an entry goes by: its artifact's, or its checksum's where the receipt is lost.
pub(crate) fn name(entry: &Stored) -> String {
    match &entry.receipt {
        Some(receipt) => receipt.artifact.clone(),
        None => format!("entry {}", entry.sha256),
    }
}

/// What the pin says that an entry provides: parts and target.
fn provides(entry: &Stored, pin: &Pin) -> Option<(Vec<&'static str>, String)> {
    let of_entry = |artifact: &&_| is_of(entry, artifact);
    let artifact = pin.artifacts.iter().find(of_entry)?;
    let parts = artifact.provides.iter().map(|part| part.name()).collect();
    Some((parts, artifact.target.to_string()))
}

fn is_of(entry: &Stored, artifact: &ryft_build_support::pin::Artifact) -> bool {
    artifact.sha256 == entry.sha256
}

fn line(entry: &Stored, pin: &Pin) -> String {
    let provided = match provides(entry, pin) {
        Some((parts, target)) => format!("{} for {target}", parts.join(", ")),
        None => "not of this version's pin".into(),
    };
    let checksum = entry.sha256.to_string();
    format!(
        "{}  {:>10}  used {:<16}  {}: {provided}",
        &checksum[..12],
        words::bytes(entry.bytes),
        words::ago(entry.last_used),
        name(entry),
    )
}

/// An entry, for scripts.
pub(crate) fn to_json(entry: &Stored, pin: &Pin) -> Value {
    let provided = provides(entry, pin);
    let artifact = entry.receipt.as_ref().map(|receipt| &receipt.artifact);
    json!({
        "sha256": entry.sha256.to_string(),
        "artifact": artifact,
        "directory": entry.directory,
        "bytes": entry.bytes,
        "last_used": words::seconds(entry.last_used),
        "in_pin": provided.is_some(),
        "provides": provided.as_ref().map(|(parts, _)| parts),
        "target": provided.as_ref().map(|(_, target)| target),
    })
}

/// A number of entries, in words.
pub(crate) fn count(entries: usize) -> String {
    match entries {
        1 => "1 entry".into(),
        count => format!("{count} entries"),
    }
}
