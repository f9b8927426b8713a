//! Building from source with the user's own Bazel.

mod process;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checksum::Sha256;

/// The names that Bazel goes by, in the order in which they are looked for.
const PROGRAMS: [&str; 2] = ["bazel", "bazelisk"];

/// Seconds after which Bazel's server, which outlives a build, ends when nothing asks it for more.
const IDLE_SECONDS: u32 = 30;

/// What of a Bazel workspace Bazel itself writes.
const WRITTEN_BY_BAZEL: &str = "bazel-";

/// One build.
#[derive(Clone, Debug)]
pub struct Build {
    /// The directory of the Bazel workspace.
    pub workspace: PathBuf,
    /// The version of Bazel that it is for.
    pub version: String,
    /// The names of the configurations in the workspace's `.bazelrc`.
    pub configurations: Vec<String>,
    /// The label that is built: its files are those of the folder of its name.
    pub label: String,
}

impl Build {
    /// The arguments of Bazel. The links to what is built go to paths that begin with `links`.
    fn arguments(&self, links: &str) -> Vec<String> {
        let options = [
            format!("--max_idle_secs={IDLE_SECONDS}"),
            "build".into(),
            format!("--symlink_prefix={links}"),
            "--color=no".into(),
            "--curses=no".into(),
        ];
        let configurations = self
            .configurations
            .iter()
            .map(|name| format!("--config={name}"));
        let label = std::iter::once(self.label.clone());
        options
            .into_iter()
            .chain(configurations)
            .chain(label)
            .collect()
    }

    /// The command as a user would type it in the workspace.
    pub fn command_line(&self) -> String {
        format!("{} {}", PROGRAMS[0], self.arguments("/").join(" "))
    }

    /// Builds with `program`, and puts what was built into the empty directory `contents`, next to which it may write.
    ///
    /// # Errors
    ///
    /// When the program is of another version, can't be run, or fails.
    pub fn run(&self, program: &Path, contents: &Path) -> Result<(), String> {
        self.check_version(program)?;
        let links = contents.with_file_name("links-");
        let links = links.to_str().ok_or_else(|| {
            let links = links.display();
            format!("{links} is not valid Unicode, as Bazel's arguments have to be")
        })?;
        let mut command = Command::new(program);
        command
            .args(self.arguments(links))
            .current_dir(&self.workspace);
        self.set_environment(&mut command);
        let (status, last_lines) = process::run(command)
            .map_err(|error| format!("can't run {}: {error}", program.display()))?;
        if !status.success() {
            let (command, workspace) = (self.command_line(), self.workspace.display());
            return Err(format!(
                "`{command}` in {workspace} failed ({status}):\n{last_lines}"
            ));
        }
        let folder = self.label.trim_start_matches("//:");
        let built = PathBuf::from(format!("{links}bin")).join(folder);
        copy(&built, contents).map_err(|error| {
            let built = built.display();
            format!("can't copy what was built from {built}: {error}")
        })
    }

    fn check_version(&self, program: &Path) -> Result<(), String> {
        let mut command = Command::new(program);
        command.arg("--version").current_dir(&self.workspace);
        self.set_environment(&mut command);
        let path = program.display();
        let output = command
            .output()
            .map_err(|error| format!("can't run {path}: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let found = version(&text).unwrap_or("of a version that it doesn't tell");
        if !output.status.success() || found != self.version {
            return Err(format!(
                "{path} is Bazel {found}, and the pin needs {}; install that, or bazelisk, which fetches it",
                self.version
            ));
        }
        Ok(())
    }

    /// The user's environment, without what cargo adds to it for one build script, on which Bazel's own cache would
    /// depend. bazelisk is told the version.
    fn set_environment(&self, command: &mut Command) {
        for (name, _) in std::env::vars_os() {
            if is_of_cargo(&name) {
                command.env_remove(name);
            }
        }
        command.env("USE_BAZEL_VERSION", &self.version);
    }
}

/// The `bazel` or `bazelisk` in one of the directories of `path`, which is a list as `PATH` is.
///
/// # Errors
///
/// When there is none.
pub fn find(path: Option<OsString>) -> Result<PathBuf, String> {
    let directories: Vec<_> = path
        .iter()
        .flat_map(|path| std::env::split_paths(path))
        .collect();
    let names = PROGRAMS.map(|name| format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let mut programs = names.iter().flat_map(|name| {
        directories
            .iter()
            .map(move |directory| directory.join(name))
    });
    programs
        .find(|program| program.is_file())
        .ok_or_else(|| format!("there is no {} on the PATH", PROGRAMS.join(" or ")))
}

/// A checksum of the names and contents of all files in `directories`, except what Bazel writes there.
///
/// # Errors
///
/// When a directory or file can't be read.
pub fn hash(directories: &[PathBuf]) -> io::Result<Sha256> {
    let mut lines = String::new();
    for directory in directories {
        let mut files = Vec::new();
        list(directory, &mut files)?;
        files.sort_unstable();
        for file in files {
            let name = file.strip_prefix(directory).unwrap_or(&file);
            let name = name.to_string_lossy().replace('\\', "/");
            lines += &format!("{} {name}\n", Sha256::from_file(&file)?);
        }
        lines.push('\n');
    }
    Ok(Sha256::digest(lines.as_bytes()))
}

/// Adds the files in `directory` and below it to `files`.
fn list(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(WRITTEN_BY_BAZEL) {
            continue;
        }
        match entry.file_type()?.is_dir() {
            true => list(&entry.path(), files)?,
            false => files.push(entry.path()),
        }
    }
    Ok(())
}

/// Copies the directory `from`, in which files may be links, to the directory `to`, where all are files that their owner may
/// write, unlike Bazel's.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, copied) = (entry.path(), to.join(entry.file_name()));
        if fs::metadata(&source)?.is_dir() {
            copy(&source, &copied)?;
        } else {
            io::copy(
                &mut fs::File::open(&source)?,
                &mut fs::File::create(&copied)?,
            )?;
        }
    }
    Ok(())
}

/// The version in `bazel 7.7.0`, or in `bazel 4.2.3- (@non-git)`.
fn version(text: &str) -> Option<&str> {
    let word = text.split_whitespace().nth(1)?;
    Some(word.trim_end_matches('-'))
}

fn is_of_cargo(name: &std::ffi::OsStr) -> bool {
    let name = name.to_string_lossy();
    let others = [
        "DEBUG",
        "DYLD_FALLBACK_LIBRARY_PATH",
        "HOST",
        "LD_LIBRARY_PATH",
        "NUM_JOBS",
        "OPT_LEVEL",
        "OUT_DIR",
        "PROFILE",
        "RUSTC",
        "RUSTDOC",
        "TARGET",
    ];
    name.starts_with("CARGO") || others.contains(&name.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_bazel_and_debians_bazel_write_them() {
        assert_eq!(version("bazel 7.7.0\n"), Some("7.7.0"));
        assert_eq!(version("bazel 4.2.3- (@non-git)\n"), Some("4.2.3"));
        assert_eq!(version("bazel\n"), None);
    }

    #[test]
    fn the_hash_depends_on_names_and_contents_and_not_on_what_bazel_writes() {
        let directory = tempfile::tempdir().unwrap();
        let directories = [directory.path().to_owned()];
        let write = |name: &str, contents: &str| {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, contents).unwrap();
            hash(&directories).unwrap()
        };
        let first = write("tools/a", "a");
        assert_eq!(write("bazel-bin/a", "a"), first);
        let second = write("tools/b", "a");
        let third = write("tools/b", "b");
        assert!(first != second && second != third && third != first);
    }
}
