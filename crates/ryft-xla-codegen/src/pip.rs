//! What the Python package index has, through the user's own pip.

use std::path::Path;
use std::process::Command;

use ryft_build_support::checksum::Sha256;
use ryft_build_support::pin::WheelName;
use serde_json::Value;

use crate::Result;

/// A wheel of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wheel {
    /// The file's name.
    pub file: String,
    /// The checksum that the index says.
    pub sha256: Sha256,
}

/// The released versions of a package, the newest first.
pub fn versions(package: &str) -> Result<Vec<String>> {
    let text = pip(&["index", "versions", "--ignore-requires-python", package])?;
    parse_versions(&text).ok_or_else(|| format!("pip says no versions of {package}").into())
}

/// The wheel that pip chooses for `name`, whose platforms may be more than the wheel's own. Nothing of it but its
/// metadata is fetched.
pub fn locate(name: &WheelName) -> Result<Wheel> {
    let target = tempfile::tempdir()?;
    let target = target.path().to_str().ok_or("TMPDIR is not UTF-8")?;
    let mut arguments: Vec<String> =
        "install --dry-run --ignore-installed --no-deps --only-binary=:all: \
        --ignore-requires-python --quiet --report - --target"
            .split_whitespace()
            .map(Into::into)
            .collect();
    arguments.push(target.into());
    arguments.extend(name.pip_arguments().split_whitespace().map(Into::into));
    parse_report(&pip(&arguments)?)
}

/// Fetches the wheel of pure Python `package==version` into `directory`, and gives the name of the file.
pub fn download(package: &str, version: &str, directory: &Path) -> Result<String> {
    let requirement = format!("{package}=={version}");
    let into = directory.to_str().ok_or("TMPDIR is not UTF-8")?;
    pip(&[
        "download",
        "--no-deps",
        "--only-binary=:all:",
        "--ignore-requires-python",
        "--quiet",
        "--dest",
        into,
        &requirement,
    ])?;
    let start = format!("{package}-{version}-");
    let files = std::fs::read_dir(directory)?;
    let mut names = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned());
    let found = names.find(|name| name.starts_with(&start));
    found.ok_or_else(|| format!("pip fetched no wheel of {requirement}").into())
}

fn pip<S: AsRef<str>>(arguments: &[S]) -> Result<String> {
    let arguments = arguments.iter().map(AsRef::as_ref);
    let arguments: Vec<&str> = arguments.chain(["--disable-pip-version-check"]).collect();
    let output = Command::new("python3")
        .args(["-m", "pip"])
        .args(&arguments)
        .output()
        .map_err(|error| format!("can't run python3: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    let error = String::from_utf8_lossy(&output.stderr);
    Err(format!("pip {} failed:\n{}", arguments.join(" "), error.trim()).into())
}

fn parse_versions(text: &str) -> Option<Vec<String>> {
    let list = text
        .lines()
        .find_map(|line| line.strip_prefix("Available versions:"))?;
    Some(list.split(',').map(|one| one.trim().to_owned()).collect())
}

fn parse_report(text: &str) -> Result<Wheel> {
    let report: Value = serde_json::from_str(text)?;
    let info = &report["install"][0]["download_info"];
    let url = info["url"].as_str().unwrap_or_default();
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    let sha256 = info["archive_info"]["hashes"]["sha256"].as_str();
    match sha256 {
        Some(sha256) if file.ends_with(".whl") => Ok(Wheel {
            file: file.replace("%2B", "+"),
            sha256: sha256.parse()?,
        }),
        _ => Err(format!("pip's report names no wheel with its SHA-256: {info}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_pip_prints() {
        let text = "jax (0.3)\nAvailable versions: 0.3, 0.2.post1, 0.1\n  INSTALLED: 0.1\n";
        let versions = parse_versions(text).unwrap();
        assert_eq!(versions, ["0.3", "0.2.post1", "0.1"]);
        assert_eq!(parse_versions("nothing"), None);
    }

    #[test]
    fn the_file_and_its_checksum_are_read_from_the_report() {
        let sha256 = "7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09";
        let report = |url: &str| {
            format!(
                r#"{{"install": [{{"download_info": {{"url": "{url}", "archive_info": {{"hashes": {{"sha256": "{sha256}"}}}}}}}}]}}"#
            )
        };
        let wheel =
            parse_report(&report("https://example.org/x/a-1%2B2-py3-none-any.whl#y")).unwrap();
        assert_eq!(wheel.file, "a-1+2-py3-none-any.whl");
        assert_eq!(wheel.sha256.to_string(), sha256);
        assert!(parse_report(&report("https://example.org/a-1.tar.gz")).is_err());
        assert!(parse_report("{}").is_err());
    }
}
