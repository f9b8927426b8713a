//! Says which native serves the distributed runtime, and compiles the shim where that is a library without a C API.

use ryft_build_support::build_script;
use ryft_build_support::native::{Linkage, Native};
use ryft_build_support::part::Component;

#[path = "build/shim.rs"]
mod shim;

/// The header of the functions that an archive may lack.
const FURTHER: &str = "ryft_distributed_further.h";

fn main() {
    let values = "values(\"static\", \"static_with_further\", \"shim\", \"missing\")";
    println!("cargo::rustc-check-cfg=cfg(distributed, {values})");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=native");
    let native = build_script::find(Component::Distributed);
    let server = native.as_ref().map_or("missing", serve);
    println!("cargo::rustc-cfg=distributed=\"{server}\"");
    let origin = native.map_or("nowhere".into(), |native| native.origin.to_string());
    println!("cargo::rustc-env=RYFT_DISTRIBUTED_ORIGIN={origin}");
}

/// What `native` serves by: its own functions, or those of the shim, which is compiled here.
fn serve(native: &Native) -> &'static str {
    let headers = native.include_directory();
    match native.linkage {
        Linkage::StaticArchive
            if headers.is_some_and(|include| include.join(FURTHER).is_file()) =>
        {
            "static_with_further"
        }
        Linkage::StaticArchive => "static",
        Linkage::SharedLibrary => match shim::compile(native) {
            Ok(shim) => {
                println!("cargo::rustc-env=RYFT_DISTRIBUTED_SHIM={}", shim.display());
                "shim"
            }
            Err(error) => {
                error
                    .lines()
                    .for_each(|line| println!("cargo::warning={line}"));
                "missing"
            }
        },
    }
}
