//! A package outside this workspace that depends on this crate.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

/// A package of programs.
pub(crate) struct Package {
    directory: TempDir,
    target: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

/// All packages build in one place, where they share what they compile, so one has to be done before the next begins.
static TURN: Mutex<()> = Mutex::new(());

/// One program that asks for the CPU plugin as a Rust function, one that asks for the C symbol, and one that does neither.
const CPU_PROGRAMS: [(&str, &str); 3] = [
    (
        "asks",
        "fn main() {\n\
         let plugin = ryft_pjrt_sys::cpu::plugin().unwrap();\n\
         println!(\"{:?} {:?} {}\", plugin.version(), plugin.path(), ryft_pjrt_sys::cpu::ORIGIN);\n\
         }\n",
    ),
    (
        "asks-c",
        "fn main() { println!(\"{}\", unsafe { ryft_pjrt_sys::bindings::GetPjrtApi() }.is_null()); }\n",
    ),
    (
        "does-not-ask",
        "fn main() {\n\
         let path = std::path::Path::new(\"/none.so\");\n\
         println!(\"{} {}\", ryft_pjrt_sys::bindings::PJRT_API_MINOR, ryft_pjrt_sys::cpu::ORIGIN);\n\
         println!(\"{}\", unsafe { ryft_pjrt_sys::loader::load(path) }.unwrap_err());\n\
         }\n",
    ),
];

impl Package {
    /// Writes a package of programs that use the CPU plugin, once no other package is in use.
    pub(crate) fn new() -> Self {
        Self::with("", &CPU_PROGRAMS)
    }

    /// Writes a package of these programs, once no other is in use. `feature` is one of this crate's, or empty.
    pub(crate) fn with(feature: &str, programs: &[(&str, &str)]) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let directory = tempfile::tempdir().unwrap();
        let this = Path::new(env!("CARGO_MANIFEST_DIR"));
        let features = match feature {
            "" => String::new(),
            feature => format!("{feature:?}"),
        };
        let manifest = format!(
            "[package]\nname = \"programs\"\nedition = \"2024\"\n\
             [dependencies]\nryft-pjrt-sys = {{ path = {this:?}, features = [{features}] }}\n[workspace]\n"
        );
        fs::create_dir_all(directory.path().join("src/bin")).unwrap();
        fs::write(directory.path().join("Cargo.toml"), manifest).unwrap();
        // The workspace's own versions, which are on this machine.
        fs::copy(
            this.join("../../Cargo.lock"),
            directory.path().join("Cargo.lock"),
        )
        .unwrap();
        for (program, code) in programs {
            let path = directory.path().join("src/bin").join(program);
            fs::write(path.with_extension("rs"), code).unwrap();
        }
        Self {
            directory,
            target: Path::new(env!("CARGO_TARGET_TMPDIR")).join("builds"),
            _turn: turn,
        }
    }

    /// A directory of the package's own.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Builds one program, with these variables in the environment.
    pub(crate) fn build(&self, program: &str, variables: &[(&str, &OsStr)]) -> Output {
        Command::new(env!("CARGO"))
            .args([
                "build",
                "--offline",
                "--quiet",
                "--bin",
                program,
                "--manifest-path",
            ])
            .arg(self.directory().join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", &self.target)
            .env_remove("RYFT_XLA_SYS_ARCHIVE")
            .env_remove("PJRT_PLUGIN_NEURON_LIB")
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }

    /// Runs a program that was built, with nothing in its environment, and gives what it prints.
    pub(crate) fn run(&self, program: &str) -> String {
        self.run_with(program, &[])
    }

    /// Runs a program that was built, with these variables alone, and gives what it prints.
    pub(crate) fn run_with(&self, program: &str, variables: &[(&str, &OsStr)]) -> String {
        let program = self.target.join("debug").join(program);
        let output = Command::new(program)
            .env_clear()
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Fails with what a build said unless it succeeded.
pub(crate) fn assert_built(output: &Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
