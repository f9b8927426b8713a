//! `ryft-xla doctor`.

mod environment;
mod part;
mod runtime;
mod store;

use std::fmt::Write as _;

use ryft_build_support::pin::Pin;
use ryft_build_support::pip;
use ryft_build_support::resolver::{Outcome, Plan, Resolver};
use ryft_build_support::settings::Settings;
use serde_json::{Value, json};

use crate::arguments::Selection;
use crate::report::{CommandError, Report};

/// How what was looked at is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// In order.
    Good,
    /// Not in order, but builds get along.
    Note,
    /// A reason for builds, or for what is built, to fail.
    Fault,
}

/// What was found about one thing, and what to do about it.
#[derive(Debug)]
struct Finding {
    name: String,
    verdict: Verdict,
    detail: String,
    /// Empty where nothing has to be done.
    help: String,
}

impl Finding {
    fn new(name: impl Into<String>, verdict: Verdict, detail: impl Into<String>) -> Self {
        let (name, detail, help) = (name.into(), detail.into(), String::new());
        Self {
            name,
            verdict,
            detail,
            help,
        }
    }

    fn help(self, help: impl Into<String>) -> Self {
        let help = help.into();
        Self { help, ..self }
    }
}

/// Looks at everything that a build of the parts depends on.
pub(crate) fn run(selection: &Selection) -> Result<Report, CommandError> {
    let (target, parts) = (selection.target(), selection.parts()?);
    let settings = match Settings::from_process(target) {
        Ok(settings) => settings,
        Err(error) => {
            let finding = Finding::new("settings", Verdict::Fault, error.to_string());
            return Ok(report(&[finding.help("correct or unset the variable")]));
        }
    };
    let pin = Pin::built_in()?;
    let resolver = Resolver::new(pin.clone(), settings.clone());
    let plans: Vec<_> = parts.iter().map(|part| resolver.plan(*part)).collect();
    let pip = pip::about();
    let mut findings = vec![environment::settings(), environment::network()];
    findings.push(store::writable(&settings, &plans));
    findings.push(store::space(&settings, &plans));
    findings.extend(store::executable(&settings));
    findings.extend(environment::pip(&settings, &pip));
    for plan in &plans {
        findings.extend(part::look_at(plan, &resolver, pip.is_ok()));
        if let Some(Outcome::Available { path, .. }) = plan.choice().map(|step| &step.outcome) {
            findings.extend(runtime::look_at(plan, &pin, path));
        }
    }
    Ok(report(&findings))
}

/// Whether a build has to fetch something for this plan.
fn fetches(plan: &Plan) -> bool {
    plan.choice()
        .is_some_and(|step| matches!(step.outcome, Outcome::Fetch { .. }))
}

fn report(findings: &[Finding]) -> Report {
    let mut text = String::new();
    for finding in findings {
        let mark = match finding.verdict {
            Verdict::Good => "ok   ",
            Verdict::Note => "note ",
            Verdict::Fault => "FAULT",
        };
        let detail = finding.detail.replace('\n', "\n       ");
        let _ = writeln!(text, "{mark}  {}: {detail}", finding.name);
        if !finding.help.is_empty() {
            let _ = writeln!(text, "       help: {}", finding.help);
        }
    }
    let is_fault = |finding: &&Finding| finding.verdict == Verdict::Fault;
    let faults = findings.iter().filter(is_fault).count();
    text += &match faults {
        0 => "builds should work\n".to_owned(),
        1 => "1 fault\n".to_owned(),
        faults => format!("{faults} faults\n"),
    };
    let findings: Vec<_> = findings.iter().map(to_json).collect();
    Report::new(
        text,
        json!({"faults": faults, "findings": findings}),
        faults > 0,
    )
}

fn to_json(finding: &Finding) -> Value {
    let verdict = match finding.verdict {
        Verdict::Good => "ok",
        Verdict::Note => "note",
        Verdict::Fault => "fault",
    };
    json!({"name": finding.name, "verdict": verdict, "detail": finding.detail, "help": finding.help})
}
