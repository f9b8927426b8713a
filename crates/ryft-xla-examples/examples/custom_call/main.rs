//! Adds an operation of our own to XLA, and runs a program with it on the CPU, or on a GPU.
//!
//! ```text
//! cargo run --example custom_call
//! cargo run --example custom_call --features cuda-13-runtime -- --device cuda-13
//! ```

mod cuda;
mod permute_rows;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use permute_rows::{Budget, PermuteRows};
use ryft_pjrt_sys::bindings::{
    PJRT_Error_Code, PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT,
    PJRT_Error_Code_PJRT_Error_Code_RESOURCE_EXHAUSTED,
};
use ryft_pjrt_sys::{Plugin, cpu};
use ryft_xla_examples::device_plugin;
use ryft_xla_examples::ffi::Registry;
use ryft_xla_examples::pjrt::{
    self, Api, Buffer, Client, ElementType, Executable, ExecuteContext, HostArray, compile_options,
};

/// A program that calls it in two places. What is in `backend_config` are its attributes.
const PROGRAM: &str = r#"
func.func @main(%rows: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<4xf32>) {
  %doubled = stablehlo.add %rows, %rows : tensor<3x2xf32>
  %gathered:2 = stablehlo.custom_call @example.permute_rows(%doubled) {
    api_version = 4 : i32,
    backend_config = {order = array<i64: 2, 0, 1>, direction = "gather", padding = 0.5 : f32}
  } : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<4xf32>)
  %scattered:2 = stablehlo.custom_call @example.permute_rows(%gathered#0) {
    api_version = 4 : i32,
    backend_config = {order = array<i64: 1, 0, 2>, direction = "scatter", padding = -1.0 : f32}
  } : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<4xf32>)
  %padding = stablehlo.add %gathered#1, %scattered#1 : tensor<4xf32>
  return %scattered#0, %padding : tensor<3x2xf32>, tensor<4xf32>
}
"#;
const ROWS: [f32; 6] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
const EXPECTED: [&[f32]; 2] = [&[2.0, 4.0, 10.0, 12.0, 6.0, 8.0], &[-0.5; 4]];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let client = Client::new(Api::new(plugin()?)?, None)?;
    println!("platform  {}", client.platform_name()?);

    // The plugin is told of the handler once, before a program that calls it is compiled.
    let registry = Registry::new(&client)?;
    registry.register::<PermuteRows>()?;
    let program = client.compile(PROGRAM.as_bytes(), &compile_options(1, 1))?;

    // Handlers get data of the one who runs the program: here, how many more calls it may make.
    let budget = Arc::new(Budget::new(4));
    let mut context = ExecuteContext::new(&client)?;
    registry.add_user_data(&mut context, budget.clone())?;
    for _ in 0..2 {
        let results = execute(&client, &program, &context)?;
        println!("results   {results:?}");
        println!("expected  {EXPECTED:?}");
        if results != EXPECTED {
            return Err("the numbers are wrong".into());
        }
    }
    println!("calls     {} are left", budget.left.load(Ordering::SeqCst));

    // An error of the handler is one of PJRT, with the handler's code and message.
    let error = execute(&client, &program, &context).map(drop);
    let code = PJRT_Error_Code_PJRT_Error_Code_RESOURCE_EXHAUSTED;
    expect_error(
        "execution",
        error,
        code,
        "no more calls of permute_rows are allowed",
    )?;
    let wrong = PROGRAM.replace("2, 0, 1", "2, 0, 2");
    let error = client.compile(wrong.as_bytes(), &compile_options(1, 1));
    let code = PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT;
    let message = "[2, 0, 2] does not have each of 3 rows once";
    expect_error("compilation", error.map(drop), code, message)
}

/// Makes sure that something failed as it should.
fn expect_error(
    what: &str,
    result: Result<(), pjrt::Error>,
    code: PJRT_Error_Code,
    message: &str,
) -> Result<(), Box<dyn Error>> {
    let Err(error) = result else {
        return Err(format!("the {what} should have failed with: {message}").into());
    };
    println!("{what} failed, as it should: {error}");
    match error.code() == code && error.to_string().contains(message) {
        true => Ok(()),
        false => Err("the error is another".into()),
    }
}

/// Runs the program on the first device.
fn execute<'client>(
    client: &'client Client,
    program: &Executable<'client>,
    context: &ExecuteContext,
) -> Result<Vec<Vec<f32>>, pjrt::Error> {
    let bytes = ROWS.map(f32::to_ne_bytes);
    let rows = HostArray {
        element_type: ElementType::F32,
        dimensions: &[3, 2],
        bytes: bytes.as_flattened(),
    };
    let rows = client.copy_to_device(program.devices()[0], rows)?;
    let results = program.execute_in(Some(context), vec![vec![rows]])?;
    let to_host = |result: &Buffer<'_>| {
        let bytes = result.to_host()?;
        let (numbers, _) = bytes.as_chunks();
        Ok(numbers
            .iter()
            .map(|&number| f32::from_ne_bytes(number))
            .collect())
    };
    results.iter().flatten().map(to_host).collect()
}

/// The CPU's plugin, or that of the device that is asked for.
fn plugin() -> Result<&'static Plugin, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Ok(cpu::plugin()?),
        ["--device", name] => device_plugin(name),
        _ => Err("usage: custom_call [--device NAME]".into()),
    }
}
