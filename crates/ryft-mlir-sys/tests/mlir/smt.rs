//! Programs of the SMT dialect, as SMT-LIB.

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, has};
use crate::text;

#[test]
fn a_module_is_exported_as_smt_lib() {
    // Libraries of another version, which are not asked for the reset, count as without it.
    if !has("mlirTranslateModuleToSMTLIB") {
        return;
    }
    let context = Context::new();
    // SAFETY: the context is alive.
    unsafe { mlirDialectHandleLoadDialect(mlirGetDialectHandle__smt__(), context.raw) };
    let module = context
        .parse("smt.solver() : () -> () { %0 = smt.constant true smt.assert %0 }")
        .unwrap();
    let export = |with_reset| {
        text::text(|callback, buffer| {
            // SAFETY: the module is alive, and callback and buffer belong together.
            let result = unsafe {
                mlirTranslateModuleToSMTLIB(module.raw, callback, buffer, false, false, with_reset)
            };
            assert!(mlirLogicalResultIsSuccess(result));
        })
    };
    assert!(export(true).contains("(assert true)"), "{}", export(true));
    assert!(export(true).contains("(reset)"), "{}", export(true));
    assert!(!export(false).contains("(reset)"), "{}", export(false));
}
