//! The wheel source, with the user's pip: the real wheel from the registry, and the ways in which pip fails.

use std::fs;
use std::path::Path;
use std::process::Command;

use ryft_build_support::link::Linkage;
use ryft_build_support::part::Component;
use ryft_build_support::pin::Pin;
use ryft_build_support::settings::SourceKind;

use crate::site::Site;

/// The variable by which a test tells its child process where the store is.
const STORE: &str = "RESOLVER_TEST_WHEEL_STORE";

/// A site with the built-in pin and the wheel source alone.
fn site() -> Site {
    let mut site = Site::new();
    site.pin =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("xla-commit.toml")).unwrap();
    site.settings.sources = vec![SourceKind::Store, SourceKind::Wheel];
    site
}

#[test]
fn the_real_cpu_plugin_comes_by_pip_verified_and_alone() {
    let mut site = site();
    let native = site.resolve(Component::PjrtCpu).unwrap();
    assert_eq!(native.linkage, Linkage::SharedLibrary);
    let library = fs::read(&native.path).unwrap();
    assert!(library.starts_with(b"\x7fELF") && library.len() > 200_000_000);
    let entry = native.path.parent().unwrap();
    let beside: Vec<_> = fs::read_dir(entry).unwrap().collect();
    assert_eq!(
        beside.len(),
        1,
        "of the wheel only the library is unpacked: {beside:?}"
    );
    assert!(
        site.tells("Fetching") && site.tells("wheel serves"),
        "{:?}",
        site.story
    );

    site.settings.offline = true;
    assert_eq!(site.resolve(Component::PjrtCpu).unwrap().path, native.path);
}

#[test]
fn a_wheel_with_another_checksum_is_not_unpacked() {
    let mut site = site();
    let pin = Pin::built_in().unwrap();
    let wheel = pin
        .artifacts
        .iter()
        .find(|artifact| artifact.file.starts_with("fastatomstruct"))
        .unwrap();
    let other = "0".repeat(64);
    site.pin = site.pin.replace(&wheel.sha256.to_string(), &other);
    let report = site.resolve(Component::PjrtCpu).unwrap_err().to_string();
    assert!(
        report.contains(&format!("SHA-256 {}", wheel.sha256)),
        "{report}"
    );
    assert!(
        report.contains(&format!("the pin says SHA-256 {other}")),
        "{report}"
    );
    assert_eq!(site.stored("entries"), [""; 0]);
    assert_eq!(site.stored("staging"), [""; 0]);
}

/// What a child process does. Run by itself, as a test, it has nothing to do.
#[test]
fn child() {
    let Ok(store) = std::env::var(STORE) else {
        return;
    };
    let mut site = site();
    site.settings.cache_directory = store.into();
    println!("\n{}", site.resolve(Component::PjrtCpu).unwrap_err());
}

/// The report of a resolution in an environment with these variables.
fn report_with(variables: &[(&str, &str)]) -> String {
    let directory = tempfile::tempdir().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "wheel::child", "--nocapture"])
        .env(STORE, directory.path())
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// A directory with a program of this name, a shell script that plays a part of an interpreter that is not here.
fn fake_interpreter(name: &str, script: &str) -> tempfile::TempDir {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(name);
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    directory
}

#[test]
fn without_python_the_report_says_so() {
    let empty = tempfile::tempdir().unwrap();
    let report = report_with(&[("PATH", empty.path().to_str().unwrap())]);
    let expected = "wheel: there is no python3 or python on the PATH; install Python 3 with pip";
    assert!(report.contains(expected), "{report}");
    assert!(
        report.contains("python3 -m pip download"),
        "the mending line says how to get the wheel: {report}"
    );
}

#[test]
fn without_pip_the_report_says_how_to_install_it() {
    let fake = fake_interpreter("python3", "echo \"$0: No module named pip\" >&2; exit 1");
    let report = report_with(&[("PATH", fake.path().to_str().unwrap())]);
    assert!(
        report.contains("wheel: python3 has no pip; install it"),
        "{report}"
    );
}

#[test]
fn a_pip_that_is_too_old_is_named_with_its_version() {
    let script =
        "case \"$*\" in *--version) echo 'pip 19.3.1 from /x (python 3.7)';; *) exit 2;; esac";
    let fake = fake_interpreter("python", script);
    let report = report_with(&[("PATH", fake.path().to_str().unwrap())]);
    assert!(
        report.contains("wheel: python has pip 19.3.1, and 20.3 or newer is needed"),
        "{report}"
    );
}

#[test]
fn what_the_real_pip_complains_of_is_shown() {
    let empty = tempfile::tempdir().unwrap();
    let links = empty.path().to_str().unwrap();
    let report = report_with(&[("PIP_NO_INDEX", "1"), ("PIP_FIND_LINKS", links)]);
    assert!(
        report.contains("wheel: python3 -m pip download --no-deps"),
        "{report}"
    );
    assert!(
        report.contains(
            "ERROR: No matching distribution found for fastatomstruct_xla_cpu==2026.6.23"
        ),
        "{report}"
    );
}
