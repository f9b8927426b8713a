// Bindings of XLA's C headers, of which HEADERS.md says where they are from, written by
//   cargo run -p ryft-xla-codegen -- bindings pjrt --include DIRECTORY
// The headers:
//   xla/pjrt/c/pjrt_c_api.h
//   xla/pjrt/c/pjrt_c_api_abi_version_extension.h
//   xla/pjrt/c/pjrt_c_api_callback_extension.h
//   xla/pjrt/c/pjrt_c_api_collectives_extension.h
//   xla/pjrt/c/pjrt_c_api_cpu.h
//   xla/pjrt/c/pjrt_c_api_custom_partitioner_extension.h
//   xla/pjrt/c/pjrt_c_api_ffi_extension.h
//   xla/pjrt/c/pjrt_c_api_gpu_extension.h
//   xla/pjrt/c/pjrt_c_api_layouts_extension.h
//   xla/pjrt/c/pjrt_c_api_megascale_extension.h
//   xla/pjrt/c/pjrt_c_api_memory_descriptions_extension.h
//   xla/pjrt/c/pjrt_c_api_multi_slice_extension.h
//   xla/pjrt/c/pjrt_c_api_phase_compile_extension.h
//   xla/pjrt/c/pjrt_c_api_profiler_extension.h
//   xla/pjrt/c/pjrt_c_api_raw_buffer_extension.h
//   xla/pjrt/c/pjrt_c_api_shardings_extension.h
//   xla/pjrt/c/pjrt_c_api_stream_extension.h
//   xla/pjrt/c/pjrt_c_api_tpu_executable_extension.h
//   xla/pjrt/c/pjrt_c_api_tpu_topology_extension.h
//   xla/pjrt/c/pjrt_c_api_triton_extension.h
//   xla/pjrt/extensions/cross_host_transfers/pjrt_c_api_cross_host_transfers_extension.h
//   xla/pjrt/extensions/example/example_extension.h
//   xla/pjrt/extensions/executable_metadata/executable_metadata_extension.h
//   xla/pjrt/extensions/host_allocator/host_allocator_extension.h
//   xla/pjrt/extensions/host_allocator/host_memory_allocator/host_memory_allocator_extension.h
//   xla/backends/profiler/plugin/profiler_c_api.h
//   xla/ffi/api/c_api.h
//   xla/service/custom_call_status.h

pub const PJRT_API_MAJOR: u32 = 0;
pub const PJRT_API_MINOR: u32 = 104;
pub const PJRT_API_ABI_VERSION_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_CALLBACK_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_COLLECTIVES_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_CUSTOM_PARTITIONER_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_FFI_EXTENSION_VERSION: u32 = 3;
pub const PJRT_API_GPU_EXTENSION_VERSION: u32 = 2;
pub const PJRT_API_LAYOUTS_EXTENSION_VERSION: u32 = 4;
pub const PJRT_API_MULTI_SLICE_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_MEGASCALE_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_MEMORY_DESCRIPTIONS_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_PHASE_COMPILE_EXTENSION_VERSION: u32 = 1;
pub const PLUGIN_PROFILER_VERSION: u32 = 1;
pub const PJRT_API_PROFILER_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_RAW_BUFFER_EXTENSION_VERSION: u32 = 2;
pub const PJRT_API_SHARDINGS_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_STREAM_EXTENSION_VERSION: u32 = 0;
pub const PJRT_API_TPU_EXECUTABLE_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_TPU_TOPOLOGY_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_TRITON_EXTENSION_VERSION: u32 = 2;
pub const PJRT_API_CROSS_HOST_TRANSFERS_EXTENSION_VERSION: u32 = 5;
pub const PJRT_API_EXAMPLE_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_EXECUTABLE_METADATA_EXTENSION_VERSION: u32 = 1;
pub const PJRT_API_HOST_ALLOCATOR_EXTENSION_VERSION: u32 = 0;
pub const PJRT_API_HOST_MEMORY_ALLOCATOR_EXTENSION_VERSION: u32 = 0;
pub const XLA_FFI_API_MAJOR: u32 = 0;
pub const XLA_FFI_API_MINOR: u32 = 3;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Gpu_Custom_Call: PJRT_Extension_Type = 0;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Profiler: PJRT_Extension_Type = 1;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Custom_Partitioner: PJRT_Extension_Type = 2;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Stream: PJRT_Extension_Type = 3;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Layouts: PJRT_Extension_Type = 4;
pub const PJRT_Extension_Type_PJRT_Extension_Type_FFI: PJRT_Extension_Type = 5;
pub const PJRT_Extension_Type_PJRT_Extension_Type_MemoryDescriptions: PJRT_Extension_Type = 6;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Triton: PJRT_Extension_Type = 7;
pub const PJRT_Extension_Type_PJRT_Extension_Type_RawBuffer: PJRT_Extension_Type = 8;
pub const PJRT_Extension_Type_PJRT_Extension_Type_PhaseCompile: PJRT_Extension_Type = 9;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Example: PJRT_Extension_Type = 10;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Unknown: PJRT_Extension_Type = 11;
pub const PJRT_Extension_Type_PJRT_Extension_Type_CrossHostTransfers: PJRT_Extension_Type = 12;
pub const PJRT_Extension_Type_PJRT_Extension_Type_ExecutableMetadata: PJRT_Extension_Type = 13;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Callback: PJRT_Extension_Type = 14;
pub const PJRT_Extension_Type_PJRT_Extension_Type_HostAllocator: PJRT_Extension_Type = 15;
pub const PJRT_Extension_Type_PJRT_Extension_Type_TpuTopology: PJRT_Extension_Type = 16;
pub const PJRT_Extension_Type_PJRT_Extension_Type_TpuExecutable: PJRT_Extension_Type = 17;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Megascale: PJRT_Extension_Type = 18;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Shardings: PJRT_Extension_Type = 19;
pub const PJRT_Extension_Type_PJRT_Extension_Type_AbiVersion: PJRT_Extension_Type = 20;
pub const PJRT_Extension_Type_PJRT_Extension_Type_Collectives: PJRT_Extension_Type = 21;
pub const PJRT_Extension_Type_PJRT_Extension_Type_MultiSlice: PJRT_Extension_Type = 22;
pub const PJRT_Extension_Type_PJRT_Extension_Type_HostMemoryAllocator: PJRT_Extension_Type = 23;
pub type PJRT_Extension_Type = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Extension_Base {
    pub struct_size: usize,
    pub type_: PJRT_Extension_Type,
    pub next: *mut PJRT_Extension_Base,
}
pub const PJRT_Extension_Base_STRUCT_SIZE: _bindgen_ty_1 = 24;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Api_Version {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub major_version: ::std::os::raw::c_int,
    pub minor_version: ::std::os::raw::c_int,
}
pub const PJRT_Api_Version_STRUCT_SIZE: _bindgen_ty_2 = 24;
pub type _bindgen_ty_2 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Error {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Error_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub error: *mut PJRT_Error,
}
pub const PJRT_Error_Destroy_Args_STRUCT_SIZE: _bindgen_ty_3 = 24;
pub type _bindgen_ty_3 = ::std::os::raw::c_uint;
pub type PJRT_Error_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Error_Destroy_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Error_Message_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub error: *const PJRT_Error,
    pub message: *const ::std::os::raw::c_char,
    pub message_size: usize,
}
pub const PJRT_Error_Message_Args_STRUCT_SIZE: _bindgen_ty_4 = 40;
pub type _bindgen_ty_4 = ::std::os::raw::c_uint;
pub type PJRT_Error_Message = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Error_Message_Args),
>;
pub const PJRT_Error_Code_PJRT_Error_Code_OK: PJRT_Error_Code = 0;
pub const PJRT_Error_Code_PJRT_Error_Code_CANCELLED: PJRT_Error_Code = 1;
pub const PJRT_Error_Code_PJRT_Error_Code_UNKNOWN: PJRT_Error_Code = 2;
pub const PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT: PJRT_Error_Code = 3;
pub const PJRT_Error_Code_PJRT_Error_Code_DEADLINE_EXCEEDED: PJRT_Error_Code = 4;
pub const PJRT_Error_Code_PJRT_Error_Code_NOT_FOUND: PJRT_Error_Code = 5;
pub const PJRT_Error_Code_PJRT_Error_Code_ALREADY_EXISTS: PJRT_Error_Code = 6;
pub const PJRT_Error_Code_PJRT_Error_Code_PERMISSION_DENIED: PJRT_Error_Code = 7;
pub const PJRT_Error_Code_PJRT_Error_Code_RESOURCE_EXHAUSTED: PJRT_Error_Code = 8;
pub const PJRT_Error_Code_PJRT_Error_Code_FAILED_PRECONDITION: PJRT_Error_Code = 9;
pub const PJRT_Error_Code_PJRT_Error_Code_ABORTED: PJRT_Error_Code = 10;
pub const PJRT_Error_Code_PJRT_Error_Code_OUT_OF_RANGE: PJRT_Error_Code = 11;
pub const PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED: PJRT_Error_Code = 12;
pub const PJRT_Error_Code_PJRT_Error_Code_INTERNAL: PJRT_Error_Code = 13;
pub const PJRT_Error_Code_PJRT_Error_Code_UNAVAILABLE: PJRT_Error_Code = 14;
pub const PJRT_Error_Code_PJRT_Error_Code_DATA_LOSS: PJRT_Error_Code = 15;
pub const PJRT_Error_Code_PJRT_Error_Code_UNAUTHENTICATED: PJRT_Error_Code = 16;
pub type PJRT_Error_Code = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Error_GetCode_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub error: *const PJRT_Error,
    pub code: PJRT_Error_Code,
}
pub const PJRT_Error_GetCode_Args_STRUCT_SIZE: _bindgen_ty_5 = 28;
pub type _bindgen_ty_5 = ::std::os::raw::c_uint;
pub type PJRT_Error_GetCode = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Error_GetCode_Args) -> *mut PJRT_Error,
>;
pub type PJRT_Error_PayloadVisitor = ::std::option::Option<
    unsafe extern "C" fn(
        key: *const ::std::os::raw::c_char,
        key_size: usize,
        value: *const ::std::os::raw::c_char,
        value_size: usize,
        user_arg: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Error_ForEachPayload_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub error: *const PJRT_Error,
    pub visitor: PJRT_Error_PayloadVisitor,
    pub user_arg: *mut ::std::os::raw::c_void,
}
pub const PJRT_Error_ForEachPayload_Args_STRUCT_SIZE: _bindgen_ty_6 = 40;
pub type _bindgen_ty_6 = ::std::os::raw::c_uint;
pub type PJRT_Error_ForEachPayload = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Error_ForEachPayload_Args) -> *mut PJRT_Error,
>;
pub type PJRT_CallbackError = ::std::option::Option<
    unsafe extern "C" fn(
        code: PJRT_Error_Code,
        message: *const ::std::os::raw::c_char,
        message_size: usize,
    ) -> *mut PJRT_Error,
>;
pub const PJRT_NamedValue_Type_PJRT_NamedValue_kString: PJRT_NamedValue_Type = 0;
pub const PJRT_NamedValue_Type_PJRT_NamedValue_kInt64: PJRT_NamedValue_Type = 1;
pub const PJRT_NamedValue_Type_PJRT_NamedValue_kInt64List: PJRT_NamedValue_Type = 2;
pub const PJRT_NamedValue_Type_PJRT_NamedValue_kFloat: PJRT_NamedValue_Type = 3;
pub const PJRT_NamedValue_Type_PJRT_NamedValue_kBool: PJRT_NamedValue_Type = 4;
pub type PJRT_NamedValue_Type = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct PJRT_NamedValue {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub name: *const ::std::os::raw::c_char,
    pub name_size: usize,
    pub type_: PJRT_NamedValue_Type,
    pub __bindgen_anon_1: PJRT_NamedValue__bindgen_ty_1,
    pub value_size: usize,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union PJRT_NamedValue__bindgen_ty_1 {
    pub string_value: *const ::std::os::raw::c_char,
    pub int64_value: i64,
    pub int64_array_value: *const i64,
    pub float_value: f32,
    pub bool_value: bool,
}
pub const PJRT_NamedValue_STRUCT_SIZE: _bindgen_ty_7 = 56;
pub type _bindgen_ty_7 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Plugin_Initialize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
}
pub const PJRT_Plugin_Initialize_Args_STRUCT_SIZE: _bindgen_ty_8 = 16;
pub type _bindgen_ty_8 = ::std::os::raw::c_uint;
pub type PJRT_Plugin_Initialize = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Plugin_Initialize_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Plugin_Attributes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub attributes: *const PJRT_NamedValue,
    pub num_attributes: usize,
}
pub const PJRT_Plugin_Attributes_Args_STRUCT_SIZE: _bindgen_ty_9 = 32;
pub type _bindgen_ty_9 = ::std::os::raw::c_uint;
pub type PJRT_Plugin_Attributes = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Plugin_Attributes_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Event_Destroy_Args_STRUCT_SIZE: _bindgen_ty_10 = 24;
pub type _bindgen_ty_10 = ::std::os::raw::c_uint;
pub type PJRT_Event_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_IsReady_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
    pub is_ready: bool,
}
pub const PJRT_Event_IsReady_Args_STRUCT_SIZE: _bindgen_ty_11 = 25;
pub type _bindgen_ty_11 = ::std::os::raw::c_uint;
pub type PJRT_Event_IsReady = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_IsReady_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_Error_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Event_Error_Args_STRUCT_SIZE: _bindgen_ty_12 = 24;
pub type _bindgen_ty_12 = ::std::os::raw::c_uint;
pub type PJRT_Event_Error = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_Error_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_Await_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Event_Await_Args_STRUCT_SIZE: _bindgen_ty_13 = 24;
pub type _bindgen_ty_13 = ::std::os::raw::c_uint;
pub type PJRT_Event_Await = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_Await_Args) -> *mut PJRT_Error,
>;
pub type PJRT_Event_OnReadyCallback = ::std::option::Option<
    unsafe extern "C" fn(error: *mut PJRT_Error, user_arg: *mut ::std::os::raw::c_void),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_OnReady_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
    pub callback: PJRT_Event_OnReadyCallback,
    pub user_arg: *mut ::std::os::raw::c_void,
}
pub const PJRT_Event_OnReady_Args_STRUCT_SIZE: _bindgen_ty_14 = 40;
pub type _bindgen_ty_14 = ::std::os::raw::c_uint;
pub type PJRT_Event_OnReady = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_OnReady_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_Create_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Event_Create_Args_STRUCT_SIZE: _bindgen_ty_15 = 24;
pub type _bindgen_ty_15 = ::std::os::raw::c_uint;
pub type PJRT_Event_Create = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_Create_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Event_Set_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_Event,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
}
pub const PJRT_Event_Set_Args_STRUCT_SIZE: _bindgen_ty_16 = 48;
pub type _bindgen_ty_16 = ::std::os::raw::c_uint;
pub type PJRT_Event_Set = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Event_Set_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FulfillAliasBufferCallback {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompiler {
    _unused: [u8; 0],
}
pub type PJRT_KeyValueGetCallback_ValueDeleter = ::std::option::Option<
    unsafe extern "C" fn(value: *mut ::std::os::raw::c_char),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_KeyValueGetCallback_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub key: *const ::std::os::raw::c_char,
    pub key_size: usize,
    pub timeout_in_ms: ::std::os::raw::c_int,
    pub callback_error: *mut PJRT_CallbackError,
    pub user_arg: *mut ::std::os::raw::c_void,
    pub value: *mut ::std::os::raw::c_char,
    pub value_size: usize,
    pub value_deleter_callback: PJRT_KeyValueGetCallback_ValueDeleter,
}
pub const PJRT_KeyValueGetCallback_Args_STRUCT_SIZE: _bindgen_ty_17 = 80;
pub type _bindgen_ty_17 = ::std::os::raw::c_uint;
pub type PJRT_KeyValueGetCallback = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_KeyValueGetCallback_Args) -> *mut PJRT_Error,
>;
pub type PJRT_KeyValueTryGetCallback_ValueDeleter = ::std::option::Option<
    unsafe extern "C" fn(value: *mut ::std::os::raw::c_char),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_KeyValueTryGetCallback_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub key: *const ::std::os::raw::c_char,
    pub key_size: usize,
    pub callback_error: *mut PJRT_CallbackError,
    pub user_arg: *mut ::std::os::raw::c_void,
    pub value: *mut ::std::os::raw::c_char,
    pub value_size: usize,
    pub value_deleter_callback: PJRT_KeyValueTryGetCallback_ValueDeleter,
}
pub const PJRT_KeyValueTryGetCallback_Args_STRUCT_SIZE: _bindgen_ty_18 = 72;
pub type _bindgen_ty_18 = ::std::os::raw::c_uint;
pub type PJRT_KeyValueTryGetCallback = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_KeyValueTryGetCallback_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_KeyValuePutCallback_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub key: *const ::std::os::raw::c_char,
    pub key_size: usize,
    pub value: *const ::std::os::raw::c_char,
    pub value_size: usize,
    pub callback_error: *mut PJRT_CallbackError,
    pub user_arg: *mut ::std::os::raw::c_void,
}
pub const PJRT_KeyValuePutCallback_Args_STRUCT_SIZE: _bindgen_ty_19 = 64;
pub type _bindgen_ty_19 = ::std::os::raw::c_uint;
pub type PJRT_KeyValuePutCallback = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_KeyValuePutCallback_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_Create_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub create_options: *const PJRT_NamedValue,
    pub num_options: usize,
    pub kv_get_callback: PJRT_KeyValueGetCallback,
    pub kv_get_user_arg: *mut ::std::os::raw::c_void,
    pub kv_put_callback: PJRT_KeyValuePutCallback,
    pub kv_put_user_arg: *mut ::std::os::raw::c_void,
    pub client: *mut PJRT_Client,
    pub kv_try_get_callback: PJRT_KeyValueTryGetCallback,
    pub kv_try_get_user_arg: *mut ::std::os::raw::c_void,
}
pub const PJRT_Client_Create_Args_STRUCT_SIZE: _bindgen_ty_20 = 88;
pub type _bindgen_ty_20 = ::std::os::raw::c_uint;
pub type PJRT_Client_Create = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_Create_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
}
pub const PJRT_Client_Destroy_Args_STRUCT_SIZE: _bindgen_ty_21 = 24;
pub type _bindgen_ty_21 = ::std::os::raw::c_uint;
pub type PJRT_Client_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_PlatformName_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub platform_name: *const ::std::os::raw::c_char,
    pub platform_name_size: usize,
}
pub const PJRT_Client_PlatformName_Args_STRUCT_SIZE: _bindgen_ty_22 = 40;
pub type _bindgen_ty_22 = ::std::os::raw::c_uint;
pub type PJRT_Client_PlatformName = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_PlatformName_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_ProcessIndex_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub process_index: ::std::os::raw::c_int,
}
pub const PJRT_Client_ProcessIndex_Args_STRUCT_SIZE: _bindgen_ty_23 = 28;
pub type _bindgen_ty_23 = ::std::os::raw::c_uint;
pub type PJRT_Client_ProcessIndex = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_ProcessIndex_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_PlatformVersion_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub platform_version: *const ::std::os::raw::c_char,
    pub platform_version_size: usize,
}
pub const PJRT_Client_PlatformVersion_Args_STRUCT_SIZE: _bindgen_ty_24 = 40;
pub type _bindgen_ty_24 = ::std::os::raw::c_uint;
pub type PJRT_Client_PlatformVersion = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_PlatformVersion_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_TopologyDescription_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub topology: *mut PJRT_TopologyDescription,
}
pub const PJRT_Client_TopologyDescription_Args_STRUCT_SIZE: _bindgen_ty_25 = 32;
pub type _bindgen_ty_25 = ::std::os::raw::c_uint;
pub type PJRT_Client_TopologyDescription = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_TopologyDescription_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_Devices_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub devices: *const *mut PJRT_Device,
    pub num_devices: usize,
}
pub const PJRT_Client_Devices_Args_STRUCT_SIZE: _bindgen_ty_26 = 40;
pub type _bindgen_ty_26 = ::std::os::raw::c_uint;
pub type PJRT_Client_Devices = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_Devices_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_AddressableDevices_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub addressable_devices: *const *mut PJRT_Device,
    pub num_addressable_devices: usize,
}
pub const PJRT_Client_AddressableDevices_Args_STRUCT_SIZE: _bindgen_ty_27 = 40;
pub type _bindgen_ty_27 = ::std::os::raw::c_uint;
pub type PJRT_Client_AddressableDevices = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_AddressableDevices_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_LookupDevice_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub id: ::std::os::raw::c_int,
    pub device: *mut PJRT_Device,
}
pub const PJRT_Client_LookupDevice_Args_STRUCT_SIZE: _bindgen_ty_28 = 40;
pub type _bindgen_ty_28 = ::std::os::raw::c_uint;
pub type PJRT_Client_LookupDevice = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_LookupDevice_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_LookupAddressableDevice_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub local_hardware_id: ::std::os::raw::c_int,
    pub addressable_device: *mut PJRT_Device,
}
pub const PJRT_Client_LookupAddressableDevice_Args_STRUCT_SIZE: _bindgen_ty_29 = 40;
pub type _bindgen_ty_29 = ::std::os::raw::c_uint;
pub type PJRT_Client_LookupAddressableDevice = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_LookupAddressableDevice_Args,
    ) -> *mut PJRT_Error,
>;
pub const PJRT_ProcessState_PJRT_ProcessState_kUnspecified: PJRT_ProcessState = 0;
pub const PJRT_ProcessState_PJRT_ProcessState_kUninitialized: PJRT_ProcessState = 1;
pub const PJRT_ProcessState_PJRT_ProcessState_kDisconnected: PJRT_ProcessState = 2;
pub const PJRT_ProcessState_PJRT_ProcessState_kConnected: PJRT_ProcessState = 3;
pub const PJRT_ProcessState_PJRT_ProcessState_kError: PJRT_ProcessState = 4;
pub type PJRT_ProcessState = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ProcessInfo {
    pub struct_size: usize,
    pub task_id: ::std::os::raw::c_int,
    pub incarnation_id: u64,
    pub state: PJRT_ProcessState,
    pub error_code: ::std::os::raw::c_int,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
}
pub const PJRT_ProcessInfo_STRUCT_SIZE: _bindgen_ty_30 = 48;
pub type _bindgen_ty_30 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_UpdateGlobalProcessInfo_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub process_infos: *mut PJRT_ProcessInfo,
    pub num_process_infos: usize,
}
pub const PJRT_Client_UpdateGlobalProcessInfo_Args_STRUCT_SIZE: _bindgen_ty_31 = 40;
pub type _bindgen_ty_31 = ::std::os::raw::c_uint;
pub type PJRT_Client_UpdateGlobalProcessInfo = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_UpdateGlobalProcessInfo_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_AddressableMemories_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub addressable_memories: *const *mut PJRT_Memory,
    pub num_addressable_memories: usize,
}
pub const PJRT_Client_AddressableMemories_Args_STRUCT_SIZE: _bindgen_ty_32 = 40;
pub type _bindgen_ty_32 = ::std::os::raw::c_uint;
pub type PJRT_Client_AddressableMemories = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_AddressableMemories_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Program {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub code: *mut ::std::os::raw::c_char,
    pub code_size: usize,
    pub format: *const ::std::os::raw::c_char,
    pub format_size: usize,
}
pub const PJRT_Program_STRUCT_SIZE: _bindgen_ty_33 = 48;
pub type _bindgen_ty_33 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_Compile_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub program: *const PJRT_Program,
    pub compile_options: *const ::std::os::raw::c_char,
    pub compile_options_size: usize,
    pub executable: *mut PJRT_LoadedExecutable,
}
pub const PJRT_Client_Compile_Args_STRUCT_SIZE: _bindgen_ty_34 = 56;
pub type _bindgen_ty_34 = ::std::os::raw::c_uint;
pub type PJRT_Client_Compile = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_Compile_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_Load_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub executable: *mut PJRT_Executable,
    pub compile_options: *const ::std::os::raw::c_char,
    pub compile_options_size: usize,
    pub loaded_executable: *mut PJRT_LoadedExecutable,
}
pub const PJRT_Client_Load_Args_STRUCT_SIZE: _bindgen_ty_35 = 56;
pub type _bindgen_ty_35 = ::std::os::raw::c_uint;
pub type PJRT_Client_Load = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_Load_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_DefaultDeviceAssignment_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub num_replicas: ::std::os::raw::c_int,
    pub num_partitions: ::std::os::raw::c_int,
    pub default_assignment_size: usize,
    pub default_assignment: *mut ::std::os::raw::c_int,
}
pub const PJRT_Client_DefaultDeviceAssignment_Args_STRUCT_SIZE: _bindgen_ty_36 = 48;
pub type _bindgen_ty_36 = ::std::os::raw::c_uint;
pub type PJRT_Client_DefaultDeviceAssignment = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_DefaultDeviceAssignment_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_DmaMap_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub data: *mut ::std::os::raw::c_void,
    pub size: usize,
}
pub const PJRT_Client_DmaMap_Args_STRUCT_SIZE: _bindgen_ty_37 = 40;
pub type _bindgen_ty_37 = ::std::os::raw::c_uint;
pub type PJRT_Client_DmaMap = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_DmaMap_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_DmaUnmap_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub data: *mut ::std::os::raw::c_void,
}
pub const PJRT_Client_DmaUnmap_Args_STRUCT_SIZE: _bindgen_ty_38 = 32;
pub type _bindgen_ty_38 = ::std::os::raw::c_uint;
pub type PJRT_Client_DmaUnmap = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Client_DmaUnmap_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
}
pub const PJRT_AsyncHostToDeviceTransferManager_Destroy_Args_STRUCT_SIZE: _bindgen_ty_39 = 24;
pub type _bindgen_ty_39 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_TransferData_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub buffer_index: ::std::os::raw::c_int,
    pub data: *const ::std::os::raw::c_void,
    pub offset: i64,
    pub transfer_size: i64,
    pub is_last_transfer: bool,
    pub done_with_h2d_transfer: *mut PJRT_Event,
}
pub const PJRT_AsyncHostToDeviceTransferManager_TransferData_Args_STRUCT_SIZE: _bindgen_ty_40 = 72;
pub type _bindgen_ty_40 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_TransferData = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_TransferData_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub buffer_index: ::std::os::raw::c_int,
    pub buffer_out: *mut PJRT_Buffer,
}
pub const PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args_STRUCT_SIZE: _bindgen_ty_41 = 40;
pub type _bindgen_ty_41 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_Device_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub device_out: *mut PJRT_Device,
}
pub const PJRT_AsyncHostToDeviceTransferManager_Device_Args_STRUCT_SIZE: _bindgen_ty_42 = 32;
pub type _bindgen_ty_42 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_Device = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_Device_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub buffer_count: usize,
}
pub const PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args_STRUCT_SIZE: _bindgen_ty_43 = 32;
pub type _bindgen_ty_43 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_BufferCount = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub buffer_index: ::std::os::raw::c_int,
    pub buffer_size: usize,
}
pub const PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args_STRUCT_SIZE: _bindgen_ty_44 = 40;
pub type _bindgen_ty_44 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_BufferSize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub buffer_index: ::std::os::raw::c_int,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
}
pub const PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args_STRUCT_SIZE: _bindgen_ty_45 = 48;
pub type _bindgen_ty_45 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_SetBufferError = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub transfer_metadata: *const PJRT_NamedValue,
    pub num_metadata: usize,
}
pub const PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args_STRUCT_SIZE: _bindgen_ty_46 = 40;
pub type _bindgen_ty_46 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_AddMetadata = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args,
    ) -> *mut PJRT_Error,
>;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_INVALID: PJRT_Buffer_Type = 0;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_PRED: PJRT_Buffer_Type = 1;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S8: PJRT_Buffer_Type = 2;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S16: PJRT_Buffer_Type = 3;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S32: PJRT_Buffer_Type = 4;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S64: PJRT_Buffer_Type = 5;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U8: PJRT_Buffer_Type = 6;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U16: PJRT_Buffer_Type = 7;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U32: PJRT_Buffer_Type = 8;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U64: PJRT_Buffer_Type = 9;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F16: PJRT_Buffer_Type = 10;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F32: PJRT_Buffer_Type = 11;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F64: PJRT_Buffer_Type = 12;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_BF16: PJRT_Buffer_Type = 13;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_C64: PJRT_Buffer_Type = 14;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_C128: PJRT_Buffer_Type = 15;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E5M2: PJRT_Buffer_Type = 16;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3FN: PJRT_Buffer_Type = 17;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3B11FNUZ: PJRT_Buffer_Type = 18;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E5M2FNUZ: PJRT_Buffer_Type = 19;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3FNUZ: PJRT_Buffer_Type = 20;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S4: PJRT_Buffer_Type = 21;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U4: PJRT_Buffer_Type = 22;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_TOKEN: PJRT_Buffer_Type = 23;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S2: PJRT_Buffer_Type = 24;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U2: PJRT_Buffer_Type = 25;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3: PJRT_Buffer_Type = 26;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E3M4: PJRT_Buffer_Type = 27;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F8E8M0FNU: PJRT_Buffer_Type = 28;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_F4E2M1FN: PJRT_Buffer_Type = 29;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_S1: PJRT_Buffer_Type = 30;
pub const PJRT_Buffer_Type_PJRT_Buffer_Type_U1: PJRT_Buffer_Type = 31;
pub type PJRT_Buffer_Type = ::std::os::raw::c_uint;
pub const PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall: PJRT_HostBufferSemantics = 0;
pub const PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableUntilTransferCompletes: PJRT_HostBufferSemantics = 1;
pub const PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableZeroCopy: PJRT_HostBufferSemantics = 2;
pub const PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kMutableZeroCopy: PJRT_HostBufferSemantics = 3;
pub type PJRT_HostBufferSemantics = ::std::os::raw::c_uint;
pub const PJRT_Buffer_MemoryLayout_Type_PJRT_Buffer_MemoryLayout_Type_Tiled: PJRT_Buffer_MemoryLayout_Type = 0;
pub const PJRT_Buffer_MemoryLayout_Type_PJRT_Buffer_MemoryLayout_Type_Strides: PJRT_Buffer_MemoryLayout_Type = 1;
pub type PJRT_Buffer_MemoryLayout_Type = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_MemoryLayout_Tiled {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub minor_to_major: *const i64,
    pub minor_to_major_size: usize,
    pub tile_dims: *const i64,
    pub tile_dim_sizes: *const usize,
    pub num_tiles: usize,
}
pub const PJRT_Buffer_MemoryLayout_Tiled_STRUCT_SIZE: _bindgen_ty_47 = 56;
pub type _bindgen_ty_47 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_MemoryLayout_Strides {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub byte_strides: *const i64,
    pub num_byte_strides: usize,
}
pub const PJRT_Buffer_MemoryLayout_Strides_STRUCT_SIZE: _bindgen_ty_48 = 32;
pub type _bindgen_ty_48 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct PJRT_Buffer_MemoryLayout {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub __bindgen_anon_1: PJRT_Buffer_MemoryLayout__bindgen_ty_1,
    pub type_: PJRT_Buffer_MemoryLayout_Type,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union PJRT_Buffer_MemoryLayout__bindgen_ty_1 {
    pub tiled: PJRT_Buffer_MemoryLayout_Tiled,
    pub strides: PJRT_Buffer_MemoryLayout_Strides,
}
pub const PJRT_Buffer_MemoryLayout_STRUCT_SIZE: _bindgen_ty_49 = 76;
pub type _bindgen_ty_49 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
    pub buffer_index: ::std::os::raw::c_int,
    pub data: *const ::std::os::raw::c_void,
    pub shape_dims: *const i64,
    pub shape_num_dims: usize,
    pub shape_element_type: PJRT_Buffer_Type,
    pub shape_layout: *mut PJRT_Buffer_MemoryLayout,
    pub done_with_h2d_transfer: *mut PJRT_Event,
}
pub const PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args_STRUCT_SIZE: _bindgen_ty_50 = 80;
pub type _bindgen_ty_50 = ::std::os::raw::c_uint;
pub type PJRT_AsyncHostToDeviceTransferManager_TransferLiteral = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_CreateUninitializedBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub shape_dims: *const i64,
    pub shape_num_dims: usize,
    pub shape_element_type: PJRT_Buffer_Type,
    pub shape_layout: *mut PJRT_Buffer_MemoryLayout,
    pub device: *mut PJRT_Device,
    pub memory: *mut PJRT_Memory,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Client_CreateUninitializedBuffer_Args_STRUCT_SIZE: _bindgen_ty_51 = 80;
pub type _bindgen_ty_51 = ::std::os::raw::c_uint;
pub type PJRT_Client_CreateUninitializedBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_CreateUninitializedBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_CreateErrorBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
    pub shape_dims: *const i64,
    pub shape_num_dims: usize,
    pub shape_element_type: PJRT_Buffer_Type,
    pub shape_layout: *mut PJRT_Buffer_MemoryLayout,
    pub memory: *mut PJRT_Memory,
    pub buffer: *mut PJRT_Buffer,
    pub payload: *const PJRT_NamedValue,
    pub num_payload: usize,
}
pub const PJRT_Client_CreateErrorBuffer_Args_STRUCT_SIZE: _bindgen_ty_52 = 112;
pub type _bindgen_ty_52 = ::std::os::raw::c_uint;
pub type PJRT_Client_CreateErrorBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_CreateErrorBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_CreateAliasBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub memory: *mut PJRT_Memory,
    pub shape_dims: *const i64,
    pub shape_num_dims: usize,
    pub shape_element_type: PJRT_Buffer_Type,
    pub shape_layout: *mut PJRT_Buffer_MemoryLayout,
    pub alias_buffer: *mut PJRT_Buffer,
    pub fulfill_alias_buffer_cb: *mut PJRT_FulfillAliasBufferCallback,
}
pub const PJRT_Client_CreateAliasBuffer_Args_STRUCT_SIZE: _bindgen_ty_53 = 80;
pub type _bindgen_ty_53 = ::std::os::raw::c_uint;
pub type PJRT_Client_CreateAliasBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_CreateAliasBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_FulfillAliasBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub buffer: *mut PJRT_Buffer,
    pub status_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
    pub fulfill_alias_buffer_cb: *mut PJRT_FulfillAliasBufferCallback,
}
pub const PJRT_Client_FulfillAliasBuffer_Args_STRUCT_SIZE: _bindgen_ty_54 = 64;
pub type _bindgen_ty_54 = ::std::os::raw::c_uint;
pub type PJRT_Client_FulfillAliasBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_FulfillAliasBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_BufferFromHostBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub data: *const ::std::os::raw::c_void,
    pub type_: PJRT_Buffer_Type,
    pub dims: *const i64,
    pub num_dims: usize,
    pub byte_strides: *const i64,
    pub num_byte_strides: usize,
    pub host_buffer_semantics: PJRT_HostBufferSemantics,
    pub device: *mut PJRT_Device,
    pub memory: *mut PJRT_Memory,
    pub device_layout: *mut PJRT_Buffer_MemoryLayout,
    pub done_with_host_buffer: *mut PJRT_Event,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Client_BufferFromHostBuffer_Args_STRUCT_SIZE: _bindgen_ty_55 = 120;
pub type _bindgen_ty_55 = ::std::os::raw::c_uint;
pub type PJRT_Client_BufferFromHostBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_BufferFromHostBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_CreateViewOfDeviceBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub device_buffer_ptr: *mut ::std::os::raw::c_void,
    pub dims: *const i64,
    pub num_dims: usize,
    pub element_type: PJRT_Buffer_Type,
    pub layout: *mut PJRT_Buffer_MemoryLayout,
    pub device: *mut PJRT_Device,
    pub on_delete_callback: ::std::option::Option<
        unsafe extern "C" fn(
            device_buffer_ptr: *mut ::std::os::raw::c_void,
            user_arg: *mut ::std::os::raw::c_void,
        ),
    >,
    pub on_delete_callback_arg: *mut ::std::os::raw::c_void,
    pub stream: isize,
    pub buffer: *mut PJRT_Buffer,
    pub memory: *mut PJRT_Memory,
}
pub const PJRT_Client_CreateViewOfDeviceBuffer_Args_STRUCT_SIZE: _bindgen_ty_56 = 112;
pub type _bindgen_ty_56 = ::std::os::raw::c_uint;
pub type PJRT_Client_CreateViewOfDeviceBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_CreateViewOfDeviceBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ShapeSpec {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub dims: *const i64,
    pub num_dims: usize,
    pub element_type: PJRT_Buffer_Type,
}
pub const PJRT_ShapeSpec_STRUCT_SIZE: _bindgen_ty_57 = 36;
pub type _bindgen_ty_57 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_CreateBuffersForAsyncHostToDevice_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub shape_specs: *mut PJRT_ShapeSpec,
    pub num_shape_specs: usize,
    pub device_layouts: *mut *mut PJRT_Buffer_MemoryLayout,
    pub num_device_layouts: usize,
    pub memory: *mut PJRT_Memory,
    pub transfer_manager: *mut PJRT_AsyncHostToDeviceTransferManager,
}
pub const PJRT_Client_CreateBuffersForAsyncHostToDevice_Args_STRUCT_SIZE: _bindgen_ty_58 = 72;
pub type _bindgen_ty_58 = ::std::os::raw::c_uint;
pub type PJRT_Client_CreateBuffersForAsyncHostToDevice = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_CreateBuffersForAsyncHostToDevice_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_Id_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub id: ::std::os::raw::c_int,
}
pub const PJRT_DeviceDescription_Id_Args_STRUCT_SIZE: _bindgen_ty_59 = 28;
pub type _bindgen_ty_59 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_Id = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_DeviceDescription_Id_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_ProcessIndex_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub process_index: ::std::os::raw::c_int,
}
pub const PJRT_DeviceDescription_ProcessIndex_Args_STRUCT_SIZE: _bindgen_ty_60 = 28;
pub type _bindgen_ty_60 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_ProcessIndex = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_DeviceDescription_ProcessIndex_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_Attributes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub num_attributes: usize,
    pub attributes: *const PJRT_NamedValue,
}
pub const PJRT_DeviceDescription_Attributes_Args_STRUCT_SIZE: _bindgen_ty_61 = 40;
pub type _bindgen_ty_61 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_Attributes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_DeviceDescription_Attributes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_Kind_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub device_kind: *const ::std::os::raw::c_char,
    pub device_kind_size: usize,
}
pub const PJRT_DeviceDescription_Kind_Args_STRUCT_SIZE: _bindgen_ty_62 = 40;
pub type _bindgen_ty_62 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_Kind = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_DeviceDescription_Kind_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_DebugString_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub debug_string: *const ::std::os::raw::c_char,
    pub debug_string_size: usize,
}
pub const PJRT_DeviceDescription_DebugString_Args_STRUCT_SIZE: _bindgen_ty_63 = 40;
pub type _bindgen_ty_63 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_DebugString = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_DeviceDescription_DebugString_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_ToString_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub to_string: *const ::std::os::raw::c_char,
    pub to_string_size: usize,
}
pub const PJRT_DeviceDescription_ToString_Args_STRUCT_SIZE: _bindgen_ty_64 = 40;
pub type _bindgen_ty_64 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_ToString = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_DeviceDescription_ToString_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_GetDescription_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub device_description: *mut PJRT_DeviceDescription,
}
pub const PJRT_Device_GetDescription_Args_STRUCT_SIZE: _bindgen_ty_65 = 32;
pub type _bindgen_ty_65 = ::std::os::raw::c_uint;
pub type PJRT_Device_GetDescription = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_GetDescription_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_IsAddressable_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub is_addressable: bool,
}
pub const PJRT_Device_IsAddressable_Args_STRUCT_SIZE: _bindgen_ty_66 = 25;
pub type _bindgen_ty_66 = ::std::os::raw::c_uint;
pub type PJRT_Device_IsAddressable = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_IsAddressable_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_LocalHardwareId_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub local_hardware_id: ::std::os::raw::c_int,
}
pub const PJRT_Device_LocalHardwareId_Args_STRUCT_SIZE: _bindgen_ty_67 = 28;
pub type _bindgen_ty_67 = ::std::os::raw::c_uint;
pub type PJRT_Device_LocalHardwareId = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_LocalHardwareId_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_AddressableMemories_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub memories: *const *mut PJRT_Memory,
    pub num_memories: usize,
}
pub const PJRT_Device_AddressableMemories_Args_STRUCT_SIZE: _bindgen_ty_68 = 40;
pub type _bindgen_ty_68 = ::std::os::raw::c_uint;
pub type PJRT_Device_AddressableMemories = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Device_AddressableMemories_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_DefaultMemory_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub memory: *mut PJRT_Memory,
}
pub const PJRT_Device_DefaultMemory_Args_STRUCT_SIZE: _bindgen_ty_69 = 32;
pub type _bindgen_ty_69 = ::std::os::raw::c_uint;
pub type PJRT_Device_DefaultMemory = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_DefaultMemory_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_MemoryStats_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub bytes_in_use: i64,
    pub peak_bytes_in_use: i64,
    pub peak_bytes_in_use_is_set: bool,
    pub num_allocs: i64,
    pub num_allocs_is_set: bool,
    pub largest_alloc_size: i64,
    pub largest_alloc_size_is_set: bool,
    pub bytes_limit: i64,
    pub bytes_limit_is_set: bool,
    pub bytes_reserved: i64,
    pub bytes_reserved_is_set: bool,
    pub peak_bytes_reserved: i64,
    pub peak_bytes_reserved_is_set: bool,
    pub bytes_reservable_limit: i64,
    pub bytes_reservable_limit_is_set: bool,
    pub largest_free_block_bytes: i64,
    pub largest_free_block_bytes_is_set: bool,
    pub pool_bytes: i64,
    pub pool_bytes_is_set: bool,
    pub peak_pool_bytes: i64,
    pub peak_pool_bytes_is_set: bool,
}
pub const PJRT_Device_MemoryStats_Args_STRUCT_SIZE: _bindgen_ty_70 = 185;
pub type _bindgen_ty_70 = ::std::os::raw::c_uint;
pub type PJRT_Device_MemoryStats = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_MemoryStats_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_PoisonExecution_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub launch_id: i32,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
    pub poisoned: bool,
    pub payload: *const PJRT_NamedValue,
    pub num_payload: usize,
}
pub const PJRT_Device_PoisonExecution_Args_STRUCT_SIZE: _bindgen_ty_71 = 72;
pub type _bindgen_ty_71 = ::std::os::raw::c_uint;
pub type PJRT_Device_PoisonExecution = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_PoisonExecution_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_Attributes {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_GetAttributes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub attributes: *const PJRT_NamedValue,
    pub num_attributes: usize,
    pub device_attributes: *mut PJRT_Device_Attributes,
    pub attributes_deleter: ::std::option::Option<
        unsafe extern "C" fn(device_attributes: *mut PJRT_Device_Attributes),
    >,
}
pub const PJRT_Device_GetAttributes_Args_STRUCT_SIZE: _bindgen_ty_72 = 56;
pub type _bindgen_ty_72 = ::std::os::raw::c_uint;
pub type PJRT_Device_GetAttributes = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Device_GetAttributes_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncTrackingEvent {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Device_CreateAsyncTrackingEvent_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device: *mut PJRT_Device,
    pub description: *const ::std::os::raw::c_char,
    pub description_size: usize,
    pub event: *mut PJRT_AsyncTrackingEvent,
}
pub const PJRT_Device_CreateAsyncTrackingEvent_Args_STRUCT_SIZE: _bindgen_ty_73 = 48;
pub type _bindgen_ty_73 = ::std::os::raw::c_uint;
pub type PJRT_Device_CreateAsyncTrackingEvent = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Device_CreateAsyncTrackingEvent_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AsyncTrackingEvent_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub event: *mut PJRT_AsyncTrackingEvent,
}
pub const PJRT_AsyncTrackingEvent_Destroy_Args_STRUCT_SIZE: _bindgen_ty_74 = 24;
pub type _bindgen_ty_74 = ::std::os::raw::c_uint;
pub type PJRT_AsyncTrackingEvent_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_AsyncTrackingEvent_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory_Id_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory: *mut PJRT_Memory,
    pub id: ::std::os::raw::c_int,
}
pub const PJRT_Memory_Id_Args_STRUCT_SIZE: _bindgen_ty_75 = 28;
pub type _bindgen_ty_75 = ::std::os::raw::c_uint;
pub type PJRT_Memory_Id = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Memory_Id_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory_Kind_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory: *mut PJRT_Memory,
    pub kind: *const ::std::os::raw::c_char,
    pub kind_size: usize,
}
pub const PJRT_Memory_Kind_Args_STRUCT_SIZE: _bindgen_ty_76 = 40;
pub type _bindgen_ty_76 = ::std::os::raw::c_uint;
pub type PJRT_Memory_Kind = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Memory_Kind_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory_Kind_Id_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory: *mut PJRT_Memory,
    pub kind_id: ::std::os::raw::c_int,
}
pub const PJRT_Memory_Kind_Id_Args_STRUCT_SIZE: _bindgen_ty_77 = 28;
pub type _bindgen_ty_77 = ::std::os::raw::c_uint;
pub type PJRT_Memory_Kind_Id = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Memory_Kind_Id_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory_DebugString_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory: *mut PJRT_Memory,
    pub debug_string: *const ::std::os::raw::c_char,
    pub debug_string_size: usize,
}
pub const PJRT_Memory_DebugString_Args_STRUCT_SIZE: _bindgen_ty_78 = 40;
pub type _bindgen_ty_78 = ::std::os::raw::c_uint;
pub type PJRT_Memory_DebugString = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Memory_DebugString_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory_ToString_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory: *mut PJRT_Memory,
    pub to_string: *const ::std::os::raw::c_char,
    pub to_string_size: usize,
}
pub const PJRT_Memory_ToString_Args_STRUCT_SIZE: _bindgen_ty_79 = 40;
pub type _bindgen_ty_79 = ::std::os::raw::c_uint;
pub type PJRT_Memory_ToString = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Memory_ToString_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Memory_AddressableByDevices_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory: *mut PJRT_Memory,
    pub devices: *const *mut PJRT_Device,
    pub num_devices: usize,
}
pub const PJRT_Memory_AddressableByDevices_Args_STRUCT_SIZE: _bindgen_ty_80 = 40;
pub type _bindgen_ty_80 = ::std::os::raw::c_uint;
pub type PJRT_Memory_AddressableByDevices = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Memory_AddressableByDevices_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecuteContext {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecuteContext_Create_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub context: *mut PJRT_ExecuteContext,
}
pub const PJRT_ExecuteContext_Create_Args_STRUCT_SIZE: _bindgen_ty_81 = 24;
pub type _bindgen_ty_81 = ::std::os::raw::c_uint;
pub type PJRT_ExecuteContext_Create = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_ExecuteContext_Create_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecuteContext_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub context: *mut PJRT_ExecuteContext,
}
pub const PJRT_ExecuteContext_Destroy_Args_STRUCT_SIZE: _bindgen_ty_82 = 24;
pub type _bindgen_ty_82 = ::std::os::raw::c_uint;
pub type PJRT_ExecuteContext_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_ExecuteContext_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
}
pub const PJRT_Executable_Destroy_Args_STRUCT_SIZE: _bindgen_ty_83 = 24;
pub type _bindgen_ty_83 = ::std::os::raw::c_uint;
pub type PJRT_Executable_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Executable_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
}
pub const PJRT_LoadedExecutable_Destroy_Args_STRUCT_SIZE: _bindgen_ty_84 = 24;
pub type _bindgen_ty_84 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_GetExecutable_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub loaded_executable: *mut PJRT_LoadedExecutable,
    pub executable: *mut PJRT_Executable,
}
pub const PJRT_LoadedExecutable_GetExecutable_Args_STRUCT_SIZE: _bindgen_ty_85 = 32;
pub type _bindgen_ty_85 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_GetExecutable = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_GetExecutable_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceAssignmentSerialized {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_GetDeviceAssignment_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
    pub serialized_bytes: *const ::std::os::raw::c_char,
    pub serialized_bytes_size: usize,
    pub serialized_device_assignment: *mut PJRT_DeviceAssignmentSerialized,
    pub serialized_device_assignment_deleter: ::std::option::Option<
        unsafe extern "C" fn(da: *mut PJRT_DeviceAssignmentSerialized),
    >,
}
pub const PJRT_LoadedExecutable_GetDeviceAssignment_Args_STRUCT_SIZE: _bindgen_ty_86 = 56;
pub type _bindgen_ty_86 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_GetDeviceAssignment = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_GetDeviceAssignment_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_Name_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub executable_name: *const ::std::os::raw::c_char,
    pub executable_name_size: usize,
}
pub const PJRT_Executable_Name_Args_STRUCT_SIZE: _bindgen_ty_87 = 40;
pub type _bindgen_ty_87 = ::std::os::raw::c_uint;
pub type PJRT_Executable_Name = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Executable_Name_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_NumReplicas_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_replicas: usize,
}
pub const PJRT_Executable_NumReplicas_Args_STRUCT_SIZE: _bindgen_ty_88 = 32;
pub type _bindgen_ty_88 = ::std::os::raw::c_uint;
pub type PJRT_Executable_NumReplicas = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Executable_NumReplicas_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_NumPartitions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_partitions: usize,
}
pub const PJRT_Executable_NumPartitions_Args_STRUCT_SIZE: _bindgen_ty_89 = 32;
pub type _bindgen_ty_89 = ::std::os::raw::c_uint;
pub type PJRT_Executable_NumPartitions = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_NumPartitions_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LogicalDeviceIds {
    pub replica: ::std::os::raw::c_int,
    pub partition: ::std::os::raw::c_int,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_AddressableDevices_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
    pub addressable_devices: *const *mut PJRT_Device,
    pub num_addressable_devices: usize,
}
pub const PJRT_LoadedExecutable_AddressableDevices_Args_STRUCT_SIZE: _bindgen_ty_90 = 40;
pub type _bindgen_ty_90 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_AddressableDevices = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_AddressableDevices_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
    pub addressable_device_logical_ids: *mut PJRT_LogicalDeviceIds,
    pub num_addressable_device_logical_ids: usize,
}
pub const PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args_STRUCT_SIZE: _bindgen_ty_91 = 40;
pub type _bindgen_ty_91 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_AddressableDeviceLogicalIds = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_OptimizedProgram_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub program: *mut PJRT_Program,
}
pub const PJRT_Executable_OptimizedProgram_Args_STRUCT_SIZE: _bindgen_ty_92 = 32;
pub type _bindgen_ty_92 = ::std::os::raw::c_uint;
pub type PJRT_Executable_OptimizedProgram = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_OptimizedProgram_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_Delete_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
}
pub const PJRT_LoadedExecutable_Delete_Args_STRUCT_SIZE: _bindgen_ty_93 = 24;
pub type _bindgen_ty_93 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_Delete = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_LoadedExecutable_Delete_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_IsDeleted_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
    pub is_deleted: bool,
}
pub const PJRT_LoadedExecutable_IsDeleted_Args_STRUCT_SIZE: _bindgen_ty_94 = 25;
pub type _bindgen_ty_94 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_IsDeleted = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_IsDeleted_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Chunk {
    pub data: *mut ::std::os::raw::c_void,
    pub size: usize,
    pub deleter: ::std::option::Option<
        unsafe extern "C" fn(
            data: *mut ::std::os::raw::c_void,
            deleter_arg: *mut ::std::os::raw::c_void,
        ),
    >,
    pub deleter_arg: *mut ::std::os::raw::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CopyToDeviceStream {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TransferMetadata {
    _unused: [u8; 0],
}
pub type PJRT_SendCallback = ::std::option::Option<
    unsafe extern "C" fn(
        chunk: *mut PJRT_Chunk,
        callback_error: *mut PJRT_CallbackError,
        total_size_in_bytes: usize,
        done: bool,
        user_arg: *mut ::std::os::raw::c_void,
    ) -> *mut PJRT_Error,
>;
pub type PJRT_RecvCallback = ::std::option::Option<
    unsafe extern "C" fn(
        stream: *mut PJRT_CopyToDeviceStream,
        user_arg: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_SendCallbackInfo {
    pub channel_id: i64,
    pub user_arg: *mut ::std::os::raw::c_void,
    pub send_callback: PJRT_SendCallback,
}
pub const PJRT_SendCallbackInfo_STRUCT_SIZE: _bindgen_ty_95 = 24;
pub type _bindgen_ty_95 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RecvCallbackInfo {
    pub channel_id: i64,
    pub user_arg: *mut ::std::os::raw::c_void,
    pub recv_callback: PJRT_RecvCallback,
}
pub const PJRT_RecvCallbackInfo_STRUCT_SIZE: _bindgen_ty_96 = 24;
pub type _bindgen_ty_96 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Config {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecuteOptions {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub send_callbacks: *mut *mut PJRT_SendCallbackInfo,
    pub recv_callbacks: *mut *mut PJRT_RecvCallbackInfo,
    pub num_send_ops: usize,
    pub num_recv_ops: usize,
    pub launch_id: ::std::os::raw::c_int,
    pub non_donatable_input_indices: *const i64,
    pub num_non_donatable_input_indices: usize,
    pub context: *mut PJRT_ExecuteContext,
    pub call_location: *const ::std::os::raw::c_char,
    pub num_tasks: usize,
    pub task_ids: *mut ::std::os::raw::c_int,
    pub incarnation_ids: *mut i64,
    pub multi_slice_config: *mut PJRT_MultiSlice_Config,
}
pub const PJRT_ExecuteOptions_STRUCT_SIZE: _bindgen_ty_97 = 120;
pub type _bindgen_ty_97 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_Execute_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
    pub options: *mut PJRT_ExecuteOptions,
    pub argument_lists: *const *const *mut PJRT_Buffer,
    pub num_devices: usize,
    pub num_args: usize,
    pub output_lists: *const *mut *mut PJRT_Buffer,
    pub device_complete_events: *mut *mut PJRT_Event,
    pub execute_device: *mut PJRT_Device,
}
pub const PJRT_LoadedExecutable_Execute_Args_STRUCT_SIZE: _bindgen_ty_98 = 80;
pub type _bindgen_ty_98 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_Execute = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_Execute_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_NumOutputs_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_outputs: usize,
}
pub const PJRT_Executable_NumOutputs_Args_STRUCT_SIZE: _bindgen_ty_99 = 32;
pub type _bindgen_ty_99 = ::std::os::raw::c_uint;
pub type PJRT_Executable_NumOutputs = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Executable_NumOutputs_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_SizeOfGeneratedCodeInBytes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub size_in_bytes: i64,
}
pub const PJRT_Executable_SizeOfGeneratedCodeInBytes_Args_STRUCT_SIZE: _bindgen_ty_100 = 32;
pub type _bindgen_ty_100 = ::std::os::raw::c_uint;
pub type PJRT_Executable_SizeOfGeneratedCodeInBytes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_SizeOfGeneratedCodeInBytes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_Fingerprint_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub executable_fingerprint: *const ::std::os::raw::c_char,
    pub executable_fingerprint_size: usize,
}
pub const PJRT_Executable_Fingerprint_Args_STRUCT_SIZE: _bindgen_ty_101 = 40;
pub type _bindgen_ty_101 = ::std::os::raw::c_uint;
pub type PJRT_Executable_Fingerprint = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Executable_Fingerprint_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_GetCostAnalysis_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_properties: usize,
    pub properties: *const PJRT_NamedValue,
}
pub const PJRT_Executable_GetCostAnalysis_Args_STRUCT_SIZE: _bindgen_ty_102 = 40;
pub type _bindgen_ty_102 = ::std::os::raw::c_uint;
pub type PJRT_Executable_GetCostAnalysis = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_GetCostAnalysis_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_GetCompiledMemoryStats_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub generated_code_size_in_bytes: i64,
    pub argument_size_in_bytes: i64,
    pub output_size_in_bytes: i64,
    pub alias_size_in_bytes: i64,
    pub temp_size_in_bytes: i64,
    pub host_generated_code_size_in_bytes: i64,
    pub host_argument_size_in_bytes: i64,
    pub host_output_size_in_bytes: i64,
    pub host_alias_size_in_bytes: i64,
    pub host_temp_size_in_bytes: i64,
    pub peak_memory_in_bytes: i64,
    pub total_size_in_bytes: i64,
    pub total_allocation_bytes: i64,
    pub indefinite_allocations: i64,
    pub peak_unpadded_heap_bytes: i64,
}
pub const PJRT_Executable_GetCompiledMemoryStats_Args_STRUCT_SIZE: _bindgen_ty_103 = 144;
pub type _bindgen_ty_103 = ::std::os::raw::c_uint;
pub type PJRT_Executable_GetCompiledMemoryStats = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_GetCompiledMemoryStats_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_OutputElementTypes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub output_types: *mut PJRT_Buffer_Type,
    pub num_output_types: usize,
}
pub const PJRT_Executable_OutputElementTypes_Args_STRUCT_SIZE: _bindgen_ty_104 = 40;
pub type _bindgen_ty_104 = ::std::os::raw::c_uint;
pub type PJRT_Executable_OutputElementTypes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_OutputElementTypes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_OutputDimensions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_outputs: usize,
    pub dims: *const i64,
    pub dim_sizes: *const usize,
}
pub const PJRT_Executable_OutputDimensions_Args_STRUCT_SIZE: _bindgen_ty_105 = 48;
pub type _bindgen_ty_105 = ::std::os::raw::c_uint;
pub type PJRT_Executable_OutputDimensions = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_OutputDimensions_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_ParameterMemoryKinds_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_parameters: usize,
    pub memory_kinds: *const *const ::std::os::raw::c_char,
    pub memory_kind_sizes: *const usize,
}
pub const PJRT_Executable_ParameterMemoryKinds_Args_STRUCT_SIZE: _bindgen_ty_106 = 48;
pub type _bindgen_ty_106 = ::std::os::raw::c_uint;
pub type PJRT_Executable_ParameterMemoryKinds = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_ParameterMemoryKinds_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_OutputMemoryKinds_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_outputs: usize,
    pub memory_kinds: *const *const ::std::os::raw::c_char,
    pub memory_kind_sizes: *const usize,
}
pub const PJRT_Executable_OutputMemoryKinds_Args_STRUCT_SIZE: _bindgen_ty_107 = 48;
pub type _bindgen_ty_107 = ::std::os::raw::c_uint;
pub type PJRT_Executable_OutputMemoryKinds = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_OutputMemoryKinds_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_SerializedExecutable {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_SerializedCompileOptions {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_Serialize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *const PJRT_Executable,
    pub serialized_bytes: *const ::std::os::raw::c_char,
    pub serialized_bytes_size: usize,
    pub serialized_executable: *mut PJRT_SerializedExecutable,
    pub serialized_executable_deleter: ::std::option::Option<
        unsafe extern "C" fn(exec: *mut PJRT_SerializedExecutable),
    >,
}
pub const PJRT_Executable_Serialize_Args_STRUCT_SIZE: _bindgen_ty_108 = 56;
pub type _bindgen_ty_108 = ::std::os::raw::c_uint;
pub type PJRT_Executable_Serialize = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Executable_Serialize_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_GetCompileOptions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub serialized_bytes: *const ::std::os::raw::c_char,
    pub serialized_bytes_size: usize,
    pub serialized_compile_options: *mut PJRT_SerializedCompileOptions,
    pub serialized_compile_options_deleter: ::std::option::Option<
        unsafe extern "C" fn(options: *mut PJRT_SerializedCompileOptions),
    >,
}
pub const PJRT_Executable_GetCompileOptions_Args_STRUCT_SIZE: _bindgen_ty_109 = 56;
pub type _bindgen_ty_109 = ::std::os::raw::c_uint;
pub type PJRT_Executable_GetCompileOptions = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_GetCompileOptions_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_DeserializeAndLoad_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub serialized_executable: *const ::std::os::raw::c_char,
    pub serialized_executable_size: usize,
    pub loaded_executable: *mut PJRT_LoadedExecutable,
    pub overridden_serialized_compile_options: *const ::std::os::raw::c_char,
    pub overridden_serialized_compile_options_size: usize,
}
pub const PJRT_Executable_DeserializeAndLoad_Args_STRUCT_SIZE: _bindgen_ty_110 = 64;
pub type _bindgen_ty_110 = ::std::os::raw::c_uint;
pub type PJRT_Executable_DeserializeAndLoad = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_DeserializeAndLoad_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_LoadedExecutable_Fingerprint_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_LoadedExecutable,
    pub executable_fingerprint: *const ::std::os::raw::c_char,
    pub executable_fingerprint_size: usize,
}
pub const PJRT_LoadedExecutable_Fingerprint_Args_STRUCT_SIZE: _bindgen_ty_111 = 40;
pub type _bindgen_ty_111 = ::std::os::raw::c_uint;
pub type PJRT_LoadedExecutable_Fingerprint = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_LoadedExecutable_Fingerprint_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_Destroy_Args_STRUCT_SIZE: _bindgen_ty_112 = 24;
pub type _bindgen_ty_112 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_ElementType_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub type_: PJRT_Buffer_Type,
}
pub const PJRT_Buffer_ElementType_Args_STRUCT_SIZE: _bindgen_ty_113 = 28;
pub type _bindgen_ty_113 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_ElementType = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_ElementType_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_Dimensions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub dims: *const i64,
    pub num_dims: usize,
}
pub const PJRT_Buffer_Dimensions_Args_STRUCT_SIZE: _bindgen_ty_114 = 40;
pub type _bindgen_ty_114 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_Dimensions = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_Dimensions_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_UnpaddedDimensions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub unpadded_dims: *const i64,
    pub num_dims: usize,
}
pub const PJRT_Buffer_UnpaddedDimensions_Args_STRUCT_SIZE: _bindgen_ty_115 = 40;
pub type _bindgen_ty_115 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_UnpaddedDimensions = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_UnpaddedDimensions_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_DynamicDimensionIndices_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub dynamic_dim_indices: *const usize,
    pub num_dynamic_dims: usize,
}
pub const PJRT_Buffer_DynamicDimensionIndices_Args_STRUCT_SIZE: _bindgen_ty_116 = 40;
pub type _bindgen_ty_116 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_DynamicDimensionIndices = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_DynamicDimensionIndices_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct PJRT_Buffer_GetMemoryLayout_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub layout: PJRT_Buffer_MemoryLayout,
}
pub const PJRT_Buffer_GetMemoryLayout_Args_STRUCT_SIZE: _bindgen_ty_117 = 104;
pub type _bindgen_ty_117 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_GetMemoryLayout = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_GetMemoryLayout_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_ToHostBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub src: *mut PJRT_Buffer,
    pub host_layout: *mut PJRT_Buffer_MemoryLayout,
    pub dst: *mut ::std::os::raw::c_void,
    pub dst_size: usize,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Buffer_ToHostBuffer_Args_STRUCT_SIZE: _bindgen_ty_118 = 56;
pub type _bindgen_ty_118 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_ToHostBuffer = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_ToHostBuffer_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_OnDeviceSizeInBytes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub on_device_size_in_bytes: usize,
}
pub const PJRT_Buffer_OnDeviceSizeInBytes_Args_STRUCT_SIZE: _bindgen_ty_119 = 32;
pub type _bindgen_ty_119 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_OnDeviceSizeInBytes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_OnDeviceSizeInBytes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_Delete_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_Delete_Args_STRUCT_SIZE: _bindgen_ty_120 = 24;
pub type _bindgen_ty_120 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_Delete = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_Delete_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_IsDeleted_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub is_deleted: bool,
}
pub const PJRT_Buffer_IsDeleted_Args_STRUCT_SIZE: _bindgen_ty_121 = 25;
pub type _bindgen_ty_121 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_IsDeleted = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_IsDeleted_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_CopyRawToHost_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub dst: *mut ::std::os::raw::c_void,
    pub offset: i64,
    pub transfer_size: i64,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Buffer_CopyRawToHost_Args_STRUCT_SIZE: _bindgen_ty_122 = 56;
pub type _bindgen_ty_122 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_CopyRawToHost = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_CopyRawToHost_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_CopyRawToHostFuture_Callback_Args {
    pub struct_size: usize,
    pub callback_data: *mut ::std::os::raw::c_void,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
    pub dst: *mut ::std::os::raw::c_void,
}
pub const PJRT_Buffer_CopyRawToHostFuture_Callback_Args_STRUCT_SIZE: _bindgen_ty_123 = 48;
pub type _bindgen_ty_123 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_CopyRawToHostFuture_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub offset: i64,
    pub transfer_size: i64,
    pub event: *mut PJRT_Event,
    pub callback_data: *mut ::std::os::raw::c_void,
    pub future_ready_callback: ::std::option::Option<
        unsafe extern "C" fn(args: *mut PJRT_Buffer_CopyRawToHostFuture_Callback_Args),
    >,
}
pub const PJRT_Buffer_CopyRawToHostFuture_Args_STRUCT_SIZE: _bindgen_ty_124 = 64;
pub type _bindgen_ty_124 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_CopyRawToHostFuture = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_CopyRawToHostFuture_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_CopyToDevice_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub dst_device: *mut PJRT_Device,
    pub dst_buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_CopyToDevice_Args_STRUCT_SIZE: _bindgen_ty_125 = 40;
pub type _bindgen_ty_125 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_CopyToDevice = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_CopyToDevice_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_CopyToMemory_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub dst_memory: *mut PJRT_Memory,
    pub dst_buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_CopyToMemory_Args_STRUCT_SIZE: _bindgen_ty_126 = 40;
pub type _bindgen_ty_126 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_CopyToMemory = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_CopyToMemory_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_Bitcast_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub element_type: PJRT_Buffer_Type,
    pub dims: *const i64,
    pub num_dims: usize,
    pub device_layout: *mut PJRT_Buffer_MemoryLayout,
    pub out_buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_Bitcast_Args_STRUCT_SIZE: _bindgen_ty_127 = 64;
pub type _bindgen_ty_127 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_Bitcast = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_Bitcast_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_IsOnCpu_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub is_on_cpu: bool,
}
pub const PJRT_Buffer_IsOnCpu_Args_STRUCT_SIZE: _bindgen_ty_128 = 25;
pub type _bindgen_ty_128 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_IsOnCpu = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_IsOnCpu_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_Device_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub device: *mut PJRT_Device,
}
pub const PJRT_Buffer_Device_Args_STRUCT_SIZE: _bindgen_ty_129 = 32;
pub type _bindgen_ty_129 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_Device = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_Device_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_Memory_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub memory: *mut PJRT_Memory,
}
pub const PJRT_Buffer_Memory_Args_STRUCT_SIZE: _bindgen_ty_130 = 32;
pub type _bindgen_ty_130 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_Memory = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_Memory_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_ReadyEvent_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Buffer_ReadyEvent_Args_STRUCT_SIZE: _bindgen_ty_131 = 32;
pub type _bindgen_ty_131 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_ReadyEvent = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_ReadyEvent_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_UnsafePointer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub buffer_pointer: usize,
}
pub const PJRT_Buffer_UnsafePointer_Args_STRUCT_SIZE: _bindgen_ty_132 = 32;
pub type _bindgen_ty_132 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_UnsafePointer = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Buffer_UnsafePointer_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_IncreaseExternalReferenceCount_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_IncreaseExternalReferenceCount_Args_STRUCT_SIZE: _bindgen_ty_133 = 24;
pub type _bindgen_ty_133 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_IncreaseExternalReferenceCount = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_IncreaseExternalReferenceCount_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_DecreaseExternalReferenceCount_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_DecreaseExternalReferenceCount_Args_STRUCT_SIZE: _bindgen_ty_134 = 24;
pub type _bindgen_ty_134 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_DecreaseExternalReferenceCount = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_DecreaseExternalReferenceCount_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub device_memory_ptr: *mut ::std::os::raw::c_void,
}
pub const PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args_STRUCT_SIZE: _bindgen_ty_135 = 32;
pub type _bindgen_ty_135 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_OpaqueDeviceMemoryDataPointer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_DonateWithControlDependency_Callback_Args {
    pub struct_size: usize,
    pub callback_data: *mut ::std::os::raw::c_void,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
}
pub const PJRT_Buffer_DonateWithControlDependency_Callback_Args_STRUCT_SIZE: _bindgen_ty_136 = 40;
pub type _bindgen_ty_136 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Buffer_DonateWithControlDependency_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub callback_data: *mut ::std::os::raw::c_void,
    pub dependency_ready_callback: ::std::option::Option<
        unsafe extern "C" fn(
            args: *mut PJRT_Buffer_DonateWithControlDependency_Callback_Args,
        ),
    >,
    pub out_buffer: *mut PJRT_Buffer,
}
pub const PJRT_Buffer_DonateWithControlDependency_Args_STRUCT_SIZE: _bindgen_ty_137 = 48;
pub type _bindgen_ty_137 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_DonateWithControlDependency = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Buffer_DonateWithControlDependency_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CopyToDeviceStream_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub stream: *mut PJRT_CopyToDeviceStream,
}
pub const PJRT_CopyToDeviceStream_Destroy_Args_STRUCT_SIZE: _bindgen_ty_138 = 24;
pub type _bindgen_ty_138 = ::std::os::raw::c_uint;
pub type PJRT_CopyToDeviceStream_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_CopyToDeviceStream_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CopyToDeviceStream_AddChunk_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub stream: *mut PJRT_CopyToDeviceStream,
    pub chunk: *mut PJRT_Chunk,
    pub transfer_complete: *mut PJRT_Event,
}
pub const PJRT_CopyToDeviceStream_AddChunk_Args_STRUCT_SIZE: _bindgen_ty_139 = 40;
pub type _bindgen_ty_139 = ::std::os::raw::c_uint;
pub type PJRT_CopyToDeviceStream_AddChunk = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_CopyToDeviceStream_AddChunk_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CopyToDeviceStream_TotalBytes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub stream: *mut PJRT_CopyToDeviceStream,
    pub total_bytes: i64,
}
pub const PJRT_CopyToDeviceStream_TotalBytes_Args_STRUCT_SIZE: _bindgen_ty_140 = 32;
pub type _bindgen_ty_140 = ::std::os::raw::c_uint;
pub type PJRT_CopyToDeviceStream_TotalBytes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_CopyToDeviceStream_TotalBytes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CopyToDeviceStream_GranuleSize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub stream: *mut PJRT_CopyToDeviceStream,
    pub granule_size_in_bytes: i64,
}
pub const PJRT_CopyToDeviceStream_GranuleSize_Args_STRUCT_SIZE: _bindgen_ty_141 = 32;
pub type _bindgen_ty_141 = ::std::os::raw::c_uint;
pub type PJRT_CopyToDeviceStream_GranuleSize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_CopyToDeviceStream_GranuleSize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CopyToDeviceStream_CurrentBytes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub stream: *mut PJRT_CopyToDeviceStream,
    pub current_bytes: i64,
}
pub const PJRT_CopyToDeviceStream_CurrentBytes_Args_STRUCT_SIZE: _bindgen_ty_142 = 32;
pub type _bindgen_ty_142 = ::std::os::raw::c_uint;
pub type PJRT_CopyToDeviceStream_CurrentBytes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_CopyToDeviceStream_CurrentBytes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_Create_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology_name: *const ::std::os::raw::c_char,
    pub topology_name_size: usize,
    pub create_options: *const PJRT_NamedValue,
    pub num_options: usize,
    pub topology: *mut PJRT_TopologyDescription,
}
pub const PJRT_TopologyDescription_Create_Args_STRUCT_SIZE: _bindgen_ty_143 = 56;
pub type _bindgen_ty_143 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_Create = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_Create_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *mut PJRT_TopologyDescription,
}
pub const PJRT_TopologyDescription_Destroy_Args_STRUCT_SIZE: _bindgen_ty_144 = 24;
pub type _bindgen_ty_144 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_PlatformVersion_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *mut PJRT_TopologyDescription,
    pub platform_version: *const ::std::os::raw::c_char,
    pub platform_version_size: usize,
}
pub const PJRT_TopologyDescription_PlatformVersion_Args_STRUCT_SIZE: _bindgen_ty_145 = 40;
pub type _bindgen_ty_145 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_PlatformVersion = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_PlatformVersion_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_PlatformName_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *const PJRT_TopologyDescription,
    pub platform_name: *const ::std::os::raw::c_char,
    pub platform_name_size: usize,
}
pub const PJRT_TopologyDescription_PlatformName_Args_STRUCT_SIZE: _bindgen_ty_146 = 40;
pub type _bindgen_ty_146 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_PlatformName = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_PlatformName_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_GetDeviceDescriptions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *const PJRT_TopologyDescription,
    pub descriptions: *const *mut PJRT_DeviceDescription,
    pub num_descriptions: usize,
}
pub const PJRT_TopologyDescription_GetDeviceDescriptions_Args_STRUCT_SIZE: _bindgen_ty_147 = 40;
pub type _bindgen_ty_147 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_GetDeviceDescriptions = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_GetDeviceDescriptions_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_SerializedTopology {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_Serialize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *mut PJRT_TopologyDescription,
    pub serialized_bytes: *const ::std::os::raw::c_char,
    pub serialized_bytes_size: usize,
    pub serialized_topology: *mut PJRT_SerializedTopology,
    pub serialized_topology_deleter: ::std::option::Option<
        unsafe extern "C" fn(serialized_topology: *mut PJRT_SerializedTopology),
    >,
}
pub const PJRT_TopologyDescription_Serialize_Args_STRUCT_SIZE: _bindgen_ty_148 = 56;
pub type _bindgen_ty_148 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_Serialize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_Serialize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_Deserialize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub serialized_topology: *const ::std::os::raw::c_char,
    pub serialized_topology_size: usize,
    pub topology: *mut PJRT_TopologyDescription,
}
pub const PJRT_TopologyDescription_Deserialize_Args_STRUCT_SIZE: _bindgen_ty_149 = 40;
pub type _bindgen_ty_149 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_Deserialize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_Deserialize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_Attributes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *mut PJRT_TopologyDescription,
    pub attributes: *const PJRT_NamedValue,
    pub num_attributes: usize,
}
pub const PJRT_TopologyDescription_Attributes_Args_STRUCT_SIZE: _bindgen_ty_150 = 40;
pub type _bindgen_ty_150 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_Attributes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_Attributes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TopologyDescription_Fingerprint_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *const PJRT_TopologyDescription,
    pub fingerprint: u64,
}
pub const PJRT_TopologyDescription_Fingerprint_Args_STRUCT_SIZE: _bindgen_ty_151 = 32;
pub type _bindgen_ty_151 = ::std::os::raw::c_uint;
pub type PJRT_TopologyDescription_Fingerprint = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TopologyDescription_Fingerprint_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Compile_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology: *const PJRT_TopologyDescription,
    pub program: *const PJRT_Program,
    pub compile_options: *const ::std::os::raw::c_char,
    pub compile_options_size: usize,
    pub client: *mut PJRT_Client,
    pub executable: *mut PJRT_Executable,
}
pub const PJRT_Compile_Args_STRUCT_SIZE: _bindgen_ty_152 = 64;
pub type _bindgen_ty_152 = ::std::os::raw::c_uint;
pub type PJRT_Compile = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Compile_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Api {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub pjrt_api_version: PJRT_Api_Version,
    pub PJRT_Error_Destroy: PJRT_Error_Destroy,
    pub PJRT_Error_Message: PJRT_Error_Message,
    pub PJRT_Error_GetCode: PJRT_Error_GetCode,
    pub PJRT_Plugin_Initialize: PJRT_Plugin_Initialize,
    pub PJRT_Plugin_Attributes: PJRT_Plugin_Attributes,
    pub PJRT_Event_Destroy: PJRT_Event_Destroy,
    pub PJRT_Event_IsReady: PJRT_Event_IsReady,
    pub PJRT_Event_Error: PJRT_Event_Error,
    pub PJRT_Event_Await: PJRT_Event_Await,
    pub PJRT_Event_OnReady: PJRT_Event_OnReady,
    pub PJRT_Client_Create: PJRT_Client_Create,
    pub PJRT_Client_Destroy: PJRT_Client_Destroy,
    pub PJRT_Client_PlatformName: PJRT_Client_PlatformName,
    pub PJRT_Client_ProcessIndex: PJRT_Client_ProcessIndex,
    pub PJRT_Client_PlatformVersion: PJRT_Client_PlatformVersion,
    pub PJRT_Client_Devices: PJRT_Client_Devices,
    pub PJRT_Client_AddressableDevices: PJRT_Client_AddressableDevices,
    pub PJRT_Client_LookupDevice: PJRT_Client_LookupDevice,
    pub PJRT_Client_LookupAddressableDevice: PJRT_Client_LookupAddressableDevice,
    pub PJRT_Client_AddressableMemories: PJRT_Client_AddressableMemories,
    pub PJRT_Client_Compile: PJRT_Client_Compile,
    pub PJRT_Client_DefaultDeviceAssignment: PJRT_Client_DefaultDeviceAssignment,
    pub PJRT_Client_BufferFromHostBuffer: PJRT_Client_BufferFromHostBuffer,
    pub PJRT_DeviceDescription_Id: PJRT_DeviceDescription_Id,
    pub PJRT_DeviceDescription_ProcessIndex: PJRT_DeviceDescription_ProcessIndex,
    pub PJRT_DeviceDescription_Attributes: PJRT_DeviceDescription_Attributes,
    pub PJRT_DeviceDescription_Kind: PJRT_DeviceDescription_Kind,
    pub PJRT_DeviceDescription_DebugString: PJRT_DeviceDescription_DebugString,
    pub PJRT_DeviceDescription_ToString: PJRT_DeviceDescription_ToString,
    pub PJRT_Device_GetDescription: PJRT_Device_GetDescription,
    pub PJRT_Device_IsAddressable: PJRT_Device_IsAddressable,
    pub PJRT_Device_LocalHardwareId: PJRT_Device_LocalHardwareId,
    pub PJRT_Device_AddressableMemories: PJRT_Device_AddressableMemories,
    pub PJRT_Device_DefaultMemory: PJRT_Device_DefaultMemory,
    pub PJRT_Device_MemoryStats: PJRT_Device_MemoryStats,
    pub PJRT_Memory_Id: PJRT_Memory_Id,
    pub PJRT_Memory_Kind: PJRT_Memory_Kind,
    pub PJRT_Memory_DebugString: PJRT_Memory_DebugString,
    pub PJRT_Memory_ToString: PJRT_Memory_ToString,
    pub PJRT_Memory_AddressableByDevices: PJRT_Memory_AddressableByDevices,
    pub PJRT_Executable_Destroy: PJRT_Executable_Destroy,
    pub PJRT_Executable_Name: PJRT_Executable_Name,
    pub PJRT_Executable_NumReplicas: PJRT_Executable_NumReplicas,
    pub PJRT_Executable_NumPartitions: PJRT_Executable_NumPartitions,
    pub PJRT_Executable_NumOutputs: PJRT_Executable_NumOutputs,
    pub PJRT_Executable_SizeOfGeneratedCodeInBytes: PJRT_Executable_SizeOfGeneratedCodeInBytes,
    pub PJRT_Executable_GetCostAnalysis: PJRT_Executable_GetCostAnalysis,
    pub PJRT_Executable_OutputMemoryKinds: PJRT_Executable_OutputMemoryKinds,
    pub PJRT_Executable_OptimizedProgram: PJRT_Executable_OptimizedProgram,
    pub PJRT_Executable_Serialize: PJRT_Executable_Serialize,
    pub PJRT_LoadedExecutable_Destroy: PJRT_LoadedExecutable_Destroy,
    pub PJRT_LoadedExecutable_GetExecutable: PJRT_LoadedExecutable_GetExecutable,
    pub PJRT_LoadedExecutable_AddressableDevices: PJRT_LoadedExecutable_AddressableDevices,
    pub PJRT_LoadedExecutable_Delete: PJRT_LoadedExecutable_Delete,
    pub PJRT_LoadedExecutable_IsDeleted: PJRT_LoadedExecutable_IsDeleted,
    pub PJRT_LoadedExecutable_Execute: PJRT_LoadedExecutable_Execute,
    pub PJRT_Executable_DeserializeAndLoad: PJRT_Executable_DeserializeAndLoad,
    pub PJRT_LoadedExecutable_Fingerprint: PJRT_LoadedExecutable_Fingerprint,
    pub PJRT_Buffer_Destroy: PJRT_Buffer_Destroy,
    pub PJRT_Buffer_ElementType: PJRT_Buffer_ElementType,
    pub PJRT_Buffer_Dimensions: PJRT_Buffer_Dimensions,
    pub PJRT_Buffer_UnpaddedDimensions: PJRT_Buffer_UnpaddedDimensions,
    pub PJRT_Buffer_DynamicDimensionIndices: PJRT_Buffer_DynamicDimensionIndices,
    pub PJRT_Buffer_GetMemoryLayout: PJRT_Buffer_GetMemoryLayout,
    pub PJRT_Buffer_OnDeviceSizeInBytes: PJRT_Buffer_OnDeviceSizeInBytes,
    pub PJRT_Buffer_Device: PJRT_Buffer_Device,
    pub PJRT_Buffer_Memory: PJRT_Buffer_Memory,
    pub PJRT_Buffer_Delete: PJRT_Buffer_Delete,
    pub PJRT_Buffer_IsDeleted: PJRT_Buffer_IsDeleted,
    pub PJRT_Buffer_CopyToDevice: PJRT_Buffer_CopyToDevice,
    pub PJRT_Buffer_ToHostBuffer: PJRT_Buffer_ToHostBuffer,
    pub PJRT_Buffer_IsOnCpu: PJRT_Buffer_IsOnCpu,
    pub PJRT_Buffer_ReadyEvent: PJRT_Buffer_ReadyEvent,
    pub PJRT_Buffer_UnsafePointer: PJRT_Buffer_UnsafePointer,
    pub PJRT_Buffer_IncreaseExternalReferenceCount: PJRT_Buffer_IncreaseExternalReferenceCount,
    pub PJRT_Buffer_DecreaseExternalReferenceCount: PJRT_Buffer_DecreaseExternalReferenceCount,
    pub PJRT_Buffer_OpaqueDeviceMemoryDataPointer: PJRT_Buffer_OpaqueDeviceMemoryDataPointer,
    pub PJRT_CopyToDeviceStream_Destroy: PJRT_CopyToDeviceStream_Destroy,
    pub PJRT_CopyToDeviceStream_AddChunk: PJRT_CopyToDeviceStream_AddChunk,
    pub PJRT_CopyToDeviceStream_TotalBytes: PJRT_CopyToDeviceStream_TotalBytes,
    pub PJRT_CopyToDeviceStream_GranuleSize: PJRT_CopyToDeviceStream_GranuleSize,
    pub PJRT_CopyToDeviceStream_CurrentBytes: PJRT_CopyToDeviceStream_CurrentBytes,
    pub PJRT_TopologyDescription_Create: PJRT_TopologyDescription_Create,
    pub PJRT_TopologyDescription_Destroy: PJRT_TopologyDescription_Destroy,
    pub PJRT_TopologyDescription_PlatformName: PJRT_TopologyDescription_PlatformName,
    pub PJRT_TopologyDescription_PlatformVersion: PJRT_TopologyDescription_PlatformVersion,
    pub PJRT_TopologyDescription_GetDeviceDescriptions: PJRT_TopologyDescription_GetDeviceDescriptions,
    pub PJRT_TopologyDescription_Serialize: PJRT_TopologyDescription_Serialize,
    pub PJRT_TopologyDescription_Attributes: PJRT_TopologyDescription_Attributes,
    pub PJRT_Compile: PJRT_Compile,
    pub PJRT_Executable_OutputElementTypes: PJRT_Executable_OutputElementTypes,
    pub PJRT_Executable_OutputDimensions: PJRT_Executable_OutputDimensions,
    pub PJRT_Buffer_CopyToMemory: PJRT_Buffer_CopyToMemory,
    pub PJRT_Client_CreateViewOfDeviceBuffer: PJRT_Client_CreateViewOfDeviceBuffer,
    pub PJRT_Executable_Fingerprint: PJRT_Executable_Fingerprint,
    pub PJRT_Client_TopologyDescription: PJRT_Client_TopologyDescription,
    pub PJRT_Executable_GetCompiledMemoryStats: PJRT_Executable_GetCompiledMemoryStats,
    pub PJRT_Memory_Kind_Id: PJRT_Memory_Kind_Id,
    pub PJRT_ExecuteContext_Create: PJRT_ExecuteContext_Create,
    pub PJRT_ExecuteContext_Destroy: PJRT_ExecuteContext_Destroy,
    pub PJRT_Buffer_CopyRawToHost: PJRT_Buffer_CopyRawToHost,
    pub PJRT_AsyncHostToDeviceTransferManager_Destroy: PJRT_AsyncHostToDeviceTransferManager_Destroy,
    pub PJRT_AsyncHostToDeviceTransferManager_TransferData: PJRT_AsyncHostToDeviceTransferManager_TransferData,
    pub PJRT_Client_CreateBuffersForAsyncHostToDevice: PJRT_Client_CreateBuffersForAsyncHostToDevice,
    pub PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer: PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer,
    pub PJRT_AsyncHostToDeviceTransferManager_Device: PJRT_AsyncHostToDeviceTransferManager_Device,
    pub PJRT_AsyncHostToDeviceTransferManager_BufferCount: PJRT_AsyncHostToDeviceTransferManager_BufferCount,
    pub PJRT_AsyncHostToDeviceTransferManager_BufferSize: PJRT_AsyncHostToDeviceTransferManager_BufferSize,
    pub PJRT_AsyncHostToDeviceTransferManager_SetBufferError: PJRT_AsyncHostToDeviceTransferManager_SetBufferError,
    pub PJRT_AsyncHostToDeviceTransferManager_AddMetadata: PJRT_AsyncHostToDeviceTransferManager_AddMetadata,
    pub PJRT_Client_DmaMap: PJRT_Client_DmaMap,
    pub PJRT_Client_DmaUnmap: PJRT_Client_DmaUnmap,
    pub PJRT_Client_CreateUninitializedBuffer: PJRT_Client_CreateUninitializedBuffer,
    pub PJRT_Client_UpdateGlobalProcessInfo: PJRT_Client_UpdateGlobalProcessInfo,
    pub PJRT_TopologyDescription_Deserialize: PJRT_TopologyDescription_Deserialize,
    pub PJRT_Client_CreateAliasBuffer: PJRT_Client_CreateAliasBuffer,
    pub PJRT_Client_FulfillAliasBuffer: PJRT_Client_FulfillAliasBuffer,
    pub PJRT_LoadedExecutable_GetDeviceAssignment: PJRT_LoadedExecutable_GetDeviceAssignment,
    pub PJRT_Client_CreateErrorBuffer: PJRT_Client_CreateErrorBuffer,
    pub PJRT_AsyncHostToDeviceTransferManager_TransferLiteral: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral,
    pub PJRT_Buffer_CopyRawToHostFuture: PJRT_Buffer_CopyRawToHostFuture,
    pub PJRT_Device_PoisonExecution: PJRT_Device_PoisonExecution,
    pub PJRT_Device_CreateAsyncTrackingEvent: PJRT_Device_CreateAsyncTrackingEvent,
    pub PJRT_AsyncTrackingEvent_Destroy: PJRT_AsyncTrackingEvent_Destroy,
    pub PJRT_Executable_GetCompileOptions: PJRT_Executable_GetCompileOptions,
    pub PJRT_Buffer_DonateWithControlDependency: PJRT_Buffer_DonateWithControlDependency,
    pub PJRT_Event_Create: PJRT_Event_Create,
    pub PJRT_Event_Set: PJRT_Event_Set,
    pub PJRT_Device_GetAttributes: PJRT_Device_GetAttributes,
    pub PJRT_Client_Load: PJRT_Client_Load,
    pub PJRT_LoadedExecutable_AddressableDeviceLogicalIds: PJRT_LoadedExecutable_AddressableDeviceLogicalIds,
    pub PJRT_Buffer_Bitcast: PJRT_Buffer_Bitcast,
    pub PJRT_Error_ForEachPayload: PJRT_Error_ForEachPayload,
    pub PJRT_TopologyDescription_Fingerprint: PJRT_TopologyDescription_Fingerprint,
    pub PJRT_Executable_ParameterMemoryKinds: PJRT_Executable_ParameterMemoryKinds,
}
pub const PJRT_Api_STRUCT_SIZE: _bindgen_ty_153 = 1120;
pub type _bindgen_ty_153 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableAbiVersion {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_SerializedProto {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Client_RuntimeAbiVersion_Args {
    pub struct_size: usize,
    pub client: *mut PJRT_Client,
    pub abi_version: *mut PJRT_RuntimeAbiVersion,
}
pub const PJRT_Client_RuntimeAbiVersion_Args_STRUCT_SIZE: _bindgen_ty_154 = 24;
pub type _bindgen_ty_154 = ::std::os::raw::c_uint;
pub type PJRT_Client_RuntimeAbiVersion = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Client_RuntimeAbiVersion_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Executable_GetAbiVersion_Args {
    pub struct_size: usize,
    pub executable: *mut PJRT_Executable,
    pub abi_version: *mut PJRT_ExecutableAbiVersion,
}
pub const PJRT_Executable_GetAbiVersion_Args_STRUCT_SIZE: _bindgen_ty_155 = 24;
pub type _bindgen_ty_155 = ::std::os::raw::c_uint;
pub type PJRT_Executable_GetAbiVersion = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Executable_GetAbiVersion_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion_Destroy_Args {
    pub struct_size: usize,
    pub abi_version: *mut PJRT_RuntimeAbiVersion,
}
pub const PJRT_RuntimeAbiVersion_Destroy_Args_STRUCT_SIZE: _bindgen_ty_156 = 16;
pub type _bindgen_ty_156 = ::std::os::raw::c_uint;
pub type PJRT_RuntimeAbiVersion_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RuntimeAbiVersion_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args {
    pub struct_size: usize,
    pub abi_version: *const PJRT_RuntimeAbiVersion,
    pub other_abi_version: *const PJRT_RuntimeAbiVersion,
}
pub const PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args_STRUCT_SIZE: _bindgen_ty_157 = 24;
pub type _bindgen_ty_157 = ::std::os::raw::c_uint;
pub type PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args {
    pub struct_size: usize,
    pub abi_version: *const PJRT_RuntimeAbiVersion,
    pub executable_abi_version: *const PJRT_ExecutableAbiVersion,
}
pub const PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args_STRUCT_SIZE: _bindgen_ty_158 = 24;
pub type _bindgen_ty_158 = ::std::os::raw::c_uint;
pub type PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion_ToProto_Args {
    pub struct_size: usize,
    pub abi_version: *const PJRT_RuntimeAbiVersion,
    pub serialized_proto: *const ::std::os::raw::c_char,
    pub serialized_proto_size: usize,
    pub serialized_proto_holder: *mut PJRT_SerializedProto,
    pub serialized_proto_deleter: ::std::option::Option<
        unsafe extern "C" fn(holder: *mut PJRT_SerializedProto),
    >,
}
pub const PJRT_RuntimeAbiVersion_ToProto_Args_STRUCT_SIZE: _bindgen_ty_159 = 48;
pub type _bindgen_ty_159 = ::std::os::raw::c_uint;
pub type PJRT_RuntimeAbiVersion_ToProto = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RuntimeAbiVersion_ToProto_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion_PlatformId_Args {
    pub struct_size: usize,
    pub abi_version: *const PJRT_RuntimeAbiVersion,
    pub platform_id: u64,
}
pub const PJRT_RuntimeAbiVersion_PlatformId_Args_STRUCT_SIZE: _bindgen_ty_160 = 24;
pub type _bindgen_ty_160 = ::std::os::raw::c_uint;
pub type PJRT_RuntimeAbiVersion_PlatformId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RuntimeAbiVersion_PlatformId_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableAbiVersion_Destroy_Args {
    pub struct_size: usize,
    pub abi_version: *mut PJRT_ExecutableAbiVersion,
}
pub const PJRT_ExecutableAbiVersion_Destroy_Args_STRUCT_SIZE: _bindgen_ty_161 = 16;
pub type _bindgen_ty_161 = ::std::os::raw::c_uint;
pub type PJRT_ExecutableAbiVersion_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_ExecutableAbiVersion_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableAbiVersion_ToProto_Args {
    pub struct_size: usize,
    pub abi_version: *const PJRT_ExecutableAbiVersion,
    pub serialized_proto: *const ::std::os::raw::c_char,
    pub serialized_proto_size: usize,
    pub serialized_proto_holder: *mut PJRT_SerializedProto,
    pub serialized_proto_deleter: ::std::option::Option<
        unsafe extern "C" fn(holder: *mut PJRT_SerializedProto),
    >,
}
pub const PJRT_ExecutableAbiVersion_ToProto_Args_STRUCT_SIZE: _bindgen_ty_162 = 48;
pub type _bindgen_ty_162 = ::std::os::raw::c_uint;
pub type PJRT_ExecutableAbiVersion_ToProto = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_ExecutableAbiVersion_ToProto_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableAbiVersion_PlatformId_Args {
    pub struct_size: usize,
    pub abi_version: *const PJRT_ExecutableAbiVersion,
    pub platform_id: u64,
}
pub const PJRT_ExecutableAbiVersion_PlatformId_Args_STRUCT_SIZE: _bindgen_ty_163 = 24;
pub type _bindgen_ty_163 = ::std::os::raw::c_uint;
pub type PJRT_ExecutableAbiVersion_PlatformId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_ExecutableAbiVersion_PlatformId_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RuntimeAbiVersion_FromProto_Args {
    pub struct_size: usize,
    pub serialized_proto: *const ::std::os::raw::c_char,
    pub serialized_proto_size: usize,
    pub abi_version: *mut PJRT_RuntimeAbiVersion,
}
pub const PJRT_RuntimeAbiVersion_FromProto_Args_STRUCT_SIZE: _bindgen_ty_164 = 32;
pub type _bindgen_ty_164 = ::std::os::raw::c_uint;
pub type PJRT_RuntimeAbiVersion_FromProto = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RuntimeAbiVersion_FromProto_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableAbiVersion_FromProto_Args {
    pub struct_size: usize,
    pub serialized_proto: *const ::std::os::raw::c_char,
    pub serialized_proto_size: usize,
    pub abi_version: *mut PJRT_ExecutableAbiVersion,
}
pub const PJRT_ExecutableAbiVersion_FromProto_Args_STRUCT_SIZE: _bindgen_ty_165 = 32;
pub type _bindgen_ty_165 = ::std::os::raw::c_uint;
pub type PJRT_ExecutableAbiVersion_FromProto = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_ExecutableAbiVersion_FromProto_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_AbiVersion_Extension {
    pub base: PJRT_Extension_Base,
    pub client_runtime_abi_version: PJRT_Client_RuntimeAbiVersion,
    pub executable_get_abi_version: PJRT_Executable_GetAbiVersion,
    pub runtime_abi_version_destroy: PJRT_RuntimeAbiVersion_Destroy,
    pub runtime_abi_version_is_compatible_with_runtime: PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime,
    pub runtime_abi_version_is_compatible_with_executable: PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable,
    pub runtime_abi_version_to_proto: PJRT_RuntimeAbiVersion_ToProto,
    pub runtime_abi_version_platform_id: PJRT_RuntimeAbiVersion_PlatformId,
    pub executable_abi_version_destroy: PJRT_ExecutableAbiVersion_Destroy,
    pub executable_abi_version_to_proto: PJRT_ExecutableAbiVersion_ToProto,
    pub executable_abi_version_platform_id: PJRT_ExecutableAbiVersion_PlatformId,
    pub runtime_abi_version_from_proto: PJRT_RuntimeAbiVersion_FromProto,
    pub executable_abi_version_from_proto: PJRT_ExecutableAbiVersion_FromProto,
}
pub const PJRT_AbiVersion_Extension_STRUCT_SIZE: _bindgen_ty_166 = 120;
pub type _bindgen_ty_166 = ::std::os::raw::c_uint;
pub const PJRT_Callback_Type_PJRT_Callback_Type_Unknown: PJRT_Callback_Type = 0;
pub const PJRT_Callback_Type_PJRT_Callback_Type_Tpu_SliceBuilder: PJRT_Callback_Type = 1;
pub const PJRT_Callback_Type_PJRT_Callback_Type_Prefatal: PJRT_Callback_Type = 2;
pub type PJRT_Callback_Type = ::std::os::raw::c_uint;
pub const PJRT_Callback_Tpu_SliceFailureType_SLICE_FAILURE_UNKNOWN: PJRT_Callback_Tpu_SliceFailureType = 0;
pub const PJRT_Callback_Tpu_SliceFailureType_SLICE_FAILURE_INIT_ERROR: PJRT_Callback_Tpu_SliceFailureType = 1;
pub const PJRT_Callback_Tpu_SliceFailureType_SLICE_FAILURE_WORKER_UNAVAILABLE: PJRT_Callback_Tpu_SliceFailureType = 2;
pub const PJRT_Callback_Tpu_SliceFailureType_SLICE_FAILURE_FLAPPING_TASK_ERROR: PJRT_Callback_Tpu_SliceFailureType = 3;
pub const PJRT_Callback_Tpu_SliceFailureType_SLICE_FAILURE_SW_INJECT_ERROR: PJRT_Callback_Tpu_SliceFailureType = 4;
pub const PJRT_Callback_Tpu_SliceFailureType_SLICE_FAILURE_CHIP_DRIVER_ERROR: PJRT_Callback_Tpu_SliceFailureType = 5;
pub type PJRT_Callback_Tpu_SliceFailureType = i32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Callback_Tpu_SliceBuilderArgs {
    pub struct_size: usize,
    pub failure_type: PJRT_Callback_Tpu_SliceFailureType,
}
pub const PJRT_Callback_Tpu_SliceBuilderArgs_STRUCT_SIZE: _bindgen_ty_167 = 12;
pub type _bindgen_ty_167 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Callback_PrefatalArgs {
    pub struct_size: usize,
    pub error_code: PJRT_Error_Code,
    pub error_message: *const ::std::os::raw::c_char,
    pub error_message_size: usize,
}
pub const PJRT_Callback_PrefatalArgs_STRUCT_SIZE: _bindgen_ty_168 = 32;
pub type _bindgen_ty_168 = ::std::os::raw::c_uint;
pub type PJRT_Callback_Function = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut ::std::os::raw::c_void,
        user_arg: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Callback_RegisterCallback_Args {
    pub struct_size: usize,
    pub client: *mut PJRT_Client,
    pub type_: PJRT_Callback_Type,
    pub callback: PJRT_Callback_Function,
    pub user_arg: *mut ::std::os::raw::c_void,
}
pub const PJRT_Callback_RegisterCallback_Args_STRUCT_SIZE: _bindgen_ty_169 = 40;
pub type _bindgen_ty_169 = ::std::os::raw::c_uint;
pub type PJRT_Register_Callback = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Callback_RegisterCallback_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Callback_InvokeCallback_Args {
    pub struct_size: usize,
    pub client: *mut PJRT_Client,
    pub type_: PJRT_Callback_Type,
    pub args: *mut ::std::os::raw::c_void,
}
pub const PJRT_Callback_InvokeCallback_Args_STRUCT_SIZE: _bindgen_ty_170 = 32;
pub type _bindgen_ty_170 = ::std::os::raw::c_uint;
pub type PJRT_Callback_InvokeCallback = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Callback_InvokeCallback_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Callback_Extension {
    pub base: PJRT_Extension_Base,
    pub register_callback: PJRT_Register_Callback,
    pub invoke_callback: PJRT_Callback_InvokeCallback,
}
pub const PJRT_Callback_Extension_STRUCT_SIZE: _bindgen_ty_171 = 40;
pub type _bindgen_ty_171 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicators {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_ToString_Holder {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Destroy_Args {
    pub struct_size: usize,
    pub collectives: *mut PJRT_Collectives,
}
pub const PJRT_Collectives_Destroy_Args_STRUCT_SIZE: _bindgen_ty_172 = 16;
pub type _bindgen_ty_172 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Collectives_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_CreateCommunicators_Args {
    pub struct_size: usize,
    pub collectives: *mut PJRT_Collectives,
    pub device_ids: *const i64,
    pub num_device_ids: usize,
    pub clique_ids: *mut *const ::std::os::raw::c_char,
    pub clique_id_sizes: *const usize,
    pub num_clique_ids: usize,
    pub rank_ids: *mut i64,
    pub num_device_ranks: usize,
    pub communicators: *mut *mut PJRT_Collectives_Communicator,
    pub num_communicators: usize,
    pub communicators_holder: *mut PJRT_Collectives_Communicators,
    pub communicators_holder_deleter: ::std::option::Option<
        unsafe extern "C" fn(ptr: *mut PJRT_Collectives_Communicators),
    >,
}
pub const PJRT_Collectives_CreateCommunicators_Args_STRUCT_SIZE: _bindgen_ty_173 = 104;
pub type _bindgen_ty_173 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_CreateCommunicators = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_CreateCommunicators_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_Destroy_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
}
pub const PJRT_Collectives_Communicator_Destroy_Args_STRUCT_SIZE: _bindgen_ty_174 = 16;
pub type _bindgen_ty_174 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
pub const PJRT_Collectives_ReductionKind_PJRT_COLLECTIVES_REDUCTION_SUM: PJRT_Collectives_ReductionKind = 0;
pub const PJRT_Collectives_ReductionKind_PJRT_COLLECTIVES_REDUCTION_PRODUCT: PJRT_Collectives_ReductionKind = 1;
pub const PJRT_Collectives_ReductionKind_PJRT_COLLECTIVES_REDUCTION_MIN: PJRT_Collectives_ReductionKind = 2;
pub const PJRT_Collectives_ReductionKind_PJRT_COLLECTIVES_REDUCTION_MAX: PJRT_Collectives_ReductionKind = 3;
pub type PJRT_Collectives_ReductionKind = i32;
pub const PJRT_Collectives_CollectiveOpKind_PJRT_COLLECTIVES_COLLECTIVE_OP_KIND_CROSS_MODULE: PJRT_Collectives_CollectiveOpKind = 0;
pub const PJRT_Collectives_CollectiveOpKind_PJRT_COLLECTIVES_COLLECTIVE_OP_KIND_CROSS_REPLICA: PJRT_Collectives_CollectiveOpKind = 1;
pub type PJRT_Collectives_CollectiveOpKind = i32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_CpuExecutor {
    pub run_id: i64,
    pub global_device_ids: *mut i64,
    pub num_global_device_ids: usize,
    pub num_local_participants: i32,
    pub collective_op_kind: PJRT_Collectives_CollectiveOpKind,
    pub op_id: i64,
    pub timeout_in_ns: i64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_AllReduce_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
    pub send_buffer_ptr: *mut ::std::os::raw::c_void,
    pub send_buffer_size: usize,
    pub recv_buffer_ptr: *mut ::std::os::raw::c_void,
    pub recv_buffer_size: usize,
    pub primitive_type: PJRT_Buffer_Type,
    pub count: usize,
    pub reduction_kind: PJRT_Collectives_ReductionKind,
    pub cpu_executor: *mut PJRT_Collectives_CpuExecutor,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Collectives_Communicator_AllReduce_Args_STRUCT_SIZE: _bindgen_ty_175 = 88;
pub type _bindgen_ty_175 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_AllReduce = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_AllReduce_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_ReduceScatter_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
    pub send_buffer_ptr: *mut ::std::os::raw::c_void,
    pub send_buffer_size: usize,
    pub recv_buffer_ptr: *mut ::std::os::raw::c_void,
    pub recv_buffer_size: usize,
    pub primitive_type: PJRT_Buffer_Type,
    pub count: usize,
    pub reduction_kind: PJRT_Collectives_ReductionKind,
    pub cpu_executor: *mut PJRT_Collectives_CpuExecutor,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Collectives_Communicator_ReduceScatter_Args_STRUCT_SIZE: _bindgen_ty_176 = 88;
pub type _bindgen_ty_176 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_ReduceScatter = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_ReduceScatter_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_AllGather_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
    pub send_buffer_ptr: *mut ::std::os::raw::c_void,
    pub send_buffer_size: usize,
    pub recv_buffer_ptr: *mut ::std::os::raw::c_void,
    pub recv_buffer_size: usize,
    pub primitive_type: PJRT_Buffer_Type,
    pub count: usize,
    pub cpu_executor: *mut PJRT_Collectives_CpuExecutor,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Collectives_Communicator_AllGather_Args_STRUCT_SIZE: _bindgen_ty_177 = 80;
pub type _bindgen_ty_177 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_AllGather = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_AllGather_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_CollectivePermute_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
    pub send_buffer_ptr: *mut ::std::os::raw::c_void,
    pub send_buffer_size: usize,
    pub recv_buffer_ptr: *mut ::std::os::raw::c_void,
    pub recv_buffer_size: usize,
    pub primitive_type: PJRT_Buffer_Type,
    pub count: usize,
    pub has_source_rank: bool,
    pub source_rank: i64,
    pub target_ranks: *mut i64,
    pub num_target_ranks: usize,
    pub cpu_executor: *mut PJRT_Collectives_CpuExecutor,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Collectives_Communicator_CollectivePermute_Args_STRUCT_SIZE: _bindgen_ty_178 = 112;
pub type _bindgen_ty_178 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_CollectivePermute = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_CollectivePermute_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_AllToAll_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
    pub send_buffers_ptrs: *mut *mut ::std::os::raw::c_void,
    pub send_buffers_sizes: *const usize,
    pub num_send_buffers: usize,
    pub recv_buffers_ptrs: *mut *mut ::std::os::raw::c_void,
    pub recv_buffers_sizes: *const usize,
    pub num_recv_buffers: usize,
    pub primitive_type: PJRT_Buffer_Type,
    pub count: usize,
    pub cpu_executor: *mut PJRT_Collectives_CpuExecutor,
    pub event: *mut PJRT_Event,
}
pub const PJRT_Collectives_Communicator_AllToAll_Args_STRUCT_SIZE: _bindgen_ty_179 = 96;
pub type _bindgen_ty_179 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_AllToAll = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_AllToAll_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Communicator_ToString_Args {
    pub struct_size: usize,
    pub communicator: *mut PJRT_Collectives_Communicator,
    pub str_: *const ::std::os::raw::c_char,
    pub str_size: usize,
    pub str_holder: *mut PJRT_Collectives_ToString_Holder,
    pub str_holder_deleter: ::std::option::Option<
        unsafe extern "C" fn(ptr: *mut PJRT_Collectives_ToString_Holder),
    >,
}
pub const PJRT_Collectives_Communicator_ToString_Args_STRUCT_SIZE: _bindgen_ty_180 = 48;
pub type _bindgen_ty_180 = ::std::os::raw::c_uint;
pub type PJRT_Collectives_Communicator_ToString = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Collectives_Communicator_ToString_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Collectives_Extension {
    pub base: PJRT_Extension_Base,
    pub collectives_destroy: PJRT_Collectives_Destroy,
    pub collectives_create_communicators: PJRT_Collectives_CreateCommunicators,
    pub communicator_destroy: PJRT_Collectives_Communicator_Destroy,
    pub communicator_all_reduce: PJRT_Collectives_Communicator_AllReduce,
    pub communicator_reduce_scatter: PJRT_Collectives_Communicator_ReduceScatter,
    pub communicator_all_gather: PJRT_Collectives_Communicator_AllGather,
    pub communicator_collective_permute: PJRT_Collectives_Communicator_CollectivePermute,
    pub communicator_all_to_all: PJRT_Collectives_Communicator_AllToAll,
    pub communicator_to_string: PJRT_Collectives_Communicator_ToString,
}
pub const PJRT_Collectives_Extension_STRUCT_SIZE: _bindgen_ty_181 = 96;
pub type _bindgen_ty_181 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_string {
    pub data: *const ::std::os::raw::c_char,
    pub size: usize,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_aval {
    pub shape: JAX_CustomCallPartitioner_string,
    pub has_sharding: bool,
    pub sharding: JAX_CustomCallPartitioner_string,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_version_and_error {
    pub api_version: i64,
    pub data: *mut ::std::os::raw::c_void,
    pub cleanup_fn: ::std::option::Option<
        unsafe extern "C" fn(data: *mut ::std::os::raw::c_void),
    >,
    pub has_error: bool,
    pub code: PJRT_Error_Code,
    pub error_msg: JAX_CustomCallPartitioner_string,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_Partition_Args {
    pub header: JAX_CustomCallPartitioner_version_and_error,
    pub num_args: usize,
    pub op_args: *mut JAX_CustomCallPartitioner_aval,
    pub op_result: JAX_CustomCallPartitioner_aval,
    pub backend_config: JAX_CustomCallPartitioner_string,
    pub mlir_module: JAX_CustomCallPartitioner_string,
    pub args_sharding: *mut JAX_CustomCallPartitioner_string,
    pub result_sharding: JAX_CustomCallPartitioner_string,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_InferShardingFromOperands_Args {
    pub header: JAX_CustomCallPartitioner_version_and_error,
    pub num_args: usize,
    pub op_args: *mut JAX_CustomCallPartitioner_aval,
    pub result_shape: JAX_CustomCallPartitioner_string,
    pub backend_config: JAX_CustomCallPartitioner_string,
    pub has_result_sharding: bool,
    pub result_sharding: JAX_CustomCallPartitioner_string,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_PropagateUserSharding_Args {
    pub header: JAX_CustomCallPartitioner_version_and_error,
    pub backend_config: JAX_CustomCallPartitioner_string,
    pub result_shape: JAX_CustomCallPartitioner_string,
    pub result_sharding: JAX_CustomCallPartitioner_string,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct JAX_CustomCallPartitioner_Callbacks {
    pub version: i64,
    pub private_data: *mut ::std::os::raw::c_void,
    pub dtor: ::std::option::Option<
        unsafe extern "C" fn(data: *mut JAX_CustomCallPartitioner_Callbacks),
    >,
    pub partition: ::std::option::Option<
        unsafe extern "C" fn(
            data: *mut JAX_CustomCallPartitioner_Callbacks,
            args: *mut JAX_CustomCallPartitioner_Partition_Args,
        ),
    >,
    pub infer_sharding: ::std::option::Option<
        unsafe extern "C" fn(
            data: *mut JAX_CustomCallPartitioner_Callbacks,
            args: *mut JAX_CustomCallPartitioner_InferShardingFromOperands_Args,
        ),
    >,
    pub propagate_user_sharding: ::std::option::Option<
        unsafe extern "C" fn(
            data: *mut JAX_CustomCallPartitioner_Callbacks,
            args: *mut JAX_CustomCallPartitioner_PropagateUserSharding_Args,
        ),
    >,
    pub can_side_effecting_have_replicated_sharding: bool,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Register_Custom_Partitioner_Args {
    pub struct_size: usize,
    pub name: *const ::std::os::raw::c_char,
    pub name_size: usize,
    pub callbacks: *mut JAX_CustomCallPartitioner_Callbacks,
}
pub const PJRT_Register_Custom_Partitioner_Args_STRUCT_SIZE: _bindgen_ty_182 = 32;
pub type _bindgen_ty_182 = ::std::os::raw::c_uint;
pub type PJRT_Register_Custom_Partitioner = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Register_Custom_Partitioner_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Register_Batch_Partitionable_Args {
    pub struct_size: usize,
    pub name: *const ::std::os::raw::c_char,
    pub name_size: usize,
}
pub const PJRT_Register_Batch_Partitionable_Args_STRUCT_SIZE: _bindgen_ty_183 = 24;
pub type _bindgen_ty_183 = ::std::os::raw::c_uint;
pub type PJRT_Register_Batch_Partitionable = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Register_Batch_Partitionable_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Custom_Partitioner_Extension {
    pub base: PJRT_Extension_Base,
    pub register_custom_partitioner: PJRT_Register_Custom_Partitioner,
    pub register_batch_partitionable: PJRT_Register_Batch_Partitionable,
}
pub const PJRT_Custom_Partitioner_Extension_STRUCT_SIZE: _bindgen_ty_184 = 40;
pub type _bindgen_ty_184 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FFI_Type_Info {
    pub deleter: ::std::option::Option<
        unsafe extern "C" fn(object: *mut ::std::os::raw::c_void),
    >,
    pub serialize: ::std::option::Option<unsafe extern "C" fn()>,
    pub deserialize: ::std::option::Option<unsafe extern "C" fn()>,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FFI_Type_Register_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub type_name: *const ::std::os::raw::c_char,
    pub type_name_size: usize,
    pub type_id: i64,
    pub type_info: *mut PJRT_FFI_Type_Info,
}
pub const PJRT_FFI_Type_Register_Args_STRUCT_SIZE: _bindgen_ty_185 = 48;
pub type _bindgen_ty_185 = ::std::os::raw::c_uint;
pub type PJRT_FFI_Type_Register = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_FFI_Type_Register_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FFI_UserData {
    pub type_id: i64,
    pub data: *mut ::std::os::raw::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FFI_UserData_Add_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub context: *mut PJRT_ExecuteContext,
    pub user_data: PJRT_FFI_UserData,
}
pub const PJRT_FFI_UserData_Add_Args_STRUCT_SIZE: _bindgen_ty_186 = 40;
pub type _bindgen_ty_186 = ::std::os::raw::c_uint;
pub type PJRT_FFI_UserData_Add = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_FFI_UserData_Add_Args) -> *mut PJRT_Error,
>;
pub const PJRT_FFI_Handler_TraitsBits_PJRT_FFI_HANDLER_TRAITS_COMMAND_BUFFER_COMPATIBLE: PJRT_FFI_Handler_TraitsBits = 1;
pub type PJRT_FFI_Handler_TraitsBits = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FFI_Register_Handler_Args {
    pub struct_size: usize,
    pub target_name: *const ::std::os::raw::c_char,
    pub target_name_size: usize,
    pub handler: *mut ::std::os::raw::c_void,
    pub platform_name: *const ::std::os::raw::c_char,
    pub platform_name_size: usize,
    pub traits: PJRT_FFI_Handler_TraitsBits,
}
pub const PJRT_FFI_Register_Handler_Args_STRUCT_SIZE: _bindgen_ty_187 = 52;
pub type _bindgen_ty_187 = ::std::os::raw::c_uint;
pub type PJRT_FFI_Register_Handler = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_FFI_Register_Handler_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_FFI_Extension {
    pub base: PJRT_Extension_Base,
    pub type_register: PJRT_FFI_Type_Register,
    pub user_data_add: PJRT_FFI_UserData_Add,
    pub register_handler: PJRT_FFI_Register_Handler,
}
pub type PJRT_FFI = PJRT_FFI_Extension;
pub const PJRT_FFI_Extension_STRUCT_SIZE: _bindgen_ty_188 = 48;
pub type _bindgen_ty_188 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Gpu_Register_Custom_Call_Args {
    pub struct_size: usize,
    pub function_name: *const ::std::os::raw::c_char,
    pub function_name_size: usize,
    pub api_version: ::std::os::raw::c_int,
    pub handler_instantiate: *mut ::std::os::raw::c_void,
    pub handler_prepare: *mut ::std::os::raw::c_void,
    pub handler_initialize: *mut ::std::os::raw::c_void,
    pub handler_execute: *mut ::std::os::raw::c_void,
}
pub const PJRT_Gpu_Register_Custom_Call_Args_STRUCT_SIZE: _bindgen_ty_189 = 64;
pub type _bindgen_ty_189 = ::std::os::raw::c_uint;
pub type PJRT_Gpu_Register_Custom_Call = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Gpu_Register_Custom_Call_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Gpu_Custom_Call {
    pub base: PJRT_Extension_Base,
    pub custom_call: PJRT_Gpu_Register_Custom_Call,
}
pub const PJRT_Gpu_Custom_Call_STRUCT_SIZE: _bindgen_ty_190 = 32;
pub type _bindgen_ty_190 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_MemoryLayout {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_SerializedLayout {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_MemoryLayout_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub layout: *mut PJRT_Layouts_MemoryLayout,
}
pub const PJRT_Layouts_MemoryLayout_Destroy_Args_STRUCT_SIZE: _bindgen_ty_191 = 24;
pub type _bindgen_ty_191 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_MemoryLayout_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_MemoryLayout_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_MemoryLayout_Serialize_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub layout: *mut PJRT_Layouts_MemoryLayout,
    pub serialized_bytes: *const ::std::os::raw::c_char,
    pub serialized_bytes_size: usize,
    pub serialized_layout: *mut PJRT_Layouts_SerializedLayout,
    pub serialized_layout_deleter: ::std::option::Option<
        unsafe extern "C" fn(s_layout: *mut PJRT_Layouts_SerializedLayout),
    >,
}
pub const PJRT_Layouts_MemoryLayout_Serialize_Args_STRUCT_SIZE: _bindgen_ty_192 = 56;
pub type _bindgen_ty_192 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_MemoryLayout_Serialize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_MemoryLayout_Serialize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub layout: *mut PJRT_Layouts_MemoryLayout,
}
pub const PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args_STRUCT_SIZE: _bindgen_ty_193 = 32;
pub type _bindgen_ty_193 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_PJRT_Buffer_MemoryLayout = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub type_: PJRT_Buffer_Type,
    pub dims: *const i64,
    pub num_dims: usize,
    pub layout: *mut PJRT_Layouts_MemoryLayout,
}
pub const PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args_STRUCT_SIZE: _bindgen_ty_194 = 56;
pub type _bindgen_ty_194 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_PJRT_Client_GetDefaultLayout = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub topology_description: *mut PJRT_TopologyDescription,
    pub type_: PJRT_Buffer_Type,
    pub dims: *const i64,
    pub num_dims: usize,
    pub layout: *mut PJRT_Layouts_MemoryLayout,
}
pub const PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args_STRUCT_SIZE: _bindgen_ty_195 = 56;
pub type _bindgen_ty_195 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_PJRT_Topology_GetDefaultLayout = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_outputs: usize,
    pub layouts: *mut *mut PJRT_Layouts_MemoryLayout,
}
pub const PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args_STRUCT_SIZE: _bindgen_ty_196 = 40;
pub type _bindgen_ty_196 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_PJRT_Executable_GetOutputLayouts = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_parameters: usize,
    pub layouts: *mut *mut PJRT_Layouts_MemoryLayout,
}
pub const PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args_STRUCT_SIZE: _bindgen_ty_197 = 40;
pub type _bindgen_ty_197 = ::std::os::raw::c_uint;
pub type PJRT_Layouts_PJRT_Executable_GetParameterLayouts = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Layouts_Extension {
    pub base: PJRT_Extension_Base,
    pub PJRT_Layouts_MemoryLayout_Destroy: PJRT_Layouts_MemoryLayout_Destroy,
    pub PJRT_Layouts_MemoryLayout_Serialize: PJRT_Layouts_MemoryLayout_Serialize,
    pub PJRT_Layouts_PJRT_Client_GetDefaultLayout: PJRT_Layouts_PJRT_Client_GetDefaultLayout,
    pub PJRT_Layouts_PJRT_Buffer_MemoryLayout: PJRT_Layouts_PJRT_Buffer_MemoryLayout,
    pub PJRT_Layouts_PJRT_Topology_GetDefaultLayout: PJRT_Layouts_PJRT_Topology_GetDefaultLayout,
    pub PJRT_Layouts_PJRT_Executable_GetOutputLayouts: PJRT_Layouts_PJRT_Executable_GetOutputLayouts,
    pub PJRT_Layouts_PJRT_Executable_GetParameterLayouts: PJRT_Layouts_PJRT_Executable_GetParameterLayouts,
}
pub const PJRT_Layouts_Extension_STRUCT_SIZE: _bindgen_ty_198 = 80;
pub type _bindgen_ty_198 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_NumDevicesPerSlice {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_SerializedConfig {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Config_Destroy_Args {
    pub struct_size: usize,
    pub config: *mut PJRT_MultiSlice_Config,
}
pub const PJRT_MultiSlice_Config_Destroy_Args_STRUCT_SIZE: _bindgen_ty_199 = 16;
pub type _bindgen_ty_199 = ::std::os::raw::c_uint;
pub type PJRT_MultiSlice_Config_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_MultiSlice_Config_Destroy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Config_NumSlices_Args {
    pub struct_size: usize,
    pub config: *mut PJRT_MultiSlice_Config,
    pub num_slices: i32,
}
pub const PJRT_MultiSlice_Config_NumSlices_Args_STRUCT_SIZE: _bindgen_ty_200 = 20;
pub type _bindgen_ty_200 = ::std::os::raw::c_uint;
pub type PJRT_MultiSlice_Config_NumSlices = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_MultiSlice_Config_NumSlices_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Config_SliceId_Args {
    pub struct_size: usize,
    pub config: *mut PJRT_MultiSlice_Config,
    pub slice_id: i32,
}
pub const PJRT_MultiSlice_Config_SliceId_Args_STRUCT_SIZE: _bindgen_ty_201 = 20;
pub type _bindgen_ty_201 = ::std::os::raw::c_uint;
pub type PJRT_MultiSlice_Config_SliceId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_MultiSlice_Config_SliceId_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Config_NumDevicesPerSlice_Args {
    pub struct_size: usize,
    pub config: *mut PJRT_MultiSlice_Config,
    pub num_devices_per_slice_map: usize,
    pub slice_ids: *const i32,
    pub num_devices: *const i32,
    pub devices_per_slice_map: *mut PJRT_MultiSlice_NumDevicesPerSlice,
    pub devices_per_slice_map_deleter: ::std::option::Option<
        unsafe extern "C" fn(ptr: *mut PJRT_MultiSlice_NumDevicesPerSlice),
    >,
}
pub const PJRT_MultiSlice_Config_NumDevicesPerSlice_Args_STRUCT_SIZE: _bindgen_ty_202 = 56;
pub type _bindgen_ty_202 = ::std::os::raw::c_uint;
pub type PJRT_MultiSlice_Config_NumDevicesPerSlice = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_MultiSlice_Config_NumDevicesPerSlice_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Config_Serialize_Args {
    pub struct_size: usize,
    pub config: *mut PJRT_MultiSlice_Config,
    pub serialized: *const ::std::os::raw::c_char,
    pub size: usize,
    pub serialized_config: *mut PJRT_MultiSlice_SerializedConfig,
    pub serialized_config_deleter: ::std::option::Option<
        unsafe extern "C" fn(ptr: *mut PJRT_MultiSlice_SerializedConfig),
    >,
}
pub const PJRT_MultiSlice_Config_Serialize_Args_STRUCT_SIZE: _bindgen_ty_203 = 48;
pub type _bindgen_ty_203 = ::std::os::raw::c_uint;
pub type PJRT_MultiSlice_Config_Serialize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_MultiSlice_Config_Serialize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MultiSlice_Extension {
    pub base: PJRT_Extension_Base,
    pub config_destroy: PJRT_MultiSlice_Config_Destroy,
    pub config_num_slices: PJRT_MultiSlice_Config_NumSlices,
    pub config_slice_id: PJRT_MultiSlice_Config_SliceId,
    pub config_num_devices_per_slice: PJRT_MultiSlice_Config_NumDevicesPerSlice,
    pub config_serialize: PJRT_MultiSlice_Config_Serialize,
}
pub const PJRT_MultiSlice_Extension_STRUCT_SIZE: _bindgen_ty_204 = 64;
pub type _bindgen_ty_204 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ClientContext {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_NumDevicesPerSlice {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_SerializedConfig {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_CreateClientContextFromPjRtClient_Args {
    pub struct_size: usize,
    pub client: *mut PJRT_Client,
    pub client_context: *mut PJRT_Megascale_ClientContext,
}
pub const PJRT_Megascale_CreateClientContextFromPjRtClient_Args_STRUCT_SIZE: _bindgen_ty_205 = 24;
pub type _bindgen_ty_205 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_CreateClientContextFromPjRtClient = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_CreateClientContextFromPjRtClient_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_CreateDefaultClientContext_Args {
    pub struct_size: usize,
    pub client_context: *mut PJRT_Megascale_ClientContext,
}
pub const PJRT_Megascale_CreateDefaultClientContext_Args_STRUCT_SIZE: _bindgen_ty_206 = 16;
pub type _bindgen_ty_206 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_CreateDefaultClientContext = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_CreateDefaultClientContext_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_DeleteClientContext_Args {
    pub struct_size: usize,
    pub client_context: *mut PJRT_Megascale_ClientContext,
}
pub const PJRT_Megascale_DeleteClientContext_Args_STRUCT_SIZE: _bindgen_ty_207 = 16;
pub type _bindgen_ty_207 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_DeleteClientContext = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_DeleteClientContext_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_CreateAoTConfig_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub num_slices: i32,
    pub multi_slice_config: *mut PJRT_MultiSlice_Config,
}
pub const PJRT_Megascale_CreateAoTConfig_Args_STRUCT_SIZE: _bindgen_ty_208 = 32;
pub type _bindgen_ty_208 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_CreateAoTConfig = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_CreateAoTConfig_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_CreateMultiSliceConfig_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub num_slices: i32,
    pub local_slice_id: i32,
    pub local_host_id: i32,
    pub endpoint_addresses: *const ::std::os::raw::c_char,
    pub endpoint_addresses_size: i32,
    pub dcn_topology: *const ::std::os::raw::c_char,
    pub dcn_topology_size: i32,
    pub client_context: *mut PJRT_Megascale_ClientContext,
    pub multi_slice_config: *mut PJRT_MultiSlice_Config,
}
pub const PJRT_Megascale_CreateMultiSliceConfig_Args_STRUCT_SIZE: _bindgen_ty_209 = 80;
pub type _bindgen_ty_209 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_CreateMultiSliceConfig = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_CreateMultiSliceConfig_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ClientContext_Initialize_Args {
    pub struct_size: usize,
    pub client_context: *mut PJRT_Megascale_ClientContext,
}
pub const PJRT_Megascale_ClientContext_Initialize_Args_STRUCT_SIZE: _bindgen_ty_210 = 16;
pub type _bindgen_ty_210 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ClientContext_Initialize = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ClientContext_Initialize_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ClientContext_UnblockPendingWork_Args {
    pub struct_size: usize,
    pub client_context: *mut PJRT_Megascale_ClientContext,
    pub launch_id: i32,
    pub expire_after_ms: i64,
}
pub const PJRT_Megascale_ClientContext_UnblockPendingWork_Args_STRUCT_SIZE: _bindgen_ty_211 = 32;
pub type _bindgen_ty_211 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ClientContext_UnblockPendingWork = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ClientContext_UnblockPendingWork_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ClientContext_MegascalePort_Args {
    pub struct_size: usize,
    pub client_context: *mut PJRT_Megascale_ClientContext,
    pub port: i32,
}
pub const PJRT_Megascale_ClientContext_MegascalePort_Args_STRUCT_SIZE: _bindgen_ty_212 = 20;
pub type _bindgen_ty_212 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ClientContext_MegascalePort = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ClientContext_MegascalePort_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ProcessesInfo {
    pub addresses: *mut *const ::std::os::raw::c_char,
    pub address_sizes: *mut usize,
    pub num_addresses: usize,
    pub slice_indexes: *mut i32,
    pub num_slice_indexes: usize,
    pub per_slice_indexes: *mut i32,
    pub num_per_slice_indexes: usize,
    pub num_devices_per_process: i32,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_CreateMegascaleCollectives_Args {
    pub struct_size: usize,
    pub client_context: *mut PJRT_Megascale_ClientContext,
    pub processes_info: *mut PJRT_Megascale_ProcessesInfo,
    pub dcn_topology: *const ::std::os::raw::c_char,
    pub dcn_topology_size: usize,
    pub collectives: *mut PJRT_Collectives,
}
pub const PJRT_Megascale_CreateMegascaleCollectives_Args_STRUCT_SIZE: _bindgen_ty_213 = 48;
pub type _bindgen_ty_213 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_CreateMegascaleCollectives = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_CreateMegascaleCollectives_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_DeviceId_To_MegascaleId_Args {
    pub struct_size: usize,
    pub slice_id: i32,
    pub per_slice_device_id: i32,
    pub megascale_id: i64,
}
pub const PJRT_Megascale_DeviceId_To_MegascaleId_Args_STRUCT_SIZE: _bindgen_ty_214 = 24;
pub type _bindgen_ty_214 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_DeviceId_To_MegascaleId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_DeviceId_To_MegascaleId_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_MegascaleId_To_DeviceId_Args {
    pub struct_size: usize,
    pub megascale_id: i64,
    pub slice_id: i32,
    pub per_slice_device_id: i32,
}
pub const PJRT_Megascale_MegascaleId_To_DeviceId_Args_STRUCT_SIZE: _bindgen_ty_215 = 24;
pub type _bindgen_ty_215 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_MegascaleId_To_DeviceId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_MegascaleId_To_DeviceId_Args,
    ) -> *mut PJRT_Error,
>;
pub type PJRT_Megascale_ErrorHandler = ::std::option::Option<
    unsafe extern "C" fn(
        serialized_error: *const ::std::os::raw::c_char,
        serialized_error_size: usize,
        user_data: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_RegisterErrorHandler_Args {
    pub struct_size: usize,
    pub handler_name: *const ::std::os::raw::c_char,
    pub handler_name_size: usize,
    pub handler: PJRT_Megascale_ErrorHandler,
    pub user_data: *mut ::std::os::raw::c_void,
}
pub const PJRT_Megascale_RegisterErrorHandler_Args_STRUCT_SIZE: _bindgen_ty_216 = 40;
pub type _bindgen_ty_216 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_RegisterErrorHandler = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_RegisterErrorHandler_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_UnregisterErrorHandler_Args {
    pub struct_size: usize,
    pub handler_name: *const ::std::os::raw::c_char,
    pub handler_name_size: usize,
}
pub const PJRT_Megascale_UnregisterErrorHandler_Args_STRUCT_SIZE: _bindgen_ty_217 = 24;
pub type _bindgen_ty_217 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_UnregisterErrorHandler = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_UnregisterErrorHandler_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorDigest {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_Create_Args {
    pub struct_size: usize,
    pub app_type: *const ::std::os::raw::c_char,
    pub app_type_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
}
pub const PJRT_Megascale_ErrorAggregator_Create_Args_STRUCT_SIZE: _bindgen_ty_218 = 32;
pub type _bindgen_ty_218 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_Create = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_Create_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_Delete_Args {
    pub struct_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
}
pub const PJRT_Megascale_ErrorAggregator_Delete_Args_STRUCT_SIZE: _bindgen_ty_219 = 16;
pub type _bindgen_ty_219 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_Delete = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_Delete_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorDigest_Delete_Args {
    pub struct_size: usize,
    pub digest: *mut PJRT_Megascale_ErrorDigest,
}
pub const PJRT_Megascale_ErrorDigest_Delete_Args_STRUCT_SIZE: _bindgen_ty_220 = 16;
pub type _bindgen_ty_220 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorDigest_Delete = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorDigest_Delete_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_AddError_Args {
    pub struct_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
    pub worker_id: *const ::std::os::raw::c_char,
    pub worker_id_size: usize,
    pub serialized_error: *const ::std::os::raw::c_char,
    pub serialized_error_size: usize,
}
pub const PJRT_Megascale_ErrorAggregator_AddError_Args_STRUCT_SIZE: _bindgen_ty_221 = 48;
pub type _bindgen_ty_221 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_AddError = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_AddError_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args {
    pub struct_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
    pub digest: *mut PJRT_Megascale_ErrorDigest,
}
pub const PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args_STRUCT_SIZE: _bindgen_ty_222 = 24;
pub type _bindgen_ty_222 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_ProcessAndShutdown = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args {
    pub struct_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
    pub digest: *mut PJRT_Megascale_ErrorDigest,
}
pub const PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args_STRUCT_SIZE: _bindgen_ty_223 = 24;
pub type _bindgen_ty_223 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_LogErrorDigest = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_Size_Args {
    pub struct_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
    pub size: usize,
}
pub const PJRT_Megascale_ErrorAggregator_Size_Args_STRUCT_SIZE: _bindgen_ty_224 = 24;
pub type _bindgen_ty_224 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_Size = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_Size_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_ErrorAggregator_Active_Args {
    pub struct_size: usize,
    pub aggregator: *mut PJRT_Megascale_ErrorAggregator,
    pub active: bool,
}
pub const PJRT_Megascale_ErrorAggregator_Active_Args_STRUCT_SIZE: _bindgen_ty_225 = 17;
pub type _bindgen_ty_225 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_ErrorAggregator_Active = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_ErrorAggregator_Active_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_SerializedAddresses {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_GetInterfaceAddressesHelper_Args {
    pub struct_size: usize,
    pub megascale_port_name: *const ::std::os::raw::c_char,
    pub megascale_port_name_size: usize,
    pub megascale_port: i32,
    pub interface_prefixes: *mut *const ::std::os::raw::c_char,
    pub interface_prefixes_sizes: *const usize,
    pub num_interface_prefixes: usize,
    pub use_all_interfaces: bool,
    pub limit_to_process_numa_local_interfaces: bool,
    pub serialized_addresses: *mut *const ::std::os::raw::c_char,
    pub serialized_addresses_sizes: *mut usize,
    pub num_addresses: usize,
    pub addresses: *mut PJRT_Megascale_SerializedAddresses,
    pub addresses_deleter: ::std::option::Option<
        unsafe extern "C" fn(ptr: *mut PJRT_Megascale_SerializedAddresses),
    >,
}
pub const PJRT_Megascale_GetInterfaceAddressesHelper_Args_STRUCT_SIZE: _bindgen_ty_226 = 104;
pub type _bindgen_ty_226 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_GetInterfaceAddressesHelper = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_GetInterfaceAddressesHelper_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_SerializedError {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_GetOrCreateRuntimeError_Args {
    pub struct_size: usize,
    pub error_type: i32,
    pub start_time_nanos: i64,
    pub status_code: i32,
    pub status_message: *const ::std::os::raw::c_char,
    pub status_message_size: usize,
    pub launch_id: i32,
    pub has_unrecoverable_error_type: bool,
    pub unrecoverable_error_type: i32,
    pub serialized_error: *const ::std::os::raw::c_char,
    pub serialized_error_size: usize,
    pub is_new_error: bool,
    pub error: *mut PJRT_Megascale_SerializedError,
    pub error_deleter: ::std::option::Option<
        unsafe extern "C" fn(ptr: *mut PJRT_Megascale_SerializedError),
    >,
}
pub const PJRT_Megascale_GetOrCreateRuntimeError_Args_STRUCT_SIZE: _bindgen_ty_227 = 104;
pub type _bindgen_ty_227 = ::std::os::raw::c_uint;
pub type PJRT_Megascale_GetOrCreateRuntimeError = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Megascale_GetOrCreateRuntimeError_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Megascale_Extension {
    pub base: PJRT_Extension_Base,
    pub create_client_context_from_pjrt_client: PJRT_Megascale_CreateClientContextFromPjRtClient,
    pub create_default_client_context: PJRT_Megascale_CreateDefaultClientContext,
    pub delete_client_context: PJRT_Megascale_DeleteClientContext,
    pub create_aot_config: PJRT_Megascale_CreateAoTConfig,
    pub create_multi_slice_config: PJRT_Megascale_CreateMultiSliceConfig,
    pub delete_multi_slice_config: *mut ::std::os::raw::c_void,
    pub multi_slice_config_num_slices: *mut ::std::os::raw::c_void,
    pub multi_slice_config_slice_id: *mut ::std::os::raw::c_void,
    pub multi_slice_config_get_num_devices_per_slice: *mut ::std::os::raw::c_void,
    pub multi_slice_config_serialize: *mut ::std::os::raw::c_void,
    pub client_context_initialize: PJRT_Megascale_ClientContext_Initialize,
    pub client_context_unblock_pending_work: PJRT_Megascale_ClientContext_UnblockPendingWork,
    pub client_context_megascale_port: PJRT_Megascale_ClientContext_MegascalePort,
    pub create_megascale_collectives: PJRT_Megascale_CreateMegascaleCollectives,
    pub device_id_to_megascale_id: PJRT_Megascale_DeviceId_To_MegascaleId,
    pub megascale_id_to_device_id: PJRT_Megascale_MegascaleId_To_DeviceId,
    pub register_megascale_error_handler: PJRT_Megascale_RegisterErrorHandler,
    pub unregister_megascale_error_handler: PJRT_Megascale_UnregisterErrorHandler,
    pub error_aggregator_create: PJRT_Megascale_ErrorAggregator_Create,
    pub error_aggregator_delete: PJRT_Megascale_ErrorAggregator_Delete,
    pub error_digest_delete: PJRT_Megascale_ErrorDigest_Delete,
    pub error_aggregator_add_error: PJRT_Megascale_ErrorAggregator_AddError,
    pub error_aggregator_process_and_shutdown: PJRT_Megascale_ErrorAggregator_ProcessAndShutdown,
    pub error_aggregator_log_error_digest: PJRT_Megascale_ErrorAggregator_LogErrorDigest,
    pub error_aggregator_size: PJRT_Megascale_ErrorAggregator_Size,
    pub error_aggregator_active: PJRT_Megascale_ErrorAggregator_Active,
    pub get_interface_addresses_helper: PJRT_Megascale_GetInterfaceAddressesHelper,
    pub get_or_create_runtime_error: PJRT_Megascale_GetOrCreateRuntimeError,
}
pub const PJRT_Megascale_Extension_STRUCT_SIZE: _bindgen_ty_228 = 248;
pub type _bindgen_ty_228 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MemoryDescription {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_DeviceDescription_MemoryDescriptions_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub device_description: *mut PJRT_DeviceDescription,
    pub memory_descriptions: *const *const PJRT_MemoryDescription,
    pub num_memory_descriptions: usize,
    pub default_memory_index: usize,
}
pub const PJRT_DeviceDescription_MemoryDescriptions_Args_STRUCT_SIZE: _bindgen_ty_229 = 48;
pub type _bindgen_ty_229 = ::std::os::raw::c_uint;
pub type PJRT_DeviceDescription_MemoryDescriptions = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_DeviceDescription_MemoryDescriptions_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MemoryDescription_Kind_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub memory_description: *const PJRT_MemoryDescription,
    pub kind: *const ::std::os::raw::c_char,
    pub kind_size: usize,
    pub kind_id: ::std::os::raw::c_int,
}
pub const PJRT_MemoryDescription_Kind_Args_STRUCT_SIZE: _bindgen_ty_230 = 44;
pub type _bindgen_ty_230 = ::std::os::raw::c_uint;
pub type PJRT_MemoryDescription_Kind = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_MemoryDescription_Kind_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_MemoryDescriptions_Extension {
    pub base: PJRT_Extension_Base,
    pub PJRT_DeviceDescription_MemoryDescriptions: PJRT_DeviceDescription_MemoryDescriptions,
    pub PJRT_MemoryDescription_Kind: PJRT_MemoryDescription_Kind,
}
pub const PJRT_MemoryDescriptions_Extension_STRUCT_SIZE: _bindgen_ty_231 = 40;
pub type _bindgen_ty_231 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompile_Get_Compiler_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub phase_compiler: *const PJRT_PhaseCompiler,
}
pub const PJRT_PhaseCompile_Get_Compiler_Args_STRUCT_SIZE: _bindgen_ty_232 = 24;
pub type _bindgen_ty_232 = ::std::os::raw::c_uint;
pub type PJRT_PhaseCompile_Get_Compiler = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_PhaseCompile_Get_Compiler_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompile_Destroy_Compiler_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub phase_compiler: *const PJRT_PhaseCompiler,
}
pub const PJRT_PhaseCompile_Destroy_Compiler_Args_STRUCT_SIZE: _bindgen_ty_233 = 24;
pub type _bindgen_ty_233 = ::std::os::raw::c_uint;
pub type PJRT_PhaseCompile_Destroy_Compiler = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_PhaseCompile_Destroy_Compiler_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompile_Run_Phase_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub phase_compiler: *const PJRT_PhaseCompiler,
    pub input_programs: *mut *const ::std::os::raw::c_char,
    pub input_programs_sizes: *const usize,
    pub num_input_programs: usize,
    pub phases_to_run: *mut *const ::std::os::raw::c_char,
    pub phases_to_run_sizes: *const usize,
    pub num_phases_to_run: usize,
    pub compile_options: *const ::std::os::raw::c_char,
    pub compile_options_size: usize,
    pub topology: *mut PJRT_TopologyDescription,
    pub output_programs: *mut *const ::std::os::raw::c_char,
    pub output_programs_sizes: *const usize,
    pub num_output_programs: usize,
}
pub const PJRT_PhaseCompile_Run_Phase_Args_STRUCT_SIZE: _bindgen_ty_234 = 120;
pub type _bindgen_ty_234 = ::std::os::raw::c_uint;
pub type PJRT_PhaseCompile_Run_Phase = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_PhaseCompile_Run_Phase_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompile_Get_PhaseNames_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub phase_compiler: *const PJRT_PhaseCompiler,
    pub phase_names: *mut *const ::std::os::raw::c_char,
    pub phase_names_sizes: *const usize,
    pub num_phase_names: usize,
}
pub const PJRT_PhaseCompile_Get_PhaseNames_Args_STRUCT_SIZE: _bindgen_ty_235 = 48;
pub type _bindgen_ty_235 = ::std::os::raw::c_uint;
pub type PJRT_PhaseCompile_Get_PhaseNames = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_PhaseCompile_Get_PhaseNames_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompile_C_Buffers_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub char_buffers: *mut *const ::std::os::raw::c_char,
    pub char_buffer_sizes: *const usize,
    pub num_char_buffers: usize,
}
pub const PJRT_PhaseCompile_C_Buffers_Destroy_Args_STRUCT_SIZE: _bindgen_ty_236 = 40;
pub type _bindgen_ty_236 = ::std::os::raw::c_uint;
pub type PJRT_PhaseCompile_C_Buffers_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_PhaseCompile_C_Buffers_Destroy_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_PhaseCompile_Extension {
    pub base: PJRT_Extension_Base,
    pub phase_compile_get_compiler: PJRT_PhaseCompile_Get_Compiler,
    pub phase_compile_destroy_compiler: PJRT_PhaseCompile_Destroy_Compiler,
    pub phase_compile_run_phases: PJRT_PhaseCompile_Run_Phase,
    pub phase_compile_get_phase_names: PJRT_PhaseCompile_Get_PhaseNames,
    pub phase_compile_c_buffers_destroy: PJRT_PhaseCompile_C_Buffers_Destroy,
}
pub const PJRT_PhaseCompile_Extension_STRUCT_SIZE: _bindgen_ty_237 = 64;
pub type _bindgen_ty_237 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Error {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Error_Destroy_Args {
    pub struct_size: usize,
    pub priv_: *mut ::std::os::raw::c_void,
    pub error: *mut PLUGIN_Profiler_Error,
}
pub const PLUGIN_Profiler_Error_Destroy_Args_STRUCT_SIZE: _bindgen_ty_238 = 24;
pub type _bindgen_ty_238 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Error_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PLUGIN_Profiler_Error_Destroy_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Error_Message_Args {
    pub struct_size: usize,
    pub priv_: *mut ::std::os::raw::c_void,
    pub error: *const PLUGIN_Profiler_Error,
    pub message: *const ::std::os::raw::c_char,
    pub message_size: usize,
}
pub const PLUGIN_Profiler_Error_Message_Args_STRUCT_SIZE: _bindgen_ty_239 = 40;
pub type _bindgen_ty_239 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Error_Message = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PLUGIN_Profiler_Error_Message_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Error_GetCode_Args {
    pub struct_size: usize,
    pub priv_: *mut ::std::os::raw::c_void,
    pub error: *const PLUGIN_Profiler_Error,
    pub code: ::std::os::raw::c_int,
}
pub const PLUGIN_Profiler_Error_GetCode_Args_STRUCT_SIZE: _bindgen_ty_240 = 28;
pub type _bindgen_ty_240 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Error_GetCode = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PLUGIN_Profiler_Error_GetCode_Args,
    ) -> *mut PLUGIN_Profiler_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Create_Args {
    pub struct_size: usize,
    pub options: *const ::std::os::raw::c_char,
    pub options_size: usize,
    pub profiler: *mut PLUGIN_Profiler,
}
pub const PLUGIN_Profiler_Create_Args_STRUCT_SIZE: _bindgen_ty_241 = 32;
pub type _bindgen_ty_241 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Create = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PLUGIN_Profiler_Create_Args,
    ) -> *mut PLUGIN_Profiler_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Destroy_Args {
    pub struct_size: usize,
    pub profiler: *mut PLUGIN_Profiler,
}
pub const PLUGIN_Profiler_Destroy_Args_STRUCT_SIZE: _bindgen_ty_242 = 16;
pub type _bindgen_ty_242 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Destroy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PLUGIN_Profiler_Destroy_Args,
    ) -> *mut PLUGIN_Profiler_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Start_Args {
    pub struct_size: usize,
    pub profiler: *mut PLUGIN_Profiler,
}
pub const PLUGIN_Profiler_Start_Args_STRUCT_SIZE: _bindgen_ty_243 = 16;
pub type _bindgen_ty_243 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Start = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PLUGIN_Profiler_Start_Args,
    ) -> *mut PLUGIN_Profiler_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Stop_Args {
    pub struct_size: usize,
    pub profiler: *mut PLUGIN_Profiler,
}
pub const PLUGIN_Profiler_Stop_Args_STRUCT_SIZE: _bindgen_ty_244 = 16;
pub type _bindgen_ty_244 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_Stop = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PLUGIN_Profiler_Stop_Args,
    ) -> *mut PLUGIN_Profiler_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_CollectData_Args {
    pub struct_size: usize,
    pub profiler: *mut PLUGIN_Profiler,
    pub buffer: *mut u8,
    pub buffer_size_in_bytes: usize,
}
pub const PLUGIN_Profiler_CollectData_Args_STRUCT_SIZE: _bindgen_ty_245 = 32;
pub type _bindgen_ty_245 = ::std::os::raw::c_uint;
pub type PLUGIN_Profiler_CollectData = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PLUGIN_Profiler_CollectData_Args,
    ) -> *mut PLUGIN_Profiler_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PLUGIN_Profiler_Api {
    pub struct_size: usize,
    pub priv_: *mut ::std::os::raw::c_void,
    pub error_destroy: PLUGIN_Profiler_Error_Destroy,
    pub error_message: PLUGIN_Profiler_Error_Message,
    pub error_get_code: PLUGIN_Profiler_Error_GetCode,
    pub create: PLUGIN_Profiler_Create,
    pub destroy: PLUGIN_Profiler_Destroy,
    pub start: PLUGIN_Profiler_Start,
    pub stop: PLUGIN_Profiler_Stop,
    pub collect_data: PLUGIN_Profiler_CollectData,
}
pub const PLUGIN_Profiler_Api_STRUCT_SIZE: _bindgen_ty_246 = 80;
pub type _bindgen_ty_246 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Profiler_Extension {
    pub base: PJRT_Extension_Base,
    pub profiler_api: *mut PLUGIN_Profiler_Api,
    pub traceme_context_id: i64,
}
pub const PJRT_Profiler_Extension_STRUCT_SIZE: _bindgen_ty_247 = 40;
pub type _bindgen_ty_247 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_CreateRawAliasOfBuffer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub raw_buffer: *mut PJRT_RawBuffer,
}
pub const PJRT_RawBuffer_CreateRawAliasOfBuffer_Args_STRUCT_SIZE: _bindgen_ty_248 = 32;
pub type _bindgen_ty_248 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_CreateRawAliasOfBuffer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RawBuffer_CreateRawAliasOfBuffer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_RawBuffer,
}
pub const PJRT_RawBuffer_Destroy_Args_STRUCT_SIZE: _bindgen_ty_249 = 24;
pub type _bindgen_ty_249 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_RawBuffer_Destroy_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_GetHostPointer_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_RawBuffer,
    pub host_pointer: *mut ::std::os::raw::c_void,
}
pub const PJRT_RawBuffer_GetHostPointer_Args_STRUCT_SIZE: _bindgen_ty_250 = 32;
pub type _bindgen_ty_250 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_GetHostPointer = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RawBuffer_GetHostPointer_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_RawBuffer,
    pub on_device_size_in_bytes: usize,
}
pub const PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args_STRUCT_SIZE: _bindgen_ty_251 = 32;
pub type _bindgen_ty_251 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_GetOnDeviceSizeInBytes = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_GetMemorySpace_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_RawBuffer,
    pub memory_space: *mut PJRT_Memory,
}
pub const PJRT_RawBuffer_GetMemorySpace_Args_STRUCT_SIZE: _bindgen_ty_252 = 32;
pub type _bindgen_ty_252 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_GetMemorySpace = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RawBuffer_GetMemorySpace_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_CopyRawDeviceToHost_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_RawBuffer,
    pub dst: *mut ::std::os::raw::c_void,
    pub offset: i64,
    pub transfer_size: i64,
    pub event: *mut PJRT_Event,
}
pub const PJRT_RawBuffer_CopyRawDeviceToHost_Args_STRUCT_SIZE: _bindgen_ty_253 = 56;
pub type _bindgen_ty_253 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_CopyRawDeviceToHost = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RawBuffer_CopyRawDeviceToHost_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_CopyRawHostToDevice_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_RawBuffer,
    pub src: *const ::std::os::raw::c_void,
    pub offset: i64,
    pub transfer_size: i64,
    pub event: *mut PJRT_Event,
}
pub const PJRT_RawBuffer_CopyRawHostToDevice_Args_STRUCT_SIZE: _bindgen_ty_254 = 56;
pub type _bindgen_ty_254 = ::std::os::raw::c_uint;
pub type PJRT_RawBuffer_CopyRawHostToDevice = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_RawBuffer_CopyRawHostToDevice_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_RawBuffer_Extension {
    pub base: PJRT_Extension_Base,
    pub PJRT_RawBuffer_CreateRawAliasOfBuffer: PJRT_RawBuffer_CreateRawAliasOfBuffer,
    pub PJRT_RawBuffer_Destroy: PJRT_RawBuffer_Destroy,
    pub PJRT_RawBuffer_GetOnDeviceSizeInBytes: PJRT_RawBuffer_GetOnDeviceSizeInBytes,
    pub PJRT_RawBuffer_GetMemorySpace: PJRT_RawBuffer_GetMemorySpace,
    pub PJRT_RawBuffer_CopyRawHostToDevice: PJRT_RawBuffer_CopyRawHostToDevice,
    pub PJRT_RawBuffer_CopyRawDeviceToHost: PJRT_RawBuffer_CopyRawDeviceToHost,
    pub PJRT_RawBuffer_GetHostPointer: PJRT_RawBuffer_GetHostPointer,
}
pub const PJRT_RawBuffer_Extension_STRUCT_SIZE: _bindgen_ty_255 = 80;
pub type _bindgen_ty_255 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Shardings_PJRT_Executable_ParameterShardings_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_parameters: usize,
    pub shardings: *const *const ::std::os::raw::c_char,
    pub sharding_sizes: *const usize,
}
pub const PJRT_Shardings_PJRT_Executable_ParameterShardings_Args_STRUCT_SIZE: _bindgen_ty_256 = 48;
pub type _bindgen_ty_256 = ::std::os::raw::c_uint;
pub type PJRT_Shardings_PJRT_Executable_ParameterShardings = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Shardings_PJRT_Executable_ParameterShardings_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Shardings_PJRT_Executable_OutputShardings_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub executable: *mut PJRT_Executable,
    pub num_outputs: usize,
    pub shardings: *const *const ::std::os::raw::c_char,
    pub sharding_sizes: *const usize,
}
pub const PJRT_Shardings_PJRT_Executable_OutputShardings_Args_STRUCT_SIZE: _bindgen_ty_257 = 48;
pub type _bindgen_ty_257 = ::std::os::raw::c_uint;
pub type PJRT_Shardings_PJRT_Executable_OutputShardings = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Shardings_PJRT_Executable_OutputShardings_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Shardings_Extension {
    pub base: PJRT_Extension_Base,
    pub PJRT_Shardings_PJRT_Executable_ParameterShardings: PJRT_Shardings_PJRT_Executable_ParameterShardings,
    pub PJRT_Shardings_PJRT_Executable_OutputShardings: PJRT_Shardings_PJRT_Executable_OutputShardings,
}
pub const PJRT_Shardings_Extension_STRUCT_SIZE: _bindgen_ty_258 = 40;
pub type _bindgen_ty_258 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Get_Stream_For_External_Ready_Events_Args {
    pub struct_size: usize,
    pub device: *mut PJRT_Device,
    pub stream: isize,
}
pub const PJRT_Get_Stream_For_External_Ready_Events_Args_STRUCT_SIZE: _bindgen_ty_259 = 24;
pub type _bindgen_ty_259 = ::std::os::raw::c_uint;
pub type PJRT_Get_Stream_For_External_Ready_Events = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Get_Stream_For_External_Ready_Events_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Wait_Until_Buffer_Ready_On_Stream_Args {
    pub struct_size: usize,
    pub stream: isize,
    pub buffer: *mut PJRT_Buffer,
}
pub const PJRT_Wait_Until_Buffer_Ready_On_Stream_Args_STRUCT_SIZE: _bindgen_ty_260 = 24;
pub type _bindgen_ty_260 = ::std::os::raw::c_uint;
pub type PJRT_Wait_Until_Buffer_Ready_On_Stream = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Wait_Until_Buffer_Ready_On_Stream_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Stream_Extension {
    pub base: PJRT_Extension_Base,
    pub get_stream: PJRT_Get_Stream_For_External_Ready_Events,
    pub wait_stream: PJRT_Wait_Until_Buffer_Ready_On_Stream,
}
pub const PJRT_Stream_Extension_STRUCT_SIZE: _bindgen_ty_261 = 40;
pub type _bindgen_ty_261 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_TargetArguments {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_CompiledMemoryStats {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_CompilationEnvironments {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_CostAnalysisResult {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_GetTargetArguments_Args {
    pub struct_size: usize,
    pub serialized_executable: *const ::std::os::raw::c_char,
    pub serialized_executable_size: usize,
    pub target_arguments: *const ::std::os::raw::c_char,
    pub target_arguments_size: usize,
    pub target_arguments_ptr: *mut PJRT_TpuExecutable_TargetArguments,
    pub target_arguments_deleter: ::std::option::Option<
        unsafe extern "C" fn(args: *mut PJRT_TpuExecutable_TargetArguments),
    >,
}
pub const PJRT_TpuExecutable_GetTargetArguments_Args_STRUCT_SIZE: _bindgen_ty_262 = 56;
pub type _bindgen_ty_262 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_GetTargetArguments = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_GetTargetArguments_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_HloModuleWithConfig {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_GetHloModuleWithConfig_Args {
    pub struct_size: usize,
    pub serialized_executable: *const ::std::os::raw::c_char,
    pub serialized_executable_size: usize,
    pub hlo_module_with_config: *const ::std::os::raw::c_char,
    pub hlo_module_with_config_size: usize,
    pub hlo_module_with_config_ptr: *mut PJRT_TpuExecutable_HloModuleWithConfig,
    pub hlo_module_with_config_deleter: ::std::option::Option<
        unsafe extern "C" fn(module: *mut PJRT_TpuExecutable_HloModuleWithConfig),
    >,
}
pub const PJRT_TpuExecutable_GetHloModuleWithConfig_Args_STRUCT_SIZE: _bindgen_ty_263 = 56;
pub type _bindgen_ty_263 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_GetHloModuleWithConfig = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_GetHloModuleWithConfig_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_RunHloCostAnalysis_Args {
    pub struct_size: usize,
    pub target_arguments: *const ::std::os::raw::c_char,
    pub target_arguments_size: usize,
    pub hlo_module: *mut *const ::std::os::raw::c_char,
    pub hlo_module_size: *mut usize,
    pub num_hlo_modules: usize,
    pub analysis_results: *const PJRT_NamedValue,
    pub num_analysis_results: usize,
    pub analysis_results_ptr: *mut PJRT_TpuExecutable_CostAnalysisResult,
    pub analysis_results_deleter: ::std::option::Option<
        unsafe extern "C" fn(results: *mut PJRT_TpuExecutable_CostAnalysisResult),
    >,
}
pub const PJRT_TpuExecutable_RunHloCostAnalysis_Args_STRUCT_SIZE: _bindgen_ty_264 = 80;
pub type _bindgen_ty_264 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_RunHloCostAnalysis = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_RunHloCostAnalysis_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_GetCompiledMemoryStats_Args {
    pub struct_size: usize,
    pub serialized_executable: *const ::std::os::raw::c_char,
    pub serialized_executable_size: usize,
    pub compiled_memory_stats: *const ::std::os::raw::c_char,
    pub compiled_memory_stats_size: usize,
    pub compiled_memory_stats_ptr: *mut PJRT_TpuExecutable_CompiledMemoryStats,
    pub compiled_memory_stats_deleter: ::std::option::Option<
        unsafe extern "C" fn(stats: *mut PJRT_TpuExecutable_CompiledMemoryStats),
    >,
}
pub const PJRT_TpuExecutable_GetCompiledMemoryStats_Args_STRUCT_SIZE: _bindgen_ty_265 = 56;
pub type _bindgen_ty_265 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_GetCompiledMemoryStats = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_GetCompiledMemoryStats_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_SetTpuCompilationEnv_Args {
    pub struct_size: usize,
    pub serialized_compilation_environments: *const ::std::os::raw::c_char,
    pub serialized_compilation_environments_size: usize,
    pub result_compilation_environments: *const ::std::os::raw::c_char,
    pub result_compilation_environments_size: usize,
    pub result_compilation_environments_ptr: *mut PJRT_TpuExecutable_CompilationEnvironments,
    pub result_compilation_environments_deleter: ::std::option::Option<
        unsafe extern "C" fn(envs: *mut PJRT_TpuExecutable_CompilationEnvironments),
    >,
}
pub const PJRT_TpuExecutable_SetTpuCompilationEnv_Args_STRUCT_SIZE: _bindgen_ty_266 = 56;
pub type _bindgen_ty_266 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_SetTpuCompilationEnv = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_SetTpuCompilationEnv_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_FieldValue {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args {
    pub struct_size: usize,
    pub serialized_compilation_environments: *const ::std::os::raw::c_char,
    pub serialized_compilation_environments_size: usize,
    pub field_name: *const ::std::os::raw::c_char,
    pub field_name_size: usize,
    pub field_value: *const ::std::os::raw::c_char,
    pub field_value_size: usize,
    pub field_value_ptr: *mut PJRT_TpuExecutable_FieldValue,
    pub field_value_deleter: ::std::option::Option<
        unsafe extern "C" fn(value: *mut PJRT_TpuExecutable_FieldValue),
    >,
}
pub const PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args_STRUCT_SIZE: _bindgen_ty_267 = 72;
pub type _bindgen_ty_267 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_IsTpuPredeterminedError_Args {
    pub struct_size: usize,
    pub serialized_status: *const ::std::os::raw::c_char,
    pub serialized_status_size: usize,
    pub is_predetermined: bool,
}
pub const PJRT_TpuExecutable_IsTpuPredeterminedError_Args_STRUCT_SIZE: _bindgen_ty_268 = 25;
pub type _bindgen_ty_268 = ::std::os::raw::c_uint;
pub type PJRT_TpuExecutable_IsTpuPredeterminedError = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuExecutable_IsTpuPredeterminedError_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuExecutable_Extension {
    pub base: PJRT_Extension_Base,
    pub get_target_arguments: PJRT_TpuExecutable_GetTargetArguments,
    pub get_hlo_module_with_config: PJRT_TpuExecutable_GetHloModuleWithConfig,
    pub get_core_program_abi_version: *mut ::std::os::raw::c_void,
    pub get_compiled_memory_stats: PJRT_TpuExecutable_GetCompiledMemoryStats,
    pub run_hlo_cost_analysis: PJRT_TpuExecutable_RunHloCostAnalysis,
    pub set_tpu_compilation_env: PJRT_TpuExecutable_SetTpuCompilationEnv,
    pub get_tpu_compilation_env_field_as_string: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString,
    pub is_tpu_predetermined_error: PJRT_TpuExecutable_IsTpuPredeterminedError,
}
pub const PJRT_TpuExecutable_Extension_STRUCT_SIZE: _bindgen_ty_269 = 88;
pub type _bindgen_ty_269 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_Subslice_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chips_per_host_bounds: *const i32,
    pub chips_per_host_bounds_num_dims: usize,
    pub host_bounds: *const i32,
    pub host_bounds_num_dims: usize,
    pub subslice_topology: *mut PJRT_TopologyDescription,
}
pub const PJRT_TpuTopology_Subslice_Args_STRUCT_SIZE: _bindgen_ty_270 = 56;
pub type _bindgen_ty_270 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_Subslice = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_TpuTopology_Subslice_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_IsSubsliceTopology_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub is_subslice_topology: bool,
}
pub const PJRT_TpuTopology_IsSubsliceTopology_Args_STRUCT_SIZE: _bindgen_ty_271 = 17;
pub type _bindgen_ty_271 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_IsSubsliceTopology = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_IsSubsliceTopology_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args {
    pub struct_size: usize,
    pub client_topology: *const PJRT_TopologyDescription,
    pub subslice_topology: *const PJRT_TopologyDescription,
    pub subslice_origin: *const i32,
    pub subslice_origin_dim_num: usize,
    pub full_device_id: i32,
    pub subslice_device_id: i32,
}
pub const PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args_STRUCT_SIZE: _bindgen_ty_272 = 48;
pub type _bindgen_ty_272 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ReplaceHostBounds_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub host_bounds: *const i32,
    pub host_bounds_dim_num: usize,
    pub new_topology: *mut PJRT_TopologyDescription,
}
pub const PJRT_TpuTopology_ReplaceHostBounds_Args_STRUCT_SIZE: _bindgen_ty_273 = 40;
pub type _bindgen_ty_273 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ReplaceHostBounds = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ReplaceHostBounds_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub is_enhanced_barrier_enabled: bool,
}
pub const PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args_STRUCT_SIZE: _bindgen_ty_274 = 17;
pub type _bindgen_ty_274 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_IsEnhancedBarrierEnabled = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_HasLimitedIciConnectivity_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub has_limited_ici_connectivity: bool,
}
pub const PJRT_TpuTopology_HasLimitedIciConnectivity_Args_STRUCT_SIZE: _bindgen_ty_275 = 17;
pub type _bindgen_ty_275 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_HasLimitedIciConnectivity = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_HasLimitedIciConnectivity_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_IsReachableOverLimitedIci_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub source_chip_id: i32,
    pub dest_chip_id: i32,
    pub is_reachable_over_limited_ici: bool,
}
pub const PJRT_TpuTopology_IsReachableOverLimitedIci_Args_STRUCT_SIZE: _bindgen_ty_276 = 25;
pub type _bindgen_ty_276 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_IsReachableOverLimitedIci = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_IsReachableOverLimitedIci_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ProcessCount_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub process_count: i32,
}
pub const PJRT_TpuTopology_ProcessCount_Args_STRUCT_SIZE: _bindgen_ty_277 = 20;
pub type _bindgen_ty_277 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ProcessCount = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ProcessCount_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ChipsPerProcess_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chips_per_process: i32,
}
pub const PJRT_TpuTopology_ChipsPerProcess_Args_STRUCT_SIZE: _bindgen_ty_278 = 20;
pub type _bindgen_ty_278 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ChipsPerProcess = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ChipsPerProcess_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_CoreCountPerChip_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub core_count_of_default_type_per_chip: i32,
}
pub const PJRT_TpuTopology_CoreCountPerChip_Args_STRUCT_SIZE: _bindgen_ty_279 = 20;
pub type _bindgen_ty_279 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_CoreCountPerChip = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_CoreCountPerChip_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ChipCount_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chip_count: i32,
}
pub const PJRT_TpuTopology_ChipCount_Args_STRUCT_SIZE: _bindgen_ty_280 = 20;
pub type _bindgen_ty_280 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ChipCount = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_TpuTopology_ChipCount_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_CoreCount_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub core_count_of_default_type: i32,
}
pub const PJRT_TpuTopology_CoreCount_Args_STRUCT_SIZE: _bindgen_ty_281 = 20;
pub type _bindgen_ty_281 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_CoreCount = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_TpuTopology_CoreCount_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_LogiDeviceCount_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub logical_device_count_of_default_type: i32,
}
pub const PJRT_TpuTopology_LogiDeviceCount_Args_STRUCT_SIZE: _bindgen_ty_282 = 20;
pub type _bindgen_ty_282 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_LogiDeviceCount = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_LogiDeviceCount_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_LogiDeviceCountPerProcess_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub logical_device_count_of_default_type_per_process: i32,
}
pub const PJRT_TpuTopology_LogiDeviceCountPerProcess_Args_STRUCT_SIZE: _bindgen_ty_283 = 20;
pub type _bindgen_ty_283 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_LogiDeviceCountPerProcess = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_LogiDeviceCountPerProcess_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_LogiDeviceCountPerChip_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub logical_device_count_of_default_type_per_chip: i32,
}
pub const PJRT_TpuTopology_LogiDeviceCountPerChip_Args_STRUCT_SIZE: _bindgen_ty_284 = 20;
pub type _bindgen_ty_284 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_LogiDeviceCountPerChip = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_LogiDeviceCountPerChip_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_CoreCountPerProcess_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub core_count_of_default_type_per_process: i32,
}
pub const PJRT_TpuTopology_CoreCountPerProcess_Args_STRUCT_SIZE: _bindgen_ty_285 = 20;
pub type _bindgen_ty_285 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_CoreCountPerProcess = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_CoreCountPerProcess_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ProcessIds_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub max_process_ids: i32,
    pub process_ids: *mut i32,
    pub num_process_ids: usize,
}
pub const PJRT_TpuTopology_ProcessIds_Args_STRUCT_SIZE: _bindgen_ty_286 = 40;
pub type _bindgen_ty_286 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ProcessIds = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_TpuTopology_ProcessIds_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub process_id: i32,
    pub max_logical_device_ids: i32,
    pub logical_device_of_default_type_ids: *mut i32,
    pub num_logical_device_ids: usize,
}
pub const PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args_STRUCT_SIZE: _bindgen_ty_287 = 40;
pub type _bindgen_ty_287 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_LogiDeviceIdsOnProcess = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chip_id: i32,
    pub process_id: i32,
    pub index_on_process: i32,
}
pub const PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args_STRUCT_SIZE: _bindgen_ty_288 = 28;
pub type _bindgen_ty_288 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ProcIdAndIdxOnProcForChip = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub device_id: i32,
    pub process_id: i32,
    pub index_on_process: i32,
}
pub const PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args_STRUCT_SIZE: _bindgen_ty_289 = 28;
pub type _bindgen_ty_289 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ProcessCoordFromId_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub process_id: i32,
    pub coords_max_dims: usize,
    pub coords: *mut i32,
    pub coords_num_dims: usize,
}
pub const PJRT_TpuTopology_ProcessCoordFromId_Args_STRUCT_SIZE: _bindgen_ty_290 = 48;
pub type _bindgen_ty_290 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ProcessCoordFromId = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ProcessCoordFromId_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ChipIdFromCoord_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub coords: *const i32,
    pub coords_num_dims: usize,
    pub chip_id: i32,
}
pub const PJRT_TpuTopology_ChipIdFromCoord_Args_STRUCT_SIZE: _bindgen_ty_291 = 36;
pub type _bindgen_ty_291 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ChipIdFromCoord = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ChipIdFromCoord_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chip_coords: *const i32,
    pub chip_coords_num_dims: usize,
    pub logical_device_index_on_chip: i32,
    pub logical_device_of_default_type_id: i32,
}
pub const PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args_STRUCT_SIZE: _bindgen_ty_292 = 40;
pub type _bindgen_ty_292 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub device_id: i32,
    pub chip_coords_max_dims: usize,
    pub chip_coords: *mut i32,
    pub chip_coords_num_dims: usize,
    pub device_index_on_chip: i32,
}
pub const PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args_STRUCT_SIZE: _bindgen_ty_293 = 52;
pub type _bindgen_ty_293 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ChipsPerProcessBounds_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chip_per_process_bounds_max_dims: usize,
    pub chip_per_process_bounds: *mut i32,
    pub chip_per_process_bounds_num_dims: usize,
}
pub const PJRT_TpuTopology_ChipsPerProcessBounds_Args_STRUCT_SIZE: _bindgen_ty_294 = 40;
pub type _bindgen_ty_294 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ChipsPerProcessBounds = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ChipsPerProcessBounds_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ChipBounds_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub chip_bounds_max_dims: usize,
    pub chip_bounds: *mut i32,
    pub chip_bounds_num_dims: usize,
}
pub const PJRT_TpuTopology_ChipBounds_Args_STRUCT_SIZE: _bindgen_ty_295 = 40;
pub type _bindgen_ty_295 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ChipBounds = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_TpuTopology_ChipBounds_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_ProcessBounds_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub process_bounds_max_dims: usize,
    pub process_bounds: *mut i32,
    pub process_bounds_num_dims: usize,
}
pub const PJRT_TpuTopology_ProcessBounds_Args_STRUCT_SIZE: _bindgen_ty_296 = 40;
pub type _bindgen_ty_296 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_ProcessBounds = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_ProcessBounds_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_GetRoutingStrategy_Args {
    pub struct_size: usize,
    pub topology: *const PJRT_TopologyDescription,
    pub routing_strategy: *mut ::std::os::raw::c_char,
    pub routing_strategy_len: usize,
}
pub const PJRT_TpuTopology_GetRoutingStrategy_Args_STRUCT_SIZE: _bindgen_ty_297 = 32;
pub type _bindgen_ty_297 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_GetRoutingStrategy = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_GetRoutingStrategy_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_SliceConfig {
    pub dim_size: usize,
    pub dimensions: [i32; 4usize],
    pub wrap: [bool; 4usize],
    pub twist: bool,
}
pub const PJRT_TpuTopology_SliceConfig_STRUCT_SIZE: _bindgen_ty_298 = 29;
pub type _bindgen_ty_298 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_GetSliceConfig_Args {
    pub struct_size: usize,
    pub platform_type_name: *const ::std::os::raw::c_char,
    pub platform_type_name_len: usize,
    pub slice_name: *const ::std::os::raw::c_char,
    pub slice_name_len: usize,
    pub slice_config: *mut PJRT_TpuTopology_SliceConfig,
}
pub const PJRT_TpuTopology_GetSliceConfig_Args_STRUCT_SIZE: _bindgen_ty_299 = 48;
pub type _bindgen_ty_299 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_GetSliceConfig = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_GetSliceConfig_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_GetSliceConfigs_Args {
    pub struct_size: usize,
    pub platform_type_name: *const ::std::os::raw::c_char,
    pub platform_type_name_len: usize,
    pub slice_configs: *mut PJRT_TpuTopology_SliceConfig,
    pub max_slice_configs: usize,
    pub num_slice_configs: usize,
}
pub const PJRT_TpuTopology_GetSliceConfigs_Args_STRUCT_SIZE: _bindgen_ty_300 = 48;
pub type _bindgen_ty_300 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_GetSliceConfigs = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_GetSliceConfigs_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_GetDefaultPlatformConfig_Args {
    pub struct_size: usize,
    pub platform_type_name: *const ::std::os::raw::c_char,
    pub platform_type_name_len: usize,
    pub num_chips_per_tray: i64,
    pub num_trays: i64,
}
pub const PJRT_TpuTopology_GetDefaultPlatformConfig_Args_STRUCT_SIZE: _bindgen_ty_301 = 40;
pub type _bindgen_ty_301 = ::std::os::raw::c_uint;
pub type PJRT_TpuTopology_GetDefaultPlatformConfig = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_TpuTopology_GetDefaultPlatformConfig_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_TpuTopology_Extension {
    pub base: PJRT_Extension_Base,
    pub subslice: PJRT_TpuTopology_Subslice,
    pub is_subslice_topology: PJRT_TpuTopology_IsSubsliceTopology,
    pub subslice_device_id_from_full_device_id: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId,
    pub replace_host_bounds: PJRT_TpuTopology_ReplaceHostBounds,
    pub is_enhanced_barrier_enabled: PJRT_TpuTopology_IsEnhancedBarrierEnabled,
    pub has_limited_ici_connectivity: PJRT_TpuTopology_HasLimitedIciConnectivity,
    pub is_reachable_over_limited_ici: PJRT_TpuTopology_IsReachableOverLimitedIci,
    pub process_count: PJRT_TpuTopology_ProcessCount,
    pub chips_per_process: PJRT_TpuTopology_ChipsPerProcess,
    pub core_count_per_chip: PJRT_TpuTopology_CoreCountPerChip,
    pub chip_count: PJRT_TpuTopology_ChipCount,
    pub core_count: PJRT_TpuTopology_CoreCount,
    pub logical_device_count_per_process: PJRT_TpuTopology_LogiDeviceCountPerProcess,
    pub logical_device_count: PJRT_TpuTopology_LogiDeviceCount,
    pub logical_device_count_per_chip: PJRT_TpuTopology_LogiDeviceCountPerChip,
    pub core_count_per_process: PJRT_TpuTopology_CoreCountPerProcess,
    pub process_ids: PJRT_TpuTopology_ProcessIds,
    pub logical_device_ids_on_process: PJRT_TpuTopology_LogiDeviceIdsOnProcess,
    pub proc_id_and_idx_on_proc_for_chip: PJRT_TpuTopology_ProcIdAndIdxOnProcForChip,
    pub proc_id_and_idx_on_proc_for_logi_device: PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice,
    pub process_coord_from_id: PJRT_TpuTopology_ProcessCoordFromId,
    pub chip_id_from_coord: PJRT_TpuTopology_ChipIdFromCoord,
    pub logical_device_id_from_chip_coord_and_idx: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx,
    pub chip_coord_and_idx_for_logi_device: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice,
    pub chips_per_process_bounds: PJRT_TpuTopology_ChipsPerProcessBounds,
    pub chip_bounds: PJRT_TpuTopology_ChipBounds,
    pub process_bounds: PJRT_TpuTopology_ProcessBounds,
    pub get_routing_strategy: PJRT_TpuTopology_GetRoutingStrategy,
    pub get_slice_config: PJRT_TpuTopology_GetSliceConfig,
    pub get_slice_configs: PJRT_TpuTopology_GetSliceConfigs,
    pub get_default_platform_config: PJRT_TpuTopology_GetDefaultPlatformConfig,
}
pub const PJRT_TpuTopology_Extension_STRUCT_SIZE: _bindgen_ty_302 = 272;
pub type _bindgen_ty_302 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Triton_Compile_Args {
    pub struct_size: usize,
    pub module: *const ::std::os::raw::c_char,
    pub module_size: usize,
    pub arch_name: *const ::std::os::raw::c_char,
    pub arch_name_size: usize,
    pub num_warps: ::std::os::raw::c_int,
    pub num_ctas: ::std::os::raw::c_int,
    pub num_stages: ::std::os::raw::c_int,
    pub out_asm: *const ::std::os::raw::c_char,
    pub out_asm_size: usize,
    pub out_smem_bytes: i64,
    pub out_path: *const ::std::os::raw::c_char,
    pub out_path_size: usize,
}
pub const PJRT_Triton_Compile_Args_STRUCT_SIZE: _bindgen_ty_303 = 96;
pub type _bindgen_ty_303 = ::std::os::raw::c_uint;
pub type PJRT_Triton_Compile = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Triton_Compile_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Triton_Extension {
    pub base: PJRT_Extension_Base,
    pub compile: PJRT_Triton_Compile,
}
pub type PJRT_Triton = PJRT_Triton_Extension;
pub const PJRT_Triton_Extension_STRUCT_SIZE: _bindgen_ty_304 = 32;
pub type _bindgen_ty_304 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct xla_GlobalDeviceId {
    pub value: i32,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct xla_CrossHostTransferKey {
    pub value: i64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub num_buffers: usize,
    pub buffers: *mut *mut PJRT_Buffer,
    pub dst_global_device_ids: *const xla_GlobalDeviceId,
    pub transfer_keys: *const xla_CrossHostTransferKey,
    pub send_events: *mut *mut PJRT_Event,
}
pub const PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args_STRUCT_SIZE: _bindgen_ty_305 = 64;
pub type _bindgen_ty_305 = ::std::os::raw::c_uint;
pub type PJRT_Transfers_PJRT_Client_CrossHostSendBuffers = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub num_shapes: usize,
    pub shape_num_dims: *mut usize,
    pub num_dims: *mut *const i64,
    pub element_types: *mut PJRT_Buffer_Type,
    pub layouts: *mut *mut PJRT_Buffer_MemoryLayout,
    pub device: *mut PJRT_Device,
    pub src_global_device_ids: *const xla_GlobalDeviceId,
    pub transfer_keys: *const xla_CrossHostTransferKey,
    pub buffers: *mut *mut PJRT_Buffer,
}
pub const PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args_STRUCT_SIZE: _bindgen_ty_306 = 96;
pub type _bindgen_ty_306 = ::std::os::raw::c_uint;
pub type PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args,
    ) -> *mut PJRT_Error,
>;
pub type PJRT_Transfers_CrossHostOnCanceledCallback = ::std::option::Option<
    unsafe extern "C" fn(error: *mut PJRT_Error, user_arg: *mut ::std::os::raw::c_void),
>;
pub type PJRT_Transfers_CrossHostSendCancelNotifier = ::std::option::Option<
    unsafe extern "C" fn(
        serialized_descriptor: *const ::std::os::raw::c_char,
        serialized_descriptor_size: usize,
        reason: PJRT_Error_Code,
        error_message: *const ::std::os::raw::c_char,
        error_message_size: usize,
        on_canceled: PJRT_Transfers_CrossHostOnCanceledCallback,
        on_canceled_user_arg: *mut ::std::os::raw::c_void,
        user_arg: *mut ::std::os::raw::c_void,
    ),
>;
pub type PJRT_Transfers_CrossHostRecvNotifier = ::std::option::Option<
    unsafe extern "C" fn(
        error: *mut PJRT_Error,
        serialized_descriptors: *mut *const ::std::os::raw::c_char,
        descriptors_sizes: *mut usize,
        num_descriptors: usize,
        user_arg: *mut ::std::os::raw::c_void,
        cancel_notifier: PJRT_Transfers_CrossHostSendCancelNotifier,
        cancel_notifier_user_arg: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Transfers_CrossHostRecvNotifierInfo {
    pub user_arg: *mut ::std::os::raw::c_void,
    pub notifier: PJRT_Transfers_CrossHostRecvNotifier,
}
pub const PJRT_Transfers_CrossHostRecvNotifierInfo_STRUCT_SIZE: _bindgen_ty_307 = 16;
pub type _bindgen_ty_307 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub num_shapes: usize,
    pub shape_num_dims: *mut usize,
    pub num_dims: *mut *const i64,
    pub element_types: *mut PJRT_Buffer_Type,
    pub layouts: *mut *mut PJRT_Buffer_MemoryLayout,
    pub device: *mut PJRT_Device,
    pub notifier: PJRT_Transfers_CrossHostRecvNotifierInfo,
    pub buffers: *mut *mut PJRT_Buffer,
    pub num_buffers: usize,
}
pub const PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args_STRUCT_SIZE: _bindgen_ty_308 = 104;
pub type _bindgen_ty_308 = ::std::os::raw::c_uint;
pub type PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args,
    ) -> *mut PJRT_Error,
>;
pub type PJRT_Transfers_CrossHostRemoteSendCallback = ::std::option::Option<
    unsafe extern "C" fn(
        error: *mut PJRT_Error,
        sends_were_enqueued: bool,
        user_arg: *mut ::std::os::raw::c_void,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Transfers_CrossHostRemoteSendCallbackInfo {
    pub user_arg: *mut ::std::os::raw::c_void,
    pub on_done: PJRT_Transfers_CrossHostRemoteSendCallback,
}
pub const PJRT_Transfers_CrossHostRemoteSendCallbackInfo_STRUCT_SIZE: _bindgen_ty_309 = 16;
pub type _bindgen_ty_309 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub buffer: *mut PJRT_Buffer,
    pub event: *mut PJRT_Event,
    pub serialized_descriptor: *mut *mut ::std::os::raw::c_char,
    pub serialized_descriptor_size: *mut usize,
    pub on_done: PJRT_Transfers_CrossHostRemoteSendCallbackInfo,
}
pub const PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args_STRUCT_SIZE: _bindgen_ty_310 = 64;
pub type _bindgen_ty_310 = ::std::os::raw::c_uint;
pub type PJRT_Buffer_CopyToRemoteDevice = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_CrossHostTransfers_Extension {
    pub base: PJRT_Extension_Base,
    pub PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers,
    pub PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice: PJRT_Buffer_CopyToRemoteDevice,
    pub PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers,
    pub PJRT_Transfers_PJRT_Client_CrossHostSendBuffers: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers,
}
pub const PJRT_CrossHostTransfers_Extension_STRUCT_SIZE: _bindgen_ty_311 = 56;
pub type _bindgen_ty_311 = ::std::os::raw::c_uint;
pub type PJRT_ExampleExtension_DestroyExampleExtensionCpp_Args = PJRT_ExampleExtension_CreateExampleExtensionCpp_Args;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExampleExtensionCpp {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_Example_Extension {
    pub base: PJRT_Extension_Base,
    pub example_method: ::std::option::Option<
        unsafe extern "C" fn(
            args: *mut PJRT_ExampleExtension_ExampleMethod_Args,
        ) -> *mut PJRT_Error,
    >,
    pub create: ::std::option::Option<
        unsafe extern "C" fn(
            args: *mut PJRT_ExampleExtension_CreateExampleExtensionCpp_Args,
        ) -> *mut PJRT_Error,
    >,
    pub destroy: ::std::option::Option<
        unsafe extern "C" fn(
            args: *mut PJRT_ExampleExtension_DestroyExampleExtensionCpp_Args,
        ) -> *mut PJRT_Error,
    >,
}
pub const PJRT_Example_Extension_STRUCT_SIZE: _bindgen_ty_312 = 48;
pub type _bindgen_ty_312 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExampleExtension_ExampleMethod_Args {
    pub extension_cpp: *mut PJRT_ExampleExtensionCpp,
    pub value: i64,
}
pub const PJRT_ExampleExtension_ExampleMethod_Args_STRUCT_SIZE: _bindgen_ty_313 = 16;
pub type _bindgen_ty_313 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExampleExtension_CreateExampleExtensionCpp_Args {
    pub extension_cpp: *mut PJRT_ExampleExtensionCpp,
}
pub const PJRT_ExampleExtension_CreateExampleExtensionCpp_Args_STRUCT_SIZE: _bindgen_ty_314 = 8;
pub type _bindgen_ty_314 = ::std::os::raw::c_uint;
pub type PJRT_CreateExampleExtensionCpp_Fn = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PJRT_ExampleExtension_CreateExampleExtensionCpp_Args,
    ) -> *mut PJRT_Error,
>;
pub type PJRT_DestroyExampleExtensionCpp_Fn = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PJRT_ExampleExtension_DestroyExampleExtensionCpp_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableMetadata {
    pub serialized_metadata: *const ::std::os::raw::c_char,
    pub serialized_metadata_size: usize,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableMetadata_GetExecutableMetadata_Args {
    pub executable: *mut PJRT_Executable,
    pub metadata: *mut PJRT_ExecutableMetadata,
}
pub const PJRT_ExecutableMetadata_GetExecutableMetadata_Args_STRUCT_SIZE: _bindgen_ty_315 = 16;
pub type _bindgen_ty_315 = ::std::os::raw::c_uint;
pub type PJRT_ExecutableMetadata_GetExecutableMetadata = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_ExecutableMetadata_GetExecutableMetadata_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableMetadata_DestroySerializedMetadata_Args {
    pub metadata: *mut PJRT_ExecutableMetadata,
}
pub const PJRT_ExecutableMetadata_DestroySerializedMetadata_Args_STRUCT_SIZE: _bindgen_ty_316 = 8;
pub type _bindgen_ty_316 = ::std::os::raw::c_uint;
pub type PJRT_ExecutableMetadata_DestroySerializedMetadata = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_ExecutableMetadata_DestroySerializedMetadata_Args,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_ExecutableMetadata_Extension {
    pub base: PJRT_Extension_Base,
    pub get_executable_metadata: PJRT_ExecutableMetadata_GetExecutableMetadata,
    pub destroy_serialized_metadata: PJRT_ExecutableMetadata_DestroySerializedMetadata,
}
pub const PJRT_ExecutableMetadata_Extension_STRUCT_SIZE: _bindgen_ty_317 = 40;
pub type _bindgen_ty_317 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_HostAllocator_GetPreferredAlignment_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub preferred_alignment: usize,
}
pub const PJRT_HostAllocator_GetPreferredAlignment_Args_STRUCT_SIZE: _bindgen_ty_318 = 32;
pub type _bindgen_ty_318 = ::std::os::raw::c_uint;
pub type PJRT_HostAllocator_GetPreferredAlignment = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_HostAllocator_GetPreferredAlignment_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_HostAllocator_Allocate_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub size: usize,
    pub alignment: usize,
    pub ptr: *mut ::std::os::raw::c_void,
}
pub const PJRT_HostAllocator_Allocate_Args_STRUCT_SIZE: _bindgen_ty_319 = 48;
pub type _bindgen_ty_319 = ::std::os::raw::c_uint;
pub type PJRT_HostAllocator_Allocate = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_HostAllocator_Allocate_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_HostAllocator_Free_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub ptr: *mut ::std::os::raw::c_void,
}
pub const PJRT_HostAllocator_Free_Args_STRUCT_SIZE: _bindgen_ty_320 = 32;
pub type _bindgen_ty_320 = ::std::os::raw::c_uint;
pub type PJRT_HostAllocator_Free = ::std::option::Option<
    unsafe extern "C" fn(args: *mut PJRT_HostAllocator_Free_Args) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_HostAllocator_Extension {
    pub base: PJRT_Extension_Base,
    pub get_preferred_alignment: PJRT_HostAllocator_GetPreferredAlignment,
    pub allocate: PJRT_HostAllocator_Allocate,
    pub free: PJRT_HostAllocator_Free,
}
pub const PJRT_HostAllocator_Extension_STRUCT_SIZE: _bindgen_ty_321 = 48;
pub type _bindgen_ty_321 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_HostMemoryAllocator_Allocate_Args {
    pub struct_size: usize,
    pub extension_start: *mut PJRT_Extension_Base,
    pub client: *mut PJRT_Client,
    pub size: usize,
    pub numa_node: ::std::os::raw::c_int,
    pub ptr: *mut u8,
    pub deleter: ::std::option::Option<
        unsafe extern "C" fn(
            ptr: *mut ::std::os::raw::c_void,
            arg: *mut ::std::os::raw::c_void,
        ),
    >,
    pub deleter_arg: *mut ::std::os::raw::c_void,
}
pub const PJRT_HostMemoryAllocator_Allocate_Args_STRUCT_SIZE: _bindgen_ty_322 = 64;
pub type _bindgen_ty_322 = ::std::os::raw::c_uint;
pub type PJRT_HostMemoryAllocator_Allocate = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut PJRT_HostMemoryAllocator_Allocate_Args,
    ) -> *mut PJRT_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PJRT_HostMemoryAllocator_Extension {
    pub base: PJRT_Extension_Base,
    pub allocate: PJRT_HostMemoryAllocator_Allocate,
}
pub const PJRT_HostMemoryAllocator_Extension_STRUCT_SIZE: _bindgen_ty_323 = 32;
pub type _bindgen_ty_323 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_InternalApi {
    _unused: [u8; 0],
}
pub const XLA_FFI_Extension_Type_XLA_FFI_Extension_Metadata: XLA_FFI_Extension_Type = 1;
pub type XLA_FFI_Extension_Type = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Extension_Base {
    pub struct_size: usize,
    pub type_: XLA_FFI_Extension_Type,
    pub next: *mut XLA_FFI_Extension_Base,
}
pub const XLA_FFI_Extension_Base_STRUCT_SIZE: _bindgen_ty_324 = 24;
pub type _bindgen_ty_324 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Api_Version {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub major_version: ::std::os::raw::c_int,
    pub minor_version: ::std::os::raw::c_int,
}
pub const XLA_FFI_Api_Version_STRUCT_SIZE: _bindgen_ty_325 = 24;
pub type _bindgen_ty_325 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Error {
    _unused: [u8; 0],
}
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_OK: XLA_FFI_Error_Code = 0;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_CANCELLED: XLA_FFI_Error_Code = 1;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_UNKNOWN: XLA_FFI_Error_Code = 2;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_INVALID_ARGUMENT: XLA_FFI_Error_Code = 3;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_DEADLINE_EXCEEDED: XLA_FFI_Error_Code = 4;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_NOT_FOUND: XLA_FFI_Error_Code = 5;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_ALREADY_EXISTS: XLA_FFI_Error_Code = 6;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_PERMISSION_DENIED: XLA_FFI_Error_Code = 7;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_RESOURCE_EXHAUSTED: XLA_FFI_Error_Code = 8;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_FAILED_PRECONDITION: XLA_FFI_Error_Code = 9;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_ABORTED: XLA_FFI_Error_Code = 10;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_OUT_OF_RANGE: XLA_FFI_Error_Code = 11;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_UNIMPLEMENTED: XLA_FFI_Error_Code = 12;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_INTERNAL: XLA_FFI_Error_Code = 13;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_UNAVAILABLE: XLA_FFI_Error_Code = 14;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_DATA_LOSS: XLA_FFI_Error_Code = 15;
pub const XLA_FFI_Error_Code_XLA_FFI_Error_Code_UNAUTHENTICATED: XLA_FFI_Error_Code = 16;
pub type XLA_FFI_Error_Code = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Error_Create_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub message: *const ::std::os::raw::c_char,
    pub errc: XLA_FFI_Error_Code,
}
pub const XLA_FFI_Error_Create_Args_STRUCT_SIZE: _bindgen_ty_326 = 28;
pub type _bindgen_ty_326 = ::std::os::raw::c_uint;
pub type XLA_FFI_Error_Create = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Error_Create_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Error_GetMessage_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub error: *mut XLA_FFI_Error,
    pub message: *const ::std::os::raw::c_char,
}
pub const XLA_FFI_Error_GetMessage_Args_STRUCT_SIZE: _bindgen_ty_327 = 32;
pub type _bindgen_ty_327 = ::std::os::raw::c_uint;
pub type XLA_FFI_Error_GetMessage = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Error_GetMessage_Args),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Error_Destroy_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub error: *mut XLA_FFI_Error,
}
pub const XLA_FFI_Error_Destroy_Args_STRUCT_SIZE: _bindgen_ty_328 = 24;
pub type _bindgen_ty_328 = ::std::os::raw::c_uint;
pub type XLA_FFI_Error_Destroy = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Error_Destroy_Args),
>;
pub const XLA_FFI_DataType_XLA_FFI_DataType_INVALID: XLA_FFI_DataType = 0;
pub const XLA_FFI_DataType_XLA_FFI_DataType_PRED: XLA_FFI_DataType = 1;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S1: XLA_FFI_DataType = 30;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S2: XLA_FFI_DataType = 26;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S4: XLA_FFI_DataType = 21;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S8: XLA_FFI_DataType = 2;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S16: XLA_FFI_DataType = 3;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S32: XLA_FFI_DataType = 4;
pub const XLA_FFI_DataType_XLA_FFI_DataType_S64: XLA_FFI_DataType = 5;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U1: XLA_FFI_DataType = 31;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U2: XLA_FFI_DataType = 27;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U4: XLA_FFI_DataType = 22;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U8: XLA_FFI_DataType = 6;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U16: XLA_FFI_DataType = 7;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U32: XLA_FFI_DataType = 8;
pub const XLA_FFI_DataType_XLA_FFI_DataType_U64: XLA_FFI_DataType = 9;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F16: XLA_FFI_DataType = 10;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F32: XLA_FFI_DataType = 11;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F64: XLA_FFI_DataType = 12;
pub const XLA_FFI_DataType_XLA_FFI_DataType_BF16: XLA_FFI_DataType = 16;
pub const XLA_FFI_DataType_XLA_FFI_DataType_C64: XLA_FFI_DataType = 15;
pub const XLA_FFI_DataType_XLA_FFI_DataType_C128: XLA_FFI_DataType = 18;
pub const XLA_FFI_DataType_XLA_FFI_DataType_TOKEN: XLA_FFI_DataType = 17;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E5M2: XLA_FFI_DataType = 19;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E3M4: XLA_FFI_DataType = 29;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E4M3: XLA_FFI_DataType = 28;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E4M3FN: XLA_FFI_DataType = 20;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E4M3B11FNUZ: XLA_FFI_DataType = 23;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E5M2FNUZ: XLA_FFI_DataType = 24;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E4M3FNUZ: XLA_FFI_DataType = 25;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F4E2M1FN: XLA_FFI_DataType = 32;
pub const XLA_FFI_DataType_XLA_FFI_DataType_F8E8M0FNU: XLA_FFI_DataType = 33;
pub type XLA_FFI_DataType = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Buffer {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub dtype: XLA_FFI_DataType,
    pub data: *mut ::std::os::raw::c_void,
    pub rank: i64,
    pub dims: *mut i64,
}
pub const XLA_FFI_Buffer_STRUCT_SIZE: _bindgen_ty_329 = 48;
pub type _bindgen_ty_329 = ::std::os::raw::c_uint;
pub const XLA_FFI_ArgType_XLA_FFI_ArgType_BUFFER: XLA_FFI_ArgType = 1;
pub type XLA_FFI_ArgType = ::std::os::raw::c_uint;
pub const XLA_FFI_RetType_XLA_FFI_RetType_BUFFER: XLA_FFI_RetType = 1;
pub type XLA_FFI_RetType = ::std::os::raw::c_uint;
pub const XLA_FFI_AttrType_XLA_FFI_AttrType_ARRAY: XLA_FFI_AttrType = 1;
pub const XLA_FFI_AttrType_XLA_FFI_AttrType_DICTIONARY: XLA_FFI_AttrType = 2;
pub const XLA_FFI_AttrType_XLA_FFI_AttrType_SCALAR: XLA_FFI_AttrType = 3;
pub const XLA_FFI_AttrType_XLA_FFI_AttrType_STRING: XLA_FFI_AttrType = 4;
pub type XLA_FFI_AttrType = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_ExecutionContext {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_ByteSpan {
    pub ptr: *const ::std::os::raw::c_char,
    pub len: usize,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Scalar {
    pub dtype: XLA_FFI_DataType,
    pub value: *mut ::std::os::raw::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Array {
    pub dtype: XLA_FFI_DataType,
    pub size: usize,
    pub data: *mut ::std::os::raw::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_TypeId {
    pub type_id: i64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_TypeInfo {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub deleter: ::std::option::Option<
        unsafe extern "C" fn(object: *mut ::std::os::raw::c_void),
    >,
}
pub const XLA_FFI_TypeInfo_STRUCT_SIZE: _bindgen_ty_330 = 24;
pub type _bindgen_ty_330 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Future {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Future_Create_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub future: *mut XLA_FFI_Future,
}
pub const XLA_FFI_Future_Create_Args_STRUCT_SIZE: _bindgen_ty_331 = 16;
pub type _bindgen_ty_331 = ::std::os::raw::c_uint;
pub type XLA_FFI_Future_Create = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Future_Create_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Future_SetAvailable_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub future: *mut XLA_FFI_Future,
}
pub const XLA_FFI_Future_SetAvailable_Args_STRUCT_SIZE: _bindgen_ty_332 = 24;
pub type _bindgen_ty_332 = ::std::os::raw::c_uint;
pub type XLA_FFI_Future_SetAvailable = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut XLA_FFI_Future_SetAvailable_Args,
    ) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Future_SetError_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub future: *mut XLA_FFI_Future,
    pub error: *mut XLA_FFI_Error,
}
pub const XLA_FFI_Future_SetError_Args_STRUCT_SIZE: _bindgen_ty_333 = 32;
pub type _bindgen_ty_333 = ::std::os::raw::c_uint;
pub type XLA_FFI_Future_SetError = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Future_SetError_Args) -> *mut XLA_FFI_Error,
>;
pub const XLA_FFI_ExecutionStage_XLA_FFI_ExecutionStage_INSTANTIATE: XLA_FFI_ExecutionStage = 0;
pub const XLA_FFI_ExecutionStage_XLA_FFI_ExecutionStage_PREPARE: XLA_FFI_ExecutionStage = 1;
pub const XLA_FFI_ExecutionStage_XLA_FFI_ExecutionStage_INITIALIZE: XLA_FFI_ExecutionStage = 2;
pub const XLA_FFI_ExecutionStage_XLA_FFI_ExecutionStage_EXECUTE: XLA_FFI_ExecutionStage = 3;
pub type XLA_FFI_ExecutionStage = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub size: i64,
    pub types: *mut XLA_FFI_ArgType,
    pub args: *mut *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_Args_STRUCT_SIZE: _bindgen_ty_334 = 40;
pub type _bindgen_ty_334 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Rets {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub size: i64,
    pub types: *mut XLA_FFI_RetType,
    pub rets: *mut *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_Rets_STRUCT_SIZE: _bindgen_ty_335 = 40;
pub type _bindgen_ty_335 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Attrs {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub size: i64,
    pub types: *mut XLA_FFI_AttrType,
    pub names: *mut *mut XLA_FFI_ByteSpan,
    pub attrs: *mut *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_Attrs_STRUCT_SIZE: _bindgen_ty_336 = 48;
pub type _bindgen_ty_336 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_CallFrame {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub api: *const XLA_FFI_Api,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub stage: XLA_FFI_ExecutionStage,
    pub args: XLA_FFI_Args,
    pub rets: XLA_FFI_Rets,
    pub attrs: XLA_FFI_Attrs,
    pub future: *mut XLA_FFI_Future,
}
pub const XLA_FFI_CallFrame_STRUCT_SIZE: _bindgen_ty_337 = 168;
pub type _bindgen_ty_337 = ::std::os::raw::c_uint;
pub type XLA_FFI_Handler = ::std::option::Option<
    unsafe extern "C" fn(call_frame: *mut XLA_FFI_CallFrame) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Handler_Bundle {
    pub instantiate: XLA_FFI_Handler,
    pub prepare: XLA_FFI_Handler,
    pub initialize: XLA_FFI_Handler,
    pub execute: XLA_FFI_Handler,
}
pub const XLA_FFI_Handler_TraitsBits_XLA_FFI_HANDLER_TRAITS_COMMAND_BUFFER_COMPATIBLE: XLA_FFI_Handler_TraitsBits = 1;
pub type XLA_FFI_Handler_TraitsBits = ::std::os::raw::c_uint;
pub type XLA_FFI_Handler_Traits = u32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Handler_Register_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub name: XLA_FFI_ByteSpan,
    pub platform: XLA_FFI_ByteSpan,
    pub bundle: XLA_FFI_Handler_Bundle,
    pub traits: XLA_FFI_Handler_Traits,
}
pub const XLA_FFI_Handler_Register_Args_STRUCT_SIZE: _bindgen_ty_338 = 84;
pub type _bindgen_ty_338 = ::std::os::raw::c_uint;
pub type XLA_FFI_Handler_Register = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Handler_Register_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Type_Register_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub name: XLA_FFI_ByteSpan,
    pub type_id: *mut XLA_FFI_TypeId,
    pub type_info: *const XLA_FFI_TypeInfo,
}
pub const XLA_FFI_Type_Register_Args_STRUCT_SIZE: _bindgen_ty_339 = 40;
pub type _bindgen_ty_339 = ::std::os::raw::c_uint;
pub type XLA_FFI_Type_Register = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Type_Register_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_ExecutionContext_Get_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub type_id: *mut XLA_FFI_TypeId,
    pub data: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_ExecutionContext_Get_Args_STRUCT_SIZE: _bindgen_ty_340 = 40;
pub type _bindgen_ty_340 = ::std::os::raw::c_uint;
pub type XLA_FFI_ExecutionContext_Get = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut XLA_FFI_ExecutionContext_Get_Args,
    ) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_State_Set_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub stage: XLA_FFI_ExecutionStage,
    pub type_id: *mut XLA_FFI_TypeId,
    pub state: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_State_Set_Args_STRUCT_SIZE: _bindgen_ty_341 = 48;
pub type _bindgen_ty_341 = ::std::os::raw::c_uint;
pub type XLA_FFI_State_Set = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_State_Set_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_State_Get_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub stage: XLA_FFI_ExecutionStage,
    pub type_id: *mut XLA_FFI_TypeId,
    pub state: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_State_Get_Args_STRUCT_SIZE: _bindgen_ty_342 = 48;
pub type _bindgen_ty_342 = ::std::os::raw::c_uint;
pub type XLA_FFI_State_Get = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_State_Get_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Stream_Get_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub stream: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_Stream_Get_Args_STRUCT_SIZE: _bindgen_ty_343 = 32;
pub type _bindgen_ty_343 = ::std::os::raw::c_uint;
pub type XLA_FFI_Stream_Get = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_Stream_Get_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_DeviceMemory_Allocate_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub size: usize,
    pub alignment: usize,
    pub data: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_DeviceMemory_Allocate_Args_STRUCT_SIZE: _bindgen_ty_344 = 48;
pub type _bindgen_ty_344 = ::std::os::raw::c_uint;
pub type XLA_FFI_DeviceMemory_Allocate = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut XLA_FFI_DeviceMemory_Allocate_Args,
    ) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_DeviceMemory_Free_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub size: usize,
    pub data: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_DeviceMemory_Free_Args_STRUCT_SIZE: _bindgen_ty_345 = 40;
pub type _bindgen_ty_345 = ::std::os::raw::c_uint;
pub type XLA_FFI_DeviceMemory_Free = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_DeviceMemory_Free_Args) -> *mut XLA_FFI_Error,
>;
pub type XLA_FFI_Task = ::std::option::Option<
    unsafe extern "C" fn(data: *mut ::std::os::raw::c_void),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_ThreadPool_Schedule_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub task: XLA_FFI_Task,
    pub data: *mut ::std::os::raw::c_void,
}
pub const XLA_FFI_ThreadPool_Schedule_Args_STRUCT_SIZE: _bindgen_ty_346 = 40;
pub type _bindgen_ty_346 = ::std::os::raw::c_uint;
pub type XLA_FFI_ThreadPool_Schedule = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut XLA_FFI_ThreadPool_Schedule_Args,
    ) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_ThreadPool_NumThreads_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub num_threads: *mut i64,
}
pub const XLA_FFI_ThreadPool_NumThreads_Args_STRUCT_SIZE: _bindgen_ty_347 = 32;
pub type _bindgen_ty_347 = ::std::os::raw::c_uint;
pub type XLA_FFI_ThreadPool_NumThreads = ::std::option::Option<
    unsafe extern "C" fn(
        args: *mut XLA_FFI_ThreadPool_NumThreads_Args,
    ) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_RunId_Get_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub run_id: i64,
}
pub const XLA_FFI_RunId_Get_Args_STRUCT_SIZE: _bindgen_ty_348 = 32;
pub type _bindgen_ty_348 = ::std::os::raw::c_uint;
pub type XLA_FFI_RunId_Get = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_RunId_Get_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_DeviceOrdinal_Get_Args {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub ctx: *mut XLA_FFI_ExecutionContext,
    pub device_ordinal: i32,
}
pub const XLA_FFI_DeviceOrdinal_Get_Args_STRUCT_SIZE: _bindgen_ty_349 = 28;
pub type _bindgen_ty_349 = ::std::os::raw::c_uint;
pub type XLA_FFI_DeviceOrdinal_Get = ::std::option::Option<
    unsafe extern "C" fn(args: *mut XLA_FFI_DeviceOrdinal_Get_Args) -> *mut XLA_FFI_Error,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Metadata {
    pub struct_size: usize,
    pub api_version: XLA_FFI_Api_Version,
    pub traits: XLA_FFI_Handler_Traits,
    pub state_type_id: XLA_FFI_TypeId,
}
pub const XLA_FFI_Metadata_STRUCT_SIZE: _bindgen_ty_350 = 36;
pub type _bindgen_ty_350 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Metadata_Extension {
    pub extension_base: XLA_FFI_Extension_Base,
    pub metadata: *mut XLA_FFI_Metadata,
}
pub const XLA_FFI_Metadata_Extension_STRUCT_SIZE: _bindgen_ty_351 = 32;
pub type _bindgen_ty_351 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XLA_FFI_Api {
    pub struct_size: usize,
    pub extension_start: *mut XLA_FFI_Extension_Base,
    pub api_version: XLA_FFI_Api_Version,
    pub internal_api: *const XLA_FFI_InternalApi,
    pub XLA_FFI_Error_Create: XLA_FFI_Error_Create,
    pub XLA_FFI_Error_GetMessage: XLA_FFI_Error_GetMessage,
    pub XLA_FFI_Error_Destroy: XLA_FFI_Error_Destroy,
    pub XLA_FFI_Handler_Register: XLA_FFI_Handler_Register,
    pub XLA_FFI_Stream_Get: XLA_FFI_Stream_Get,
    pub XLA_FFI_Type_Register: XLA_FFI_Type_Register,
    pub XLA_FFI_ExecutionContext_Get: XLA_FFI_ExecutionContext_Get,
    pub XLA_FFI_State_Set: XLA_FFI_State_Set,
    pub XLA_FFI_State_Get: XLA_FFI_State_Get,
    pub XLA_FFI_DeviceMemory_Allocate: XLA_FFI_DeviceMemory_Allocate,
    pub XLA_FFI_DeviceMemory_Free: XLA_FFI_DeviceMemory_Free,
    pub XLA_FFI_ThreadPool_Schedule: XLA_FFI_ThreadPool_Schedule,
    pub XLA_FFI_ThreadPool_NumThreads: XLA_FFI_ThreadPool_NumThreads,
    pub XLA_FFI_Future_Create: XLA_FFI_Future_Create,
    pub XLA_FFI_Future_SetAvailable: XLA_FFI_Future_SetAvailable,
    pub XLA_FFI_Future_SetError: XLA_FFI_Future_SetError,
    pub XLA_FFI_RunId_Get: XLA_FFI_RunId_Get,
    pub XLA_FFI_DeviceOrdinal_Get: XLA_FFI_DeviceOrdinal_Get,
}
pub const XLA_FFI_Api_STRUCT_SIZE: _bindgen_ty_352 = 192;
pub type _bindgen_ty_352 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct XlaCustomCallStatus_ {
    _unused: [u8; 0],
}
pub type XlaCustomCallStatus = XlaCustomCallStatus_;
