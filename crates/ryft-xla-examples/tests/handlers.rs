//! Handlers of custom calls, on the CPU plugin.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::cpu;
use ryft_xla_examples::ffi::{
    Array, ArrayMut, Attributes, Code, Context, CustomCall, Error, Registry,
};
use ryft_xla_examples::pjrt::{
    self, Api, Client, ElementType, ExecuteContext, HostArray, compile_options,
};

/// How many states there are.
static STATES: AtomicUsize = AtomicUsize::new(0);

/// A handler that does what its attribute `action` says.
struct Act;

struct Action(String);

impl Drop for Action {
    fn drop(&mut self) {
        STATES.fetch_sub(1, Ordering::SeqCst);
    }
}

impl CustomCall for Act {
    const TARGET: &'static str = "test.act";

    type State = Action;

    fn instantiate(attributes: &Attributes<'_>) -> Result<Action, Error> {
        let action = attributes.string("action")?;
        match action {
            "ask for a number" => drop(attributes.scalar::<f32>("action")?),
            "ask for another type of number" => drop(attributes.scalar::<f64>("number")?),
            "ask for an array of another type" => drop(attributes.array::<i32>("array")?),
            "ask for what is missing" => drop(attributes.array::<i64>("shape")?),
            "panic at once" => panic!("as the test wants"),
            _ => (),
        }
        STATES.fetch_add(1, Ordering::SeqCst);
        Ok(Action(action.to_owned()))
    }

    fn execute(
        action: &Action,
        arguments: &[Array<'_>],
        results: &mut [ArrayMut<'_>],
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let ([argument], [result]) = (arguments, results) else {
            return Err(Error::invalid_argument("one argument, one result"));
        };
        let argument = argument.as_slice::<f32>()?;
        match action.0.as_str() {
            "take it for integers" => result.as_mut_slice::<i32>()?.fill(1),
            "add the offset" => {
                let offset = *context.user_data::<f32>()?;
                let numbers = result.as_mut_slice::<f32>()?.iter_mut().zip(argument);
                numbers.for_each(|(result, number)| *result = number + offset);
            }
            "ask for a stream" => drop(context.stream()?),
            "fail" => return Err(Error::new(Code::ResourceExhausted, "as\0the test wants")),
            "panic" => panic!("as the test wants"),
            _ => result.as_mut_slice::<f32>()?.copy_from_slice(argument),
        }
        Ok(())
    }
}

/// Another handler of the same name.
struct Rival;

impl CustomCall for Rival {
    const TARGET: &'static str = Act::TARGET;

    type State = ();

    fn instantiate(_: &Attributes<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn execute(
        (): &(),
        _: &[Array<'_>],
        _: &mut [ArrayMut<'_>],
        _: &Context<'_>,
    ) -> Result<(), Error> {
        Ok(())
    }
}

/// A program that calls the handler once, with more text among what says how.
fn program(action: &str, more: &str) -> String {
    format!(
        r#"func.func @main(%argument: tensor<3xf32>) -> tensor<3xf32> {{
          %negated = stablehlo.negate %argument : tensor<3xf32>
          %result = stablehlo.custom_call @test.act(%negated) {{
            api_version = 4 : i32, {more}
            backend_config = {{action = "{action}", number = 1.5 : f32, array = array<i64: 1, 2>}}
          }} : (tensor<3xf32>) -> tensor<3xf32>
          return %result : tensor<3xf32>
        }}"#
    )
}

fn client() -> Client {
    Client::new(Api::new(cpu::plugin().unwrap()).unwrap(), None).unwrap()
}

/// Compiles a program and runs it on three numbers.
fn run(
    client: &Client,
    program: &str,
    context: Option<&ExecuteContext>,
) -> Result<Vec<u8>, pjrt::Error> {
    let executable = client.compile(program.as_bytes(), &compile_options(1, 1))?;
    let numbers = [1.0_f32, 2.0, 3.0].map(f32::to_ne_bytes);
    let array = HostArray {
        element_type: ElementType::F32,
        dimensions: &[3],
        bytes: numbers.as_flattened(),
    };
    let input = client.copy_to_device(executable.devices()[0], array)?;
    executable.execute_in(context, vec![vec![input]])?[0][0].to_host()
}

/// All in one test, because what a handler does not drop is counted.
#[test]
fn a_handler_gets_what_it_asks_for_or_an_error_that_reaches_the_caller() {
    let client = client();
    let registry = Registry::new(&client).unwrap();
    registry.register::<Act>().unwrap();
    // The plugin does not mind to be told twice.
    registry.register::<Act>().unwrap();

    let copied = run(&client, &program("copy", ""), None).unwrap();
    assert_eq!(
        copied,
        [-1.0_f32, -2.0, -3.0].map(f32::to_ne_bytes).as_flattened()
    );
    let mut context = ExecuteContext::new(&client).unwrap();
    registry
        .add_user_data(&mut context, Arc::new(10_f32))
        .unwrap();
    let added = run(&client, &program("add the offset", ""), Some(&context)).unwrap();
    assert_eq!(
        added,
        [9.0_f32, 8.0, 7.0].map(f32::to_ne_bytes).as_flattened()
    );
    let twice = registry.add_user_data(&mut context, Arc::new(11_f32));
    let twice = twice.unwrap_err().to_string();
    assert!(twice.contains("already"), "{twice}");

    let aliases = "output_operand_aliases = [#stablehlo.output_operand_alias<
        output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>],";
    for (action, more, code, message) in [
        (
            "ask for a number",
            "",
            "INVALID_ARGUMENT",
            "the attribute action is not a number",
        ),
        (
            "ask for another type of number",
            "",
            "INVALID_ARGUMENT",
            "the attribute number is f32, and not f64",
        ),
        (
            "ask for an array of another type",
            "",
            "INVALID_ARGUMENT",
            "the attribute array is an array of i64, and not i32",
        ),
        (
            "ask for what is missing",
            "",
            "INVALID_ARGUMENT",
            "the attribute shape is missing",
        ),
        ("panic at once", "", "INTERNAL", "the handler panicked"),
        (
            "take it for integers",
            "",
            "INVALID_ARGUMENT",
            "an array has elements of type f32, and not i32",
        ),
        (
            "add the offset",
            "",
            "INTERNAL",
            "XLA_FFI_ExecutionContext_Get",
        ),
        ("ask for a stream", "", "INTERNAL", "XLA_FFI_Stream_Get"),
        ("fail", "", "RESOURCE_EXHAUSTED", "as\u{fffd}the test wants"),
        ("panic", "", "INTERNAL", "the handler panicked"),
        (
            "copy",
            aliases,
            "INVALID_ARGUMENT",
            "result 0 shares the memory of another array",
        ),
    ] {
        let error = run(&client, &program(action, more), None)
            .unwrap_err()
            .to_string();
        assert!(error.contains(&format!(": {code}: ")), "{action}: {error}");
        assert!(error.contains(message), "{action}: {error}");
    }
    assert_eq!(
        STATES.load(Ordering::SeqCst),
        0,
        "states live as long as their programs"
    );

    let error = registry.register::<Rival>().unwrap_err();
    assert!(
        error
            .message
            .contains("Duplicate FFI handler registration for test.act"),
        "{error}"
    );
    assert_eq!(run(&client, &program("copy", ""), None).unwrap(), copied);
}

/// A handler of a version of the XLA FFI that is yet to come.
///
/// # Safety
///
/// `frame` is one that asks for the version.
unsafe extern "C" fn from_the_future(frame: *mut XLA_FFI_CallFrame) -> *mut XLA_FFI_Error {
    // SAFETY: the frame has the extension that asks.
    unsafe {
        let extension = (*frame)
            .extension_start
            .cast::<XLA_FFI_Metadata_Extension>();
        (*(*extension).metadata).api_version.major_version = 7;
    }
    std::ptr::null_mut()
}

#[test]
fn handlers_that_the_plugin_refuses_are_errors_when_they_are_registered() {
    let client = client();
    let registry = Registry::new(&client).unwrap();
    for (execute, message) in [
        (
            Some(from_the_future as unsafe extern "C" fn(_) -> _),
            "API version (7.0) is incompatible",
        ),
        (None, "must provide an execute implementation"),
    ] {
        let bundle = XLA_FFI_Handler_Bundle {
            instantiate: None,
            prepare: None,
            initialize: None,
            execute,
        };
        // SAFETY: it is a handler, as far as the plugin looks.
        let error = unsafe { registry.register_functions("test.refused", bundle) }.unwrap_err();
        assert!(error.message.contains(message), "{error}");
    }
}

#[test]
fn a_program_that_calls_what_nothing_registered_is_not_compiled() {
    let program = program("copy", "").replace("test.act", "test.nothing");
    let error = run(&client(), &program, None).unwrap_err().to_string();
    let message = "NOT_FOUND: No FFI handler registered for test.nothing on a platform Host";
    assert!(error.contains(message), "{error}");
}
