//! What is asked of the CPU plugin.

use std::ptr;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{cpu, function};

/// Calls a function of the table with an argument struct whose other members are zero, and returns the struct.
macro_rules! call {
    ($function:ident, $arguments:ident { $($member:ident: $value:expr),* $(,)? }) => {{
        let function = function!(cpu::plugin().unwrap(), $function).expect(stringify!($function));
        // SAFETY: zero is a value of every member: an integer, a pointer or an optional function.
        let mut arguments: $arguments = unsafe { std::mem::zeroed() };
        arguments.struct_size = size_of::<$arguments>();
        $(arguments.$member = $value;)*
        // SAFETY: the struct is of its stated size, and what it points to outlives the call.
        let error = unsafe { function(&mut arguments) };
        assert!(error.is_null(), stringify!($function));
        arguments
    }};
}

/// A client of the CPU plugin, destroyed when dropped.
pub(crate) struct Client(*mut PJRT_Client);

// SAFETY: PJRT's clients may be used by many threads at once.
unsafe impl Sync for Client {}

impl Client {
    pub(crate) fn new() -> Self {
        call!(PJRT_Plugin_Initialize, PJRT_Plugin_Initialize_Args {});
        Self(call!(PJRT_Client_Create, PJRT_Client_Create_Args {}).client)
    }

    /// Compiles a program of one argument and one result, and runs it once.
    pub(crate) fn run(&self, program: &[u8], values: [f32; 4]) -> [f32; 4] {
        let executable = self.compile(program);
        let argument = self.put(&values);
        let result = execute(executable, argument);
        let mut values = [0.0; 4];
        let size = size_of_val(&values);
        let copied = call!(
            PJRT_Buffer_ToHostBuffer,
            PJRT_Buffer_ToHostBuffer_Args {
                src: result,
                dst: values.as_mut_ptr().cast(),
                dst_size: size
            }
        );
        finish(copied.event);
        for buffer in [argument, result] {
            call!(
                PJRT_Buffer_Destroy,
                PJRT_Buffer_Destroy_Args { buffer: buffer }
            );
        }
        call!(
            PJRT_LoadedExecutable_Destroy,
            PJRT_LoadedExecutable_Destroy_Args {
                executable: executable
            }
        );
        values
    }

    fn compile(&self, program: &[u8]) -> *mut PJRT_LoadedExecutable {
        // A CompileOptionsProto for one replica and one partition: field 3, executable_build_options, with its fields
        // 4, num_replicas, and 5, num_partitions.
        const OPTIONS: [u8; 6] = [0x1a, 4, 0x20, 1, 0x28, 1];
        let program = PJRT_Program {
            struct_size: PJRT_Program_STRUCT_SIZE as usize,
            extension_start: ptr::null_mut(),
            code: program.as_ptr().cast_mut().cast(),
            code_size: program.len(),
            format: c"mlir".as_ptr(),
            format_size: 4,
        };
        let compiled = call!(
            PJRT_Client_Compile,
            PJRT_Client_Compile_Args {
                client: self.0,
                program: &program,
                compile_options: OPTIONS.as_ptr().cast(),
                compile_options_size: OPTIONS.len(),
            }
        );
        compiled.executable
    }

    /// Puts an array on the first device.
    fn put(&self, values: &[f32; 4]) -> *mut PJRT_Buffer {
        let devices = call!(
            PJRT_Client_Devices,
            PJRT_Client_Devices_Args { client: self.0 }
        );
        let dimensions = [values.len() as i64];
        let put = call!(
            PJRT_Client_BufferFromHostBuffer,
            PJRT_Client_BufferFromHostBuffer_Args {
                client: self.0,
                data: values.as_ptr().cast(),
                type_: PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
                dims: dimensions.as_ptr(),
                num_dims: 1,
                host_buffer_semantics:
                    PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
                // SAFETY: the list belongs to the client, and a CPU client has a device.
                device: unsafe { *devices.devices },
            }
        );
        finish(put.done_with_host_buffer);
        put.buffer
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        call!(
            PJRT_Client_Destroy,
            PJRT_Client_Destroy_Args { client: self.0 }
        );
    }
}

/// Runs a program of one argument and one result.
fn execute(executable: *mut PJRT_LoadedExecutable, argument: *mut PJRT_Buffer) -> *mut PJRT_Buffer {
    // SAFETY: zero is a value of every member.
    let mut options: PJRT_ExecuteOptions = unsafe { std::mem::zeroed() };
    options.struct_size = PJRT_ExecuteOptions_STRUCT_SIZE as usize;
    let arguments = [argument];
    let mut results = [ptr::null_mut()];
    let (argument_lists, mut events) = ([arguments.as_ptr()], [ptr::null_mut()]);
    let result_lists = [results.as_mut_ptr()];
    call!(
        PJRT_LoadedExecutable_Execute,
        PJRT_LoadedExecutable_Execute_Args {
            executable: executable,
            options: &mut options,
            argument_lists: argument_lists.as_ptr(),
            num_devices: 1,
            num_args: 1,
            output_lists: result_lists.as_ptr(),
            device_complete_events: events.as_mut_ptr(),
        }
    );
    finish(events[0]);
    results[0]
}

/// Waits for an event and destroys it.
fn finish(event: *mut PJRT_Event) {
    call!(PJRT_Event_Await, PJRT_Event_Await_Args { event: event });
    call!(PJRT_Event_Destroy, PJRT_Event_Destroy_Args { event: event });
}
