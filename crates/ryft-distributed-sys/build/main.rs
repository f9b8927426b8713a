//! Finds the library of the distributed runtime, and compiles the shim where that is a library without a C API.

use std::{env, fs};

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

mod compiler;
mod functions;
mod shim;

fn main() {
    let values = "values(\"static\", \"static_with_extended\", \"shim\", \"missing\")";
    println!("cargo::rustc-check-cfg=cfg(distributed, {values})");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=native");
    let out = env::var("OUT_DIR").unwrap_or_default();
    let library = build_script::find(Component::Distributed);
    let functions = library.as_ref().map_or(Ok("missing"), functions::provide);
    let functions = functions.unwrap_or_else(|error| {
        build_script::unusable(Component::Distributed, &error);
        "missing"
    });
    println!("cargo::rustc-cfg=distributed=\"{functions}\"");
    let origin = build_script::origin(library.as_ref());
    println!("cargo::rustc-env=RYFT_DISTRIBUTED_ORIGIN={origin}");
    let missing = format!("{:?}", build_script::missing(Component::Distributed));
    let text = format!(
        "unsafe extern \"C\" {{ #[link_name = {missing}] pub(crate) fn missing() -> !; }}\n"
    );
    fs::write(format!("{out}/missing.rs"), text).expect("OUT_DIR can be written to");
}
