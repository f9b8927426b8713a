//! One part: whether a source provides it, and whether what provides it can be loaded here.

use std::path::Path;

use ryft_build_support::link::system_libraries;
use ryft_build_support::resolver::{Outcome, Plan, PlannedDownload, Resolver, Step};
use ryft_build_support::settings::SourceKind;

use super::{Finding, Verdict};
use crate::words;

/// Looks at one part. `has_pip` says whether there is a pip that could fetch a wheel of it.
pub(super) fn look_at(plan: &Plan, resolver: &Resolver, has_pip: bool) -> Vec<Finding> {
    let name = plan.part.name();
    match plan.choice() {
        None => vec![unavailable(plan)],
        Some(Step {
            source,
            outcome: Outcome::Available { path, .. },
        }) => {
            let detail = format!("{source} has {}", path.display());
            let mut findings = vec![Finding::new(name, Verdict::Good, detail)];
            findings.extend(libraries(plan, path));
            findings
        }
        Some(Step {
            outcome: Outcome::Build { what, .. },
            ..
        }) => {
            let detail = format!("Bazel would build {what}, which takes hours");
            vec![Finding::new(name, Verdict::Note, detail)]
        }
        Some(_) => vec![fetched(plan, resolver, has_pip)],
    }
}

/// No source provides the part.
fn unavailable(plan: &Plan) -> Finding {
    let reasons = plan.steps.iter().filter_map(|step| match &step.outcome {
        Outcome::Unavailable { reason, .. } => Some(format!("{}: {reason}", step.source)),
        _ => None,
    });
    let reasons = reasons.collect::<Vec<_>>().join("\n");
    let variable = plan.part.variable();
    let detail = format!("no source provides it\n{reasons}");
    let help =
        format!("set {variable} to a library or an archive of it, or allow a source that has it");
    Finding::new(plan.part.name(), Verdict::Fault, detail).help(help)
}

/// The part has to be fetched: asks the release's server, and looks whether pip would get it where that has it not.
fn fetched(plan: &Plan, resolver: &Resolver, has_pip: bool) -> Finding {
    let name = plan.part.name();
    let wheel = plan.steps.iter().find_map(|step| match &step.outcome {
        Outcome::Fetch { downloads } if step.source == SourceKind::Wheel => {
            let file = |download: &PlannedDownload| {
                format!("{} ({})", download.artifact, words::size(download.bytes))
            };
            Some(downloads.iter().map(file).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    });
    let variable = plan.part.variable();
    let help = format!("`ryft-xla fetch --into DIR` where there is a network, or set {variable}");
    let release = resolver.probe_release(plan.part);
    let from_release = match &release {
        Some(Ok(size)) => {
            let detail = format!("the release's server has it ({})", words::size(*size));
            return Finding::new(name, Verdict::Good, detail);
        }
        Some(Err(error)) => format!("the release is unavailable ({error})"),
        None => String::new(),
    };
    let Some(wheel) = wheel else {
        return Finding::new(name, Verdict::Fault, from_release).help(help);
    };
    let before = match from_release.as_str() {
        "" => String::new(),
        reason => format!("{reason}; "),
    };
    match (has_pip, release) {
        (true, None) => Finding::new(name, Verdict::Good, format!("pip would fetch {wheel}")),
        (true, Some(_)) => Finding::new(
            name,
            Verdict::Note,
            format!("{before}pip would fetch {wheel}"),
        ),
        (false, _) => {
            let detail =
                format!("{before}it is in the wheel {wheel}, and there is no pip to fetch that");
            let help = format!("install Python 3 with pip, or {help}");
            Finding::new(name, Verdict::Fault, detail).help(help)
        }
    }
}

/// The system's libraries that a shared library misses. Programs that load it find out in their turn, so builds go on.
fn libraries(plan: &Plan, path: &Path) -> Option<Finding> {
    let missing = system_libraries::missing(path, plan.target).ok()??;
    if missing.is_empty() {
        return None;
    }
    let name = format!("{}, when it is loaded", plan.part);
    let missing = missing.join(", ");
    let detail = format!("{} needs {missing}, missing on this system", path.display());
    let help =
        "docs/accelerators.md says what provides them; or add their directory to LD_LIBRARY_PATH";
    Some(Finding::new(name, Verdict::Note, detail).help(help))
}
