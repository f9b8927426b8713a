//! What is timed: the same as in work.c.

use std::ffi::CStr;

use ryft_mlir_sys::bindings::*;

/// Asks for `count` integer attributes, of 1,024 values in turn. Gives a number that depends on all of them.
pub(crate) unsafe extern "C" fn integer_attributes(context: MlirContext, count: i64) -> isize {
    // SAFETY: the context is alive.
    unsafe {
        let r#type = mlirIntegerTypeGet(context, 64);
        (0..count).fold(0, |sum: isize, number| {
            sum.wrapping_add(mlirIntegerAttrGet(r#type, number % 1024).ptr as isize)
        })
    }
}

/// Builds a module of `count` operations, each of which adds what the one before gives to itself, and destroys it.
pub(crate) unsafe extern "C" fn module(context: MlirContext, count: i64) -> isize {
    // SAFETY: the context is alive, and the module until it is destroyed.
    unsafe {
        let location = mlirLocationUnknownGet(context);
        let module = mlirModuleCreateEmpty(location);
        let block = mlirModuleGetBody(module);
        let r#type =
            mlirRankedTensorTypeGet(1, &4, mlirF32TypeGet(context), mlirAttributeGetNull());
        // Nothing is verified here, so that it does not matter that a token is no tensor.
        let mut value = append(block, location, c"stablehlo.create_token", r#type, &[]);
        for _ in 1..count {
            value = append(block, location, c"stablehlo.add", r#type, &[value, value]);
        }
        mlirModuleDestroy(module);
    }
    count as isize
}

/// # Safety
///
/// Everything is alive.
unsafe fn append(
    block: MlirBlock,
    location: MlirLocation,
    name: &CStr,
    r#type: MlirType,
    operands: &[MlirValue],
) -> MlirValue {
    // SAFETY: the state refers to what is alive until the operation is created.
    unsafe {
        let name = mlirStringRefCreate(name.as_ptr(), name.count_bytes());
        let mut state = mlirOperationStateGet(name, location);
        mlirOperationStateAddResults(&mut state, 1, &r#type);
        mlirOperationStateAddOperands(&mut state, operands.len() as isize, operands.as_ptr());
        let operation = mlirOperationCreate(&mut state);
        mlirBlockAppendOwnedOperation(block, operation);
        mlirOperationGetResult(operation, 0)
    }
}
