//! The functions that the C headers define inline, so that no library has them: each is written here once more.

use std::os::raw::c_char;

use crate::bindings::*;

/// A string of `length` bytes at `str_`. It borrows the bytes: they must live as long as the string is used.
pub const fn mlirStringRefCreate(str_: *const c_char, length: usize) -> MlirStringRef {
    MlirStringRef { data: str_, length }
}

/// Whether a result is a success.
pub const fn mlirLogicalResultIsSuccess(res: MlirLogicalResult) -> bool {
    res.value != 0
}

/// Whether a result is a failure.
pub const fn mlirLogicalResultIsFailure(res: MlirLogicalResult) -> bool {
    res.value == 0
}

/// The result that is a success.
pub const fn mlirLogicalResultSuccess() -> MlirLogicalResult {
    MlirLogicalResult { value: 1 }
}

/// The result that is a failure.
pub const fn mlirLogicalResultFailure() -> MlirLogicalResult {
    MlirLogicalResult { value: 0 }
}

/// Defines the function `$function`, which says whether an object of the type `$object` is null.
macro_rules! is_null {
    ($($function:ident($object:ident);)*) => {
        $(
            /// Whether the object is null: what functions give that have nothing to give.
            pub const fn $function(object: $object) -> bool {
                object.ptr.is_null()
            }
        )*
    };
}

is_null! {
    mlirAffineExprIsNull(MlirAffineExpr);
    mlirAffineMapIsNull(MlirAffineMap);
    mlirAttributeIsNull(MlirAttribute);
    mlirBlockIsNull(MlirBlock);
    mlirContextIsNull(MlirContext);
    mlirDialectIsNull(MlirDialect);
    mlirDialectRegistryIsNull(MlirDialectRegistry);
    mlirExecutionEngineIsNull(MlirExecutionEngine);
    mlirIntegerSetIsNull(MlirIntegerSet);
    mlirLocationIsNull(MlirLocation);
    mlirModuleIsNull(MlirModule);
    mlirOperationIsNull(MlirOperation);
    mlirPassManagerIsNull(MlirPassManager);
    mlirRegionIsNull(MlirRegion);
    mlirSymbolTableIsNull(MlirSymbolTable);
    mlirTypeIDIsNull(MlirTypeID);
    mlirTypeIsNull(MlirType);
    mlirValueIsNull(MlirValue);
}
