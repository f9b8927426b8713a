//! What is wrong with a program is told, and nothing crashes.

use std::os::raw::c_void;

use ryft_mlir_sys::bindings::*;

use crate::ir::Context;
use crate::text;

/// The diagnostics of a program that can't be parsed.
fn diagnostics_of(source: &str) -> Vec<String> {
    let context = Context::new();
    let Err(diagnostics) = context.parse(source) else {
        panic!("this was taken for a program: {source}");
    };
    diagnostics
}

#[test]
fn a_program_that_does_not_verify_is_a_diagnostic() {
    let diagnostics = diagnostics_of("func.func @main(%a: f32) -> i32 { func.return %a : f32 }");
    let message = "type of return operand 0 ('f32') doesn't match function result type ('i32')";
    assert!(diagnostics[0].contains(message), "{diagnostics:?}");
}

#[test]
fn a_stablehlo_program_that_does_not_verify_is_a_diagnostic() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    let source = "func.func @main(%a: tensor<2x3xf32>, %b: tensor<4x2xf32>) -> tensor<2x2xf32> {
        %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0]
          : (tensor<2x3xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
        return %0 : tensor<2x2xf32>
      }";
    let Err(diagnostics) = context.parse(source) else {
        panic!("this was taken for a program: {source}");
    };
    assert!(
        diagnostics[0].contains("contracting dimension sizes must match"),
        "{diagnostics:?}"
    );
}

#[test]
fn an_operation_built_wrongly_does_not_verify() {
    let context = Context::new();
    let module = context
        .parse("func.func @main(%a: tensor<f32>) -> tensor<f32> { return %a : tensor<f32> }")
        .unwrap();
    // SAFETY: the operations are alive, and the block that gets the function's name off is the module's.
    unsafe {
        let function = mlirBlockGetFirstOperation(mlirModuleGetBody(module.raw));
        mlirOperationRemoveAttributeByName(function, text::view("function_type"));
        assert!(!mlirOperationVerify(function));
        assert!(!module.verifies());
    }
    let diagnostics = context.diagnostics();
    assert!(
        diagnostics[0].contains("'func.func' op requires attribute 'function_type'"),
        "{diagnostics:?}"
    );
}

#[test]
fn text_that_is_no_program_is_a_diagnostic_with_its_place() {
    let diagnostics = diagnostics_of("func.func @main()\n  nonsense");
    assert!(diagnostics[0].starts_with("error: "), "{diagnostics:?}");
    assert!(
        diagnostics[0].ends_with(" loc(\"-\":2:3)"),
        "{diagnostics:?}"
    );
}

#[test]
fn an_operation_of_an_unregistered_dialect_is_a_diagnostic_that_says_so() {
    for (operation, message) in [
        (
            "\"newer.operation\"() : () -> ()",
            "operation being parsed with an unregistered dialect",
        ),
        (
            "newer.operation",
            "Dialect `newer' not found for custom op 'newer.operation'",
        ),
    ] {
        let diagnostics = diagnostics_of(&format!("func.func @main() {{ {operation} return }}"));
        assert!(diagnostics[0].contains(message), "{diagnostics:?}");
    }
}

#[test]
fn an_operation_that_stablehlo_does_not_have_yet_is_a_diagnostic_that_names_it() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    for source in [
        "func.func @main() { \"stablehlo.operation_of_2030\"() : () -> () return }",
        "func.func @main() { stablehlo.operation_of_2030 return }",
    ] {
        let Err(diagnostics) = context.parse(source) else {
            panic!("this was taken for a program: {source}");
        };
        let diagnostics = diagnostics.join("\n");
        assert!(
            diagnostics.contains("stablehlo.operation_of_2030"),
            "{diagnostics}"
        );
    }
}

#[test]
fn an_unregistered_dialect_can_be_allowed() {
    let context = Context::new();
    // SAFETY: the context is alive.
    unsafe {
        mlirContextSetAllowUnregisteredDialects(context.raw, true);
        assert!(mlirContextGetAllowUnregisteredDialects(context.raw));
    }
    let module = context.parse("\"newer.operation\"() : () -> ()").unwrap();
    assert!(module.print().contains("newer.operation"));
}

#[test]
fn a_handler_gets_the_place_the_severity_and_the_notes_and_is_told_when_it_goes() {
    #[derive(Default)]
    struct Seen {
        places: Vec<String>,
        deleted: bool,
    }
    unsafe extern "C" fn see(diagnostic: MlirDiagnostic, seen: *mut c_void) -> MlirLogicalResult {
        // SAFETY: the user data is the `Seen` below, and the diagnostic is alive during the call.
        unsafe {
            let place = mlirDiagnosticGetLocation(diagnostic);
            let place = text::text(|callback, data| mlirLocationPrint(place, callback, data));
            (*seen.cast::<Seen>()).places.push(place);
        }
        mlirLogicalResultSuccess()
    }
    unsafe extern "C" fn delete(seen: *mut c_void) {
        // SAFETY: as above.
        unsafe { (*seen.cast::<Seen>()).deleted = true };
    }
    let context = Context::new();
    let mut seen = Seen::default();
    let data: *mut Seen = &raw mut seen;
    // SAFETY: `seen` outlives the handler.
    unsafe {
        let id =
            mlirContextAttachDiagnosticHandler(context.raw, Some(see), data.cast(), Some(delete));
        let place = mlirLocationFileLineColGet(context.raw, text::view("program.mlir"), 7, 3);
        mlirEmitError(place, c"something is wrong".as_ptr());
        mlirContextDetachDiagnosticHandler(context.raw, id);
        mlirEmitError(place, c"no one but the first handler sees this".as_ptr());
        assert!((*data).deleted);
        assert_eq!((*data).places, ["loc(\"program.mlir\":7:3)"]);
    }
    assert_eq!(
        context.diagnostics(),
        ["error: no one but the first handler sees this loc(\"program.mlir\":7:3)"]
    );
}

#[test]
fn an_attribute_or_a_type_that_can_not_be_parsed_is_null() {
    let context = Context::new();
    // SAFETY: the context is alive.
    unsafe {
        let attribute = mlirAttributeParseGet(context.raw, text::view("#llvm.nonsense<1>"));
        assert!(mlirAttributeIsNull(attribute));
        assert!(mlirTypeIsNull(mlirTypeParseGet(
            context.raw,
            text::view("tensor<2xnonsense>")
        )));
    }
    assert!(context.diagnostics().len() >= 2);
}
