//! Says which native serves MLIR and how programs are linked with it, and generates the bindings anew where that is
//! asked for.

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

#[cfg(feature = "generate-bindings")]
#[path = "build/bindings.rs"]
mod bindings;
#[path = "build/natives.rs"]
mod natives;

fn main() {
    let native = build_script::find(Component::Mlir);
    if let Err(error) = natives::write(native.as_ref()) {
        build_script::fail(&error);
    }
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(native.and_then(|native| native.include_directory())) {
        build_script::fail(&error);
    }
}
