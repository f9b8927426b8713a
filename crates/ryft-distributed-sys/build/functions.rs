//! What provides the functions: the library itself, or the shim.

use ryft_build_support::link::{Library, Linkage};

use crate::shim;

/// An archive that has this function has all the extended ones.
const EXTENDED: &str = "PJRT_Distributed_Runtime_Client_Wait_At_Barrier";

/// Gives the value of `cfg(distributed)` for `library`, and has the shim compiled where it takes one.
///
/// # Errors
///
/// When the archive can't be read, or the shim can't be compiled.
pub(crate) fn provide(library: &Library) -> Result<&'static str, String> {
    if library.linkage == Linkage::StaticArchive {
        let exports = library.exports(&[EXTENDED]);
        let exports = exports.map_err(|error| error.to_string())?;
        return Ok(match exports.iter().any(|name| name == EXTENDED) {
            true => "static_with_extended",
            false => "static",
        });
    }
    let shim = shim::compile(library)?;
    println!("cargo::rustc-env=RYFT_DISTRIBUTED_SHIM={}", shim.display());
    Ok("shim")
}
