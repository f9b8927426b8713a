//! Patterns, the drivers that apply them, and the rewriter.

use std::os::raw::c_void;

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, Module, has};
use crate::text;

const PROGRAM: &str = "
    func.func @main(%arg0: vector<4xf32>, %arg1: vector<4xf32>) -> vector<4xf32> {
      %0 = llvm.fsub %arg0, %arg1 : vector<4xf32>
      %1 = llvm.fsub %0, %arg1 : vector<4xf32>
      return %1 : vector<4xf32>
    }";

/// `a - b` becomes `a + -b`.
///
/// # Safety
///
/// As a callback of a rewrite pattern: the operation and the rewriter are alive, and `rewrites` is a `u32`.
unsafe extern "C" fn subtract_to_add(
    _pattern: MlirRewritePattern,
    subtract: MlirOperation,
    rewriter: MlirPatternRewriter,
    rewrites: *mut c_void,
) -> MlirLogicalResult {
    // SAFETY: what the pattern matches has two operands, and the caller keeps the rest of the promise.
    unsafe {
        let rewriter = mlirPatternRewriterAsBase(rewriter);
        let [left, right] = [0, 1].map(|operand| mlirOperationGetOperand(subtract, operand));
        mlirRewriterBaseSetInsertionPointBefore(rewriter, subtract);
        let negate = insert(rewriter, subtract, "llvm.fneg", &[right]);
        let negated = mlirOperationGetResult(negate, 0);
        let add = insert(rewriter, subtract, "llvm.fadd", &[left, negated]);
        mlirRewriterBaseReplaceOpWithOperation(rewriter, subtract, add);
        *rewrites.cast::<u32>() += 1;
    }
    mlirLogicalResultSuccess()
}

/// Inserts an operation with the location and the result of `like`.
///
/// # Safety
///
/// Everything is alive, and the operands fit the operation.
unsafe fn insert(
    rewriter: MlirRewriterBase,
    like: MlirOperation,
    name: &str,
    operands: &[MlirValue],
) -> MlirOperation {
    // SAFETY: the state refers to what is alive until the operation is created.
    unsafe {
        let mut state = mlirOperationStateGet(text::view(name), mlirOperationGetLocation(like));
        let result = mlirValueGetType(mlirOperationGetResult(like, 0));
        mlirOperationStateAddResults(&mut state, 1, &result);
        mlirOperationStateAddOperands(&mut state, operands.len() as isize, operands.as_ptr());
        mlirRewriterBaseInsert(rewriter, mlirOperationCreate(&mut state))
    }
}

/// The pattern above, in a set that is ready for use. It counts its rewrites in `rewrites`.
///
/// # Safety
///
/// The context is alive, and `rewrites` is as long as the set.
unsafe fn patterns(context: &Context, rewrites: *mut u32) -> MlirFrozenRewritePatternSet {
    // SAFETY: the set owns the pattern, and the frozen set what is in the set.
    unsafe {
        let pattern = mlirOpRewritePatternCreate(
            text::view("llvm.fsub"),
            1,
            context.raw,
            MlirRewritePatternCallbacks {
                construct: None,
                destruct: None,
                matchAndRewrite: Some(subtract_to_add),
            },
            rewrites.cast(),
            0,
            std::ptr::null_mut(),
        );
        let set = mlirRewritePatternSetCreate(context.raw);
        mlirRewritePatternSetAdd(set, pattern);
        mlirFreezeRewritePattern(set)
    }
}

fn assert_rewritten(module: &Module<'_>) {
    assert!(module.verifies());
    let printed = module.print();
    for (name, times) in [("fsub", 0), ("fadd", 2), ("fneg", 2)] {
        let name = format!("llvm.{name}");
        assert_eq!(printed.matches(&name).count(), times, "{name} in {printed}");
    }
}

#[test]
fn patterns_are_applied_greedily() {
    let context = Context::new();
    let module = context.parse(PROGRAM).unwrap();
    let mut rewrites = 0;
    // SAFETY: all is alive until it is destroyed.
    unsafe {
        let patterns = patterns(&context, &raw mut rewrites);
        let config = mlirGreedyRewriteDriverConfigCreate();
        mlirGreedyRewriteDriverConfigSetMaxIterations(config, 5);
        assert_eq!(mlirGreedyRewriteDriverConfigGetMaxIterations(config), 5);
        let result = mlirApplyPatternsAndFoldGreedily(module.raw, patterns, config);
        assert!(mlirLogicalResultIsSuccess(result));
        mlirGreedyRewriteDriverConfigDestroy(config);
        mlirFrozenRewritePatternSetDestroy(patterns);
    }
    assert_eq!(rewrites, 2);
    assert_rewritten(&module);
}

#[test]
fn patterns_are_applied_in_one_walk() {
    let context = Context::new();
    let module = context.parse(PROGRAM).unwrap();
    let mut rewrites = 0;
    // SAFETY: as above.
    unsafe {
        let patterns = patterns(&context, &raw mut rewrites);
        mlirWalkAndApplyPatterns(module.operation(), patterns);
        mlirFrozenRewritePatternSetDestroy(patterns);
    }
    assert_eq!(rewrites, 2);
    assert_rewritten(&module);
}

#[test]
fn a_conversion_makes_a_program_legal_or_fails() {
    if !has("mlirConversionTargetCreate") {
        return;
    }
    for (illegal, succeeds) in [("llvm.fsub", true), ("llvm.fadd", false)] {
        let context = Context::new();
        let module = context.parse(PROGRAM).unwrap();
        let mut rewrites = 0;
        // SAFETY: as above.
        let result = unsafe {
            let patterns = patterns(&context, &raw mut rewrites);
            let target = mlirConversionTargetCreate(context.raw);
            mlirConversionTargetAddLegalDialect(target, text::view("llvm"));
            mlirConversionTargetAddIllegalOp(target, text::view("llvm.fsub"));
            mlirConversionTargetAddIllegalOp(target, text::view(illegal));
            let config = mlirConversionConfigCreate();
            let result = mlirApplyPartialConversion(module.operation(), target, patterns, config);
            mlirConversionConfigDestroy(config);
            mlirConversionTargetDestroy(target);
            mlirFrozenRewritePatternSetDestroy(patterns);
            result
        };
        assert_eq!(mlirLogicalResultIsSuccess(result), succeeds, "{illegal}");
        if succeeds {
            assert_rewritten(&module);
        } else {
            let diagnostics = context.diagnostics().join("\n");
            assert!(diagnostics.contains("llvm.fsub"), "{diagnostics}");
            assert_eq!(module.print().matches("llvm.fsub").count(), 2);
        }
    }
}

#[test]
fn a_rewriter_builds_and_erases() {
    let context = Context::new();
    let module = context.parse(PROGRAM).unwrap();
    // SAFETY: the operations are alive until they are erased.
    unsafe {
        let function = mlirBlockGetFirstOperation(mlirModuleGetBody(module.raw));
        let block = mlirRegionGetFirstBlock(mlirOperationGetRegion(function, 0));
        let first = mlirBlockGetFirstOperation(block);
        let second = mlirOperationGetNextInBlock(first);
        let rewriter = mlirIRRewriterCreateFromOp(second);
        let operands = [0, 1].map(|operand| mlirOperationGetOperand(first, operand));
        let sum = insert(rewriter, second, "llvm.fadd", &operands);
        let sum = mlirOperationGetResult(sum, 0);
        mlirRewriterBaseReplaceOpWithValues(rewriter, second, 1, &sum);
        mlirRewriterBaseEraseOp(rewriter, first);
        mlirIRRewriterDestroy(rewriter);
    }
    assert!(module.verifies());
    let printed = module.print();
    assert!(printed.contains("llvm.fadd %arg0, %arg1"), "{printed}");
    assert!(!printed.contains("fsub"), "{printed}");
}

#[test]
fn a_walk_visits_every_operation_and_can_be_ended() {
    struct Walk {
        names: Vec<String>,
        last: &'static str,
    }
    unsafe extern "C" fn visit(operation: MlirOperation, walk: *mut c_void) -> MlirWalkResult {
        // SAFETY: the user data is the `Walk` below, and the operation is alive.
        let (walk, name) = unsafe {
            let name = mlirIdentifierStr(mlirOperationGetName(operation));
            (&mut *walk.cast::<Walk>(), text::copy(name))
        };
        let result = if name == walk.last {
            MlirWalkResult_MlirWalkResultInterrupt
        } else {
            MlirWalkResult_MlirWalkResultAdvance
        };
        walk.names.push(name);
        result
    }
    let context = Context::new();
    let module = context.parse(PROGRAM).unwrap();
    let all = [
        "builtin.module",
        "func.func",
        "llvm.fsub",
        "llvm.fsub",
        "func.return",
    ];
    for (last, visited) in [("", 5), ("func.func", 2)] {
        let mut walk = Walk {
            names: Vec::new(),
            last,
        };
        // SAFETY: the user data outlives the walk.
        unsafe {
            mlirOperationWalk(
                module.operation(),
                Some(visit),
                (&raw mut walk).cast(),
                MlirWalkOrder_MlirWalkPreOrder,
            );
        }
        assert_eq!(walk.names, all[..visited]);
    }
}
