//! Packages outside this workspace that depend on its crates, as a user's does.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::UNIX_EPOCH;

use crate::process::{profile_directory, without_settings};

/// A package. No one else, in this process or another, uses one at the same time.
pub struct Package {
    root: PathBuf,
    target: PathBuf,
    scratch: PathBuf,
    _turn: File,
}

impl Package {
    /// Writes a package that depends on crates of this workspace, once no other is in use.
    ///
    /// `dependencies` are names of crates, with features behind a slash: `ryft-pjrt-sys/tpu`. `files` are paths in the
    /// package with their content; `src/bin/NAME.rs` is a program.
    pub fn new(dependencies: &[&str], files: &[(&str, &str)]) -> Self {
        Self::with_manifest("", dependencies, files)
    }

    /// Writes a package with more in its `Cargo.toml`.
    pub fn with_manifest(manifest: &str, dependencies: &[&str], files: &[(&str, &str)]) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let target = profile_directory().join("packages");
        fs::create_dir_all(&target).expect("a directory for packages");
        let turn = File::create(target.join("turn")).expect("a file to lock");
        turn.lock().expect("the lock");

        // All are written to one place and built in one target directory: cargo takes each for the one before, changed,
        // and compiles what they share once.
        let root = target.join("package");
        let _ = fs::remove_dir_all(&root);
        // Of a new name each time, or cargo would take its files for those of the package before. A killed test leaves its own.
        let all_scratch = target.join("scratch");
        let _ = fs::remove_dir_all(&all_scratch);
        let now = UNIX_EPOCH.elapsed().expect("a time after 1970");
        let scratch = all_scratch.join(now.as_nanos().to_string());
        fs::create_dir_all(&scratch).expect("an empty directory");
        let mut text = format!(
            "[package]\nname = \"programs\"\nedition = \"2024\"\n{manifest}\n[workspace]\n[dependencies]\n"
        );
        for dependency in dependencies {
            let (name, features) = dependency.split_once('/').unwrap_or((dependency, ""));
            let features: Vec<_> = features.split_terminator(',').collect();
            let path = workspace.join("crates").join(name);
            let _ = writeln!(
                text,
                "{name} = {{ path = {path:?}, features = {features:?} }}"
            );
        }
        let manifest = ("Cargo.toml", text.as_str());
        for (file, content) in files.iter().copied().chain([manifest]) {
            let path = root.join(file);
            fs::create_dir_all(path.parent().expect("files are in a directory")).expect(file);
            fs::write(path, content).expect(file);
        }
        // The workspace's own versions, which are on this machine.
        fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).expect("Cargo.lock");
        Self {
            root,
            target,
            scratch,
            _turn: turn,
        }
    }

    /// An empty directory, which goes with the package.
    pub fn scratch(&self) -> &Path {
        &self.scratch
    }

    /// Where cargo puts a program, a library or an example.
    pub fn built(&self, file: &str) -> PathBuf {
        self.target.join("debug").join(file)
    }

    /// Runs cargo without a network, with these variables in the environment and no other setting of this project.
    pub fn cargo(&self, arguments: &[&str], variables: &[(&str, &OsStr)]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        without_settings(&mut command)
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_NET_OFFLINE", "true")
            .envs(variables.iter().copied())
            .output()
            .expect("cargo starts")
    }

    /// Builds one program.
    pub fn build(&self, program: &str, variables: &[(&str, &OsStr)]) -> Output {
        self.cargo(&["build", "--bin", program], variables)
    }

    /// Runs a program that was built, with nothing in its environment.
    pub fn run(&self, program: &str) -> Output {
        self.run_with(program, &[])
    }

    /// Runs a program that was built, with these variables alone.
    pub fn run_with(&self, program: &str, variables: &[(&str, &OsStr)]) -> Output {
        Command::new(self.built(program))
            .env_clear()
            .envs(variables.iter().copied())
            .current_dir("/")
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"))
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.scratch);
    }
}
