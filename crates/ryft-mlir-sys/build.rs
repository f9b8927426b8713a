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
    tell(natives::write(native.as_ref()));
    #[cfg(feature = "generate-bindings")]
    tell(bindings::write(
        native.and_then(|native| native.include_directory()),
    ));
}

/// Has cargo show an error and fail the build.
fn tell(result: Result<(), String>) {
    if let Err(error) = result {
        error
            .lines()
            .for_each(|line| println!("cargo::error={line}"));
    }
}
