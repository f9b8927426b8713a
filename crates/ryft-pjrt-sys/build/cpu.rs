//! Passes on to the crate which native serves the CPU plugin.

use ryft_build_support::build_script;
use ryft_build_support::link::{Library, Linkage};

/// Passes on how `native` serves, where it came from, and the path of a library to load.
pub(crate) fn pass_on(native: Option<&Library>) {
    println!("cargo::rustc-check-cfg=cfg(pjrt_cpu, values(\"static\", \"plugin\", \"missing\"))");
    let server = match native.map(|native| native.linkage) {
        Some(Linkage::StaticArchive) => "static",
        Some(Linkage::SharedLibrary) => "plugin",
        None => "missing",
    };
    println!("cargo::rustc-cfg=pjrt_cpu=\"{server}\"");
    if let Some(native) = native {
        println!(
            "cargo::rustc-env=RYFT_PJRT_CPU_PLUGIN={}",
            native.path.display()
        );
    }
    let origin = build_script::origin(native);
    println!("cargo::rustc-env=RYFT_PJRT_CPU_ORIGIN={origin}");
}
