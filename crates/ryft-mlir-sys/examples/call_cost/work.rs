//! The work, in Rust. `work.c` is the same in C, call by call.

use std::ptr;

use ryft_mlir_sys::bindings::*;

const fn view(text: &'static str) -> MlirStringRef {
    mlirStringRefCreate(text.as_ptr().cast(), text.len())
}

/// Asks for 100,000 attributes, of 1,024 values.
pub(crate) unsafe extern "C" fn attributes() -> usize {
    // SAFETY: the context outlives what is made in it.
    unsafe {
        let context = mlirContextCreateWithThreading(false);
        let integer = mlirIntegerTypeGet(context, 64);
        let mut made = 0;
        for number in 0..100_000 {
            made += usize::from(!mlirAttributeIsNull(mlirIntegerAttrGet(
                integer,
                number % 1024,
            )));
        }
        mlirContextDestroy(context);
        made
    }
}

/// Builds a module whose function adds its argument 9,998 times: with the function and its return, 10,000 operations.
pub(crate) unsafe extern "C" fn operations() -> usize {
    // SAFETY: the context outlives the module, which owns the operations.
    unsafe {
        let context = mlirContextCreateWithThreading(false);
        mlirDialectHandleLoadDialect(mlirGetDialectHandle__func__(), context);
        mlirDialectHandleLoadDialect(mlirGetDialectHandle__stablehlo__(), context);
        let location = mlirLocationUnknownGet(context);
        let shape = [4];
        let tensor = mlirRankedTensorTypeGet(
            1,
            shape.as_ptr(),
            mlirF32TypeGet(context),
            mlirAttributeGetNull(),
        );
        let block = mlirBlockCreate(1, &tensor, &location);
        let argument = mlirBlockGetArgument(block, 0);
        let mut value = argument;
        let mut made = 0;
        for _ in 0..9_998 {
            let mut state = mlirOperationStateGet(view("stablehlo.add"), location);
            let operands = [value, argument];
            mlirOperationStateAddOperands(&mut state, 2, operands.as_ptr());
            mlirOperationStateAddResults(&mut state, 1, &tensor);
            let operation = mlirOperationCreate(&mut state);
            mlirBlockAppendOwnedOperation(block, operation);
            value = mlirOperationGetResult(operation, 0);
            made += 1;
        }
        let mut state = mlirOperationStateGet(view("func.return"), location);
        mlirOperationStateAddOperands(&mut state, 1, &value);
        mlirBlockAppendOwnedOperation(block, mlirOperationCreate(&mut state));
        made += 1;

        let module = mlirModuleCreateEmpty(location);
        let function = function(context, location, tensor, block);
        mlirBlockAppendOwnedOperation(mlirModuleGetBody(module), function);
        made += 1;
        if !mlirOperationVerify(mlirModuleGetOperation(module)) {
            made = 0;
        }
        mlirModuleDestroy(module);
        mlirContextDestroy(context);
        made
    }
}

/// The function `main` with `block` as its body.
unsafe fn function(
    context: MlirContext,
    location: MlirLocation,
    tensor: MlirType,
    block: MlirBlock,
) -> MlirOperation {
    // SAFETY: the caller's objects are alive.
    unsafe {
        let region = mlirRegionCreate();
        mlirRegionAppendOwnedBlock(region, block);
        let signature = mlirFunctionTypeGet(context, 1, &tensor, 1, &tensor);
        let attributes = [
            mlirNamedAttributeGet(
                mlirIdentifierGet(context, view("sym_name")),
                mlirStringAttrGet(context, view("main")),
            ),
            mlirNamedAttributeGet(
                mlirIdentifierGet(context, view("function_type")),
                mlirTypeAttrGet(signature),
            ),
        ];
        let mut state = mlirOperationStateGet(view("func.func"), location);
        mlirOperationStateAddAttributes(&mut state, 2, attributes.as_ptr());
        mlirOperationStateAddOwnedRegions(&mut state, 1, ptr::from_ref(&region));
        mlirOperationCreate(&mut state)
    }
}
