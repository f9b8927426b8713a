//! The committed bindings.

use std::path::Path;

use ryft_xla_bindgen::{Error, Files, distributed, mlir, pjrt};

use crate::output::Output;
use crate::{Result, workspace};

/// The files of `ryft-mlir-sys`, from the headers in `include`.
pub fn mlir(include: &Path) -> Result<Output> {
    generate("ryft-mlir-sys", include, mlir::generate)
}

/// The files of `ryft-pjrt-sys`, from XLA's headers in `include`.
pub fn pjrt(include: &Path) -> Result<Output> {
    generate("ryft-pjrt-sys", include, pjrt::generate)
}

/// The files of `ryft-distributed-sys`, from its own headers.
pub fn distributed() -> Result<Output> {
    let include = workspace().join("crates/ryft-distributed-sys/native/include");
    generate("ryft-distributed-sys", &include, distributed::generate)
}

/// The files of the crate `name`, as `generate` makes them of the headers in `include`.
pub fn generate(
    name: &str,
    include: &Path,
    generate: impl Fn(&Path, &Path) -> std::result::Result<Files, Error>,
) -> Result<Output> {
    let scratch = tempfile::tempdir()?;
    let files = generate(include, scratch.path())?;
    // What Rust compiles is in `src`, and what its tests compile in `tests`; the functions' signatures are data of a
    // build script.
    let path = |file: &str| match file {
        "bindings.rs" => Path::new("src").join(file),
        "layouts.rs" => Path::new("tests/struct_sizes").join(file),
        _ => file.into(),
    };
    Ok(Output {
        directory: workspace().join("crates").join(name),
        endings: &[],
        files: files
            .into_iter()
            .map(|(file, text)| (path(file), text.into_bytes()))
            .collect(),
    })
}
