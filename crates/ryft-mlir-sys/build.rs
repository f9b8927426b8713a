//! Says which native serves MLIR, and generates the bindings anew where that is asked for.

use ryft_build_support::build_script;
use ryft_build_support::part::Component;

fn main() {
    build_script::find(Component::Mlir);
}
