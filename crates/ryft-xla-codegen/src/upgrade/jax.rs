//! Which release of JAX belongs to an XLA commit.
//!
//! A wheel of JAX says the commit of JAX that it was built from, and JAX's tree says which XLA commit that builds on.
//! Without JAX's tree the release is the one that was built soonest after the XLA commit.

use std::fmt;

use ryft_build_support::pin::Xla;

use super::facts::assigned;
use super::tree::Tree;
use super::wheel_file;
use crate::{Result, pip};

/// Where JAX's tree says which XLA commit it builds on.
const REVISION: &str = "third_party/xla/revision.bzl";

/// A release of JAX.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its version.
    pub version: String,
    /// The day that its wheel was built, `YYYY-MM-DD`.
    pub built: String,
    /// The commit of JAX, as its wheel says it.
    pub commit: Option<String>,
    /// The XLA commit that this commit of JAX builds on, where JAX's tree is there.
    pub xla: Option<String>,
    /// The version of libtpu that it asks for, `0.0.40` for instance.
    pub libtpu: Option<String>,
}

/// The release for a commit, and whether it is that commit's.
pub struct Choice {
    /// The release.
    pub release: Release,
    /// Whether it was built from the very commit, as far as is known.
    pub is_exact: bool,
}

/// The release that was built from the commit, or the nearest.
pub fn choose(facts: &Xla, jax: Option<&Tree>) -> Result<Choice> {
    let versions = pip::versions("jax")?;
    let releases = versions.iter().map(|version| Release::read(version, jax));
    nearest(facts, releases)
}

/// Goes through releases from the newest to the oldest.
fn nearest(facts: &Xla, releases: impl Iterator<Item = Result<Release>>) -> Result<Choice> {
    let mut nearest = None;
    for release in releases {
        let release = release?;
        if release.xla.as_deref() == Some(&facts.commit) {
            return Ok(Choice {
                release,
                is_exact: true,
            });
        }
        let is_older = release.built < facts.date;
        if is_older && nearest.is_some() {
            break;
        }
        nearest = Some(release);
        if is_older {
            break;
        }
    }
    let release = nearest.ok_or("the package index has no release of JAX")?;
    Ok(Choice {
        release,
        is_exact: false,
    })
}

impl Release {
    fn read(version: &str, jax: Option<&Tree>) -> Result<Self> {
        let directory = tempfile::tempdir()?;
        let wheel = directory
            .path()
            .join(pip::download("jax", version, directory.path())?);
        let entries = wheel_file::entries(&wheel)?;
        let entry = |end: &str| {
            let entry = entries.iter().find(|entry| entry.path.ends_with(end));
            entry.ok_or_else(|| format!("the wheel of JAX {version} has no {end}"))
        };
        let (code, metadata) = (entry("jax/version.py")?, entry(".dist-info/METADATA")?);
        let commit = commit(&wheel_file::text(&wheel, &code.path)?);
        let xla = match (jax, &commit) {
            (Some(jax), Some(commit)) if jax.has(commit) => {
                let text = jax.read(commit, REVISION)?.unwrap_or_default();
                assigned(&text, "XLA_COMMIT")
            }
            _ => None,
        };
        Ok(Self {
            version: version.to_owned(),
            built: code.date.clone(),
            commit,
            xla,
            libtpu: libtpu(&wheel_file::text(&wheel, &metadata.path)?),
        })
    }
}

/// The commit in the line `_git_hash: str = 'commit'`.
fn commit(code: &str) -> Option<String> {
    code.lines().find_map(|line| {
        let value = line.strip_prefix("_git_hash")?.split_once('=')?.1;
        Some(value.trim().trim_matches(['\'', '"']).to_owned())
    })
}

/// The version in the line `Requires-Dist: libtpu==0.0.40.*; extra == "tpu"`.
fn libtpu(metadata: &str) -> Option<String> {
    metadata.lines().find_map(|line| {
        let version = line.strip_prefix("Requires-Dist: libtpu==")?;
        let version = version.split(';').next()?.trim();
        Some(version.trim_end_matches(".*").to_owned())
    })
}

impl fmt::Display for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let release = &self.release;
        let commit = release.commit.as_deref().unwrap_or("an unknown commit");
        write!(
            formatter,
            "JAX {}, built on {} from JAX's {commit}",
            release.version, release.built
        )?;
        match (&release.xla, self.is_exact) {
            (_, true) => write!(formatter, ", which builds on this very XLA commit"),
            (Some(xla), false) => write!(
                formatter,
                ", the nearest: it builds on another XLA commit, {xla}"
            ),
            (None, false) => write!(
                formatter,
                ", the nearest by its date (`--jax` with a tree of JAX that has this commit would say which XLA commit it builds on)"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(date: &str) -> Xla {
        Xla {
            commit: "c".repeat(40),
            date: date.into(),
            pjrt_api: "0.1".into(),
            llvm: String::new(),
            stablehlo: String::new(),
            shardy: String::new(),
            bazel: String::new(),
        }
    }

    /// Made-up releases of the days 01, 11 and 21.
    fn releases(xla: Option<&str>) -> impl Iterator<Item = Result<Release>> {
        ["0.3 2026-01-21", "0.2 2026-01-11", "0.1 2026-01-01"]
            .map(|text| {
                let (version, built) = text.split_once(' ').unwrap();
                Ok(Release {
                    version: version.into(),
                    built: built.into(),
                    commit: None,
                    xla: xla.filter(|_| version == "0.3").map(Into::into),
                    libtpu: None,
                })
            })
            .into_iter()
    }

    #[test]
    fn the_nearest_is_built_soonest_after_the_commit_or_else_the_newest() {
        for (date, version) in [
            ("2026-01-05", "0.2"),
            ("2026-01-11", "0.2"),
            ("2026-01-12", "0.3"),
            ("2026-02-01", "0.3"),
            ("2025-01-01", "0.1"),
        ] {
            let choice = nearest(&facts(date), releases(None)).unwrap();
            assert_eq!(choice.release.version, version, "{date}");
            assert!(!choice.is_exact && choice.to_string().contains("nearest"));
        }
        assert!(nearest(&facts("2026-01-05"), std::iter::empty()).is_err());
    }

    #[test]
    fn a_release_of_the_very_commit_is_chosen_whatever_its_day() {
        let commit = "c".repeat(40);
        let choice = nearest(&facts("2026-01-05"), releases(Some(&commit))).unwrap();
        assert!(choice.is_exact);
        assert_eq!(choice.release.version, "0.3");
    }

    #[test]
    fn a_wheel_says_its_commit_and_the_version_of_libtpu() {
        assert_eq!(
            commit("a = 1\n_git_hash: str = 'abc'\n").as_deref(),
            Some("abc")
        );
        let metadata =
            "Requires-Dist: libtpux==1\nRequires-Dist: libtpu==0.0.40.*; extra == \"tpu\"\n";
        assert_eq!(libtpu(metadata).as_deref(), Some("0.0.40"));
        assert_eq!(libtpu("Requires-Dist: numpy"), None);
    }
}
