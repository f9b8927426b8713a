//! One node's part of the computation: a program that MLIR builds and the CPU plugin compiles and runs.

use std::error::Error;

use ryft_pjrt_sys::cpu;
use ryft_xla_examples::common_version;
use ryft_xla_examples::mlir::{Context, Module};
use ryft_xla_examples::pjrt::{Api, Client, ElementType, HostArray, compile_options};

/// The sum of the squares of `numbers`.
pub(crate) fn compute(numbers: &[f32]) -> Result<f32, Box<dyn Error>> {
    let api = Api::new(cpu::plugin()?)?;
    let client = Client::new(api, None)?;

    let dimensions = [i64::try_from(numbers.len())?];
    let context = Context::new();
    let program = sum_of_squares(&context, &dimensions);
    program.verify()?;
    let program = program.into_portable_artifact(common_version(api)?)?;
    let executable = client.compile(&program, &compile_options(1, 1))?;

    let devices = client.devices()?;
    let device = *devices.first().ok_or("the plugin has no device")?;
    let bytes: Vec<u8> = numbers
        .iter()
        .flat_map(|number| number.to_ne_bytes())
        .collect();
    let array = HostArray {
        element_type: ElementType::F32,
        dimensions: &dimensions,
        bytes: &bytes,
    };
    let results = executable.execute(vec![vec![client.copy_to_device(device, array)?]])?;
    let result = results.first().and_then(|results| results.first());
    let bytes = result.ok_or("the program gave no result")?.to_host()?;
    let number = bytes.first_chunk().ok_or("the result is no number")?;
    Ok(f32::from_ne_bytes(*number))
}

/// The program: the product of a vector with itself.
fn sum_of_squares<'context>(context: &'context Context, dimensions: &[i64]) -> Module<'context> {
    let vector = context.tensor(dimensions, context.f32());
    let number = context.tensor(&[], context.f32());
    let module = Module::new(context);
    let main = module.body().append_function("main", &[vector], &[number]);
    let contracting = context.contracting_dimensions(&[0], &[0]);
    let [vector] = main.arguments()[..] else {
        unreachable!("the function has one parameter")
    };
    let sum = main.append(
        "stablehlo.dot_general",
        &[vector, vector],
        number,
        &[("dot_dimension_numbers", contracting)],
    );
    main.append_return(&[sum]);
    module
}
