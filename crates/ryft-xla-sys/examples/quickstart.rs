//! Compiles a matrix product with XLA, runs it on the CPU, and checks the numbers.
//!
//! ```text
//! cargo run --example quickstart
//! ```

mod pjrt;

use std::error::Error;

use ryft_xla_sys::protos::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};

use pjrt::{Api, Client, ClientOptions, ElementType};

/// The program: the product of a 2x3 matrix and a 3x2 matrix, in StableHLO.
const PROGRAM: &str = "
    func.func @main(%left: tensor<2x3xf32>, %right: tensor<3x2xf32>) -> tensor<2x2xf32> {
      %product = stablehlo.dot_general %left, %right, contracting_dims = [1] x [0]
        : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
      return %product : tensor<2x2xf32>
    }
";

const LEFT: [f32; 6] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
const RIGHT: [f32; 6] = [7.0, 8.0, 9.0, 10.0, 11.0, 12.0];
const EXPECTED: [f32; 4] = [58.0, 64.0, 139.0, 154.0];

fn main() -> Result<(), Box<dyn Error>> {
    // A plugin brings XLA and the devices that it knows how to use. A client sets it to work.
    let api = Api::of_cpu_plugin()?;
    let client = Client::new(api, ClientOptions::default())?;
    let devices = client.devices()?;

    let (major, minor) = api.version();
    println!("PJRT API  {major}.{minor}");
    println!("platform  {} ({})", client.platform_name()?, client.platform_version()?);
    for device in &devices {
        println!("device    {}", device.description()?);
    }

    // Compiling takes the program, as MLIR's text or bytecode, and options, as a Protobuf message.
    let options = CompileOptionsProto {
        executable_build_options: Some(ExecutableBuildOptionsProto {
            num_replicas: 1,
            num_partitions: 1,
            ..Default::default()
        }),
        ..Default::default()
    };
    let executable = client.compile(PROGRAM.as_bytes(), &options)?;

    // Inputs are copied to the device, the program runs there, and its result is copied back.
    let device = *devices.first().ok_or("the plugin has no device")?;
    let left = client.copy_to_device(device, ElementType::F32, &[2, 3], &to_bytes(&LEFT))?;
    let right = client.copy_to_device(device, ElementType::F32, &[3, 2], &to_bytes(&RIGHT))?;
    let results = executable.execute(vec![vec![left, right]])?;
    let product = results.first().and_then(|results| results.first()).ok_or("the program gave no result")?;
    let product = from_bytes(&product.to_host()?);

    println!("product   {product:?}");
    println!("expected  {EXPECTED:?}");
    if product == EXPECTED { Ok(()) } else { Err("the numbers are wrong".into()) }
}

fn to_bytes(numbers: &[f32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_ne_bytes()).collect()
}

fn from_bytes(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|&bytes| f32::from_ne_bytes(bytes)).collect()
}
