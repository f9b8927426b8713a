//! A thin, safe layer over the parts of the C APIs of MLIR, PJRT and the XLA FFI that the examples use.

pub mod ffi;
pub mod mlir;
pub mod pjrt;

use mlir::Version;
use ryft_pjrt_sys::Plugin;
use ryft_pjrt_sys::device::Device;

/// The newest version of StableHLO that both this MLIR and the plugin know.
///
/// The plugin has an MLIR of its own, which can be older or newer; a program travels in a version that both read.
pub fn common_version(api: pjrt::Api) -> Result<Version, Box<dyn std::error::Error>> {
    let known = [Version::current(), api.stablehlo_version()?.map(Version)];
    let version = known.into_iter().flatten().min();
    Ok(version.ok_or("no version of StableHLO is known")?)
}

/// The device of this name, such as `cuda-13`.
pub fn device(name: &str) -> Result<&'static Device, String> {
    let device = Device::ALL.iter().find(|device| device.name() == name);
    device.ok_or_else(|| {
        format!(
            "there is no device {name}; its feature has to be on: --features ryft-pjrt-sys/{name}"
        )
    })
}

/// The plugin of the device of this name.
pub fn device_plugin(name: &str) -> Result<&'static Plugin, Box<dyn std::error::Error>> {
    Ok(Box::leak(Box::new(device(name)?.plugin()?)))
}
