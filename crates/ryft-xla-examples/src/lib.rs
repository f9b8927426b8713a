//! A thin, safe layer over the parts of MLIR's and PJRT's C APIs that the examples use.

pub mod mlir;
pub mod pjrt;

use mlir::Version;

/// The newest version of StableHLO that both this MLIR and the plugin know.
///
/// The plugin has an MLIR of its own, which can be older or newer; a program travels in a version that both read.
pub fn common_version(api: pjrt::Api) -> Result<Version, Box<dyn std::error::Error>> {
    let known = [Version::current(), api.stablehlo_version()?.map(Version)];
    let version = known.into_iter().flatten().min();
    Ok(version.ok_or("no version of StableHLO is known")?)
}
