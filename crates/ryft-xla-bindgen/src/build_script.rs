//! What the build scripts of the sys crates do for their feature `generate-bindings`.

use std::env;
use std::path::{Path, PathBuf};

use crate::{Error, Files, stand_ins};

/// The directory of the headers.
const VARIABLE: &str = "RYFT_XLA_INCLUDE_DIR";

/// Where headers come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The directory that [`VARIABLE`] names: all headers are there.
    Chosen,
    /// The release archive, which comes without some.
    Archive,
}

/// Writes what `generate` makes of the headers into `OUT_DIR`, and sets the cfg `generated_bindings`. The headers are
/// those in the directory that [`VARIABLE`] names, else those in `archive`. Where there are none, prints a warning and
/// gives `false`: the committed bindings are then to be used.
pub(crate) fn write(
    archive: Option<PathBuf>,
    generate: impl FnOnce(&Path, Place, &Path) -> Result<Files, Error>,
) -> Result<bool, String> {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-env-changed=LIBCLANG_PATH");
    let chosen = env::var_os(VARIABLE).filter(|directory| !directory.is_empty());
    let found = match chosen {
        Some(directory) => Some((PathBuf::from(directory), Place::Chosen)),
        None => archive.map(|directory| (directory, Place::Archive)),
    };
    let Some((include, place)) = found else {
        println!(
            "cargo::warning=the feature generate-bindings has no effect: there are no C headers, so the committed \
             bindings are used; set {VARIABLE} to a directory of headers"
        );
        return Ok(false);
    };
    println!("cargo::rerun-if-changed={}", include.display());
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: this runs in a build script")?;
    let out = Path::new(&out);
    let files =
        generate(&include, place, &out.join("stand-ins")).map_err(|error| error.to_string())?;
    for (name, text) in files {
        stand_ins::write_file(&out.join(name), &text).map_err(|error| error.to_string())?;
    }
    println!("cargo::rustc-cfg=generated_bindings");
    Ok(true)
}
