//! A package outside this workspace that depends on this crate.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

/// A package with every kind of program that is linked.
pub(crate) struct Package {
    root: PathBuf,
    scratch: TempDir,
    target: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

/// All packages build in one place, where they share what they compile, so one has to be done before the next begins.
static TURN: Mutex<()> = Mutex::new(());

/// What has rustc use the linker that it takes by itself, and on Linux GNU's, which takes symbols from left to right.
pub(crate) const LINKERS: &[&str] = if cfg!(target_os = "linux") {
    &["", "-Clink-arg=-fuse-ld=bfd"]
} else {
    &[""]
};

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
        // One place for all runs, so that cargo knows the package again and replaces what it built of it.
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("natives_builds");
        let this = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = \"programs\"\nedition = \"2024\"\n\
             [lib]\ncrate-type = [\"rlib\", \"cdylib\"]\n\
             [dependencies]\nryft-mlir-sys.path = {this:?}\n[workspace]\n"
        );
        fs::create_dir_all(&root).unwrap();
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        // The workspace's own versions, which are on this machine.
        fs::copy(this.join("../../Cargo.lock"), root.join("Cargo.lock")).unwrap();
        for (file, code) in FILES {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, code).unwrap();
        }
        Self {
            root,
            scratch: tempfile::tempdir().unwrap(),
            // Where ryft-pjrt-sys' tests of this kind build too, so that what both need is compiled once.
            target: Path::new(env!("CARGO_TARGET_TMPDIR")).join("builds"),
            _turn: turn,
        }
    }

    /// An empty directory, which goes with the package.
    pub(crate) fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    /// Runs cargo, with these variables in the environment.
    pub(crate) fn cargo(&self, arguments: &[&str], variables: &[(&str, &OsStr)]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(&self.root)
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

    /// Builds the program `calls` with one of [`LINKERS`].
    pub(crate) fn build_with(&self, linker: &str, variables: &[(&str, &OsStr)]) -> Output {
        let mut arguments = vec!["rustc", "--bin", "calls", "--"];
        arguments.extend((!linker.is_empty()).then_some(linker));
        self.cargo(&arguments, variables)
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
