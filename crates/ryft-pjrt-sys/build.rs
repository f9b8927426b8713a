//! Says which native serves the CPU plugin and each device, and generates the bindings anew where that is asked for.

use ryft_build_support::build_script;
use ryft_build_support::part::{Component, Device};

#[cfg(feature = "generate-bindings")]
#[path = "build/bindings.rs"]
mod bindings;
#[path = "build/cpu.rs"]
mod cpu;
#[path = "build/devices.rs"]
mod devices;

fn main() {
    println!("cargo::rerun-if-changed=build");
    let native = build_script::find(Component::PjrtCpu);
    cpu::pass_on(native.as_ref());
    Device::ALL.into_iter().for_each(devices::find_plugin);
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(native.and_then(|native| native.include_directory())) {
        build_script::fail(&error);
    }
}
