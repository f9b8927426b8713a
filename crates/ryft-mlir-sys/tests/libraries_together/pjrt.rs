//! What is asked of the CPU plugin.

use std::ptr;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::cpu;

/// Calls a function of the CPU plugin, which must succeed.
macro_rules! call {
    ($($call:tt)*) => {
        // SAFETY: what the members point to outlives the call.
        unsafe { ryft_pjrt_sys::call!(cpu::plugin().unwrap(), $($call)*) }.unwrap()
    };
}

/// A client of the CPU plugin, destroyed when dropped.
pub(crate) struct Client(*mut PJRT_Client);

// SAFETY: PJRT's clients may be used by many threads at once.
unsafe impl Sync for Client {}

impl Client {
    pub(crate) fn new() -> Self {
        call!(PJRT_Plugin_Initialize {});
        Self(call!(PJRT_Client_Create {}).client)
    }

    /// Compiles a program of one argument and one result, and runs it once.
    pub(crate) fn run(&self, program: &[u8], values: [f32; 4]) -> [f32; 4] {
        let executable = self.compile(program);
        let argument = self.put(&values);
        let result = execute(executable, argument);
        let mut values = [0.0; 4];
        let size = size_of_val(&values);
        let copied = call!(PJRT_Buffer_ToHostBuffer {
            src: result,
            dst: values.as_mut_ptr().cast(),
            dst_size: size
        });
        finish(copied.event);
        for buffer in [argument, result] {
            call!(PJRT_Buffer_Destroy { buffer });
        }
        call!(PJRT_LoadedExecutable_Destroy { executable });
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
        let compiled = call!(PJRT_Client_Compile {
            client: self.0,
            program: &program,
            compile_options: OPTIONS.as_ptr().cast(),
            compile_options_size: OPTIONS.len(),
        });
        compiled.executable
    }

    /// Puts an array on the first device.
    fn put(&self, values: &[f32; 4]) -> *mut PJRT_Buffer {
        let devices = call!(PJRT_Client_Devices { client: self.0 });
        // SAFETY: the list belongs to the client, and a CPU client has a device.
        let device = unsafe { *devices.devices };
        let dimensions = [values.len() as i64];
        let put = call!(PJRT_Client_BufferFromHostBuffer {
            client: self.0,
            data: values.as_ptr().cast(),
            type_: PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
            dims: dimensions.as_ptr(),
            num_dims: 1,
            host_buffer_semantics:
                PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
            device,
        });
        finish(put.done_with_host_buffer);
        put.buffer
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        call!(PJRT_Client_Destroy { client: self.0 });
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
    call!(PJRT_LoadedExecutable_Execute {
        executable,
        options: &mut options,
        argument_lists: argument_lists.as_ptr(),
        num_devices: 1,
        num_args: 1,
        output_lists: result_lists.as_ptr(),
        device_complete_events: events.as_mut_ptr(),
    });
    finish(events[0]);
    results[0]
}

/// Waits for an event and destroys it.
fn finish(event: *mut PJRT_Event) {
    call!(PJRT_Event_Await { event });
    call!(PJRT_Event_Destroy { event });
}
