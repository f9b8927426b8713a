//! Says which library provides the CPU plugin and the plugin of each device, and generates the bindings where that is asked
//! for.

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

mod plugins;

fn main() {
    println!("cargo::rerun-if-changed=build");
    let cpu = build_script::find(Component::PjrtCpu);
    if let Err(error) = plugins::write(cpu.as_ref()) {
        build_script::fail(&error);
    }
    #[cfg(feature = "generate-bindings")]
    if let Err(error) =
        ryft_xla_bindgen::pjrt::write(cpu.and_then(|library| library.include_directory()))
    {
        build_script::fail(&error);
    }
}
