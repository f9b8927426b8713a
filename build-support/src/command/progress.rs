//! How a fetch goes: a bar on a terminal, plain lines elsewhere, all on standard error.

use std::io::{IsTerminal, stderr};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use ryft_build_support::event::Event;

use super::words;

/// Shows events as they come.
pub(crate) struct Progress {
    is_terminal: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self {
            is_terminal: stderr().is_terminal(),
            bar: None,
        }
    }

    /// Shows one event.
    pub(crate) fn show(&mut self, event: Event<'_>) {
        match event {
            Event::Fetching {
                artifact,
                from,
                size,
            } => {
                let length =
                    size.map_or(String::new(), |size| format!(" ({})", words::bytes(size)));
                self.line(&format!("fetching {}{length} from {from}", artifact.file));
                // pip says nothing of how far it is; the release source does, and then the bar gets its length.
                self.start();
            }
            Event::Waiting { artifact } => {
                self.line(&format!(
                    "waiting for another process that is fetching {artifact}"
                ));
            }
            Event::Unpacking { .. } => {
                self.finish();
                self.line("unpacking");
            }
            Event::Decision(_) => {}
        }
    }

    /// Prints a line, above the bar if there is one.
    pub(crate) fn line(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.println(text),
            None => eprintln!("{text}"),
        }
    }

    fn start(&mut self) {
        if self.is_terminal {
            let bar = ProgressBar::new_spinner().with_style(style("{spinner} {elapsed}"));
            bar.enable_steady_tick(Duration::from_millis(100));
            self.bar = Some(bar);
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

/// A style of ours; one that can't be read shows as indicatif's own.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
