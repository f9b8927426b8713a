//! The CPU plugin's wheel, which pip finds in a local directory: our wheel source, and `pip install --target`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use ryft_build_support::{
    pin::{Artifact, Pin},
    settings::SourceKind,
};

use super::{
    Outcome, archive,
    measure::{median, report, settle, this_program, time},
};

/// Compares, and gives the store that the last round filled.
pub(crate) fn compare(
    wheel: &Artifact,
    wheels: &Path,
    directory: &Path,
    rounds: usize,
) -> Outcome<PathBuf> {
    let store = directory.join("store");
    let (mut theirs, mut ours, mut peak) = (Vec::new(), Vec::new(), None);
    for round in 0..rounds {
        let target = directory.join(format!("installed-{round}"));
        settle()?;
        let mut pip = Command::new("python3");
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--no-cache-dir",
        ])
        .args([
            "--disable-pip-version-check",
            "--root-user-action",
            "ignore",
            "--target",
        ])
        .arg(&target)
        .arg(wheels.join(&wheel.file));
        theirs.push(time(&mut pip)?.0);
        fs::remove_dir_all(&target)?;

        if round > 0 {
            fs::remove_dir_all(&store)?;
        }
        settle()?;
        let mut fetch = this_program()?;
        fetch.arg("wheel").arg(&store);
        let (elapsed, printed) =
            time(fetch.env("PIP_NO_INDEX", "1").env("PIP_FIND_LINKS", wheels))?;
        ours.push(elapsed);
        peak = peak.max(printed.trim().parse().ok());
    }
    report(
        "wheel",
        ("pip install --target", median(theirs)),
        median(ours),
        0.9,
        peak,
    );
    Ok(store)
}

/// What is measured: has pip fetch the wheel into an empty store.
pub(crate) fn fetch(store: &Path) -> Outcome<()> {
    archive::resolve(Pin::built_in()?, SourceKind::Wheel, store.to_owned())
}
