//! Which library a program takes when it runs.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use ryft_xla_test_support::example;

/// The shim that the build made, where it made one.
const SHIM: Option<&str> = option_env!("RYFT_DISTRIBUTED_SHIM");

/// Runs the example `node`, which has nothing to do, in an environment of this variable alone.
fn run(program: &Path, variable: Option<(&str, &Path)>) -> Output {
    let mut command = Command::new(program);
    command
        .args(["join", "127.0.0.1:1", "0"])
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null());
    command.envs(variable).output().unwrap()
}

/// The shim's path, or `None` where the runtime is linked into the program and there is no path to decide about.
fn shim() -> Option<&'static Path> {
    SHIM.map(Path::new)
}

#[test]
fn a_program_that_was_built_runs_as_it_is_and_says_nothing() {
    let output = run(&example("node"), None);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        (output.stdout.as_slice(), output.stderr.as_slice()),
        (&b"ok \n"[..], &b""[..])
    );
}

#[test]
fn a_variable_that_names_no_library_is_an_error_that_says_so() {
    if shim().is_none() {
        return;
    }
    let missing = Path::new("/no/such/library.so");
    for (variable, part) in [
        ("RYFT_DISTRIBUTED_LIB", "the distributed runtime"),
        ("PJRT_PLUGIN_CPU_LIB", "PJRT"),
    ] {
        let output = run(&example("node"), Some((variable, missing)));
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{message}");
        for says in [variable, part, "/no/such/library.so"] {
            assert!(message.contains(says), "{message}");
        }
    }
}

#[test]
fn a_program_may_be_shipped_with_the_libraries_next_to_it() {
    let Some(shim) = shim() else {
        return;
    };
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let program = directory.path().join("program");
    // Not a copy: a file that was just written can't be run while another test's process still holds it open.
    fs::hard_link(example("node"), &program).unwrap();
    // A file that is no shim is taken, since it is next to the program: what follows is not the build's.
    let next_to_it = directory.path().join(shim.file_name().unwrap());
    fs::write(&next_to_it, "not a library").unwrap();
    let output = run(&program, None);
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("found next to this code"), "{message}");
    assert!(
        message.contains(&next_to_it.display().to_string()),
        "{message}"
    );

    fs::remove_file(&next_to_it).unwrap();
    fs::copy(shim, &next_to_it).unwrap();
    let libraries = run_path(shim);
    for library in ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"] {
        symlink(libraries.join(library), directory.path().join(library)).unwrap();
    }
    let output = run(&program, None);
    assert!(output.status.success(), "{output:?}");
}

/// Where the shim looks for TensorFlow's libraries if they are not next to it.
fn run_path(shim: &Path) -> PathBuf {
    let output = Command::new("readelf")
        .args(["-d", "-W"])
        .arg(shim)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let path = text
        .split("[$ORIGIN:")
        .nth(1)
        .and_then(|rest| rest.split(']').next());
    let path = path.expect("the shim has a run path");
    // From the shim's own place, where both are in the store.
    let origin = shim.parent().unwrap();
    path.strip_prefix("$ORIGIN/")
        .map_or_else(|| path.into(), |path| origin.join(path))
}
