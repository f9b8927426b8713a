//! Which library a program takes as the CPU plugin when it runs. The program is the example `devices`.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ryft_xla_test_support::{example, stderr};

/// Runs a program in an environment of this variable alone.
fn run(program: &Path, variable: Option<(&str, &Path)>) -> Output {
    let mut command = Command::new(program);
    command.arg("cpu").env_clear().current_dir("/");
    command.envs(variable).output().unwrap()
}

/// The library that a program says it loaded.
fn library(output: &Output) -> PathBuf {
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("cpu library "));
    line.unwrap_or_else(|| panic!("{output:?}")).into()
}

/// The library that the build found, or `None` where the plugin is linked into the program and there is no path to decide
/// about.
fn built() -> Option<PathBuf> {
    let plugin = ryft_pjrt_sys::cpu::plugin().unwrap();
    plugin.path().map(Path::to_path_buf)
}

#[test]
fn program_takes_the_library_of_the_build_and_prints_nothing_else() {
    let output = run(&example("devices"), None);
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
    assert_eq!(built().map(|_| library(&output)), built());
}

#[test]
fn variable_wins() {
    let Some(built) = built() else { return };
    let directory = tempfile::tempdir().unwrap();
    let other = directory.path().join("other.so");
    symlink(built, &other).unwrap();
    let output = run(&example("devices"), Some(("PJRT_PLUGIN_CPU_LIB", &other)));
    assert_eq!(library(&output), other);
}

#[test]
fn variable_that_names_no_file_is_an_error_that_says_so() {
    let Some(_) = built() else { return };
    let output = run(
        &example("devices"),
        Some(("PJRT_PLUGIN_CPU_LIB", "/no/such.so".as_ref())),
    );
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(
        stderr(&output),
        "error: cpu: the plugin `cpu`, named by PJRT_PLUGIN_CPU_LIB, can't be loaded: /no/such.so does not exist\n"
    );
}

#[test]
fn library_next_to_the_program_wins_over_the_builds() {
    let Some(built) = built() else { return };
    for name in [built.file_name().unwrap(), "libpjrt-plugin-cpu.so".as_ref()] {
        // On the file system of the program, for the link below.
        let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let directory = fs::canonicalize(directory.path()).unwrap();
        // Not a copy: a file that was just written can't be run while another test's process still holds it open.
        fs::hard_link(example("devices"), directory.join("program")).unwrap();
        symlink(&built, directory.join(name)).unwrap();
        let output = run(&directory.join("program"), None);
        assert_eq!(library(&output), directory.join(name));
    }
}
