//! Adds with the just-in-time compilers of the system's LLVM and of MLIR.

#[allow(dead_code)]
mod mlir;

/// Adds two numbers.
pub type Add = unsafe extern "C" fn(i32, i32) -> i32;

/// Adds with each in the order of the program's arguments.
pub fn run(llvm_add: Add) {
    for step in std::env::args().skip(1) {
        let sum = match step.as_str() {
            "llvm" => unsafe { llvm_add(1, 2) },
            "mlir" => mlir::add_with_a_just_in_time_compiler(1, 2),
            _ => panic!("{step}"),
        };
        println!("{sum}");
    }
}
