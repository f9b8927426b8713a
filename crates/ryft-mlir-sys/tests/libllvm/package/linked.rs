//! Is linked to the library that uses LLVM.

unsafe extern "C" {
    fn llvm_add(left: i32, right: i32) -> i32;
}

fn main() {
    programs::run(llvm_add);
}
