fn main() {
    println!("cargo::rerun-if-env-changed=LLVM_USER");
    let user = std::env::var("LLVM_USER").unwrap();
    println!("cargo::rustc-env=LLVM_USER={user}");
    println!("cargo::rustc-link-arg-bin=linked={user}");
}
