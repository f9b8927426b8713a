//! Builds a program with MLIR, compiles it with XLA, runs it, and checks the numbers: on the CPU, or on the accelerator whose
//! feature is on.
//!
//! ```text
//! cargo run --example quickstart
//! cargo run --example quickstart --features cuda-13-runtime
//! ```

use std::error::Error;
use std::process::ExitCode;

use ryft_mlir_sys::library;
use ryft_pjrt_sys::cpu;
use ryft_pjrt_sys::device::Device as Accelerator;
use ryft_xla_examples::common_version;
use ryft_xla_examples::mlir::{Context, Module};
use ryft_xla_examples::pjrt::{self, Api, Buffer, Client, Device, ElementType, HostArray};

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
    let (name, origin, plugin) = match Accelerator::ALL.first() {
        // It is in use until the process ends.
        Some(device) => {
            let plugin = Box::leak(Box::new(device.plugin()?));
            (device.name(), device.origin(), &*plugin)
        }
        None => ("pjrt-cpu", cpu::ORIGIN, cpu::plugin()?),
    };
    let api = Api::new(plugin)?;
    let client = Client::new(api, None)?;
    let devices = client.devices()?;

    let (major, minor) = plugin.version();
    println!("libraries mlir from {}", library::ORIGIN);
    println!("          {name} from {origin}");
    if let Some(path) = plugin.path() {
        println!("          {}", path.display());
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

    // The program is built in memory, and goes to the plugin in a version of StableHLO that both know.
    let context = Context::new();
    let program = matrix_product(&context);
    program.verify()?;
    let version = common_version(api)?;
    println!("program   in StableHLO {version}:\n{program}");
    let program = program.into_portable_artifact(version)?;

    // Compiling takes the program, and options, as a Protobuf message.
    let executable = client.compile(&program, &pjrt::compile_options(1, 1))?;

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

/// The program: the product of a 2x3 matrix and a 3x2 matrix.
fn matrix_product(context: &Context) -> Module<'_> {
    let [left, right, product] = [[2, 3], [3, 2], [2, 2]].map(|dimensions| {
        let element = context.f32();
        context.tensor(&dimensions, element)
    });
    let module = Module::new(context);
    let main = module
        .body()
        .append_function("main", &[left, right], &[product]);
    let dimensions = context.contracting_dimensions(&[1], &[0]);
    let product = main.append(
        "stablehlo.dot_general",
        &main.arguments(),
        product,
        &[("dot_dimension_numbers", dimensions)],
    );
    main.append_return(&[product]);
    module
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
