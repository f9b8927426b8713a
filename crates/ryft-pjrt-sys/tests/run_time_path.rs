//! Which library a program takes when it runs. Has no harness, because the checks run this very program again, with
//! other environments and from other places.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use ryft_pjrt_sys::cpu;

/// The library that the build found, where it found one.
const BAKED: Option<&str> = option_env!("RYFT_PJRT_CPU_PLUGIN");

fn main() {
    match (std::env::args().nth(1).as_deref(), BAKED) {
        (Some("report"), _) => report(),
        (_, Some(baked)) => check(Path::new(baked)),
        (_, None) => {
            println!("the CPU plugin is linked into the program: there is no path to decide about")
        }
    }
}

/// What the checks run: says which library is in use, or why there is none.
fn report() {
    match cpu::plugin() {
        Ok(plugin) => println!("{}", plugin.path().unwrap_or(Path::new("linked")).display()),
        Err(error) => println!("error: {error}"),
    }
    for _ in 0..2 {
        // SAFETY: the function takes nothing and may be called at any time.
        let table = unsafe { ryft_pjrt_sys::bindings::GetPjrtApi() };
        assert_eq!(table.is_null(), cpu::plugin().is_err());
    }
}

/// Runs a program in an empty environment but for the variable.
fn run(program: &Path, variable: Option<&Path>) -> Output {
    let mut command = Command::new(program);
    command.arg("report").env_clear().current_dir("/");
    command.envs(variable.map(|value| ("PJRT_PLUGIN_CPU_LIB", value)));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    output
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout)
        .trim_end()
        .to_owned()
}

fn check(baked: &Path) {
    let this = std::env::current_exe().unwrap();
    let directory = tempfile::tempdir().unwrap();

    let output = run(&this, None);
    assert_eq!(
        out(&output),
        baked.display().to_string(),
        "a program that was built runs as it is"
    );
    assert!(output.stderr.is_empty(), "{output:?}");

    let other = directory.path().join("other.so");
    link(baked, &other);
    assert_eq!(
        out(&run(&this, Some(&other))),
        other.display().to_string(),
        "the variable wins"
    );

    let missing = directory.path().join("missing.so");
    let output = run(&this, Some(&missing));
    let message = out(&output);
    let says = |part: &str| assert!(message.contains(part), "{message}");
    says("error: the CPU plugin");
    says("PJRT_PLUGIN_CPU_LIB");
    says(&format!("there is no file {}", missing.display()));
    let lines: Vec<_> = output
        .stderr
        .split(|&byte| byte == b'\n')
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(
        lines.len(),
        1,
        "one line on standard error however often the C symbol is asked: {output:?}"
    );

    let shipped = directory.path().join("program");
    fs::copy(&this, &shipped).unwrap();
    let beside = directory.path().join(baked.file_name().unwrap());
    link(baked, &beside);
    assert_eq!(
        out(&run(&shipped, None)),
        beside.display().to_string(),
        "the library beside the program wins"
    );
    println!("a program finds its CPU plugin where it should: 4 checks passed");
}

/// Makes a second name for a file.
fn link(original: &Path, name: &Path) {
    #[cfg(unix)]
    std::os::unix::fs::symlink(original, name).unwrap();
    #[cfg(not(unix))]
    fs::copy(original, name).map(drop).unwrap();
}
