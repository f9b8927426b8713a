//! Says which native serves the distributed runtime, and compiles the shim where that is a library without a C API.

use ryft_build_support::build_script;
use ryft_build_support::native::{Linkage, Native};
use ryft_build_support::part::Component;
use ryft_build_support::symbols::exported;

#[path = "build/shim.rs"]
mod shim;

/// An archive that has this function has all the further ones.
const FURTHER: &[u8] = b"PJRT_Distributed_Runtime_Client_Wait_At_Barrier";

fn main() {
    let values = "values(\"static\", \"static_with_further\", \"shim\", \"missing\")";
    println!("cargo::rustc-check-cfg=cfg(distributed, {values})");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=native");
    let native = build_script::find(Component::Distributed);
    let server = native.as_ref().map_or(Ok("missing"), serve);
    let server = server.unwrap_or_else(|error| {
        error
            .lines()
            .for_each(|line| println!("cargo::warning={line}"));
        "missing"
    });
    println!("cargo::rustc-cfg=distributed=\"{server}\"");
    let origin = native.map_or("nowhere".into(), |native| native.origin.to_string());
    println!("cargo::rustc-env=RYFT_DISTRIBUTED_ORIGIN={origin}");
}

/// What `native` serves by: its own functions, or those of the shim, which is compiled here.
fn serve(native: &Native) -> Result<&'static str, String> {
    if native.linkage == Linkage::StaticArchive {
        let further = exported(&native.library, |name| name == FURTHER);
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
