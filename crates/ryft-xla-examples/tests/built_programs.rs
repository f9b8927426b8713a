//! Programs that are built with MLIR and run by PJRT.

use ryft_pjrt_sys::cpu;
use ryft_xla_examples::common_version;
use ryft_xla_examples::mlir::{Context, Module, Version};
use ryft_xla_examples::pjrt::{Api, Client, ElementType, HostArray, compile_options};

/// `(left + right) * left`, of four numbers each.
fn sum_times_left(context: &Context) -> Module<'_> {
    let array = context.tensor(&[4], context.f32());
    let module = Module::new(context);
    let main = module
        .body()
        .append_function("main", &[array, array], &[array]);
    let arguments = main.arguments();
    let sum = main.append("stablehlo.add", &arguments, array, &[]);
    let product = main.append("stablehlo.multiply", &[sum, arguments[0]], array, &[]);
    main.append_return(&[product]);
    module
}

/// What a program of two arrays of four numbers makes of these.
fn run(client: &Client, program: &[u8], left: [f32; 4], right: [f32; 4]) -> Vec<u8> {
    let executable = client.compile(program, &compile_options(1, 1)).unwrap();
    let device = client.devices().unwrap()[0];
    let inputs = [left, right].map(|numbers| {
        let numbers = numbers.map(f32::to_ne_bytes);
        let array = HostArray {
            element_type: ElementType::F32,
            dimensions: &[4],
            bytes: numbers.as_flattened(),
        };
        client.copy_to_device(device, array).unwrap()
    });
    let results = executable.execute(vec![inputs.into()]).unwrap();
    results[0][0].to_host().unwrap()
}

#[test]
fn a_built_program_gives_the_same_numbers_in_every_form() {
    let context = Context::new();
    let module = sum_times_left(&context);
    module.verify().unwrap();

    let api = Api::new(cpu::plugin().unwrap()).unwrap();
    let client = Client::new(api, None).unwrap();
    let text = module.to_string().into_bytes();
    let oldest = sum_times_left(&context)
        .into_portable_artifact(Version([1, 0, 0]))
        .unwrap();
    let bytecode = module.to_bytecode();
    let newest = module
        .into_portable_artifact(common_version(api).unwrap())
        .unwrap();
    for program in [text, bytecode, oldest, newest] {
        let (left, right) = ([1.0, 2.0, -3.0, 0.5], [10.0, 20.0, 30.0, -0.5]);
        let numbers = run(&client, &program, left, right);
        let expected = [11.0_f32, 44.0, -81.0, 0.0].map(f32::to_ne_bytes);
        assert_eq!(numbers, expected.as_flattened());
    }
}

#[test]
fn a_program_that_can_not_be_is_an_error_that_says_why() {
    let context = Context::new();
    let [four, five] = [4, 5].map(|length| context.tensor(&[length], context.f32()));
    for (operation, result, message) in [
        (
            "stablehlo.add",
            five,
            "'stablehlo.add' op requires the same shape for all operands and results",
        ),
        (
            "stablehlo.operation_of_2030",
            four,
            "unregistered operation 'stablehlo.operation_of_2030' found in dialect ('stablehlo')",
        ),
        (
            "newer_dialect.operation",
            four,
            "'newer_dialect.operation' op created with unregistered dialect",
        ),
    ] {
        let module = Module::new(&context);
        let main = module
            .body()
            .append_function("main", &[four, four], &[result]);
        let value = main.append(operation, &main.arguments(), result, &[]);
        main.append_return(&[value]);
        let error = module.verify().unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_program_is_not_written_in_a_version_that_does_not_have_it() {
    let context = Context::new();
    let array = context.tensor(&[4], context.f32());
    let module = Module::new(&context);
    let main = module.body().append_function("main", &[array], &[array]);
    let tangent = main.append("stablehlo.tan", &main.arguments(), array, &[]);
    main.append_return(&[tangent]);
    module.verify().unwrap();
    let error = module
        .into_portable_artifact(Version([1, 0, 0]))
        .unwrap_err();
    assert!(error.to_string().contains("vhlo.tan"), "{error}");
}
