//! Which C headers the bindings are made from.

/// The headers, in the layout of the release archives' `include` directory: MLIR's, StableHLO's and Shardy's as they
/// are included, XLA's as in its tree. They are those of the pin, and everything that the release archives link.
///
/// The headers of `mlir-c/Dialect` include what `mlir-tblgen` makes of a dialect's passes (`Passes.capi.h.inc`).
/// Not here are the headers whose functions no native has: of dialects that XLA's build of MLIR leaves out of the C
/// API (Affine, Bufferization, SPIR-V, TOSA, ...), of the Python bindings, and of Shardy's MPMD dialect.
pub(crate) const HEADERS: &[&str] = &[
    "mlir-c/AffineExpr.h",
    "mlir-c/AffineMap.h",
    "mlir-c/BuiltinAttributes.h",
    "mlir-c/BuiltinTypes.h",
    "mlir-c/Conversion.h",
    "mlir-c/Debug.h",
    "mlir-c/Diagnostics.h",
    "mlir-c/ExecutionEngine.h",
    "mlir-c/IR.h",
    "mlir-c/IntegerSet.h",
    "mlir-c/Interfaces.h",
    "mlir-c/Pass.h",
    "mlir-c/RegisterEverything.h",
    "mlir-c/Rewrite.h",
    "mlir-c/Support.h",
    "mlir-c/Transforms.h",
    "mlir-c/Dialect/AMDGPU.h",
    "mlir-c/Dialect/Arith.h",
    "mlir-c/Dialect/Async.h",
    "mlir-c/Dialect/ControlFlow.h",
    "mlir-c/Dialect/EmitC.h",
    "mlir-c/Dialect/Func.h",
    "mlir-c/Dialect/GPU.h",
    "mlir-c/Dialect/IRDL.h",
    "mlir-c/Dialect/Index.h",
    "mlir-c/Dialect/LLVM.h",
    "mlir-c/Dialect/Linalg.h",
    "mlir-c/Dialect/MLProgram.h",
    "mlir-c/Dialect/Math.h",
    "mlir-c/Dialect/MemRef.h",
    "mlir-c/Dialect/NVGPU.h",
    "mlir-c/Dialect/NVVM.h",
    "mlir-c/Dialect/PDL.h",
    "mlir-c/Dialect/Quant.h",
    "mlir-c/Dialect/ROCDL.h",
    "mlir-c/Dialect/SCF.h",
    "mlir-c/Dialect/SMT.h",
    "mlir-c/Dialect/Shape.h",
    "mlir-c/Dialect/SparseTensor.h",
    "mlir-c/Dialect/Tensor.h",
    "mlir-c/Dialect/Transform.h",
    "mlir-c/Dialect/Transform/Interpreter.h",
    "mlir-c/Dialect/Vector.h",
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

/// What the headers include beside one another, reduced to what they use of it.
///
/// Standing in for the C library makes the result the same on every machine and needs no C toolchain beside libclang.
/// Of LLVM's C API, MLIR's names three opaque types.
pub(crate) const STAND_INS: &[(&str, &str)] = &[
    (
        "stdbool.h",
        "#pragma once\n\
         #define bool _Bool\n\
         #define true 1\n\
         #define false 0\n",
    ),
    (
        "stddef.h",
        "#pragma once\n\
         typedef __SIZE_TYPE__ size_t;\n\
         typedef __PTRDIFF_TYPE__ ptrdiff_t;\n\
         #define NULL ((void *)0)\n",
    ),
    (
        "stdint.h",
        "#pragma once\n\
         #include <stddef.h>\n\
         typedef __INT8_TYPE__ int8_t;\n\
         typedef __INT16_TYPE__ int16_t;\n\
         typedef __INT32_TYPE__ int32_t;\n\
         typedef __INT64_TYPE__ int64_t;\n\
         typedef __UINT8_TYPE__ uint8_t;\n\
         typedef __UINT16_TYPE__ uint16_t;\n\
         typedef __UINT32_TYPE__ uint32_t;\n\
         typedef __UINT64_TYPE__ uint64_t;\n\
         typedef __INTPTR_TYPE__ intptr_t;\n\
         typedef __UINTPTR_TYPE__ uintptr_t;\n",
    ),
    ("sys/types.h", "#pragma once\n"),
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
