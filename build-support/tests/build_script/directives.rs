//! What [`find`](ryft_build_support::build_script::find) prints, in processes that have a build script's environment.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_build_support::build_script;
use ryft_build_support::part::{Component, Device, Part};
use ryft_build_support::pin::Pin;
use ryft_build_support::settings::Generation;
use ryft_build_support::target::Target;

const PART: &str = "BUILD_SCRIPT_TEST_PART";

/// A build script's process, and the directory that it may write to.
struct Script {
    command: Command,
    directory: tempfile::TempDir,
}

impl Script {
    /// A script that finds `part` for Linux on this program's processor, with an empty store and no network.
    fn new(part: impl Into<Part>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let thread = std::thread::current();
        let mut command = Command::new(env::current_exe().unwrap());
        command
            .args(["--exact", thread.name().unwrap(), "--nocapture"])
            .env(PART, part.into().name())
            .env("OUT_DIR", directory.path())
            .env("RYFT_XLA_CACHE_DIR", directory.path().join("store"))
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_CFG_TARGET_OS", "linux")
            .env("CARGO_CFG_TARGET_ARCH", env::consts::ARCH)
            .env("CARGO_CFG_TARGET_ENV", "gnu");
        Self { command, directory }
    }

    fn with(mut self, variable: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(variable, value);
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Writes a static archive without members whose index names `function`.
    fn archive(&self, name: &str, function: &str) -> PathBuf {
        let mut index = 1u32.to_be_bytes().to_vec();
        index.extend(68u32.to_be_bytes());
        index.extend(function.bytes().chain([0]));
        if index.len() % 2 == 1 {
            index.push(b'\n');
        }
        let header = format!("!<arch>\n{:<16}{:<32}{:<10}`\n", "/", 0, index.len());
        let path = self.path(name);
        fs::write(&path, [header.as_bytes(), &index].concat()).unwrap();
        path
    }

    /// What it prints.
    fn run(&mut self) -> String {
        String::from_utf8(self.command.output().unwrap().stdout).unwrap()
    }
}

/// In a child, finds the part and gives true.
fn is_done() -> bool {
    let Ok(part) = env::var(PART) else {
        return false;
    };
    println!(); // With one test at a time, the harness's line goes on.
    let library = build_script::find(part.parse::<Part>().unwrap());
    println!("origin: {}", build_script::origin(library.as_ref()));
    true
}

fn watches(said: &str, variable: &str) -> bool {
    let line = format!("cargo::rerun-if-env-changed={variable}");
    said.lines().any(|found| found == line)
}

fn watches_file(said: &str, path: &Path) -> bool {
    let line = format!("cargo::rerun-if-changed={}", path.display());
    said.lines().any(|found| found == line)
}

#[test]
fn a_library_that_is_found_is_watched_and_settings_that_change_nothing_are_not() {
    if is_done() {
        return;
    }
    let mut script = Script::new(Component::Mlir);
    let library = script.archive("libmlir.a", "mlirContextCreate");
    script.command.env("RYFT_MLIR_LIB", &library);
    let said = script.run();
    assert!(
        said.contains(&format!(
            "origin: override RYFT_MLIR_LIB={}",
            library.display()
        )),
        "{said}"
    );
    assert!(watches_file(&said, &library), "{said}");
    assert!(
        said.contains("cargo::rustc-link-lib=static:-bundle=mlir"),
        "{said}"
    );
    for variable in ["RYFT_MLIR_LIB", "RYFT_XLA_CACHE_DIR", "DOCS_RS"] {
        assert!(watches(&said, variable), "{variable}: {said}");
    }
    for variable in [
        "RYFT_XLA_SOURCES",
        "CARGO_NET_OFFLINE",
        "PJRT_PLUGIN_TPU_LIB",
        "RYFT_XLA_PLUGINS",
    ] {
        assert!(!watches(&said, variable), "{variable}: {said}");
    }
    assert!(!script.path("mlir.report.txt").exists());
}

#[test]
fn a_part_that_is_not_found_is_warned_of_reported_in_out_dir_and_looked_for_again() {
    if is_done() {
        return;
    }
    let mut script = Script::new(Component::Mlir);
    let said = script.run();
    let sentence = format!("no source provides `mlir` for linux-{}", env::consts::ARCH);
    assert!(
        said.contains(&format!("cargo::warning={sentence}")),
        "{said}"
    );
    assert!(said.contains("cargo::warning=help: "), "{said}");
    assert!(said.contains("origin: none"), "{said}");
    let marker = script.path("never-there");
    assert!(watches_file(&said, &marker) && !marker.exists(), "{said}");
    for variable in [
        "RYFT_MLIR_LIB",
        "RYFT_XLA_SYS_ARCHIVE",
        "RYFT_XLA_SOURCES",
        "CARGO_NET_OFFLINE",
    ] {
        assert!(watches(&said, variable), "{variable}: {said}");
    }
    let report = fs::read_to_string(script.path("mlir.report.txt")).unwrap();
    assert!(
        report.contains("no source provides `mlir`") && report.contains("help: "),
        "{report}"
    );

    let library = script.archive("libmlir.a", "mlirContextCreate");
    script.command.env("RYFT_MLIR_LIB", library);
    assert!(script.run().contains("origin: override"));
    assert!(
        !script.path("mlir.report.txt").exists(),
        "the report of the failure is gone"
    );
}

#[test]
fn the_generation_of_plugins_is_watched_for_a_device_and_decides_which_is_looked_for() {
    if is_done() {
        return;
    }
    let mut script = Script::new(Device::Cuda13);
    let own = script.run();
    assert!(watches(&own, "RYFT_XLA_PLUGINS"), "{own}");
    let mut script = script.with("RYFT_XLA_PLUGINS", "newest");
    let newest = script.run();
    let pin = Pin::built_in().unwrap();
    let target = Target::from_cargo("linux", env::consts::ARCH, "gnu");
    for artifact in pin.providers(Device::Cuda13.into(), target) {
        let is_newest = artifact.generation == Generation::Newest;
        assert_eq!(own.contains(&artifact.file), !is_newest, "{own}");
        assert_eq!(newest.contains(&artifact.file), is_newest, "{newest}");
    }
}

#[test]
fn network_is_not_used_where_cargos_configuration_forbids_it_unless_the_environment_allows_it() {
    if is_done() {
        return;
    }
    let forbidden = "bazel: not asked, because CARGO_NET_OFFLINE=true, --offline, or net.offline";
    // The script builds for Linux, which Bazel does on Linux alone.
    let allowed = match cfg!(target_os = "linux") {
        true => "bazel: there is no bazel or bazelisk on the PATH",
        false => "bazel: it builds for the machine that it runs on",
    };
    let script = || {
        let mut script = Script::new(Component::PjrtCpu)
            .with("RYFT_XLA_SOURCES", "bazel")
            .with("PATH", "");
        script.command.env_remove("CARGO_NET_OFFLINE");
        let home = script.path("home");
        script.with("CARGO_HOME", home)
    };
    let configure = |script: &Script, directory: &str, text: &str| {
        fs::create_dir_all(script.path(directory)).unwrap();
        fs::write(script.path(directory).join("config.toml"), text).unwrap();
    };
    let said = script().run();
    assert!(said.contains(allowed), "{said}");
    for directory in [".cargo", "home"] {
        let mut script = script();
        configure(&script, directory, "[net]\noffline = true\n");
        let said = script.run();
        assert!(said.contains(forbidden), "{directory}: {said}");
        let mut script = script.with("CARGO_NET_OFFLINE", "false");
        let said = script.run();
        assert!(said.contains(allowed), "{said}");
    }
    let mut script = script();
    configure(&script, ".cargo", "[net]\noffline = false\n");
    configure(&script, "home", "[net]\noffline = true\n");
    let said = script.run();
    assert!(said.contains(allowed), "{said}");
}

#[test]
fn a_part_is_found_for_the_target_and_not_for_the_machine_that_builds() {
    if is_done() {
        return;
    }
    for (architecture, other) in [("aarch64", "x86_64"), ("x86_64", "aarch64")] {
        let mut script = Script::new(Component::Mlir)
            .with("CARGO_CFG_TARGET_ARCH", architecture)
            .with("HOST", format!("{other}-unknown-linux-gnu"))
            .with("TARGET", format!("{architecture}-unknown-linux-gnu"));
        let said = script.run();
        let sentence = format!("no source provides `mlir` for linux-{architecture}");
        assert!(said.contains(&sentence), "{said}");
        let report = fs::read_to_string(script.path("mlir.report.txt")).unwrap();
        assert!(!report.contains(&format!("_{other}.")), "{report}");
    }
}

#[test]
fn a_setting_that_cannot_be_used_is_reported_without_its_secrets_and_watched() {
    if is_done() {
        return;
    }
    let mut script = Script::new(Component::Mlir).with(
        "RYFT_XLA_RELEASE_URL",
        "ftp://user:hunter2@mirror/xla?signature=hunter2",
    );
    let said = script.run();
    assert!(
        said.contains("cargo::warning=RYFT_XLA_RELEASE_URL can't be used"),
        "{said}"
    );
    assert!(watches(&said, "RYFT_XLA_RELEASE_URL"), "{said}");
    let report = fs::read_to_string(script.path("mlir.report.txt")).unwrap();
    assert!(
        !said.contains("hunter2") && !report.contains("hunter2"),
        "{said}{report}"
    );
}

#[test]
fn nothing_is_looked_for_on_docs_rs_and_an_empty_variable_is_not_docs_rs() {
    if is_done() {
        return;
    }
    let said = Script::new(Component::Mlir).with("DOCS_RS", "1").run();
    assert!(
        said.contains("origin: none") && !said.contains("cargo::warning"),
        "{said}"
    );
    let said = Script::new(Component::Mlir).with("DOCS_RS", "").run();
    assert!(said.contains("cargo::warning=no source provides"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_shared_library_is_refused_where_the_c_runtime_is_static() {
    if is_done() {
        return;
    }
    let mut script =
        Script::new(Component::PjrtCpu).with("CARGO_CFG_TARGET_FEATURE", "fxsr,crt-static,sse2");
    let library = script.path("libplugin.so");
    let source = script.path("plugin.c");
    fs::write(&source, "void GetPjrtApi(void) {}\n").unwrap();
    let compiled = Command::new(env::var_os("CC").unwrap_or("cc".into()))
        .args(["-shared", "-o"])
        .args([&library, &source])
        .status();
    assert!(compiled.unwrap().success());
    script.command.env("PJRT_PLUGIN_CPU_LIB", &library);
    let said = script.run();
    let sentence =
        "is loaded when a program runs, which a program with a static C runtime can't do";
    let refused = |said: &str, kind: &str| {
        let mut lines = said
            .lines()
            .filter(|line| line.starts_with(&format!("cargo::{kind}=")));
        lines.any(|line| line.contains(sentence))
    };
    assert!(refused(&said, "error"), "{said}");
    script.command.env("CARGO_CFG_TARGET_ENV", "musl");
    let said = script.run();
    assert!(
        refused(&said, "warning") && !refused(&said, "error"),
        "{said}"
    );

    let archive = script.archive("libplugin.a", "GetPjrtApi");
    script
        .command
        .env("PJRT_PLUGIN_CPU_LIB", archive)
        .env("CARGO_CFG_TARGET_ENV", "gnu");
    let said = script.run();
    assert!(
        !said.contains(sentence) && said.contains("origin: override"),
        "{said}"
    );
}
