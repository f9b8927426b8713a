//! Compiles the shim: a shared library with the distributed runtime's C functions, on top of TensorFlow's library.
//!
//! It is a library of its own, since a program that linked TensorFlow's would have its LLVM, absl and Protobuf beside
//! MLIR's and PJRT's in one namespace, and abort.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_build_support::link::Library;

/// The shim on TensorFlow's library.
const SOURCE: &str = "native/tensorflow_shim.cc";

/// Where TensorFlow's wheel has the headers.
const HEADERS: [&str; 2] = [
    "tensorflow/include",
    "tensorflow/include/external/com_github_grpc_grpc/include",
];

/// The library that `libtensorflow_cc.so.2` stands on, beside it.
const FRAMEWORK: &str = "libtensorflow_framework.so.2";

/// Compiles the shim and gives its path.
///
/// # Errors
///
/// When `native` is not TensorFlow's library with its headers, or there is no C++ compiler, or it fails.
pub(crate) fn compile(native: &Library) -> Result<PathBuf, String> {
    let directory = native.path.parent().unwrap_or(Path::new("/"));
    let framework = directory.join(FRAMEWORK);
    let headers = HEADERS.map(|headers| native.root.join(headers));
    if let Some(missing) = headers
        .iter()
        .chain([&framework])
        .find(|path| !path.exists())
    {
        return Err(format!(
            "{} can't serve the distributed runtime: there is no {}; it takes the wheel tensorflow-cpu, or an archive \
             of this project's",
            native.path.display(),
            missing.display()
        ));
    }
    let mut build = cc::Build::new();
    build
        .cpp(true)
        .std("c++17")
        .pic(true)
        .opt_level(1)
        .debug(false)
        // Types that the library shares with the shim depend on it.
        .define("NDEBUG", None)
        .include("native")
        .include("native/include")
        .file(SOURCE);
    for headers in headers {
        build.flag("-isystem").flag(headers);
    }
    let failed = |error: &dyn std::fmt::Display| {
        format!(
            "the shim of the distributed runtime can't be compiled; it takes a compiler of C++17: {error}"
        )
    };
    let objects = build
        .try_compile_intermediates()
        .map_err(|error| failed(&error))?;
    let compiler = build.try_get_compiler().map_err(|error| failed(&error))?;
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    let shim = Path::new(&out).join("libryft_distributed.so");
    let mut link = Command::new(compiler.path());
    link.args(["-shared", "-Wl,--no-undefined", "-Wl,-z,origin", "-o"])
        .arg(&shim)
        .args(objects)
        .args([&native.path, &framework])
        // A program may be shipped with the three libraries beside each other.
        .arg(format!("-Wl,-rpath,$ORIGIN:{}", directory.display()));
    run(link).map_err(|error| failed(&error))?;
    Ok(shim)
}

fn run(mut command: Command) -> Result<(), String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!(
        "{command:?}: {}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    ))
}
