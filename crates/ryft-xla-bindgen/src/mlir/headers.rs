//! Which C headers the bindings are made from.

/// The headers, in the layout of the release archives' `include` directory: MLIR's, StableHLO's and Shardy's as they
/// are included, XLA's as in its tree. They are those of the pin.
///
/// The headers of `mlir-c/Dialect` include what `mlir-tblgen` makes of a dialect's passes (`Passes.capi.h.inc`).
/// `HEADERS.md` says which headers are not here, and why.
pub(crate) const HEADERS: &str = include_str!("headers.txt");

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
