//! MLIR's library and the CPU plugin in one process. Each has an MLIR and an LLVM of its own, of different versions: what
//! one of them registers or exports must not reach the other.

mod mlir;
mod pjrt;

use std::thread;

use pjrt::Client;

const ROUNDS: i32 = 20;

/// A program that multiplies by `factor`, made and serialized by MLIR's library and then compiled and run by the plugin.
fn multiply_by(client: &Client, factor: i32, version: &str) {
    let source = format!(
        "func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {{
           %0 = stablehlo.constant dense<{factor}.0> : tensor<4xf32>
           %1 = stablehlo.multiply %arg0, %0 : tensor<4xf32>
           return %1 : tensor<4xf32>
         }}"
    );
    let artifact = mlir::portable_artifact(&source, version);
    assert!(artifact.starts_with(b"ML\xefR"));
    let mark = format!("StableHLO_v{version}");
    let says = |part: &[u8]| part == mark.as_bytes();
    assert!(artifact.windows(mark.len()).any(says), "{mark}");
    let results = client.run(&artifact, [1.0, 2.0, 3.0, 4.0]);
    let factor = factor as f32;
    assert_eq!(results, [factor, 2.0 * factor, 3.0 * factor, 4.0 * factor]);
}

#[test]
fn both_compile_and_run_programs_at_the_same_time() {
    // MLIR's library is in the process already; now it works before the plugin is loaded, while it is, and after.
    assert_eq!(mlir::add_with_a_just_in_time_compiler(1, 2), 3);
    let client = Client::new();
    let version = mlir::version_of_twelve_weeks_ago();
    thread::scope(|scope| {
        scope.spawn(|| (0..ROUNDS).for_each(|round| multiply_by(&client, round, &version)));
        scope.spawn(|| {
            for round in 0..ROUNDS {
                let sum = mlir::add_with_a_just_in_time_compiler(round, 1);
                assert_eq!(sum, round + 1);
            }
        });
    });
    drop(client);
    assert_eq!(mlir::add_with_a_just_in_time_compiler(-1, 1), 0);
    multiply_by(&Client::new(), 7, &version);
}

#[test]
fn plugin_reads_the_librarys_own_current_version() {
    let version = mlir::current_version();
    println!("StableHLO {version}");
    multiply_by(&Client::new(), 3, &version);
}
