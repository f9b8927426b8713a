//! One node's part of the computation: a program that MLIR builds and the CPU plugin compiles and runs.

use std::error::Error;

use ryft_xla_sys::pjrt::cpu;
use ryft_xla_sys::protos::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};

use crate::mlir::{Context, Module, Version};
use crate::pjrt::{Api, Client, ClientOptions, ElementType, HostArray};

/// The sum of the squares of `numbers`.
pub(crate) fn compute(numbers: &[f32]) -> Result<f32, Box<dyn Error>> {
    let api = Api::new(cpu::plugin()?)?;
    let client = Client::new(api, ClientOptions::default())?;

    let dimensions = [i64::try_from(numbers.len())?];
    let context = Context::new();
    let program = sum_of_squares(&context, &dimensions);
    program.verify()?;
    let known = [Version::current(), api.stablehlo_version()?.map(Version)];
    let version = known.into_iter().flatten().min();
    let program =
        program.into_portable_artifact(version.ok_or("no version of StableHLO is known")?)?;
    let options = CompileOptionsProto {
        executable_build_options: Some(ExecutableBuildOptionsProto {
            num_replicas: 1,
            num_partitions: 1,
            ..Default::default()
        }),
        ..Default::default()
    };
    let executable = client.compile(&program, &options)?;

    let device = *client
        .devices()?
        .first()
        .ok_or("the plugin has no device")?;
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
