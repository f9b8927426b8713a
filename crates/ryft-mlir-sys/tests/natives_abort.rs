//! What a handle made by this crate can't do ends the program with a line that says so. Has no harness, because this
//! program runs itself again to end.

use std::process::Command;

use ryft_mlir_sys::bindings::*;
use ryft_mlir_sys::native::{ORIGIN, Served, served};

/// Dialects that the native loads with a pass, which no registry can be given.
const DIALECTS: [(&str, unsafe extern "C" fn() -> MlirDialectHandle); 2] = [
    ("chlo", mlirGetDialectHandle__chlo__),
    ("vhlo", mlirGetDialectHandle__vhlo__),
];

fn main() {
    let argument = std::env::args().nth(1);
    for (dialect, handle) in DIALECTS {
        let function = format!("mlirGetDialectHandle__{dialect}__");
        if argument.as_deref() == Some(dialect) {
            // SAFETY: the registry is alive.
            unsafe { mlirDialectHandleInsertDialect(handle(), mlirDialectRegistryCreate()) };
        } else if argument.is_none() && served(&function) == Some(Served::ByUs) {
            check(dialect);
        }
    }
}

fn check(dialect: &str) {
    let this = std::env::current_exe().unwrap();
    let output = Command::new(this)
        .arg(dialect)
        .env_clear()
        .output()
        .unwrap();
    assert!(!output.status.success(), "{dialect}");
    let said = String::from_utf8(output.stderr).unwrap();
    let expected = format!(
        "ryft-mlir-sys: the MLIR that this program was built with ({ORIGIN}) can't insert the dialect {dialect} into a \
         registry, only load it into a context (mlirDialectHandleLoadDialect); for a complete one build again where "
    );
    assert!(said.starts_with(&expected), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    println!("{dialect}: {said}");
}
