//! The commands of the pin: `upgrade` and `check-pin`.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::Args;
use ryft_build_support::part::Component;
use ryft_build_support::pin::Pin;
use ryft_build_support::target::Target;
use ryft_xla_codegen::check_pin::{self, Finding, Found, known, table};
use ryft_xla_codegen::{Result, upgrade, workspace};

/// The arguments of `upgrade`.
#[derive(Args)]
pub(crate) struct Upgrade {
    /// XLA's commit
    commit: String,
    /// XLA's tree: a checkout or a bare repository
    #[arg(long, value_name = "TREE")]
    source: PathBuf,
    /// StableHLO's tree; without it its C API stays
    #[arg(long, value_name = "TREE")]
    stablehlo: Option<PathBuf>,
    /// Shardy's tree; without it its C API stays
    #[arg(long, value_name = "TREE")]
    shardy: Option<PathBuf>,
    /// A directory with mlir-c/ and mlir/**/*.capi.h.inc at LLVM's commit, such as the include/ of a release archive;
    /// without it MLIR's own C API stays
    #[arg(long, value_name = "DIRECTORY")]
    llvm: Option<PathBuf>,
    /// JAX's tree, which says which release of JAX builds on the commit; without it the nearest by date is taken
    #[arg(long, value_name = "TREE")]
    jax: Option<PathBuf>,
    /// Release files at the commit: their directory, or the URL of a folder with SHA256SUMS
    #[arg(long, value_name = "DIRECTORY or URL")]
    releases: Option<String>,
    /// The version of a wheel that does not follow from the commit
    #[arg(long, value_name = "PACKAGE=VERSION", value_parser = package_and_version)]
    wheel: Vec<(String, String)>,
    /// Leave the wheels as they are, and do not ask the package index
    #[arg(long)]
    keep_wheels: bool,
    /// Write the report to this file instead of the terminal
    #[arg(long)]
    report: Option<PathBuf>,
}

/// The arguments of `check-pin`.
#[derive(Args)]
pub(crate) struct CheckPin {
    /// Put what the libraries provide into docs/libraries.md
    #[arg(long)]
    write: bool,
}

fn package_and_version(text: &str) -> std::result::Result<(String, String), String> {
    let pair = text.split_once('=').map(|(package, version)| {
        let package = package.replace(['-', '.'], "_");
        (package, version.trim_start_matches('=').to_owned())
    });
    pair.ok_or_else(|| "it is not PACKAGE=VERSION".into())
}

/// Upgrades, and has the same program, built for the new pin, say what the libraries provide.
pub(crate) fn upgrade(arguments: &Upgrade) -> Result<ExitCode> {
    let mut report = upgrade::run(&upgrade::Options {
        commit: arguments.commit.clone(),
        source: arguments.source.clone(),
        stablehlo: arguments.stablehlo.clone(),
        shardy: arguments.shardy.clone(),
        llvm: arguments.llvm.clone(),
        jax: arguments.jax.clone(),
        releases: arguments.releases.clone(),
        wheels: arguments.wheel.clone(),
        keep_wheels: arguments.keep_wheels,
    })?;
    let libraries = check_pin::libraries(&read_pin()?, Target::from_this_program())?;
    let rows = table::rows(&libraries);
    table::write(&rows)?;
    write_known(&libraries)?;
    report.libraries = table::text_of(&rows).lines().map(str::to_owned).collect();
    for (part, found) in &libraries {
        match found {
            Ok(provided) => {
                let lines = provided.disagreements.iter();
                let lines = lines.map(|line| format!("- `{part}`: {line}"));
                report.disagreements.extend(lines);
            }
            Err(finding) => report.libraries.push(format!("\n`{part}` {finding}")),
        }
    }
    match &arguments.report {
        Some(path) => fs::write(path, report.to_string())?,
        None => println!("{report}"),
    }
    // Formatting is the toolchain's, not the generators'.
    let _ = Command::new("cargo")
        .args(["fmt", "--all"])
        .current_dir(workspace())
        .status();
    Ok(ExitCode::SUCCESS)
}

/// Prints a line for each claim, and exits with 1 where one is false.
pub(crate) fn check(arguments: &CheckPin) -> Result<ExitCode> {
    let pin = read_pin()?;
    let mut all_true = true;
    let mut tell = |what: &str, finding: &Finding| {
        println!("{what}: {finding}");
        all_true &= !finding.is_false();
    };
    for (file, finding) in check_pin::artifacts(&pin) {
        tell(file, &finding);
    }
    tell("bindings", &check_pin::bindings(&pin)?);
    let libraries = check_pin::libraries(&pin, Target::from_this_program())?;
    let mut committed = table::read()?;
    for (part, row) in table::rows(&libraries) {
        // A machine that reaches more may find another file than the page has, or one where it has none.
        let file = |row: &str| row.split('`').nth(3).map(str::to_owned);
        let finding = match committed.get(&part) {
            Some(old) if !arguments.write && *old != row && file(old) == file(&row) => {
                Finding::False(format!(
                    "{row}\n  but docs/libraries.md has {old}\n  help: run check-pin --write"
                ))
            }
            _ => Finding::True(row.clone()),
        };
        tell(&part, &finding);
        committed.insert(part, row);
    }
    for (part, found) in &libraries {
        if let Err(finding) = found {
            tell(part.name(), finding);
        }
    }
    if arguments.write {
        table::write(&committed)?;
        write_known(&libraries)?;
    }
    Ok(match all_true {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// Puts what the CPU plugin has otherwise into the list of that.
fn write_known(libraries: &[Found]) -> Result<()> {
    let cpu = libraries
        .iter()
        .find(|(part, _)| *part == Component::PjrtCpu.into());
    match cpu {
        Some((_, Ok(provided))) => known::write(&provided.disagreements),
        _ => Ok(()),
    }
}

/// The workspace's pin as it is now, which may be newer than this program.
fn read_pin() -> Result<Pin> {
    let path = workspace().join("build-support/xla-commit.toml");
    Ok(Pin::parse("xla-commit.toml", &fs::read_to_string(path)?)?)
}
