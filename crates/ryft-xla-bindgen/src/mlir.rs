//! The bindings of the C headers of MLIR, StableHLO, CHLO, VHLO, MHLO and Shardy.

mod headers;

use std::path::{Path, PathBuf};

use crate::build_script::{self, Place};
use crate::generator::{self, Language};
use crate::{Error, Files, text};
use headers::{HEADERS, NOT_IN_ARCHIVES, SHARED_GUARDS, SIGNED_ENUMS, STAND_INS};

/// The headers that the bindings are made from, as paths below an `include` directory.
pub fn headers() -> Vec<&'static str> {
    HEADERS.lines().collect()
}

/// The bindings of [`headers`](headers()) below `include`, which are laid out as in the `include` directory of a release archive:
/// `bindings.rs` with the types and constants, and `functions.rs.in` with the functions' signatures, one a line.
/// `scratch` is a directory for files of the generator's.
///
/// # Errors
///
/// When a header is missing, can't be read, or means different things on two targets; when there is no libclang.
pub fn generate(include: &Path, scratch: &Path) -> Result<Files, Error> {
    generate_from(&headers(), include, scratch)
}

/// In the build script of `ryft-mlir-sys`: writes the files of [`generate`] into `OUT_DIR` and sets the cfg
/// `generated_bindings`. Takes the headers in the directory that `RYFT_XLA_INCLUDE_DIR` names, else those in `archive`,
/// the `include` directory of a release archive, which has not all of them. Without either, prints a warning and
/// gives `false`.
///
/// # Errors
///
/// As [`generate`].
pub fn write(archive: Option<PathBuf>) -> Result<bool, String> {
    build_script::write(archive, |include, place, scratch| {
        let headers: Vec<_> = headers()
            .into_iter()
            .filter(|header| place == Place::Chosen || !NOT_IN_ARCHIVES.contains(header))
            .collect();
        generate_from(&headers, include, scratch)
    })
}

/// As [`generate`], from a list of headers.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_from(list: &[&str], include: &Path, scratch: &Path) -> Result<Files, Error> {
    let headers = generator::Headers {
        include,
        list,
        stand_ins: STAND_INS,
        scratch,
        language: Language::C,
    };
    let bindings = headers.generate(Some(including(list, include)), |builder| {
        builder
            .allowlist_item("(mlir|Mlir|stablehlo|chlo|vhlo|mhlo|sdy)[A-Z].*")
            .allowlist_var("MLIR_CAPI_DWARF_ADDRESS_SPACE_NULL")
    })?;
    let (types, functions) = text::split_functions(&text::copy_opaque_types(&bindings))?;
    let types = SIGNED_ENUMS.iter().fold(types, |types, name| {
        let ty = |signed| format!("pub type {name} = ::std::os::raw::{signed};\n");
        types.replace(&ty("c_uint"), &ty("c_int"))
    });
    let head = text::head(
        "Types of the C headers of MLIR, StableHLO, MHLO and Shardy, of which HEADERS.md says where they are from",
        "mlir --include DIRECTORY",
        list,
    );
    Ok(vec![
        ("bindings.rs", head + &types),
        ("functions.rs.in", functions),
    ])
}

/// A header that includes all of `headers`, which are below `include`.
fn including(headers: &[&str], include: &Path) -> String {
    let mut text = String::new();
    for header in headers {
        text.push_str(&format!(
            "#include \"{}\"\n",
            include.join(header).display()
        ));
        for (_, guard) in SHARED_GUARDS.iter().filter(|(first, _)| first == header) {
            text.push_str(&format!("#undef {guard}\n"));
        }
    }
    text
}
