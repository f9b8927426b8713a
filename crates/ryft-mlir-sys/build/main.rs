//! Finds the library that provides MLIR, and writes the functions of the bindings for it.

mod output;
mod rules;

use ryft_build_support::build_script;
use ryft_build_support::link::Library;
use ryft_build_support::part::Component;

fn main() {
    let library = build_script::find(Component::Mlir);
    if let Err(error) = write(library.as_ref()) {
        build_script::fail(&error);
    }
}

fn write(library: Option<&Library>) -> Result<(), String> {
    #[cfg(feature = "generate-bindings")]
    let generated = ryft_xla_bindgen::mlir::write(library.and_then(Library::include_directory))?;
    #[cfg(not(feature = "generate-bindings"))]
    let generated = false;
    output::write(library, generated)
}
