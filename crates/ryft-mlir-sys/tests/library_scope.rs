//! What the library exports, thousands of symbols of LLVM's among it, is not there for the rest of the process.
#![cfg(unix)]

use libloading::Library;
use libloading::os::unix::Library as Process;
use ryft_mlir_sys::bindings::{mlirContextCreate, mlirContextDestroy};
use ryft_mlir_sys::library::load;

#[test]
fn symbols_of_the_library_are_not_in_the_global_scope_after_a_call() {
    // SAFETY: the context is destroyed once.
    unsafe { mlirContextDestroy(mlirContextCreate()) };
    // SAFETY: the library is loaded already.
    let library = unsafe { Library::new(load().unwrap().path().unwrap()) }.unwrap();
    for symbol in [
        "mlirContextCreate",
        "_ZN4llvm12PassRegistry15getPassRegistryEv",
        "_ZN4llvm4errsEv",
    ] {
        // SAFETY: nothing is called.
        unsafe {
            assert!(
                library.get::<unsafe extern "C" fn()>(symbol).is_ok(),
                "{symbol}"
            );
            let global = Process::this().get::<unsafe extern "C" fn()>(symbol);
            assert!(global.is_err(), "{symbol} is in the global scope");
        }
    }
}
