//! Finds the library that provides MLIR, writes the functions of the bindings for it, and generates the bindings anew
//! where that is asked for.

#[cfg(feature = "generate-bindings")]
mod bindings;
mod output;
mod rules;

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

fn main() {
    let native = build_script::find(Component::Mlir);
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(
        native
            .as_ref()
            .and_then(|native| native.include_directory()),
    ) {
        build_script::fail(&error);
    }
    if let Err(error) = output::write(native.as_ref()) {
        build_script::fail(&error);
    }
}
