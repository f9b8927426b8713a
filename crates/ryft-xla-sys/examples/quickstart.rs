//! Compiles a matrix product with XLA, runs it on the CPU, and checks the numbers.
//!
//! ```text
//! cargo run --example quickstart
//! ```

mod pjrt;

use std::error::Error;
use std::process::ExitCode;

use ryft_xla_sys::pjrt::cpu;
use ryft_xla_sys::protos::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};

use pjrt::{Api, Buffer, Client, ClientOptions, Device, ElementType, HostArray};

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

fn main() -> ExitCode {
    match multiply_matrices() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn multiply_matrices() -> Result<(), Box<dyn Error>> {
    // A plugin brings XLA and the devices that it knows how to use. A client sets it to work.
    let plugin = cpu::plugin()?;
    let client = Client::new(Api::new(plugin)?, ClientOptions::default())?;
    let devices = client.devices()?;

    let (major, minor) = plugin.version();
    println!("native    pjrt-cpu from {}", cpu::ORIGIN);
    if let Some(path) = plugin.path() {
        println!("library   {}", path.display());
    }
    println!("PJRT API  {major}.{minor}");
    println!(
        "platform  {} ({})",
        client.platform_name()?,
        client.platform_version()?
    );
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
    let left = copy_to_device(&client, device, &[2, 3], &LEFT)?;
    let right = copy_to_device(&client, device, &[3, 2], &RIGHT)?;
    let results = executable.execute(vec![vec![left, right]])?;
    let product = results
        .first()
        .and_then(|results| results.first())
        .ok_or("the program gave no result")?;
    let product = copy_from_device(product)?;

    println!("product   {product:?}");
    println!("expected  {EXPECTED:?}");
    if product == EXPECTED {
        Ok(())
    } else {
        Err("the numbers are wrong".into())
    }
}

fn copy_to_device<'client>(
    client: &'client Client,
    device: Device<'client>,
    dimensions: &[i64],
    numbers: &[f32],
) -> Result<Buffer<'client>, pjrt::Error> {
    let bytes: Vec<u8> = numbers
        .iter()
        .flat_map(|number| number.to_ne_bytes())
        .collect();
    let array = HostArray {
        element_type: ElementType::F32,
        dimensions,
        bytes: &bytes,
    };
    client.copy_to_device(device, array)
}

fn copy_from_device(buffer: &Buffer<'_>) -> Result<Vec<f32>, pjrt::Error> {
    let bytes = buffer.to_host()?;
    let (numbers, _) = bytes.as_chunks();
    Ok(numbers
        .iter()
        .map(|&number| f32::from_ne_bytes(number))
        .collect())
}
