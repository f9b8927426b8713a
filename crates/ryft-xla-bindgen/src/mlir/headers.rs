//! Which C headers the bindings are made from.

/// The headers, in the layout of the release archives' `include` directory: MLIR's, StableHLO's and Shardy's as they
/// are included, XLA's as in its tree. They are those of the pin.
///
/// The headers of `mlir-c/Dialect` include what `mlir-tblgen` makes of a dialect's passes (`Passes.capi.h.inc`).
/// `HEADERS.md` says which headers are not here, and why.
pub(crate) const HEADERS: &[&str] = &[
    "mlir-c/AffineExpr.h",
    "mlir-c/AffineMap.h",
    "mlir-c/BuiltinAttributes.h",
    "mlir-c/BuiltinTypes.h",
    "mlir-c/Conversion.h",
    "mlir-c/Debug.h",
    "mlir-c/Diagnostics.h",
    "mlir-c/ExecutionEngine.h",
    "mlir-c/ExtensibleDialect.h",
    "mlir-c/IR.h",
    "mlir-c/IntegerSet.h",
    "mlir-c/Interfaces.h",
    "mlir-c/Pass.h",
    "mlir-c/RegisterEverything.h",
    "mlir-c/Rewrite.h",
    "mlir-c/Support.h",
    "mlir-c/Transforms.h",
    "mlir-c/Dialect/AMDGPU.h",
    "mlir-c/Dialect/Affine.h",
    "mlir-c/Dialect/Arith.h",
    "mlir-c/Dialect/ArmNeon.h",
    "mlir-c/Dialect/ArmSME.h",
    "mlir-c/Dialect/ArmSVE.h",
    "mlir-c/Dialect/Async.h",
    "mlir-c/Dialect/Bufferization.h",
    "mlir-c/Dialect/Complex.h",
    "mlir-c/Dialect/ControlFlow.h",
    "mlir-c/Dialect/DLTI.h",
    "mlir-c/Dialect/EmitC.h",
    "mlir-c/Dialect/Func.h",
    "mlir-c/Dialect/GPU.h",
    "mlir-c/Dialect/IRDL.h",
    "mlir-c/Dialect/Index.h",
    "mlir-c/Dialect/LLVM.h",
    "mlir-c/Dialect/Linalg.h",
    "mlir-c/Dialect/MLProgram.h",
    "mlir-c/Dialect/MPI.h",
    "mlir-c/Dialect/Math.h",
    "mlir-c/Dialect/MemRef.h",
    "mlir-c/Dialect/NVGPU.h",
    "mlir-c/Dialect/NVVM.h",
    "mlir-c/Dialect/OpenACC.h",
    "mlir-c/Dialect/OpenMP.h",
    "mlir-c/Dialect/PDL.h",
    "mlir-c/Dialect/PDLInterp.h",
    "mlir-c/Dialect/Ptr.h",
    "mlir-c/Dialect/Quant.h",
    "mlir-c/Dialect/ROCDL.h",
    "mlir-c/Dialect/SCF.h",
    "mlir-c/Dialect/SMT.h",
    "mlir-c/Dialect/SPIRV.h",
    "mlir-c/Dialect/Shape.h",
    "mlir-c/Dialect/Shard.h",
    "mlir-c/Dialect/SparseTensor.h",
    "mlir-c/Dialect/Tensor.h",
    "mlir-c/Dialect/Tosa.h",
    "mlir-c/Dialect/Transform.h",
    "mlir-c/Dialect/Transform/Interpreter.h",
    "mlir-c/Dialect/UB.h",
    "mlir-c/Dialect/VCIX.h",
    "mlir-c/Dialect/Vector.h",
    "mlir-c/Dialect/WasmSSA.h",
    "mlir-c/Dialect/X86.h",
    "mlir-c/Dialect/XeGPU.h",
    "mlir-c/Dialect/XeVM.h",
    "mlir-c/Target/ExportSMTLIB.h",
    "mlir-c/Target/LLVMIR.h",
    "stablehlo/integrations/c/ChloAttributes.h",
    "stablehlo/integrations/c/ChloDialect.h",
    "stablehlo/integrations/c/InterpreterDialect.h",
    "stablehlo/integrations/c/StablehloAttributes.h",
    "stablehlo/integrations/c/StablehloDialect.h",
    "stablehlo/integrations/c/StablehloDialectApi.h",
    "stablehlo/integrations/c/StablehloPasses.h",
    "stablehlo/integrations/c/StablehloTypes.h",
    "stablehlo/integrations/c/StablehloUnifiedApi.h",
    "stablehlo/integrations/c/VhloDialect.h",
    "xla/mlir_hlo/bindings/c/Attributes.h",
    "xla/mlir_hlo/bindings/c/Dialects.h",
    "xla/mlir_hlo/bindings/c/Passes.h",
    "xla/mlir_hlo/bindings/c/Types.h",
    "shardy/integrations/c/attributes.h",
    "shardy/integrations/c/dialect.h",
    "shardy/integrations/c/passes.h",
    "xla/service/spmd/shardy/integrations/c/passes.h",
];

/// Those of the headers that release archives come without. Bindings generated from an archive have nothing of them.
pub(crate) const NOT_IN_ARCHIVES: &[&str] = &[
    "mlir-c/ExtensibleDialect.h",
    "mlir-c/Dialect/Affine.h",
    "mlir-c/Dialect/ArmNeon.h",
    "mlir-c/Dialect/ArmSME.h",
    "mlir-c/Dialect/ArmSVE.h",
    "mlir-c/Dialect/Bufferization.h",
    "mlir-c/Dialect/Complex.h",
    "mlir-c/Dialect/DLTI.h",
    "mlir-c/Dialect/MPI.h",
    "mlir-c/Dialect/OpenACC.h",
    "mlir-c/Dialect/OpenMP.h",
    "mlir-c/Dialect/PDLInterp.h",
    "mlir-c/Dialect/Ptr.h",
    "mlir-c/Dialect/SPIRV.h",
    "mlir-c/Dialect/Shard.h",
    "mlir-c/Dialect/Tosa.h",
    "mlir-c/Dialect/UB.h",
    "mlir-c/Dialect/VCIX.h",
    "mlir-c/Dialect/WasmSSA.h",
    "mlir-c/Dialect/X86.h",
    "mlir-c/Dialect/XeGPU.h",
    "mlir-c/Dialect/XeVM.h",
    "mlir-c/Target/ExportSMTLIB.h",
];

/// Include guards that two headers share, with the first of these: the second would be taken for one that was read.
pub(crate) const SHARED_GUARDS: &[(&str, &str)] =
    &[("mlir-c/Dialect/ArmSME.h", "MLIR_C_DIALECT_ARMSME_H")];

/// Enums that are signed, as those who wrote programs on these bindings before know them. Both types have the same
/// layout and are passed alike.
pub(crate) const SIGNED_ENUMS: &[&str] = &[
    "MlirDiagnosedSilenceableFailure",
    "MlirDialectConversionFoldingMode",
];

/// What the headers include besides one another and the C library's, reduced to what they use of it: of LLVM's C API,
/// three opaque types.
pub(crate) const STAND_INS: &[(&str, &str)] = &[
    (
        "llvm-c/Types.h",
        "#pragma once\n\
         typedef struct LLVMOpaqueContext *LLVMContextRef;\n\
         typedef struct LLVMOpaqueModule *LLVMModuleRef;\n\
         typedef struct LLVMOpaqueType *LLVMTypeRef;\n",
    ),
    ("llvm-c/Core.h", "#pragma once\n#include <llvm-c/Types.h>\n"),
    (
        "llvm-c/Support.h",
        "#pragma once\n#include <llvm-c/Types.h>\n",
    ),
    (
        "mlir/Config/mlir-config.h",
        "#pragma once\n#define MLIR_ENABLE_PDL_IN_PATTERNMATCH 1\n",
    ),
];
