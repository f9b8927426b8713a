//! Patterns of a conversion, whose callbacks the library is passed by value: it has to have the struct as the bindings do.

use std::os::raw::c_void;

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, has};
use crate::text;

/// What the callbacks of the pattern were called for.
#[derive(Debug, Default, PartialEq)]
struct Calls {
    constructed: u32,
    rewrites: u32,
    destructed: u32,
}

unsafe extern "C" fn construct(calls: *mut c_void) {
    // SAFETY: the user data is a `Calls` that outlives the pattern, here and below.
    unsafe { (*calls.cast::<Calls>()).constructed += 1 };
}

unsafe extern "C" fn destruct(calls: *mut c_void) {
    // SAFETY: as above.
    unsafe { (*calls.cast::<Calls>()).destructed += 1 };
}

/// `a - b` becomes `a + b`.
unsafe extern "C" fn subtract_to_add(
    _pattern: MlirConversionPattern,
    subtract: MlirOperation,
    count: isize,
    operands: *mut MlirValue,
    rewriter: MlirConversionPatternRewriter,
    calls: *mut c_void,
) -> MlirLogicalResult {
    // SAFETY: as above; the operation, its operands and the rewriter are alive.
    unsafe {
        let rewriter = mlirConversionPatternRewriterAsPatternRewriter(rewriter);
        let rewriter = mlirPatternRewriterAsBase(rewriter);
        let place = mlirOperationGetLocation(subtract);
        let mut state = mlirOperationStateGet(text::view("llvm.fadd"), place);
        let result = mlirValueGetType(mlirOperationGetResult(subtract, 0));
        mlirOperationStateAddResults(&mut state, 1, &result);
        mlirOperationStateAddOperands(&mut state, count, operands);
        mlirRewriterBaseSetInsertionPointBefore(rewriter, subtract);
        let add = mlirRewriterBaseInsert(rewriter, mlirOperationCreate(&mut state));
        mlirRewriterBaseReplaceOpWithOperation(rewriter, subtract, add);
        (*calls.cast::<Calls>()).rewrites += 1;
    }
    mlirLogicalResultSuccess()
}

unsafe extern "C" fn keep(
    from: MlirType,
    to: *mut MlirType,
    _user_data: *mut c_void,
) -> MlirLogicalResult {
    // SAFETY: the converter waits for the type.
    unsafe { *to = from };
    mlirLogicalResultSuccess()
}

#[test]
fn callbacks_of_a_conversion_pattern_are_called() {
    // Libraries that have the struct in another way count as without it.
    if !has("mlirOpConversionPatternCreate") {
        return;
    }
    let context = Context::new();
    let module = context
        .parse("func.func @main(%a: f32, %b: f32) -> f32 { %0 = llvm.fsub %a, %b : f32 return %0 : f32 }")
        .unwrap();
    let mut calls = Calls::default();
    let data: *mut Calls = &raw mut calls;
    // SAFETY: all is alive until it is destroyed, and the set owns the pattern.
    let result = unsafe {
        let converter = mlirTypeConverterCreate();
        mlirTypeConverterAddConversion(converter, Some(keep), std::ptr::null_mut());
        let pattern = mlirOpConversionPatternCreate(
            text::view("llvm.fsub"),
            1,
            context.raw,
            converter,
            MlirConversionPatternCallbacks {
                construct: Some(construct),
                destruct: Some(destruct),
                matchAndRewrite: Some(subtract_to_add),
            },
            data.cast(),
            0,
            std::ptr::null_mut(),
        );
        let set = mlirRewritePatternSetCreate(context.raw);
        mlirRewritePatternSetAdd(set, mlirConversionPatternAsRewritePattern(pattern));
        let patterns = mlirFreezeRewritePattern(set);
        let target = mlirConversionTargetCreate(context.raw);
        mlirConversionTargetAddLegalDialect(target, text::view("llvm"));
        mlirConversionTargetAddIllegalOp(target, text::view("llvm.fsub"));
        let config = mlirConversionConfigCreate();
        let result = mlirApplyPartialConversion(module.operation(), target, patterns, config);
        mlirConversionConfigDestroy(config);
        mlirConversionTargetDestroy(target);
        mlirFrozenRewritePatternSetDestroy(patterns);
        mlirTypeConverterDestroy(converter);
        result
    };
    assert!(mlirLogicalResultIsSuccess(result));
    let expected = Calls {
        constructed: 1,
        rewrites: 1,
        destructed: 1,
    };
    assert_eq!(calls, expected);
    let printed = module.print();
    assert!(
        printed.contains("llvm.fadd %arg0, %arg1") && !printed.contains("fsub"),
        "{printed}"
    );
}
