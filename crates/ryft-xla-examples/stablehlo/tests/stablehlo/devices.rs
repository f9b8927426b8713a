//! Programs for several devices: replicas, partitions, and collectives between them.

use crate::npy;
use crate::workspace::Workspace;

/// Exchanges an array between two replicas, or with a channel between two partitions.
fn exchange(channel: &str) -> Workspace {
    let text = format!(
        "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {{
           %0 = \"stablehlo.collective_permute\"(%a) {{source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>{channel}}}
             : (tensor<2xf32>) -> tensor<2xf32>
           return %0 : tensor<2xf32>
         }}"
    );
    Workspace::of_program(&text).with("a.npy", npy::f32s("(2,)", &[1.0, 2.0]))
}

/// A program of four partitions, as JAX writes it: the parameter is cut in both dimensions, one result in one, one in none.
const PARTITIONED: &str = "
    module @jit_f attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
      sdy.mesh @mesh = <[\"x\"=2, \"y\"=2]>
      func.func public @main(%a: tensor<4x6xf32> {sdy.sharding = #sdy.sharding<@mesh, [{\"x\"}, {\"y\"}]>})
          -> (tensor<6x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{\"y\"}, {}]>}, tensor<f32>) {
        %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
        %zero = stablehlo.constant dense<0.0> : tensor<f32>
        %1 = stablehlo.reduce(%a init: %zero) applies stablehlo.add across dimensions = [0, 1]
          : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
        return %0, %1 : tensor<6x4xf32>, tensor<f32>
      }
    }";

#[test]
fn a_collective_that_names_more_devices_than_there_are_is_an_error() {
    let error = exchange("").run_badly(&["program.mlir", "--input", "a.npy"]);
    assert!(
        error.contains("names the replica 1") && error.contains("give --devices 2"),
        "{error}"
    );

    let channel = ", channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>";
    let error = exchange(channel).run_badly(&["program.mlir", "--input", "a.npy"]);
    assert!(
        error.contains("names the partition 1") && error.contains("num_partitions"),
        "{error}"
    );

    let printed = exchange("").run_well(&["program.mlir", "--input", "a.npy", "--devices", "2"]);
    assert!(
        printed.contains("result 0 of replica 1: tensor<2xf32>\n[1, 2]"),
        "{printed}"
    );
}

#[test]
fn partitions_get_their_parts_and_their_results_are_joined() {
    let numbers: Vec<f32> = (0..24_u8).map(f32::from).collect();
    let workspace = Workspace::of_program(PARTITIONED).with("a.npy", npy::f32s("(4, 6)", &numbers));

    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy"]);

    let expected = "result 0: tensor<6x4xf32>\n[[0, 6, 12, 18],\n [1, 7, 13, 19],\n [2, 8, 14, 20],\n [3, 9, 15, 21],\n \
                    [4, 10, 16, 22],\n [5, 11, 17, 23]]\nresult 1: tensor<f32>\n276\n";
    assert_eq!(printed, expected);
    let hlo = workspace.run_well(&["program.mlir", "--input", "a.npy", "--print", "hlo"]);
    assert!(
        hlo.contains("all-reduce(") && hlo.contains("ENTRY ") && hlo.contains("f32[2,3]"),
        "{hlo}"
    );
}

#[test]
fn partitions_of_several_replicas_each_give_a_result() {
    let numbers: Vec<f32> = (0..24_u8).map(f32::from).collect();
    let workspace = Workspace::of_program(PARTITIONED).with("a.npy", npy::f32s("(4, 6)", &numbers));

    let printed = workspace.run_well(&["program.mlir", "--input", "a.npy", "--devices", "8"]);

    assert_eq!(
        printed.matches("\n[[0, 6, 12, 18],\n").count(),
        2,
        "{printed}"
    );
    assert!(
        printed.contains("result 1 of replica 1: tensor<f32>\n276\n"),
        "{printed}"
    );
}

#[test]
fn the_replicas_that_a_program_states_are_run() {
    let text = "module attributes {mhlo.num_replicas = 2 : i32} {
                  func.func @main() -> tensor<ui32> {
                    %0 = stablehlo.replica_id : tensor<ui32>
                    return %0 : tensor<ui32>
                  }
                }";
    let workspace = Workspace::of_program(text);

    let printed = workspace.run_well(&["program.mlir"]);
    let expected =
        "result 0 of replica 0: tensor<ui32>\n0\nresult 0 of replica 1: tensor<ui32>\n1\n";
    assert_eq!(printed, expected);

    let error = workspace.run_badly(&["program.mlir", "--devices", "3"]);
    assert!(
        error.contains("states 2 replicas of 1 partitions"),
        "{error}"
    );
}

#[test]
fn a_plugin_is_taken_from_a_path_and_an_unknown_one_is_named() {
    let plugin = ryft_pjrt_sys::cpu::plugin().expect("the CPU plugin");
    let inputs = ["add.mlir", "--input", "left.npy", "--input", "right.npy"];
    if let Some(path) = plugin.path() {
        let path = path.to_str().expect("the path is text");
        let printed = Workspace::addition().run_well(&[&inputs[..], &["--plugin", path]].concat());
        assert!(printed.contains("[[11, 22]"), "{printed}");
    }
    let error = Workspace::addition().run_badly(&[&inputs[..], &["--plugin", "none.so"]].concat());
    assert!(error.contains("none.so"), "{error}");
    let error = Workspace::addition().run_badly(&[&inputs[..], &["--device", "cuda-99"]].concat());
    assert!(error.contains("no device cuda-99"), "{error}");
}

#[test]
fn a_program_is_run_as_often_as_it_is_asked_for() {
    let arguments = [
        "add.mlir",
        "--input=left.npy",
        "--input=right.npy",
        "--repeat",
        "3",
    ];
    let outcome = Workspace::addition().run(&arguments);

    assert_eq!(
        outcome.stdout,
        "result 0: tensor<2x2xf32>\n[[11, 22],\n [33, 44]]\n"
    );
    assert!(
        outcome.stderr.contains("executed 3 times, at least in "),
        "{}",
        outcome.stderr
    );
}
