//! The plugins of CUDA, without a GPU.

use std::fs;
use std::path::Path;
use std::process::Command;

use ryft_pjrt_sys::device::Device;
use ryft_xla_test_support::example;
use tempfile::TempDir;

use crate::{STABLEHLO, check, run};

/// What CUDA's plugins of both generations have; Triton is the pin's own alone.
const CUDA_EXTENSIONS: [&str; 10] = [
    "AbiVersion",
    "Shardings",
    "CrossHostTransfers",
    "MemoryDescriptions",
    "FFI",
    "Layouts",
    "Gpu_Custom_Call",
    "Stream",
    "Custom_Partitioner",
    "Profiler",
];

#[test]
#[cfg(feature = "cuda-12")]
fn cuda_12_loads_without_a_gpu_and_says_that_it_sees_none() {
    let attributes = [STABLEHLO[0], STABLEHLO[1], "cuda_version=12"];
    let error = "FAILED_PRECONDITION: No visible GPU devices";
    check("cuda-12", &CUDA_EXTENSIONS, &attributes, error);
}

#[test]
#[cfg(feature = "cuda-13")]
fn cuda_13_loads_without_a_gpu_and_says_that_it_sees_none() {
    let attributes = [STABLEHLO[0], STABLEHLO[1], "cuda_version=13"];
    let error = "FAILED_PRECONDITION: No visible GPU devices";
    check("cuda-13", &CUDA_EXTENSIONS, &attributes, error);
}

/// Checks that what the plugin opens of its vendor's lies in one directory with it, although nothing names that directory.
#[cfg(any(feature = "cuda-12-runtime", feature = "cuda-13-runtime"))]
fn check_runtime(device: &str, plugin: &Path, files: &[&str]) {
    let plugin = fs::canonicalize(plugin).unwrap();
    let root = plugin.ancestors().nth(3).unwrap();
    let log: [(&str, &Path); 1] = [("LD_DEBUG", Path::new("files"))];
    let outcome = run(&example("devices"), &[device, "--client"], &log);
    let lines = outcome.stderr.lines();
    let opened = lines.filter_map(|line| Some(line.split_once("calling init: ")?.1));
    let opened: Vec<_> = opened.filter(|path| path.contains("/libcud")).collect();
    assert!(!opened.is_empty(), "{}", outcome.stderr);
    for path in opened {
        let path = fs::canonicalize(path).unwrap();
        assert!(path.starts_with(root), "{path:?} is not in {root:?}");
    }
    for file in files {
        assert!(root.join(file).is_file(), "no {file} in {root:?}");
    }

    // A program that is shipped with these directories finds them next to itself.
    let directory = TempDir::new().unwrap();
    let shipped = directory.path().join("devices");
    fs::copy(example("devices"), &shipped).unwrap();
    for name in ["plugins", "nvidia"] {
        std::os::unix::fs::symlink(root.join(name), directory.path().join(name)).unwrap();
    }
    let next = directory.path().join(plugin.strip_prefix(root).unwrap());
    assert_eq!(run(&shipped, &[device], &[]).library(device), next);
}

#[test]
fn a_fake_driver_is_asked_for_a_context_and_its_error_is_told() {
    let directory = TempDir::new().unwrap();
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/devices/fake_driver.c");
    for name in ["libcuda.so.1", "libnvidia-ml.so.1"] {
        let mut compiler = Command::new(std::env::var_os("CC").unwrap_or("cc".into()));
        compiler.args(["-shared", "-fPIC", "-o"]);
        let output = compiler.arg(directory.path().join(name)).arg(source);
        assert!(output.status().unwrap().success());
    }
    for device in Device::ALL.iter().map(|device| device.name()) {
        if device.starts_with("cuda-") {
            let variables = [("LD_LIBRARY_PATH", directory.path())];
            let outcome = run(&example("devices"), &[device, "--client"], &variables);
            assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
            let said = "the fake driver makes no context";
            assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
        }
    }
}

#[test]
#[cfg(feature = "cuda-12-runtime")]
fn cuda_12_opens_the_runtime_that_is_in_one_directory_with_it() {
    let files = [
        "nvidia/cuda_nvcc/bin/ptxas",
        "nvidia/cuda_nvcc/nvvm/libdevice/libdevice.10.bc",
        "nvidia/cudnn/lib/libcudnn.so.9",
    ];
    check_runtime("cuda-12", &Device::CUDA_12.plugin_path(), &files);
}

#[test]
#[cfg(feature = "cuda-13-runtime")]
fn cuda_13_opens_the_runtime_that_is_in_one_directory_with_it() {
    let files = [
        "nvidia/cu13/bin/ptxas",
        "nvidia/cu13/nvvm/libdevice/libdevice.10.bc",
        "nvidia/cudnn/lib/libcudnn.so.9",
    ];
    check_runtime("cuda-13", &Device::CUDA_13.plugin_path(), &files);
}
