//! The store's directory: whether it can be written, and whether there is room for what is missing.

use std::fs;
use std::path::Path;

use ryft_build_support::plan::{Outcome, Plan};
use ryft_build_support::settings::{Settings, variable};

use super::{Finding, Verdict};
use crate::words;

/// What unpacking takes beside the archive, in lengths of the archive: natives shrink to a third or a quarter in one.
const UNPACKED: u64 = 5;

/// What to reckon with for an archive whose length the pin does not know, in bytes.
const UNKNOWN: u64 = 500_000_000;

/// Whether the store can be written.
pub(super) fn store(settings: &Settings) -> Finding {
    let directory = &settings.cache_directory;
    let probe = directory.join(format!("doctor-{}", std::process::id()));
    let written = fs::create_dir_all(directory).and_then(|()| fs::write(&probe, "doctor"));
    let _ = fs::remove_file(&probe);
    match written {
        Ok(()) => Finding::new(
            "store",
            Verdict::Well,
            format!("{} can be written", directory.display()),
        ),
        Err(error) => {
            let detail = format!("{} can't be written: {error}", directory.display());
            Finding::new("store", Verdict::Note, detail).advise(format!(
                "it serves what it holds; to fetch more, set {} to a directory that can be written",
                variable::CACHE_DIRECTORY
            ))
        }
    }
}

/// Whether there is room for what is to be fetched.
pub(super) fn space(settings: &Settings, plans: &[Plan]) -> Finding {
    let needed: u64 = plans.iter().map(needed).sum();
    let place = existing(&settings.cache_directory);
    let free = match fs4::available_space(place) {
        Ok(free) => free,
        Err(error) => {
            let detail = format!("the free space of {} is unknown: {error}", place.display());
            return Finding::new("disk", Verdict::Note, detail);
        }
    };
    let detail = format!(
        "{} free at {}; what is missing takes about {}",
        words::bytes(free),
        place.display(),
        words::bytes(needed)
    );
    if free >= needed {
        return Finding::new("disk", Verdict::Well, detail);
    }
    Finding::new("disk", Verdict::Fault, detail).advise(format!(
        "run `ryft-xla clean --other-pins`, make room, or set {} to another disk",
        variable::CACHE_DIRECTORY
    ))
}

/// About how many bytes the store grows by when the plan is carried out.
fn needed(plan: &Plan) -> u64 {
    match plan.choice().map(|step| &step.outcome) {
        Some(Outcome::Fetches { bytes, .. }) => bytes.unwrap_or(UNKNOWN) * UNPACKED,
        _ => 0,
    }
}

/// The nearest directory above `path` that exists.
fn existing(path: &Path) -> &Path {
    let mut ancestors = path.ancestors();
    ancestors.find(|path| path.is_dir()).unwrap_or(path)
}
