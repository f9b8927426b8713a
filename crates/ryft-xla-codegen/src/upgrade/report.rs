//! What an upgrade changed, as Markdown for the change's description.

use std::fmt::{self, Write as _};

use ryft_build_support::pin::Xla;

use super::facts;
use super::snapshot::Differences;
use crate::changes::Changes;

/// What an upgrade did.
pub struct Report {
    /// The pin before.
    pub before: Xla,
    /// The pin now.
    pub now: Xla,
    /// The release of JAX.
    pub jax: Option<String>,
    /// What became of the wheels.
    pub wheels: Vec<String>,
    /// What became of the releases.
    pub releases: Vec<String>,
    /// What became of the headers.
    pub headers: Vec<String>,
    /// What became of the roots of the messages, of their comments and of recorded ones.
    pub messages: Vec<String>,
    /// What changed in bindings and messages.
    pub changes: Differences,
    /// What each library provides now.
    pub libraries: Vec<String>,
    /// What the libraries have otherwise than the messages.
    pub disagreements: Vec<String>,
    /// Places that still speak of the pin before.
    pub mentions: Vec<String>,
}

/// What is left to do where MLIR's library or the functions of its bindings are others.
const COUNTS: &str = "`docs/mlir-libraries.md` has numbers of functions: `cargo test -p ryft-mlir-sys --test library_table -- \
     --nocapture` says what they are now. Functions that the library has under another name, or declares in another way, go to \
     `crates/ryft-mlir-sys/data`";

/// From how many lines on a list is folded.
const FOLDED: usize = 20;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, now) = (&self.before, &self.now);
        writeln!(f, "# XLA {} ({})\n", &now.commit[..12], now.date)?;
        writeln!(f, "| | before | now |\n|---|---|---|")?;
        for ((key, old), (_, new)) in facts::entries(before).into_iter().zip(facts::entries(now)) {
            let new = if old == new { "the same" } else { new };
            writeln!(f, "| {key} | {old} | {new} |")?;
        }

        writeln!(f, "\n## Is it breaking?\n")?;
        let parts = [
            ("`ryft-pjrt-sys`", "bindings of PJRT", &self.changes.pjrt),
            ("`ryft-mlir-sys`", "bindings of MLIR", &self.changes.mlir),
            ("`ryft-xla-proto`", "messages", &self.changes.messages),
        ];
        for (name, _, changes) in parts {
            writeln!(f, "- {name}: {}", verdict(changes))?;
        }
        for (name, what, changes) in parts {
            writeln!(f, "\n## {name}: {what}\n")?;
            changed(f, changes)?;
        }

        section(f, "Headers", &self.headers)?;
        section(
            f,
            "Roots, comments and recordings of the messages",
            &self.messages,
        )?;
        section(f, "Releases", &self.releases)?;
        section(f, "Wheels", &self.wheels)?;
        if let Some(jax) = &self.jax {
            writeln!(f, "\nThe release is {jax}.")?;
        }
        if !self.libraries.is_empty() {
            writeln!(f, "\n## What each library provides\n")?;
            let lines = self.libraries.iter();
            lines
                .chain([&String::new()])
                .try_for_each(|line| writeln!(f, "{line}"))?;
            if !self.disagreements.is_empty() {
                let count = self.disagreements.len();
                writeln!(
                    f,
                    "<details><summary>What they have otherwise ({count})</summary>\n"
                )?;
                self.disagreements
                    .iter()
                    .try_for_each(|line| writeln!(f, "{line}"))?;
                writeln!(f, "\n</details>")?;
            }
        }
        writeln!(f, "\n## By hand\n")?;
        let lists = [&self.headers, &self.messages, &self.releases, &self.wheels];
        let open = lists
            .into_iter()
            .flatten()
            .filter(|line| line.contains("**"));
        let mut to_do: Vec<String> = open.cloned().collect();
        let is_mlirs = |line: &String| line.contains("torch_mlir") && line.contains("` becomes");
        if !self.changes.mlir.is_empty() || self.wheels.iter().any(is_mlirs) {
            to_do.push(COUNTS.into());
        }
        if !self.mentions.is_empty() {
            let places = self.mentions.join("`, `");
            to_do.push(format!("these lines speak of the pin before: `{places}`"));
        }
        list(f, &to_do, "Nothing that is known of here.")?;
        writeln!(
            f,
            "\nThen `cargo test --workspace` says what else depends on the commit."
        )
    }
}

fn verdict(changes: &Changes) -> String {
    if changes.is_empty() {
        return "no change".into();
    }
    let mut text = String::new();
    let (removed, changed) = (changes.removed.len(), changes.changed.len());
    let (added, grown) = (changes.added.len(), changes.grown.len());
    let _ = match changes.is_breaking() {
        true => write!(text, "**breaking**: {removed} removed, {changed} changed"),
        false => write!(text, "not breaking"),
    };
    let _ = write!(text, "; {added} added, {grown} with new fields");
    if grown > 0 && !changes.is_breaking() {
        text.push_str(" (which break code that writes a struct without `..Default::default()`)");
    }
    text
}

fn changed(f: &mut fmt::Formatter<'_>, changes: &Changes) -> fmt::Result {
    if changes.is_empty() {
        return writeln!(f, "No change.");
    }
    for (title, lines) in [
        ("Removed", &changes.removed),
        ("Changed", &changes.changed),
        ("Other values", &changes.values),
        ("New fields", &changes.grown),
        ("Added", &changes.added),
    ] {
        if lines.is_empty() {
            continue;
        }
        let title = format!("{title} ({})", lines.len());
        match lines.len() {
            FOLDED.. => {
                writeln!(f, "<details><summary>{title}</summary>\n")?;
                list(f, lines, "")?;
                writeln!(f, "\n</details>\n")?;
            }
            _ => {
                writeln!(f, "{title}:\n")?;
                list(f, lines, "")?;
                writeln!(f)?;
            }
        }
    }
    Ok(())
}

fn section(f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]) -> fmt::Result {
    writeln!(f, "\n## {title}\n")?;
    list(f, lines, "No change.")
}

fn list(f: &mut fmt::Formatter<'_>, lines: &[String], otherwise: &str) -> fmt::Result {
    if lines.is_empty() {
        return writeln!(f, "{otherwise}");
    }
    lines.iter().try_for_each(|line| writeln!(f, "- {line}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(letter: &str) -> Xla {
        let commit = letter.repeat(40);
        Xla {
            commit: commit.clone(),
            date: "2026-01-01".into(),
            pjrt_api: "0.1".into(),
            llvm: commit.clone(),
            stablehlo: commit.clone(),
            shardy: commit,
            bazel: "1.0".into(),
        }
    }

    #[test]
    fn the_report_says_what_changed_whether_it_breaks_and_what_is_left() {
        let report = Report {
            before: facts("a"),
            now: facts("b"),
            jax: Some("JAX 1".into()),
            wheels: vec![
                "`torch_mlir-1.whl` becomes `torch_mlir-2.whl`".into(),
                "`y` **stays**".into(),
            ],
            releases: Vec::new(),
            headers: Vec::new(),
            messages: Vec::new(),
            changes: Differences {
                pjrt: Changes {
                    removed: vec!["`gone`".into()],
                    ..Changes::default()
                },
                mlir: Changes::default(),
                messages: Changes {
                    grown: (0..30).map(|number| format!("`field{number}`")).collect(),
                    ..Changes::default()
                },
            },
            libraries: Vec::new(),
            disagreements: Vec::new(),
            mentions: vec!["README.md:3".into()],
        };
        let text = report.to_string();
        for expected in [
            "# XLA bbbbbbbbbbbb (2026-01-01)",
            "| date | 2026-01-01 | the same |",
            "- `ryft-pjrt-sys`: **breaking**: 1 removed, 0 changed; 0 added, 0 with new fields",
            "- `ryft-mlir-sys`: no change",
            "- `ryft-xla-proto`: not breaking; 0 added, 30 with new fields (which",
            "Removed (1):\n\n- `gone`\n",
            "<details><summary>New fields (30)</summary>\n\n- `field0`\n",
            "The release is JAX 1.",
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
        let (_, by_hand) = text.split_once("## By hand").unwrap();
        assert!(by_hand.contains("- `y` **stays**") && by_hand.contains("`README.md:3`"));
        assert!(by_hand.contains("- `docs/mlir-libraries.md` has numbers"));
        assert!(!by_hand.contains("becomes"));
    }
}
