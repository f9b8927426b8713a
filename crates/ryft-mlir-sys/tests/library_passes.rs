//! Passes that the library has under another name, or registers only together with all others.

use std::ffi::c_void;

use ryft_mlir_sys::bindings::*;
use ryft_mlir_sys::library::{Availability, availability};

fn view(text: &str) -> MlirStringRef {
    mlirStringRefCreate(text.as_ptr().cast(), text.len())
}

unsafe extern "C" fn append(part: MlirStringRef, buffer: *mut c_void) {
    // SAFETY: the callers pass a string, and the part is alive during the call.
    unsafe {
        let part = std::slice::from_raw_parts(part.data.cast(), part.length);
        (*buffer.cast::<String>()).push_str(&String::from_utf8_lossy(part));
    }
}

/// What the library says against a pipeline of one pass; nothing when it accepts it.
fn complaint(argument: &str) -> String {
    let mut said = String::new();
    // SAFETY: the manager goes before its context.
    unsafe {
        let context = mlirContextCreate();
        let manager = mlirPassManagerCreate(context);
        let passes = mlirPassManagerGetAsOpPassManager(manager);
        let pipeline = format!("builtin.module({argument})");
        mlirParsePassPipeline(
            passes,
            view(&pipeline),
            Some(append),
            (&raw mut said).cast(),
        );
        mlirPassManagerDestroy(manager);
        mlirContextDestroy(context);
    }
    said
}

fn is_registered(argument: &str) -> bool {
    // A pass for other operations than modules is refused with other words.
    !complaint(argument).contains("does not refer to a registered pass")
}

/// A function of the C API, by its name too, and what the pass of it is called in a pipeline.
type Pass<T> = (&'static str, unsafe extern "C" fn() -> T, &'static str);

/// The pipeline of one pass, as the library prints it.
fn pipeline(create: unsafe extern "C" fn() -> MlirPass) -> String {
    let mut printed = String::new();
    // SAFETY: the manager owns the pass, and goes before its context.
    unsafe {
        let context = mlirContextCreate();
        let manager = mlirPassManagerCreateOnOperation(context, view("any"));
        mlirPassManagerAddOwnedPass(manager, create());
        let passes = mlirPassManagerGetAsOpPassManager(manager);
        mlirPrintPassPipeline(passes, Some(append), (&raw mut printed).cast());
        mlirPassManagerDestroy(manager);
        mlirContextDestroy(context);
    }
    printed
}

macro_rules! functions {
    ($($function:ident $argument:literal)*) => {
        [$((stringify!($function), $function, $argument)),*]
    };
}

#[test]
fn a_forwarded_constructor_makes_the_pass_of_its_own_name() {
    let passes: &[Pass<MlirPass>] = &functions! {
        mlirCreateAmdgpuEmulateAtomicsPass "amdgpu-emulate-atomics"
        mlirCreateAmdgpuMaskedloadToLoadPass "amdgpu-maskedload-to-load"
        mlirCreateAmdgpuResolveStridedMetadataPass "amdgpu-resolve-strided-metadata"
        mlirCreateCheckUsesPass "transform-dialect-check-uses"
        mlirCreateDIScopeForLLVMFuncOpPass "ensure-debug-info-scope-on-llvm-func"
        mlirCreateDuplicateFunctionEliminationPass "duplicate-function-elimination"
        mlirCreateInferEffectsPass "transform-infer-effects"
        mlirCreateInterpreterPass "transform-interpreter"
        mlirCreateLLVMAddComdats "llvm-add-comdats"
        mlirCreateLLVMLegalizeForExportPass "llvm-legalize-for-export"
        mlirCreateLLVMRequestCWrappersPass "llvm-request-c-wrappers"
        mlirCreateLLVMUseDefaultVisibilityPass "llvm-use-default-visibility"
        mlirCreateOptimizeSharedMemory "nvgpu-optimize-shared-memory"
        mlirCreatePreloadLibraryPass "transform-preload-library"
    };
    for &(name, create, argument) in passes {
        assert_ne!(availability(name), Availability::Missing, "{name}");
        let printed = pipeline(create);
        let pass = printed.strip_prefix("any(").unwrap_or(&printed);
        let is_this = pass
            .strip_prefix(argument)
            .is_some_and(|rest| rest.starts_with(['{', ')']));
        assert!(is_this, "{name}: {printed}");
    }
}

#[test]
fn a_registered_pass_is_accepted_in_a_pipeline() {
    let passes: &[Pass<()>] = &functions! {
        mlirRegisterAmdgpuEmulateAtomicsPass "amdgpu-emulate-atomics"
        mlirRegisterAmdgpuMaskedloadToLoadPass "amdgpu-maskedload-to-load"
        mlirRegisterAmdgpuResolveStridedMetadataPass "amdgpu-resolve-strided-metadata"
        mlirRegisterCheckUsesPass "transform-dialect-check-uses"
        mlirRegisterDIScopeForLLVMFuncOpPass "ensure-debug-info-scope-on-llvm-func"
        mlirRegisterDuplicateFunctionEliminationPass "duplicate-function-elimination"
        mlirRegisterInferEffectsPass "transform-infer-effects"
        mlirRegisterInterpreterPass "transform-interpreter"
        mlirRegisterLLVMAddComdats "llvm-add-comdats"
        mlirRegisterLLVMLegalizeForExportPass "llvm-legalize-for-export"
        mlirRegisterLLVMRequestCWrappersPass "llvm-request-c-wrappers"
        mlirRegisterLLVMUseDefaultVisibilityPass "llvm-use-default-visibility"
        mlirRegisterOptimizeSharedMemory "nvgpu-optimize-shared-memory"
        mlirRegisterPreloadLibraryPass "transform-preload-library"
        mlirRegisterArithEmulateUnsupportedFloats "arith-emulate-unsupported-floats"
        mlirRegisterArithEmulateWideInt "arith-emulate-wide-int"
        mlirRegisterArithExpandOpsPass "arith-expand"
        mlirRegisterArithIntRangeNarrowing "arith-int-range-narrowing"
        mlirRegisterArithIntRangeOpts "int-range-optimizations"
        mlirRegisterArithUnsignedWhenEquivalentPass "arith-unsigned-when-equivalent"
        mlirRegisterExpandOpsPass "memref-expand"
        mlirRegisterExpandReallocPass "expand-realloc"
        mlirRegisterExpandStridedMetadataPass "expand-strided-metadata"
        mlirRegisterFlattenMemrefsPass "flatten-memref"
        mlirRegisterFoldMemRefAliasOpsPass "fold-memref-alias-ops"
        mlirRegisterFoldTensorSubsetOpsPass "fold-tensor-subset-ops"
        mlirRegisterFormExpressionsPass "form-expressions"
        mlirRegisterLowerVectorMaskPass "lower-vector-mask"
        mlirRegisterLowerVectorMultiReduction "lower-vector-multi-reduction"
        mlirRegisterLowerVectorToFromElementsToShuffleTree "lower-vector-to-from-elements-to-shuffle-tree"
        mlirRegisterMLProgramPipelineGlobalsPass "mlprogram-pipeline-globals"
        mlirRegisterMathExpandOpsPass "math-expand-ops"
        mlirRegisterMathExtendToSupportedTypes "math-extend-to-supported-types"
        mlirRegisterMathSincosFusionPass "math-sincos-fusion"
        mlirRegisterMathUpliftToFMA "math-uplift-to-fma"
        mlirRegisterMemRefEmulateWideInt "memref-emulate-wide-int"
        mlirRegisterNVVMOptimizeForTargetPass "llvm-optimize-for-nvvm-target"
        mlirRegisterNormalizeMemRefsPass "normalize-memrefs"
        mlirRegisterOutlineShapeComputationPass "outline-shape-computation"
        mlirRegisterReifyResultShapesPass "reify-result-shapes"
        mlirRegisterRemoveShapeConstraintsPass "remove-shape-constraints"
        mlirRegisterResolveRankedShapeTypeResultDimsPass "resolve-ranked-shaped-type-result-dims"
        mlirRegisterResolveShapedTypeResultDimsPass "resolve-shaped-type-result-dims"
        mlirRegisterSCFForLoopCanonicalization "scf-for-loop-canonicalization"
        mlirRegisterSCFForLoopPeeling "scf-for-loop-peeling"
        mlirRegisterSCFForLoopRangeFolding "scf-for-loop-range-folding"
        mlirRegisterSCFForLoopSpecialization "scf-for-loop-specialization"
        mlirRegisterSCFForToWhileLoop "scf-for-to-while"
        mlirRegisterSCFForallToForLoop "scf-forall-to-for"
        mlirRegisterSCFForallToParallelLoop "scf-forall-to-parallel"
        mlirRegisterSCFParallelForToNestedFors "scf-parallel-for-to-nested-fors"
        mlirRegisterSCFParallelLoopFusion "scf-parallel-loop-fusion"
        mlirRegisterSCFParallelLoopSpecialization "scf-parallel-loop-specialization"
        mlirRegisterSCFParallelLoopTiling "scf-parallel-loop-tiling"
        mlirRegisterShapeToShapeLoweringPass "shape-to-shape-lowering"
        mlirRegisterTestSCFParallelLoopCollapsing "test-scf-parallel-loop-collapsing"
        mlirRegisterWrapFuncInClassPass "wrap-emitc-func-in-class"
    };
    for &(name, register, argument) in passes {
        assert_ne!(availability(name), Availability::Missing, "{name}");
        if name == passes[0].0 {
            assert!(
                !is_registered(argument),
                "{argument} is registered from the start"
            );
        }
        // SAFETY: passes may be registered at any time, and more than once.
        unsafe { register() };
        assert!(is_registered(argument), "{name}: {}", complaint(argument));
    }
    assert!(!is_registered("no-such-pass"));
}
