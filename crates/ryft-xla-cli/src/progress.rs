//! How a fetch goes, on standard error: a bar on a terminal, plain lines elsewhere. The library tells it through `log`.

use std::io::{IsTerminal as _, stderr};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use log::kv::Key;
use log::{LevelFilter, Log, Metadata, Record};

/// Records of this target are progress: `artifact`, `received`, and `total`, which is 0 where it is unknown.
const TARGET: &str = "ryft_build_support::progress";

/// The modules that fetch, unpack and build.
const DOWNLOAD: &str = "ryft_build_support::download";
const STORE: &str = "ryft_build_support::store";
const BAZEL: &str = "ryft_build_support::bazel";

/// The program's logger.
struct Progress {
    level: LevelFilter,
    bar: Mutex<Option<ProgressBar>>,
}

static PROGRESS: OnceLock<Progress> = OnceLock::new();

/// Has the library's records shown: warnings, with `verbose` decisions too, and with more of it details.
pub(crate) fn start(verbose: u8) {
    let level = match verbose {
        0 => LevelFilter::Warn,
        1 => LevelFilter::Info,
        _ => LevelFilter::Debug,
    };
    let bar = Mutex::new(None);
    let progress = PROGRESS.get_or_init(|| Progress { level, bar });
    if log::set_logger(progress).is_ok() {
        log::set_max_level(LevelFilter::Trace);
    }
}

/// Prints a line, above the bar if there is one.
pub(crate) fn line(text: &str) {
    match PROGRESS.get() {
        Some(progress) => progress.line(text),
        None => eprintln!("{text}"),
    }
}

/// Takes the bar away.
pub(crate) fn finish() {
    if let Some(progress) = PROGRESS.get() {
        progress.show(None);
    }
}

impl Log for Progress {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        // Why it takes long is told in any case.
        let level = match [DOWNLOAD, STORE, BAZEL]
            .iter()
            .any(|module| target.starts_with(module))
        {
            true => self.level.max(LevelFilter::Info),
            false => self.level,
        };
        target == TARGET || (target.starts_with("ryft_") && metadata.level() <= level)
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
        } else if record.target() == TARGET {
            let number = |key: &str| record.key_values().get(Key::from(key))?.to_u64();
            self.advance(
                number("received").unwrap_or_default(),
                number("total").filter(|total| *total > 0),
            );
        } else {
            self.line(&record.args().to_string());
        }
    }

    fn flush(&self) {}
}

impl Progress {
    fn line(&self, text: &str) {
        let bar = self.bar.lock().unwrap_or_else(|error| error.into_inner());
        match &*bar {
            Some(bar) => bar.println(text),
            None => eprintln!("{text}"),
        }
    }

    /// Shows another bar, or none.
    fn show(&self, bar: Option<ProgressBar>) {
        let mut shown = self.bar.lock().unwrap_or_else(|error| error.into_inner());
        if let Some(bar) = std::mem::replace(&mut *shown, bar) {
            bar.finish_and_clear();
        }
    }

    /// Shows how far a transfer is: of `total` bytes where that is known, and then when it is going to be done.
    fn advance(&self, received: u64, total: Option<u64>) {
        if !stderr().is_terminal() {
            return;
        }
        let mut bar = self.bar.lock().unwrap_or_else(|error| error.into_inner());
        let bar = bar.get_or_insert_with(spinner);
        if let Some(total) = total.filter(|total| bar.length() != Some(*total)) {
            bar.set_length(total);
            bar.set_style(style(
                "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
            ));
        }
        bar.set_position(received);
    }
}

fn spinner() -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_style(style("{spinner} {bytes}, {elapsed}"));
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

/// A style of ours; one that can't be read shows as indicatif's own.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
