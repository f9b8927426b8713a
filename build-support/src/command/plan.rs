//! `ryft-xla plan`.

use std::fmt::Write as _;

use ryft_build_support::pin::Pin;
use ryft_build_support::plan::{Outcome, Plan, Step};
use ryft_build_support::resolver::Resolver;
use ryft_build_support::settings::Settings;
use serde_json::{Value, json};

use super::arguments::Parts;
use super::report::{Code, Failure, Report};
use super::words;

/// Says what builds would use for the parts.
pub(crate) fn run(parts: &Parts) -> Result<Report, Failure> {
    let settings = Settings::from_process(parts.target)?;
    let resolver = Resolver::new(Pin::built_in()?, settings.clone());
    let plans: Vec<_> = parts
        .parts
        .iter()
        .map(|part| resolver.plan(*part))
        .collect();
    let mut text = format!(
        "target {}, store {}{}\n",
        parts.target,
        settings.cache_directory.display(),
        if settings.offline { ", offline" } else { "" }
    );
    for plan in &plans {
        text += &show(plan);
    }
    let missing = plans.iter().any(|plan| plan.choice().is_none());
    Ok(Report {
        text,
        json: json!({
            "target": parts.target.to_string(),
            "store": settings.cache_directory,
            "offline": settings.offline,
            "parts": plans.iter().map(to_json).collect::<Vec<_>>(),
        }),
        code: if missing { Code::Amiss } else { Code::Well },
    })
}

/// A paragraph: the part, and a line for each source, in the order in which they are asked.
fn show(plan: &Plan) -> String {
    let mut text = format!("\n{}\n", plan.part);
    for step in &plan.steps {
        let mark = if is_choice(plan, step) { ">" } else { " " };
        let _ = writeln!(
            text,
            "{mark} {:<8}  {}",
            step.source.name(),
            outcome(&step.outcome)
        );
    }
    if plan.choice().is_none() {
        text += "  no source serves it\n";
    }
    let variable = plan.part.override_variable();
    let _ = writeln!(
        text,
        "  {variable}=PATH would have builds take a library, directory or archive of yours instead"
    );
    text
}

fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Serves {
            path,
            bytes,
            artifact,
        } => {
            let artifact = artifact.as_ref();
            let of = artifact.map_or(String::new(), |artifact| {
                format!(", cached from {artifact}")
            });
            format!("has {} ({}){of}", path.display(), words::bytes(*bytes))
        }
        Outcome::Fetches {
            artifact,
            from,
            bytes,
            ..
        } => {
            let size = bytes.map_or_else(|| "of unknown size".into(), words::bytes);
            format!("would fetch {artifact} ({size}): {from}")
        }
        Outcome::Refuses { reason, .. } => reason.replace('\n', "\n            "),
    }
}

fn is_choice(plan: &Plan, step: &Step) -> bool {
    plan.choice()
        .is_some_and(|choice| std::ptr::eq(choice, step))
}

fn to_json(plan: &Plan) -> Value {
    let step = |step: &Step| {
        let mut value = match &step.outcome {
            Outcome::Serves {
                path,
                bytes,
                artifact,
            } => json!({"outcome": "serves", "path": path, "bytes": bytes, "artifact": artifact}),
            Outcome::Fetches {
                artifact,
                from,
                bytes,
                sha256,
            } => json!({
                "outcome": "fetches",
                "artifact": artifact,
                "from": from,
                "bytes": bytes,
                "sha256": sha256.to_string(),
            }),
            Outcome::Refuses { reason, .. } => json!({"outcome": "refuses", "reason": reason}),
        };
        value["source"] = step.source.name().into();
        value
    };
    json!({
        "part": plan.part.name(),
        "override_variable": plan.part.override_variable(),
        "source": plan.choice().map(|step| step.source.name()),
        "sources": plan.steps.iter().map(step).collect::<Vec<_>>(),
    })
}
