//! The example `stablehlo`: the programs that it runs, what it gives, and its command line.

use crate::npy;
use crate::workspace::{ADD_BYTECODE, Workspace};

#[test]
fn results_are_printed_with_the_times_beside_them() {
    let outcome =
        Workspace::addition().run(&["add.mlir", "--input", "left.npy", "--input", "right.npy"]);

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
    let workspace = Workspace::addition();
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
    let workspace = Workspace::addition().with("add.mlirbc", ADD_BYTECODE);

    let of_text = workspace.run_well(&["add.mlir", "--input", "left.npy", "--input", "right.npy"]);
    let of_bytecode =
        workspace.run_well(&["add.mlirbc", "--input", "left.npy", "--input", "right.npy"]);

    assert_eq!(of_bytecode, of_text);
}

#[test]
fn the_programs_type_decides_what_16_bits_mean() {
    let workspace = Workspace::of_program(
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
    let workspace = Workspace::of_program(
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
    let workspace = Workspace::of_program(
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
        Workspace::of_program("func.func @main() { return }").run_well(&["program.mlir"]),
        ""
    );
}

#[test]
fn parameters_that_share_memory_with_results_are_right() {
    let workspace = Workspace::of_program(
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
    let workspace = Workspace::of_program(
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
                "result 1 of replica {device}: tensor<ui32>\n{device}\n"
            )),
            "{printed}"
        );
    }
}

#[test]
fn a_result_in_another_order_on_the_device_is_written_row_major() {
    let workspace = Workspace::of_program(
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
    let workspace = Workspace::of_program(
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
fn an_invalid_command_line_exits_with_2_and_says_what_is_wrong() {
    for (arguments, word) in [
        (&[][..], "PROGRAM.mlir"),
        (&["a.mlir", "b.mlir"], "b.mlir"),
        (&["a.mlir", "--nonsense"], "--nonsense"),
        (&["a.mlir", "--input"], "--input"),
        (&["a.mlir", "--devices", "0"], "1..=1024"),
        (&["a.mlir", "--devices", "1025"], "1..=1024"),
        (&["a.mlir", "--devices", "many"], "many"),
    ] {
        let outcome = Workspace::new().run(arguments);

        assert_eq!(outcome.code, Some(2), "{arguments:?}: {}", outcome.stderr);
        let says = outcome.stderr.contains(word) && outcome.stderr.contains("--help");
        assert!(says, "{arguments:?}: {}", outcome.stderr);
    }
}

#[test]
fn help_is_printed_when_it_is_asked_for() {
    let help = Workspace::new().run_well(&["--help"]);

    assert!(
        help.contains("Usage: stablehlo [OPTIONS] <PROGRAM.mlir>"),
        "{help}"
    );
    assert!(help.contains("--output-dir <DIR>"), "{help}");
}
