//! `ryft-xla doctor`.

mod disk;
mod parts;

use std::env;
use std::fmt::Write as _;

use ryft_build_support::part::Part;
use ryft_build_support::pin::Pin;
use ryft_build_support::pip;
use ryft_build_support::resolver::Resolver;
use ryft_build_support::settings::SourceKind;
use ryft_build_support::settings::{Settings, variable};
use ryft_build_support::url::redact;
use serde_json::json;

use super::arguments::Parts;
use super::report::{Code, Failure, Report};

/// How a thing that was looked at is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// In order.
    Well,
    /// Not in order, but builds get along.
    Note,
    /// A reason for builds to fail.
    Fault,
}

/// What was found about one thing, and what to do about it.
#[derive(Debug)]
struct Finding {
    name: String,
    verdict: Verdict,
    detail: String,
    /// Empty where nothing has to be done.
    advice: String,
}

impl Finding {
    fn new(name: impl Into<String>, verdict: Verdict, detail: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            verdict,
            detail: detail.into(),
            advice: String::new(),
        }
    }

    fn advise(self, advice: impl Into<String>) -> Self {
        Self {
            advice: advice.into(),
            ..self
        }
    }
}

/// Looks at everything that a build of the parts depends on.
pub(crate) fn run(parts: &Parts) -> Result<Report, Failure> {
    let settings = match Settings::from_process(parts.target) {
        Ok(settings) => settings,
        Err(error) => {
            let finding = Finding::new("settings", Verdict::Fault, error.to_string());
            return Ok(report(&[finding.advise("correct or unset the variable")]));
        }
    };
    let resolver = Resolver::new(Pin::built_in()?, settings.clone());
    let plans: Vec<_> = parts
        .parts
        .iter()
        .map(|part| resolver.plan(*part))
        .collect();
    let mut findings = vec![variables(), proxies(), disk::store(&settings)];
    findings.push(disk::space(&settings, &plans));
    if settings.sources.contains(&SourceKind::Wheel) {
        findings.push(python(&settings));
    }
    for plan in &plans {
        findings.extend(parts::look_at(plan, &resolver));
    }
    Ok(report(&findings))
}

/// Which of our variables are set.
fn variables() -> Finding {
    let ours = Part::all().flat_map(Settings::variables);
    let mut ours: Vec<_> = ours.collect();
    ours.sort_unstable();
    ours.dedup();
    Finding::new("settings", Verdict::Well, set_ones(&ours))
}

/// What tells programs the way to the network.
fn proxies() -> Finding {
    let names = [
        "https_proxy",
        "HTTPS_PROXY",
        "http_proxy",
        "all_proxy",
        "ALL_PROXY",
        "no_proxy",
        "NO_PROXY",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "PIP_INDEX_URL",
        "PIP_EXTRA_INDEX_URL",
        "PIP_FIND_LINKS",
        "PIP_NO_INDEX",
        "PIP_PROXY",
        "PIP_CERT",
        "PIP_CONFIG_FILE",
    ];
    Finding::new("network settings", Verdict::Well, set_ones(&names))
}

/// Those of the variables that are set, with their values fit to be shown.
fn set_ones(names: &[&str]) -> String {
    let set = names.iter().filter_map(|name| {
        let value = env::var_os(name).filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", redact(&value.to_string_lossy())))
    });
    let set: Vec<_> = set.collect();
    match set[..] {
        [] => "no variable is set".into(),
        _ => set.join(", "),
    }
}

/// Whether there is a pip for the wheel source.
fn python(settings: &Settings) -> Finding {
    match pip::about() {
        Ok(about) => Finding::new("pip", Verdict::Well, about),
        Err(_) if settings.offline => {
            let detail = format!(
                "there is none, and {}=true has no use for one",
                variable::OFFLINE
            );
            Finding::new("pip", Verdict::Well, detail)
        }
        Err(error) => Finding::new("pip", Verdict::Note, error.to_string())
            .advise("without pip, parts that are only on the Python package index can't be had"),
    }
}

fn report(findings: &[Finding]) -> Report {
    let mut text = String::new();
    for finding in findings {
        let mark = match finding.verdict {
            Verdict::Well => "ok   ",
            Verdict::Note => "note ",
            Verdict::Fault => "FAULT",
        };
        let detail = finding.detail.replace('\n', "\n       ");
        let _ = writeln!(text, "{mark}  {}: {detail}", finding.name);
        if !finding.advice.is_empty() {
            let _ = writeln!(text, "       To do: {}", finding.advice);
        }
    }
    let faults = findings
        .iter()
        .filter(|finding| finding.verdict == Verdict::Fault);
    let faults = faults.count();
    let _ = writeln!(
        text,
        "{}",
        match faults {
            0 => "builds should work".into(),
            1 => "1 fault".into(),
            faults => format!("{faults} faults"),
        }
    );
    let to_json = |finding: &Finding| {
        let verdict = match finding.verdict {
            Verdict::Well => "ok",
            Verdict::Note => "note",
            Verdict::Fault => "fault",
        };
        json!({
            "name": finding.name,
            "verdict": verdict,
            "detail": finding.detail,
            "advice": finding.advice,
        })
    };
    Report {
        text,
        json: json!({
            "faults": faults,
            "findings": findings.iter().map(to_json).collect::<Vec<_>>(),
        }),
        code: if faults > 0 { Code::Amiss } else { Code::Well },
    }
}
