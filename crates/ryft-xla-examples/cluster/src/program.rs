//! A program that adds up over its replicas, wherever they are.

use ryft_xla_examples::pjrt::compile_options;
use ryft_xla_proto::xla::device_assignment_proto::ComputationDevice;
use ryft_xla_proto::xla::{CompileOptionsProto, DeviceAssignmentProto};

/// The program: the squares of a replica's four numbers, added up, and added up over the replicas.
pub fn sum_over_replicas(replicas: u32) -> String {
    let group: Vec<u32> = (0..replicas).collect();
    format!(
        r#"func.func @main(%numbers: tensor<4xf32>) -> tensor<f32> {{
             %squares = stablehlo.dot_general %numbers, %numbers, contracting_dims = [0] x [0]
               : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
             %sum = "stablehlo.all_reduce"(%squares) ({{
               ^bb0(%left: tensor<f32>, %right: tensor<f32>):
                 %both = stablehlo.add %left, %right : tensor<f32>
                 stablehlo.return %both : tensor<f32>
             }}) {{replica_groups = dense<[{group:?}]> : tensor<1x{replicas}xi64>}} : (tensor<f32>) -> tensor<f32>
             return %sum : tensor<f32>
           }}"#
    )
}

/// Options for a program with a replica on each of these devices, in this order.
pub fn replicas_on(device_ids: Vec<i64>) -> CompileOptionsProto {
    let replicas = device_ids.len();
    let mut options = compile_options(replicas as i64, 1);
    let devices = ComputationDevice {
        replica_device_ids: device_ids,
    };
    if let Some(build) = &mut options.executable_build_options {
        build.device_assignment = Some(DeviceAssignmentProto {
            replica_count: replicas as i32,
            computation_count: 1,
            computation_devices: vec![devices],
        });
    }
    options
}
