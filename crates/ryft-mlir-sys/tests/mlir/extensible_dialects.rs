//! Dialects that a program defines while it runs.

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, has};
use crate::text;

#[test]
fn a_type_of_a_dialect_that_irdl_defines_is_made_and_taken_apart() {
    if !has("mlirDynamicTypeGet") {
        return;
    }
    let context = Context::new();
    // SAFETY: the context is alive.
    unsafe { mlirDialectHandleLoadDialect(mlirGetDialectHandle__irdl__(), context.raw) };
    let definitions = context
        .parse(
            "irdl.dialect @shapes {
               irdl.type @square { %side = irdl.any irdl.parameters(side: %side) }
             }",
        )
        .unwrap();
    // SAFETY: context and module are alive, and the array has as many attributes as is said.
    unsafe {
        assert!(mlirLogicalResultIsSuccess(mlirLoadIRDLDialects(
            definitions.raw
        )));
        let shapes = mlirContextGetOrLoadDialect(context.raw, text::view("shapes"));
        assert!(mlirDialectIsAExtensibleDialect(shapes));
        let definition = mlirExtensibleDialectLookupTypeDefinition(shapes, text::view("square"));
        let name = text::copy(mlirDynamicTypeDefinitionGetName(definition));
        assert_eq!(name, "square");

        let mut side = [mlirStringAttrGet(context.raw, text::view("four"))];
        let square = mlirDynamicTypeGet(definition, side.as_mut_ptr(), 1);
        assert!(mlirTypeIsADynamicType(square));
        assert_eq!(mlirDynamicTypeGetNumParams(square), 1);
        assert!(mlirAttributeEqual(
            mlirDynamicTypeGetParam(square, 0),
            side[0]
        ));
        let printed = text::text(|callback, buffer| mlirTypePrint(square, callback, buffer));
        assert_eq!(printed, "!shapes.square<\"four\">");
    }
}
