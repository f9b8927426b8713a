//! The real plugins of the devices whose features are on, on a machine without any of the devices.
//!
//! Every check runs the example `devices` as a process of its own: what a plugin without its device does must not reach the
//! tests.
#![cfg(all(
    target_os = "linux",
    any(
        feature = "cuda-12",
        feature = "cuda-13",
        feature = "rocm-7",
        feature = "rocm-10",
        feature = "oneapi",
        feature = "tpu",
        feature = "neuron",
        feature = "tenstorrent"
    )
))]
// Each feature uses a part of what is here.
#![allow(dead_code, unused_imports)]

#[cfg(any(feature = "cuda-12", feature = "cuda-13"))]
mod cuda;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_pjrt_sys::device::Device;
use ryft_xla_test_support::example;
use tempfile::TempDir;

/// What a process left behind.
struct Outcome {
    lines: Vec<String>,
    stderr: String,
    code: Option<i32>,
}

impl Outcome {
    /// The values that were shown of `device` under `key`.
    fn shown(&self, device: &str, key: &str) -> Vec<&str> {
        let start = format!("{device} {key} ");
        let values = self
            .lines
            .iter()
            .filter_map(|line| line.strip_prefix(&start));
        values.collect()
    }

    /// The one library that was loaded for `device`.
    fn library(&self, device: &str) -> PathBuf {
        let [library] = self.shown(device, "library")[..] else {
            panic!("{:?} {}", self.lines, self.stderr)
        };
        library.into()
    }
}

/// Runs a program in an environment with these variables and what plugins can't do without.
fn run(program: &Path, arguments: &[&str], variables: &[(&str, &Path)]) -> Outcome {
    // In memory, where that is possible: what Tenstorrent's plugin writes is large.
    let scratch = tempfile::tempdir_in("/dev/shm").or_else(|_| TempDir::new());
    let scratch = scratch.unwrap();
    let output = Command::new(program)
        .args(arguments)
        .env_clear()
        // Off Google's cloud, the TPU's plugin would ask the cloud's server for minutes.
        .env("TPU_SKIP_MDS_QUERY", "1")
        // The TPU's plugin allows one process of a machine by a lock in /tmp. The tests have several at a time.
        .env("ALLOW_MULTIPLE_LIBTPU_LOAD", "1")
        // Tenstorrent's plugin crashes without a home. It unpacks what it needs into the directory of temporary files whenever it
        // is loaded, and fails where another process does so at the same time.
        .env("HOME", scratch.path())
        .env("TMPDIR", scratch.path())
        .envs(variables.iter().copied())
        .current_dir("/")
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    Outcome {
        lines: lines.lines().map(str::to_owned).collect(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        code: output.status.code(),
    }
}

/// The version of PJRT that `docs/libraries.md` says of the plugin of a device that has this origin.
fn documented_version(device: &str, origin: &str) -> String {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/libraries.md");
    let page = fs::read_to_string(page).unwrap();
    let mut rows = page
        .lines()
        .map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let names_both = |row: &[&str]| match row {
        [_, part, file, ..] => {
            *part == format!("`{device}`")
                && origin.contains(&format!(" {},", file.trim_matches('`')))
        }
        _ => false,
    };
    let row = rows.find(|row| names_both(row));
    row.unwrap_or_else(|| panic!("the page has no row of {origin}"))[3].to_owned()
}

/// Checks what a process showed of a plugin that loads without its device: its version, some of its extensions, and how some of
/// its attributes begin.
fn check_shown(outcome: &Outcome, device: &str, extensions: &[&str], attributes: &[&str]) {
    let [origin] = outcome.shown(device, "origin")[..] else {
        panic!("{:?}", outcome.lines)
    };
    assert!(origin.contains("SHA-256"), "{origin}");
    assert_eq!(
        outcome.shown(device, "version"),
        [documented_version(device, origin)],
        "{}",
        outcome.stderr
    );
    let listed = outcome.shown(device, "extension");
    for extension in extensions {
        assert!(listed.contains(extension), "no {extension} in {listed:?}");
    }
    let listed = outcome.shown(device, "attribute");
    for attribute in attributes {
        let is_listed = listed.iter().any(|one| one.starts_with(attribute));
        assert!(is_listed, "no {attribute} in {listed:?}");
    }
}

/// Checks the same of a process of its own, and PJRT's error for a client without a device.
fn check(device: &str, extensions: &[&str], attributes: &[&str], error: &str) {
    let outcome = run(&example("devices"), &[device], &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    check_shown(&outcome, device, extensions, attributes);

    let outcome = run(&example("devices"), &[device, "--client"], &[]);
    assert_eq!(
        outcome.code,
        Some(1),
        "an error and no crash: {}",
        outcome.stderr
    );
    let expected = format!("error: {device}: PJRT_Client_Create: {error}");
    assert!(outcome.stderr.contains(&expected), "{}", outcome.stderr);
}

/// Checks what is said of a plugin that needs a library which is not on this machine.
fn check_missing(device: &str, parts: &[&str]) {
    let outcome = run(&example("devices"), &[device], &[]);
    assert_eq!(outcome.code, Some(1));
    let stderr = &outcome.stderr;
    assert!(stderr.contains(&format!("error: {device}: ")), "{stderr}");
    for part in parts {
        assert!(stderr.contains(part), "no {part:?} in {stderr}");
    }
}

const STABLEHLO: [&str; 2] = [
    "stablehlo_current_version=[1, ",
    "stablehlo_minimum_version=[0, 9, 0]",
];

#[test]
#[cfg(feature = "tpu")]
fn tpu_loads_without_a_tpu_and_says_that_it_finds_none() {
    let extensions = [
        "TpuTopology",
        "TpuExecutable",
        "Megascale",
        "PhaseCompile",
        "Profiler",
    ];
    let error = "NOT_FOUND: TPU initialization failed";
    check("tpu", &extensions, &STABLEHLO, error);
}

#[test]
#[cfg(feature = "tenstorrent")]
fn tenstorrent_loads_without_its_chip_and_a_client_ends_the_process_with_the_reason() {
    // The plugin throws a C++ exception through PJRT's C interface, which ends the process.
    let outcome = run(&example("devices"), &["tenstorrent", "--client"], &[]);
    check_shown(&outcome, "tenstorrent", &["Profiler"], &STABLEHLO);
    assert_eq!(outcome.code, None, "{}", outcome.stderr);
    let said = format!("{:?}{}", outcome.lines, outcome.stderr);
    assert!(said.contains("No chips detected in the cluster"), "{said}");
}

#[test]
#[cfg(feature = "rocm-7")]
fn rocm_7_names_the_missing_library_and_what_provides_it() {
    let parts = [
        "xla_rocm_plugin.so needs the library librocprofiler-sdk",
        " belongs to rocprofiler-sdk of ROCm 7.1 or newer",
    ];
    check_missing("rocm-7", &parts);
}

#[test]
#[cfg(feature = "rocm-10")]
fn rocm_10_names_the_missing_library_and_what_provides_it() {
    let parts = [
        "xla_rocm_plugin.so needs the library librocprofiler-sdk",
        ", of ROCm 10 amdrocm-profiler-base)",
    ];
    check_missing("rocm-10", &parts);
}

#[test]
#[cfg(feature = "oneapi")]
fn oneapi_names_the_missing_library_and_what_provides_it() {
    let parts = [
        "xla_oneapi_plugin.so needs the library lib",
        " belongs to oneAPI (Python package ",
    ];
    check_missing("oneapi", &parts);
}

#[test]
#[cfg(feature = "neuron")]
fn neuron_names_what_is_missing_on_a_machine_without_its_runtime() {
    let outcome = run(&example("devices"), &["neuron"], &[]);
    assert_eq!(outcome.code, Some(1));
    // The vendor's server can't be reached from everywhere.
    let reason = match Device::NEURON.origin() {
        "none" => "the build found none either",
        _ => "libneuronpjrt.so needs the library ",
    };
    assert!(outcome.stderr.contains(reason), "{}", outcome.stderr);
}

/// The devices whose plugins load on a machine with nothing of theirs.
const LOADABLE: [&str; 4] = ["cuda-12", "cuda-13", "tpu", "tenstorrent"];

#[test]
#[cfg(any(
    feature = "cuda-12",
    feature = "cuda-13",
    feature = "tpu",
    feature = "tenstorrent"
))]
fn variable_wins_over_the_plugin_next_to_the_program_and_that_over_the_builds() {
    let mut devices = Device::ALL.iter();
    let loadable = devices.find(|device| LOADABLE.contains(&device.name()));
    let device = *loadable.unwrap();
    let name = device.name();
    let built = device.plugin_path();
    assert_eq!(run(&example("devices"), &[name], &[]).library(name), built);

    let directory = TempDir::new().unwrap();
    let shipped = directory.path().join("program");
    fs::copy(example("devices"), &shipped).unwrap();
    let link = |name: &str| {
        let path = directory.path().join(name);
        std::os::unix::fs::symlink(&built, &path).unwrap();
        path
    };
    let next = link(&format!("libpjrt-plugin-{name}.so"));
    assert_eq!(run(&shipped, &[name], &[]).library(name), next);

    let named = link("of-any-name.so");
    let variables = [(device.variable(), named.as_path())];
    assert_eq!(run(&shipped, &[name], &variables).library(name), named);

    let missing = directory.path().join("missing.so");
    let outcome = run(&shipped, &[name], &[(device.variable(), missing.as_path())]);
    assert_eq!(outcome.code, Some(1));
    let expected = format!(
        "named by {}, can't be loaded: {} does not exist",
        device.variable(),
        missing.display()
    );
    assert!(outcome.stderr.contains(&expected), "{}", outcome.stderr);
}

#[test]
#[cfg(feature = "tpu")]
fn plugin_next_to_the_program_may_have_the_name_of_its_wheel() {
    let directory = TempDir::new().unwrap();
    let shipped = directory.path().join("program");
    fs::copy(example("devices"), &shipped).unwrap();
    let next = directory.path().join("libtpu.so");
    std::os::unix::fs::symlink(Device::TPU.plugin_path(), &next).unwrap();
    assert_eq!(run(&shipped, &["tpu"], &[]).library("tpu"), next);
}

#[test]
#[cfg(all(feature = "cuda-12", feature = "cuda-13"))]
fn name_that_two_devices_share_is_not_taken_next_to_the_program() {
    let directory = TempDir::new().unwrap();
    let shipped = directory.path().join("program");
    fs::copy(example("devices"), &shipped).unwrap();
    let built = Device::CUDA_13.plugin_path();
    let shared = directory.path().join(built.file_name().unwrap());
    std::os::unix::fs::symlink(&built, shared).unwrap();
    let outcome = run(&shipped, &["cuda-12"], &[]);
    assert_eq!(outcome.library("cuda-12"), Device::CUDA_12.plugin_path());
}

#[test]
fn all_plugins_load_in_one_process() {
    let outcome = run(&example("devices"), &[], &[]);
    assert_eq!(
        outcome.shown("cpu", "library").len(),
        1,
        "{}",
        outcome.stderr
    );
    for device in Device::ALL {
        let loaded = outcome.shown(device.name(), "library").len();
        let refused = outcome.stderr.contains(&format!("error: {device}: "));
        assert!(loaded == 1 || refused, "{device}: {}", outcome.stderr);
    }
    let mut libraries: Vec<_> = outcome
        .lines
        .iter()
        .filter(|line| line.contains(" library ") && !line.starts_with("cpu "))
        .collect();
    libraries.dedup();
    let expected = Device::ALL
        .iter()
        .filter(|device| LOADABLE.contains(&device.name()));
    assert_eq!(
        libraries.len(),
        expected.count(),
        "{libraries:?} {}",
        outcome.stderr
    );
}

#[test]
fn path_functions_give_the_library_that_is_loaded() {
    use ryft_pjrt_sys::device::paths::*;
    let paths: Vec<(&str, PathBuf)> = vec![
        #[cfg(feature = "cuda-12")]
        (
            match cfg!(feature = "cuda-12-runtime") {
                true => "plugins/cuda-12/xla_cuda_plugin.so",
                false => "xla_cuda12/xla_cuda_plugin.so",
            },
            pjrt_cuda_12_plugin_path(),
        ),
        #[cfg(feature = "cuda-13")]
        (
            match cfg!(feature = "cuda-13-runtime") {
                true => "plugins/cuda-13/xla_cuda_plugin.so",
                false => "xla_cuda13/xla_cuda_plugin.so",
            },
            pjrt_cuda_13_plugin_path(),
        ),
        #[cfg(feature = "rocm-7")]
        ("xla_rocm7/xla_rocm_plugin.so", pjrt_rocm_7_plugin_path()),
        #[cfg(feature = "rocm-10")]
        ("xla_rocm10/xla_rocm_plugin.so", pjrt_rocm_10_plugin_path()),
        #[cfg(feature = "oneapi")]
        ("xla_oneapi/xla_oneapi_plugin.so", pjrt_oneapi_plugin_path()),
        #[cfg(feature = "tpu")]
        ("libtpu/libtpu.so", pjrt_tpu_plugin_path()),
        #[cfg(feature = "tenstorrent")]
        ("libtt/libtt.so", pjrt_tenstorrent_plugin_path()),
    ];
    for (end, path) in paths {
        assert!(path.is_absolute() && path.is_file(), "{}", path.display());
        assert!(path.ends_with(end), "{} is no {end}", path.display());
    }
}
