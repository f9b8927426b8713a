//! The built-in CPU plugin, through the bindings alone: clients, devices, errors, and a program that runs.

use std::ffi::c_char;
use std::ptr;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{CallError, Plugin, Status, cpu};

/// Calls a function of the CPU plugin.
macro_rules! call {
    ($($call:tt)*) => {
        // SAFETY: what the members point to outlives the call.
        unsafe { ryft_pjrt_sys::call!(plugin(), $($call)*) }
    };
}

fn plugin() -> &'static Plugin {
    cpu::plugin().unwrap()
}

/// Copies a text of PJRT's.
fn text(data: *const c_char, size: usize) -> String {
    // SAFETY: PJRT gave the text with its size, and it is there until the object that it belongs to is destroyed.
    String::from_utf8_lossy(unsafe { std::slice::from_raw_parts(data.cast(), size) }).into_owned()
}

/// A client and its first device; destroyed when dropped.
struct Client(*mut PJRT_Client);

impl Client {
    fn new() -> Self {
        call!(PJRT_Plugin_Initialize {}).unwrap();
        Self(call!(PJRT_Client_Create {}).unwrap().client)
    }

    fn devices(&self) -> &[*mut PJRT_Device] {
        let devices = call!(PJRT_Client_Devices { client: self.0 }).unwrap();
        // SAFETY: the list belongs to the client.
        unsafe { std::slice::from_raw_parts(devices.devices, devices.num_devices) }
    }

    fn compile(&self, program: &str) -> Result<*mut PJRT_LoadedExecutable, CallError> {
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
        })?;
        Ok(compiled.executable)
    }

    /// Puts an array of one dimension on the first device.
    fn put(&self, values: &[f32]) -> *mut PJRT_Buffer {
        let dimensions = [values.len() as i64];
        let made = call!(PJRT_Client_BufferFromHostBuffer {
            client: self.0,
            data: values.as_ptr().cast(),
            type_: PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
            dims: dimensions.as_ptr(),
            num_dims: 1,
            host_buffer_semantics:
                PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
            device: self.devices()[0],
        })
        .unwrap();
        finish(made.done_with_host_buffer);
        made.buffer
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        call!(PJRT_Client_Destroy { client: self.0 }).unwrap();
    }
}

/// Waits for an event and destroys it.
fn finish(event: *mut PJRT_Event) {
    call!(PJRT_Event_Await { event }).unwrap();
    call!(PJRT_Event_Destroy { event }).unwrap();
}

/// Runs a program of one argument and one result.
fn run(executable: *mut PJRT_LoadedExecutable, argument: *mut PJRT_Buffer) -> *mut PJRT_Buffer {
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
    })
    .unwrap();
    finish(events[0]);
    results[0]
}

/// Reads an array from the device.
fn get(buffer: *mut PJRT_Buffer, length: usize) -> Vec<f32> {
    let mut values = vec![0_f32; length];
    let copied = call!(PJRT_Buffer_ToHostBuffer {
        src: buffer,
        dst: values.as_mut_ptr().cast(),
        dst_size: size_of_val(values.as_slice()),
    })
    .unwrap();
    finish(copied.event);
    values
}

#[test]
fn the_plugin_speaks_the_major_version_and_has_the_functions_of_the_pin() {
    let (major, minor) = plugin().version();
    assert_eq!(major, PJRT_API_MAJOR as i32);
    assert!(minor > 0, "{minor}");
    assert!(plugin().supports(std::mem::offset_of!(
        PJRT_Api,
        PJRT_LoadedExecutable_Execute
    )));
    assert!(
        !plugin().supports(0),
        "the size of the table is no function"
    );
    assert!(
        !plugin().supports(size_of::<PJRT_Api>()),
        "what lies behind the table of the pin has no name"
    );
}

#[test]
fn the_c_symbol_gives_the_same_table() {
    // SAFETY: the function takes nothing and may be called at any time.
    assert_eq!(unsafe { GetPjrtApi() }, plugin().api());
}

#[test]
fn the_plugin_says_where_it_came_from() {
    assert!(
        !cpu::ORIGIN.is_empty() && !cpu::ORIGIN.contains('\n'),
        "{}",
        cpu::ORIGIN
    );
}

#[test]
fn the_extensions_of_a_cpu_are_listed_once_each() {
    let mut types: Vec<_> = plugin()
        .extensions()
        .map(|extension| extension.type_)
        .collect();
    assert!(
        types.contains(&PJRT_Extension_Type_PJRT_Extension_Type_FFI),
        "{types:?}"
    );
    assert!(
        types.contains(&PJRT_Extension_Type_PJRT_Extension_Type_Layouts),
        "{types:?}"
    );
    let listed = types.len();
    types.sort_unstable();
    types.dedup();
    assert_eq!(types.len(), listed);
    for extension in plugin().extensions() {
        assert!(
            extension.struct_size >= PJRT_Extension_Base_STRUCT_SIZE as usize,
            "{extension:?}"
        );
    }
}

#[test]
fn the_client_is_a_cpu_with_devices_that_describe_themselves() {
    let client = Client::new();
    let name = call!(PJRT_Client_PlatformName { client: client.0 }).unwrap();
    assert_eq!(text(name.platform_name, name.platform_name_size), "cpu");
    assert!(!client.devices().is_empty());
    for &device in client.devices() {
        let description = call!(PJRT_Device_GetDescription { device }).unwrap();
        let description = description.device_description;
        let shown = call!(PJRT_DeviceDescription_ToString {
            device_description: description
        })
        .unwrap();
        let shown = text(shown.to_string, shown.to_string_size);
        assert!(shown.to_lowercase().contains("cpu"), "{shown}");
    }
}

#[test]
fn a_program_that_does_not_parse_is_an_error_that_can_be_read() {
    let error = Client::new()
        .compile("func.func @main() { this is no program }")
        .unwrap_err();
    assert_ne!(
        error.code(),
        PJRT_Error_Code_PJRT_Error_Code_OK,
        "{error:?}"
    );
    assert!(error.to_string().contains("'this' is unknown"), "{error:?}");
}

#[test]
fn an_error_keeps_the_code_and_the_message_that_it_was_made_with() {
    if let Err(error) = ryft_pjrt_sys::try_function!(plugin(), PJRT_Event_Create) {
        // The versions before 0.89 have no such events, and the plugin for Linux on aarch64 is of 0.81.
        assert!(plugin().version() < (0, 89), "{error}");
        assert_eq!(error.function, "PJRT_Event_Create");
        return;
    }
    let event = call!(PJRT_Event_Create {}).unwrap().event;
    let message = "the other side hung up";
    call!(PJRT_Event_Set {
        event,
        error_code: PJRT_Error_Code_PJRT_Error_Code_UNAVAILABLE,
        error_message: message.as_ptr().cast(),
        error_message_size: message.len(),
    })
    .unwrap();
    let error = call!(PJRT_Event_Error { event }).map(drop).unwrap_err();
    call!(PJRT_Event_Destroy { event }).unwrap();
    assert_eq!(
        error.to_string(),
        format!("PJRT_Event_Error: UNAVAILABLE: {message}")
    );
    let status = Status {
        code: PJRT_Error_Code_PJRT_Error_Code_UNAVAILABLE,
        message: message.into(),
    };
    let function = "PJRT_Event_Error";
    assert_eq!(error, CallError::Failed { function, status });
}

#[test]
fn a_stablehlo_program_computes() {
    let client = Client::new();
    let executable = client
        .compile(
            r#"module {
              func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
                %half = stablehlo.constant dense<0.5> : tensor<4xf32>
                %square = stablehlo.multiply %x, %x : tensor<4xf32>
                %sum = stablehlo.add %square, %half : tensor<4xf32>
                return %sum : tensor<4xf32>
              }
            }"#,
        )
        .unwrap();
    let argument = client.put(&[0.0, 1.0, -2.0, 3.5]);
    let result = run(executable, argument);
    assert_eq!(get(result, 4), [0.5, 1.5, 4.5, 12.75]);
    for buffer in [argument, result] {
        call!(PJRT_Buffer_Destroy { buffer }).unwrap();
    }
    call!(PJRT_LoadedExecutable_Destroy { executable }).unwrap();
}
