//! Git repositories that tests make up.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A repository in a directory that goes away with it.
pub(crate) struct MadeUpRepository(TempDir);

impl MadeUpRepository {
    pub(crate) fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.git(&["init", "--quiet"]);
        repository
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.path().join(path)).unwrap();
    }

    pub(crate) fn rename(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.path().join(from)).unwrap();
        self.write(to, &text);
        self.remove(from);
    }

    /// Commits everything at this time, and gives the commit's name.
    pub(crate) fn commit(&self, time: &str) -> String {
        self.git(&["add", "--all"]);
        let status = Command::new("git")
            .current_dir(self.path())
            .args([
                "-c",
                "user.name=Made Up",
                "-c",
                "user.email=made@up.invalid",
            ])
            .args([
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "--message",
                "Made up",
            ])
            .env("GIT_COMMITTER_DATE", time)
            .status();
        assert!(status.unwrap().success());
        self.git(&["rev-parse", "HEAD"])
    }

    /// A bare copy.
    pub(crate) fn bare(&self) -> TempDir {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().to_str().unwrap();
        self.git(&["clone", "--quiet", "--bare", ".", path]);
        directory
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .current_dir(self.path())
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}
