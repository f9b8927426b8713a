//! A package outside this workspace that depends on this crate.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

/// A package with every kind of program that is linked.
pub(crate) struct Package {
    directory: TempDir,
    target: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

/// All packages build in one place, where they share what they compile, so one has to be done before the next begins.
static TURN: Mutex<()> = Mutex::new(());

const FILES: [(&str, &str); 7] = [
    (
        "src/lib.rs",
        "use ryft_mlir_sys::bindings::*;\n\
         /// ```\n/// assert!(programs::calls());\n/// ```\n\
         pub fn calls() -> bool { unsafe {\n\
         let context = mlirContextCreate();\n\
         let arith = mlirDialectHandleLoadDialect(mlirGetDialectHandle__arith__(), context);\n\
         !mlirDialectIsNull(arith)\n\
         } }\n\
         #[unsafe(no_mangle)] pub extern \"C\" fn library_calls() -> bool { calls() }\n\
         #[test] fn unit() { assert!(calls()); }\n",
    ),
    (
        "src/bin/calls.rs",
        "fn main() { println!(\"{} {}\", programs::calls(), ryft_mlir_sys::native::ORIGIN); }\n",
    ),
    (
        "src/bin/calls-one.rs",
        "fn main() { println!(\"{}\", unsafe { ryft_mlir_sys::bindings::mlirContextCreate().ptr.is_null() }); }\n",
    ),
    (
        "src/bin/calls-what-is-lacking.rs",
        "fn main() { unsafe { ryft_mlir_sys::bindings::mlirMhloTokenTypeGet(std::mem::zeroed()) }; }\n",
    ),
    (
        "src/bin/does-not-call.rs",
        "fn main() { println!(\"{}\", ryft_mlir_sys::native::functions().len()); }\n",
    ),
    (
        "examples/example.rs",
        "fn main() { println!(\"{}\", programs::calls()); }\n",
    ),
    (
        "tests/integration.rs",
        "#[test] fn integration() { assert!(programs::calls()); }\n",
    ),
];

impl Package {
    /// Writes the package, once no other is in use.
    pub(crate) fn new() -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let directory = tempfile::tempdir().unwrap();
        let this = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = \"programs\"\nedition = \"2024\"\n\
             [lib]\ncrate-type = [\"rlib\", \"cdylib\"]\n\
             [dependencies]\nryft-mlir-sys.path = {this:?}\n[workspace]\n"
        );
        fs::write(directory.path().join("Cargo.toml"), manifest).unwrap();
        // The workspace's own versions, which are on this machine.
        fs::copy(
            this.join("../../Cargo.lock"),
            directory.path().join("Cargo.lock"),
        )
        .unwrap();
        for (file, code) in FILES {
            let path = directory.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, code).unwrap();
        }
        Self {
            directory,
            // Where ryft-pjrt-sys' tests of this kind build too, so that what both need is compiled once.
            target: Path::new(env!("CARGO_TARGET_TMPDIR")).join("builds"),
            _turn: turn,
        }
    }

    /// A directory of the package's own.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Runs cargo, with these variables in the environment.
    pub(crate) fn cargo(&self, arguments: &[&str], variables: &[(&str, &OsStr)]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(self.directory())
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_NET_OFFLINE", "true")
            .env_remove("RYFT_XLA_SYS_ARCHIVE")
            .env_remove("RYFT_MLIR_NATIVE")
            .envs(variables.iter().copied());
        command.output().unwrap()
    }

    /// Builds one program.
    pub(crate) fn build(&self, program: &str, variables: &[(&str, &OsStr)]) -> Output {
        self.cargo(&["build", "--bin", program], variables)
    }

    /// Where cargo puts a program, a library or an example.
    pub(crate) fn built(&self, file: &str) -> PathBuf {
        self.target.join("debug").join(file)
    }

    /// Runs a program that was built, with nothing in its environment.
    pub(crate) fn run(&self, program: &str) -> Output {
        let mut command = Command::new(self.built(program));
        command.env_clear().current_dir("/").output().unwrap()
    }
}

/// Fails with what a program said unless it succeeded; else gives what it printed.
pub(crate) fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What a program said on standard error.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
