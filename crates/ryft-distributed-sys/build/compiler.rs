//! The compiler of the shim: the user's own, with the flags that TensorFlow's library takes.

use std::path::Path;
use std::process::Command;

use ryft_build_support::target::Target;

/// What the library was compiled with, or needs, whatever the user's flags say: the last of such flags counts.
const FLAGS: [&str; 9] = [
    "-std=c++17",
    "-D_GLIBCXX_USE_CXX11_ABI=1",
    // Types that the library shares with the shim depend on it.
    "-DNDEBUG",
    "-fexceptions",
    "-frtti",
    "-fPIC",
    "-fvisibility=default",
    "-Wno-error",
    "-O1",
];

/// A C++ compiler, as a whole command: a wrapper (`ccache`, `env`), the program, and the user's flags.
pub(crate) struct Compiler {
    tool: cc::Tool,
    version: String,
}

impl Compiler {
    /// The one that `CXX` and its like say.
    ///
    /// # Errors
    ///
    /// When there is none, or it can't be started.
    pub(crate) fn find() -> Result<Self, String> {
        let mut build = cc::Build::new();
        build.cpp(true).warnings(false).debug(false).opt_level(1);
        // It warns that it can't see behind a wrapper that it does not know. What it looks for is not needed.
        let tool = build.cargo_warnings(false).try_get_compiler();
        let tool = tool.map_err(|error| format!("there is no C++ compiler: {error}"))?;
        let version = run(tool.to_command().arg("--version"))?;
        Ok(Self { tool, version })
    }

    /// The compiler and its flags, and what the compiler says of its version. Not the whole command: it holds all of the
    /// environment, which is another one in each build.
    pub(crate) fn description(&self) -> String {
        let command = self.command();
        let arguments: Vec<_> = command.get_args().collect();
        format!(
            "{:?} {arguments:?}\n{}",
            command.get_program(),
            self.version
        )
    }

    /// The command that compilations and links begin with.
    pub(crate) fn command(&self) -> Command {
        let mut command = self.tool.to_command();
        command.args(FLAGS);
        if self.version.contains("clang") {
            command.arg("-stdlib=libstdc++");
        }
        command
    }
}

/// The targets that the library can be had for.
pub(crate) fn is_supported(target: Target) -> bool {
    target.to_string().starts_with("linux-")
}

/// Runs a command and gives what it printed.
///
/// # Errors
///
/// When it can't be started, or fails: with the first error that it tells, and where the rest of what it said is.
pub(crate) fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output();
    let output = output.map_err(|error| format!("{:?}: {error}", command.get_program()))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().find(|line| line.contains("error"));
    let first = first.or(said.lines().next()).unwrap_or_default();
    let log = Path::new(&std::env::var_os("OUT_DIR").unwrap_or_default()).join("shim.log");
    let all = format!("{command:?}\n{said}");
    let rest = match std::fs::write(&log, all) {
        Ok(()) => format!(" (all that it says: {})", log.display()),
        Err(_) => String::new(),
    };
    Err(format!("{}: {first}{rest}", output.status))
}
