//! What serves the distributed runtime's functions: the native's own, or those of the shim, which is compiled here.

use ryft_build_support::link::{Library, Linkage};

#[path = "shim.rs"]
mod shim;

/// An archive that has this function has all the further ones.
const FURTHER: &str = "PJRT_Distributed_Runtime_Client_Wait_At_Barrier";

/// Gives the value of `cfg(distributed)` that `native` serves by.
///
/// # Errors
///
/// When the archive can't be read, or the shim can't be compiled.
pub(crate) fn of(native: &Library) -> Result<&'static str, String> {
    if native.linkage == Linkage::StaticArchive {
        let further = native.exports(|name| name == FURTHER);
        let further = further.map_err(|error| error.to_string())?;
        return Ok(if further.is_empty() {
            "static"
        } else {
            "static_with_further"
        });
    }
    println!(
        "cargo::rustc-env=RYFT_DISTRIBUTED_SHIM={}",
        shim::compile(native)?.display()
    );
    Ok("shim")
}
