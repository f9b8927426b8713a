//! A dialect that only a pass loads can't be inserted into a registry that the library made for itself: the program ends
//! with a line that says so. Has no harness, because this program runs itself again to end.

use std::ffi::c_void;
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
            // SAFETY: the function gives a handle.
            run_pass_that_depends_on(unsafe { handle() });
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

fn view(text: &str) -> MlirStringRef {
    mlirStringRefCreate(text.as_ptr().cast(), text.len())
}

extern "C" fn nothing(_: *mut c_void) {}

extern "C" fn same(user_data: *mut c_void) -> *mut c_void {
    user_data
}

extern "C" fn run(_: MlirOperation, _: MlirExternalPass, _: *mut c_void) {}

/// Runs a pass of our own: the library makes a registry of the dialects that it depends on.
fn run_pass_that_depends_on(mut handle: MlirDialectHandle) {
    // SAFETY: everything is alive until the end.
    unsafe {
        let context = mlirContextCreate();
        let callbacks = MlirExternalPassCallbacks {
            construct: Some(nothing),
            destruct: Some(nothing),
            initialize: None,
            clone: Some(same),
            run: Some(run),
        };
        let pass = mlirCreateExternalPass(
            mlirTypeIDAllocatorAllocateTypeID(mlirTypeIDAllocatorCreate()),
            view("ours"),
            view("ours"),
            view(""),
            view(""),
            1,
            &mut handle,
            callbacks,
            ptr::null_mut(),
        );
        let manager = mlirPassManagerCreate(context);
        mlirPassManagerAddOwnedPass(manager, pass);
        let module = mlirModuleCreateEmpty(mlirLocationUnknownGet(context));
        mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module));
    }
}
