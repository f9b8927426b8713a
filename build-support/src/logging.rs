//! What is told while a library is found, by the crate `log`.
//!
//! Warnings are what the user must see, information is which way was taken, and everything else is detail. The progress
//! of a download is told to the target [`PROGRESS`].

use std::fmt::Display;
use std::mem;
use std::sync::{Mutex, PoisonError};

use log::{Level, LevelFilter, Log, Metadata, Record};

/// The target of the log records that tell the progress: with the keys `artifact`, `received` and `total` (0 where it is
/// not known), in bytes.
pub const PROGRESS: &str = "ryft_build_support::progress";

/// Tells the user that `artifact`, of `size` bytes where that is known, is fetched now.
pub(crate) fn announce(artifact: &str, size: Option<u64>, from: impl Display) {
    let size = size.map_or(String::new(), |size| {
        format!(" ({:.1} MB)", size as f64 / 1e6)
    });
    log::warn!("fetching {artifact}{size} from {from}");
}

/// Tells the progress of `artifact`, of which `received` bytes have arrived.
pub(crate) fn progress(artifact: &str, received: u64, total: Option<u64>) {
    let total = total.unwrap_or(0);
    log::trace!(target: PROGRESS, artifact, received, total; "");
}

/// The logger of build scripts: warnings become cargo's, and the rest goes to standard error, which `cargo build -vv`
/// shows. It keeps what was told for the report of a failure.
struct BuildScript {
    story: Mutex<String>,
}

static LOGGER: BuildScript = BuildScript {
    story: Mutex::new(String::new()),
};

/// Makes this process log as a build script does, unless it has a logger.
pub(crate) fn start() {
    if log::set_logger(&LOGGER).is_ok() {
        log::set_max_level(LevelFilter::Debug);
    }
}

/// What was told since this was last called, a line each.
pub(crate) fn take_story() -> String {
    mem::take(&mut *LOGGER.story.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Log for BuildScript {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= Level::Debug && metadata.target().starts_with("ryft_")
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let text = record.args().to_string();
        match record.level() {
            Level::Error | Level::Warn => {
                for line in text.lines() {
                    println!("cargo::warning={line}");
                }
            }
            _ => eprintln!("{text}"),
        }
        let mut story = self.story.lock().unwrap_or_else(PoisonError::into_inner);
        story.push_str(&text);
        story.push('\n');
    }

    fn flush(&self) {}
}
