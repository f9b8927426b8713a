//! A program as the `ryft` crates write it: everything comes from the facade, under the names of `bindings`, `distributed` and
//! `protos`. MLIR, the CPU plugin and the distributed runtime work in one process.

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr::{null, null_mut};
use std::sync::mpsc::{Sender, channel};
use std::{env, slice};

use prost::Message;
use ryft_xla_sys::bindings::*;
use ryft_xla_sys::distributed as ffi;
use ryft_xla_sys::protos::{BufferType, CompilationOptions, ExecutableCompilationOptions, Shape};

const PROGRAM: &CStr = c"func.func @main(%x: tensor<3xf32>) -> tensor<3xf32> {
    %sum = stablehlo.add %x, %x : tensor<3xf32>
    return %sum : tensor<3xf32>
}";

/// Calls a function of PJRT's table; arguments that are not named are zero.
macro_rules! call {
    ($api:expr, $function:ident, $arguments:ident { $($field:ident: $value:expr),* $(,)? }) => {{
        let mut arguments: $arguments = unsafe { std::mem::zeroed() };
        arguments.struct_size = size_of::<$arguments>();
        $(arguments.$field = $value;)*
        let error = unsafe { (*$api).$function.unwrap()(&mut arguments) };
        assert!(error.is_null(), "{}: {}", stringify!($function), message(error));
        arguments
    }};
}

/// The message of an error, which lives on.
fn message(error: *const PJRT_Error) -> String {
    let api = unsafe { GetPjrtApi() };
    let mut arguments: PJRT_Error_Message_Args = unsafe { std::mem::zeroed() };
    arguments.struct_size = size_of::<PJRT_Error_Message_Args>();
    arguments.error = error.cast_mut();
    unsafe { (*api).PJRT_Error_Message.unwrap()(&mut arguments) };
    let bytes = unsafe { slice::from_raw_parts(arguments.message.cast(), arguments.message_size) };
    String::from_utf8_lossy(bytes).into_owned()
}

unsafe extern "C" fn append(text: MlirStringRef, output: *mut c_void) {
    let output = unsafe { &mut *output.cast::<Vec<u8>>() };
    output.extend(unsafe { slice::from_raw_parts(text.data.cast::<u8>(), text.length) });
}

/// The program, read and written by MLIR.
fn bytecode() -> Vec<u8> {
    unsafe {
        let context = mlirContextCreate();
        for handle in [mlirGetDialectHandle__func__(), mlirGetDialectHandle__stablehlo__()] {
            mlirDialectHandleLoadDialect(handle, context);
        }
        let text = mlirStringRefCreate(PROGRAM.as_ptr(), PROGRAM.count_bytes());
        let module = mlirModuleCreateParse(context, text);
        assert!(!module.ptr.is_null());
        let mut written = Vec::new();
        let operation = mlirModuleGetOperation(module);
        mlirOperationWriteBytecode(operation, Some(append), (&raw mut written).cast());
        mlirModuleDestroy(module);
        mlirContextDestroy(context);
        written
    }
}

/// Compiles and runs the program on the CPU.
fn run(code: &[u8]) -> [f32; 3] {
    let api = unsafe { GetPjrtApi() };
    call!(api, PJRT_Plugin_Initialize, PJRT_Plugin_Initialize_Args {});
    let client = call!(api, PJRT_Client_Create, PJRT_Client_Create_Args {}).client;
    let options = CompilationOptions {
        executable_build_options: Some(ExecutableCompilationOptions {
            device_ordinal: -1,
            replica_count: 1,
            partition_count: 1,
            result_shape: Some(Shape {
                element_type: BufferType::F32 as i32,
                dimensions: vec![3],
                is_dynamic_dimension: vec![false],
                ..Default::default()
            }),
            ..Default::default()
        }),
        ..Default::default()
    };
    let options = options.encode_to_vec();
    let program = PJRT_Program {
        struct_size: size_of::<PJRT_Program>(),
        extension_start: null_mut(),
        code: code.as_ptr().cast_mut().cast(),
        code_size: code.len(),
        format: c"mlir".as_ptr(),
        format_size: 4,
    };
    let executable = call!(api, PJRT_Client_Compile, PJRT_Client_Compile_Args {
        client: client,
        program: &program,
        compile_options: options.as_ptr().cast(),
        compile_options_size: options.len(),
    });
    let devices = call!(api, PJRT_Client_AddressableDevices, PJRT_Client_AddressableDevices_Args {
        client: client,
    });
    let input = [1.0_f32, 2.0, 3.0];
    let put = call!(api, PJRT_Client_BufferFromHostBuffer, PJRT_Client_BufferFromHostBuffer_Args {
        client: client,
        data: input.as_ptr().cast(),
        type_: PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
        dims: [3].as_ptr(),
        num_dims: 1,
        host_buffer_semantics: PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
        device: unsafe { *devices.addressable_devices },
    });
    let arguments = [put.buffer];
    let mut results = [null_mut::<PJRT_Buffer>()];
    let mut run_options: PJRT_ExecuteOptions = unsafe { std::mem::zeroed() };
    run_options.struct_size = size_of::<PJRT_ExecuteOptions>();
    call!(api, PJRT_LoadedExecutable_Execute, PJRT_LoadedExecutable_Execute_Args {
        executable: executable.executable,
        options: &mut run_options,
        argument_lists: [arguments.as_ptr()].as_ptr(),
        num_devices: 1,
        num_args: 1,
        output_lists: [results.as_mut_ptr()].as_ptr(),
    });
    let mut output = [0.0_f32; 3];
    let copy = call!(api, PJRT_Buffer_ToHostBuffer, PJRT_Buffer_ToHostBuffer_Args {
        src: results[0],
        dst: output.as_mut_ptr().cast(),
        dst_size: size_of_val(&output),
    });
    call!(api, PJRT_Event_Await, PJRT_Event_Await_Args { event: copy.event });
    for event in [copy.event, put.done_with_host_buffer] {
        call!(api, PJRT_Event_Destroy, PJRT_Event_Destroy_Args { event: event });
    }
    for buffer in [put.buffer, results[0]] {
        call!(api, PJRT_Buffer_Destroy, PJRT_Buffer_Destroy_Args { buffer: buffer });
    }
    call!(api, PJRT_LoadedExecutable_Destroy, PJRT_LoadedExecutable_Destroy_Args {
        executable: executable.executable,
    });
    call!(api, PJRT_Client_Destroy, PJRT_Client_Destroy_Args { client: client });
    output
}

/// Told that the service is gone: sends the error's message.
unsafe extern "C" fn service_lost(error: *const PJRT_Error, sender: *mut c_void) {
    let sender = unsafe { &*sender.cast::<Sender<String>>() };
    sender.send(message(error)).unwrap();
}

/// Calls a function of the distributed runtime.
macro_rules! distributed {
    ($function:ident($arguments:ident: $($value:expr),*)) => {{
        let mut arguments = ffi::$arguments::new($($value),*);
        let error = unsafe { ffi::$function(&mut arguments) };
        assert!(error.is_null(), "{}: {}", stringify!($function), message(error));
        arguments
    }};
}

/// One node sets and gets a value, and is told when its service ends.
fn talk(address: &CStr) -> (String, String) {
    let (sender, receiver) = channel();
    let service = distributed!(PJRT_Distributed_Runtime_Service_New(
        PJRT_Distributed_Runtime_Service_New_Args: address.as_ptr(), 1, 10, 60, 60
    )).service;
    let client = distributed!(PJRT_Distributed_Runtime_Client_New(
        PJRT_Distributed_Runtime_Client_New_Args: address.as_ptr(), 0, 10, 60, 60, 10, service_lost,
        (&raw const sender).cast_mut().cast(), false, false, false
    )).client;
    distributed!(PJRT_Distributed_Runtime_Client_Connect(
        PJRT_Distributed_Runtime_Client_Connect_Args: client
    ));
    distributed!(PJRT_Distributed_Runtime_Client_Key_Value_Set(
        PJRT_Distributed_Runtime_Client_Key_Value_Set_Args: client, c"key".as_ptr(), c"value".as_ptr()
    ));
    let got = distributed!(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
        PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args: client, c"key".as_ptr(), 10
    ));
    let value: *const c_char = got.value;
    assert_ne!(value, null());
    let value = unsafe { CStr::from_ptr(value) }.to_str().unwrap().to_owned();
    let mut destroy = ffi::PJRT_Distributed_Runtime_Service_Destroy_Args::new(service);
    unsafe { ffi::PJRT_Distributed_Runtime_Service_Destroy(&mut destroy) };
    let lost = receiver.recv().unwrap();
    let mut destroy = ffi::PJRT_Distributed_Runtime_Client_Destroy_Args::new(client);
    unsafe { ffi::PJRT_Distributed_Runtime_Client_Destroy(&mut destroy) };
    (value, lost)
}

fn main() {
    let address = CString::new(env::args().nth(1).unwrap()).unwrap();
    println!("{:?}", run(&bytecode()));
    let (value, lost) = talk(&address);
    println!("{value}");
    println!("{lost}");
}
