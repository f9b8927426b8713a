//! A source tree with its history: a checkout or a bare repository, read through `git`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::Result;

/// A git repository.
pub struct Tree {
    directory: PathBuf,
}

impl Tree {
    /// The repository in `directory`.
    pub fn open(directory: &Path) -> Result<Self> {
        let tree = Self {
            directory: directory.to_owned(),
        };
        tree.text(&["rev-parse", "--git-dir"])?;
        Ok(tree)
    }

    /// The whole name of a commit.
    pub fn commit(&self, name: &str) -> Result<String> {
        let commit = format!("{name}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--end-of-options", &commit];
        Ok(self.text(&arguments)?.trim().to_owned())
    }

    /// Whether the repository has a commit of this whole name.
    pub fn has(&self, commit: &str) -> bool {
        self.commit(commit).is_ok()
    }

    /// The day of a commit, `YYYY-MM-DD`, in its committer's time zone.
    pub fn date(&self, commit: &str) -> Result<String> {
        let arguments = ["show", "--no-patch", "--format=%cs", commit];
        Ok(self.text(&arguments)?.trim().to_owned())
    }

    /// The text of the file at `path` in a commit; `None` where there is none.
    pub fn read(&self, commit: &str, path: &str) -> Result<Option<String>> {
        if self.files(commit, path)?.is_empty() {
            return Ok(None);
        }
        let file = format!("{commit}:{path}");
        Ok(Some(self.text(&["show", &file])?))
    }

    /// The paths of all files at or below `path` in a commit.
    pub fn files(&self, commit: &str, path: &str) -> Result<Vec<String>> {
        let arguments = ["ls-tree", "-r", "--name-only", "-z", commit, "--", path];
        let list = self.text(&arguments)?;
        let files = list.split('\0').filter(|path| !path.is_empty());
        Ok(files.map(str::to_owned).collect())
    }

    /// Writes the files of a commit that `paths` match, which are git's pathspecs, below `directory`.
    pub fn extract(&self, commit: &str, paths: &[String], directory: &Path) -> Result<()> {
        fs::create_dir_all(directory)?;
        let mut arguments = vec!["archive", "--format=tar", commit, "--"];
        arguments.extend(paths.iter().map(String::as_str));
        let archive = self.run(&arguments)?.stdout;
        tar::Archive::new(archive.as_slice()).unpack(directory)?;
        Ok(())
    }

    fn text(&self, arguments: &[&str]) -> Result<String> {
        Ok(String::from_utf8(self.run(arguments)?.stdout)?)
    }

    fn run(&self, arguments: &[&str]) -> Result<Output> {
        let output = Command::new("git")
            .arg("-C")
            .arg(&self.directory)
            .args(arguments)
            .output()
            .map_err(|error| format!("can't run git: {error}"))?;
        if output.status.success() {
            return Ok(output);
        }
        Err(format!(
            "git {} failed in {}:\n{}",
            arguments.join(" "),
            self.directory.display(),
            String::from_utf8_lossy(&output.stderr).trim()
        )
        .into())
    }
}
