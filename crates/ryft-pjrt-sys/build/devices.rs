//! Passes on to the crate which plugin serves each device.

use std::env;

use ryft_build_support::build_script;
use ryft_build_support::link::Origin;
use ryft_build_support::part::Device;

/// Passes on which plugin serves `device`, if the device's feature is on: its path, where it came from, and the value of
/// the variable that decided about it. They are empty where there is none.
pub(crate) fn find_plugin(device: Device) {
    let feature = device.name();
    println!("cargo::rustc-check-cfg=cfg(pjrt_missing, values({feature:?}))");
    let name = feature.to_uppercase().replace('-', "_");
    if env::var_os(format!("CARGO_FEATURE_{name}")).is_none() {
        return;
    }
    let native = build_script::find(device);
    if native.is_none() {
        println!("cargo::rustc-cfg=pjrt_missing={feature:?}");
    }
    let library = native.as_ref().map(|native| native.path.display());
    let library = library.map_or_else(String::new, |library| library.to_string());
    let variable = match native.as_ref().map(|native| &native.origin) {
        Some(Origin::Override { variable, .. }) => env::var(variable).unwrap_or_default(),
        _ => String::new(),
    };
    let origin = build_script::origin(native.as_ref());
    println!("cargo::rustc-env=RYFT_PJRT_{name}_PLUGIN={library}");
    println!("cargo::rustc-env=RYFT_PJRT_{name}_ORIGIN={origin}");
    println!("cargo::rustc-env=RYFT_PJRT_{name}_VARIABLE={variable}");
}
