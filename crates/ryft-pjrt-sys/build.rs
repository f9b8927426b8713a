//! Says which native serves the CPU plugin, and generates the bindings anew where that is asked for.

use ryft_build_support::build_script;
use ryft_build_support::native::Linkage;
use ryft_build_support::part::Component;

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
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(native.and_then(|native| native.include_directory())) {
        error
            .lines()
            .for_each(|line| println!("cargo::error={line}"));
    }
}
