//! The example `stablehlo` on programs and inputs that can't be run: a clear error, before anything runs.

use crate::npy;
use crate::workspace::{ADD_BYTECODE, Workspace};

#[test]
fn a_program_that_does_not_parse_fails_with_xlas_message() {
    let error = Workspace::of_program("func.func @main() { %0 = stablehlo.nonsense }")
        .run_badly(&["program.mlir"]);

    assert!(
        error.contains("program.mlir could not be compiled"),
        "{error}"
    );
    assert!(error.contains("stablehlo.nonsense"), "{error}");
}

#[test]
fn a_program_that_does_not_verify_fails_with_xlas_message() {
    let text = "func.func @main(%a: tensor<2xf32>, %b: tensor<3xf32>) -> tensor<2xf32> {
                  %0 = \"stablehlo.add\"(%a, %b) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
                  return %0 : tensor<2xf32>
                }";
    let error = Workspace::of_program(text).run_badly(&["program.mlir"]);

    assert!(error.contains("stablehlo.add"), "{error}");
}

#[test]
fn an_empty_program_fails_with_xlas_message() {
    let error = Workspace::of_program("").run_badly(&["program.mlir"]);

    assert!(error.contains("main"), "{error}");
}

#[test]
fn damaged_bytecode_fails_with_xlas_message() {
    let half = ADD_BYTECODE.len() / 2;
    let workspace = Workspace::new().with("cut.mlirbc", &ADD_BYTECODE[..half]);

    let error = workspace.run_badly(&["cut.mlirbc"]);

    assert!(
        error.contains("cut.mlirbc could not be compiled: PJRT_Client_Compile: "),
        "{error}"
    );
}

#[test]
fn a_missing_program_is_named() {
    let error = Workspace::new().run_badly(&["missing.mlir"]);

    assert!(error.contains("missing.mlir: "), "{error}");
}

#[test]
fn a_wrong_number_of_inputs_is_an_error_that_lists_the_parameters() {
    for inputs in [
        &[][..],
        &["--input", "left.npy"],
        &["--input=left.npy", "--input=left.npy", "--input=left.npy"],
    ] {
        let error = Workspace::addition().run_badly(&[&["add.mlir"], inputs].concat());

        assert!(
            error.contains("2 parameters (tensor<2x2xf32>, tensor<2x2xf32>)"),
            "{error}"
        );
    }
}

#[test]
fn an_input_of_wrong_shape_is_an_error_that_shows_both_shapes() {
    let workspace =
        Workspace::addition().with("flat.npy", npy::f32s("(4,)", &[1.0, 2.0, 3.0, 4.0]));

    let error = workspace.run_badly(&["add.mlir", "--input", "left.npy", "--input", "flat.npy"]);

    assert!(
        error.contains("flat.npy does not fit: parameter 1 of the program is tensor<2x2xf32>"),
        "{error}"
    );
    assert!(
        error.contains("float32 of shape [2, 2]") && error.contains("float32 of shape [4]"),
        "{error}"
    );
}

#[test]
fn an_input_of_wrong_type_is_an_error_that_shows_both_types() {
    let workspace = Workspace::addition().with("wide.npy", npy::file("<f8", "(2, 2)", &[0; 32]));

    let error = workspace.run_badly(&["add.mlir", "--input", "left.npy", "--input", "wide.npy"]);

    assert!(error.contains("wide.npy does not fit"), "{error}");
    assert!(
        error.contains("float32 of shape [2, 2]") && error.contains("float64 of shape [2, 2]"),
        "{error}"
    );
}

#[test]
fn what_files_cannot_hold_is_an_error() {
    for (parameter, word) in [
        ("tensor<2xi4>", "S4"),
        ("tensor<2xui4>", "U4"),
        ("tensor<2xf4E2M1FN>", "F4E2M1FN"),
        ("tuple<tensor<f32>, tensor<f32>>", "tuple"),
        ("!stablehlo.token", "token"),
    ] {
        let text = format!(
            "func.func @main(%a: {parameter}) -> {parameter} {{ return %a : {parameter} }}"
        );
        let error = Workspace::of_program(&text).run_badly(&["program.mlir"]);

        assert!(error.contains(word), "{parameter}: {error}");
    }
}

#[test]
fn dynamic_shapes_are_an_error_that_says_so() {
    for parameter in [
        "tensor<?x2xf32>",
        "tensor<?x2xf32, #stablehlo.bounds<4, ?>>",
    ] {
        let text = format!(
            "func.func @main(%a: {parameter}) -> {parameter} {{
               %0 = stablehlo.add %a, %a : {parameter}
               return %0 : {parameter}
             }}"
        );
        let error = Workspace::of_program(&text).run_badly(&["program.mlir"]);

        assert!(
            error.contains("only programs with static shapes can be run"),
            "{error}"
        );
    }
}

#[test]
fn a_parameter_in_another_order_than_row_major_is_an_error() {
    let text =
        "func.func @main(%a: tensor<2x3xf32> {mhlo.layout_mode = \"{0,1}\"}) -> tensor<2x3xf32> {
                  %0 = stablehlo.add %a, %a : tensor<2x3xf32>
                  return %0 : tensor<2x3xf32>
                }";
    let workspace = Workspace::of_program(text).with("a.npy", npy::f32s("(2, 3)", &[0.0; 6]));

    let error = workspace.run_badly(&["program.mlir", "--input", "a.npy"]);

    assert!(
        error.contains("parameter 0 is wanted in another order"),
        "{error}"
    );
}

#[test]
fn an_output_directory_that_cannot_be_made_is_named() {
    let workspace = Workspace::addition().with("file", "");

    let outcome = workspace.run(&[
        "add.mlir",
        "--input=left.npy",
        "--input=right.npy",
        "--output-dir",
        "file/below",
    ]);

    assert_eq!(outcome.code, Some(1));
    assert!(outcome.stderr.contains("file/below"), "{}", outcome.stderr);
}
