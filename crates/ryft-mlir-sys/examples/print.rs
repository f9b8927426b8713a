//! Reads a program, verifies it and prints it, and says whether that worked. It is what `ci/static-archive` measures a link
//! with.

use ryft_mlir_sys::bindings::*;

fn main() {
    let source = c"
        func.func @main(%a: i32) -> i32 {
          return %a : i32
        }";
    // SAFETY: module and context are destroyed once, the module first, and used before.
    unsafe {
        let context = mlirContextCreate();
        mlirDialectHandleLoadDialect(mlirGetDialectHandle__func__(), context);
        let module =
            mlirModuleCreateParse(context, mlirStringRefCreateFromCString(source.as_ptr()));
        let operation = mlirModuleGetOperation(module);
        println!("{}", mlirOperationVerify(operation));
        mlirOperationDump(operation);
        mlirModuleDestroy(module);
        mlirContextDestroy(context);
    }
}
