//! The environment: our settings, the way to the network, and pip.

use std::env;

use ryft_build_support::settings::{Settings, SourceKind, variable};
use ryft_build_support::url::redact;

use super::{Finding, Verdict};

/// What tells programs the way to the network.
const NETWORK: [&str; 18] = [
    "https_proxy",
    "HTTPS_PROXY",
    "http_proxy",
    "HTTP_PROXY",
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
    "PIP_REQUIRE_HASHES",
];

/// Which of our variables are set.
pub(super) fn settings() -> Finding {
    Finding::new("settings", Verdict::Good, set_ones(Settings::variables()))
}

/// Which of the network's variables are set.
pub(super) fn network() -> Finding {
    Finding::new("network settings", Verdict::Good, set_ones(NETWORK))
}

/// Those of the variables that are set, with their values fit to be shown.
fn set_ones(names: impl IntoIterator<Item = &'static str>) -> String {
    let set = names.into_iter().filter_map(|name| {
        let value = env::var_os(name).filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", redact(&value.to_string_lossy())))
    });
    match set.collect::<Vec<_>>() {
        set if set.is_empty() => "no variable is set".into(),
        set => set.join(", "),
    }
}

/// Whether there is a pip for the wheel source, where that is asked. The parts that need it say so themselves.
pub(super) fn pip(settings: &Settings, pip: &Result<String, String>) -> Option<Finding> {
    if !settings.sources.contains(&SourceKind::Wheel) {
        return None;
    }
    Some(match pip {
        Ok(about) => Finding::new("pip", Verdict::Good, about),
        Err(_) if settings.offline => {
            let detail = format!(
                "there is none, and {}=true has no use for one",
                variable::OFFLINE
            );
            Finding::new("pip", Verdict::Good, detail)
        }
        Err(error) => Finding::new("pip", Verdict::Note, error)
            .help("without pip, parts that only the Python package index has are unavailable"),
    })
}
