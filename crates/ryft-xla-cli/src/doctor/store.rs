//! The store's directory: whether it can be written and loaded from, and whether there is room for what is missing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ryft_build_support::resolver::{Outcome, Plan, PlannedDownload};
use ryft_build_support::settings::{Settings, variable};

use super::{Finding, Verdict, fetches};
use crate::words;

/// What unpacking takes in lengths of the archive, itself included: libraries shrink to a third or a quarter in one.
const UNPACKED: u64 = 5;

/// What to reckon with for an archive whose length the pin does not know, in bytes.
const UNKNOWN: u64 = 500_000_000;

/// Whether the store can be written, which it has to be where something is to be fetched.
pub(super) fn writable(settings: &Settings, plans: &[Plan]) -> Finding {
    let directory = &settings.cache_directory;
    let probe = directory.join(format!("doctor-{}", std::process::id()));
    let written = fs::create_dir_all(directory).and_then(|()| fs::write(&probe, "doctor"));
    let _ = fs::remove_file(&probe);
    let Err(error) = written else {
        return Finding::new(
            "store",
            Verdict::Good,
            format!("{} can be written", directory.display()),
        );
    };
    let (verdict, use_) = match plans.iter().any(fetches) {
        true => (Verdict::Fault, "and something has to be fetched"),
        false => (Verdict::Note, "which nothing has to be for these parts"),
    };
    let detail = format!("{} can't be written ({error}), {use_}", directory.display());
    let help = format!(
        "set {} to a directory that can be written",
        variable::CACHE_DIRECTORY
    );
    Finding::new("store", verdict, detail).help(help)
}

/// Whether there is room for what is to be fetched.
pub(super) fn space(settings: &Settings, plans: &[Plan]) -> Finding {
    let needed = needed(plans);
    let place = existing(&settings.cache_directory);
    let free = match fs4::available_space(place) {
        Ok(free) => free,
        Err(error) => {
            let detail = format!("the free space of {} is unknown: {error}", place.display());
            return Finding::new("disk", Verdict::Note, detail);
        }
    };
    let (free_words, needed_words) = (words::bytes(free), words::bytes(needed));
    let place = place.display();
    let detail =
        format!("{free_words} free at {place}; what is missing takes about {needed_words}");
    if free >= needed {
        return Finding::new("disk", Verdict::Good, detail);
    }
    Finding::new("disk", Verdict::Fault, detail).help(format!(
        "run `ryft-xla clean --other-pins`, make room, or set {} to another disk",
        variable::CACHE_DIRECTORY
    ))
}

/// About how many bytes the store grows by when the plans are carried out; an artifact may provide several parts.
fn needed(plans: &[Plan]) -> u64 {
    let chosen = plans.iter().filter_map(Plan::choice);
    let downloads = chosen.filter_map(|step| match &step.outcome {
        Outcome::Fetch { downloads } => Some(downloads),
        _ => None,
    });
    let needed = |download: &PlannedDownload| {
        let bytes = download.bytes.unwrap_or(UNKNOWN);
        (download.artifact.clone(), bytes * UNPACKED)
    };
    let artifacts: BTreeMap<_, _> = downloads.flatten().map(needed).collect();
    artifacts.values().sum()
}

/// Whether libraries can be loaded from the store: not from a file system that is mounted with `noexec`.
#[cfg(target_os = "linux")]
pub(super) fn executable(settings: &Settings) -> Option<Finding> {
    use std::ffi::CString;
    use std::mem::MaybeUninit;
    use std::os::unix::ffi::OsStrExt as _;

    let place = existing(&settings.cache_directory);
    let path = CString::new(place.as_os_str().as_bytes()).ok()?;
    let mut status = MaybeUninit::<libc::statvfs>::uninit();
    // SAFETY: the path is a C string, and the status is written when the call succeeds.
    let status = unsafe {
        (libc::statvfs(path.as_ptr(), status.as_mut_ptr()) == 0).then(|| status.assume_init())
    };
    if status?.f_flag & libc::ST_NOEXEC == 0 {
        return None;
    }
    let detail = format!(
        "the file system of {} is mounted with noexec: no program can load a library from it",
        place.display()
    );
    let help = format!(
        "set {} to a directory of another file system",
        variable::CACHE_DIRECTORY
    );
    Some(Finding::new("store, when programs run", Verdict::Fault, detail).help(help))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn executable(_: &Settings) -> Option<Finding> {
    None
}

/// The nearest directory above `path` that exists.
fn existing(path: &Path) -> &Path {
    let mut ancestors = path.ancestors();
    ancestors.find(|path| path.is_dir()).unwrap_or(path)
}
