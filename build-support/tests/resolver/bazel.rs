//! The bazel source, with a fake of Bazel on the `PATH`: the real one takes hours, and no machine of this project's can run it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use ryft_build_support::link::Linkage;
use ryft_build_support::part::{Component, Device};
use ryft_build_support::resolver::Outcome;
use ryft_build_support::settings::SourceKind;
use ryft_build_support::target::Target;

use crate::child;
use crate::site::{Site, assert_logged};

/// What the fake builds.
const BUILDS: &str = r#"
mkdir -p "${links}bin/archive/lib" "${links}bin/archive/include/xla"
echo header > "${links}bin/real-header"
ln -s ../../../real-header "${links}bin/archive/include/xla/header.h"
echo archive > "${links}bin/archive/lib/libryft-xla-sys-static-library.a"
chmod -R a-w "${links}bin/archive/lib/libryft-xla-sys-static-library.a"
echo "[1 / 9000] compiling a fake" >&2
"#;

/// A machine with a Bazel workspace and, called `name`, a fake of Bazel 7.7.0 that does what `script` says when it builds.
fn site(name: &str, script: &str) -> Site {
    let mut site = Site::new();
    site.settings.target = Target::from_this_program();
    site.settings.sources = vec![SourceKind::Store, SourceKind::Bazel];
    site.file("workspace/WORKSPACE", b"workspace(name = \"fake\")");
    let recorded = site.directory.path().display();
    let fake = site.file(
        &format!("programs/{name}"),
        format!(
            "#!/bin/sh\n\
             if [ \"$1\" = --version ]; then echo bazel 7.7.0; exit; fi\n\
             echo \"$0 $*\" >> {recorded}/commands\n\
             pwd >> {recorded}/commands\n\
             env > {recorded}/environment\n\
             for word; do case $word in --symlink_prefix=*) links=${{word#*=}};; esac; done\n\
             {script}\n"
        )
        .as_bytes(),
    );
    fs::set_permissions(&fake, fs::Permissions::from_mode(0o755)).unwrap();
    let programs = site.programs();
    site.set("PATH", &programs);
    site
}

fn read(site: &Site, name: &str) -> String {
    fs::read_to_string(site.directory.path().join(name)).unwrap_or_default()
}

#[test]
fn what_is_built_goes_to_the_store_and_is_built_once() {
    let mut site = site("bazel", BUILDS);
    let library = site.resolve_mlir().unwrap();
    assert_logged("which takes hours");
    assert_logged("[1 / 9000] compiling a fake");
    assert_eq!(library.linkage, Linkage::StaticArchive);
    assert_eq!(fs::read_to_string(&library.path).unwrap(), "archive\n");
    let header = library.root.join("include/xla/header.h");
    assert!(
        fs::symlink_metadata(header).unwrap().is_file(),
        "a file of its own, not a link into Bazel's cache"
    );
    let origin = library.origin.to_string();
    assert!(origin.starts_with("bazel //:archive for "), "{origin}");

    // Every component is in it; it is found without Bazel and without a network too.
    site.settings.sources = SourceKind::by_default();
    site.settings.offline = true;
    let again = site.resolve(Component::Distributed).unwrap();
    assert_eq!(again.path, library.path);
    assert_eq!(read(&site, "commands").lines().count(), 2);

    // Other build files are another build.
    site.settings.sources = vec![SourceKind::Bazel];
    site.settings.offline = false;
    site.file("workspace/BUILD", b"# changed");
    assert_ne!(site.resolve_mlir().unwrap().path, library.path);
    assert_eq!(read(&site, "commands").lines().count(), 4);
}

#[test]
fn the_command_and_its_environment_are_those_of_the_plan() {
    let site = site("bazelisk", BUILDS);
    let plan = site.resolver().plan(Component::PjrtCpu);
    let Some(Outcome::Build {
        what,
        directory,
        command,
    }) = plan.choice().map(|step| &step.outcome)
    else {
        panic!("{plan:?}")
    };
    let target = site.settings.target;
    assert_eq!(*what, format!("//:archive for {target}"));
    let arguments = format!("--color=no --curses=no --config={target} //:archive");
    let expected = format!("bazel --max_idle_secs=30 build --symlink_prefix=/ {arguments}");
    assert_eq!(*command, expected);
    assert_eq!(read(&site, "commands"), "", "a plan runs nothing");
    assert!(!site.settings.cache_directory.exists());

    site.resolve(Component::PjrtCpu).unwrap();
    let commands = read(&site, "commands");
    let [run, place] = commands.lines().collect::<Vec<_>>()[..] else {
        panic!("{commands}")
    };
    let fake = site.programs().join("bazelisk").display().to_string();
    assert!(run.starts_with(&format!(
        "{fake} --max_idle_secs=30 build --symlink_prefix="
    )));
    assert!(run.ends_with(&arguments), "{run}");
    assert_eq!(Path::new(place), directory.canonicalize().unwrap());
    let environment = read(&site, "environment");
    let has = |start: &str| environment.lines().any(|line| line.starts_with(start));
    assert!(has("USE_BAZEL_VERSION=7.7.0"), "{environment}");
    assert!(has("PATH="), "{environment}");
    assert!(
        std::env::var_os("CARGO_MANIFEST_DIR").is_some() && !has("CARGO"),
        "{environment}"
    );
}

#[test]
fn a_failed_build_is_reported_with_its_last_lines_and_leaves_nothing() {
    let site = site(
        "bazel",
        "seq 1 50 >&2; echo ERROR: no such label >&2; exit 1",
    );
    let report = site.resolve_mlir().unwrap_err().to_string();
    for words in [
        "`bazel --max_idle_secs=30 build",
        "ERROR: no such label",
        "\n    50\n",
    ] {
        assert!(report.contains(words), "{report}");
    }
    assert!(
        !report.contains("\n    9\n"),
        "the last lines alone: {report}"
    );
    assert_eq!(site.stored("entries"), [""; 0]);
    assert_eq!(site.stored("staging"), [""; 0]);
}

#[test]
fn a_build_without_the_library_is_an_error_and_no_entry() {
    let site = site("bazel", "mkdir -p \"${links}bin/archive/include\"");
    let report = site.resolve_mlir().unwrap_err().to_string();
    assert!(report.contains("Bazel built no lib/"), "{report}");
    assert_eq!(site.stored("entries"), [""; 0]);
}

#[test]
fn a_process_that_is_killed_leaves_no_build_running() {
    if child::is_done() {
        return;
    }
    let recorded = "$(dirname \"$0\")";
    let site = site(
        "bazel",
        &format!(
            "trap 'touch {recorded}/told; exit 1' TERM\n\
             echo $$ > {recorded}/started.new; mv {recorded}/started.new {recorded}/started\n\
             count=0; while [ $count -lt 3000 ]; do sleep 0.1; count=$((count + 1)); done"
        ),
    );
    let mut killed = child::command(&site, Component::Mlir).spawn().unwrap();
    let started = site.programs().join("started");
    while !started.exists() {
        assert!(killed.try_wait().unwrap().is_none(), "it ended early");
        thread::sleep(Duration::from_millis(10));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    let process = fs::read_to_string(started).unwrap();
    let process = PathBuf::from("/proc").join(process.trim());
    while cfg!(target_os = "linux") && process.exists() {
        thread::sleep(Duration::from_millis(10));
    }
    while !site.programs().join("told").exists() {
        thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(site.stored("entries"), [""; 0]);
}

#[test]
fn each_reason_to_refuse_is_said() {
    let report = |site: &Site, part: ryft_build_support::part::Part| {
        site.resolve(part).unwrap_err().to_string()
    };
    let mut site = site("bazel", BUILDS);
    for (device, words) in [
        (Device::Tpu, "the source of tpu's plugin is not published"),
        (
            Device::Neuron,
            "the source of neuron's plugin is not published",
        ),
    ] {
        let said = report(&site, device.into());
        assert!(said.contains(words), "{said}");
    }
    let here = site.settings.target;
    for (target, device, words) in [
        (
            "macos-aarch64",
            Device::Cuda13,
            "cuda-13 can't be built for macos-aarch64",
        ),
        ("windows-x86_64", Device::Rocm7, "it can for linux-x86_64"),
    ] {
        site.settings.target = target.parse().unwrap();
        let said = report(&site, device.into());
        assert!(said.contains(words), "{said}");
    }
    let others = ryft_build_support::target::TARGETS.into_iter();
    site.settings.target = others.into_iter().find(|target| *target != here).unwrap();
    let said = report(&site, Component::Mlir.into());
    assert!(
        said.contains("it builds for the machine that it runs on"),
        "{said}"
    );
    site.settings.target = here;

    site.settings.offline = true;
    let said = report(&site, Component::Mlir.into());
    assert!(
        said.contains("bazel: not asked, because CARGO_NET_OFFLINE"),
        "{said}"
    );
    site.settings.offline = false;

    let fake = site.programs().join("bazel");
    let other = fs::read_to_string(&fake).unwrap().replace("7.7.0", "8.7.0");
    fs::write(&fake, other).unwrap();
    let said = report(&site, Component::Mlir.into());
    assert!(
        said.contains("is Bazel 8.7.0, and the pin needs 7.7.0"),
        "{said}"
    );
    fs::remove_file(&fake).unwrap();
    let said = report(&site, Component::Mlir.into());
    assert!(
        said.contains("there is no bazel or bazelisk on the PATH"),
        "{said}"
    );
    fs::remove_file(site.settings.bazel_workspace.join("WORKSPACE")).unwrap();
    let said = report(&site, Component::Mlir.into());
    assert!(
        said.contains("published and vendored crates don't carry it"),
        "{said}"
    );
    assert_eq!(read(&site, "commands"), "");
}
