//! `ryft-xla plan`.

use std::fmt::Write as _;

use ryft_build_support::pin::Pin;
use ryft_build_support::resolver::{Outcome, Plan, PlannedDownload, Resolver, Step};
use ryft_build_support::settings::{Generation, Settings};
use serde_json::{Value, json};

use crate::arguments::Selection;
use crate::report::{CommandError, Report};
use crate::words;

/// Says what builds would use for the parts.
pub(crate) fn run(selection: &Selection) -> Result<Report, CommandError> {
    let (target, parts) = (selection.target(), selection.parts()?);
    let settings = Settings::from_process(target)?;
    let resolver = Resolver::new(Pin::built_in()?, settings.clone());
    let plans: Vec<_> = parts.iter().map(|part| resolver.plan(*part)).collect();
    let offline = if settings.offline { ", offline" } else { "" };
    let plugins = match settings.plugins {
        Generation::Pin => "",
        Generation::Newest => ", the newest plugins",
    };
    let mut text = format!(
        "target {target}, store {}{offline}{plugins}\n",
        settings.cache_directory.display()
    );
    for plan in &plans {
        text += &show(plan);
    }
    let json = json!({
        "target": target.to_string(),
        "store": settings.cache_directory,
        "offline": settings.offline,
        "plugins": settings.plugins.name(),
        "parts": plans.iter().map(to_json).collect::<Vec<_>>(),
    });
    Ok(Report::new(
        text,
        json,
        plans.iter().any(|plan| plan.choice().is_none()),
    ))
}

/// A paragraph: the part, and a line for each source, in the order in which they are asked.
fn show(plan: &Plan) -> String {
    let mut text = format!("\n{}\n", plan.part);
    for step in &plan.steps {
        let is_choice = plan
            .choice()
            .is_some_and(|choice| std::ptr::eq(choice, step));
        let mark = if is_choice { ">" } else { " " };
        let source = step.source.name();
        let _ = writeln!(text, "{mark} {source:<8}  {}", outcome(&step.outcome));
    }
    let variable = plan.part.variable();
    if plan.choice().is_none() {
        text += "  no source provides it\n";
    }
    let _ = writeln!(
        text,
        "  {variable}=PATH would have builds take a library, directory or archive of yours instead"
    );
    text
}

fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Available {
            path,
            bytes,
            artifact,
        } => {
            let artifact = artifact
                .as_ref()
                .map(|artifact| format!(", cached from {artifact}"));
            let artifact = artifact.unwrap_or_default();
            format!(
                "has {} ({}){artifact}",
                path.display(),
                words::bytes(*bytes)
            )
        }
        Outcome::Fetch { downloads } => {
            let line = |download: &PlannedDownload| {
                let (size, from) = (words::size(download.bytes), &download.from);
                format!("would fetch {} ({size}): {from}", download.artifact)
            };
            let mut lines: Vec<_> = downloads.iter().map(line).collect();
            if downloads.len() != 1 {
                let size = words::size(bytes(downloads));
                lines.push(format!("{} files, {size} in all", downloads.len()));
            }
            lines.join("\n            ")
        }
        Outcome::Build {
            what,
            directory,
            command,
        } => {
            let directory = directory.display();
            format!("would build {what}, which takes hours: {command} (in {directory})")
        }
        Outcome::Unavailable { reason, .. } => reason.replace('\n', "\n            "),
    }
}

/// The length of all files; `None` where one is not known.
fn bytes(downloads: &[PlannedDownload]) -> Option<u64> {
    downloads.iter().map(|download| download.bytes).sum()
}

fn to_json(plan: &Plan) -> Value {
    let step = |step: &Step| {
        let mut value = match &step.outcome {
            Outcome::Available {
                path,
                bytes,
                artifact,
            } => {
                json!({"outcome": "provides", "path": path, "bytes": bytes, "artifact": artifact})
            }
            Outcome::Fetch { downloads } => {
                let file = |download: &PlannedDownload| {
                    json!({
                        "artifact": download.artifact,
                        "from": download.from,
                        "bytes": download.bytes,
                        "sha256": download.sha256.to_string(),
                    })
                };
                let files: Vec<_> = downloads.iter().map(file).collect();
                json!({"outcome": "fetches", "bytes": bytes(downloads), "files": files})
            }
            Outcome::Build {
                what,
                directory,
                command,
            } => json!({
                "outcome": "builds",
                "what": what,
                "directory": directory,
                "command": command,
            }),
            Outcome::Unavailable { reason, .. } => {
                json!({"outcome": "unavailable", "reason": reason})
            }
        };
        value["source"] = step.source.name().into();
        value
    };
    json!({
        "part": plan.part.name(),
        "override_variable": plan.part.variable(),
        "source": plan.choice().map(|step| step.source.name()),
        "sources": plan.steps.iter().map(step).collect::<Vec<_>>(),
    })
}
