//! What running a small program through the examples' layer costs, next to the same calls of the C API by hand.
//!
//! It prints a line a round: how many microseconds a run took by the layer and by hand. `ci/benchmark dispatch` says what that means.
//!
//! Usage: dispatch_cost [ROUNDS]
//!
//! Both run a product of two matrices on one device of the CPU, wait for it, and destroy the inputs and the result. By hand
//! the argument structs of a run are made once, as a program in C would.

use std::error::Error;
use std::ptr::null_mut;
use std::time::{Duration, Instant};

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{Plugin, arguments, call, cpu, try_function};
use ryft_xla_examples::pjrt::{Api, Client, ElementType, Executable, HostArray, compile_options};

/// How many runs a round has.
const RUNS: usize = 1000;

const DIMENSIONS: [[i64; 2]; 2] = [[2, 3], [3, 2]];
const NUMBERS: [f32; 6] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];

const PROGRAM: &str =
    "func.func @main(%left: tensor<2x3xf32>, %right: tensor<3x2xf32>) -> tensor<2x2xf32> {
  %product = stablehlo.dot_general %left, %right, contracting_dims = [1] x [0]
    : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  return %product : tensor<2x2xf32>
}";

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = match std::env::args().nth(1) {
        Some(rounds) => rounds.parse()?,
        None => 50,
    };
    let plugin = cpu::plugin()?;
    let client = Client::new(Api::new(plugin)?, Some(1))?;
    let executable = client.compile(PROGRAM.as_bytes(), &compile_options(1, 1))?;
    let by_hand = ByHand::new(plugin)?;
    let sides: [&dyn Fn() -> Result<Duration, Box<dyn Error>>; 2] =
        [&|| time_layer(&client, &executable), &|| by_hand.time()];
    for round in 0..rounds {
        // Another one first each time: what went before is in the heap and the caches.
        let mut times = [0.0; 2];
        for side in [round % 2, (round + 1) % 2] {
            times[side] = sides[side]()?.as_secs_f64() * 1e6 / RUNS as f64;
        }
        let [layer, hand] = times;
        println!("{layer:.4}\t{hand:.4}");
    }
    Ok(())
}

fn bytes() -> Vec<u8> {
    NUMBERS
        .iter()
        .flat_map(|number| number.to_ne_bytes())
        .collect()
}

/// The time of a round by the layer.
fn time_layer<'client>(
    client: &'client Client,
    executable: &Executable<'client>,
) -> Result<Duration, Box<dyn Error>> {
    let device = *executable
        .devices()
        .first()
        .ok_or("the program runs nowhere")?;
    let bytes = bytes();
    let mut inputs = Vec::new();
    for _ in 0..RUNS {
        let copies = DIMENSIONS.iter().map(|dimensions| {
            let element_type = ElementType::F32;
            client.copy_to_device(
                device,
                HostArray {
                    element_type,
                    dimensions,
                    bytes: &bytes,
                },
            )
        });
        inputs.push(vec![copies.collect::<Result<Vec<_>, _>>()?]);
    }
    let started = Instant::now();
    for inputs in inputs {
        executable.execute(inputs)?;
    }
    Ok(started.elapsed())
}

/// The same program on a client of its own, which stays until the process ends.
struct ByHand {
    plugin: &'static Plugin,
    client: *mut PJRT_Client,
    device: *mut PJRT_Device,
    executable: *mut PJRT_LoadedExecutable,
}

impl ByHand {
    fn new(plugin: &'static Plugin) -> Result<Self, Box<dyn Error>> {
        // A CompileOptionsProto for one replica and one partition: field 3, executable_build_options, with its fields
        // 4, num_replicas, and 5, num_partitions.
        const OPTIONS: [u8; 6] = [0x1a, 4, 0x20, 1, 0x28, 1];
        // SAFETY: what the members point to is alive during the calls, and the client and what it made are never destroyed.
        unsafe {
            let client = call!(plugin, PJRT_Client_Create {})?.client;
            let device =
                *call!(plugin, PJRT_Client_AddressableDevices { client })?.addressable_devices;
            let program = PJRT_Program {
                struct_size: size_of::<PJRT_Program>(),
                extension_start: null_mut(),
                code: PROGRAM.as_ptr().cast_mut().cast(),
                code_size: PROGRAM.len(),
                format: c"mlir".as_ptr(),
                format_size: 4,
            };
            let compiled = call!(
                plugin,
                PJRT_Client_Compile {
                    client,
                    program: &program,
                    compile_options: OPTIONS.as_ptr().cast(),
                    compile_options_size: OPTIONS.len(),
                }
            )?;
            Ok(Self {
                plugin,
                client,
                device,
                executable: compiled.executable,
            })
        }
    }

    fn copy_to_device(&self, dimensions: &[i64; 2]) -> Result<*mut PJRT_Buffer, Box<dyn Error>> {
        let Self {
            plugin,
            client,
            device,
            ..
        } = *self;
        // SAFETY: client and device are alive, and the array during the call, which gives a buffer and an event to own.
        unsafe {
            let made = call!(
                plugin,
                PJRT_Client_BufferFromHostBuffer {
                    client,
                    device,
                    data: NUMBERS.as_ptr().cast(),
                    type_: PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
                    dims: dimensions.as_ptr(),
                    num_dims: dimensions.len(),
                    host_buffer_semantics:
                        PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
                }
            )?;
            let event = made.done_with_host_buffer;
            call!(plugin, PJRT_Event_Await { event })?;
            call!(plugin, PJRT_Event_Destroy { event })?;
            Ok(made.buffer)
        }
    }

    /// The time of a round.
    fn time(&self) -> Result<Duration, Box<dyn Error>> {
        let plugin = self.plugin;
        let mut inputs = Vec::new();
        for _ in 0..RUNS {
            inputs.push([
                self.copy_to_device(&DIMENSIONS[0])?,
                self.copy_to_device(&DIMENSIONS[1])?,
            ]);
        }
        let execute = try_function!(plugin, PJRT_LoadedExecutable_Execute)?;
        let wait = try_function!(plugin, PJRT_Event_Await)?;
        let destroy_event = try_function!(plugin, PJRT_Event_Destroy)?;
        let destroy_buffer = try_function!(plugin, PJRT_Buffer_Destroy)?;
        let (mut output, mut done) = ([null_mut()], [null_mut()]);
        // SAFETY: the lists are of the lengths that are given with them, and all that is passed is alive; events and buffers
        // are destroyed once, behind their last use. None of these calls fails, which the result of each says.
        unsafe {
            let mut options = PJRT_ExecuteOptions {
                struct_size: size_of::<PJRT_ExecuteOptions>(),
                ..std::mem::zeroed()
            };
            let output_lists = [output.as_mut_ptr()];
            let mut run = arguments(execute);
            run.executable = self.executable;
            run.options = &mut options;
            (run.num_devices, run.num_args) = (1, 2);
            run.output_lists = output_lists.as_ptr();
            run.device_complete_events = done.as_mut_ptr();
            let (mut waited, mut event) = (arguments(wait), arguments(destroy_event));
            let mut buffer = arguments(destroy_buffer);
            let started = Instant::now();
            for inputs in inputs {
                let lists = [inputs.as_ptr()];
                run.argument_lists = lists.as_ptr();
                assert!(execute(&mut run).is_null());
                waited.event = done[0];
                assert!(wait(&mut waited).is_null());
                event.event = done[0];
                assert!(destroy_event(&mut event).is_null());
                for destroyed in [output[0], inputs[0], inputs[1]] {
                    buffer.buffer = destroyed;
                    assert!(destroy_buffer(&mut buffer).is_null());
                }
            }
            Ok(started.elapsed())
        }
    }
}
