//! Says which native serves the distributed runtime, and compiles the shim where that is a library without a C API.

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

#[path = "build/server.rs"]
mod server;

fn main() {
    let values = "values(\"static\", \"static_with_further\", \"shim\", \"missing\")";
    println!("cargo::rustc-check-cfg=cfg(distributed, {values})");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=native");
    let native = build_script::find(Component::Distributed);
    let server = native.as_ref().map_or(Ok("missing"), server::of);
    let server = server.unwrap_or_else(|error| {
        build_script::warn(&error);
        "missing"
    });
    println!("cargo::rustc-cfg=distributed=\"{server}\"");
    let origin = build_script::origin(native.as_ref());
    println!("cargo::rustc-env=RYFT_DISTRIBUTED_ORIGIN={origin}");
}
