//! A user's machine: an empty home and store, and the environment that a test chooses.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::store::{Key, Kind, Store};
use ryft_xla_test_support::without_settings;
use serde_json::Value;
use tempfile::TempDir;

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Outcome {
    fn from_output(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// The document that `--json` printed.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Fails unless the program exited with this code.
    pub(crate) fn exits_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:?}");
        self
    }
}

pub(crate) struct Machine {
    directory: TempDir,
    variables: Vec<(String, String)>,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self {
            directory: TempDir::new().unwrap(),
            variables: Vec::new(),
        }
    }

    /// The same machine with an environment variable set, for our program's eyes or pip's.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<Path>) -> Self {
        let value = value.as_ref().to_str().unwrap().to_owned();
        self.variables.push((name.into(), value));
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn store(&self) -> Store {
        Store::new(self.path("store"))
    }

    /// Puts an entry of a small file into the store, as of an artifact with this name.
    pub(crate) fn fill(&self, artifact: &str) -> Key {
        self.fill_as(artifact, Sha256::digest(artifact.as_bytes()))
    }

    /// Puts an entry of a small file into the store, as of an artifact with this name and checksum.
    pub(crate) fn fill_as(&self, artifact: &str, sha256: Sha256) -> Key {
        let made = self.derive(artifact);
        let kind = Kind::Artifact { kept: 1 };
        let key = Key { sha256, kind };
        for folder in ["store/entries", "store/used"] {
            let (made, kept) = (made.to_string(), key.to_string());
            fs::rename(self.path(folder).join(made), self.path(folder).join(kept)).unwrap();
        }
        key
    }

    /// Puts an entry into the store that was made on this machine, as the shim of the distributed runtime is.
    pub(crate) fn derive(&self, name: &str) -> Key {
        let sha256 = Sha256::digest(name.as_bytes());
        let make = |directory: &Path| fs::write(directory.join("x.so"), name);
        self.store().derive(sha256, name, make).unwrap().key
    }

    /// Locks the entry as the process that makes it does, until the file is closed.
    pub(crate) fn lock(&self, key: &Key) -> File {
        let path = self.path("store/locks").join(key.sha256.to_string());
        let file = File::open(path).unwrap();
        file.lock().unwrap();
        file
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ryft-xla"));
        self.prepare(&mut command);
        command
    }

    /// Gives a command this machine's environment.
    pub(crate) fn prepare(&self, command: &mut Command) {
        without_settings(command)
            .env_remove("RYFT_XLA_SOURCES")
            .env_remove("RYFT_XLA_RELEASE_URL")
            .env("RYFT_XLA_CACHE_DIR", self.path("store"))
            .current_dir(self.directory.path())
            .stdin(Stdio::null())
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
    }

    /// Runs the program with the words of `line` as its arguments.
    pub(crate) fn run(&self, line: &str) -> Outcome {
        let output = self.command().args(line.split_whitespace()).output();
        Outcome::from_output(output.unwrap())
    }
}

/// Writes a program, such as a script that plays another.
#[cfg(unix)]
pub(crate) fn write_program(path: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}
