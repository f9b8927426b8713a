//! Generates the bindings from XLA's C headers, for the feature `generate-bindings`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use ryft_build_support::pin::Pin;

use crate::headers::{HEADERS, STAND_INS};

/// The supported targets, as clang names them. The bindings are those of the first and are right on all.
///
/// The headers have one layout on all of them: they are 64-bit and nothing declared uses `long`. What differs is the
/// type of an enum without negative values: `int` under MSVC, `unsigned int` elsewhere. Both have the same size and
/// alignment and are passed alike, so the bindings say `c_uint` everywhere, and a program that compiles on one target
/// compiles on the others.
const TARGETS: [&str; 4] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
];

/// Writes `bindings.rs` into the build's `OUT_DIR`, from the headers in the directory that `RYFT_XLA_INCLUDE_DIR` names,
/// else from those in `archive`, the `include` directory of the native's archive where it has one. They are those of
/// the pinned commit.
pub(crate) fn write(archive: Option<PathBuf>) -> Result<(), String> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=RYFT_XLA_INCLUDE_DIR");
    let chosen = env::var_os("RYFT_XLA_INCLUDE_DIR").filter(|directory| !directory.is_empty());
    let include = chosen.map(PathBuf::from).or(archive).ok_or(
        "the feature generate-bindings needs XLA's headers, and the native that serves this build comes without them; \
         set RYFT_XLA_INCLUDE_DIR to a directory that holds them, laid out as in XLA's tree",
    )?;
    let out = PathBuf::from(
        env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: this runs in a build script")?,
    );
    let pin = Pin::built_in().map_err(|error| error.to_string())?;
    let bindings = generate(&include, &out.join("stand-ins"), &pin.xla.commit)?;
    let path = out.join("bindings.rs");
    fs::write(&path, bindings)
        .map_err(|error| format!("could not write {}: {error}", path.display()))
}

/// The bindings of the headers below `include`, made sure to be right on every one of [`TARGETS`].
fn generate(include: &Path, stand_ins: &Path, commit: &str) -> Result<String, String> {
    find_libclang()?;
    let headers = find_headers(include)?;
    write_stand_ins(stand_ins)?;
    let [first, others @ ..] = TARGETS;
    let bindings = bindings_for(first, &headers, [stand_ins, include])?;
    for target in others {
        let theirs = bindings_for(target, &headers, [stand_ins, include])?;
        if let Some((line, their_line)) = first_difference(&bindings, &theirs) {
            return Err(format!(
                "the headers mean different things on {first} and {target}, so that one set of bindings can't serve \
                 both:\n  {first}: {line}\n  {target}: {their_line}"
            ));
        }
    }
    Ok(format!("{}\n{bindings}", preamble(commit)))
}

/// The first line that differs in more than the type of an enum: see [`TARGETS`].
fn first_difference<'a>(ours: &'a str, theirs: &'a str) -> Option<(&'a str, &'a str)> {
    let (mut ours, mut theirs) = (ours.lines(), theirs.lines());
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return None,
            (Some(line), Some(other))
                if line == other || line == other.replace("c_int;", "c_uint;") => {}
            (line, other) => return Some((line.unwrap_or_default(), other.unwrap_or_default())),
        }
    }
}

/// bindgen's output for one target, with the headers' includes looked for in `include`, first to last.
fn bindings_for(target: &str, headers: &[PathBuf], include: [&Path; 2]) -> Result<String, String> {
    let rust = bindgen::RustTarget::stable(89, 0).map_err(|error| error.to_string())?;
    bindgen::builder()
        .headers(headers.iter().map(|header| header.display().to_string()))
        // The extension headers rely on C++ in places, inside their C declarations too.
        .clang_args(["-x", "c++", "-std=c++17", "-nostdinc", "-nostdinc++"])
        .clang_arg(format!("--target={target}"))
        .clang_args(
            include
                .iter()
                .map(|directory| format!("-I{}", directory.display())),
        )
        .allowlist_item("(PJRT|PLUGIN|JAX_CustomCallPartitioner|XLA_FFI|XlaCustomCallStatus).*")
        // Written by hand, in src/functions.rs: where they come from depends on the library that was found.
        .blocklist_function("GetPjrtApi|XLA_FFI_GetApi|XlaCustomCallStatusSet(Success|Failure)")
        .generate_comments(false)
        .disable_header_comment()
        .formatter(bindgen::Formatter::Prettyplease)
        .rust_edition(bindgen::RustEdition::Edition2024)
        .rust_target(rust)
        .parse_callbacks(Box::new(bindgen::CargoCallbacks::new()))
        .generate()
        .map(|bindings| bindings.to_string())
        .map_err(|error| {
            format!(
                "bindgen could not read the headers in {}: {error}",
                include[1].display()
            )
        })
}

/// The comment that stands at the head of the generated file.
fn preamble(commit: &str) -> String {
    let list: String = HEADERS
        .iter()
        .map(|header| format!("//   {header}\n"))
        .collect();
    format!(
        "// Bindings of XLA's C headers at commit {commit},\n\
         // generated by build/bindings.rs with bindgen. To generate them anew:\n\
         //   RYFT_XLA_INCLUDE_DIR=<directory of headers> RYFT_XLA_UPDATE_BINDINGS=1 \\\n\
         //     cargo test -p ryft-pjrt-sys --features generate-bindings --test committed_bindings\n\
         // The headers:\n{list}"
    )
}

/// The full paths of [`HEADERS`], or which of them are missing.
fn find_headers(include: &Path) -> Result<Vec<PathBuf>, String> {
    if !include.is_dir() {
        return Err(format!(
            "{} is not a directory; RYFT_XLA_INCLUDE_DIR must name one that holds XLA's headers, laid out as in \
             XLA's tree ({}, ...)",
            include.display(),
            HEADERS[0]
        ));
    }
    let (found, missing): (Vec<_>, Vec<_>) = HEADERS
        .iter()
        .map(|header| include.join(header))
        .partition(|header| header.is_file());
    if missing.is_empty() {
        return Ok(found);
    }
    let missing: String = missing
        .iter()
        .map(|header| format!("\n  {}", header.display()))
        .collect();
    Err(format!(
        "the directory {} lacks these of XLA's headers:{missing}",
        include.display()
    ))
}

/// Writes [`STAND_INS`] below `directory`.
fn write_stand_ins(directory: &Path) -> Result<(), String> {
    for (name, text) in STAND_INS {
        let path = directory.join(name);
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("could not write {}: {error}", path.display()))?;
    }
    Ok(())
}

/// Looks for libclang first, because bindgen panics when there is none.
fn find_libclang() -> Result<(), String> {
    if clang_sys::is_loaded() {
        return Ok(());
    }
    clang_sys::load().map_err(|error| {
        format!(
            "the feature generate-bindings needs libclang: {error}. Install it (`apt install libclang-dev`, `dnf \
             install clang-devel`, `brew install llvm`, `winget install LLVM.LLVM`, or `pip install libclang`) and, \
             where it is in a place of its own, set LIBCLANG_PATH to the directory that holds the library"
        )
    })
}
