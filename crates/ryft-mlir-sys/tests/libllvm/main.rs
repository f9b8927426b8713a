//! A program that uses a libLLVM of the system and MLIR: each has an LLVM of its own, of another version. `ci/libllvm` runs
//! this. It needs a libLLVM, a C compiler and `ldconfig`, and fails where there is none.
#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;

use ryft_xla_test_support::{Package, shell, succeeded};

/// The libraries of LLVM that the system's loader finds.
fn libraries() -> Vec<PathBuf> {
    let output = Command::new("ldconfig").arg("-p").output();
    let output = output.or_else(|_| Command::new("/sbin/ldconfig").arg("-p").output());
    let list = succeeded(&output.expect("ldconfig"));
    let paths = list.lines().filter_map(|line| line.split_once("=> "));
    let paths = paths.map(|(_, path)| PathBuf::from(path));
    let mut libraries: Vec<_> = paths
        .filter(|path| path.to_string_lossy().contains("/libLLVM"))
        .filter_map(|path| path.canonicalize().ok())
        .collect();
    libraries.sort();
    libraries.dedup();
    libraries
}

/// Compiles a library that adds with a just-in-time compiler of the LLVM at `llvm`.
fn user_of(llvm: &Path, directory: &Path) -> PathBuf {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/libllvm/user.c");
    let line = format!(
        "cc -shared -fPIC -Wl,-z,defs -o libuser.so {source} {}",
        llvm.display()
    );
    shell(directory, &line);
    directory.join("libuser.so")
}

#[test]
fn program_that_is_linked_to_libllvm_or_opens_it_runs_with_mlir_in_either_order() {
    let llvms = libraries();
    assert!(
        !llvms.is_empty(),
        "no libLLVM on this machine; help: install one, such as Debian's package libllvm15"
    );
    for llvm in llvms {
        println!("{}", llvm.display());
        let package = Package::new(&["ryft-mlir-sys"], &FILES);
        let user = user_of(&llvm, package.scratch());
        let variables = [("LLVM_USER", user.as_os_str())];
        succeeded(&package.cargo(&["build", "--bins"], &variables));
        for program in ["linked", "opens"] {
            for order in [["llvm", "mlir", "llvm"], ["mlir", "llvm", "mlir"]] {
                let output = Command::new(package.built(program))
                    .args(order)
                    .env_clear()
                    .output();
                assert_eq!(
                    succeeded(&output.unwrap()),
                    "3\n3\n3\n",
                    "{program} {order:?} {}",
                    llvm.display()
                );
            }
        }
    }
}

/// Both kinds of program, and what they share.
const FILES: [(&str, &str); 5] = [
    ("build.rs", include_str!("package/build.rs")),
    ("src/lib.rs", include_str!("package/lib.rs")),
    ("src/mlir.rs", include_str!("../libraries_together/mlir.rs")),
    ("src/bin/linked.rs", include_str!("package/linked.rs")),
    ("src/bin/opens.rs", include_str!("package/opens.rs")),
];
