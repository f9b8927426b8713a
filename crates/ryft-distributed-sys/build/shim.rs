//! Compiles the shim: a shared library with the distributed runtime's C functions, on top of TensorFlow's library.
//!
//! It is a library of its own, since a program that linked TensorFlow's would have its LLVM, absl and Protobuf next to
//! MLIR's and PJRT's in one namespace, and abort. It is kept in the store: compiled once on a machine.

use std::path::{Path, PathBuf};
use std::{env, fs};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::link::{Library, Origin};
use ryft_build_support::settings::Settings;
use ryft_build_support::store::Store;
use ryft_build_support::target::{Architecture, Target};

use crate::compiler::{Compiler, is_supported, run};

/// The version whose private layouts the shim relies on.
const TENSORFLOW: &str = "2.21.0";

/// The file of the shim.
const SHIM: &str = "libryft_distributed.so";

/// Where TensorFlow's wheel has the headers.
const HEADERS: [&str; 2] = [
    "tensorflow/include",
    "tensorflow/include/external/com_github_grpc_grpc/include",
];

/// The library that `libtensorflow_cc.so.2` needs, next to it.
const FRAMEWORK: &str = "libtensorflow_framework.so.2";

/// Compiles the shim, unless the store has it, and gives its path.
///
/// # Errors
///
/// When `library` is not TensorFlow's with its headers, or another version, or there is no C++ compiler, or it fails.
pub(crate) fn compile(library: &Library) -> Result<PathBuf, String> {
    let unusable = |reason: String| {
        let library = library.path.display();
        format!("{library} can't provide the distributed runtime: {reason}")
    };
    check(library).map_err(unusable)?;
    let failed = |error: &dyn std::fmt::Display| {
        format!("the shim of the distributed runtime can't be compiled: {error}")
    };
    let settings = Settings::from_build_script().map_err(|error| failed(&error))?;
    let store = Store::new(&settings.cache_directory);
    let compiler = Compiler::find().map_err(|error| failed(&error))?;
    let run_path = run_path(library, store.root()).map_err(|error| failed(&error))?;
    let key = key(library, &compiler, &run_path).map_err(|error| failed(&error))?;
    let description = format!("the shim of the distributed runtime for {}", library.target);
    let made = store.derive(key, &description, |directory| {
        make(library, &compiler, &run_path, directory)
    });
    Ok(made.map_err(|error| failed(&error))?.directory.join(SHIM))
}

/// Checks that a library is TensorFlow's, with what the shim takes of it, and the version that it was written for.
fn check(library: &Library) -> Result<(), String> {
    if !is_supported(library.target) {
        return Err(format!("the shim is for Linux, not for {}", library.target));
    }
    let framework = library.path.with_file_name(FRAMEWORK);
    let headers = HEADERS.map(|headers| library.root.join(headers));
    let mut needed = headers.iter().chain([&framework]);
    if let Some(missing) = needed.find(|path| !path.exists()) {
        return Err(format!(
            "there is no {}\nhelp: give the wheel {} {TENSORFLOW}, or an archive of this project's",
            missing.display(),
            package(library.target)
        ));
    }
    match version(library) {
        Some(version) if version != TENSORFLOW => Err(format!(
            "it is TensorFlow {version}, and the shim is for {TENSORFLOW}\nhelp: give the wheel {} {TENSORFLOW}",
            package(library.target)
        )),
        // One that nothing tells the version of is asked when the shim is loaded.
        _ => Ok(()),
    }
}

/// The package with TensorFlow's library. The smaller one, without CUDA, is for x86_64 alone; elsewhere none has CUDA.
fn package(target: Target) -> &'static str {
    match target.architecture {
        Architecture::X86_64 => "tensorflow-cpu",
        _ => "tensorflow",
    }
}

/// The version that a wheel's name says, or the directory of metadata that pip puts next to the package.
fn version(library: &Library) -> Option<String> {
    let wheel = match &library.origin {
        Origin::Override { path, .. } => path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned()),
        _ => None,
    };
    let entries = fs::read_dir(&library.root).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names = wheel.into_iter().chain(names);
    names.find_map(|name| {
        let is_metadata = name.ends_with(".dist-info") || name.ends_with(".whl");
        let mut parts = name.trim_end_matches(".dist-info").split('-');
        let package = parts
            .next()
            .filter(|package| package.starts_with("tensorflow"));
        package
            .filter(|_| is_metadata)
            .and(parts.next())
            .map(Into::into)
    })
}

/// Where the shim looks for TensorFlow's libraries: next to itself first, since a program may be shipped with the three,
/// then where they are, from the shim's own place where both are in the store, which may be moved.
fn run_path(library: &Library, store: &Path) -> Result<String, String> {
    let directory = library.path.parent().unwrap_or(Path::new("/"));
    let place = match directory.strip_prefix(store.join("entries")) {
        Ok(inside) => Path::new("$ORIGIN/..").join(inside),
        Err(_) => directory.to_path_buf(),
    };
    let origin = "$ORIGIN";
    match place.to_str() {
        Some(text) if !text.trim_start_matches(origin).contains([':', '$', '\n']) => {
            Ok(format!("{origin}:{text}"))
        }
        _ => Err(format!(
            "{place:?} has a character that the loader can't read in a path; move the library"
        )),
    }
}

/// What the shim is made from.
fn key(library: &Library, compiler: &Compiler, run_path: &str) -> Result<Sha256, String> {
    let metadata = fs::metadata(&library.path).map_err(|error| error.to_string())?;
    let mut text = format!(
        "{}\n{run_path}\n{}\n{:?}\n{}\n",
        library.target,
        metadata.len(),
        metadata.modified().ok(),
        compiler.description()
    );
    for directory in ["native", "native/include"] {
        let entries = fs::read_dir(directory).map_err(|error| error.to_string())?;
        let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|path| path.is_file());
        files.sort();
        for file in files {
            let content = fs::read_to_string(&file).map_err(|error| error.to_string())?;
            text += &format!("{}\n{}\n{content}\n", file.display(), content.len());
        }
    }
    Ok(Sha256::digest(text.as_bytes()))
}

/// Compiles and links the shim in `directory`.
fn make(
    library: &Library,
    compiler: &Compiler,
    run_path: &str,
    directory: &Path,
) -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    let object = Path::new(&out).join("tensorflow_shim.o");
    let mut compile = compiler.command();
    compile.args(["-Inative", "-Inative/include"]);
    compile.arg(format!("-DRYFT_TENSORFLOW_VERSION=\"{TENSORFLOW}\""));
    for headers in HEADERS {
        compile.arg("-isystem").arg(library.root.join(headers));
    }
    compile.args(["-c", "native/tensorflow_shim.cc", "-o"]);
    run(compile.arg(&object))?;
    let mut link = compiler.command();
    link.args(["-shared", "-Wl,--no-undefined", "-Wl,-z,origin", "-o"]);
    link.arg(directory.join(SHIM)).arg(&object);
    link.args([&library.path, &library.path.with_file_name(FRAMEWORK)]);
    // Not `-Wl`, which takes commas for itself.
    link.args(["-Xlinker", "-rpath", "-Xlinker", run_path, "-ldl"]);
    run(&mut link)?;
    fs::remove_file(object).map_err(|error| error.to_string())
}
