//! Says which native serves the CPU plugin and each device, and generates the bindings anew where that is asked for.

use std::env;

use ryft_build_support::build_script;
use ryft_build_support::native::{Linkage, Origin};
use ryft_build_support::part::{Component, Device};

#[cfg(feature = "generate-bindings")]
#[path = "build/bindings.rs"]
mod bindings;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(pjrt_cpu, values(\"static\", \"plugin\", \"missing\"))");
    let native = build_script::find(Component::PjrtCpu);
    let server = match native.as_ref().map(|native| native.linkage) {
        Some(Linkage::StaticArchive) => "static",
        Some(Linkage::SharedLibrary) => "plugin",
        None => "missing",
    };
    println!("cargo::rustc-cfg=pjrt_cpu=\"{server}\"");
    if let Some(native) = &native {
        println!(
            "cargo::rustc-env=RYFT_PJRT_CPU_PLUGIN={}",
            native.library.display()
        );
    }
    let origin = native
        .as_ref()
        .map_or("nowhere".into(), |native| native.origin.to_string());
    println!("cargo::rustc-env=RYFT_PJRT_CPU_ORIGIN={origin}");
    Device::ALL.into_iter().for_each(find_plugin);
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(native.and_then(|native| native.include_directory())) {
        error
            .lines()
            .for_each(|line| println!("cargo::error={line}"));
    }
}

/// Passes on which plugin serves `device`, if the device's feature is on: its path, where it came from, and the value of
/// the variable that decided about it. They are empty where there is none.
fn find_plugin(device: Device) {
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
    let library = native.as_ref().map(|native| native.library.display());
    let library = library.map_or_else(String::new, |library| library.to_string());
    let origin = native.map(|native| native.origin);
    let variable = match origin {
        Some(Origin::Override { variable, .. }) => env::var(variable).unwrap_or_default(),
        _ => String::new(),
    };
    let origin = origin.map_or("nowhere".into(), |origin| origin.to_string());
    println!("cargo::rustc-env=RYFT_PJRT_{name}_PLUGIN={library}");
    println!("cargo::rustc-env=RYFT_PJRT_{name}_ORIGIN={origin}");
    println!("cargo::rustc-env=RYFT_PJRT_{name}_VARIABLE={variable}");
}
