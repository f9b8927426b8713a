//! Says which native serves MLIR, and generates the bindings anew where that is asked for.

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

#[cfg(feature = "generate-bindings")]
#[path = "build/bindings.rs"]
mod bindings;

fn main() {
    let native = build_script::find(Component::Mlir);
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(native.and_then(|native| native.include_directory())) {
        error
            .lines()
            .for_each(|line| println!("cargo::error={line}"));
    }
}
