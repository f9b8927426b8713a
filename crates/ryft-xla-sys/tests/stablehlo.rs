//! The example `stablehlo` on programs: what it runs, and what it says of those that it can't run.

mod runner;

use std::fs;
use std::path::Path;

use runner::{Workspace, npy};

const ADD: &str = include_str!("data/add.mlir");

/// A workspace with `add.mlir` and two arrays for it.
fn addition() -> Workspace {
    Workspace::new()
        .with("add.mlir", ADD)
        .with("left.npy", npy::f32s("(2, 2)", &[1.0, 2.0, 3.0, 4.0]))
        .with("right.npy", npy::f32s("(2, 2)", &[10.0, 20.0, 30.0, 40.0]))
}

fn program(text: &str) -> Workspace {
    Workspace::new().with("program.mlir", text)
}

#[test]
fn results_are_printed_with_the_times_beside_them() {
    let outcome = addition().run(&["add.mlir", "--input", "left.npy", "--input", "right.npy"]);

    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert_eq!(
        outcome.stdout,
        "result 0: tensor<2x2xf32>\n[[11, 22],\n [33, 44]]\n"
    );
    assert!(
        outcome.stderr.contains("compiled in ") && outcome.stderr.contains("executed in "),
        "{}",
        outcome.stderr
    );
}

#[test]
fn results_are_written_as_numpy_writes_them() {
    let workspace = addition();
    let printed = workspace.run_well(&[
        "add.mlir",
        "--input=left.npy",
        "--input=right.npy",
        "--output-dir",
        "made/for/them",
    ]);

    assert_eq!(printed, "");
    assert_eq!(
        workspace.read("made/for/them/0.npy"),
        npy::f32s("(2, 2)", &[11.0, 22.0, 33.0, 44.0])
    );
}

#[test]
fn bytecode_runs_as_text_does() {
    let bytecode = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/add.mlirbc");
    let workspace = addition().with("add.mlirbc", fs::read(bytecode).expect("the bytecode"));

    let of_text = workspace.run_well(&["add.mlir", "--input", "left.npy", "--input", "right.npy"]);
    let of_bytecode =
        workspace.run_well(&["add.mlirbc", "--input", "left.npy", "--input", "right.npy"]);

    assert_eq!(of_bytecode, of_text);
}

#[test]
fn the_programs_type_decides_what_16_bits_mean() {
    let workspace = program(
        "func.func @main(%b: tensor<2xbf16>, %u: tensor<2xui16>) -> (tensor<2xf32>, tensor<2xf32>) {
           %0 = stablehlo.convert %b : (tensor<2xbf16>) -> tensor<2xf32>
           %1 = stablehlo.convert %u : (tensor<2xui16>) -> tensor<2xf32>
           return %0, %1 : tensor<2xf32>, tensor<2xf32>
         }",
    )
    // 1.5 and -2 as bf16; 16320 and 49152 as uint16.
    .with("bits.npy", npy::file("<u2", "(2,)", &[0xc0, 0x3f, 0x00, 0xc0]));

    let printed =
        workspace.run_well(&["program.mlir", "--input", "bits.npy", "--input", "bits.npy"]);

    assert_eq!(
        printed,
        "result 0: tensor<2xf32>\n[1.5, -2]\nresult 1: tensor<2xf32>\n[16320, 49152]\n"
    );
}

#[test]
fn a_program_has_many_results_and_unused_parameters() {
    let workspace = program(
        "func.func @main(%a: tensor<2xf32>, %unused: tensor<2xf32>)
             -> (tensor<2xf32>, tensor<f32>, tensor<2xi1>, tensor<f16>, tensor<complex<f32>>, tensor<i8>) {
           %0 = stablehlo.constant dense<7.5> : tensor<f32>
           %1 = stablehlo.compare LT, %a, %unused : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
           %2 = stablehlo.constant dense<-0.333251953125> : tensor<f16>
           %3 = stablehlo.constant dense<(1.0, -2.0)> : tensor<complex<f32>>
           %4 = stablehlo.constant dense<-128> : tensor<i8>
           return %a, %0, %1, %2, %3, %4
             : tensor<2xf32>, tensor<f32>, tensor<2xi1>, tensor<f16>, tensor<complex<f32>>, tensor<i8>
         }",
    )
    .with("a.npy", npy::f32s("(2,)", &[0.25, f32::INFINITY]))
    .with("b.npy", npy::f32s("(2,)", &[0.5, 0.5]));

    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy", "--input", "b.npy"]);

    assert_eq!(
        printed,
        "result 0: tensor<2xf32>\n[0.25, inf]\n\
         result 1: tensor<f32>\n7.5\n\
         result 2: tensor<2xi1>\n[true, false]\n\
         result 3: tensor<f16>\n-0.33325195\n\
         result 4: tensor<complex<f32>>\n(1, -2)\n\
         result 5: tensor<i8>\n-128\n"
    );
}

#[test]
fn the_elements_of_a_resulting_tuple_are_results() {
    let workspace = program(
        "func.func @main(%a: tensor<f32>) -> tuple<tensor<f32>, tensor<f32>> {
           %0 = stablehlo.negate %a : tensor<f32>
           %1 = stablehlo.tuple %a, %0 : tuple<tensor<f32>, tensor<f32>>
           return %1 : tuple<tensor<f32>, tensor<f32>>
         }",
    )
    .with("a.npy", npy::f32s("()", &[3.0]));

    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy"]);

    assert_eq!(
        printed,
        "result 0: tensor<f32>\n3\nresult 1: tensor<f32>\n-3\n"
    );
}

#[test]
fn a_program_without_parameters_and_results_runs() {
    assert_eq!(
        program("func.func @main() { return }").run_well(&["program.mlir"]),
        ""
    );
}

#[test]
fn parameters_that_share_memory_with_results_are_right() {
    let workspace = program(
        "func.func @main(%a: tensor<2xf32> {tf.aliasing_output = 0 : i32}, %b: tensor<2xf32> {jax.buffer_donor = true})
             -> (tensor<2xf32>, tensor<2xf32>) {
           %0 = stablehlo.add %a, %b : tensor<2xf32>
           %1 = stablehlo.multiply %a, %b : tensor<2xf32>
           return %0, %1 : tensor<2xf32>, tensor<2xf32>
         }",
    )
    .with("a.npy", npy::f32s("(2,)", &[3.0, 5.0]))
    .with("b.npy", npy::f32s("(2,)", &[4.0, 6.0]));

    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy", "--input", "b.npy"]);

    assert_eq!(
        printed,
        "result 0: tensor<2xf32>\n[7, 11]\nresult 1: tensor<2xf32>\n[12, 30]\n"
    );
}

#[test]
fn replicas_run_on_devices_of_their_own_and_talk_to_each_other() {
    let workspace = program(
        "func.func @main(%a: tensor<2xf32>) -> (tensor<2xf32>, tensor<ui32>) {
           %0 = \"stablehlo.all_reduce\"(%a) ({
             ^bb0(%x: tensor<f32>, %y: tensor<f32>):
               %s = stablehlo.add %x, %y : tensor<f32>
               stablehlo.return %s : tensor<f32>
           }) {replica_groups = dense<[[0, 1, 2, 3, 4, 5]]> : tensor<1x6xi64>} : (tensor<2xf32>) -> tensor<2xf32>
           %1 = stablehlo.replica_id : tensor<ui32>
           return %0, %1 : tensor<2xf32>, tensor<ui32>
         }",
    )
    .with("a.npy", npy::f32s("(2,)", &[1.0, 2.0]));

    workspace.run_well(&[
        "program.mlir",
        "--input",
        "a.npy",
        "--devices",
        "6",
        "--output-dir",
        "out",
    ]);
    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy", "--devices", "6"]);

    for device in 0..6u32 {
        assert_eq!(
            workspace.read(&format!("out/{device}/0.npy")),
            npy::f32s("(2,)", &[6.0, 12.0])
        );
        assert_eq!(
            workspace.read(&format!("out/{device}/1.npy")),
            npy::file("<u4", "()", &device.to_le_bytes())
        );
        assert!(
            printed.contains(&format!(
                "result 1 on device {device}: tensor<ui32>\n{device}\n"
            )),
            "{printed}"
        );
    }
}

#[test]
fn a_result_in_another_order_on_the_device_is_written_row_major() {
    let workspace = program(
        "func.func @main(%a: tensor<2x3xf32>) -> (tensor<2x3xf32> {mhlo.layout_mode = \"{0,1}\"}) {
           %0 = stablehlo.add %a, %a : tensor<2x3xf32>
           return %0 : tensor<2x3xf32>
         }",
    )
    .with(
        "a.npy",
        npy::f32s("(2, 3)", &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
    );

    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy"]);

    assert_eq!(
        printed,
        "result 0: tensor<2x3xf32>\n[[0, 2, 4],\n [6, 8, 10]]\n"
    );
}

#[test]
fn a_long_result_is_cut_when_it_is_printed_and_whole_when_it_is_written() {
    let workspace = program(
        "func.func @main() -> tensor<1500xi32> {
           %0 = stablehlo.iota dim = 0 : tensor<1500xi32>
           return %0 : tensor<1500xi32>
         }",
    );

    let printed = workspace.run_well(&["program.mlir"]);
    workspace.run_well(&["program.mlir", "--output-dir", "."]);

    assert!(printed.contains("998, 999, ... and 500 more"), "{printed}");
    let elements: Vec<u8> = (0..1500i32).flat_map(i32::to_le_bytes).collect();
    assert_eq!(
        workspace.read("0.npy"),
        npy::file("<i4", "(1500,)", &elements)
    );
}

#[test]
fn a_program_that_does_not_parse_fails_with_xlas_message() {
    let error =
        program("func.func @main() { %0 = stablehlo.nonsense }").run_badly(&["program.mlir"]);

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
    let error = program(text).run_badly(&["program.mlir"]);

    assert!(error.contains("stablehlo.add"), "{error}");
}

#[test]
fn an_empty_program_fails_with_xlas_message() {
    let error = program("").run_badly(&["program.mlir"]);

    assert!(error.contains("main"), "{error}");
}

#[test]
fn damaged_bytecode_fails_with_xlas_message() {
    let bytecode = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/add.mlirbc"))
        .expect("the bytecode");
    let workspace = Workspace::new().with("cut.mlirbc", &bytecode[..bytecode.len() / 2]);

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
        let error = addition().run_badly(&[&["add.mlir"], inputs].concat());

        assert!(
            error.contains("2 parameters (tensor<2x2xf32>, tensor<2x2xf32>)"),
            "{error}"
        );
    }
}

#[test]
fn an_input_of_wrong_shape_is_an_error_that_shows_both_shapes() {
    let workspace = addition().with("flat.npy", npy::f32s("(4,)", &[1.0, 2.0, 3.0, 4.0]));

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
    let workspace = addition().with("wide.npy", npy::file("<f8", "(2, 2)", &[0; 32]));

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
        let error = program(&text).run_badly(&["program.mlir"]);

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
        let error = program(&text).run_badly(&["program.mlir"]);

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
    let workspace = program(text).with("a.npy", npy::f32s("(2, 3)", &[0.0; 6]));

    let error = workspace.run_badly(&["program.mlir", "--input", "a.npy"]);

    assert!(
        error.contains("parameter 0 is wanted in another order"),
        "{error}"
    );
}

#[test]
fn an_output_directory_that_cannot_be_made_is_named() {
    let workspace = addition().with("file", "");

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
fn a_wrong_command_line_exits_with_2_and_shows_the_usage() {
    for (arguments, word) in [
        (&[][..], "PROGRAM.mlir"),
        (&["a.mlir", "b.mlir"], "b.mlir"),
        (&["a.mlir", "--nonsense"], "--nonsense"),
        (&["a.mlir", "--input"], "--input"),
        (&["a.mlir", "--devices", "0"], "\"0\""),
        (&["a.mlir", "--devices", "many"], "\"many\""),
    ] {
        let outcome = Workspace::new().run(arguments);

        assert_eq!(outcome.code, Some(2), "{arguments:?}: {}", outcome.stderr);
        let (error, usage) = outcome
            .stderr
            .split_once("Usage: stablehlo")
            .expect("the usage");
        assert!(error.contains(word), "{arguments:?}: {error}");
        assert!(usage.contains("--output-dir DIR"), "{usage}");
    }
}

#[test]
fn help_is_printed_when_it_is_asked_for() {
    assert!(
        Workspace::new()
            .run_well(&["--help"])
            .contains("Usage: stablehlo PROGRAM.mlir")
    );
}
