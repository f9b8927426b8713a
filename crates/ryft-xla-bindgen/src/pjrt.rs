//! The bindings of XLA's C headers: PJRT and its extensions, the profiler's, XLA FFI, the status of custom calls.

mod headers;

use std::path::{Path, PathBuf};

use crate::generator::{Headers, Language};
use crate::{Error, Files, build_script, text};

/// The headers that the bindings are made from, as paths in XLA's tree.
pub fn headers() -> Vec<&'static str> {
    headers::HEADERS.lines().collect()
}

/// The bindings of [`headers`](headers()) below `include`, which are laid out as in XLA's tree, as the file `bindings.rs`, and
/// the assertions on the layouts of its structs as `layouts.rs`. `scratch` is a directory for files of the generator's.
///
/// # Errors
///
/// When a header is missing, can't be read, or means different things on two targets; when there is no libclang.
pub fn generate(include: &Path, scratch: &Path) -> Result<Files, Error> {
    generate_from(&headers(), include, scratch)
}

/// As [`generate`], from a list of headers.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_from(list: &[&str], include: &Path, scratch: &Path) -> Result<Files, Error> {
    let headers = Headers {
        include,
        list,
        stand_ins: headers::STAND_INS,
        scratch,
        language: Language::Cxx,
    };
    let bindings = headers.generate(None, |builder| {
        builder
            .allowlist_item("(PJRT|PLUGIN|JAX_CustomCallPartitioner|XLA_FFI|XlaCustomCallStatus).*")
            // They are written by hand. Where `GetPjrtApi` comes from depends on the library that was found; plugins
            // do not export the others.
            .blocklist_function(
                "GetPjrtApi|XLA_FFI_GetApi|XlaCustomCallStatusSetSuccess|XlaCustomCallStatusSetFailure",
            )
    })?;
    let head = text::head(
        "Bindings of XLA's C headers, of which HEADERS.md says where they are from",
        "pjrt --include DIRECTORY",
        list,
    );
    let (types, functions) = text::split_functions(&text::copy_opaque_types(&bindings))?;
    if !functions.is_empty() {
        return Err(Error::UnexpectedOutput(functions));
    }
    // The assertions take the compiler as long as all else together.
    let (types, layouts) = text::split_layouts(&types)?;
    Ok(vec![
        ("bindings.rs", format!("{head}{types}")),
        (
            "layouts.rs",
            format!("{head}use ryft_pjrt_sys::bindings::*;\n\n{layouts}"),
        ),
    ])
}

/// In the build script of `ryft-pjrt-sys`: writes `bindings.rs` into `OUT_DIR` and sets the cfg `generated_bindings`.
/// Takes the headers in the directory that `RYFT_XLA_INCLUDE_DIR` names, else those in `archive`, the `include`
/// directory of a release archive. Without either, prints a warning and gives `false`.
///
/// # Errors
///
/// As [`generate`].
pub fn write(archive: Option<PathBuf>) -> Result<bool, String> {
    build_script::write(archive, |include, _, scratch| generate(include, scratch))
}
