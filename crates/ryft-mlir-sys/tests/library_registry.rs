//! A dialect that only a pass loads can't be inserted into a registry that C++ code made: the program ends with a line that
//! says so. Has no harness, because this program runs itself again to end.

use std::process::Command;
use std::ptr;

use ryft_mlir_sys::bindings::*;
use ryft_mlir_sys::library::{Availability, availability};

/// The dialects that this crate has a pass load where the library gives no handle of them.
const DIALECTS: [(&str, unsafe extern "C" fn() -> MlirDialectHandle); 2] = [
    ("chlo", mlirGetDialectHandle__chlo__),
    ("vhlo", mlirGetDialectHandle__vhlo__),
];

fn main() {
    let argument = std::env::args().nth(1);
    for (dialect, handle) in DIALECTS {
        let function = format!("mlirGetDialectHandle__{dialect}__");
        if argument.as_deref() == Some(dialect) {
            let unknown = MlirDialectRegistry {
                ptr: ptr::dangling_mut(),
            };
            // SAFETY: the function gives a handle, whose own function looks at the address alone.
            unsafe { mlirDialectHandleInsertDialect(handle(), unknown) };
        } else if argument.is_none() && availability(&function) == Availability::Shim {
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
    let stderr = String::from_utf8(output.stderr).unwrap();
    let expected = format!(
        "ryft-mlir-sys: the dialect {dialect} can't be inserted into this registry, only loaded into a context; help: call \
         mlirDialectHandleLoadDialect\n"
    );
    assert_eq!(stderr, expected);
    println!("{dialect}: {stderr}");
}
