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
        ("tensor<2xi2>", "S2"),
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

#[test]
fn a_program_without_main_is_an_error_that_names_its_functions() {
    let text = "func.func @first() { return }
                func.func private @hidden() { return }
                func.func public @third(%a: tensor<f32>) { return }";
    let error = Workspace::of_program(text).run_badly(&["program.mlir"]);

    assert!(error.contains("the program has @first, @third"), "{error}");
}

#[test]
fn inputs_are_read_before_the_program_is_compiled() {
    let error = Workspace::addition().run_badly(&["add.mlir", "--input", "missing.npy"]);

    assert!(
        error.contains("missing.npy: ") && !error.contains("compiled"),
        "{error}"
    );
}

#[test]
fn files_of_other_kinds_are_recognised_and_the_way_to_a_program_is_named() {
    let exported = [b"\x10\0\0\0 a name \xff".as_slice(), ADD_BYTECODE].concat();
    for (content, words) in [
        (b"HloModule jit_f\n".as_slice(), "HLO's text"),
        (&exported, "mlir_module_serialized"),
        (
            b"\x0a\x05jit_f\x12\x04main\xff",
            "Protobuf message of an HLO module",
        ),
        (b"PK\x03\x04\xff", "compressed archive"),
        (b"\x1f\x8b\x08\xff", "compressed archive"),
        (b"\x7fELF\xff", "neither text nor MLIR's bytecode"),
    ] {
        let error = Workspace::new()
            .with("program", content)
            .run_badly(&["program"]);

        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn a_custom_call_that_a_plugin_has_not_is_named_for_what_it_is() {
    for (function, words) in [
        ("lapack_spotrf_ffi", "a function of LAPACK"),
        ("xla_ffi_python_cpu_callback", "a callback into Python"),
        (
            "of_some_framework",
            "a function that the program's framework brings",
        ),
    ] {
        for version in [
            "api_version = 4 : i32, backend_config = {}",
            "api_version = 1 : i32",
        ] {
            let text = format!(
                "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {{
                   %0 = stablehlo.custom_call @{function}(%a) {{{version}}} : (tensor<2xf32>) -> tensor<2xf32>
                   return %0 : tensor<2xf32>
                 }}"
            );
            let error = Workspace::of_program(&text).run_badly(&["program.mlir"]);

            assert!(error.contains(words) && error.contains(function), "{error}");
        }
    }
}

#[test]
fn an_infeed_is_an_error_before_the_program_waits_for_it() {
    let text = "func.func @main() -> tensor<2xf32> {
                  %token = stablehlo.create_token : !stablehlo.token
                  %0:2 = \"stablehlo.infeed\"(%token) {infeed_config = \"\"} : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
                  return %0#0 : tensor<2xf32>
                }";
    let error = Workspace::of_program(text).run_badly(&["program.mlir"]);

    assert!(error.contains("is an infeed"), "{error}");
}
