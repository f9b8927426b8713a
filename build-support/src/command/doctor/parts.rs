//! One part: whether a source serves it, and whether what serves it can be loaded here.

use std::path::Path;

use ryft_build_support::link::system_libraries;
use ryft_build_support::plan::{Outcome, Plan, Step};
use ryft_build_support::resolver::Resolver;
use ryft_build_support::settings::SourceKind;

use super::{Finding, Verdict};
use crate::words;

/// Looks at one part.
pub(super) fn look_at(plan: &Plan, resolver: &Resolver) -> Vec<Finding> {
    let name = plan.part.name();
    match plan.choice() {
        None => vec![unserved(plan)],
        Some(Step {
            source,
            outcome: Outcome::Serves { path, .. },
        }) => {
            let detail = format!("{source} has {}", path.display());
            let mut findings = vec![Finding::new(name, Verdict::Well, detail)];
            findings.extend(libraries(plan, path));
            findings
        }
        Some(step) => vec![fetched(plan, step, resolver)],
    }
}

/// No source serves the part.
fn unserved(plan: &Plan) -> Finding {
    let reasons = plan.steps.iter().filter_map(|step| match &step.outcome {
        Outcome::Refuses { reason, .. } => Some(format!("{}: {reason}", step.source)),
        _ => None,
    });
    let reasons = reasons.collect::<Vec<_>>().join("\n");
    let variable = plan.part.override_variable();
    Finding::new(
        plan.part.name(),
        Verdict::Fault,
        format!("no source serves it\n{reasons}"),
    )
    .advise(format!(
        "set {variable} to a library or an archive of it, or allow a source that has it"
    ))
}

/// The part has to be fetched: asks the release's server, and falls back to what comes after it.
fn fetched(plan: &Plan, step: &Step, resolver: &Resolver) -> Finding {
    let name = plan.part.name();
    let wheel = plan.steps.iter().find(|step| {
        step.source == SourceKind::Wheel && matches!(step.outcome, Outcome::Fetches { .. })
    });
    let by_wheel = wheel.map(|step| describe(&step.outcome));
    if step.source == SourceKind::Wheel {
        let detail = format!("pip would fetch {}", by_wheel.unwrap_or_default());
        return Finding::new(name, Verdict::Well, detail);
    }
    match (resolver.probe_release(plan.part), by_wheel) {
        (Some(Ok(size)), _) => {
            let size = size.map_or_else(|| "of unknown size".into(), words::bytes);
            Finding::new(
                name,
                Verdict::Well,
                format!("the release's server has it ({size})"),
            )
        }
        (Some(Err(error)), Some(wheel)) => {
            let detail = format!("the release is not to be had ({error}); pip would fetch {wheel}");
            Finding::new(name, Verdict::Note, detail)
        }
        (Some(Err(error)), None) => {
            let variable = plan.part.override_variable();
            Finding::new(name, Verdict::Fault, error.to_string()).advise(format!(
                "`ryft-xla fetch --into DIR` where there is a network, or set {variable}"
            ))
        }
        (None, wheel) => {
            let detail = format!(
                "would fetch {}",
                wheel.unwrap_or_else(|| describe(&step.outcome))
            );
            Finding::new(name, Verdict::Well, detail)
        }
    }
}

fn describe(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Fetches {
            artifact, bytes, ..
        } => {
            let size = bytes.map_or_else(|| "of unknown size".into(), words::bytes);
            format!("{artifact} ({size})")
        }
        _ => String::new(),
    }
}

/// The system's libraries that a shared library misses. Programs that load it find out in their turn, so builds go on.
fn libraries(plan: &Plan, path: &Path) -> Option<Finding> {
    let missing = system_libraries::missing(path, plan.target).ok()??;
    if missing.is_empty() {
        return None;
    }
    let name = format!("{}, when it is loaded", plan.part);
    let detail = format!(
        "{} needs {}, which this system lacks",
        path.display(),
        missing.join(", ")
    );
    let advice =
        "docs/accelerators.md says what provides them; or add their directory to LD_LIBRARY_PATH";
    Some(Finding::new(name, Verdict::Note, detail).advise(advice))
}
