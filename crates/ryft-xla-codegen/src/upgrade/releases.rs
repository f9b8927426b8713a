//! The checksums of this project's own release files, from a directory or a URL.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_build_support::checksum::Sha256;

use super::pin_file::{Artifact, PinFile};
use crate::Result;

/// The list of checksums next to release files, as `sha256sum` writes it.
const LIST: &str = "SHA256SUMS";

/// The endings that a release archive can have.
const ENDINGS: [&str; 2] = [".tar.zst", ".tar.gz"];

/// Where release files are.
#[derive(Clone, Debug)]
pub enum Releases {
    /// The files themselves.
    Directory(PathBuf),
    /// A folder on a server, with a list of checksums.
    Url(String),
}

/// A release file.
#[derive(Debug, PartialEq, Eq)]
struct File {
    name: String,
    sha256: Sha256,
    size: Option<u64>,
}

impl From<&str> for Releases {
    fn from(place: &str) -> Self {
        match place.contains("://") {
            true => Self::Url(place.trim_end_matches('/').to_owned()),
            false => Self::Directory(place.into()),
        }
    }
}

/// Gives every own release of the pin its checksum. One without a file is said to be unpublished, as all are where
/// there are no files. The lines say what became of each.
pub fn update(pin: &mut PinFile, releases: Option<&Releases>) -> Result<Vec<String>> {
    let files = releases.map_or(Ok(Vec::new()), Releases::files)?;
    let mut lines = Vec::new();
    let mut unpublished = Vec::new();
    for mut artifact in pin.artifacts().filter(Artifact::is_own_release) {
        let name = artifact.text("file").to_owned();
        let found = files.iter().find(|file| stem(&file.name) == stem(&name));
        match found {
            Some(file) => {
                lines.push(format!("`{}`: SHA-256 {}", file.name, file.sha256));
                artifact.set(&file.name, file.sha256, file.size);
            }
            None => {
                unpublished.push(format!("`{name}`"));
                artifact.set_unpublished();
            }
        }
    }
    if !unpublished.is_empty() {
        lines.push(format!(
            "**not published yet** at this commit: {}; when they are, run the command again with `--releases`",
            unpublished.join(", ")
        ));
    }
    Ok(lines)
}

impl Releases {
    fn files(&self) -> Result<Vec<File>> {
        match self {
            Self::Directory(directory) => in_directory(directory),
            Self::Url(url) => parse_list(&get(&format!("{url}/{LIST}"))?),
        }
    }
}

fn in_directory(directory: &Path) -> Result<Vec<File>> {
    let entries = fs::read_dir(directory);
    let entries = entries.map_err(|error| format!("{}: {error}", directory.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            files.push(File {
                name: name.into_owned(),
                sha256: Sha256::from_file(&path)?,
                size: Some(fs::metadata(&path)?.len()),
            });
        }
    }
    Ok(files)
}

/// Reads lines of a checksum and a name.
fn parse_list(text: &str) -> Result<Vec<File>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let file = |line: &str| {
        let words: Vec<_> = line.split_whitespace().collect();
        let [sha256, name] = *words.as_slice() else {
            return Err(format!("{LIST}: {line:?} is no checksum and name").into());
        };
        let sha256 = sha256
            .parse()
            .map_err(|error| format!("{LIST}: {line:?}: {error}"))?;
        Ok(File {
            name: name.trim_start_matches('*').to_owned(),
            sha256,
            size: None,
        })
    };
    lines.map(file).collect()
}

/// The text at a URL, by curl, with the proxies and certificates that the user configured. No proxy leads to this machine.
fn get(url: &str) -> Result<String> {
    let direct = env::var("no_proxy").or_else(|_| env::var("NO_PROXY"));
    let direct = format!("{},localhost,127.0.0.1", direct.unwrap_or_default());
    let output = Command::new("curl")
        .env("no_proxy", direct)
        .args([
            "--fail",
            "--silent",
            "--show-error",
            "--location",
            "--",
            url,
        ])
        .output()
        .map_err(|error| format!("can't run curl: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    let error = String::from_utf8_lossy(&output.stderr);
    Err(format!("{url}: {}", error.trim()).into())
}

/// The name without the ending of its format.
fn stem(name: &str) -> &str {
    let ending = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    ending.unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA256: &str = "7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09";

    /// A pin of two made-up releases and one of a vendor's.
    fn made_up() -> PinFile {
        let artifact = |file: &str, part: &str, more: &str| {
            let sha256 = Sha256::digest(file.as_bytes());
            format!(
                "[[artifact]]\nfile = \"{file}\"\nsource = \"release\"\ntarget = \"linux-x86_64\"\nprovides = \
                 [\"{part}\"]\nsha256 = \"{sha256}\"\nlibrary = \"lib/lib.so\"\nunpacked = 9\n{more}\n"
            )
        };
        let text = [
            artifact("one.tar.gz", "mlir", ""),
            artifact("two.tar.gz", "pjrt-cpu", ""),
            artifact(
                "three.tar.gz",
                "neuron",
                "url = \"https://example.org/three.tar.gz\"",
            ),
        ];
        PinFile::parse(Path::new("made-up.toml"), &text.concat()).unwrap()
    }

    #[test]
    fn releases_get_the_checksums_of_the_files_and_the_others_are_unpublished() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("one.tar.zst"), "made up").unwrap();
        fs::write(directory.path().join("notes.txt"), "made up").unwrap();
        let mut pin = made_up();
        let releases = Releases::from(directory.path().to_str().unwrap());
        update(&mut pin, Some(&releases)).unwrap();
        let artifacts: Vec<_> = pin.artifacts().collect();
        assert_eq!(artifacts[0].text("file"), "one.tar.zst");
        let sha256 = Sha256::digest(b"made up").to_string();
        assert_eq!(artifacts[0].text("sha256"), sha256);
        assert_eq!(artifacts[1].text("sha256"), "");
        assert_ne!(artifacts[2].text("sha256"), "");
    }

    #[test]
    fn without_files_every_own_release_is_unpublished() {
        let mut pin = made_up();
        let lines = update(&mut pin, None).unwrap();
        assert_eq!(lines.len(), 1);
        for part in ["not published yet", "`one.tar.gz`", "`two.tar.gz`"] {
            assert!(lines[0].contains(part), "{lines:?}");
        }
    }

    #[test]
    fn a_list_of_checksums_is_read() {
        let list = parse_list(&format!("{SHA256}  a.tar.gz\n{SHA256} *b.tar.gz\n\n")).unwrap();
        let names: Vec<_> = list.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["a.tar.gz", "b.tar.gz"]);
        assert!(parse_list("7a08 a").is_err() && parse_list(SHA256).is_err());
    }
}
