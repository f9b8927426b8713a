//! Processes that run to their end.

use std::env;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// Settings of the machine that tests keep: where its store is, and what may fill it.
const KEPT: [&str; 3] = [
    "RYFT_XLA_CACHE_DIR",
    "RYFT_XLA_SOURCES",
    "RYFT_XLA_RELEASE_URL",
];

/// The path of a built example of the package that is tested. `cargo test` builds them next to the tests.
pub fn example(name: &str) -> PathBuf {
    let path = profile_directory()
        .join("examples")
        .join(name)
        .with_extension(env::consts::EXE_EXTENSION);
    let hint = "`cargo test --test ...` builds no examples; run `cargo build --examples` first";
    assert!(path.is_file(), "there is no {}; {hint}", path.display());
    path
}

/// `target/<profile>`, where the running test is in `deps`.
pub(crate) fn profile_directory() -> PathBuf {
    let test = env::current_exe().expect("the path of the test itself");
    let profile = test.ancestors().nth(2);
    profile.expect("tests are in target/<profile>/deps").into()
}

/// A port of this machine that is free, and another one at each call.
///
/// It is below those that systems give to connections and to listeners that ask for any, so that nothing takes it before it is
/// used; and test programs that run at once begin at different ones. It is asked for and not taken: a process that another test
/// starts meanwhile would hold a socket of this one's until it runs its own program.
pub fn free_port() -> u16 {
    static TAKEN: AtomicU32 = AtomicU32::new(0);
    const FIRST: u32 = 10_000;
    const COUNT: u32 = 22_000;
    let begin = process::id().wrapping_mul(97);
    let ports = (0..COUNT).map(|_| {
        let taken = TAKEN.fetch_add(1, Ordering::Relaxed);
        FIRST + begin.wrapping_add(taken) % COUNT
    });
    let mut ports = ports.filter_map(|port| u16::try_from(port).ok());
    let is_free = |port: &u16| TcpStream::connect(("127.0.0.1", *port)).is_err();
    ports.find(is_free).expect("a free port")
}

/// Takes the variables of this project that would change what is built or loaded out of a command's environment.
pub fn without_settings(command: &mut Command) -> &mut Command {
    for (name, _) in env::vars_os() {
        let is_ours = |name: &str| {
            ["RYFT_", "PJRT_", "CARGO_NET_"]
                .iter()
                .any(|start| name.starts_with(start))
        };
        if name
            .to_str()
            .is_some_and(|name| is_ours(name) && !KEPT.contains(&name))
        {
            command.env_remove(name);
        }
    }
    command.env_remove("DOCS_RS")
}

/// Runs a line of shell in `directory`, which must succeed.
pub fn shell(directory: &Path, line: &str) {
    let mut command = Command::new("sh");
    command.args(["-c", line]).current_dir(directory);
    succeeded(&command.output().expect("there is a shell"));
}

/// Fails with what a process said unless it succeeded; else gives what it printed.
pub fn succeeded(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}: {}",
        output.status,
        stderr(output)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a process said on standard error.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
