// Types of the C headers of MLIR, StableHLO, MHLO and Shardy, of which HEADERS.md says where they are from, written by
//   cargo run -p ryft-xla-codegen -- bindings mlir --include DIRECTORY
// The headers:
//   mlir-c/AffineExpr.h
//   mlir-c/AffineMap.h
//   mlir-c/BuiltinAttributes.h
//   mlir-c/BuiltinTypes.h
//   mlir-c/Conversion.h
//   mlir-c/Debug.h
//   mlir-c/Diagnostics.h
//   mlir-c/ExecutionEngine.h
//   mlir-c/ExtensibleDialect.h
//   mlir-c/IR.h
//   mlir-c/IntegerSet.h
//   mlir-c/Interfaces.h
//   mlir-c/Pass.h
//   mlir-c/RegisterEverything.h
//   mlir-c/Rewrite.h
//   mlir-c/Support.h
//   mlir-c/Transforms.h
//   mlir-c/Dialect/AMDGPU.h
//   mlir-c/Dialect/Affine.h
//   mlir-c/Dialect/Arith.h
//   mlir-c/Dialect/ArmNeon.h
//   mlir-c/Dialect/ArmSME.h
//   mlir-c/Dialect/ArmSVE.h
//   mlir-c/Dialect/Async.h
//   mlir-c/Dialect/Bufferization.h
//   mlir-c/Dialect/Complex.h
//   mlir-c/Dialect/ControlFlow.h
//   mlir-c/Dialect/DLTI.h
//   mlir-c/Dialect/EmitC.h
//   mlir-c/Dialect/Func.h
//   mlir-c/Dialect/GPU.h
//   mlir-c/Dialect/IRDL.h
//   mlir-c/Dialect/Index.h
//   mlir-c/Dialect/LLVM.h
//   mlir-c/Dialect/Linalg.h
//   mlir-c/Dialect/MLProgram.h
//   mlir-c/Dialect/MPI.h
//   mlir-c/Dialect/Math.h
//   mlir-c/Dialect/MemRef.h
//   mlir-c/Dialect/NVGPU.h
//   mlir-c/Dialect/NVVM.h
//   mlir-c/Dialect/OpenACC.h
//   mlir-c/Dialect/OpenMP.h
//   mlir-c/Dialect/PDL.h
//   mlir-c/Dialect/PDLInterp.h
//   mlir-c/Dialect/Ptr.h
//   mlir-c/Dialect/Quant.h
//   mlir-c/Dialect/ROCDL.h
//   mlir-c/Dialect/SCF.h
//   mlir-c/Dialect/SMT.h
//   mlir-c/Dialect/SPIRV.h
//   mlir-c/Dialect/Shape.h
//   mlir-c/Dialect/Shard.h
//   mlir-c/Dialect/SparseTensor.h
//   mlir-c/Dialect/Tensor.h
//   mlir-c/Dialect/Tosa.h
//   mlir-c/Dialect/Transform.h
//   mlir-c/Dialect/Transform/Interpreter.h
//   mlir-c/Dialect/UB.h
//   mlir-c/Dialect/VCIX.h
//   mlir-c/Dialect/Vector.h
//   mlir-c/Dialect/WasmSSA.h
//   mlir-c/Dialect/X86.h
//   mlir-c/Dialect/XeGPU.h
//   mlir-c/Dialect/XeVM.h
//   mlir-c/Target/ExportSMTLIB.h
//   mlir-c/Target/LLVMIR.h
//   stablehlo/integrations/c/ChloAttributes.h
//   stablehlo/integrations/c/ChloDialect.h
//   stablehlo/integrations/c/InterpreterDialect.h
//   stablehlo/integrations/c/StablehloAttributes.h
//   stablehlo/integrations/c/StablehloDialect.h
//   stablehlo/integrations/c/StablehloDialectApi.h
//   stablehlo/integrations/c/StablehloPasses.h
//   stablehlo/integrations/c/StablehloTypes.h
//   stablehlo/integrations/c/StablehloUnifiedApi.h
//   stablehlo/integrations/c/VhloDialect.h
//   xla/mlir_hlo/bindings/c/Attributes.h
//   xla/mlir_hlo/bindings/c/Dialects.h
//   xla/mlir_hlo/bindings/c/Passes.h
//   xla/mlir_hlo/bindings/c/Types.h
//   shardy/integrations/c/attributes.h
//   shardy/integrations/c/dialect.h
//   shardy/integrations/c/passes.h
//   xla/service/spmd/shardy/integrations/c/passes.h

pub const MLIR_CAPI_DWARF_ADDRESS_SPACE_NULL: i32 = -1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirLlvmThreadPool {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirLlvmThreadPool"][::std::mem::size_of::<MlirLlvmThreadPool>() - 8usize];
    [
        "Alignment of MlirLlvmThreadPool",
    ][::std::mem::align_of::<MlirLlvmThreadPool>() - 8usize];
    [
        "Offset of field: MlirLlvmThreadPool::ptr",
    ][::std::mem::offset_of!(MlirLlvmThreadPool, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTypeID {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirTypeID"][::std::mem::size_of::<MlirTypeID>() - 8usize];
    ["Alignment of MlirTypeID"][::std::mem::align_of::<MlirTypeID>() - 8usize];
    [
        "Offset of field: MlirTypeID::ptr",
    ][::std::mem::offset_of!(MlirTypeID, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTypeIDAllocator {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTypeIDAllocator",
    ][::std::mem::size_of::<MlirTypeIDAllocator>() - 8usize];
    [
        "Alignment of MlirTypeIDAllocator",
    ][::std::mem::align_of::<MlirTypeIDAllocator>() - 8usize];
    [
        "Offset of field: MlirTypeIDAllocator::ptr",
    ][::std::mem::offset_of!(MlirTypeIDAllocator, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirStringRef {
    pub data: *const ::std::os::raw::c_char,
    pub length: usize,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirStringRef"][::std::mem::size_of::<MlirStringRef>() - 16usize];
    ["Alignment of MlirStringRef"][::std::mem::align_of::<MlirStringRef>() - 8usize];
    [
        "Offset of field: MlirStringRef::data",
    ][::std::mem::offset_of!(MlirStringRef, data) - 0usize];
    [
        "Offset of field: MlirStringRef::length",
    ][::std::mem::offset_of!(MlirStringRef, length) - 8usize];
};
pub type MlirStringCallback = ::std::option::Option<
    unsafe extern "C" fn(arg1: MlirStringRef, arg2: *mut ::std::os::raw::c_void),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirLogicalResult {
    pub value: i8,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirLogicalResult"][::std::mem::size_of::<MlirLogicalResult>() - 1usize];
    [
        "Alignment of MlirLogicalResult",
    ][::std::mem::align_of::<MlirLogicalResult>() - 1usize];
    [
        "Offset of field: MlirLogicalResult::value",
    ][::std::mem::offset_of!(MlirLogicalResult, value) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirLlvmRawFdOStream {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirLlvmRawFdOStream",
    ][::std::mem::size_of::<MlirLlvmRawFdOStream>() - 8usize];
    [
        "Alignment of MlirLlvmRawFdOStream",
    ][::std::mem::align_of::<MlirLlvmRawFdOStream>() - 8usize];
    [
        "Offset of field: MlirLlvmRawFdOStream::ptr",
    ][::std::mem::offset_of!(MlirLlvmRawFdOStream, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirAsmState {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirAsmState"][::std::mem::size_of::<MlirAsmState>() - 8usize];
    ["Alignment of MlirAsmState"][::std::mem::align_of::<MlirAsmState>() - 8usize];
    [
        "Offset of field: MlirAsmState::ptr",
    ][::std::mem::offset_of!(MlirAsmState, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirBytecodeWriterConfig {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirBytecodeWriterConfig",
    ][::std::mem::size_of::<MlirBytecodeWriterConfig>() - 8usize];
    [
        "Alignment of MlirBytecodeWriterConfig",
    ][::std::mem::align_of::<MlirBytecodeWriterConfig>() - 8usize];
    [
        "Offset of field: MlirBytecodeWriterConfig::ptr",
    ][::std::mem::offset_of!(MlirBytecodeWriterConfig, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirContext {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirContext"][::std::mem::size_of::<MlirContext>() - 8usize];
    ["Alignment of MlirContext"][::std::mem::align_of::<MlirContext>() - 8usize];
    [
        "Offset of field: MlirContext::ptr",
    ][::std::mem::offset_of!(MlirContext, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDialect {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirDialect"][::std::mem::size_of::<MlirDialect>() - 8usize];
    ["Alignment of MlirDialect"][::std::mem::align_of::<MlirDialect>() - 8usize];
    [
        "Offset of field: MlirDialect::ptr",
    ][::std::mem::offset_of!(MlirDialect, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDialectRegistry {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirDialectRegistry",
    ][::std::mem::size_of::<MlirDialectRegistry>() - 8usize];
    [
        "Alignment of MlirDialectRegistry",
    ][::std::mem::align_of::<MlirDialectRegistry>() - 8usize];
    [
        "Offset of field: MlirDialectRegistry::ptr",
    ][::std::mem::offset_of!(MlirDialectRegistry, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirOperation {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirOperation"][::std::mem::size_of::<MlirOperation>() - 8usize];
    ["Alignment of MlirOperation"][::std::mem::align_of::<MlirOperation>() - 8usize];
    [
        "Offset of field: MlirOperation::ptr",
    ][::std::mem::offset_of!(MlirOperation, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirOpOperand {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirOpOperand"][::std::mem::size_of::<MlirOpOperand>() - 8usize];
    ["Alignment of MlirOpOperand"][::std::mem::align_of::<MlirOpOperand>() - 8usize];
    [
        "Offset of field: MlirOpOperand::ptr",
    ][::std::mem::offset_of!(MlirOpOperand, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirOpPrintingFlags {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirOpPrintingFlags",
    ][::std::mem::size_of::<MlirOpPrintingFlags>() - 8usize];
    [
        "Alignment of MlirOpPrintingFlags",
    ][::std::mem::align_of::<MlirOpPrintingFlags>() - 8usize];
    [
        "Offset of field: MlirOpPrintingFlags::ptr",
    ][::std::mem::offset_of!(MlirOpPrintingFlags, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirBlock {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirBlock"][::std::mem::size_of::<MlirBlock>() - 8usize];
    ["Alignment of MlirBlock"][::std::mem::align_of::<MlirBlock>() - 8usize];
    ["Offset of field: MlirBlock::ptr"][::std::mem::offset_of!(MlirBlock, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirRegion {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirRegion"][::std::mem::size_of::<MlirRegion>() - 8usize];
    ["Alignment of MlirRegion"][::std::mem::align_of::<MlirRegion>() - 8usize];
    [
        "Offset of field: MlirRegion::ptr",
    ][::std::mem::offset_of!(MlirRegion, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirSymbolTable {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirSymbolTable"][::std::mem::size_of::<MlirSymbolTable>() - 8usize];
    ["Alignment of MlirSymbolTable"][::std::mem::align_of::<MlirSymbolTable>() - 8usize];
    [
        "Offset of field: MlirSymbolTable::ptr",
    ][::std::mem::offset_of!(MlirSymbolTable, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirAttribute {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirAttribute"][::std::mem::size_of::<MlirAttribute>() - 8usize];
    ["Alignment of MlirAttribute"][::std::mem::align_of::<MlirAttribute>() - 8usize];
    [
        "Offset of field: MlirAttribute::ptr",
    ][::std::mem::offset_of!(MlirAttribute, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirIdentifier {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirIdentifier"][::std::mem::size_of::<MlirIdentifier>() - 8usize];
    ["Alignment of MlirIdentifier"][::std::mem::align_of::<MlirIdentifier>() - 8usize];
    [
        "Offset of field: MlirIdentifier::ptr",
    ][::std::mem::offset_of!(MlirIdentifier, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirLocation {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirLocation"][::std::mem::size_of::<MlirLocation>() - 8usize];
    ["Alignment of MlirLocation"][::std::mem::align_of::<MlirLocation>() - 8usize];
    [
        "Offset of field: MlirLocation::ptr",
    ][::std::mem::offset_of!(MlirLocation, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirModule {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirModule"][::std::mem::size_of::<MlirModule>() - 8usize];
    ["Alignment of MlirModule"][::std::mem::align_of::<MlirModule>() - 8usize];
    [
        "Offset of field: MlirModule::ptr",
    ][::std::mem::offset_of!(MlirModule, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirType {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirType"][::std::mem::size_of::<MlirType>() - 8usize];
    ["Alignment of MlirType"][::std::mem::align_of::<MlirType>() - 8usize];
    ["Offset of field: MlirType::ptr"][::std::mem::offset_of!(MlirType, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirValue {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirValue"][::std::mem::size_of::<MlirValue>() - 8usize];
    ["Alignment of MlirValue"][::std::mem::align_of::<MlirValue>() - 8usize];
    ["Offset of field: MlirValue::ptr"][::std::mem::offset_of!(MlirValue, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirNamedAttribute {
    pub name: MlirIdentifier,
    pub attribute: MlirAttribute,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirNamedAttribute",
    ][::std::mem::size_of::<MlirNamedAttribute>() - 16usize];
    [
        "Alignment of MlirNamedAttribute",
    ][::std::mem::align_of::<MlirNamedAttribute>() - 8usize];
    [
        "Offset of field: MlirNamedAttribute::name",
    ][::std::mem::offset_of!(MlirNamedAttribute, name) - 0usize];
    [
        "Offset of field: MlirNamedAttribute::attribute",
    ][::std::mem::offset_of!(MlirNamedAttribute, attribute) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDialectHandle {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirDialectHandle"][::std::mem::size_of::<MlirDialectHandle>() - 8usize];
    [
        "Alignment of MlirDialectHandle",
    ][::std::mem::align_of::<MlirDialectHandle>() - 8usize];
    [
        "Offset of field: MlirDialectHandle::ptr",
    ][::std::mem::offset_of!(MlirDialectHandle, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirOperationState {
    pub name: MlirStringRef,
    pub location: MlirLocation,
    pub nResults: isize,
    pub results: *mut MlirType,
    pub nOperands: isize,
    pub operands: *mut MlirValue,
    pub nRegions: isize,
    pub regions: *mut MlirRegion,
    pub nSuccessors: isize,
    pub successors: *mut MlirBlock,
    pub nAttributes: isize,
    pub attributes: *mut MlirNamedAttribute,
    pub enableResultTypeInference: bool,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirOperationState",
    ][::std::mem::size_of::<MlirOperationState>() - 112usize];
    [
        "Alignment of MlirOperationState",
    ][::std::mem::align_of::<MlirOperationState>() - 8usize];
    [
        "Offset of field: MlirOperationState::name",
    ][::std::mem::offset_of!(MlirOperationState, name) - 0usize];
    [
        "Offset of field: MlirOperationState::location",
    ][::std::mem::offset_of!(MlirOperationState, location) - 16usize];
    [
        "Offset of field: MlirOperationState::nResults",
    ][::std::mem::offset_of!(MlirOperationState, nResults) - 24usize];
    [
        "Offset of field: MlirOperationState::results",
    ][::std::mem::offset_of!(MlirOperationState, results) - 32usize];
    [
        "Offset of field: MlirOperationState::nOperands",
    ][::std::mem::offset_of!(MlirOperationState, nOperands) - 40usize];
    [
        "Offset of field: MlirOperationState::operands",
    ][::std::mem::offset_of!(MlirOperationState, operands) - 48usize];
    [
        "Offset of field: MlirOperationState::nRegions",
    ][::std::mem::offset_of!(MlirOperationState, nRegions) - 56usize];
    [
        "Offset of field: MlirOperationState::regions",
    ][::std::mem::offset_of!(MlirOperationState, regions) - 64usize];
    [
        "Offset of field: MlirOperationState::nSuccessors",
    ][::std::mem::offset_of!(MlirOperationState, nSuccessors) - 72usize];
    [
        "Offset of field: MlirOperationState::successors",
    ][::std::mem::offset_of!(MlirOperationState, successors) - 80usize];
    [
        "Offset of field: MlirOperationState::nAttributes",
    ][::std::mem::offset_of!(MlirOperationState, nAttributes) - 88usize];
    [
        "Offset of field: MlirOperationState::attributes",
    ][::std::mem::offset_of!(MlirOperationState, attributes) - 96usize];
    [
        "Offset of field: MlirOperationState::enableResultTypeInference",
    ][::std::mem::offset_of!(MlirOperationState, enableResultTypeInference) - 104usize];
};
pub const MlirWalkResult_MlirWalkResultAdvance: MlirWalkResult = 0;
pub const MlirWalkResult_MlirWalkResultInterrupt: MlirWalkResult = 1;
pub const MlirWalkResult_MlirWalkResultSkip: MlirWalkResult = 2;
pub type MlirWalkResult = ::std::os::raw::c_uint;
pub const MlirWalkOrder_MlirWalkPreOrder: MlirWalkOrder = 0;
pub const MlirWalkOrder_MlirWalkPostOrder: MlirWalkOrder = 1;
pub type MlirWalkOrder = ::std::os::raw::c_uint;
pub type MlirOperationWalkCallback = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: MlirOperation,
        userData: *mut ::std::os::raw::c_void,
    ) -> MlirWalkResult,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirAffineExpr {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirAffineExpr"][::std::mem::size_of::<MlirAffineExpr>() - 8usize];
    ["Alignment of MlirAffineExpr"][::std::mem::align_of::<MlirAffineExpr>() - 8usize];
    [
        "Offset of field: MlirAffineExpr::ptr",
    ][::std::mem::offset_of!(MlirAffineExpr, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirAffineMap {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirAffineMap"][::std::mem::size_of::<MlirAffineMap>() - 8usize];
    ["Alignment of MlirAffineMap"][::std::mem::align_of::<MlirAffineMap>() - 8usize];
    [
        "Offset of field: MlirAffineMap::ptr",
    ][::std::mem::offset_of!(MlirAffineMap, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirIntegerSet {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirIntegerSet"][::std::mem::size_of::<MlirIntegerSet>() - 8usize];
    ["Alignment of MlirIntegerSet"][::std::mem::align_of::<MlirIntegerSet>() - 8usize];
    [
        "Offset of field: MlirIntegerSet::ptr",
    ][::std::mem::offset_of!(MlirIntegerSet, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPass {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirPass"][::std::mem::size_of::<MlirPass>() - 8usize];
    ["Alignment of MlirPass"][::std::mem::align_of::<MlirPass>() - 8usize];
    ["Offset of field: MlirPass::ptr"][::std::mem::offset_of!(MlirPass, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirExternalPass {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirExternalPass"][::std::mem::size_of::<MlirExternalPass>() - 8usize];
    [
        "Alignment of MlirExternalPass",
    ][::std::mem::align_of::<MlirExternalPass>() - 8usize];
    [
        "Offset of field: MlirExternalPass::ptr",
    ][::std::mem::offset_of!(MlirExternalPass, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPassManager {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirPassManager"][::std::mem::size_of::<MlirPassManager>() - 8usize];
    ["Alignment of MlirPassManager"][::std::mem::align_of::<MlirPassManager>() - 8usize];
    [
        "Offset of field: MlirPassManager::ptr",
    ][::std::mem::offset_of!(MlirPassManager, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirOpPassManager {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirOpPassManager"][::std::mem::size_of::<MlirOpPassManager>() - 8usize];
    [
        "Alignment of MlirOpPassManager",
    ][::std::mem::align_of::<MlirOpPassManager>() - 8usize];
    [
        "Offset of field: MlirOpPassManager::ptr",
    ][::std::mem::offset_of!(MlirOpPassManager, ptr) - 0usize];
};
pub const MlirPassDisplayMode_MLIR_PASS_DISPLAY_MODE_LIST: MlirPassDisplayMode = 0;
pub const MlirPassDisplayMode_MLIR_PASS_DISPLAY_MODE_PIPELINE: MlirPassDisplayMode = 1;
pub type MlirPassDisplayMode = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirExternalPassCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub initialize: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: MlirContext,
            userData: *mut ::std::os::raw::c_void,
        ) -> MlirLogicalResult,
    >,
    pub clone: ::std::option::Option<
        unsafe extern "C" fn(
            userData: *mut ::std::os::raw::c_void,
        ) -> *mut ::std::os::raw::c_void,
    >,
    pub run: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            pass: MlirExternalPass,
            userData: *mut ::std::os::raw::c_void,
        ),
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirExternalPassCallbacks",
    ][::std::mem::size_of::<MlirExternalPassCallbacks>() - 40usize];
    [
        "Alignment of MlirExternalPassCallbacks",
    ][::std::mem::align_of::<MlirExternalPassCallbacks>() - 8usize];
    [
        "Offset of field: MlirExternalPassCallbacks::construct",
    ][::std::mem::offset_of!(MlirExternalPassCallbacks, construct) - 0usize];
    [
        "Offset of field: MlirExternalPassCallbacks::destruct",
    ][::std::mem::offset_of!(MlirExternalPassCallbacks, destruct) - 8usize];
    [
        "Offset of field: MlirExternalPassCallbacks::initialize",
    ][::std::mem::offset_of!(MlirExternalPassCallbacks, initialize) - 16usize];
    [
        "Offset of field: MlirExternalPassCallbacks::clone",
    ][::std::mem::offset_of!(MlirExternalPassCallbacks, clone) - 24usize];
    [
        "Offset of field: MlirExternalPassCallbacks::run",
    ][::std::mem::offset_of!(MlirExternalPassCallbacks, run) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDiagnostic {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirDiagnostic"][::std::mem::size_of::<MlirDiagnostic>() - 8usize];
    ["Alignment of MlirDiagnostic"][::std::mem::align_of::<MlirDiagnostic>() - 8usize];
    [
        "Offset of field: MlirDiagnostic::ptr",
    ][::std::mem::offset_of!(MlirDiagnostic, ptr) - 0usize];
};
pub const MlirDiagnosticSeverity_MlirDiagnosticError: MlirDiagnosticSeverity = 0;
pub const MlirDiagnosticSeverity_MlirDiagnosticWarning: MlirDiagnosticSeverity = 1;
pub const MlirDiagnosticSeverity_MlirDiagnosticNote: MlirDiagnosticSeverity = 2;
pub const MlirDiagnosticSeverity_MlirDiagnosticRemark: MlirDiagnosticSeverity = 3;
pub type MlirDiagnosticSeverity = ::std::os::raw::c_uint;
pub type MlirDiagnosticHandlerID = u64;
pub type MlirDiagnosticHandler = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: MlirDiagnostic,
        userData: *mut ::std::os::raw::c_void,
    ) -> MlirLogicalResult,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirExecutionEngine {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirExecutionEngine",
    ][::std::mem::size_of::<MlirExecutionEngine>() - 8usize];
    [
        "Alignment of MlirExecutionEngine",
    ][::std::mem::align_of::<MlirExecutionEngine>() - 8usize];
    [
        "Offset of field: MlirExecutionEngine::ptr",
    ][::std::mem::offset_of!(MlirExecutionEngine, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDynamicOpTrait {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirDynamicOpTrait"][::std::mem::size_of::<MlirDynamicOpTrait>() - 8usize];
    [
        "Alignment of MlirDynamicOpTrait",
    ][::std::mem::align_of::<MlirDynamicOpTrait>() - 8usize];
    [
        "Offset of field: MlirDynamicOpTrait::ptr",
    ][::std::mem::offset_of!(MlirDynamicOpTrait, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDynamicTypeDefinition {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirDynamicTypeDefinition",
    ][::std::mem::size_of::<MlirDynamicTypeDefinition>() - 8usize];
    [
        "Alignment of MlirDynamicTypeDefinition",
    ][::std::mem::align_of::<MlirDynamicTypeDefinition>() - 8usize];
    [
        "Offset of field: MlirDynamicTypeDefinition::ptr",
    ][::std::mem::offset_of!(MlirDynamicTypeDefinition, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDynamicAttrDefinition {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirDynamicAttrDefinition",
    ][::std::mem::size_of::<MlirDynamicAttrDefinition>() - 8usize];
    [
        "Alignment of MlirDynamicAttrDefinition",
    ][::std::mem::align_of::<MlirDynamicAttrDefinition>() - 8usize];
    [
        "Offset of field: MlirDynamicAttrDefinition::ptr",
    ][::std::mem::offset_of!(MlirDynamicAttrDefinition, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirDynamicOpTraitCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub verifyTrait: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            userData: *mut ::std::os::raw::c_void,
        ) -> MlirLogicalResult,
    >,
    pub verifyRegionTrait: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            userData: *mut ::std::os::raw::c_void,
        ) -> MlirLogicalResult,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirDynamicOpTraitCallbacks",
    ][::std::mem::size_of::<MlirDynamicOpTraitCallbacks>() - 32usize];
    [
        "Alignment of MlirDynamicOpTraitCallbacks",
    ][::std::mem::align_of::<MlirDynamicOpTraitCallbacks>() - 8usize];
    [
        "Offset of field: MlirDynamicOpTraitCallbacks::construct",
    ][::std::mem::offset_of!(MlirDynamicOpTraitCallbacks, construct) - 0usize];
    [
        "Offset of field: MlirDynamicOpTraitCallbacks::destruct",
    ][::std::mem::offset_of!(MlirDynamicOpTraitCallbacks, destruct) - 8usize];
    [
        "Offset of field: MlirDynamicOpTraitCallbacks::verifyTrait",
    ][::std::mem::offset_of!(MlirDynamicOpTraitCallbacks, verifyTrait) - 16usize];
    [
        "Offset of field: MlirDynamicOpTraitCallbacks::verifyRegionTrait",
    ][::std::mem::offset_of!(MlirDynamicOpTraitCallbacks, verifyRegionTrait) - 24usize];
};
pub type MlirTypesCallback = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: isize,
        arg2: *mut MlirType,
        arg3: *mut ::std::os::raw::c_void,
    ),
>;
pub type MlirShapedTypeComponentsCallback = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: bool,
        arg2: isize,
        arg3: *const i64,
        arg4: MlirType,
        arg5: MlirAttribute,
        arg6: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirMemoryEffectInstancesList {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirMemoryEffectInstancesList",
    ][::std::mem::size_of::<MlirMemoryEffectInstancesList>() - 8usize];
    [
        "Alignment of MlirMemoryEffectInstancesList",
    ][::std::mem::align_of::<MlirMemoryEffectInstancesList>() - 8usize];
    [
        "Offset of field: MlirMemoryEffectInstancesList::ptr",
    ][::std::mem::offset_of!(MlirMemoryEffectInstancesList, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirMemoryEffectsOpInterfaceCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub getEffects: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            effects: MlirMemoryEffectInstancesList,
            userData: *mut ::std::os::raw::c_void,
        ),
    >,
    pub userData: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirMemoryEffectsOpInterfaceCallbacks",
    ][::std::mem::size_of::<MlirMemoryEffectsOpInterfaceCallbacks>() - 32usize];
    [
        "Alignment of MlirMemoryEffectsOpInterfaceCallbacks",
    ][::std::mem::align_of::<MlirMemoryEffectsOpInterfaceCallbacks>() - 8usize];
    [
        "Offset of field: MlirMemoryEffectsOpInterfaceCallbacks::construct",
    ][::std::mem::offset_of!(MlirMemoryEffectsOpInterfaceCallbacks, construct) - 0usize];
    [
        "Offset of field: MlirMemoryEffectsOpInterfaceCallbacks::destruct",
    ][::std::mem::offset_of!(MlirMemoryEffectsOpInterfaceCallbacks, destruct) - 8usize];
    [
        "Offset of field: MlirMemoryEffectsOpInterfaceCallbacks::getEffects",
    ][::std::mem::offset_of!(MlirMemoryEffectsOpInterfaceCallbacks, getEffects)
        - 16usize];
    [
        "Offset of field: MlirMemoryEffectsOpInterfaceCallbacks::userData",
    ][::std::mem::offset_of!(MlirMemoryEffectsOpInterfaceCallbacks, userData) - 24usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirRewriterBase {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirRewriterBase"][::std::mem::size_of::<MlirRewriterBase>() - 8usize];
    [
        "Alignment of MlirRewriterBase",
    ][::std::mem::align_of::<MlirRewriterBase>() - 8usize];
    [
        "Offset of field: MlirRewriterBase::ptr",
    ][::std::mem::offset_of!(MlirRewriterBase, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirFrozenRewritePatternSet {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirFrozenRewritePatternSet",
    ][::std::mem::size_of::<MlirFrozenRewritePatternSet>() - 8usize];
    [
        "Alignment of MlirFrozenRewritePatternSet",
    ][::std::mem::align_of::<MlirFrozenRewritePatternSet>() - 8usize];
    [
        "Offset of field: MlirFrozenRewritePatternSet::ptr",
    ][::std::mem::offset_of!(MlirFrozenRewritePatternSet, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirGreedyRewriteDriverConfig {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirGreedyRewriteDriverConfig",
    ][::std::mem::size_of::<MlirGreedyRewriteDriverConfig>() - 8usize];
    [
        "Alignment of MlirGreedyRewriteDriverConfig",
    ][::std::mem::align_of::<MlirGreedyRewriteDriverConfig>() - 8usize];
    [
        "Offset of field: MlirGreedyRewriteDriverConfig::ptr",
    ][::std::mem::offset_of!(MlirGreedyRewriteDriverConfig, ptr) - 0usize];
};
pub const MlirGreedyRewriteStrictness_MLIR_GREEDY_REWRITE_STRICTNESS_ANY_OP: MlirGreedyRewriteStrictness = 0;
pub const MlirGreedyRewriteStrictness_MLIR_GREEDY_REWRITE_STRICTNESS_EXISTING_AND_NEW_OPS: MlirGreedyRewriteStrictness = 1;
pub const MlirGreedyRewriteStrictness_MLIR_GREEDY_REWRITE_STRICTNESS_EXISTING_OPS: MlirGreedyRewriteStrictness = 2;
pub type MlirGreedyRewriteStrictness = ::std::os::raw::c_uint;
pub const MlirGreedySimplifyRegionLevel_MLIR_GREEDY_SIMPLIFY_REGION_LEVEL_DISABLED: MlirGreedySimplifyRegionLevel = 0;
pub const MlirGreedySimplifyRegionLevel_MLIR_GREEDY_SIMPLIFY_REGION_LEVEL_NORMAL: MlirGreedySimplifyRegionLevel = 1;
pub const MlirGreedySimplifyRegionLevel_MLIR_GREEDY_SIMPLIFY_REGION_LEVEL_AGGRESSIVE: MlirGreedySimplifyRegionLevel = 2;
pub type MlirGreedySimplifyRegionLevel = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirRewritePatternSet {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirRewritePatternSet",
    ][::std::mem::size_of::<MlirRewritePatternSet>() - 8usize];
    [
        "Alignment of MlirRewritePatternSet",
    ][::std::mem::align_of::<MlirRewritePatternSet>() - 8usize];
    [
        "Offset of field: MlirRewritePatternSet::ptr",
    ][::std::mem::offset_of!(MlirRewritePatternSet, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPatternRewriter {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirPatternRewriter",
    ][::std::mem::size_of::<MlirPatternRewriter>() - 8usize];
    [
        "Alignment of MlirPatternRewriter",
    ][::std::mem::align_of::<MlirPatternRewriter>() - 8usize];
    [
        "Offset of field: MlirPatternRewriter::ptr",
    ][::std::mem::offset_of!(MlirPatternRewriter, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirRewritePattern {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirRewritePattern"][::std::mem::size_of::<MlirRewritePattern>() - 8usize];
    [
        "Alignment of MlirRewritePattern",
    ][::std::mem::align_of::<MlirRewritePattern>() - 8usize];
    [
        "Offset of field: MlirRewritePattern::ptr",
    ][::std::mem::offset_of!(MlirRewritePattern, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirRewritePatternCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub matchAndRewrite: ::std::option::Option<
        unsafe extern "C" fn(
            pattern: MlirRewritePattern,
            op: MlirOperation,
            rewriter: MlirPatternRewriter,
            userData: *mut ::std::os::raw::c_void,
        ) -> MlirLogicalResult,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirRewritePatternCallbacks",
    ][::std::mem::size_of::<MlirRewritePatternCallbacks>() - 24usize];
    [
        "Alignment of MlirRewritePatternCallbacks",
    ][::std::mem::align_of::<MlirRewritePatternCallbacks>() - 8usize];
    [
        "Offset of field: MlirRewritePatternCallbacks::construct",
    ][::std::mem::offset_of!(MlirRewritePatternCallbacks, construct) - 0usize];
    [
        "Offset of field: MlirRewritePatternCallbacks::destruct",
    ][::std::mem::offset_of!(MlirRewritePatternCallbacks, destruct) - 8usize];
    [
        "Offset of field: MlirRewritePatternCallbacks::matchAndRewrite",
    ][::std::mem::offset_of!(MlirRewritePatternCallbacks, matchAndRewrite) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPDLPatternModule {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirPDLPatternModule",
    ][::std::mem::size_of::<MlirPDLPatternModule>() - 8usize];
    [
        "Alignment of MlirPDLPatternModule",
    ][::std::mem::align_of::<MlirPDLPatternModule>() - 8usize];
    [
        "Offset of field: MlirPDLPatternModule::ptr",
    ][::std::mem::offset_of!(MlirPDLPatternModule, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPDLValue {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirPDLValue"][::std::mem::size_of::<MlirPDLValue>() - 8usize];
    ["Alignment of MlirPDLValue"][::std::mem::align_of::<MlirPDLValue>() - 8usize];
    [
        "Offset of field: MlirPDLValue::ptr",
    ][::std::mem::offset_of!(MlirPDLValue, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPDLResultList {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirPDLResultList"][::std::mem::size_of::<MlirPDLResultList>() - 8usize];
    [
        "Alignment of MlirPDLResultList",
    ][::std::mem::align_of::<MlirPDLResultList>() - 8usize];
    [
        "Offset of field: MlirPDLResultList::ptr",
    ][::std::mem::offset_of!(MlirPDLResultList, ptr) - 0usize];
};
pub type MlirPDLRewriteFunction = ::std::option::Option<
    unsafe extern "C" fn(
        rewriter: MlirPatternRewriter,
        results: MlirPDLResultList,
        nValues: usize,
        values: *mut MlirPDLValue,
        userData: *mut ::std::os::raw::c_void,
    ) -> MlirLogicalResult,
>;
pub type MlirPDLConstraintFunction = ::std::option::Option<
    unsafe extern "C" fn(
        rewriter: MlirPatternRewriter,
        results: MlirPDLResultList,
        nValues: usize,
        values: *mut MlirPDLValue,
        userData: *mut ::std::os::raw::c_void,
    ) -> MlirLogicalResult,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirConversionTarget {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirConversionTarget",
    ][::std::mem::size_of::<MlirConversionTarget>() - 8usize];
    [
        "Alignment of MlirConversionTarget",
    ][::std::mem::align_of::<MlirConversionTarget>() - 8usize];
    [
        "Offset of field: MlirConversionTarget::ptr",
    ][::std::mem::offset_of!(MlirConversionTarget, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirConversionPattern {
    pub ptr: *const ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirConversionPattern",
    ][::std::mem::size_of::<MlirConversionPattern>() - 8usize];
    [
        "Alignment of MlirConversionPattern",
    ][::std::mem::align_of::<MlirConversionPattern>() - 8usize];
    [
        "Offset of field: MlirConversionPattern::ptr",
    ][::std::mem::offset_of!(MlirConversionPattern, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTypeConverter {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirTypeConverter"][::std::mem::size_of::<MlirTypeConverter>() - 8usize];
    [
        "Alignment of MlirTypeConverter",
    ][::std::mem::align_of::<MlirTypeConverter>() - 8usize];
    [
        "Offset of field: MlirTypeConverter::ptr",
    ][::std::mem::offset_of!(MlirTypeConverter, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirConversionPatternRewriter {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirConversionPatternRewriter",
    ][::std::mem::size_of::<MlirConversionPatternRewriter>() - 8usize];
    [
        "Alignment of MlirConversionPatternRewriter",
    ][::std::mem::align_of::<MlirConversionPatternRewriter>() - 8usize];
    [
        "Offset of field: MlirConversionPatternRewriter::ptr",
    ][::std::mem::offset_of!(MlirConversionPatternRewriter, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirConversionConfig {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirConversionConfig",
    ][::std::mem::size_of::<MlirConversionConfig>() - 8usize];
    [
        "Alignment of MlirConversionConfig",
    ][::std::mem::align_of::<MlirConversionConfig>() - 8usize];
    [
        "Offset of field: MlirConversionConfig::ptr",
    ][::std::mem::offset_of!(MlirConversionConfig, ptr) - 0usize];
};
pub const MlirDialectConversionFoldingMode_MLIR_DIALECT_CONVERSION_FOLDING_MODE_NEVER: MlirDialectConversionFoldingMode = 0;
pub const MlirDialectConversionFoldingMode_MLIR_DIALECT_CONVERSION_FOLDING_MODE_BEFORE_PATTERNS: MlirDialectConversionFoldingMode = 1;
pub const MlirDialectConversionFoldingMode_MLIR_DIALECT_CONVERSION_FOLDING_MODE_AFTER_PATTERNS: MlirDialectConversionFoldingMode = 2;
pub type MlirDialectConversionFoldingMode = ::std::os::raw::c_int;
pub type MlirTypeConverterConversionCallback = ::std::option::Option<
    unsafe extern "C" fn(
        type_: MlirType,
        convertedType: *mut MlirType,
        userData: *mut ::std::os::raw::c_void,
    ) -> MlirLogicalResult,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirConversionPatternCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub matchAndRewrite: ::std::option::Option<
        unsafe extern "C" fn(
            pattern: MlirConversionPattern,
            op: MlirOperation,
            nOperands: isize,
            operands: *mut MlirValue,
            rewriter: MlirConversionPatternRewriter,
            userData: *mut ::std::os::raw::c_void,
        ) -> MlirLogicalResult,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirConversionPatternCallbacks",
    ][::std::mem::size_of::<MlirConversionPatternCallbacks>() - 24usize];
    [
        "Alignment of MlirConversionPatternCallbacks",
    ][::std::mem::align_of::<MlirConversionPatternCallbacks>() - 8usize];
    [
        "Offset of field: MlirConversionPatternCallbacks::construct",
    ][::std::mem::offset_of!(MlirConversionPatternCallbacks, construct) - 0usize];
    [
        "Offset of field: MlirConversionPatternCallbacks::destruct",
    ][::std::mem::offset_of!(MlirConversionPatternCallbacks, destruct) - 8usize];
    [
        "Offset of field: MlirConversionPatternCallbacks::matchAndRewrite",
    ][::std::mem::offset_of!(MlirConversionPatternCallbacks, matchAndRewrite) - 16usize];
};
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_EQ: MlirEmitCCmpPredicate = 0;
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_NE: MlirEmitCCmpPredicate = 1;
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_LT: MlirEmitCCmpPredicate = 2;
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_LE: MlirEmitCCmpPredicate = 3;
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_GT: MlirEmitCCmpPredicate = 4;
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_GE: MlirEmitCCmpPredicate = 5;
pub const MlirEmitCCmpPredicate_MLIR_EMITC_CMP_PREDICATE_THREE_WAY: MlirEmitCCmpPredicate = 6;
pub type MlirEmitCCmpPredicate = u64;
pub const MlirLLVMCConv_MlirLLVMCConvC: MlirLLVMCConv = 0;
pub const MlirLLVMCConv_MlirLLVMCConvFast: MlirLLVMCConv = 8;
pub const MlirLLVMCConv_MlirLLVMCConvCold: MlirLLVMCConv = 9;
pub const MlirLLVMCConv_MlirLLVMCConvGHC: MlirLLVMCConv = 10;
pub const MlirLLVMCConv_MlirLLVMCConvHiPE: MlirLLVMCConv = 11;
pub const MlirLLVMCConv_MlirLLVMCConvAnyReg: MlirLLVMCConv = 13;
pub const MlirLLVMCConv_MlirLLVMCConvPreserveMost: MlirLLVMCConv = 14;
pub const MlirLLVMCConv_MlirLLVMCConvPreserveAll: MlirLLVMCConv = 15;
pub const MlirLLVMCConv_MlirLLVMCConvSwift: MlirLLVMCConv = 16;
pub const MlirLLVMCConv_MlirLLVMCConvCXX_FAST_TLS: MlirLLVMCConv = 17;
pub const MlirLLVMCConv_MlirLLVMCConvTail: MlirLLVMCConv = 18;
pub const MlirLLVMCConv_MlirLLVMCConvCFGuard_Check: MlirLLVMCConv = 19;
pub const MlirLLVMCConv_MlirLLVMCConvSwiftTail: MlirLLVMCConv = 20;
pub const MlirLLVMCConv_MlirLLVMCConvX86_StdCall: MlirLLVMCConv = 64;
pub const MlirLLVMCConv_MlirLLVMCConvX86_FastCall: MlirLLVMCConv = 65;
pub const MlirLLVMCConv_MlirLLVMCConvARM_APCS: MlirLLVMCConv = 66;
pub const MlirLLVMCConv_MlirLLVMCConvARM_AAPCS: MlirLLVMCConv = 67;
pub const MlirLLVMCConv_MlirLLVMCConvARM_AAPCS_VFP: MlirLLVMCConv = 68;
pub const MlirLLVMCConv_MlirLLVMCConvMSP430_INTR: MlirLLVMCConv = 69;
pub const MlirLLVMCConv_MlirLLVMCConvX86_ThisCall: MlirLLVMCConv = 70;
pub const MlirLLVMCConv_MlirLLVMCConvPTX_Kernel: MlirLLVMCConv = 71;
pub const MlirLLVMCConv_MlirLLVMCConvPTX_Device: MlirLLVMCConv = 72;
pub const MlirLLVMCConv_MlirLLVMCConvSPIR_FUNC: MlirLLVMCConv = 75;
pub const MlirLLVMCConv_MlirLLVMCConvSPIR_KERNEL: MlirLLVMCConv = 76;
pub const MlirLLVMCConv_MlirLLVMCConvIntel_OCL_BI: MlirLLVMCConv = 77;
pub const MlirLLVMCConv_MlirLLVMCConvX86_64_SysV: MlirLLVMCConv = 78;
pub const MlirLLVMCConv_MlirLLVMCConvWin64: MlirLLVMCConv = 79;
pub const MlirLLVMCConv_MlirLLVMCConvX86_VectorCall: MlirLLVMCConv = 80;
pub const MlirLLVMCConv_MlirLLVMCConvDUMMY_HHVM: MlirLLVMCConv = 81;
pub const MlirLLVMCConv_MlirLLVMCConvDUMMY_HHVM_C: MlirLLVMCConv = 82;
pub const MlirLLVMCConv_MlirLLVMCConvX86_INTR: MlirLLVMCConv = 83;
pub const MlirLLVMCConv_MlirLLVMCConvAVR_INTR: MlirLLVMCConv = 84;
pub const MlirLLVMCConv_MlirLLVMCConvAVR_BUILTIN: MlirLLVMCConv = 86;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_VS: MlirLLVMCConv = 87;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_GS: MlirLLVMCConv = 88;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_CS: MlirLLVMCConv = 90;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_KERNEL: MlirLLVMCConv = 91;
pub const MlirLLVMCConv_MlirLLVMCConvX86_RegCall: MlirLLVMCConv = 92;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_HS: MlirLLVMCConv = 93;
pub const MlirLLVMCConv_MlirLLVMCConvMSP430_BUILTIN: MlirLLVMCConv = 94;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_LS: MlirLLVMCConv = 95;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_ES: MlirLLVMCConv = 96;
pub const MlirLLVMCConv_MlirLLVMCConvAArch64_VectorCall: MlirLLVMCConv = 97;
pub const MlirLLVMCConv_MlirLLVMCConvAArch64_SVE_VectorCall: MlirLLVMCConv = 98;
pub const MlirLLVMCConv_MlirLLVMCConvWASM_EmscriptenInvoke: MlirLLVMCConv = 99;
pub const MlirLLVMCConv_MlirLLVMCConvAMDGPU_Gfx: MlirLLVMCConv = 100;
pub const MlirLLVMCConv_MlirLLVMCConvM68k_INTR: MlirLLVMCConv = 101;
pub type MlirLLVMCConv = ::std::os::raw::c_uint;
pub const MlirLLVMComdat_MlirLLVMComdatAny: MlirLLVMComdat = 0;
pub const MlirLLVMComdat_MlirLLVMComdatExactMatch: MlirLLVMComdat = 1;
pub const MlirLLVMComdat_MlirLLVMComdatLargest: MlirLLVMComdat = 2;
pub const MlirLLVMComdat_MlirLLVMComdatNoDeduplicate: MlirLLVMComdat = 3;
pub const MlirLLVMComdat_MlirLLVMComdatSameSize: MlirLLVMComdat = 4;
pub type MlirLLVMComdat = ::std::os::raw::c_uint;
pub const MlirLLVMLinkage_MlirLLVMLinkageExternal: MlirLLVMLinkage = 0;
pub const MlirLLVMLinkage_MlirLLVMLinkageAvailableExternally: MlirLLVMLinkage = 1;
pub const MlirLLVMLinkage_MlirLLVMLinkageLinkonce: MlirLLVMLinkage = 2;
pub const MlirLLVMLinkage_MlirLLVMLinkageLinkonceODR: MlirLLVMLinkage = 3;
pub const MlirLLVMLinkage_MlirLLVMLinkageWeak: MlirLLVMLinkage = 4;
pub const MlirLLVMLinkage_MlirLLVMLinkageWeakODR: MlirLLVMLinkage = 5;
pub const MlirLLVMLinkage_MlirLLVMLinkageAppending: MlirLLVMLinkage = 6;
pub const MlirLLVMLinkage_MlirLLVMLinkageInternal: MlirLLVMLinkage = 7;
pub const MlirLLVMLinkage_MlirLLVMLinkagePrivate: MlirLLVMLinkage = 8;
pub const MlirLLVMLinkage_MlirLLVMLinkageExternWeak: MlirLLVMLinkage = 9;
pub const MlirLLVMLinkage_MlirLLVMLinkageCommon: MlirLLVMLinkage = 10;
pub type MlirLLVMLinkage = ::std::os::raw::c_uint;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingAddress: MlirLLVMTypeEncoding = 1;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingBoolean: MlirLLVMTypeEncoding = 2;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingComplexFloat: MlirLLVMTypeEncoding = 49;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingFloatT: MlirLLVMTypeEncoding = 4;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingSigned: MlirLLVMTypeEncoding = 5;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingSignedChar: MlirLLVMTypeEncoding = 6;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingUnsigned: MlirLLVMTypeEncoding = 7;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingUnsignedChar: MlirLLVMTypeEncoding = 8;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingImaginaryFloat: MlirLLVMTypeEncoding = 9;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingPackedDecimal: MlirLLVMTypeEncoding = 10;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingNumericString: MlirLLVMTypeEncoding = 11;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingEdited: MlirLLVMTypeEncoding = 12;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingSignedFixed: MlirLLVMTypeEncoding = 13;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingUnsignedFixed: MlirLLVMTypeEncoding = 14;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingDecimalFloat: MlirLLVMTypeEncoding = 15;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingUTF: MlirLLVMTypeEncoding = 16;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingUCS: MlirLLVMTypeEncoding = 17;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingASCII: MlirLLVMTypeEncoding = 18;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingLoUser: MlirLLVMTypeEncoding = 128;
pub const MlirLLVMTypeEncoding_MlirLLVMTypeEncodingHiUser: MlirLLVMTypeEncoding = 255;
pub type MlirLLVMTypeEncoding = ::std::os::raw::c_uint;
pub const MlirLLVMDIEmissionKind_MlirLLVMDIEmissionKindNone: MlirLLVMDIEmissionKind = 0;
pub const MlirLLVMDIEmissionKind_MlirLLVMDIEmissionKindFull: MlirLLVMDIEmissionKind = 1;
pub const MlirLLVMDIEmissionKind_MlirLLVMDIEmissionKindLineTablesOnly: MlirLLVMDIEmissionKind = 2;
pub const MlirLLVMDIEmissionKind_MlirLLVMDIEmissionKindDebugDirectivesOnly: MlirLLVMDIEmissionKind = 3;
pub type MlirLLVMDIEmissionKind = ::std::os::raw::c_uint;
pub const MlirLLVMDINameTableKind_MlirLLVMDINameTableKindDefault: MlirLLVMDINameTableKind = 0;
pub const MlirLLVMDINameTableKind_MlirLLVMDINameTableKindGNU: MlirLLVMDINameTableKind = 1;
pub const MlirLLVMDINameTableKind_MlirLLVMDINameTableKindNone: MlirLLVMDINameTableKind = 2;
pub const MlirLLVMDINameTableKind_MlirLLVMDINameTableKindApple: MlirLLVMDINameTableKind = 3;
pub type MlirLLVMDINameTableKind = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirLinalgContractionDimensions {
    pub batch: MlirAttribute,
    pub m: MlirAttribute,
    pub n: MlirAttribute,
    pub k: MlirAttribute,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirLinalgContractionDimensions",
    ][::std::mem::size_of::<MlirLinalgContractionDimensions>() - 32usize];
    [
        "Alignment of MlirLinalgContractionDimensions",
    ][::std::mem::align_of::<MlirLinalgContractionDimensions>() - 8usize];
    [
        "Offset of field: MlirLinalgContractionDimensions::batch",
    ][::std::mem::offset_of!(MlirLinalgContractionDimensions, batch) - 0usize];
    [
        "Offset of field: MlirLinalgContractionDimensions::m",
    ][::std::mem::offset_of!(MlirLinalgContractionDimensions, m) - 8usize];
    [
        "Offset of field: MlirLinalgContractionDimensions::n",
    ][::std::mem::offset_of!(MlirLinalgContractionDimensions, n) - 16usize];
    [
        "Offset of field: MlirLinalgContractionDimensions::k",
    ][::std::mem::offset_of!(MlirLinalgContractionDimensions, k) - 24usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirLinalgConvolutionDimensions {
    pub batch: MlirAttribute,
    pub outputImage: MlirAttribute,
    pub outputChannel: MlirAttribute,
    pub filterLoop: MlirAttribute,
    pub inputChannel: MlirAttribute,
    pub depth: MlirAttribute,
    pub strides: MlirAttribute,
    pub dilations: MlirAttribute,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirLinalgConvolutionDimensions",
    ][::std::mem::size_of::<MlirLinalgConvolutionDimensions>() - 64usize];
    [
        "Alignment of MlirLinalgConvolutionDimensions",
    ][::std::mem::align_of::<MlirLinalgConvolutionDimensions>() - 8usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::batch",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, batch) - 0usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::outputImage",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, outputImage) - 8usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::outputChannel",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, outputChannel) - 16usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::filterLoop",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, filterLoop) - 24usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::inputChannel",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, inputChannel) - 32usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::depth",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, depth) - 40usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::strides",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, strides) - 48usize];
    [
        "Offset of field: MlirLinalgConvolutionDimensions::dilations",
    ][::std::mem::offset_of!(MlirLinalgConvolutionDimensions, dilations) - 56usize];
};
pub type MlirSparseTensorLevelType = u64;
pub const MlirSparseTensorLevelFormat_MLIR_SPARSE_TENSOR_LEVEL_DENSE: MlirSparseTensorLevelFormat = 65536;
pub const MlirSparseTensorLevelFormat_MLIR_SPARSE_TENSOR_LEVEL_BATCH: MlirSparseTensorLevelFormat = 131072;
pub const MlirSparseTensorLevelFormat_MLIR_SPARSE_TENSOR_LEVEL_COMPRESSED: MlirSparseTensorLevelFormat = 262144;
pub const MlirSparseTensorLevelFormat_MLIR_SPARSE_TENSOR_LEVEL_SINGLETON: MlirSparseTensorLevelFormat = 524288;
pub const MlirSparseTensorLevelFormat_MLIR_SPARSE_TENSOR_LEVEL_LOOSE_COMPRESSED: MlirSparseTensorLevelFormat = 1048576;
pub const MlirSparseTensorLevelFormat_MLIR_SPARSE_TENSOR_LEVEL_N_OUT_OF_M: MlirSparseTensorLevelFormat = 2097152;
pub type MlirSparseTensorLevelFormat = ::std::os::raw::c_uint;
pub const MlirSparseTensorLevelPropertyNondefault_MLIR_SPARSE_PROPERTY_NON_UNIQUE: MlirSparseTensorLevelPropertyNondefault = 1;
pub const MlirSparseTensorLevelPropertyNondefault_MLIR_SPARSE_PROPERTY_NON_ORDERED: MlirSparseTensorLevelPropertyNondefault = 2;
pub const MlirSparseTensorLevelPropertyNondefault_MLIR_SPARSE_PROPERTY_SOA: MlirSparseTensorLevelPropertyNondefault = 4;
pub type MlirSparseTensorLevelPropertyNondefault = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTransformResults {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTransformResults",
    ][::std::mem::size_of::<MlirTransformResults>() - 8usize];
    [
        "Alignment of MlirTransformResults",
    ][::std::mem::align_of::<MlirTransformResults>() - 8usize];
    [
        "Offset of field: MlirTransformResults::ptr",
    ][::std::mem::offset_of!(MlirTransformResults, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTransformRewriter {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTransformRewriter",
    ][::std::mem::size_of::<MlirTransformRewriter>() - 8usize];
    [
        "Alignment of MlirTransformRewriter",
    ][::std::mem::align_of::<MlirTransformRewriter>() - 8usize];
    [
        "Offset of field: MlirTransformRewriter::ptr",
    ][::std::mem::offset_of!(MlirTransformRewriter, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTransformState {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of MlirTransformState"][::std::mem::size_of::<MlirTransformState>() - 8usize];
    [
        "Alignment of MlirTransformState",
    ][::std::mem::align_of::<MlirTransformState>() - 8usize];
    [
        "Offset of field: MlirTransformState::ptr",
    ][::std::mem::offset_of!(MlirTransformState, ptr) - 0usize];
};
pub const MlirDiagnosedSilenceableFailure_MlirDiagnosedSilenceableFailureSuccess: MlirDiagnosedSilenceableFailure = 0;
pub const MlirDiagnosedSilenceableFailure_MlirDiagnosedSilenceableFailureSilenceableFailure: MlirDiagnosedSilenceableFailure = 1;
pub const MlirDiagnosedSilenceableFailure_MlirDiagnosedSilenceableFailureDefiniteFailure: MlirDiagnosedSilenceableFailure = 2;
pub type MlirDiagnosedSilenceableFailure = ::std::os::raw::c_int;
pub type MlirOperationCallback = ::std::option::Option<
    unsafe extern "C" fn(arg1: MlirOperation, userData: *mut ::std::os::raw::c_void),
>;
pub type MlirValueCallback = ::std::option::Option<
    unsafe extern "C" fn(arg1: MlirValue, userData: *mut ::std::os::raw::c_void),
>;
pub type MlirAttributeCallback = ::std::option::Option<
    unsafe extern "C" fn(arg1: MlirAttribute, userData: *mut ::std::os::raw::c_void),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTransformOpInterfaceCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub apply: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            rewriter: MlirTransformRewriter,
            results: MlirTransformResults,
            state: MlirTransformState,
            userData: *mut ::std::os::raw::c_void,
        ) -> MlirDiagnosedSilenceableFailure,
    >,
    pub allowsRepeatedHandleOperands: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            userData: *mut ::std::os::raw::c_void,
        ) -> bool,
    >,
    pub userData: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTransformOpInterfaceCallbacks",
    ][::std::mem::size_of::<MlirTransformOpInterfaceCallbacks>() - 40usize];
    [
        "Alignment of MlirTransformOpInterfaceCallbacks",
    ][::std::mem::align_of::<MlirTransformOpInterfaceCallbacks>() - 8usize];
    [
        "Offset of field: MlirTransformOpInterfaceCallbacks::construct",
    ][::std::mem::offset_of!(MlirTransformOpInterfaceCallbacks, construct) - 0usize];
    [
        "Offset of field: MlirTransformOpInterfaceCallbacks::destruct",
    ][::std::mem::offset_of!(MlirTransformOpInterfaceCallbacks, destruct) - 8usize];
    [
        "Offset of field: MlirTransformOpInterfaceCallbacks::apply",
    ][::std::mem::offset_of!(MlirTransformOpInterfaceCallbacks, apply) - 16usize];
    [
        "Offset of field: MlirTransformOpInterfaceCallbacks::allowsRepeatedHandleOperands",
    ][::std::mem::offset_of!(
        MlirTransformOpInterfaceCallbacks, allowsRepeatedHandleOperands
    ) - 24usize];
    [
        "Offset of field: MlirTransformOpInterfaceCallbacks::userData",
    ][::std::mem::offset_of!(MlirTransformOpInterfaceCallbacks, userData) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirPatternDescriptorOpInterfaceCallbacks {
    pub construct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub destruct: ::std::option::Option<
        unsafe extern "C" fn(userData: *mut ::std::os::raw::c_void),
    >,
    pub populatePatterns: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            patterns: MlirRewritePatternSet,
            userData: *mut ::std::os::raw::c_void,
        ),
    >,
    pub populatePatternsWithState: ::std::option::Option<
        unsafe extern "C" fn(
            op: MlirOperation,
            patterns: MlirRewritePatternSet,
            state: MlirTransformState,
            userData: *mut ::std::os::raw::c_void,
        ),
    >,
    pub userData: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirPatternDescriptorOpInterfaceCallbacks",
    ][::std::mem::size_of::<MlirPatternDescriptorOpInterfaceCallbacks>() - 40usize];
    [
        "Alignment of MlirPatternDescriptorOpInterfaceCallbacks",
    ][::std::mem::align_of::<MlirPatternDescriptorOpInterfaceCallbacks>() - 8usize];
    [
        "Offset of field: MlirPatternDescriptorOpInterfaceCallbacks::construct",
    ][::std::mem::offset_of!(MlirPatternDescriptorOpInterfaceCallbacks, construct)
        - 0usize];
    [
        "Offset of field: MlirPatternDescriptorOpInterfaceCallbacks::destruct",
    ][::std::mem::offset_of!(MlirPatternDescriptorOpInterfaceCallbacks, destruct)
        - 8usize];
    [
        "Offset of field: MlirPatternDescriptorOpInterfaceCallbacks::populatePatterns",
    ][::std::mem::offset_of!(MlirPatternDescriptorOpInterfaceCallbacks, populatePatterns)
        - 16usize];
    [
        "Offset of field: MlirPatternDescriptorOpInterfaceCallbacks::populatePatternsWithState",
    ][::std::mem::offset_of!(
        MlirPatternDescriptorOpInterfaceCallbacks, populatePatternsWithState
    ) - 24usize];
    [
        "Offset of field: MlirPatternDescriptorOpInterfaceCallbacks::userData",
    ][::std::mem::offset_of!(MlirPatternDescriptorOpInterfaceCallbacks, userData)
        - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTransformOptions {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTransformOptions",
    ][::std::mem::size_of::<MlirTransformOptions>() - 8usize];
    [
        "Alignment of MlirTransformOptions",
    ][::std::mem::align_of::<MlirTransformOptions>() - 8usize];
    [
        "Offset of field: MlirTransformOptions::ptr",
    ][::std::mem::offset_of!(MlirTransformOptions, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct LLVMOpaqueContext {
    _unused: [u8; 0],
}
pub type LLVMContextRef = *mut LLVMOpaqueContext;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct LLVMOpaqueModule {
    _unused: [u8; 0],
}
pub type LLVMModuleRef = *mut LLVMOpaqueModule;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct LLVMOpaqueType {
    _unused: [u8; 0],
}
pub type LLVMTypeRef = *mut LLVMOpaqueType;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTypeFromLLVMIRTranslator {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTypeFromLLVMIRTranslator",
    ][::std::mem::size_of::<MlirTypeFromLLVMIRTranslator>() - 8usize];
    [
        "Alignment of MlirTypeFromLLVMIRTranslator",
    ][::std::mem::align_of::<MlirTypeFromLLVMIRTranslator>() - 8usize];
    [
        "Offset of field: MlirTypeFromLLVMIRTranslator::ptr",
    ][::std::mem::offset_of!(MlirTypeFromLLVMIRTranslator, ptr) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct MlirTypeToLLVMIRTranslator {
    pub ptr: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of MlirTypeToLLVMIRTranslator",
    ][::std::mem::size_of::<MlirTypeToLLVMIRTranslator>() - 8usize];
    [
        "Alignment of MlirTypeToLLVMIRTranslator",
    ][::std::mem::align_of::<MlirTypeToLLVMIRTranslator>() - 8usize];
    [
        "Offset of field: MlirTypeToLLVMIRTranslator::ptr",
    ][::std::mem::offset_of!(MlirTypeToLLVMIRTranslator, ptr) - 0usize];
};
pub const MlirStablehloCompatibilityRequirement_NONE: MlirStablehloCompatibilityRequirement = 0;
pub const MlirStablehloCompatibilityRequirement_WEEK_4: MlirStablehloCompatibilityRequirement = 1;
pub const MlirStablehloCompatibilityRequirement_WEEK_12: MlirStablehloCompatibilityRequirement = 2;
pub const MlirStablehloCompatibilityRequirement_MAX: MlirStablehloCompatibilityRequirement = 3;
pub type MlirStablehloCompatibilityRequirement = ::std::os::raw::c_uint;
