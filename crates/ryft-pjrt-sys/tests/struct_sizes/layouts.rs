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

use ryft_pjrt_sys::bindings::*;

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Extension_Base",
    ][::std::mem::size_of::<PJRT_Extension_Base>() - 24usize];
    [
        "Alignment of PJRT_Extension_Base",
    ][::std::mem::align_of::<PJRT_Extension_Base>() - 8usize];
    [
        "Offset of field: PJRT_Extension_Base::struct_size",
    ][::std::mem::offset_of!(PJRT_Extension_Base, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Extension_Base::type_",
    ][::std::mem::offset_of!(PJRT_Extension_Base, type_) - 8usize];
    [
        "Offset of field: PJRT_Extension_Base::next",
    ][::std::mem::offset_of!(PJRT_Extension_Base, next) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_Api_Version"][::std::mem::size_of::<PJRT_Api_Version>() - 24usize];
    [
        "Alignment of PJRT_Api_Version",
    ][::std::mem::align_of::<PJRT_Api_Version>() - 8usize];
    [
        "Offset of field: PJRT_Api_Version::struct_size",
    ][::std::mem::offset_of!(PJRT_Api_Version, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Api_Version::extension_start",
    ][::std::mem::offset_of!(PJRT_Api_Version, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Api_Version::major_version",
    ][::std::mem::offset_of!(PJRT_Api_Version, major_version) - 16usize];
    [
        "Offset of field: PJRT_Api_Version::minor_version",
    ][::std::mem::offset_of!(PJRT_Api_Version, minor_version) - 20usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Error_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Error_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_Error_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Error_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Error_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Error_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Error_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Error_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Error_Destroy_Args::error",
    ][::std::mem::offset_of!(PJRT_Error_Destroy_Args, error) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Error_Message_Args",
    ][::std::mem::size_of::<PJRT_Error_Message_Args>() - 40usize];
    [
        "Alignment of PJRT_Error_Message_Args",
    ][::std::mem::align_of::<PJRT_Error_Message_Args>() - 8usize];
    [
        "Offset of field: PJRT_Error_Message_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Error_Message_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Error_Message_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Error_Message_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Error_Message_Args::error",
    ][::std::mem::offset_of!(PJRT_Error_Message_Args, error) - 16usize];
    [
        "Offset of field: PJRT_Error_Message_Args::message",
    ][::std::mem::offset_of!(PJRT_Error_Message_Args, message) - 24usize];
    [
        "Offset of field: PJRT_Error_Message_Args::message_size",
    ][::std::mem::offset_of!(PJRT_Error_Message_Args, message_size) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Error_GetCode_Args",
    ][::std::mem::size_of::<PJRT_Error_GetCode_Args>() - 32usize];
    [
        "Alignment of PJRT_Error_GetCode_Args",
    ][::std::mem::align_of::<PJRT_Error_GetCode_Args>() - 8usize];
    [
        "Offset of field: PJRT_Error_GetCode_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Error_GetCode_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Error_GetCode_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Error_GetCode_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Error_GetCode_Args::error",
    ][::std::mem::offset_of!(PJRT_Error_GetCode_Args, error) - 16usize];
    [
        "Offset of field: PJRT_Error_GetCode_Args::code",
    ][::std::mem::offset_of!(PJRT_Error_GetCode_Args, code) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Error_ForEachPayload_Args",
    ][::std::mem::size_of::<PJRT_Error_ForEachPayload_Args>() - 40usize];
    [
        "Alignment of PJRT_Error_ForEachPayload_Args",
    ][::std::mem::align_of::<PJRT_Error_ForEachPayload_Args>() - 8usize];
    [
        "Offset of field: PJRT_Error_ForEachPayload_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Error_ForEachPayload_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Error_ForEachPayload_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Error_ForEachPayload_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Error_ForEachPayload_Args::error",
    ][::std::mem::offset_of!(PJRT_Error_ForEachPayload_Args, error) - 16usize];
    [
        "Offset of field: PJRT_Error_ForEachPayload_Args::visitor",
    ][::std::mem::offset_of!(PJRT_Error_ForEachPayload_Args, visitor) - 24usize];
    [
        "Offset of field: PJRT_Error_ForEachPayload_Args::user_arg",
    ][::std::mem::offset_of!(PJRT_Error_ForEachPayload_Args, user_arg) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_NamedValue__bindgen_ty_1",
    ][::std::mem::size_of::<PJRT_NamedValue__bindgen_ty_1>() - 8usize];
    [
        "Alignment of PJRT_NamedValue__bindgen_ty_1",
    ][::std::mem::align_of::<PJRT_NamedValue__bindgen_ty_1>() - 8usize];
    [
        "Offset of field: PJRT_NamedValue__bindgen_ty_1::string_value",
    ][::std::mem::offset_of!(PJRT_NamedValue__bindgen_ty_1, string_value) - 0usize];
    [
        "Offset of field: PJRT_NamedValue__bindgen_ty_1::int64_value",
    ][::std::mem::offset_of!(PJRT_NamedValue__bindgen_ty_1, int64_value) - 0usize];
    [
        "Offset of field: PJRT_NamedValue__bindgen_ty_1::int64_array_value",
    ][::std::mem::offset_of!(PJRT_NamedValue__bindgen_ty_1, int64_array_value) - 0usize];
    [
        "Offset of field: PJRT_NamedValue__bindgen_ty_1::float_value",
    ][::std::mem::offset_of!(PJRT_NamedValue__bindgen_ty_1, float_value) - 0usize];
    [
        "Offset of field: PJRT_NamedValue__bindgen_ty_1::bool_value",
    ][::std::mem::offset_of!(PJRT_NamedValue__bindgen_ty_1, bool_value) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_NamedValue"][::std::mem::size_of::<PJRT_NamedValue>() - 56usize];
    ["Alignment of PJRT_NamedValue"][::std::mem::align_of::<PJRT_NamedValue>() - 8usize];
    [
        "Offset of field: PJRT_NamedValue::struct_size",
    ][::std::mem::offset_of!(PJRT_NamedValue, struct_size) - 0usize];
    [
        "Offset of field: PJRT_NamedValue::extension_start",
    ][::std::mem::offset_of!(PJRT_NamedValue, extension_start) - 8usize];
    [
        "Offset of field: PJRT_NamedValue::name",
    ][::std::mem::offset_of!(PJRT_NamedValue, name) - 16usize];
    [
        "Offset of field: PJRT_NamedValue::name_size",
    ][::std::mem::offset_of!(PJRT_NamedValue, name_size) - 24usize];
    [
        "Offset of field: PJRT_NamedValue::type_",
    ][::std::mem::offset_of!(PJRT_NamedValue, type_) - 32usize];
    [
        "Offset of field: PJRT_NamedValue::value_size",
    ][::std::mem::offset_of!(PJRT_NamedValue, value_size) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Plugin_Initialize_Args",
    ][::std::mem::size_of::<PJRT_Plugin_Initialize_Args>() - 16usize];
    [
        "Alignment of PJRT_Plugin_Initialize_Args",
    ][::std::mem::align_of::<PJRT_Plugin_Initialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_Plugin_Initialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Plugin_Initialize_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Plugin_Initialize_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Plugin_Initialize_Args, extension_start) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Plugin_Attributes_Args",
    ][::std::mem::size_of::<PJRT_Plugin_Attributes_Args>() - 32usize];
    [
        "Alignment of PJRT_Plugin_Attributes_Args",
    ][::std::mem::align_of::<PJRT_Plugin_Attributes_Args>() - 8usize];
    [
        "Offset of field: PJRT_Plugin_Attributes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Plugin_Attributes_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Plugin_Attributes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Plugin_Attributes_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Plugin_Attributes_Args::attributes",
    ][::std::mem::offset_of!(PJRT_Plugin_Attributes_Args, attributes) - 16usize];
    [
        "Offset of field: PJRT_Plugin_Attributes_Args::num_attributes",
    ][::std::mem::offset_of!(PJRT_Plugin_Attributes_Args, num_attributes) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Event_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_Event_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Event_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_Destroy_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_Destroy_Args, event) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_IsReady_Args",
    ][::std::mem::size_of::<PJRT_Event_IsReady_Args>() - 32usize];
    [
        "Alignment of PJRT_Event_IsReady_Args",
    ][::std::mem::align_of::<PJRT_Event_IsReady_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_IsReady_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_IsReady_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_IsReady_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_IsReady_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_IsReady_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_IsReady_Args, event) - 16usize];
    [
        "Offset of field: PJRT_Event_IsReady_Args::is_ready",
    ][::std::mem::offset_of!(PJRT_Event_IsReady_Args, is_ready) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_Error_Args",
    ][::std::mem::size_of::<PJRT_Event_Error_Args>() - 24usize];
    [
        "Alignment of PJRT_Event_Error_Args",
    ][::std::mem::align_of::<PJRT_Event_Error_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_Error_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_Error_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_Error_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_Error_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_Error_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_Error_Args, event) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_Await_Args",
    ][::std::mem::size_of::<PJRT_Event_Await_Args>() - 24usize];
    [
        "Alignment of PJRT_Event_Await_Args",
    ][::std::mem::align_of::<PJRT_Event_Await_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_Await_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_Await_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_Await_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_Await_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_Await_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_Await_Args, event) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_OnReady_Args",
    ][::std::mem::size_of::<PJRT_Event_OnReady_Args>() - 40usize];
    [
        "Alignment of PJRT_Event_OnReady_Args",
    ][::std::mem::align_of::<PJRT_Event_OnReady_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_OnReady_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_OnReady_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_OnReady_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_OnReady_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_OnReady_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_OnReady_Args, event) - 16usize];
    [
        "Offset of field: PJRT_Event_OnReady_Args::callback",
    ][::std::mem::offset_of!(PJRT_Event_OnReady_Args, callback) - 24usize];
    [
        "Offset of field: PJRT_Event_OnReady_Args::user_arg",
    ][::std::mem::offset_of!(PJRT_Event_OnReady_Args, user_arg) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_Create_Args",
    ][::std::mem::size_of::<PJRT_Event_Create_Args>() - 24usize];
    [
        "Alignment of PJRT_Event_Create_Args",
    ][::std::mem::align_of::<PJRT_Event_Create_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_Create_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_Create_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_Create_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_Create_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_Create_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_Create_Args, event) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Event_Set_Args",
    ][::std::mem::size_of::<PJRT_Event_Set_Args>() - 48usize];
    [
        "Alignment of PJRT_Event_Set_Args",
    ][::std::mem::align_of::<PJRT_Event_Set_Args>() - 8usize];
    [
        "Offset of field: PJRT_Event_Set_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Event_Set_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Event_Set_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Event_Set_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Event_Set_Args::event",
    ][::std::mem::offset_of!(PJRT_Event_Set_Args, event) - 16usize];
    [
        "Offset of field: PJRT_Event_Set_Args::error_code",
    ][::std::mem::offset_of!(PJRT_Event_Set_Args, error_code) - 24usize];
    [
        "Offset of field: PJRT_Event_Set_Args::error_message",
    ][::std::mem::offset_of!(PJRT_Event_Set_Args, error_message) - 32usize];
    [
        "Offset of field: PJRT_Event_Set_Args::error_message_size",
    ][::std::mem::offset_of!(PJRT_Event_Set_Args, error_message_size) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_KeyValueGetCallback_Args",
    ][::std::mem::size_of::<PJRT_KeyValueGetCallback_Args>() - 80usize];
    [
        "Alignment of PJRT_KeyValueGetCallback_Args",
    ][::std::mem::align_of::<PJRT_KeyValueGetCallback_Args>() - 8usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::key",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, key) - 16usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::key_size",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, key_size) - 24usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::timeout_in_ms",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, timeout_in_ms) - 32usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::callback_error",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, callback_error) - 40usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::user_arg",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, user_arg) - 48usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::value",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, value) - 56usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::value_size",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, value_size) - 64usize];
    [
        "Offset of field: PJRT_KeyValueGetCallback_Args::value_deleter_callback",
    ][::std::mem::offset_of!(PJRT_KeyValueGetCallback_Args, value_deleter_callback)
        - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_KeyValueTryGetCallback_Args",
    ][::std::mem::size_of::<PJRT_KeyValueTryGetCallback_Args>() - 72usize];
    [
        "Alignment of PJRT_KeyValueTryGetCallback_Args",
    ][::std::mem::align_of::<PJRT_KeyValueTryGetCallback_Args>() - 8usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::key",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, key) - 16usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::key_size",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, key_size) - 24usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::callback_error",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, callback_error)
        - 32usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::user_arg",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, user_arg) - 40usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::value",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, value) - 48usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::value_size",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, value_size) - 56usize];
    [
        "Offset of field: PJRT_KeyValueTryGetCallback_Args::value_deleter_callback",
    ][::std::mem::offset_of!(PJRT_KeyValueTryGetCallback_Args, value_deleter_callback)
        - 64usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_KeyValuePutCallback_Args",
    ][::std::mem::size_of::<PJRT_KeyValuePutCallback_Args>() - 64usize];
    [
        "Alignment of PJRT_KeyValuePutCallback_Args",
    ][::std::mem::align_of::<PJRT_KeyValuePutCallback_Args>() - 8usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::key",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, key) - 16usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::key_size",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, key_size) - 24usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::value",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, value) - 32usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::value_size",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, value_size) - 40usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::callback_error",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, callback_error) - 48usize];
    [
        "Offset of field: PJRT_KeyValuePutCallback_Args::user_arg",
    ][::std::mem::offset_of!(PJRT_KeyValuePutCallback_Args, user_arg) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_Create_Args",
    ][::std::mem::size_of::<PJRT_Client_Create_Args>() - 88usize];
    [
        "Alignment of PJRT_Client_Create_Args",
    ][::std::mem::align_of::<PJRT_Client_Create_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_Create_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_Create_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_Create_Args::create_options",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, create_options) - 16usize];
    [
        "Offset of field: PJRT_Client_Create_Args::num_options",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, num_options) - 24usize];
    [
        "Offset of field: PJRT_Client_Create_Args::kv_get_callback",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, kv_get_callback) - 32usize];
    [
        "Offset of field: PJRT_Client_Create_Args::kv_get_user_arg",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, kv_get_user_arg) - 40usize];
    [
        "Offset of field: PJRT_Client_Create_Args::kv_put_callback",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, kv_put_callback) - 48usize];
    [
        "Offset of field: PJRT_Client_Create_Args::kv_put_user_arg",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, kv_put_user_arg) - 56usize];
    [
        "Offset of field: PJRT_Client_Create_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, client) - 64usize];
    [
        "Offset of field: PJRT_Client_Create_Args::kv_try_get_callback",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, kv_try_get_callback) - 72usize];
    [
        "Offset of field: PJRT_Client_Create_Args::kv_try_get_user_arg",
    ][::std::mem::offset_of!(PJRT_Client_Create_Args, kv_try_get_user_arg) - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Client_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_Client_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Client_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_Destroy_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_Destroy_Args, client) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_PlatformName_Args",
    ][::std::mem::size_of::<PJRT_Client_PlatformName_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_PlatformName_Args",
    ][::std::mem::align_of::<PJRT_Client_PlatformName_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_PlatformName_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_PlatformName_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_PlatformName_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_PlatformName_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_PlatformName_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_PlatformName_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_PlatformName_Args::platform_name",
    ][::std::mem::offset_of!(PJRT_Client_PlatformName_Args, platform_name) - 24usize];
    [
        "Offset of field: PJRT_Client_PlatformName_Args::platform_name_size",
    ][::std::mem::offset_of!(PJRT_Client_PlatformName_Args, platform_name_size)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_ProcessIndex_Args",
    ][::std::mem::size_of::<PJRT_Client_ProcessIndex_Args>() - 32usize];
    [
        "Alignment of PJRT_Client_ProcessIndex_Args",
    ][::std::mem::align_of::<PJRT_Client_ProcessIndex_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_ProcessIndex_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_ProcessIndex_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_ProcessIndex_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_ProcessIndex_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_ProcessIndex_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_ProcessIndex_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_ProcessIndex_Args::process_index",
    ][::std::mem::offset_of!(PJRT_Client_ProcessIndex_Args, process_index) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_PlatformVersion_Args",
    ][::std::mem::size_of::<PJRT_Client_PlatformVersion_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_PlatformVersion_Args",
    ][::std::mem::align_of::<PJRT_Client_PlatformVersion_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_PlatformVersion_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_PlatformVersion_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_PlatformVersion_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_PlatformVersion_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_PlatformVersion_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_PlatformVersion_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_PlatformVersion_Args::platform_version",
    ][::std::mem::offset_of!(PJRT_Client_PlatformVersion_Args, platform_version)
        - 24usize];
    [
        "Offset of field: PJRT_Client_PlatformVersion_Args::platform_version_size",
    ][::std::mem::offset_of!(PJRT_Client_PlatformVersion_Args, platform_version_size)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_TopologyDescription_Args",
    ][::std::mem::size_of::<PJRT_Client_TopologyDescription_Args>() - 32usize];
    [
        "Alignment of PJRT_Client_TopologyDescription_Args",
    ][::std::mem::align_of::<PJRT_Client_TopologyDescription_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_TopologyDescription_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_TopologyDescription_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_TopologyDescription_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_TopologyDescription_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_TopologyDescription_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_TopologyDescription_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_TopologyDescription_Args::topology",
    ][::std::mem::offset_of!(PJRT_Client_TopologyDescription_Args, topology) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_Devices_Args",
    ][::std::mem::size_of::<PJRT_Client_Devices_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_Devices_Args",
    ][::std::mem::align_of::<PJRT_Client_Devices_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_Devices_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_Devices_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_Devices_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_Devices_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_Devices_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_Devices_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_Devices_Args::devices",
    ][::std::mem::offset_of!(PJRT_Client_Devices_Args, devices) - 24usize];
    [
        "Offset of field: PJRT_Client_Devices_Args::num_devices",
    ][::std::mem::offset_of!(PJRT_Client_Devices_Args, num_devices) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_AddressableDevices_Args",
    ][::std::mem::size_of::<PJRT_Client_AddressableDevices_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_AddressableDevices_Args",
    ][::std::mem::align_of::<PJRT_Client_AddressableDevices_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_AddressableDevices_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_AddressableDevices_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_AddressableDevices_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_AddressableDevices_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_AddressableDevices_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_AddressableDevices_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_AddressableDevices_Args::addressable_devices",
    ][::std::mem::offset_of!(PJRT_Client_AddressableDevices_Args, addressable_devices)
        - 24usize];
    [
        "Offset of field: PJRT_Client_AddressableDevices_Args::num_addressable_devices",
    ][::std::mem::offset_of!(
        PJRT_Client_AddressableDevices_Args, num_addressable_devices
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_LookupDevice_Args",
    ][::std::mem::size_of::<PJRT_Client_LookupDevice_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_LookupDevice_Args",
    ][::std::mem::align_of::<PJRT_Client_LookupDevice_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_LookupDevice_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_LookupDevice_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_LookupDevice_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_LookupDevice_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_LookupDevice_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_LookupDevice_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_LookupDevice_Args::id",
    ][::std::mem::offset_of!(PJRT_Client_LookupDevice_Args, id) - 24usize];
    [
        "Offset of field: PJRT_Client_LookupDevice_Args::device",
    ][::std::mem::offset_of!(PJRT_Client_LookupDevice_Args, device) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_LookupAddressableDevice_Args",
    ][::std::mem::size_of::<PJRT_Client_LookupAddressableDevice_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_LookupAddressableDevice_Args",
    ][::std::mem::align_of::<PJRT_Client_LookupAddressableDevice_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_LookupAddressableDevice_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_LookupAddressableDevice_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_LookupAddressableDevice_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_LookupAddressableDevice_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_LookupAddressableDevice_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_LookupAddressableDevice_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Client_LookupAddressableDevice_Args::local_hardware_id",
    ][::std::mem::offset_of!(PJRT_Client_LookupAddressableDevice_Args, local_hardware_id)
        - 24usize];
    [
        "Offset of field: PJRT_Client_LookupAddressableDevice_Args::addressable_device",
    ][::std::mem::offset_of!(
        PJRT_Client_LookupAddressableDevice_Args, addressable_device
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_ProcessInfo"][::std::mem::size_of::<PJRT_ProcessInfo>() - 48usize];
    [
        "Alignment of PJRT_ProcessInfo",
    ][::std::mem::align_of::<PJRT_ProcessInfo>() - 8usize];
    [
        "Offset of field: PJRT_ProcessInfo::struct_size",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, struct_size) - 0usize];
    [
        "Offset of field: PJRT_ProcessInfo::task_id",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, task_id) - 8usize];
    [
        "Offset of field: PJRT_ProcessInfo::incarnation_id",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, incarnation_id) - 16usize];
    [
        "Offset of field: PJRT_ProcessInfo::state",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, state) - 24usize];
    [
        "Offset of field: PJRT_ProcessInfo::error_code",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, error_code) - 28usize];
    [
        "Offset of field: PJRT_ProcessInfo::error_message",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, error_message) - 32usize];
    [
        "Offset of field: PJRT_ProcessInfo::error_message_size",
    ][::std::mem::offset_of!(PJRT_ProcessInfo, error_message_size) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_UpdateGlobalProcessInfo_Args",
    ][::std::mem::size_of::<PJRT_Client_UpdateGlobalProcessInfo_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_UpdateGlobalProcessInfo_Args",
    ][::std::mem::align_of::<PJRT_Client_UpdateGlobalProcessInfo_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_UpdateGlobalProcessInfo_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_UpdateGlobalProcessInfo_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_UpdateGlobalProcessInfo_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_UpdateGlobalProcessInfo_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_UpdateGlobalProcessInfo_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_UpdateGlobalProcessInfo_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Client_UpdateGlobalProcessInfo_Args::process_infos",
    ][::std::mem::offset_of!(PJRT_Client_UpdateGlobalProcessInfo_Args, process_infos)
        - 24usize];
    [
        "Offset of field: PJRT_Client_UpdateGlobalProcessInfo_Args::num_process_infos",
    ][::std::mem::offset_of!(PJRT_Client_UpdateGlobalProcessInfo_Args, num_process_infos)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_AddressableMemories_Args",
    ][::std::mem::size_of::<PJRT_Client_AddressableMemories_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_AddressableMemories_Args",
    ][::std::mem::align_of::<PJRT_Client_AddressableMemories_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_AddressableMemories_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_AddressableMemories_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_AddressableMemories_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_AddressableMemories_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_AddressableMemories_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_AddressableMemories_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_AddressableMemories_Args::addressable_memories",
    ][::std::mem::offset_of!(PJRT_Client_AddressableMemories_Args, addressable_memories)
        - 24usize];
    [
        "Offset of field: PJRT_Client_AddressableMemories_Args::num_addressable_memories",
    ][::std::mem::offset_of!(
        PJRT_Client_AddressableMemories_Args, num_addressable_memories
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_Program"][::std::mem::size_of::<PJRT_Program>() - 48usize];
    ["Alignment of PJRT_Program"][::std::mem::align_of::<PJRT_Program>() - 8usize];
    [
        "Offset of field: PJRT_Program::struct_size",
    ][::std::mem::offset_of!(PJRT_Program, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Program::extension_start",
    ][::std::mem::offset_of!(PJRT_Program, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Program::code",
    ][::std::mem::offset_of!(PJRT_Program, code) - 16usize];
    [
        "Offset of field: PJRT_Program::code_size",
    ][::std::mem::offset_of!(PJRT_Program, code_size) - 24usize];
    [
        "Offset of field: PJRT_Program::format",
    ][::std::mem::offset_of!(PJRT_Program, format) - 32usize];
    [
        "Offset of field: PJRT_Program::format_size",
    ][::std::mem::offset_of!(PJRT_Program, format_size) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_Compile_Args",
    ][::std::mem::size_of::<PJRT_Client_Compile_Args>() - 56usize];
    [
        "Alignment of PJRT_Client_Compile_Args",
    ][::std::mem::align_of::<PJRT_Client_Compile_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::program",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, program) - 24usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::compile_options",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, compile_options) - 32usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::compile_options_size",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, compile_options_size) - 40usize];
    [
        "Offset of field: PJRT_Client_Compile_Args::executable",
    ][::std::mem::offset_of!(PJRT_Client_Compile_Args, executable) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_Load_Args",
    ][::std::mem::size_of::<PJRT_Client_Load_Args>() - 56usize];
    [
        "Alignment of PJRT_Client_Load_Args",
    ][::std::mem::align_of::<PJRT_Client_Load_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_Load_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_Load_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_Load_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_Load_Args::executable",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, executable) - 24usize];
    [
        "Offset of field: PJRT_Client_Load_Args::compile_options",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, compile_options) - 32usize];
    [
        "Offset of field: PJRT_Client_Load_Args::compile_options_size",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, compile_options_size) - 40usize];
    [
        "Offset of field: PJRT_Client_Load_Args::loaded_executable",
    ][::std::mem::offset_of!(PJRT_Client_Load_Args, loaded_executable) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_DefaultDeviceAssignment_Args",
    ][::std::mem::size_of::<PJRT_Client_DefaultDeviceAssignment_Args>() - 48usize];
    [
        "Alignment of PJRT_Client_DefaultDeviceAssignment_Args",
    ][::std::mem::align_of::<PJRT_Client_DefaultDeviceAssignment_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_DefaultDeviceAssignment_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_DefaultDeviceAssignment_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_DefaultDeviceAssignment_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::num_replicas",
    ][::std::mem::offset_of!(PJRT_Client_DefaultDeviceAssignment_Args, num_replicas)
        - 24usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::num_partitions",
    ][::std::mem::offset_of!(PJRT_Client_DefaultDeviceAssignment_Args, num_partitions)
        - 28usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::default_assignment_size",
    ][::std::mem::offset_of!(
        PJRT_Client_DefaultDeviceAssignment_Args, default_assignment_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Client_DefaultDeviceAssignment_Args::default_assignment",
    ][::std::mem::offset_of!(
        PJRT_Client_DefaultDeviceAssignment_Args, default_assignment
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_DmaMap_Args",
    ][::std::mem::size_of::<PJRT_Client_DmaMap_Args>() - 40usize];
    [
        "Alignment of PJRT_Client_DmaMap_Args",
    ][::std::mem::align_of::<PJRT_Client_DmaMap_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_DmaMap_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_DmaMap_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_DmaMap_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_DmaMap_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_DmaMap_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_DmaMap_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_DmaMap_Args::data",
    ][::std::mem::offset_of!(PJRT_Client_DmaMap_Args, data) - 24usize];
    [
        "Offset of field: PJRT_Client_DmaMap_Args::size",
    ][::std::mem::offset_of!(PJRT_Client_DmaMap_Args, size) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_DmaUnmap_Args",
    ][::std::mem::size_of::<PJRT_Client_DmaUnmap_Args>() - 32usize];
    [
        "Alignment of PJRT_Client_DmaUnmap_Args",
    ][::std::mem::align_of::<PJRT_Client_DmaUnmap_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_DmaUnmap_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_DmaUnmap_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_DmaUnmap_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_DmaUnmap_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Client_DmaUnmap_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_DmaUnmap_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_DmaUnmap_Args::data",
    ][::std::mem::offset_of!(PJRT_Client_DmaUnmap_Args, data) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_Destroy_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_Destroy_Args>()
        - 24usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_Destroy_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_Destroy_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Destroy_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Destroy_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Destroy_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Destroy_Args, transfer_manager
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_TransferData_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_TransferData_Args>()
        - 72usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_TransferData_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_TransferData_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::buffer_index",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, buffer_index
    ) - 24usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::data",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, data
    ) - 32usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::offset",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, offset
    ) - 40usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::transfer_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, transfer_size
    ) - 48usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::is_last_transfer",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, is_last_transfer
    ) - 56usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferData_Args::done_with_h2d_transfer",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferData_Args, done_with_h2d_transfer
    ) - 64usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args>()
        - 40usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args::buffer_index",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args, buffer_index
    ) - 24usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args::buffer_out",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args, buffer_out
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_Device_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_Device_Args>()
        - 32usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_Device_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_Device_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Device_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Device_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Device_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Device_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Device_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Device_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_Device_Args::device_out",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_Device_Args, device_out
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args>()
        - 32usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args::buffer_count",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args, buffer_count
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args>()
        - 40usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args::buffer_index",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args, buffer_index
    ) - 24usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args::buffer_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args, buffer_size
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args>()
        - 48usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::buffer_index",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, buffer_index
    ) - 24usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::error_code",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, error_code
    ) - 28usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::error_message",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, error_message
    ) - 32usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args::error_message_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args, error_message_size
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args>()
        - 40usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args",
    ][::std::mem::align_of::<PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args::transfer_metadata",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args, transfer_metadata
    ) - 24usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args::num_metadata",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_AddMetadata_Args, num_metadata
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_MemoryLayout_Tiled",
    ][::std::mem::size_of::<PJRT_Buffer_MemoryLayout_Tiled>() - 56usize];
    [
        "Alignment of PJRT_Buffer_MemoryLayout_Tiled",
    ][::std::mem::align_of::<PJRT_Buffer_MemoryLayout_Tiled>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::minor_to_major",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, minor_to_major) - 16usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::minor_to_major_size",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, minor_to_major_size)
        - 24usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::tile_dims",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, tile_dims) - 32usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::tile_dim_sizes",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, tile_dim_sizes) - 40usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Tiled::num_tiles",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Tiled, num_tiles) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_MemoryLayout_Strides",
    ][::std::mem::size_of::<PJRT_Buffer_MemoryLayout_Strides>() - 32usize];
    [
        "Alignment of PJRT_Buffer_MemoryLayout_Strides",
    ][::std::mem::align_of::<PJRT_Buffer_MemoryLayout_Strides>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Strides::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Strides, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Strides::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Strides, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Strides::byte_strides",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Strides, byte_strides) - 16usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout_Strides::num_byte_strides",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout_Strides, num_byte_strides)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_MemoryLayout__bindgen_ty_1",
    ][::std::mem::size_of::<PJRT_Buffer_MemoryLayout__bindgen_ty_1>() - 56usize];
    [
        "Alignment of PJRT_Buffer_MemoryLayout__bindgen_ty_1",
    ][::std::mem::align_of::<PJRT_Buffer_MemoryLayout__bindgen_ty_1>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout__bindgen_ty_1::tiled",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout__bindgen_ty_1, tiled) - 0usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout__bindgen_ty_1::strides",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout__bindgen_ty_1, strides) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_MemoryLayout",
    ][::std::mem::size_of::<PJRT_Buffer_MemoryLayout>() - 80usize];
    [
        "Alignment of PJRT_Buffer_MemoryLayout",
    ][::std::mem::align_of::<PJRT_Buffer_MemoryLayout>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_MemoryLayout::type_",
    ][::std::mem::offset_of!(PJRT_Buffer_MemoryLayout, type_) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args",
    ][::std::mem::size_of::<PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args>()
        - 80usize];
    [
        "Alignment of PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args",
    ][::std::mem::align_of::<
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args,
    >() - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, transfer_manager
    ) - 16usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::buffer_index",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, buffer_index
    ) - 24usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::data",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, data
    ) - 32usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::shape_dims",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, shape_dims
    ) - 40usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::shape_num_dims",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, shape_num_dims
    ) - 48usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::shape_element_type",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, shape_element_type
    ) - 56usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::shape_layout",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args, shape_layout
    ) - 64usize];
    [
        "Offset of field: PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args::done_with_h2d_transfer",
    ][::std::mem::offset_of!(
        PJRT_AsyncHostToDeviceTransferManager_TransferLiteral_Args,
        done_with_h2d_transfer
    ) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_CreateUninitializedBuffer_Args",
    ][::std::mem::size_of::<PJRT_Client_CreateUninitializedBuffer_Args>() - 80usize];
    [
        "Alignment of PJRT_Client_CreateUninitializedBuffer_Args",
    ][::std::mem::align_of::<PJRT_Client_CreateUninitializedBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::shape_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, shape_dims)
        - 24usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::shape_num_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, shape_num_dims)
        - 32usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::shape_element_type",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateUninitializedBuffer_Args, shape_element_type
    ) - 40usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::shape_layout",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, shape_layout)
        - 48usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::device",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, device)
        - 56usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::memory",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, memory)
        - 64usize];
    [
        "Offset of field: PJRT_Client_CreateUninitializedBuffer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Client_CreateUninitializedBuffer_Args, buffer)
        - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_CreateErrorBuffer_Args",
    ][::std::mem::size_of::<PJRT_Client_CreateErrorBuffer_Args>() - 112usize];
    [
        "Alignment of PJRT_Client_CreateErrorBuffer_Args",
    ][::std::mem::align_of::<PJRT_Client_CreateErrorBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::error_code",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, error_code) - 24usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::error_message",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, error_message)
        - 32usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::error_message_size",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, error_message_size)
        - 40usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::shape_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, shape_dims) - 48usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::shape_num_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, shape_num_dims)
        - 56usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::shape_element_type",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, shape_element_type)
        - 64usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::shape_layout",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, shape_layout)
        - 72usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::memory",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, memory) - 80usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, buffer) - 88usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::payload",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, payload) - 96usize];
    [
        "Offset of field: PJRT_Client_CreateErrorBuffer_Args::num_payload",
    ][::std::mem::offset_of!(PJRT_Client_CreateErrorBuffer_Args, num_payload)
        - 104usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_CreateAliasBuffer_Args",
    ][::std::mem::size_of::<PJRT_Client_CreateAliasBuffer_Args>() - 80usize];
    [
        "Alignment of PJRT_Client_CreateAliasBuffer_Args",
    ][::std::mem::align_of::<PJRT_Client_CreateAliasBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::memory",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, memory) - 24usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::shape_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, shape_dims) - 32usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::shape_num_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, shape_num_dims)
        - 40usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::shape_element_type",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, shape_element_type)
        - 48usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::shape_layout",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, shape_layout)
        - 56usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::alias_buffer",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, alias_buffer)
        - 64usize];
    [
        "Offset of field: PJRT_Client_CreateAliasBuffer_Args::fulfill_alias_buffer_cb",
    ][::std::mem::offset_of!(PJRT_Client_CreateAliasBuffer_Args, fulfill_alias_buffer_cb)
        - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_FulfillAliasBuffer_Args",
    ][::std::mem::size_of::<PJRT_Client_FulfillAliasBuffer_Args>() - 64usize];
    [
        "Alignment of PJRT_Client_FulfillAliasBuffer_Args",
    ][::std::mem::align_of::<PJRT_Client_FulfillAliasBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, buffer) - 24usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::status_code",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, status_code)
        - 32usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::error_message",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, error_message)
        - 40usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::error_message_size",
    ][::std::mem::offset_of!(PJRT_Client_FulfillAliasBuffer_Args, error_message_size)
        - 48usize];
    [
        "Offset of field: PJRT_Client_FulfillAliasBuffer_Args::fulfill_alias_buffer_cb",
    ][::std::mem::offset_of!(
        PJRT_Client_FulfillAliasBuffer_Args, fulfill_alias_buffer_cb
    ) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_BufferFromHostBuffer_Args",
    ][::std::mem::size_of::<PJRT_Client_BufferFromHostBuffer_Args>() - 120usize];
    [
        "Alignment of PJRT_Client_BufferFromHostBuffer_Args",
    ][::std::mem::align_of::<PJRT_Client_BufferFromHostBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::data",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, data) - 24usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::type_",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, type_) - 32usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::dims",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, dims) - 40usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, num_dims) - 48usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::byte_strides",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, byte_strides)
        - 56usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::num_byte_strides",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, num_byte_strides)
        - 64usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::host_buffer_semantics",
    ][::std::mem::offset_of!(
        PJRT_Client_BufferFromHostBuffer_Args, host_buffer_semantics
    ) - 72usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::device",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, device) - 80usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::memory",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, memory) - 88usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::device_layout",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, device_layout)
        - 96usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::done_with_host_buffer",
    ][::std::mem::offset_of!(
        PJRT_Client_BufferFromHostBuffer_Args, done_with_host_buffer
    ) - 104usize];
    [
        "Offset of field: PJRT_Client_BufferFromHostBuffer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Client_BufferFromHostBuffer_Args, buffer) - 112usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_CreateViewOfDeviceBuffer_Args",
    ][::std::mem::size_of::<PJRT_Client_CreateViewOfDeviceBuffer_Args>() - 112usize];
    [
        "Alignment of PJRT_Client_CreateViewOfDeviceBuffer_Args",
    ][::std::mem::align_of::<PJRT_Client_CreateViewOfDeviceBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::device_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateViewOfDeviceBuffer_Args, device_buffer_ptr
    ) - 24usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, dims) - 32usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, num_dims)
        - 40usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::element_type",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, element_type)
        - 48usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::layout",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, layout)
        - 56usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::device",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, device)
        - 64usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::on_delete_callback",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateViewOfDeviceBuffer_Args, on_delete_callback
    ) - 72usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::on_delete_callback_arg",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateViewOfDeviceBuffer_Args, on_delete_callback_arg
    ) - 80usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::stream",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, stream)
        - 88usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, buffer)
        - 96usize];
    [
        "Offset of field: PJRT_Client_CreateViewOfDeviceBuffer_Args::memory",
    ][::std::mem::offset_of!(PJRT_Client_CreateViewOfDeviceBuffer_Args, memory)
        - 104usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_ShapeSpec"][::std::mem::size_of::<PJRT_ShapeSpec>() - 40usize];
    ["Alignment of PJRT_ShapeSpec"][::std::mem::align_of::<PJRT_ShapeSpec>() - 8usize];
    [
        "Offset of field: PJRT_ShapeSpec::struct_size",
    ][::std::mem::offset_of!(PJRT_ShapeSpec, struct_size) - 0usize];
    [
        "Offset of field: PJRT_ShapeSpec::extension_start",
    ][::std::mem::offset_of!(PJRT_ShapeSpec, extension_start) - 8usize];
    [
        "Offset of field: PJRT_ShapeSpec::dims",
    ][::std::mem::offset_of!(PJRT_ShapeSpec, dims) - 16usize];
    [
        "Offset of field: PJRT_ShapeSpec::num_dims",
    ][::std::mem::offset_of!(PJRT_ShapeSpec, num_dims) - 24usize];
    [
        "Offset of field: PJRT_ShapeSpec::element_type",
    ][::std::mem::offset_of!(PJRT_ShapeSpec, element_type) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_CreateBuffersForAsyncHostToDevice_Args",
    ][::std::mem::size_of::<PJRT_Client_CreateBuffersForAsyncHostToDevice_Args>()
        - 72usize];
    [
        "Alignment of PJRT_Client_CreateBuffersForAsyncHostToDevice_Args",
    ][::std::mem::align_of::<PJRT_Client_CreateBuffersForAsyncHostToDevice_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::shape_specs",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, shape_specs
    ) - 24usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::num_shape_specs",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, num_shape_specs
    ) - 32usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::device_layouts",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, device_layouts
    ) - 40usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::num_device_layouts",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, num_device_layouts
    ) - 48usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::memory",
    ][::std::mem::offset_of!(PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, memory)
        - 56usize];
    [
        "Offset of field: PJRT_Client_CreateBuffersForAsyncHostToDevice_Args::transfer_manager",
    ][::std::mem::offset_of!(
        PJRT_Client_CreateBuffersForAsyncHostToDevice_Args, transfer_manager
    ) - 64usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_Id_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_Id_Args>() - 32usize];
    [
        "Alignment of PJRT_DeviceDescription_Id_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_Id_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_Id_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Id_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_Id_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Id_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_Id_Args::device_description",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Id_Args, device_description)
        - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_Id_Args::id",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Id_Args, id) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_ProcessIndex_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_ProcessIndex_Args>() - 32usize];
    [
        "Alignment of PJRT_DeviceDescription_ProcessIndex_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_ProcessIndex_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_ProcessIndex_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ProcessIndex_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_ProcessIndex_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ProcessIndex_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_ProcessIndex_Args::device_description",
    ][::std::mem::offset_of!(
        PJRT_DeviceDescription_ProcessIndex_Args, device_description
    ) - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_ProcessIndex_Args::process_index",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ProcessIndex_Args, process_index)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_Attributes_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_Attributes_Args>() - 40usize];
    [
        "Alignment of PJRT_DeviceDescription_Attributes_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_Attributes_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_Attributes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Attributes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_Attributes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Attributes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_Attributes_Args::device_description",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Attributes_Args, device_description)
        - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_Attributes_Args::num_attributes",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Attributes_Args, num_attributes)
        - 24usize];
    [
        "Offset of field: PJRT_DeviceDescription_Attributes_Args::attributes",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Attributes_Args, attributes)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_Kind_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_Kind_Args>() - 40usize];
    [
        "Alignment of PJRT_DeviceDescription_Kind_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_Kind_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_Kind_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Kind_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_Kind_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Kind_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_Kind_Args::device_description",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Kind_Args, device_description)
        - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_Kind_Args::device_kind",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Kind_Args, device_kind) - 24usize];
    [
        "Offset of field: PJRT_DeviceDescription_Kind_Args::device_kind_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_Kind_Args, device_kind_size)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_DebugString_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_DebugString_Args>() - 40usize];
    [
        "Alignment of PJRT_DeviceDescription_DebugString_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_DebugString_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_DebugString_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_DebugString_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_DebugString_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_DebugString_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_DebugString_Args::device_description",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_DebugString_Args, device_description)
        - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_DebugString_Args::debug_string",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_DebugString_Args, debug_string)
        - 24usize];
    [
        "Offset of field: PJRT_DeviceDescription_DebugString_Args::debug_string_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_DebugString_Args, debug_string_size)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_ToString_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_ToString_Args>() - 40usize];
    [
        "Alignment of PJRT_DeviceDescription_ToString_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_ToString_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_ToString_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ToString_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_ToString_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ToString_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_ToString_Args::device_description",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ToString_Args, device_description)
        - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_ToString_Args::to_string",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ToString_Args, to_string) - 24usize];
    [
        "Offset of field: PJRT_DeviceDescription_ToString_Args::to_string_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_ToString_Args, to_string_size)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_GetDescription_Args",
    ][::std::mem::size_of::<PJRT_Device_GetDescription_Args>() - 32usize];
    [
        "Alignment of PJRT_Device_GetDescription_Args",
    ][::std::mem::align_of::<PJRT_Device_GetDescription_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_GetDescription_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_GetDescription_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_GetDescription_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_GetDescription_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Device_GetDescription_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_GetDescription_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_GetDescription_Args::device_description",
    ][::std::mem::offset_of!(PJRT_Device_GetDescription_Args, device_description)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_IsAddressable_Args",
    ][::std::mem::size_of::<PJRT_Device_IsAddressable_Args>() - 32usize];
    [
        "Alignment of PJRT_Device_IsAddressable_Args",
    ][::std::mem::align_of::<PJRT_Device_IsAddressable_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_IsAddressable_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_IsAddressable_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_IsAddressable_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_IsAddressable_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Device_IsAddressable_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_IsAddressable_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_IsAddressable_Args::is_addressable",
    ][::std::mem::offset_of!(PJRT_Device_IsAddressable_Args, is_addressable) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_LocalHardwareId_Args",
    ][::std::mem::size_of::<PJRT_Device_LocalHardwareId_Args>() - 32usize];
    [
        "Alignment of PJRT_Device_LocalHardwareId_Args",
    ][::std::mem::align_of::<PJRT_Device_LocalHardwareId_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_LocalHardwareId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_LocalHardwareId_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_LocalHardwareId_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_LocalHardwareId_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Device_LocalHardwareId_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_LocalHardwareId_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_LocalHardwareId_Args::local_hardware_id",
    ][::std::mem::offset_of!(PJRT_Device_LocalHardwareId_Args, local_hardware_id)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_AddressableMemories_Args",
    ][::std::mem::size_of::<PJRT_Device_AddressableMemories_Args>() - 40usize];
    [
        "Alignment of PJRT_Device_AddressableMemories_Args",
    ][::std::mem::align_of::<PJRT_Device_AddressableMemories_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_AddressableMemories_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_AddressableMemories_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Device_AddressableMemories_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_AddressableMemories_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Device_AddressableMemories_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_AddressableMemories_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_AddressableMemories_Args::memories",
    ][::std::mem::offset_of!(PJRT_Device_AddressableMemories_Args, memories) - 24usize];
    [
        "Offset of field: PJRT_Device_AddressableMemories_Args::num_memories",
    ][::std::mem::offset_of!(PJRT_Device_AddressableMemories_Args, num_memories)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_DefaultMemory_Args",
    ][::std::mem::size_of::<PJRT_Device_DefaultMemory_Args>() - 32usize];
    [
        "Alignment of PJRT_Device_DefaultMemory_Args",
    ][::std::mem::align_of::<PJRT_Device_DefaultMemory_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_DefaultMemory_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_DefaultMemory_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_DefaultMemory_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_DefaultMemory_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Device_DefaultMemory_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_DefaultMemory_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_DefaultMemory_Args::memory",
    ][::std::mem::offset_of!(PJRT_Device_DefaultMemory_Args, memory) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_MemoryStats_Args",
    ][::std::mem::size_of::<PJRT_Device_MemoryStats_Args>() - 192usize];
    [
        "Alignment of PJRT_Device_MemoryStats_Args",
    ][::std::mem::align_of::<PJRT_Device_MemoryStats_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_in_use",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_in_use) - 24usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::peak_bytes_in_use",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, peak_bytes_in_use) - 32usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::peak_bytes_in_use_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, peak_bytes_in_use_is_set)
        - 40usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::num_allocs",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, num_allocs) - 48usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::num_allocs_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, num_allocs_is_set) - 56usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::largest_alloc_size",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, largest_alloc_size)
        - 64usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::largest_alloc_size_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, largest_alloc_size_is_set)
        - 72usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_limit",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_limit) - 80usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_limit_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_limit_is_set)
        - 88usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_reserved",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_reserved) - 96usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_reserved_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_reserved_is_set)
        - 104usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::peak_bytes_reserved",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, peak_bytes_reserved)
        - 112usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::peak_bytes_reserved_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, peak_bytes_reserved_is_set)
        - 120usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_reservable_limit",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_reservable_limit)
        - 128usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::bytes_reservable_limit_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, bytes_reservable_limit_is_set)
        - 136usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::largest_free_block_bytes",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, largest_free_block_bytes)
        - 144usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::largest_free_block_bytes_is_set",
    ][::std::mem::offset_of!(
        PJRT_Device_MemoryStats_Args, largest_free_block_bytes_is_set
    ) - 152usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::pool_bytes",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, pool_bytes) - 160usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::pool_bytes_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, pool_bytes_is_set)
        - 168usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::peak_pool_bytes",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, peak_pool_bytes) - 176usize];
    [
        "Offset of field: PJRT_Device_MemoryStats_Args::peak_pool_bytes_is_set",
    ][::std::mem::offset_of!(PJRT_Device_MemoryStats_Args, peak_pool_bytes_is_set)
        - 184usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_PoisonExecution_Args",
    ][::std::mem::size_of::<PJRT_Device_PoisonExecution_Args>() - 72usize];
    [
        "Alignment of PJRT_Device_PoisonExecution_Args",
    ][::std::mem::align_of::<PJRT_Device_PoisonExecution_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::launch_id",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, launch_id) - 24usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::error_code",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, error_code) - 28usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::error_message",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, error_message) - 32usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::error_message_size",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, error_message_size)
        - 40usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::poisoned",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, poisoned) - 48usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::payload",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, payload) - 56usize];
    [
        "Offset of field: PJRT_Device_PoisonExecution_Args::num_payload",
    ][::std::mem::offset_of!(PJRT_Device_PoisonExecution_Args, num_payload) - 64usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_GetAttributes_Args",
    ][::std::mem::size_of::<PJRT_Device_GetAttributes_Args>() - 56usize];
    [
        "Alignment of PJRT_Device_GetAttributes_Args",
    ][::std::mem::align_of::<PJRT_Device_GetAttributes_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, device) - 16usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::attributes",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, attributes) - 24usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::num_attributes",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, num_attributes) - 32usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::device_attributes",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, device_attributes)
        - 40usize];
    [
        "Offset of field: PJRT_Device_GetAttributes_Args::attributes_deleter",
    ][::std::mem::offset_of!(PJRT_Device_GetAttributes_Args, attributes_deleter)
        - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Device_CreateAsyncTrackingEvent_Args",
    ][::std::mem::size_of::<PJRT_Device_CreateAsyncTrackingEvent_Args>() - 48usize];
    [
        "Alignment of PJRT_Device_CreateAsyncTrackingEvent_Args",
    ][::std::mem::align_of::<PJRT_Device_CreateAsyncTrackingEvent_Args>() - 8usize];
    [
        "Offset of field: PJRT_Device_CreateAsyncTrackingEvent_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Device_CreateAsyncTrackingEvent_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Device_CreateAsyncTrackingEvent_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Device_CreateAsyncTrackingEvent_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Device_CreateAsyncTrackingEvent_Args::device",
    ][::std::mem::offset_of!(PJRT_Device_CreateAsyncTrackingEvent_Args, device)
        - 16usize];
    [
        "Offset of field: PJRT_Device_CreateAsyncTrackingEvent_Args::description",
    ][::std::mem::offset_of!(PJRT_Device_CreateAsyncTrackingEvent_Args, description)
        - 24usize];
    [
        "Offset of field: PJRT_Device_CreateAsyncTrackingEvent_Args::description_size",
    ][::std::mem::offset_of!(PJRT_Device_CreateAsyncTrackingEvent_Args, description_size)
        - 32usize];
    [
        "Offset of field: PJRT_Device_CreateAsyncTrackingEvent_Args::event",
    ][::std::mem::offset_of!(PJRT_Device_CreateAsyncTrackingEvent_Args, event)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AsyncTrackingEvent_Destroy_Args",
    ][::std::mem::size_of::<PJRT_AsyncTrackingEvent_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_AsyncTrackingEvent_Destroy_Args",
    ][::std::mem::align_of::<PJRT_AsyncTrackingEvent_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_AsyncTrackingEvent_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_AsyncTrackingEvent_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_AsyncTrackingEvent_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_AsyncTrackingEvent_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_AsyncTrackingEvent_Destroy_Args::event",
    ][::std::mem::offset_of!(PJRT_AsyncTrackingEvent_Destroy_Args, event) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Memory_Id_Args",
    ][::std::mem::size_of::<PJRT_Memory_Id_Args>() - 32usize];
    [
        "Alignment of PJRT_Memory_Id_Args",
    ][::std::mem::align_of::<PJRT_Memory_Id_Args>() - 8usize];
    [
        "Offset of field: PJRT_Memory_Id_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Memory_Id_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Memory_Id_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Memory_Id_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Memory_Id_Args::memory",
    ][::std::mem::offset_of!(PJRT_Memory_Id_Args, memory) - 16usize];
    [
        "Offset of field: PJRT_Memory_Id_Args::id",
    ][::std::mem::offset_of!(PJRT_Memory_Id_Args, id) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Memory_Kind_Args",
    ][::std::mem::size_of::<PJRT_Memory_Kind_Args>() - 40usize];
    [
        "Alignment of PJRT_Memory_Kind_Args",
    ][::std::mem::align_of::<PJRT_Memory_Kind_Args>() - 8usize];
    [
        "Offset of field: PJRT_Memory_Kind_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Memory_Kind_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Memory_Kind_Args::memory",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Args, memory) - 16usize];
    [
        "Offset of field: PJRT_Memory_Kind_Args::kind",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Args, kind) - 24usize];
    [
        "Offset of field: PJRT_Memory_Kind_Args::kind_size",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Args, kind_size) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Memory_Kind_Id_Args",
    ][::std::mem::size_of::<PJRT_Memory_Kind_Id_Args>() - 32usize];
    [
        "Alignment of PJRT_Memory_Kind_Id_Args",
    ][::std::mem::align_of::<PJRT_Memory_Kind_Id_Args>() - 8usize];
    [
        "Offset of field: PJRT_Memory_Kind_Id_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Id_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Memory_Kind_Id_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Id_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Memory_Kind_Id_Args::memory",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Id_Args, memory) - 16usize];
    [
        "Offset of field: PJRT_Memory_Kind_Id_Args::kind_id",
    ][::std::mem::offset_of!(PJRT_Memory_Kind_Id_Args, kind_id) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Memory_DebugString_Args",
    ][::std::mem::size_of::<PJRT_Memory_DebugString_Args>() - 40usize];
    [
        "Alignment of PJRT_Memory_DebugString_Args",
    ][::std::mem::align_of::<PJRT_Memory_DebugString_Args>() - 8usize];
    [
        "Offset of field: PJRT_Memory_DebugString_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Memory_DebugString_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Memory_DebugString_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Memory_DebugString_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Memory_DebugString_Args::memory",
    ][::std::mem::offset_of!(PJRT_Memory_DebugString_Args, memory) - 16usize];
    [
        "Offset of field: PJRT_Memory_DebugString_Args::debug_string",
    ][::std::mem::offset_of!(PJRT_Memory_DebugString_Args, debug_string) - 24usize];
    [
        "Offset of field: PJRT_Memory_DebugString_Args::debug_string_size",
    ][::std::mem::offset_of!(PJRT_Memory_DebugString_Args, debug_string_size) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Memory_ToString_Args",
    ][::std::mem::size_of::<PJRT_Memory_ToString_Args>() - 40usize];
    [
        "Alignment of PJRT_Memory_ToString_Args",
    ][::std::mem::align_of::<PJRT_Memory_ToString_Args>() - 8usize];
    [
        "Offset of field: PJRT_Memory_ToString_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Memory_ToString_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Memory_ToString_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Memory_ToString_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Memory_ToString_Args::memory",
    ][::std::mem::offset_of!(PJRT_Memory_ToString_Args, memory) - 16usize];
    [
        "Offset of field: PJRT_Memory_ToString_Args::to_string",
    ][::std::mem::offset_of!(PJRT_Memory_ToString_Args, to_string) - 24usize];
    [
        "Offset of field: PJRT_Memory_ToString_Args::to_string_size",
    ][::std::mem::offset_of!(PJRT_Memory_ToString_Args, to_string_size) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Memory_AddressableByDevices_Args",
    ][::std::mem::size_of::<PJRT_Memory_AddressableByDevices_Args>() - 40usize];
    [
        "Alignment of PJRT_Memory_AddressableByDevices_Args",
    ][::std::mem::align_of::<PJRT_Memory_AddressableByDevices_Args>() - 8usize];
    [
        "Offset of field: PJRT_Memory_AddressableByDevices_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Memory_AddressableByDevices_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Memory_AddressableByDevices_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Memory_AddressableByDevices_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Memory_AddressableByDevices_Args::memory",
    ][::std::mem::offset_of!(PJRT_Memory_AddressableByDevices_Args, memory) - 16usize];
    [
        "Offset of field: PJRT_Memory_AddressableByDevices_Args::devices",
    ][::std::mem::offset_of!(PJRT_Memory_AddressableByDevices_Args, devices) - 24usize];
    [
        "Offset of field: PJRT_Memory_AddressableByDevices_Args::num_devices",
    ][::std::mem::offset_of!(PJRT_Memory_AddressableByDevices_Args, num_devices)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecuteContext_Create_Args",
    ][::std::mem::size_of::<PJRT_ExecuteContext_Create_Args>() - 24usize];
    [
        "Alignment of PJRT_ExecuteContext_Create_Args",
    ][::std::mem::align_of::<PJRT_ExecuteContext_Create_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExecuteContext_Create_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecuteContext_Create_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_ExecuteContext_Create_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_ExecuteContext_Create_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_ExecuteContext_Create_Args::context",
    ][::std::mem::offset_of!(PJRT_ExecuteContext_Create_Args, context) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecuteContext_Destroy_Args",
    ][::std::mem::size_of::<PJRT_ExecuteContext_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_ExecuteContext_Destroy_Args",
    ][::std::mem::align_of::<PJRT_ExecuteContext_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExecuteContext_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecuteContext_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_ExecuteContext_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_ExecuteContext_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_ExecuteContext_Destroy_Args::context",
    ][::std::mem::offset_of!(PJRT_ExecuteContext_Destroy_Args, context) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Executable_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_Executable_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Executable_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Executable_Destroy_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_Destroy_Args, executable) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_Destroy_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_LoadedExecutable_Destroy_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Destroy_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Destroy_Args, executable) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_GetExecutable_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_GetExecutable_Args>() - 32usize];
    [
        "Alignment of PJRT_LoadedExecutable_GetExecutable_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_GetExecutable_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetExecutable_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_GetExecutable_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetExecutable_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_GetExecutable_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetExecutable_Args::loaded_executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_GetExecutable_Args, loaded_executable)
        - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetExecutable_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_GetExecutable_Args, executable)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_GetDeviceAssignment_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_GetDeviceAssignment_Args>() - 56usize];
    [
        "Alignment of PJRT_LoadedExecutable_GetDeviceAssignment_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_GetDeviceAssignment_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_GetDeviceAssignment_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_GetDeviceAssignment_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_GetDeviceAssignment_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::serialized_bytes",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_GetDeviceAssignment_Args, serialized_bytes
    ) - 24usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::serialized_bytes_size",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_GetDeviceAssignment_Args, serialized_bytes_size
    ) - 32usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::serialized_device_assignment",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_GetDeviceAssignment_Args, serialized_device_assignment
    ) - 40usize];
    [
        "Offset of field: PJRT_LoadedExecutable_GetDeviceAssignment_Args::serialized_device_assignment_deleter",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_GetDeviceAssignment_Args,
        serialized_device_assignment_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_Name_Args",
    ][::std::mem::size_of::<PJRT_Executable_Name_Args>() - 40usize];
    [
        "Alignment of PJRT_Executable_Name_Args",
    ][::std::mem::align_of::<PJRT_Executable_Name_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_Name_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_Name_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_Name_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_Name_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Executable_Name_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_Name_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_Executable_Name_Args::executable_name",
    ][::std::mem::offset_of!(PJRT_Executable_Name_Args, executable_name) - 24usize];
    [
        "Offset of field: PJRT_Executable_Name_Args::executable_name_size",
    ][::std::mem::offset_of!(PJRT_Executable_Name_Args, executable_name_size) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_NumReplicas_Args",
    ][::std::mem::size_of::<PJRT_Executable_NumReplicas_Args>() - 32usize];
    [
        "Alignment of PJRT_Executable_NumReplicas_Args",
    ][::std::mem::align_of::<PJRT_Executable_NumReplicas_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_NumReplicas_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_NumReplicas_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_NumReplicas_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_NumReplicas_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_NumReplicas_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_NumReplicas_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_Executable_NumReplicas_Args::num_replicas",
    ][::std::mem::offset_of!(PJRT_Executable_NumReplicas_Args, num_replicas) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_NumPartitions_Args",
    ][::std::mem::size_of::<PJRT_Executable_NumPartitions_Args>() - 32usize];
    [
        "Alignment of PJRT_Executable_NumPartitions_Args",
    ][::std::mem::align_of::<PJRT_Executable_NumPartitions_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_NumPartitions_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_NumPartitions_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_NumPartitions_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_NumPartitions_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_NumPartitions_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_NumPartitions_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_Executable_NumPartitions_Args::num_partitions",
    ][::std::mem::offset_of!(PJRT_Executable_NumPartitions_Args, num_partitions)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LogicalDeviceIds",
    ][::std::mem::size_of::<PJRT_LogicalDeviceIds>() - 8usize];
    [
        "Alignment of PJRT_LogicalDeviceIds",
    ][::std::mem::align_of::<PJRT_LogicalDeviceIds>() - 4usize];
    [
        "Offset of field: PJRT_LogicalDeviceIds::replica",
    ][::std::mem::offset_of!(PJRT_LogicalDeviceIds, replica) - 0usize];
    [
        "Offset of field: PJRT_LogicalDeviceIds::partition",
    ][::std::mem::offset_of!(PJRT_LogicalDeviceIds, partition) - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_AddressableDevices_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_AddressableDevices_Args>() - 40usize];
    [
        "Alignment of PJRT_LoadedExecutable_AddressableDevices_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_AddressableDevices_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDevices_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_AddressableDevices_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDevices_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDevices_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDevices_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_AddressableDevices_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDevices_Args::addressable_devices",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDevices_Args, addressable_devices
    ) - 24usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDevices_Args::num_addressable_devices",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDevices_Args, num_addressable_devices
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args>()
        - 40usize];
    [
        "Alignment of PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args::executable",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args, executable
    ) - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args::addressable_device_logical_ids",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args,
        addressable_device_logical_ids
    ) - 24usize];
    [
        "Offset of field: PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args::num_addressable_device_logical_ids",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_AddressableDeviceLogicalIds_Args,
        num_addressable_device_logical_ids
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_OptimizedProgram_Args",
    ][::std::mem::size_of::<PJRT_Executable_OptimizedProgram_Args>() - 32usize];
    [
        "Alignment of PJRT_Executable_OptimizedProgram_Args",
    ][::std::mem::align_of::<PJRT_Executable_OptimizedProgram_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_OptimizedProgram_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_OptimizedProgram_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_OptimizedProgram_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_OptimizedProgram_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_OptimizedProgram_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_OptimizedProgram_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_OptimizedProgram_Args::program",
    ][::std::mem::offset_of!(PJRT_Executable_OptimizedProgram_Args, program) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_Delete_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_Delete_Args>() - 24usize];
    [
        "Alignment of PJRT_LoadedExecutable_Delete_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_Delete_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Delete_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Delete_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Delete_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Delete_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Delete_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Delete_Args, executable) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_IsDeleted_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_IsDeleted_Args>() - 32usize];
    [
        "Alignment of PJRT_LoadedExecutable_IsDeleted_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_IsDeleted_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_IsDeleted_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_IsDeleted_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_IsDeleted_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_IsDeleted_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_IsDeleted_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_IsDeleted_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_IsDeleted_Args::is_deleted",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_IsDeleted_Args, is_deleted)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_Chunk"][::std::mem::size_of::<PJRT_Chunk>() - 32usize];
    ["Alignment of PJRT_Chunk"][::std::mem::align_of::<PJRT_Chunk>() - 8usize];
    [
        "Offset of field: PJRT_Chunk::data",
    ][::std::mem::offset_of!(PJRT_Chunk, data) - 0usize];
    [
        "Offset of field: PJRT_Chunk::size",
    ][::std::mem::offset_of!(PJRT_Chunk, size) - 8usize];
    [
        "Offset of field: PJRT_Chunk::deleter",
    ][::std::mem::offset_of!(PJRT_Chunk, deleter) - 16usize];
    [
        "Offset of field: PJRT_Chunk::deleter_arg",
    ][::std::mem::offset_of!(PJRT_Chunk, deleter_arg) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_SendCallbackInfo",
    ][::std::mem::size_of::<PJRT_SendCallbackInfo>() - 24usize];
    [
        "Alignment of PJRT_SendCallbackInfo",
    ][::std::mem::align_of::<PJRT_SendCallbackInfo>() - 8usize];
    [
        "Offset of field: PJRT_SendCallbackInfo::channel_id",
    ][::std::mem::offset_of!(PJRT_SendCallbackInfo, channel_id) - 0usize];
    [
        "Offset of field: PJRT_SendCallbackInfo::user_arg",
    ][::std::mem::offset_of!(PJRT_SendCallbackInfo, user_arg) - 8usize];
    [
        "Offset of field: PJRT_SendCallbackInfo::send_callback",
    ][::std::mem::offset_of!(PJRT_SendCallbackInfo, send_callback) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RecvCallbackInfo",
    ][::std::mem::size_of::<PJRT_RecvCallbackInfo>() - 24usize];
    [
        "Alignment of PJRT_RecvCallbackInfo",
    ][::std::mem::align_of::<PJRT_RecvCallbackInfo>() - 8usize];
    [
        "Offset of field: PJRT_RecvCallbackInfo::channel_id",
    ][::std::mem::offset_of!(PJRT_RecvCallbackInfo, channel_id) - 0usize];
    [
        "Offset of field: PJRT_RecvCallbackInfo::user_arg",
    ][::std::mem::offset_of!(PJRT_RecvCallbackInfo, user_arg) - 8usize];
    [
        "Offset of field: PJRT_RecvCallbackInfo::recv_callback",
    ][::std::mem::offset_of!(PJRT_RecvCallbackInfo, recv_callback) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecuteOptions",
    ][::std::mem::size_of::<PJRT_ExecuteOptions>() - 120usize];
    [
        "Alignment of PJRT_ExecuteOptions",
    ][::std::mem::align_of::<PJRT_ExecuteOptions>() - 8usize];
    [
        "Offset of field: PJRT_ExecuteOptions::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, struct_size) - 0usize];
    [
        "Offset of field: PJRT_ExecuteOptions::extension_start",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, extension_start) - 8usize];
    [
        "Offset of field: PJRT_ExecuteOptions::send_callbacks",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, send_callbacks) - 16usize];
    [
        "Offset of field: PJRT_ExecuteOptions::recv_callbacks",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, recv_callbacks) - 24usize];
    [
        "Offset of field: PJRT_ExecuteOptions::num_send_ops",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, num_send_ops) - 32usize];
    [
        "Offset of field: PJRT_ExecuteOptions::num_recv_ops",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, num_recv_ops) - 40usize];
    [
        "Offset of field: PJRT_ExecuteOptions::launch_id",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, launch_id) - 48usize];
    [
        "Offset of field: PJRT_ExecuteOptions::non_donatable_input_indices",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, non_donatable_input_indices)
        - 56usize];
    [
        "Offset of field: PJRT_ExecuteOptions::num_non_donatable_input_indices",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, num_non_donatable_input_indices)
        - 64usize];
    [
        "Offset of field: PJRT_ExecuteOptions::context",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, context) - 72usize];
    [
        "Offset of field: PJRT_ExecuteOptions::call_location",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, call_location) - 80usize];
    [
        "Offset of field: PJRT_ExecuteOptions::num_tasks",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, num_tasks) - 88usize];
    [
        "Offset of field: PJRT_ExecuteOptions::task_ids",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, task_ids) - 96usize];
    [
        "Offset of field: PJRT_ExecuteOptions::incarnation_ids",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, incarnation_ids) - 104usize];
    [
        "Offset of field: PJRT_ExecuteOptions::multi_slice_config",
    ][::std::mem::offset_of!(PJRT_ExecuteOptions, multi_slice_config) - 112usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_Execute_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_Execute_Args>() - 80usize];
    [
        "Alignment of PJRT_LoadedExecutable_Execute_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_Execute_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::options",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, options) - 24usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::argument_lists",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, argument_lists)
        - 32usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::num_devices",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, num_devices) - 40usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::num_args",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, num_args) - 48usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::output_lists",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, output_lists)
        - 56usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::device_complete_events",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, device_complete_events)
        - 64usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Execute_Args::execute_device",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Execute_Args, execute_device)
        - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_NumOutputs_Args",
    ][::std::mem::size_of::<PJRT_Executable_NumOutputs_Args>() - 32usize];
    [
        "Alignment of PJRT_Executable_NumOutputs_Args",
    ][::std::mem::align_of::<PJRT_Executable_NumOutputs_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_NumOutputs_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_NumOutputs_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_NumOutputs_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_NumOutputs_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Executable_NumOutputs_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_NumOutputs_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_Executable_NumOutputs_Args::num_outputs",
    ][::std::mem::offset_of!(PJRT_Executable_NumOutputs_Args, num_outputs) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_SizeOfGeneratedCodeInBytes_Args",
    ][::std::mem::size_of::<PJRT_Executable_SizeOfGeneratedCodeInBytes_Args>()
        - 32usize];
    [
        "Alignment of PJRT_Executable_SizeOfGeneratedCodeInBytes_Args",
    ][::std::mem::align_of::<PJRT_Executable_SizeOfGeneratedCodeInBytes_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Executable_SizeOfGeneratedCodeInBytes_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Executable_SizeOfGeneratedCodeInBytes_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Executable_SizeOfGeneratedCodeInBytes_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Executable_SizeOfGeneratedCodeInBytes_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Executable_SizeOfGeneratedCodeInBytes_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_SizeOfGeneratedCodeInBytes_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_SizeOfGeneratedCodeInBytes_Args::size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_SizeOfGeneratedCodeInBytes_Args, size_in_bytes
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_Fingerprint_Args",
    ][::std::mem::size_of::<PJRT_Executable_Fingerprint_Args>() - 40usize];
    [
        "Alignment of PJRT_Executable_Fingerprint_Args",
    ][::std::mem::align_of::<PJRT_Executable_Fingerprint_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_Fingerprint_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_Fingerprint_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_Fingerprint_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_Fingerprint_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_Fingerprint_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_Fingerprint_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_Executable_Fingerprint_Args::executable_fingerprint",
    ][::std::mem::offset_of!(PJRT_Executable_Fingerprint_Args, executable_fingerprint)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_Fingerprint_Args::executable_fingerprint_size",
    ][::std::mem::offset_of!(
        PJRT_Executable_Fingerprint_Args, executable_fingerprint_size
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_GetCostAnalysis_Args",
    ][::std::mem::size_of::<PJRT_Executable_GetCostAnalysis_Args>() - 40usize];
    [
        "Alignment of PJRT_Executable_GetCostAnalysis_Args",
    ][::std::mem::align_of::<PJRT_Executable_GetCostAnalysis_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_GetCostAnalysis_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_GetCostAnalysis_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_GetCostAnalysis_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_GetCostAnalysis_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_GetCostAnalysis_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_GetCostAnalysis_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_GetCostAnalysis_Args::num_properties",
    ][::std::mem::offset_of!(PJRT_Executable_GetCostAnalysis_Args, num_properties)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_GetCostAnalysis_Args::properties",
    ][::std::mem::offset_of!(PJRT_Executable_GetCostAnalysis_Args, properties)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_GetCompiledMemoryStats_Args",
    ][::std::mem::size_of::<PJRT_Executable_GetCompiledMemoryStats_Args>() - 144usize];
    [
        "Alignment of PJRT_Executable_GetCompiledMemoryStats_Args",
    ][::std::mem::align_of::<PJRT_Executable_GetCompiledMemoryStats_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_GetCompiledMemoryStats_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_GetCompiledMemoryStats_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::generated_code_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, generated_code_size_in_bytes
    ) - 24usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::argument_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, argument_size_in_bytes
    ) - 32usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::output_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, output_size_in_bytes
    ) - 40usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::alias_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, alias_size_in_bytes
    ) - 48usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::temp_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, temp_size_in_bytes
    ) - 56usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::host_generated_code_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, host_generated_code_size_in_bytes
    ) - 64usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::host_argument_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, host_argument_size_in_bytes
    ) - 72usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::host_output_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, host_output_size_in_bytes
    ) - 80usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::host_alias_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, host_alias_size_in_bytes
    ) - 88usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::host_temp_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, host_temp_size_in_bytes
    ) - 96usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::peak_memory_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, peak_memory_in_bytes
    ) - 104usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::total_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, total_size_in_bytes
    ) - 112usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::total_allocation_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, total_allocation_bytes
    ) - 120usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::indefinite_allocations",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, indefinite_allocations
    ) - 128usize];
    [
        "Offset of field: PJRT_Executable_GetCompiledMemoryStats_Args::peak_unpadded_heap_bytes",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompiledMemoryStats_Args, peak_unpadded_heap_bytes
    ) - 136usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_OutputElementTypes_Args",
    ][::std::mem::size_of::<PJRT_Executable_OutputElementTypes_Args>() - 40usize];
    [
        "Alignment of PJRT_Executable_OutputElementTypes_Args",
    ][::std::mem::align_of::<PJRT_Executable_OutputElementTypes_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_OutputElementTypes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_OutputElementTypes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_OutputElementTypes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_OutputElementTypes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_OutputElementTypes_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_OutputElementTypes_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_OutputElementTypes_Args::output_types",
    ][::std::mem::offset_of!(PJRT_Executable_OutputElementTypes_Args, output_types)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_OutputElementTypes_Args::num_output_types",
    ][::std::mem::offset_of!(PJRT_Executable_OutputElementTypes_Args, num_output_types)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_OutputDimensions_Args",
    ][::std::mem::size_of::<PJRT_Executable_OutputDimensions_Args>() - 48usize];
    [
        "Alignment of PJRT_Executable_OutputDimensions_Args",
    ][::std::mem::align_of::<PJRT_Executable_OutputDimensions_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_OutputDimensions_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_OutputDimensions_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_OutputDimensions_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_OutputDimensions_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_OutputDimensions_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_OutputDimensions_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_OutputDimensions_Args::num_outputs",
    ][::std::mem::offset_of!(PJRT_Executable_OutputDimensions_Args, num_outputs)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_OutputDimensions_Args::dims",
    ][::std::mem::offset_of!(PJRT_Executable_OutputDimensions_Args, dims) - 32usize];
    [
        "Offset of field: PJRT_Executable_OutputDimensions_Args::dim_sizes",
    ][::std::mem::offset_of!(PJRT_Executable_OutputDimensions_Args, dim_sizes)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_ParameterMemoryKinds_Args",
    ][::std::mem::size_of::<PJRT_Executable_ParameterMemoryKinds_Args>() - 48usize];
    [
        "Alignment of PJRT_Executable_ParameterMemoryKinds_Args",
    ][::std::mem::align_of::<PJRT_Executable_ParameterMemoryKinds_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_ParameterMemoryKinds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_ParameterMemoryKinds_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_ParameterMemoryKinds_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_ParameterMemoryKinds_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_ParameterMemoryKinds_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_ParameterMemoryKinds_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_ParameterMemoryKinds_Args::num_parameters",
    ][::std::mem::offset_of!(PJRT_Executable_ParameterMemoryKinds_Args, num_parameters)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_ParameterMemoryKinds_Args::memory_kinds",
    ][::std::mem::offset_of!(PJRT_Executable_ParameterMemoryKinds_Args, memory_kinds)
        - 32usize];
    [
        "Offset of field: PJRT_Executable_ParameterMemoryKinds_Args::memory_kind_sizes",
    ][::std::mem::offset_of!(
        PJRT_Executable_ParameterMemoryKinds_Args, memory_kind_sizes
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_OutputMemoryKinds_Args",
    ][::std::mem::size_of::<PJRT_Executable_OutputMemoryKinds_Args>() - 48usize];
    [
        "Alignment of PJRT_Executable_OutputMemoryKinds_Args",
    ][::std::mem::align_of::<PJRT_Executable_OutputMemoryKinds_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_OutputMemoryKinds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_OutputMemoryKinds_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_OutputMemoryKinds_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_OutputMemoryKinds_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_OutputMemoryKinds_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_OutputMemoryKinds_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_OutputMemoryKinds_Args::num_outputs",
    ][::std::mem::offset_of!(PJRT_Executable_OutputMemoryKinds_Args, num_outputs)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_OutputMemoryKinds_Args::memory_kinds",
    ][::std::mem::offset_of!(PJRT_Executable_OutputMemoryKinds_Args, memory_kinds)
        - 32usize];
    [
        "Offset of field: PJRT_Executable_OutputMemoryKinds_Args::memory_kind_sizes",
    ][::std::mem::offset_of!(PJRT_Executable_OutputMemoryKinds_Args, memory_kind_sizes)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_Serialize_Args",
    ][::std::mem::size_of::<PJRT_Executable_Serialize_Args>() - 56usize];
    [
        "Alignment of PJRT_Executable_Serialize_Args",
    ][::std::mem::align_of::<PJRT_Executable_Serialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_Serialize_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_Serialize_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_Serialize_Args, executable) - 16usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::serialized_bytes",
    ][::std::mem::offset_of!(PJRT_Executable_Serialize_Args, serialized_bytes)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::serialized_bytes_size",
    ][::std::mem::offset_of!(PJRT_Executable_Serialize_Args, serialized_bytes_size)
        - 32usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::serialized_executable",
    ][::std::mem::offset_of!(PJRT_Executable_Serialize_Args, serialized_executable)
        - 40usize];
    [
        "Offset of field: PJRT_Executable_Serialize_Args::serialized_executable_deleter",
    ][::std::mem::offset_of!(
        PJRT_Executable_Serialize_Args, serialized_executable_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_GetCompileOptions_Args",
    ][::std::mem::size_of::<PJRT_Executable_GetCompileOptions_Args>() - 56usize];
    [
        "Alignment of PJRT_Executable_GetCompileOptions_Args",
    ][::std::mem::align_of::<PJRT_Executable_GetCompileOptions_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_GetCompileOptions_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_GetCompileOptions_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_GetCompileOptions_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::serialized_bytes",
    ][::std::mem::offset_of!(PJRT_Executable_GetCompileOptions_Args, serialized_bytes)
        - 24usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::serialized_bytes_size",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompileOptions_Args, serialized_bytes_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::serialized_compile_options",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompileOptions_Args, serialized_compile_options
    ) - 40usize];
    [
        "Offset of field: PJRT_Executable_GetCompileOptions_Args::serialized_compile_options_deleter",
    ][::std::mem::offset_of!(
        PJRT_Executable_GetCompileOptions_Args, serialized_compile_options_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_DeserializeAndLoad_Args",
    ][::std::mem::size_of::<PJRT_Executable_DeserializeAndLoad_Args>() - 64usize];
    [
        "Alignment of PJRT_Executable_DeserializeAndLoad_Args",
    ][::std::mem::align_of::<PJRT_Executable_DeserializeAndLoad_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_DeserializeAndLoad_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Executable_DeserializeAndLoad_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::client",
    ][::std::mem::offset_of!(PJRT_Executable_DeserializeAndLoad_Args, client) - 16usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::serialized_executable",
    ][::std::mem::offset_of!(
        PJRT_Executable_DeserializeAndLoad_Args, serialized_executable
    ) - 24usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::serialized_executable_size",
    ][::std::mem::offset_of!(
        PJRT_Executable_DeserializeAndLoad_Args, serialized_executable_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::loaded_executable",
    ][::std::mem::offset_of!(PJRT_Executable_DeserializeAndLoad_Args, loaded_executable)
        - 40usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::overridden_serialized_compile_options",
    ][::std::mem::offset_of!(
        PJRT_Executable_DeserializeAndLoad_Args, overridden_serialized_compile_options
    ) - 48usize];
    [
        "Offset of field: PJRT_Executable_DeserializeAndLoad_Args::overridden_serialized_compile_options_size",
    ][::std::mem::offset_of!(
        PJRT_Executable_DeserializeAndLoad_Args,
        overridden_serialized_compile_options_size
    ) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_LoadedExecutable_Fingerprint_Args",
    ][::std::mem::size_of::<PJRT_LoadedExecutable_Fingerprint_Args>() - 40usize];
    [
        "Alignment of PJRT_LoadedExecutable_Fingerprint_Args",
    ][::std::mem::align_of::<PJRT_LoadedExecutable_Fingerprint_Args>() - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Fingerprint_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Fingerprint_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Fingerprint_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Fingerprint_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Fingerprint_Args::executable",
    ][::std::mem::offset_of!(PJRT_LoadedExecutable_Fingerprint_Args, executable)
        - 16usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Fingerprint_Args::executable_fingerprint",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_Fingerprint_Args, executable_fingerprint
    ) - 24usize];
    [
        "Offset of field: PJRT_LoadedExecutable_Fingerprint_Args::executable_fingerprint_size",
    ][::std::mem::offset_of!(
        PJRT_LoadedExecutable_Fingerprint_Args, executable_fingerprint_size
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Buffer_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_Buffer_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Buffer_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_Destroy_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Destroy_Args, buffer) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_ElementType_Args",
    ][::std::mem::size_of::<PJRT_Buffer_ElementType_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_ElementType_Args",
    ][::std::mem::align_of::<PJRT_Buffer_ElementType_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_ElementType_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_ElementType_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_ElementType_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_ElementType_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_ElementType_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_ElementType_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_ElementType_Args::type_",
    ][::std::mem::offset_of!(PJRT_Buffer_ElementType_Args, type_) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_Dimensions_Args",
    ][::std::mem::size_of::<PJRT_Buffer_Dimensions_Args>() - 40usize];
    [
        "Alignment of PJRT_Buffer_Dimensions_Args",
    ][::std::mem::align_of::<PJRT_Buffer_Dimensions_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_Dimensions_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_Dimensions_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_Dimensions_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_Dimensions_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_Dimensions_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Dimensions_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_Dimensions_Args::dims",
    ][::std::mem::offset_of!(PJRT_Buffer_Dimensions_Args, dims) - 24usize];
    [
        "Offset of field: PJRT_Buffer_Dimensions_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Buffer_Dimensions_Args, num_dims) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_UnpaddedDimensions_Args",
    ][::std::mem::size_of::<PJRT_Buffer_UnpaddedDimensions_Args>() - 40usize];
    [
        "Alignment of PJRT_Buffer_UnpaddedDimensions_Args",
    ][::std::mem::align_of::<PJRT_Buffer_UnpaddedDimensions_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_UnpaddedDimensions_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_UnpaddedDimensions_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_UnpaddedDimensions_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_UnpaddedDimensions_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_UnpaddedDimensions_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_UnpaddedDimensions_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_UnpaddedDimensions_Args::unpadded_dims",
    ][::std::mem::offset_of!(PJRT_Buffer_UnpaddedDimensions_Args, unpadded_dims)
        - 24usize];
    [
        "Offset of field: PJRT_Buffer_UnpaddedDimensions_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Buffer_UnpaddedDimensions_Args, num_dims) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_DynamicDimensionIndices_Args",
    ][::std::mem::size_of::<PJRT_Buffer_DynamicDimensionIndices_Args>() - 40usize];
    [
        "Alignment of PJRT_Buffer_DynamicDimensionIndices_Args",
    ][::std::mem::align_of::<PJRT_Buffer_DynamicDimensionIndices_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_DynamicDimensionIndices_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_DynamicDimensionIndices_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Buffer_DynamicDimensionIndices_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_DynamicDimensionIndices_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_DynamicDimensionIndices_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_DynamicDimensionIndices_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_Buffer_DynamicDimensionIndices_Args::dynamic_dim_indices",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DynamicDimensionIndices_Args, dynamic_dim_indices
    ) - 24usize];
    [
        "Offset of field: PJRT_Buffer_DynamicDimensionIndices_Args::num_dynamic_dims",
    ][::std::mem::offset_of!(PJRT_Buffer_DynamicDimensionIndices_Args, num_dynamic_dims)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_GetMemoryLayout_Args",
    ][::std::mem::size_of::<PJRT_Buffer_GetMemoryLayout_Args>() - 104usize];
    [
        "Alignment of PJRT_Buffer_GetMemoryLayout_Args",
    ][::std::mem::align_of::<PJRT_Buffer_GetMemoryLayout_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_GetMemoryLayout_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_GetMemoryLayout_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_GetMemoryLayout_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_GetMemoryLayout_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_GetMemoryLayout_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_GetMemoryLayout_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_GetMemoryLayout_Args::layout",
    ][::std::mem::offset_of!(PJRT_Buffer_GetMemoryLayout_Args, layout) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_ToHostBuffer_Args",
    ][::std::mem::size_of::<PJRT_Buffer_ToHostBuffer_Args>() - 56usize];
    [
        "Alignment of PJRT_Buffer_ToHostBuffer_Args",
    ][::std::mem::align_of::<PJRT_Buffer_ToHostBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::src",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, src) - 16usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::host_layout",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, host_layout) - 24usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::dst",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, dst) - 32usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::dst_size",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, dst_size) - 40usize];
    [
        "Offset of field: PJRT_Buffer_ToHostBuffer_Args::event",
    ][::std::mem::offset_of!(PJRT_Buffer_ToHostBuffer_Args, event) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_OnDeviceSizeInBytes_Args",
    ][::std::mem::size_of::<PJRT_Buffer_OnDeviceSizeInBytes_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_OnDeviceSizeInBytes_Args",
    ][::std::mem::align_of::<PJRT_Buffer_OnDeviceSizeInBytes_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_OnDeviceSizeInBytes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_OnDeviceSizeInBytes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Buffer_OnDeviceSizeInBytes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_OnDeviceSizeInBytes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_OnDeviceSizeInBytes_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_OnDeviceSizeInBytes_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_OnDeviceSizeInBytes_Args::on_device_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_Buffer_OnDeviceSizeInBytes_Args, on_device_size_in_bytes
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_Delete_Args",
    ][::std::mem::size_of::<PJRT_Buffer_Delete_Args>() - 24usize];
    [
        "Alignment of PJRT_Buffer_Delete_Args",
    ][::std::mem::align_of::<PJRT_Buffer_Delete_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_Delete_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_Delete_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_Delete_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_Delete_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_Delete_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Delete_Args, buffer) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_IsDeleted_Args",
    ][::std::mem::size_of::<PJRT_Buffer_IsDeleted_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_IsDeleted_Args",
    ][::std::mem::align_of::<PJRT_Buffer_IsDeleted_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_IsDeleted_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_IsDeleted_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_IsDeleted_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_IsDeleted_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_IsDeleted_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_IsDeleted_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_IsDeleted_Args::is_deleted",
    ][::std::mem::offset_of!(PJRT_Buffer_IsDeleted_Args, is_deleted) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_CopyRawToHost_Args",
    ][::std::mem::size_of::<PJRT_Buffer_CopyRawToHost_Args>() - 56usize];
    [
        "Alignment of PJRT_Buffer_CopyRawToHost_Args",
    ][::std::mem::align_of::<PJRT_Buffer_CopyRawToHost_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::dst",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, dst) - 24usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::offset",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, offset) - 32usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::transfer_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, transfer_size) - 40usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHost_Args::event",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHost_Args, event) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_CopyRawToHostFuture_Callback_Args",
    ][::std::mem::size_of::<PJRT_Buffer_CopyRawToHostFuture_Callback_Args>() - 48usize];
    [
        "Alignment of PJRT_Buffer_CopyRawToHostFuture_Callback_Args",
    ][::std::mem::align_of::<PJRT_Buffer_CopyRawToHostFuture_Callback_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Callback_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Callback_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Callback_Args::callback_data",
    ][::std::mem::offset_of!(
        PJRT_Buffer_CopyRawToHostFuture_Callback_Args, callback_data
    ) - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Callback_Args::error_code",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Callback_Args, error_code)
        - 16usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Callback_Args::error_message",
    ][::std::mem::offset_of!(
        PJRT_Buffer_CopyRawToHostFuture_Callback_Args, error_message
    ) - 24usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Callback_Args::error_message_size",
    ][::std::mem::offset_of!(
        PJRT_Buffer_CopyRawToHostFuture_Callback_Args, error_message_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Callback_Args::dst",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Callback_Args, dst)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_CopyRawToHostFuture_Args",
    ][::std::mem::size_of::<PJRT_Buffer_CopyRawToHostFuture_Args>() - 64usize];
    [
        "Alignment of PJRT_Buffer_CopyRawToHostFuture_Args",
    ][::std::mem::align_of::<PJRT_Buffer_CopyRawToHostFuture_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::offset",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, offset) - 24usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::transfer_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, transfer_size)
        - 32usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::event",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, event) - 40usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::callback_data",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, callback_data)
        - 48usize];
    [
        "Offset of field: PJRT_Buffer_CopyRawToHostFuture_Args::future_ready_callback",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyRawToHostFuture_Args, future_ready_callback)
        - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_CopyToDevice_Args",
    ][::std::mem::size_of::<PJRT_Buffer_CopyToDevice_Args>() - 40usize];
    [
        "Alignment of PJRT_Buffer_CopyToDevice_Args",
    ][::std::mem::align_of::<PJRT_Buffer_CopyToDevice_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyToDevice_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToDevice_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_CopyToDevice_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToDevice_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyToDevice_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToDevice_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_CopyToDevice_Args::dst_device",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToDevice_Args, dst_device) - 24usize];
    [
        "Offset of field: PJRT_Buffer_CopyToDevice_Args::dst_buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToDevice_Args, dst_buffer) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_CopyToMemory_Args",
    ][::std::mem::size_of::<PJRT_Buffer_CopyToMemory_Args>() - 40usize];
    [
        "Alignment of PJRT_Buffer_CopyToMemory_Args",
    ][::std::mem::align_of::<PJRT_Buffer_CopyToMemory_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyToMemory_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToMemory_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_CopyToMemory_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToMemory_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_CopyToMemory_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToMemory_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_CopyToMemory_Args::dst_memory",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToMemory_Args, dst_memory) - 24usize];
    [
        "Offset of field: PJRT_Buffer_CopyToMemory_Args::dst_buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_CopyToMemory_Args, dst_buffer) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_Bitcast_Args",
    ][::std::mem::size_of::<PJRT_Buffer_Bitcast_Args>() - 64usize];
    [
        "Alignment of PJRT_Buffer_Bitcast_Args",
    ][::std::mem::align_of::<PJRT_Buffer_Bitcast_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::element_type",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, element_type) - 24usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::dims",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, dims) - 32usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, num_dims) - 40usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::device_layout",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, device_layout) - 48usize];
    [
        "Offset of field: PJRT_Buffer_Bitcast_Args::out_buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Bitcast_Args, out_buffer) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_IsOnCpu_Args",
    ][::std::mem::size_of::<PJRT_Buffer_IsOnCpu_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_IsOnCpu_Args",
    ][::std::mem::align_of::<PJRT_Buffer_IsOnCpu_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_IsOnCpu_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_IsOnCpu_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_IsOnCpu_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_IsOnCpu_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_IsOnCpu_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_IsOnCpu_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_IsOnCpu_Args::is_on_cpu",
    ][::std::mem::offset_of!(PJRT_Buffer_IsOnCpu_Args, is_on_cpu) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_Device_Args",
    ][::std::mem::size_of::<PJRT_Buffer_Device_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_Device_Args",
    ][::std::mem::align_of::<PJRT_Buffer_Device_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_Device_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_Device_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_Device_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_Device_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_Device_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Device_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_Device_Args::device",
    ][::std::mem::offset_of!(PJRT_Buffer_Device_Args, device) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_Memory_Args",
    ][::std::mem::size_of::<PJRT_Buffer_Memory_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_Memory_Args",
    ][::std::mem::align_of::<PJRT_Buffer_Memory_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_Memory_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_Memory_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_Memory_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_Memory_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_Memory_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_Memory_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_Memory_Args::memory",
    ][::std::mem::offset_of!(PJRT_Buffer_Memory_Args, memory) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_ReadyEvent_Args",
    ][::std::mem::size_of::<PJRT_Buffer_ReadyEvent_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_ReadyEvent_Args",
    ][::std::mem::align_of::<PJRT_Buffer_ReadyEvent_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_ReadyEvent_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_ReadyEvent_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_ReadyEvent_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_ReadyEvent_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_ReadyEvent_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_ReadyEvent_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_ReadyEvent_Args::event",
    ][::std::mem::offset_of!(PJRT_Buffer_ReadyEvent_Args, event) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_UnsafePointer_Args",
    ][::std::mem::size_of::<PJRT_Buffer_UnsafePointer_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_UnsafePointer_Args",
    ][::std::mem::align_of::<PJRT_Buffer_UnsafePointer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_UnsafePointer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_UnsafePointer_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Buffer_UnsafePointer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Buffer_UnsafePointer_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Buffer_UnsafePointer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_UnsafePointer_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_Buffer_UnsafePointer_Args::buffer_pointer",
    ][::std::mem::offset_of!(PJRT_Buffer_UnsafePointer_Args, buffer_pointer) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_IncreaseExternalReferenceCount_Args",
    ][::std::mem::size_of::<PJRT_Buffer_IncreaseExternalReferenceCount_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Buffer_IncreaseExternalReferenceCount_Args",
    ][::std::mem::align_of::<PJRT_Buffer_IncreaseExternalReferenceCount_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_IncreaseExternalReferenceCount_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Buffer_IncreaseExternalReferenceCount_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Buffer_IncreaseExternalReferenceCount_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Buffer_IncreaseExternalReferenceCount_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Buffer_IncreaseExternalReferenceCount_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_IncreaseExternalReferenceCount_Args, buffer)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_DecreaseExternalReferenceCount_Args",
    ][::std::mem::size_of::<PJRT_Buffer_DecreaseExternalReferenceCount_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Buffer_DecreaseExternalReferenceCount_Args",
    ][::std::mem::align_of::<PJRT_Buffer_DecreaseExternalReferenceCount_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_DecreaseExternalReferenceCount_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DecreaseExternalReferenceCount_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Buffer_DecreaseExternalReferenceCount_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DecreaseExternalReferenceCount_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Buffer_DecreaseExternalReferenceCount_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_DecreaseExternalReferenceCount_Args, buffer)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args",
    ][::std::mem::size_of::<PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args>() - 32usize];
    [
        "Alignment of PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args",
    ][::std::mem::align_of::<PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args::device_memory_ptr",
    ][::std::mem::offset_of!(
        PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args, device_memory_ptr
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_DonateWithControlDependency_Callback_Args",
    ][::std::mem::size_of::<PJRT_Buffer_DonateWithControlDependency_Callback_Args>()
        - 40usize];
    [
        "Alignment of PJRT_Buffer_DonateWithControlDependency_Callback_Args",
    ][::std::mem::align_of::<PJRT_Buffer_DonateWithControlDependency_Callback_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Callback_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Callback_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Callback_Args::callback_data",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Callback_Args, callback_data
    ) - 8usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Callback_Args::error_code",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Callback_Args, error_code
    ) - 16usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Callback_Args::error_message",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Callback_Args, error_message
    ) - 24usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Callback_Args::error_message_size",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Callback_Args, error_message_size
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Buffer_DonateWithControlDependency_Args",
    ][::std::mem::size_of::<PJRT_Buffer_DonateWithControlDependency_Args>() - 48usize];
    [
        "Alignment of PJRT_Buffer_DonateWithControlDependency_Args",
    ][::std::mem::align_of::<PJRT_Buffer_DonateWithControlDependency_Args>() - 8usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Buffer_DonateWithControlDependency_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_DonateWithControlDependency_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Args::callback_data",
    ][::std::mem::offset_of!(PJRT_Buffer_DonateWithControlDependency_Args, callback_data)
        - 24usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Args::dependency_ready_callback",
    ][::std::mem::offset_of!(
        PJRT_Buffer_DonateWithControlDependency_Args, dependency_ready_callback
    ) - 32usize];
    [
        "Offset of field: PJRT_Buffer_DonateWithControlDependency_Args::out_buffer",
    ][::std::mem::offset_of!(PJRT_Buffer_DonateWithControlDependency_Args, out_buffer)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_CopyToDeviceStream_Destroy_Args",
    ][::std::mem::size_of::<PJRT_CopyToDeviceStream_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_CopyToDeviceStream_Destroy_Args",
    ][::std::mem::align_of::<PJRT_CopyToDeviceStream_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_Destroy_Args::stream",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_Destroy_Args, stream) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_CopyToDeviceStream_AddChunk_Args",
    ][::std::mem::size_of::<PJRT_CopyToDeviceStream_AddChunk_Args>() - 40usize];
    [
        "Alignment of PJRT_CopyToDeviceStream_AddChunk_Args",
    ][::std::mem::align_of::<PJRT_CopyToDeviceStream_AddChunk_Args>() - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_AddChunk_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_AddChunk_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_AddChunk_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_AddChunk_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_AddChunk_Args::stream",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_AddChunk_Args, stream) - 16usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_AddChunk_Args::chunk",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_AddChunk_Args, chunk) - 24usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_AddChunk_Args::transfer_complete",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_AddChunk_Args, transfer_complete)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_CopyToDeviceStream_TotalBytes_Args",
    ][::std::mem::size_of::<PJRT_CopyToDeviceStream_TotalBytes_Args>() - 32usize];
    [
        "Alignment of PJRT_CopyToDeviceStream_TotalBytes_Args",
    ][::std::mem::align_of::<PJRT_CopyToDeviceStream_TotalBytes_Args>() - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_TotalBytes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_TotalBytes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_TotalBytes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_TotalBytes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_TotalBytes_Args::stream",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_TotalBytes_Args, stream) - 16usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_TotalBytes_Args::total_bytes",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_TotalBytes_Args, total_bytes)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_CopyToDeviceStream_GranuleSize_Args",
    ][::std::mem::size_of::<PJRT_CopyToDeviceStream_GranuleSize_Args>() - 32usize];
    [
        "Alignment of PJRT_CopyToDeviceStream_GranuleSize_Args",
    ][::std::mem::align_of::<PJRT_CopyToDeviceStream_GranuleSize_Args>() - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_GranuleSize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_GranuleSize_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_GranuleSize_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_GranuleSize_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_GranuleSize_Args::stream",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_GranuleSize_Args, stream)
        - 16usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_GranuleSize_Args::granule_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_CopyToDeviceStream_GranuleSize_Args, granule_size_in_bytes
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_CopyToDeviceStream_CurrentBytes_Args",
    ][::std::mem::size_of::<PJRT_CopyToDeviceStream_CurrentBytes_Args>() - 32usize];
    [
        "Alignment of PJRT_CopyToDeviceStream_CurrentBytes_Args",
    ][::std::mem::align_of::<PJRT_CopyToDeviceStream_CurrentBytes_Args>() - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_CurrentBytes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_CurrentBytes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_CurrentBytes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_CurrentBytes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_CurrentBytes_Args::stream",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_CurrentBytes_Args, stream)
        - 16usize];
    [
        "Offset of field: PJRT_CopyToDeviceStream_CurrentBytes_Args::current_bytes",
    ][::std::mem::offset_of!(PJRT_CopyToDeviceStream_CurrentBytes_Args, current_bytes)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_Create_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_Create_Args>() - 56usize];
    [
        "Alignment of PJRT_TopologyDescription_Create_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_Create_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::topology_name",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, topology_name)
        - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::topology_name_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, topology_name_size)
        - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::create_options",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, create_options)
        - 32usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::num_options",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, num_options)
        - 40usize];
    [
        "Offset of field: PJRT_TopologyDescription_Create_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Create_Args, topology) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_Destroy_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_TopologyDescription_Destroy_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Destroy_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Destroy_Args, topology) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_PlatformVersion_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_PlatformVersion_Args>() - 40usize];
    [
        "Alignment of PJRT_TopologyDescription_PlatformVersion_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_PlatformVersion_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformVersion_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_PlatformVersion_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformVersion_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_PlatformVersion_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformVersion_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_PlatformVersion_Args, topology)
        - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformVersion_Args::platform_version",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_PlatformVersion_Args, platform_version
    ) - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformVersion_Args::platform_version_size",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_PlatformVersion_Args, platform_version_size
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_PlatformName_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_PlatformName_Args>() - 40usize];
    [
        "Alignment of PJRT_TopologyDescription_PlatformName_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_PlatformName_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformName_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_PlatformName_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformName_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_PlatformName_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformName_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_PlatformName_Args, topology)
        - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformName_Args::platform_name",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_PlatformName_Args, platform_name)
        - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_PlatformName_Args::platform_name_size",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_PlatformName_Args, platform_name_size
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_GetDeviceDescriptions_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_GetDeviceDescriptions_Args>()
        - 40usize];
    [
        "Alignment of PJRT_TopologyDescription_GetDeviceDescriptions_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_GetDeviceDescriptions_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_GetDeviceDescriptions_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_GetDeviceDescriptions_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_GetDeviceDescriptions_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_GetDeviceDescriptions_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_GetDeviceDescriptions_Args::topology",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_GetDeviceDescriptions_Args, topology
    ) - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_GetDeviceDescriptions_Args::descriptions",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_GetDeviceDescriptions_Args, descriptions
    ) - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_GetDeviceDescriptions_Args::num_descriptions",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_GetDeviceDescriptions_Args, num_descriptions
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_Serialize_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_Serialize_Args>() - 56usize];
    [
        "Alignment of PJRT_TopologyDescription_Serialize_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_Serialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Serialize_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Serialize_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Serialize_Args, topology)
        - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::serialized_bytes",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Serialize_Args, serialized_bytes)
        - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::serialized_bytes_size",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_Serialize_Args, serialized_bytes_size
    ) - 32usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::serialized_topology",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_Serialize_Args, serialized_topology
    ) - 40usize];
    [
        "Offset of field: PJRT_TopologyDescription_Serialize_Args::serialized_topology_deleter",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_Serialize_Args, serialized_topology_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_Deserialize_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_Deserialize_Args>() - 40usize];
    [
        "Alignment of PJRT_TopologyDescription_Deserialize_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_Deserialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Deserialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Deserialize_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_Deserialize_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Deserialize_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Deserialize_Args::serialized_topology",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_Deserialize_Args, serialized_topology
    ) - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_Deserialize_Args::serialized_topology_size",
    ][::std::mem::offset_of!(
        PJRT_TopologyDescription_Deserialize_Args, serialized_topology_size
    ) - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_Deserialize_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Deserialize_Args, topology)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_Attributes_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_Attributes_Args>() - 40usize];
    [
        "Alignment of PJRT_TopologyDescription_Attributes_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_Attributes_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Attributes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Attributes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_Attributes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Attributes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Attributes_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Attributes_Args, topology)
        - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_Attributes_Args::attributes",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Attributes_Args, attributes)
        - 24usize];
    [
        "Offset of field: PJRT_TopologyDescription_Attributes_Args::num_attributes",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Attributes_Args, num_attributes)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TopologyDescription_Fingerprint_Args",
    ][::std::mem::size_of::<PJRT_TopologyDescription_Fingerprint_Args>() - 32usize];
    [
        "Alignment of PJRT_TopologyDescription_Fingerprint_Args",
    ][::std::mem::align_of::<PJRT_TopologyDescription_Fingerprint_Args>() - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Fingerprint_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Fingerprint_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TopologyDescription_Fingerprint_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Fingerprint_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_TopologyDescription_Fingerprint_Args::topology",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Fingerprint_Args, topology)
        - 16usize];
    [
        "Offset of field: PJRT_TopologyDescription_Fingerprint_Args::fingerprint",
    ][::std::mem::offset_of!(PJRT_TopologyDescription_Fingerprint_Args, fingerprint)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_Compile_Args"][::std::mem::size_of::<PJRT_Compile_Args>() - 64usize];
    [
        "Alignment of PJRT_Compile_Args",
    ][::std::mem::align_of::<PJRT_Compile_Args>() - 8usize];
    [
        "Offset of field: PJRT_Compile_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Compile_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Compile_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Compile_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Compile_Args::topology",
    ][::std::mem::offset_of!(PJRT_Compile_Args, topology) - 16usize];
    [
        "Offset of field: PJRT_Compile_Args::program",
    ][::std::mem::offset_of!(PJRT_Compile_Args, program) - 24usize];
    [
        "Offset of field: PJRT_Compile_Args::compile_options",
    ][::std::mem::offset_of!(PJRT_Compile_Args, compile_options) - 32usize];
    [
        "Offset of field: PJRT_Compile_Args::compile_options_size",
    ][::std::mem::offset_of!(PJRT_Compile_Args, compile_options_size) - 40usize];
    [
        "Offset of field: PJRT_Compile_Args::client",
    ][::std::mem::offset_of!(PJRT_Compile_Args, client) - 48usize];
    [
        "Offset of field: PJRT_Compile_Args::executable",
    ][::std::mem::offset_of!(PJRT_Compile_Args, executable) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_Api"][::std::mem::size_of::<PJRT_Api>() - 1120usize];
    ["Alignment of PJRT_Api"][::std::mem::align_of::<PJRT_Api>() - 8usize];
    [
        "Offset of field: PJRT_Api::struct_size",
    ][::std::mem::offset_of!(PJRT_Api, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Api::extension_start",
    ][::std::mem::offset_of!(PJRT_Api, extension_start) - 8usize];
    [
        "Offset of field: PJRT_Api::pjrt_api_version",
    ][::std::mem::offset_of!(PJRT_Api, pjrt_api_version) - 16usize];
    [
        "Offset of field: PJRT_Api::PJRT_Error_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Error_Destroy) - 40usize];
    [
        "Offset of field: PJRT_Api::PJRT_Error_Message",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Error_Message) - 48usize];
    [
        "Offset of field: PJRT_Api::PJRT_Error_GetCode",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Error_GetCode) - 56usize];
    [
        "Offset of field: PJRT_Api::PJRT_Plugin_Initialize",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Plugin_Initialize) - 64usize];
    [
        "Offset of field: PJRT_Api::PJRT_Plugin_Attributes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Plugin_Attributes) - 72usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_Destroy) - 80usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_IsReady",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_IsReady) - 88usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_Error",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_Error) - 96usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_Await",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_Await) - 104usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_OnReady",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_OnReady) - 112usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_Create",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_Create) - 120usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_Destroy) - 128usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_PlatformName",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_PlatformName) - 136usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_ProcessIndex",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_ProcessIndex) - 144usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_PlatformVersion",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_PlatformVersion) - 152usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_Devices",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_Devices) - 160usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_AddressableDevices",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_AddressableDevices) - 168usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_LookupDevice",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_LookupDevice) - 176usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_LookupAddressableDevice",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_LookupAddressableDevice) - 184usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_AddressableMemories",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_AddressableMemories) - 192usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_Compile",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_Compile) - 200usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_DefaultDeviceAssignment",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_DefaultDeviceAssignment) - 208usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_BufferFromHostBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_BufferFromHostBuffer) - 216usize];
    [
        "Offset of field: PJRT_Api::PJRT_DeviceDescription_Id",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_DeviceDescription_Id) - 224usize];
    [
        "Offset of field: PJRT_Api::PJRT_DeviceDescription_ProcessIndex",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_DeviceDescription_ProcessIndex) - 232usize];
    [
        "Offset of field: PJRT_Api::PJRT_DeviceDescription_Attributes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_DeviceDescription_Attributes) - 240usize];
    [
        "Offset of field: PJRT_Api::PJRT_DeviceDescription_Kind",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_DeviceDescription_Kind) - 248usize];
    [
        "Offset of field: PJRT_Api::PJRT_DeviceDescription_DebugString",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_DeviceDescription_DebugString) - 256usize];
    [
        "Offset of field: PJRT_Api::PJRT_DeviceDescription_ToString",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_DeviceDescription_ToString) - 264usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_GetDescription",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_GetDescription) - 272usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_IsAddressable",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_IsAddressable) - 280usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_LocalHardwareId",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_LocalHardwareId) - 288usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_AddressableMemories",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_AddressableMemories) - 296usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_DefaultMemory",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_DefaultMemory) - 304usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_MemoryStats",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_MemoryStats) - 312usize];
    [
        "Offset of field: PJRT_Api::PJRT_Memory_Id",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Memory_Id) - 320usize];
    [
        "Offset of field: PJRT_Api::PJRT_Memory_Kind",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Memory_Kind) - 328usize];
    [
        "Offset of field: PJRT_Api::PJRT_Memory_DebugString",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Memory_DebugString) - 336usize];
    [
        "Offset of field: PJRT_Api::PJRT_Memory_ToString",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Memory_ToString) - 344usize];
    [
        "Offset of field: PJRT_Api::PJRT_Memory_AddressableByDevices",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Memory_AddressableByDevices) - 352usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_Destroy) - 360usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_Name",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_Name) - 368usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_NumReplicas",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_NumReplicas) - 376usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_NumPartitions",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_NumPartitions) - 384usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_NumOutputs",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_NumOutputs) - 392usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_SizeOfGeneratedCodeInBytes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_SizeOfGeneratedCodeInBytes)
        - 400usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_GetCostAnalysis",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_GetCostAnalysis) - 408usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_OutputMemoryKinds",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_OutputMemoryKinds) - 416usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_OptimizedProgram",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_OptimizedProgram) - 424usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_Serialize",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_Serialize) - 432usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_Destroy) - 440usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_GetExecutable",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_GetExecutable) - 448usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_AddressableDevices",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_AddressableDevices)
        - 456usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_Delete",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_Delete) - 464usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_IsDeleted",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_IsDeleted) - 472usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_Execute",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_Execute) - 480usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_DeserializeAndLoad",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_DeserializeAndLoad) - 488usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_Fingerprint",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_Fingerprint) - 496usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_Destroy) - 504usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_ElementType",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_ElementType) - 512usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_Dimensions",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_Dimensions) - 520usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_UnpaddedDimensions",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_UnpaddedDimensions) - 528usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_DynamicDimensionIndices",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_DynamicDimensionIndices) - 536usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_GetMemoryLayout",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_GetMemoryLayout) - 544usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_OnDeviceSizeInBytes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_OnDeviceSizeInBytes) - 552usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_Device",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_Device) - 560usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_Memory",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_Memory) - 568usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_Delete",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_Delete) - 576usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_IsDeleted",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_IsDeleted) - 584usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_CopyToDevice",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_CopyToDevice) - 592usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_ToHostBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_ToHostBuffer) - 600usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_IsOnCpu",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_IsOnCpu) - 608usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_ReadyEvent",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_ReadyEvent) - 616usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_UnsafePointer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_UnsafePointer) - 624usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_IncreaseExternalReferenceCount",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_IncreaseExternalReferenceCount)
        - 632usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_DecreaseExternalReferenceCount",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_DecreaseExternalReferenceCount)
        - 640usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_OpaqueDeviceMemoryDataPointer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_OpaqueDeviceMemoryDataPointer)
        - 648usize];
    [
        "Offset of field: PJRT_Api::PJRT_CopyToDeviceStream_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_CopyToDeviceStream_Destroy) - 656usize];
    [
        "Offset of field: PJRT_Api::PJRT_CopyToDeviceStream_AddChunk",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_CopyToDeviceStream_AddChunk) - 664usize];
    [
        "Offset of field: PJRT_Api::PJRT_CopyToDeviceStream_TotalBytes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_CopyToDeviceStream_TotalBytes) - 672usize];
    [
        "Offset of field: PJRT_Api::PJRT_CopyToDeviceStream_GranuleSize",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_CopyToDeviceStream_GranuleSize) - 680usize];
    [
        "Offset of field: PJRT_Api::PJRT_CopyToDeviceStream_CurrentBytes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_CopyToDeviceStream_CurrentBytes) - 688usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_Create",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_Create) - 696usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_Destroy) - 704usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_PlatformName",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_PlatformName)
        - 712usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_PlatformVersion",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_PlatformVersion)
        - 720usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_GetDeviceDescriptions",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_GetDeviceDescriptions)
        - 728usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_Serialize",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_Serialize) - 736usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_Attributes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_Attributes) - 744usize];
    [
        "Offset of field: PJRT_Api::PJRT_Compile",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Compile) - 752usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_OutputElementTypes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_OutputElementTypes) - 760usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_OutputDimensions",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_OutputDimensions) - 768usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_CopyToMemory",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_CopyToMemory) - 776usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_CreateViewOfDeviceBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_CreateViewOfDeviceBuffer) - 784usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_Fingerprint",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_Fingerprint) - 792usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_TopologyDescription",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_TopologyDescription) - 800usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_GetCompiledMemoryStats",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_GetCompiledMemoryStats)
        - 808usize];
    [
        "Offset of field: PJRT_Api::PJRT_Memory_Kind_Id",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Memory_Kind_Id) - 816usize];
    [
        "Offset of field: PJRT_Api::PJRT_ExecuteContext_Create",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_ExecuteContext_Create) - 824usize];
    [
        "Offset of field: PJRT_Api::PJRT_ExecuteContext_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_ExecuteContext_Destroy) - 832usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_CopyRawToHost",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_CopyRawToHost) - 840usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_Destroy)
        - 848usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_TransferData",
    ][::std::mem::offset_of!(
        PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_TransferData
    ) - 856usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_CreateBuffersForAsyncHostToDevice",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_CreateBuffersForAsyncHostToDevice)
        - 864usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer",
    ][::std::mem::offset_of!(
        PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer
    ) - 872usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_Device",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_Device)
        - 880usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_BufferCount",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_BufferCount)
        - 888usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_BufferSize",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_BufferSize)
        - 896usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_SetBufferError",
    ][::std::mem::offset_of!(
        PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_SetBufferError
    ) - 904usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_AddMetadata",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_AddMetadata)
        - 912usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_DmaMap",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_DmaMap) - 920usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_DmaUnmap",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_DmaUnmap) - 928usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_CreateUninitializedBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_CreateUninitializedBuffer)
        - 936usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_UpdateGlobalProcessInfo",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_UpdateGlobalProcessInfo) - 944usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_Deserialize",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_Deserialize) - 952usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_CreateAliasBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_CreateAliasBuffer) - 960usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_FulfillAliasBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_FulfillAliasBuffer) - 968usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_GetDeviceAssignment",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_GetDeviceAssignment)
        - 976usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_CreateErrorBuffer",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_CreateErrorBuffer) - 984usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncHostToDeviceTransferManager_TransferLiteral",
    ][::std::mem::offset_of!(
        PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_TransferLiteral
    ) - 992usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_CopyRawToHostFuture",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_CopyRawToHostFuture) - 1000usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_PoisonExecution",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_PoisonExecution) - 1008usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_CreateAsyncTrackingEvent",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_CreateAsyncTrackingEvent)
        - 1016usize];
    [
        "Offset of field: PJRT_Api::PJRT_AsyncTrackingEvent_Destroy",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_AsyncTrackingEvent_Destroy) - 1024usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_GetCompileOptions",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_GetCompileOptions) - 1032usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_DonateWithControlDependency",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_DonateWithControlDependency)
        - 1040usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_Create",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_Create) - 1048usize];
    [
        "Offset of field: PJRT_Api::PJRT_Event_Set",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Event_Set) - 1056usize];
    [
        "Offset of field: PJRT_Api::PJRT_Device_GetAttributes",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Device_GetAttributes) - 1064usize];
    [
        "Offset of field: PJRT_Api::PJRT_Client_Load",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Client_Load) - 1072usize];
    [
        "Offset of field: PJRT_Api::PJRT_LoadedExecutable_AddressableDeviceLogicalIds",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_LoadedExecutable_AddressableDeviceLogicalIds)
        - 1080usize];
    [
        "Offset of field: PJRT_Api::PJRT_Buffer_Bitcast",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Buffer_Bitcast) - 1088usize];
    [
        "Offset of field: PJRT_Api::PJRT_Error_ForEachPayload",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Error_ForEachPayload) - 1096usize];
    [
        "Offset of field: PJRT_Api::PJRT_TopologyDescription_Fingerprint",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_TopologyDescription_Fingerprint)
        - 1104usize];
    [
        "Offset of field: PJRT_Api::PJRT_Executable_ParameterMemoryKinds",
    ][::std::mem::offset_of!(PJRT_Api, PJRT_Executable_ParameterMemoryKinds)
        - 1112usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Client_RuntimeAbiVersion_Args",
    ][::std::mem::size_of::<PJRT_Client_RuntimeAbiVersion_Args>() - 24usize];
    [
        "Alignment of PJRT_Client_RuntimeAbiVersion_Args",
    ][::std::mem::align_of::<PJRT_Client_RuntimeAbiVersion_Args>() - 8usize];
    [
        "Offset of field: PJRT_Client_RuntimeAbiVersion_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Client_RuntimeAbiVersion_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Client_RuntimeAbiVersion_Args::client",
    ][::std::mem::offset_of!(PJRT_Client_RuntimeAbiVersion_Args, client) - 8usize];
    [
        "Offset of field: PJRT_Client_RuntimeAbiVersion_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_Client_RuntimeAbiVersion_Args, abi_version) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Executable_GetAbiVersion_Args",
    ][::std::mem::size_of::<PJRT_Executable_GetAbiVersion_Args>() - 24usize];
    [
        "Alignment of PJRT_Executable_GetAbiVersion_Args",
    ][::std::mem::align_of::<PJRT_Executable_GetAbiVersion_Args>() - 8usize];
    [
        "Offset of field: PJRT_Executable_GetAbiVersion_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Executable_GetAbiVersion_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Executable_GetAbiVersion_Args::executable",
    ][::std::mem::offset_of!(PJRT_Executable_GetAbiVersion_Args, executable) - 8usize];
    [
        "Offset of field: PJRT_Executable_GetAbiVersion_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_Executable_GetAbiVersion_Args, abi_version) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RuntimeAbiVersion_Destroy_Args",
    ][::std::mem::size_of::<PJRT_RuntimeAbiVersion_Destroy_Args>() - 16usize];
    [
        "Alignment of PJRT_RuntimeAbiVersion_Destroy_Args",
    ][::std::mem::align_of::<PJRT_RuntimeAbiVersion_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_Destroy_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_Destroy_Args, abi_version) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args",
    ][::std::mem::size_of::<PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args>()
        - 24usize];
    [
        "Alignment of PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args",
    ][::std::mem::align_of::<PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args::abi_version",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args, abi_version
    ) - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args::other_abi_version",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_IsCompatibleWithRuntime_Args, other_abi_version
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args",
    ][::std::mem::size_of::<PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args>()
        - 24usize];
    [
        "Alignment of PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args",
    ][::std::mem::align_of::<PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args::abi_version",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args, abi_version
    ) - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args::executable_abi_version",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_IsCompatibleWithExecutable_Args, executable_abi_version
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RuntimeAbiVersion_ToProto_Args",
    ][::std::mem::size_of::<PJRT_RuntimeAbiVersion_ToProto_Args>() - 48usize];
    [
        "Alignment of PJRT_RuntimeAbiVersion_ToProto_Args",
    ][::std::mem::align_of::<PJRT_RuntimeAbiVersion_ToProto_Args>() - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_ToProto_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_ToProto_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_ToProto_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_ToProto_Args, abi_version) - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_ToProto_Args::serialized_proto",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_ToProto_Args, serialized_proto)
        - 16usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_ToProto_Args::serialized_proto_size",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_ToProto_Args, serialized_proto_size)
        - 24usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_ToProto_Args::serialized_proto_holder",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_ToProto_Args, serialized_proto_holder
    ) - 32usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_ToProto_Args::serialized_proto_deleter",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_ToProto_Args, serialized_proto_deleter
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RuntimeAbiVersion_PlatformId_Args",
    ][::std::mem::size_of::<PJRT_RuntimeAbiVersion_PlatformId_Args>() - 24usize];
    [
        "Alignment of PJRT_RuntimeAbiVersion_PlatformId_Args",
    ][::std::mem::align_of::<PJRT_RuntimeAbiVersion_PlatformId_Args>() - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_PlatformId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_PlatformId_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_PlatformId_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_PlatformId_Args, abi_version)
        - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_PlatformId_Args::platform_id",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_PlatformId_Args, platform_id)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableAbiVersion_Destroy_Args",
    ][::std::mem::size_of::<PJRT_ExecutableAbiVersion_Destroy_Args>() - 16usize];
    [
        "Alignment of PJRT_ExecutableAbiVersion_Destroy_Args",
    ][::std::mem::align_of::<PJRT_ExecutableAbiVersion_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_Destroy_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_Destroy_Args, abi_version)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableAbiVersion_ToProto_Args",
    ][::std::mem::size_of::<PJRT_ExecutableAbiVersion_ToProto_Args>() - 48usize];
    [
        "Alignment of PJRT_ExecutableAbiVersion_ToProto_Args",
    ][::std::mem::align_of::<PJRT_ExecutableAbiVersion_ToProto_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_ToProto_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_ToProto_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_ToProto_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_ToProto_Args, abi_version)
        - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_ToProto_Args::serialized_proto",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_ToProto_Args, serialized_proto)
        - 16usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_ToProto_Args::serialized_proto_size",
    ][::std::mem::offset_of!(
        PJRT_ExecutableAbiVersion_ToProto_Args, serialized_proto_size
    ) - 24usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_ToProto_Args::serialized_proto_holder",
    ][::std::mem::offset_of!(
        PJRT_ExecutableAbiVersion_ToProto_Args, serialized_proto_holder
    ) - 32usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_ToProto_Args::serialized_proto_deleter",
    ][::std::mem::offset_of!(
        PJRT_ExecutableAbiVersion_ToProto_Args, serialized_proto_deleter
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableAbiVersion_PlatformId_Args",
    ][::std::mem::size_of::<PJRT_ExecutableAbiVersion_PlatformId_Args>() - 24usize];
    [
        "Alignment of PJRT_ExecutableAbiVersion_PlatformId_Args",
    ][::std::mem::align_of::<PJRT_ExecutableAbiVersion_PlatformId_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_PlatformId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_PlatformId_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_PlatformId_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_PlatformId_Args, abi_version)
        - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_PlatformId_Args::platform_id",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_PlatformId_Args, platform_id)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RuntimeAbiVersion_FromProto_Args",
    ][::std::mem::size_of::<PJRT_RuntimeAbiVersion_FromProto_Args>() - 32usize];
    [
        "Alignment of PJRT_RuntimeAbiVersion_FromProto_Args",
    ][::std::mem::align_of::<PJRT_RuntimeAbiVersion_FromProto_Args>() - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_FromProto_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_FromProto_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_FromProto_Args::serialized_proto",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_FromProto_Args, serialized_proto)
        - 8usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_FromProto_Args::serialized_proto_size",
    ][::std::mem::offset_of!(
        PJRT_RuntimeAbiVersion_FromProto_Args, serialized_proto_size
    ) - 16usize];
    [
        "Offset of field: PJRT_RuntimeAbiVersion_FromProto_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_RuntimeAbiVersion_FromProto_Args, abi_version)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableAbiVersion_FromProto_Args",
    ][::std::mem::size_of::<PJRT_ExecutableAbiVersion_FromProto_Args>() - 32usize];
    [
        "Alignment of PJRT_ExecutableAbiVersion_FromProto_Args",
    ][::std::mem::align_of::<PJRT_ExecutableAbiVersion_FromProto_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_FromProto_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_FromProto_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_FromProto_Args::serialized_proto",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_FromProto_Args, serialized_proto)
        - 8usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_FromProto_Args::serialized_proto_size",
    ][::std::mem::offset_of!(
        PJRT_ExecutableAbiVersion_FromProto_Args, serialized_proto_size
    ) - 16usize];
    [
        "Offset of field: PJRT_ExecutableAbiVersion_FromProto_Args::abi_version",
    ][::std::mem::offset_of!(PJRT_ExecutableAbiVersion_FromProto_Args, abi_version)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_AbiVersion_Extension",
    ][::std::mem::size_of::<PJRT_AbiVersion_Extension>() - 120usize];
    [
        "Alignment of PJRT_AbiVersion_Extension",
    ][::std::mem::align_of::<PJRT_AbiVersion_Extension>() - 8usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::base",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::client_runtime_abi_version",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, client_runtime_abi_version)
        - 24usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::executable_get_abi_version",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, executable_get_abi_version)
        - 32usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::runtime_abi_version_destroy",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, runtime_abi_version_destroy)
        - 40usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::runtime_abi_version_is_compatible_with_runtime",
    ][::std::mem::offset_of!(
        PJRT_AbiVersion_Extension, runtime_abi_version_is_compatible_with_runtime
    ) - 48usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::runtime_abi_version_is_compatible_with_executable",
    ][::std::mem::offset_of!(
        PJRT_AbiVersion_Extension, runtime_abi_version_is_compatible_with_executable
    ) - 56usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::runtime_abi_version_to_proto",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, runtime_abi_version_to_proto)
        - 64usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::runtime_abi_version_platform_id",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, runtime_abi_version_platform_id)
        - 72usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::executable_abi_version_destroy",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, executable_abi_version_destroy)
        - 80usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::executable_abi_version_to_proto",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, executable_abi_version_to_proto)
        - 88usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::executable_abi_version_platform_id",
    ][::std::mem::offset_of!(
        PJRT_AbiVersion_Extension, executable_abi_version_platform_id
    ) - 96usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::runtime_abi_version_from_proto",
    ][::std::mem::offset_of!(PJRT_AbiVersion_Extension, runtime_abi_version_from_proto)
        - 104usize];
    [
        "Offset of field: PJRT_AbiVersion_Extension::executable_abi_version_from_proto",
    ][::std::mem::offset_of!(
        PJRT_AbiVersion_Extension, executable_abi_version_from_proto
    ) - 112usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Callback_Tpu_SliceBuilderArgs",
    ][::std::mem::size_of::<PJRT_Callback_Tpu_SliceBuilderArgs>() - 16usize];
    [
        "Alignment of PJRT_Callback_Tpu_SliceBuilderArgs",
    ][::std::mem::align_of::<PJRT_Callback_Tpu_SliceBuilderArgs>() - 8usize];
    [
        "Offset of field: PJRT_Callback_Tpu_SliceBuilderArgs::struct_size",
    ][::std::mem::offset_of!(PJRT_Callback_Tpu_SliceBuilderArgs, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Callback_Tpu_SliceBuilderArgs::failure_type",
    ][::std::mem::offset_of!(PJRT_Callback_Tpu_SliceBuilderArgs, failure_type) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Callback_PrefatalArgs",
    ][::std::mem::size_of::<PJRT_Callback_PrefatalArgs>() - 32usize];
    [
        "Alignment of PJRT_Callback_PrefatalArgs",
    ][::std::mem::align_of::<PJRT_Callback_PrefatalArgs>() - 8usize];
    [
        "Offset of field: PJRT_Callback_PrefatalArgs::struct_size",
    ][::std::mem::offset_of!(PJRT_Callback_PrefatalArgs, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Callback_PrefatalArgs::error_code",
    ][::std::mem::offset_of!(PJRT_Callback_PrefatalArgs, error_code) - 8usize];
    [
        "Offset of field: PJRT_Callback_PrefatalArgs::error_message",
    ][::std::mem::offset_of!(PJRT_Callback_PrefatalArgs, error_message) - 16usize];
    [
        "Offset of field: PJRT_Callback_PrefatalArgs::error_message_size",
    ][::std::mem::offset_of!(PJRT_Callback_PrefatalArgs, error_message_size) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Callback_RegisterCallback_Args",
    ][::std::mem::size_of::<PJRT_Callback_RegisterCallback_Args>() - 40usize];
    [
        "Alignment of PJRT_Callback_RegisterCallback_Args",
    ][::std::mem::align_of::<PJRT_Callback_RegisterCallback_Args>() - 8usize];
    [
        "Offset of field: PJRT_Callback_RegisterCallback_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Callback_RegisterCallback_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Callback_RegisterCallback_Args::client",
    ][::std::mem::offset_of!(PJRT_Callback_RegisterCallback_Args, client) - 8usize];
    [
        "Offset of field: PJRT_Callback_RegisterCallback_Args::type_",
    ][::std::mem::offset_of!(PJRT_Callback_RegisterCallback_Args, type_) - 16usize];
    [
        "Offset of field: PJRT_Callback_RegisterCallback_Args::callback",
    ][::std::mem::offset_of!(PJRT_Callback_RegisterCallback_Args, callback) - 24usize];
    [
        "Offset of field: PJRT_Callback_RegisterCallback_Args::user_arg",
    ][::std::mem::offset_of!(PJRT_Callback_RegisterCallback_Args, user_arg) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Callback_InvokeCallback_Args",
    ][::std::mem::size_of::<PJRT_Callback_InvokeCallback_Args>() - 32usize];
    [
        "Alignment of PJRT_Callback_InvokeCallback_Args",
    ][::std::mem::align_of::<PJRT_Callback_InvokeCallback_Args>() - 8usize];
    [
        "Offset of field: PJRT_Callback_InvokeCallback_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Callback_InvokeCallback_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Callback_InvokeCallback_Args::client",
    ][::std::mem::offset_of!(PJRT_Callback_InvokeCallback_Args, client) - 8usize];
    [
        "Offset of field: PJRT_Callback_InvokeCallback_Args::type_",
    ][::std::mem::offset_of!(PJRT_Callback_InvokeCallback_Args, type_) - 16usize];
    [
        "Offset of field: PJRT_Callback_InvokeCallback_Args::args",
    ][::std::mem::offset_of!(PJRT_Callback_InvokeCallback_Args, args) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Callback_Extension",
    ][::std::mem::size_of::<PJRT_Callback_Extension>() - 40usize];
    [
        "Alignment of PJRT_Callback_Extension",
    ][::std::mem::align_of::<PJRT_Callback_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Callback_Extension::base",
    ][::std::mem::offset_of!(PJRT_Callback_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Callback_Extension::register_callback",
    ][::std::mem::offset_of!(PJRT_Callback_Extension, register_callback) - 24usize];
    [
        "Offset of field: PJRT_Callback_Extension::invoke_callback",
    ][::std::mem::offset_of!(PJRT_Callback_Extension, invoke_callback) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Destroy_Args>() - 16usize];
    [
        "Alignment of PJRT_Collectives_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Collectives_Destroy_Args::collectives",
    ][::std::mem::offset_of!(PJRT_Collectives_Destroy_Args, collectives) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_CreateCommunicators_Args",
    ][::std::mem::size_of::<PJRT_Collectives_CreateCommunicators_Args>() - 104usize];
    [
        "Alignment of PJRT_Collectives_CreateCommunicators_Args",
    ][::std::mem::align_of::<PJRT_Collectives_CreateCommunicators_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::collectives",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, collectives)
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::device_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, device_ids)
        - 16usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::num_device_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, num_device_ids)
        - 24usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::clique_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, clique_ids)
        - 32usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::clique_id_sizes",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, clique_id_sizes)
        - 40usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::num_clique_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, num_clique_ids)
        - 48usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::rank_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, rank_ids)
        - 56usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::num_device_ranks",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, num_device_ranks)
        - 64usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::communicators",
    ][::std::mem::offset_of!(PJRT_Collectives_CreateCommunicators_Args, communicators)
        - 72usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::num_communicators",
    ][::std::mem::offset_of!(
        PJRT_Collectives_CreateCommunicators_Args, num_communicators
    ) - 80usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::communicators_holder",
    ][::std::mem::offset_of!(
        PJRT_Collectives_CreateCommunicators_Args, communicators_holder
    ) - 88usize];
    [
        "Offset of field: PJRT_Collectives_CreateCommunicators_Args::communicators_holder_deleter",
    ][::std::mem::offset_of!(
        PJRT_Collectives_CreateCommunicators_Args, communicators_holder_deleter
    ) - 96usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_Destroy_Args>() - 16usize];
    [
        "Alignment of PJRT_Collectives_Communicator_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_Destroy_Args::communicator",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_Destroy_Args, communicator)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_CpuExecutor",
    ][::std::mem::size_of::<PJRT_Collectives_CpuExecutor>() - 48usize];
    [
        "Alignment of PJRT_Collectives_CpuExecutor",
    ][::std::mem::align_of::<PJRT_Collectives_CpuExecutor>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::run_id",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, run_id) - 0usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::global_device_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, global_device_ids) - 8usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::num_global_device_ids",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, num_global_device_ids)
        - 16usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::num_local_participants",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, num_local_participants)
        - 24usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::collective_op_kind",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, collective_op_kind)
        - 28usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::op_id",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, op_id) - 32usize];
    [
        "Offset of field: PJRT_Collectives_CpuExecutor::timeout_in_ns",
    ][::std::mem::offset_of!(PJRT_Collectives_CpuExecutor, timeout_in_ns) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_AllReduce_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_AllReduce_Args>() - 88usize];
    [
        "Alignment of PJRT_Collectives_Communicator_AllReduce_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_AllReduce_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllReduce_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::communicator",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllReduce_Args, communicator)
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::send_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllReduce_Args, send_buffer_ptr
    ) - 16usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::send_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllReduce_Args, send_buffer_size
    ) - 24usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::recv_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllReduce_Args, recv_buffer_ptr
    ) - 32usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::recv_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllReduce_Args, recv_buffer_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::primitive_type",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllReduce_Args, primitive_type
    ) - 48usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::count",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllReduce_Args, count)
        - 56usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::reduction_kind",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllReduce_Args, reduction_kind
    ) - 64usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::cpu_executor",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllReduce_Args, cpu_executor)
        - 72usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllReduce_Args::event",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllReduce_Args, event)
        - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_ReduceScatter_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_ReduceScatter_Args>()
        - 88usize];
    [
        "Alignment of PJRT_Collectives_Communicator_ReduceScatter_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_ReduceScatter_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::communicator",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, communicator
    ) - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::send_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, send_buffer_ptr
    ) - 16usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::send_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, send_buffer_size
    ) - 24usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::recv_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, recv_buffer_ptr
    ) - 32usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::recv_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, recv_buffer_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::primitive_type",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, primitive_type
    ) - 48usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::count",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ReduceScatter_Args, count)
        - 56usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::reduction_kind",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, reduction_kind
    ) - 64usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::cpu_executor",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ReduceScatter_Args, cpu_executor
    ) - 72usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ReduceScatter_Args::event",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ReduceScatter_Args, event)
        - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_AllGather_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_AllGather_Args>() - 80usize];
    [
        "Alignment of PJRT_Collectives_Communicator_AllGather_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_AllGather_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllGather_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::communicator",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllGather_Args, communicator)
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::send_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllGather_Args, send_buffer_ptr
    ) - 16usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::send_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllGather_Args, send_buffer_size
    ) - 24usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::recv_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllGather_Args, recv_buffer_ptr
    ) - 32usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::recv_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllGather_Args, recv_buffer_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::primitive_type",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllGather_Args, primitive_type
    ) - 48usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::count",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllGather_Args, count)
        - 56usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::cpu_executor",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllGather_Args, cpu_executor)
        - 64usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllGather_Args::event",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllGather_Args, event)
        - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_CollectivePermute_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_CollectivePermute_Args>()
        - 112usize];
    [
        "Alignment of PJRT_Collectives_Communicator_CollectivePermute_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_CollectivePermute_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::communicator",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, communicator
    ) - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::send_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, send_buffer_ptr
    ) - 16usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::send_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, send_buffer_size
    ) - 24usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::recv_buffer_ptr",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, recv_buffer_ptr
    ) - 32usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::recv_buffer_size",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, recv_buffer_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::primitive_type",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, primitive_type
    ) - 48usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::count",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_CollectivePermute_Args, count)
        - 56usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::has_source_rank",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, has_source_rank
    ) - 64usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::source_rank",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, source_rank
    ) - 72usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::target_ranks",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, target_ranks
    ) - 80usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::num_target_ranks",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, num_target_ranks
    ) - 88usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::cpu_executor",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_CollectivePermute_Args, cpu_executor
    ) - 96usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_CollectivePermute_Args::event",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_CollectivePermute_Args, event)
        - 104usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_AllToAll_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_AllToAll_Args>() - 96usize];
    [
        "Alignment of PJRT_Collectives_Communicator_AllToAll_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_AllToAll_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllToAll_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::communicator",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllToAll_Args, communicator)
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::send_buffers_ptrs",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllToAll_Args, send_buffers_ptrs
    ) - 16usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::send_buffers_sizes",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllToAll_Args, send_buffers_sizes
    ) - 24usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::num_send_buffers",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllToAll_Args, num_send_buffers
    ) - 32usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::recv_buffers_ptrs",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllToAll_Args, recv_buffers_ptrs
    ) - 40usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::recv_buffers_sizes",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllToAll_Args, recv_buffers_sizes
    ) - 48usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::num_recv_buffers",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_AllToAll_Args, num_recv_buffers
    ) - 56usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::primitive_type",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllToAll_Args, primitive_type)
        - 64usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::count",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllToAll_Args, count)
        - 72usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::cpu_executor",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllToAll_Args, cpu_executor)
        - 80usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_AllToAll_Args::event",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_AllToAll_Args, event)
        - 88usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Communicator_ToString_Args",
    ][::std::mem::size_of::<PJRT_Collectives_Communicator_ToString_Args>() - 48usize];
    [
        "Alignment of PJRT_Collectives_Communicator_ToString_Args",
    ][::std::mem::align_of::<PJRT_Collectives_Communicator_ToString_Args>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ToString_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ToString_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ToString_Args::communicator",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ToString_Args, communicator)
        - 8usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ToString_Args::str_",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ToString_Args, str_)
        - 16usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ToString_Args::str_size",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ToString_Args, str_size)
        - 24usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ToString_Args::str_holder",
    ][::std::mem::offset_of!(PJRT_Collectives_Communicator_ToString_Args, str_holder)
        - 32usize];
    [
        "Offset of field: PJRT_Collectives_Communicator_ToString_Args::str_holder_deleter",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Communicator_ToString_Args, str_holder_deleter
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Collectives_Extension",
    ][::std::mem::size_of::<PJRT_Collectives_Extension>() - 96usize];
    [
        "Alignment of PJRT_Collectives_Extension",
    ][::std::mem::align_of::<PJRT_Collectives_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Collectives_Extension::base",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Collectives_Extension::collectives_destroy",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, collectives_destroy) - 24usize];
    [
        "Offset of field: PJRT_Collectives_Extension::collectives_create_communicators",
    ][::std::mem::offset_of!(
        PJRT_Collectives_Extension, collectives_create_communicators
    ) - 32usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_destroy",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_destroy)
        - 40usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_all_reduce",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_all_reduce)
        - 48usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_reduce_scatter",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_reduce_scatter)
        - 56usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_all_gather",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_all_gather)
        - 64usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_collective_permute",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_collective_permute)
        - 72usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_all_to_all",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_all_to_all)
        - 80usize];
    [
        "Offset of field: PJRT_Collectives_Extension::communicator_to_string",
    ][::std::mem::offset_of!(PJRT_Collectives_Extension, communicator_to_string)
        - 88usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_string",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_string>() - 16usize];
    [
        "Alignment of JAX_CustomCallPartitioner_string",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_string>() - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_string::data",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_string, data) - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_string::size",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_string, size) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_aval",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_aval>() - 40usize];
    [
        "Alignment of JAX_CustomCallPartitioner_aval",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_aval>() - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_aval::shape",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_aval, shape) - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_aval::has_sharding",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_aval, has_sharding) - 16usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_aval::sharding",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_aval, sharding) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_version_and_error",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_version_and_error>() - 48usize];
    [
        "Alignment of JAX_CustomCallPartitioner_version_and_error",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_version_and_error>() - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_version_and_error::api_version",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_version_and_error, api_version)
        - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_version_and_error::data",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_version_and_error, data)
        - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_version_and_error::cleanup_fn",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_version_and_error, cleanup_fn)
        - 16usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_version_and_error::has_error",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_version_and_error, has_error)
        - 24usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_version_and_error::code",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_version_and_error, code)
        - 28usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_version_and_error::error_msg",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_version_and_error, error_msg)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_Partition_Args",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_Partition_Args>() - 160usize];
    [
        "Alignment of JAX_CustomCallPartitioner_Partition_Args",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_Partition_Args>() - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::header",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, header) - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::num_args",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, num_args)
        - 48usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::op_args",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, op_args)
        - 56usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::op_result",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, op_result)
        - 64usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::backend_config",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, backend_config)
        - 104usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::mlir_module",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, mlir_module)
        - 120usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::args_sharding",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, args_sharding)
        - 136usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Partition_Args::result_sharding",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Partition_Args, result_sharding)
        - 144usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_InferShardingFromOperands_Args",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_InferShardingFromOperands_Args>()
        - 120usize];
    [
        "Alignment of JAX_CustomCallPartitioner_InferShardingFromOperands_Args",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_InferShardingFromOperands_Args>()
        - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::header",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, header
    ) - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::num_args",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, num_args
    ) - 48usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::op_args",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, op_args
    ) - 56usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::result_shape",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, result_shape
    ) - 64usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::backend_config",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, backend_config
    ) - 80usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::has_result_sharding",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, has_result_sharding
    ) - 96usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_InferShardingFromOperands_Args::result_sharding",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_InferShardingFromOperands_Args, result_sharding
    ) - 104usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_PropagateUserSharding_Args",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_PropagateUserSharding_Args>()
        - 96usize];
    [
        "Alignment of JAX_CustomCallPartitioner_PropagateUserSharding_Args",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_PropagateUserSharding_Args>()
        - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_PropagateUserSharding_Args::header",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_PropagateUserSharding_Args, header
    ) - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_PropagateUserSharding_Args::backend_config",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_PropagateUserSharding_Args, backend_config
    ) - 48usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_PropagateUserSharding_Args::result_shape",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_PropagateUserSharding_Args, result_shape
    ) - 64usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_PropagateUserSharding_Args::result_sharding",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_PropagateUserSharding_Args, result_sharding
    ) - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of JAX_CustomCallPartitioner_Callbacks",
    ][::std::mem::size_of::<JAX_CustomCallPartitioner_Callbacks>() - 56usize];
    [
        "Alignment of JAX_CustomCallPartitioner_Callbacks",
    ][::std::mem::align_of::<JAX_CustomCallPartitioner_Callbacks>() - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::version",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Callbacks, version) - 0usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::private_data",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Callbacks, private_data)
        - 8usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::dtor",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Callbacks, dtor) - 16usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::partition",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Callbacks, partition) - 24usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::infer_sharding",
    ][::std::mem::offset_of!(JAX_CustomCallPartitioner_Callbacks, infer_sharding)
        - 32usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::propagate_user_sharding",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_Callbacks, propagate_user_sharding
    ) - 40usize];
    [
        "Offset of field: JAX_CustomCallPartitioner_Callbacks::can_side_effecting_have_replicated_sharding",
    ][::std::mem::offset_of!(
        JAX_CustomCallPartitioner_Callbacks, can_side_effecting_have_replicated_sharding
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Register_Custom_Partitioner_Args",
    ][::std::mem::size_of::<PJRT_Register_Custom_Partitioner_Args>() - 32usize];
    [
        "Alignment of PJRT_Register_Custom_Partitioner_Args",
    ][::std::mem::align_of::<PJRT_Register_Custom_Partitioner_Args>() - 8usize];
    [
        "Offset of field: PJRT_Register_Custom_Partitioner_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Register_Custom_Partitioner_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Register_Custom_Partitioner_Args::name",
    ][::std::mem::offset_of!(PJRT_Register_Custom_Partitioner_Args, name) - 8usize];
    [
        "Offset of field: PJRT_Register_Custom_Partitioner_Args::name_size",
    ][::std::mem::offset_of!(PJRT_Register_Custom_Partitioner_Args, name_size)
        - 16usize];
    [
        "Offset of field: PJRT_Register_Custom_Partitioner_Args::callbacks",
    ][::std::mem::offset_of!(PJRT_Register_Custom_Partitioner_Args, callbacks)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Register_Batch_Partitionable_Args",
    ][::std::mem::size_of::<PJRT_Register_Batch_Partitionable_Args>() - 24usize];
    [
        "Alignment of PJRT_Register_Batch_Partitionable_Args",
    ][::std::mem::align_of::<PJRT_Register_Batch_Partitionable_Args>() - 8usize];
    [
        "Offset of field: PJRT_Register_Batch_Partitionable_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Register_Batch_Partitionable_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Register_Batch_Partitionable_Args::name",
    ][::std::mem::offset_of!(PJRT_Register_Batch_Partitionable_Args, name) - 8usize];
    [
        "Offset of field: PJRT_Register_Batch_Partitionable_Args::name_size",
    ][::std::mem::offset_of!(PJRT_Register_Batch_Partitionable_Args, name_size)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Custom_Partitioner_Extension",
    ][::std::mem::size_of::<PJRT_Custom_Partitioner_Extension>() - 40usize];
    [
        "Alignment of PJRT_Custom_Partitioner_Extension",
    ][::std::mem::align_of::<PJRT_Custom_Partitioner_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Custom_Partitioner_Extension::base",
    ][::std::mem::offset_of!(PJRT_Custom_Partitioner_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Custom_Partitioner_Extension::register_custom_partitioner",
    ][::std::mem::offset_of!(
        PJRT_Custom_Partitioner_Extension, register_custom_partitioner
    ) - 24usize];
    [
        "Offset of field: PJRT_Custom_Partitioner_Extension::register_batch_partitionable",
    ][::std::mem::offset_of!(
        PJRT_Custom_Partitioner_Extension, register_batch_partitionable
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_FFI_Type_Info",
    ][::std::mem::size_of::<PJRT_FFI_Type_Info>() - 24usize];
    [
        "Alignment of PJRT_FFI_Type_Info",
    ][::std::mem::align_of::<PJRT_FFI_Type_Info>() - 8usize];
    [
        "Offset of field: PJRT_FFI_Type_Info::deleter",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Info, deleter) - 0usize];
    [
        "Offset of field: PJRT_FFI_Type_Info::serialize",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Info, serialize) - 8usize];
    [
        "Offset of field: PJRT_FFI_Type_Info::deserialize",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Info, deserialize) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_FFI_Type_Register_Args",
    ][::std::mem::size_of::<PJRT_FFI_Type_Register_Args>() - 48usize];
    [
        "Alignment of PJRT_FFI_Type_Register_Args",
    ][::std::mem::align_of::<PJRT_FFI_Type_Register_Args>() - 8usize];
    [
        "Offset of field: PJRT_FFI_Type_Register_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Register_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_FFI_Type_Register_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Register_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_FFI_Type_Register_Args::type_name",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Register_Args, type_name) - 16usize];
    [
        "Offset of field: PJRT_FFI_Type_Register_Args::type_name_size",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Register_Args, type_name_size) - 24usize];
    [
        "Offset of field: PJRT_FFI_Type_Register_Args::type_id",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Register_Args, type_id) - 32usize];
    [
        "Offset of field: PJRT_FFI_Type_Register_Args::type_info",
    ][::std::mem::offset_of!(PJRT_FFI_Type_Register_Args, type_info) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of PJRT_FFI_UserData"][::std::mem::size_of::<PJRT_FFI_UserData>() - 16usize];
    [
        "Alignment of PJRT_FFI_UserData",
    ][::std::mem::align_of::<PJRT_FFI_UserData>() - 8usize];
    [
        "Offset of field: PJRT_FFI_UserData::type_id",
    ][::std::mem::offset_of!(PJRT_FFI_UserData, type_id) - 0usize];
    [
        "Offset of field: PJRT_FFI_UserData::data",
    ][::std::mem::offset_of!(PJRT_FFI_UserData, data) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_FFI_UserData_Add_Args",
    ][::std::mem::size_of::<PJRT_FFI_UserData_Add_Args>() - 40usize];
    [
        "Alignment of PJRT_FFI_UserData_Add_Args",
    ][::std::mem::align_of::<PJRT_FFI_UserData_Add_Args>() - 8usize];
    [
        "Offset of field: PJRT_FFI_UserData_Add_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_FFI_UserData_Add_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_FFI_UserData_Add_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_FFI_UserData_Add_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_FFI_UserData_Add_Args::context",
    ][::std::mem::offset_of!(PJRT_FFI_UserData_Add_Args, context) - 16usize];
    [
        "Offset of field: PJRT_FFI_UserData_Add_Args::user_data",
    ][::std::mem::offset_of!(PJRT_FFI_UserData_Add_Args, user_data) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_FFI_Register_Handler_Args",
    ][::std::mem::size_of::<PJRT_FFI_Register_Handler_Args>() - 56usize];
    [
        "Alignment of PJRT_FFI_Register_Handler_Args",
    ][::std::mem::align_of::<PJRT_FFI_Register_Handler_Args>() - 8usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::target_name",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, target_name) - 8usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::target_name_size",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, target_name_size)
        - 16usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::handler",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, handler) - 24usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::platform_name",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, platform_name) - 32usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::platform_name_size",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, platform_name_size)
        - 40usize];
    [
        "Offset of field: PJRT_FFI_Register_Handler_Args::traits",
    ][::std::mem::offset_of!(PJRT_FFI_Register_Handler_Args, traits) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_FFI_Extension",
    ][::std::mem::size_of::<PJRT_FFI_Extension>() - 48usize];
    [
        "Alignment of PJRT_FFI_Extension",
    ][::std::mem::align_of::<PJRT_FFI_Extension>() - 8usize];
    [
        "Offset of field: PJRT_FFI_Extension::base",
    ][::std::mem::offset_of!(PJRT_FFI_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_FFI_Extension::type_register",
    ][::std::mem::offset_of!(PJRT_FFI_Extension, type_register) - 24usize];
    [
        "Offset of field: PJRT_FFI_Extension::user_data_add",
    ][::std::mem::offset_of!(PJRT_FFI_Extension, user_data_add) - 32usize];
    [
        "Offset of field: PJRT_FFI_Extension::register_handler",
    ][::std::mem::offset_of!(PJRT_FFI_Extension, register_handler) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Gpu_Register_Custom_Call_Args",
    ][::std::mem::size_of::<PJRT_Gpu_Register_Custom_Call_Args>() - 64usize];
    [
        "Alignment of PJRT_Gpu_Register_Custom_Call_Args",
    ][::std::mem::align_of::<PJRT_Gpu_Register_Custom_Call_Args>() - 8usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::function_name",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, function_name)
        - 8usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::function_name_size",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, function_name_size)
        - 16usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::api_version",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, api_version) - 24usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::handler_instantiate",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, handler_instantiate)
        - 32usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::handler_prepare",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, handler_prepare)
        - 40usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::handler_initialize",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, handler_initialize)
        - 48usize];
    [
        "Offset of field: PJRT_Gpu_Register_Custom_Call_Args::handler_execute",
    ][::std::mem::offset_of!(PJRT_Gpu_Register_Custom_Call_Args, handler_execute)
        - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Gpu_Custom_Call",
    ][::std::mem::size_of::<PJRT_Gpu_Custom_Call>() - 32usize];
    [
        "Alignment of PJRT_Gpu_Custom_Call",
    ][::std::mem::align_of::<PJRT_Gpu_Custom_Call>() - 8usize];
    [
        "Offset of field: PJRT_Gpu_Custom_Call::base",
    ][::std::mem::offset_of!(PJRT_Gpu_Custom_Call, base) - 0usize];
    [
        "Offset of field: PJRT_Gpu_Custom_Call::custom_call",
    ][::std::mem::offset_of!(PJRT_Gpu_Custom_Call, custom_call) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_MemoryLayout_Destroy_Args",
    ][::std::mem::size_of::<PJRT_Layouts_MemoryLayout_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_Layouts_MemoryLayout_Destroy_Args",
    ][::std::mem::align_of::<PJRT_Layouts_MemoryLayout_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Destroy_Args::layout",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Destroy_Args, layout) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_MemoryLayout_Serialize_Args",
    ][::std::mem::size_of::<PJRT_Layouts_MemoryLayout_Serialize_Args>() - 56usize];
    [
        "Alignment of PJRT_Layouts_MemoryLayout_Serialize_Args",
    ][::std::mem::align_of::<PJRT_Layouts_MemoryLayout_Serialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Serialize_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Serialize_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::layout",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Serialize_Args, layout)
        - 16usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::serialized_bytes",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Serialize_Args, serialized_bytes)
        - 24usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::serialized_bytes_size",
    ][::std::mem::offset_of!(
        PJRT_Layouts_MemoryLayout_Serialize_Args, serialized_bytes_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::serialized_layout",
    ][::std::mem::offset_of!(PJRT_Layouts_MemoryLayout_Serialize_Args, serialized_layout)
        - 40usize];
    [
        "Offset of field: PJRT_Layouts_MemoryLayout_Serialize_Args::serialized_layout_deleter",
    ][::std::mem::offset_of!(
        PJRT_Layouts_MemoryLayout_Serialize_Args, serialized_layout_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args",
    ][::std::mem::size_of::<PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args>() - 32usize];
    [
        "Alignment of PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args",
    ][::std::mem::align_of::<PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args>() - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args::layout",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args, layout)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args",
    ][::std::mem::size_of::<PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args>() - 56usize];
    [
        "Alignment of PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args",
    ][::std::mem::align_of::<PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args>() - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::client",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::type_",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, type_)
        - 24usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::dims",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, dims)
        - 32usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, num_dims)
        - 40usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args::layout",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args, layout)
        - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args",
    ][::std::mem::size_of::<PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args>()
        - 56usize];
    [
        "Alignment of PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args",
    ][::std::mem::align_of::<PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::topology_description",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, topology_description
    ) - 16usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::type_",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, type_)
        - 24usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::dims",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, dims)
        - 32usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::num_dims",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, num_dims)
        - 40usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args::layout",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Topology_GetDefaultLayout_Args, layout)
        - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args",
    ][::std::mem::size_of::<PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args>()
        - 40usize];
    [
        "Alignment of PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args",
    ][::std::mem::align_of::<PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args::executable",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args, executable
    ) - 16usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args::num_outputs",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args, num_outputs
    ) - 24usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args::layouts",
    ][::std::mem::offset_of!(PJRT_Layouts_PJRT_Executable_GetOutputLayouts_Args, layouts)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args",
    ][::std::mem::size_of::<PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args>()
        - 40usize];
    [
        "Alignment of PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args",
    ][::std::mem::align_of::<PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args::executable",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args, executable
    ) - 16usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args::num_parameters",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args, num_parameters
    ) - 24usize];
    [
        "Offset of field: PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args::layouts",
    ][::std::mem::offset_of!(
        PJRT_Layouts_PJRT_Executable_GetParameterLayouts_Args, layouts
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Layouts_Extension",
    ][::std::mem::size_of::<PJRT_Layouts_Extension>() - 80usize];
    [
        "Alignment of PJRT_Layouts_Extension",
    ][::std::mem::align_of::<PJRT_Layouts_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Layouts_Extension::base",
    ][::std::mem::offset_of!(PJRT_Layouts_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_MemoryLayout_Destroy",
    ][::std::mem::offset_of!(PJRT_Layouts_Extension, PJRT_Layouts_MemoryLayout_Destroy)
        - 24usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_MemoryLayout_Serialize",
    ][::std::mem::offset_of!(PJRT_Layouts_Extension, PJRT_Layouts_MemoryLayout_Serialize)
        - 32usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_PJRT_Client_GetDefaultLayout",
    ][::std::mem::offset_of!(
        PJRT_Layouts_Extension, PJRT_Layouts_PJRT_Client_GetDefaultLayout
    ) - 40usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_PJRT_Buffer_MemoryLayout",
    ][::std::mem::offset_of!(
        PJRT_Layouts_Extension, PJRT_Layouts_PJRT_Buffer_MemoryLayout
    ) - 48usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_PJRT_Topology_GetDefaultLayout",
    ][::std::mem::offset_of!(
        PJRT_Layouts_Extension, PJRT_Layouts_PJRT_Topology_GetDefaultLayout
    ) - 56usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_PJRT_Executable_GetOutputLayouts",
    ][::std::mem::offset_of!(
        PJRT_Layouts_Extension, PJRT_Layouts_PJRT_Executable_GetOutputLayouts
    ) - 64usize];
    [
        "Offset of field: PJRT_Layouts_Extension::PJRT_Layouts_PJRT_Executable_GetParameterLayouts",
    ][::std::mem::offset_of!(
        PJRT_Layouts_Extension, PJRT_Layouts_PJRT_Executable_GetParameterLayouts
    ) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MultiSlice_Config_Destroy_Args",
    ][::std::mem::size_of::<PJRT_MultiSlice_Config_Destroy_Args>() - 16usize];
    [
        "Alignment of PJRT_MultiSlice_Config_Destroy_Args",
    ][::std::mem::align_of::<PJRT_MultiSlice_Config_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Destroy_Args::config",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Destroy_Args, config) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MultiSlice_Config_NumSlices_Args",
    ][::std::mem::size_of::<PJRT_MultiSlice_Config_NumSlices_Args>() - 24usize];
    [
        "Alignment of PJRT_MultiSlice_Config_NumSlices_Args",
    ][::std::mem::align_of::<PJRT_MultiSlice_Config_NumSlices_Args>() - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumSlices_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumSlices_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumSlices_Args::config",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumSlices_Args, config) - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumSlices_Args::num_slices",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumSlices_Args, num_slices)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MultiSlice_Config_SliceId_Args",
    ][::std::mem::size_of::<PJRT_MultiSlice_Config_SliceId_Args>() - 24usize];
    [
        "Alignment of PJRT_MultiSlice_Config_SliceId_Args",
    ][::std::mem::align_of::<PJRT_MultiSlice_Config_SliceId_Args>() - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_SliceId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_SliceId_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_SliceId_Args::config",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_SliceId_Args, config) - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_SliceId_Args::slice_id",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_SliceId_Args, slice_id) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MultiSlice_Config_NumDevicesPerSlice_Args",
    ][::std::mem::size_of::<PJRT_MultiSlice_Config_NumDevicesPerSlice_Args>() - 56usize];
    [
        "Alignment of PJRT_MultiSlice_Config_NumDevicesPerSlice_Args",
    ][::std::mem::align_of::<PJRT_MultiSlice_Config_NumDevicesPerSlice_Args>() - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::config",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, config)
        - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::num_devices_per_slice_map",
    ][::std::mem::offset_of!(
        PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, num_devices_per_slice_map
    ) - 16usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::slice_ids",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, slice_ids)
        - 24usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::num_devices",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, num_devices)
        - 32usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::devices_per_slice_map",
    ][::std::mem::offset_of!(
        PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, devices_per_slice_map
    ) - 40usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_NumDevicesPerSlice_Args::devices_per_slice_map_deleter",
    ][::std::mem::offset_of!(
        PJRT_MultiSlice_Config_NumDevicesPerSlice_Args, devices_per_slice_map_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MultiSlice_Config_Serialize_Args",
    ][::std::mem::size_of::<PJRT_MultiSlice_Config_Serialize_Args>() - 48usize];
    [
        "Alignment of PJRT_MultiSlice_Config_Serialize_Args",
    ][::std::mem::align_of::<PJRT_MultiSlice_Config_Serialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Serialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Serialize_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Serialize_Args::config",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Serialize_Args, config) - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Serialize_Args::serialized",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Serialize_Args, serialized)
        - 16usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Serialize_Args::size",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Serialize_Args, size) - 24usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Serialize_Args::serialized_config",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Config_Serialize_Args, serialized_config)
        - 32usize];
    [
        "Offset of field: PJRT_MultiSlice_Config_Serialize_Args::serialized_config_deleter",
    ][::std::mem::offset_of!(
        PJRT_MultiSlice_Config_Serialize_Args, serialized_config_deleter
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MultiSlice_Extension",
    ][::std::mem::size_of::<PJRT_MultiSlice_Extension>() - 64usize];
    [
        "Alignment of PJRT_MultiSlice_Extension",
    ][::std::mem::align_of::<PJRT_MultiSlice_Extension>() - 8usize];
    [
        "Offset of field: PJRT_MultiSlice_Extension::base",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_MultiSlice_Extension::config_destroy",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Extension, config_destroy) - 24usize];
    [
        "Offset of field: PJRT_MultiSlice_Extension::config_num_slices",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Extension, config_num_slices) - 32usize];
    [
        "Offset of field: PJRT_MultiSlice_Extension::config_slice_id",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Extension, config_slice_id) - 40usize];
    [
        "Offset of field: PJRT_MultiSlice_Extension::config_num_devices_per_slice",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Extension, config_num_devices_per_slice)
        - 48usize];
    [
        "Offset of field: PJRT_MultiSlice_Extension::config_serialize",
    ][::std::mem::offset_of!(PJRT_MultiSlice_Extension, config_serialize) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_CreateClientContextFromPjRtClient_Args",
    ][::std::mem::size_of::<PJRT_Megascale_CreateClientContextFromPjRtClient_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Megascale_CreateClientContextFromPjRtClient_Args",
    ][::std::mem::align_of::<PJRT_Megascale_CreateClientContextFromPjRtClient_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateClientContextFromPjRtClient_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateClientContextFromPjRtClient_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Megascale_CreateClientContextFromPjRtClient_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateClientContextFromPjRtClient_Args, client
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateClientContextFromPjRtClient_Args::client_context",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateClientContextFromPjRtClient_Args, client_context
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_CreateDefaultClientContext_Args",
    ][::std::mem::size_of::<PJRT_Megascale_CreateDefaultClientContext_Args>() - 16usize];
    [
        "Alignment of PJRT_Megascale_CreateDefaultClientContext_Args",
    ][::std::mem::align_of::<PJRT_Megascale_CreateDefaultClientContext_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateDefaultClientContext_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateDefaultClientContext_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_CreateDefaultClientContext_Args::client_context",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateDefaultClientContext_Args, client_context
    ) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_DeleteClientContext_Args",
    ][::std::mem::size_of::<PJRT_Megascale_DeleteClientContext_Args>() - 16usize];
    [
        "Alignment of PJRT_Megascale_DeleteClientContext_Args",
    ][::std::mem::align_of::<PJRT_Megascale_DeleteClientContext_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_DeleteClientContext_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_DeleteClientContext_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_DeleteClientContext_Args::client_context",
    ][::std::mem::offset_of!(PJRT_Megascale_DeleteClientContext_Args, client_context)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_CreateAoTConfig_Args",
    ][::std::mem::size_of::<PJRT_Megascale_CreateAoTConfig_Args>() - 32usize];
    [
        "Alignment of PJRT_Megascale_CreateAoTConfig_Args",
    ][::std::mem::align_of::<PJRT_Megascale_CreateAoTConfig_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateAoTConfig_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateAoTConfig_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Megascale_CreateAoTConfig_Args::topology",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateAoTConfig_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateAoTConfig_Args::num_slices",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateAoTConfig_Args, num_slices) - 16usize];
    [
        "Offset of field: PJRT_Megascale_CreateAoTConfig_Args::multi_slice_config",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateAoTConfig_Args, multi_slice_config)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_CreateMultiSliceConfig_Args",
    ][::std::mem::size_of::<PJRT_Megascale_CreateMultiSliceConfig_Args>() - 80usize];
    [
        "Alignment of PJRT_Megascale_CreateMultiSliceConfig_Args",
    ][::std::mem::align_of::<PJRT_Megascale_CreateMultiSliceConfig_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::topology",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::num_slices",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, num_slices)
        - 16usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::local_slice_id",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, local_slice_id)
        - 20usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::local_host_id",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, local_host_id)
        - 24usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::endpoint_addresses",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMultiSliceConfig_Args, endpoint_addresses
    ) - 32usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::endpoint_addresses_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMultiSliceConfig_Args, endpoint_addresses_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::dcn_topology",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, dcn_topology)
        - 48usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::dcn_topology_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMultiSliceConfig_Args, dcn_topology_size
    ) - 56usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::client_context",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMultiSliceConfig_Args, client_context)
        - 64usize];
    [
        "Offset of field: PJRT_Megascale_CreateMultiSliceConfig_Args::multi_slice_config",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMultiSliceConfig_Args, multi_slice_config
    ) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ClientContext_Initialize_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ClientContext_Initialize_Args>() - 16usize];
    [
        "Alignment of PJRT_Megascale_ClientContext_Initialize_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ClientContext_Initialize_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_Initialize_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ClientContext_Initialize_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_Initialize_Args::client_context",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_Initialize_Args, client_context
    ) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ClientContext_UnblockPendingWork_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ClientContext_UnblockPendingWork_Args>()
        - 32usize];
    [
        "Alignment of PJRT_Megascale_ClientContext_UnblockPendingWork_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ClientContext_UnblockPendingWork_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_UnblockPendingWork_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_UnblockPendingWork_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_UnblockPendingWork_Args::client_context",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_UnblockPendingWork_Args, client_context
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_UnblockPendingWork_Args::launch_id",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_UnblockPendingWork_Args, launch_id
    ) - 16usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_UnblockPendingWork_Args::expire_after_ms",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_UnblockPendingWork_Args, expire_after_ms
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ClientContext_MegascalePort_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ClientContext_MegascalePort_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Megascale_ClientContext_MegascalePort_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ClientContext_MegascalePort_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_MegascalePort_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_MegascalePort_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_MegascalePort_Args::client_context",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ClientContext_MegascalePort_Args, client_context
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_ClientContext_MegascalePort_Args::port",
    ][::std::mem::offset_of!(PJRT_Megascale_ClientContext_MegascalePort_Args, port)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ProcessesInfo",
    ][::std::mem::size_of::<PJRT_Megascale_ProcessesInfo>() - 64usize];
    [
        "Alignment of PJRT_Megascale_ProcessesInfo",
    ][::std::mem::align_of::<PJRT_Megascale_ProcessesInfo>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::addresses",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, addresses) - 0usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::address_sizes",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, address_sizes) - 8usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::num_addresses",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, num_addresses) - 16usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::slice_indexes",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, slice_indexes) - 24usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::num_slice_indexes",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, num_slice_indexes) - 32usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::per_slice_indexes",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, per_slice_indexes) - 40usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::num_per_slice_indexes",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, num_per_slice_indexes)
        - 48usize];
    [
        "Offset of field: PJRT_Megascale_ProcessesInfo::num_devices_per_process",
    ][::std::mem::offset_of!(PJRT_Megascale_ProcessesInfo, num_devices_per_process)
        - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_CreateMegascaleCollectives_Args",
    ][::std::mem::size_of::<PJRT_Megascale_CreateMegascaleCollectives_Args>() - 48usize];
    [
        "Alignment of PJRT_Megascale_CreateMegascaleCollectives_Args",
    ][::std::mem::align_of::<PJRT_Megascale_CreateMegascaleCollectives_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateMegascaleCollectives_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMegascaleCollectives_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_CreateMegascaleCollectives_Args::client_context",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMegascaleCollectives_Args, client_context
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_CreateMegascaleCollectives_Args::processes_info",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMegascaleCollectives_Args, processes_info
    ) - 16usize];
    [
        "Offset of field: PJRT_Megascale_CreateMegascaleCollectives_Args::dcn_topology",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMegascaleCollectives_Args, dcn_topology
    ) - 24usize];
    [
        "Offset of field: PJRT_Megascale_CreateMegascaleCollectives_Args::dcn_topology_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_CreateMegascaleCollectives_Args, dcn_topology_size
    ) - 32usize];
    [
        "Offset of field: PJRT_Megascale_CreateMegascaleCollectives_Args::collectives",
    ][::std::mem::offset_of!(PJRT_Megascale_CreateMegascaleCollectives_Args, collectives)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_DeviceId_To_MegascaleId_Args",
    ][::std::mem::size_of::<PJRT_Megascale_DeviceId_To_MegascaleId_Args>() - 24usize];
    [
        "Alignment of PJRT_Megascale_DeviceId_To_MegascaleId_Args",
    ][::std::mem::align_of::<PJRT_Megascale_DeviceId_To_MegascaleId_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_DeviceId_To_MegascaleId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_DeviceId_To_MegascaleId_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_DeviceId_To_MegascaleId_Args::slice_id",
    ][::std::mem::offset_of!(PJRT_Megascale_DeviceId_To_MegascaleId_Args, slice_id)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_DeviceId_To_MegascaleId_Args::per_slice_device_id",
    ][::std::mem::offset_of!(
        PJRT_Megascale_DeviceId_To_MegascaleId_Args, per_slice_device_id
    ) - 12usize];
    [
        "Offset of field: PJRT_Megascale_DeviceId_To_MegascaleId_Args::megascale_id",
    ][::std::mem::offset_of!(PJRT_Megascale_DeviceId_To_MegascaleId_Args, megascale_id)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_MegascaleId_To_DeviceId_Args",
    ][::std::mem::size_of::<PJRT_Megascale_MegascaleId_To_DeviceId_Args>() - 24usize];
    [
        "Alignment of PJRT_Megascale_MegascaleId_To_DeviceId_Args",
    ][::std::mem::align_of::<PJRT_Megascale_MegascaleId_To_DeviceId_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_MegascaleId_To_DeviceId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_MegascaleId_To_DeviceId_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_MegascaleId_To_DeviceId_Args::megascale_id",
    ][::std::mem::offset_of!(PJRT_Megascale_MegascaleId_To_DeviceId_Args, megascale_id)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_MegascaleId_To_DeviceId_Args::slice_id",
    ][::std::mem::offset_of!(PJRT_Megascale_MegascaleId_To_DeviceId_Args, slice_id)
        - 16usize];
    [
        "Offset of field: PJRT_Megascale_MegascaleId_To_DeviceId_Args::per_slice_device_id",
    ][::std::mem::offset_of!(
        PJRT_Megascale_MegascaleId_To_DeviceId_Args, per_slice_device_id
    ) - 20usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_RegisterErrorHandler_Args",
    ][::std::mem::size_of::<PJRT_Megascale_RegisterErrorHandler_Args>() - 40usize];
    [
        "Alignment of PJRT_Megascale_RegisterErrorHandler_Args",
    ][::std::mem::align_of::<PJRT_Megascale_RegisterErrorHandler_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_RegisterErrorHandler_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_RegisterErrorHandler_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_RegisterErrorHandler_Args::handler_name",
    ][::std::mem::offset_of!(PJRT_Megascale_RegisterErrorHandler_Args, handler_name)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_RegisterErrorHandler_Args::handler_name_size",
    ][::std::mem::offset_of!(PJRT_Megascale_RegisterErrorHandler_Args, handler_name_size)
        - 16usize];
    [
        "Offset of field: PJRT_Megascale_RegisterErrorHandler_Args::handler",
    ][::std::mem::offset_of!(PJRT_Megascale_RegisterErrorHandler_Args, handler)
        - 24usize];
    [
        "Offset of field: PJRT_Megascale_RegisterErrorHandler_Args::user_data",
    ][::std::mem::offset_of!(PJRT_Megascale_RegisterErrorHandler_Args, user_data)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_UnregisterErrorHandler_Args",
    ][::std::mem::size_of::<PJRT_Megascale_UnregisterErrorHandler_Args>() - 24usize];
    [
        "Alignment of PJRT_Megascale_UnregisterErrorHandler_Args",
    ][::std::mem::align_of::<PJRT_Megascale_UnregisterErrorHandler_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_UnregisterErrorHandler_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_UnregisterErrorHandler_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_UnregisterErrorHandler_Args::handler_name",
    ][::std::mem::offset_of!(PJRT_Megascale_UnregisterErrorHandler_Args, handler_name)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_UnregisterErrorHandler_Args::handler_name_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_UnregisterErrorHandler_Args, handler_name_size
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_Create_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_Create_Args>() - 32usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_Create_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_Create_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Create_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Create_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Create_Args::app_type",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Create_Args, app_type)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Create_Args::app_type_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Create_Args, app_type_size)
        - 16usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Create_Args::aggregator",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Create_Args, aggregator)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_Delete_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_Delete_Args>() - 16usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_Delete_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_Delete_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Delete_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Delete_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Delete_Args::aggregator",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Delete_Args, aggregator)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorDigest_Delete_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorDigest_Delete_Args>() - 16usize];
    [
        "Alignment of PJRT_Megascale_ErrorDigest_Delete_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorDigest_Delete_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorDigest_Delete_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorDigest_Delete_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorDigest_Delete_Args::digest",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorDigest_Delete_Args, digest) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_AddError_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_AddError_Args>() - 48usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_AddError_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_AddError_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_AddError_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_AddError_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_AddError_Args::aggregator",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_AddError_Args, aggregator)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_AddError_Args::worker_id",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_AddError_Args, worker_id)
        - 16usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_AddError_Args::worker_id_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_AddError_Args, worker_id_size
    ) - 24usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_AddError_Args::serialized_error",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_AddError_Args, serialized_error
    ) - 32usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_AddError_Args::serialized_error_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_AddError_Args, serialized_error_size
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args::aggregator",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args, aggregator
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args::digest",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_ProcessAndShutdown_Args, digest
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args>()
        - 24usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args::aggregator",
    ][::std::mem::offset_of!(
        PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args, aggregator
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args::digest",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_LogErrorDigest_Args, digest)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_Size_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_Size_Args>() - 24usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_Size_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_Size_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Size_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Size_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Size_Args::aggregator",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Size_Args, aggregator)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Size_Args::size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Size_Args, size) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_ErrorAggregator_Active_Args",
    ][::std::mem::size_of::<PJRT_Megascale_ErrorAggregator_Active_Args>() - 24usize];
    [
        "Alignment of PJRT_Megascale_ErrorAggregator_Active_Args",
    ][::std::mem::align_of::<PJRT_Megascale_ErrorAggregator_Active_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Active_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Active_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Active_Args::aggregator",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Active_Args, aggregator)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_ErrorAggregator_Active_Args::active",
    ][::std::mem::offset_of!(PJRT_Megascale_ErrorAggregator_Active_Args, active)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_GetInterfaceAddressesHelper_Args",
    ][::std::mem::size_of::<PJRT_Megascale_GetInterfaceAddressesHelper_Args>()
        - 104usize];
    [
        "Alignment of PJRT_Megascale_GetInterfaceAddressesHelper_Args",
    ][::std::mem::align_of::<PJRT_Megascale_GetInterfaceAddressesHelper_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::megascale_port_name",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, megascale_port_name
    ) - 8usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::megascale_port_name_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, megascale_port_name_size
    ) - 16usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::megascale_port",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, megascale_port
    ) - 24usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::interface_prefixes",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, interface_prefixes
    ) - 32usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::interface_prefixes_sizes",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, interface_prefixes_sizes
    ) - 40usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::num_interface_prefixes",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, num_interface_prefixes
    ) - 48usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::use_all_interfaces",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, use_all_interfaces
    ) - 56usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::limit_to_process_numa_local_interfaces",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args,
        limit_to_process_numa_local_interfaces
    ) - 57usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::serialized_addresses",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, serialized_addresses
    ) - 64usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::serialized_addresses_sizes",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, serialized_addresses_sizes
    ) - 72usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::num_addresses",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, num_addresses
    ) - 80usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::addresses",
    ][::std::mem::offset_of!(PJRT_Megascale_GetInterfaceAddressesHelper_Args, addresses)
        - 88usize];
    [
        "Offset of field: PJRT_Megascale_GetInterfaceAddressesHelper_Args::addresses_deleter",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetInterfaceAddressesHelper_Args, addresses_deleter
    ) - 96usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_GetOrCreateRuntimeError_Args",
    ][::std::mem::size_of::<PJRT_Megascale_GetOrCreateRuntimeError_Args>() - 104usize];
    [
        "Alignment of PJRT_Megascale_GetOrCreateRuntimeError_Args",
    ][::std::mem::align_of::<PJRT_Megascale_GetOrCreateRuntimeError_Args>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::error_type",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, error_type)
        - 8usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::start_time_nanos",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetOrCreateRuntimeError_Args, start_time_nanos
    ) - 16usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::status_code",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, status_code)
        - 24usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::status_message",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, status_message)
        - 32usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::status_message_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetOrCreateRuntimeError_Args, status_message_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::launch_id",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, launch_id)
        - 48usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::has_unrecoverable_error_type",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetOrCreateRuntimeError_Args, has_unrecoverable_error_type
    ) - 52usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::unrecoverable_error_type",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetOrCreateRuntimeError_Args, unrecoverable_error_type
    ) - 56usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::serialized_error",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetOrCreateRuntimeError_Args, serialized_error
    ) - 64usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::serialized_error_size",
    ][::std::mem::offset_of!(
        PJRT_Megascale_GetOrCreateRuntimeError_Args, serialized_error_size
    ) - 72usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::is_new_error",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, is_new_error)
        - 80usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::error",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, error)
        - 88usize];
    [
        "Offset of field: PJRT_Megascale_GetOrCreateRuntimeError_Args::error_deleter",
    ][::std::mem::offset_of!(PJRT_Megascale_GetOrCreateRuntimeError_Args, error_deleter)
        - 96usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Megascale_Extension",
    ][::std::mem::size_of::<PJRT_Megascale_Extension>() - 248usize];
    [
        "Alignment of PJRT_Megascale_Extension",
    ][::std::mem::align_of::<PJRT_Megascale_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Megascale_Extension::base",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Megascale_Extension::create_client_context_from_pjrt_client",
    ][::std::mem::offset_of!(
        PJRT_Megascale_Extension, create_client_context_from_pjrt_client
    ) - 24usize];
    [
        "Offset of field: PJRT_Megascale_Extension::create_default_client_context",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, create_default_client_context)
        - 32usize];
    [
        "Offset of field: PJRT_Megascale_Extension::delete_client_context",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, delete_client_context) - 40usize];
    [
        "Offset of field: PJRT_Megascale_Extension::create_aot_config",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, create_aot_config) - 48usize];
    [
        "Offset of field: PJRT_Megascale_Extension::create_multi_slice_config",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, create_multi_slice_config)
        - 56usize];
    [
        "Offset of field: PJRT_Megascale_Extension::delete_multi_slice_config",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, delete_multi_slice_config)
        - 64usize];
    [
        "Offset of field: PJRT_Megascale_Extension::multi_slice_config_num_slices",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, multi_slice_config_num_slices)
        - 72usize];
    [
        "Offset of field: PJRT_Megascale_Extension::multi_slice_config_slice_id",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, multi_slice_config_slice_id)
        - 80usize];
    [
        "Offset of field: PJRT_Megascale_Extension::multi_slice_config_get_num_devices_per_slice",
    ][::std::mem::offset_of!(
        PJRT_Megascale_Extension, multi_slice_config_get_num_devices_per_slice
    ) - 88usize];
    [
        "Offset of field: PJRT_Megascale_Extension::multi_slice_config_serialize",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, multi_slice_config_serialize)
        - 96usize];
    [
        "Offset of field: PJRT_Megascale_Extension::client_context_initialize",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, client_context_initialize)
        - 104usize];
    [
        "Offset of field: PJRT_Megascale_Extension::client_context_unblock_pending_work",
    ][::std::mem::offset_of!(
        PJRT_Megascale_Extension, client_context_unblock_pending_work
    ) - 112usize];
    [
        "Offset of field: PJRT_Megascale_Extension::client_context_megascale_port",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, client_context_megascale_port)
        - 120usize];
    [
        "Offset of field: PJRT_Megascale_Extension::create_megascale_collectives",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, create_megascale_collectives)
        - 128usize];
    [
        "Offset of field: PJRT_Megascale_Extension::device_id_to_megascale_id",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, device_id_to_megascale_id)
        - 136usize];
    [
        "Offset of field: PJRT_Megascale_Extension::megascale_id_to_device_id",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, megascale_id_to_device_id)
        - 144usize];
    [
        "Offset of field: PJRT_Megascale_Extension::register_megascale_error_handler",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, register_megascale_error_handler)
        - 152usize];
    [
        "Offset of field: PJRT_Megascale_Extension::unregister_megascale_error_handler",
    ][::std::mem::offset_of!(
        PJRT_Megascale_Extension, unregister_megascale_error_handler
    ) - 160usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_create",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_aggregator_create)
        - 168usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_delete",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_aggregator_delete)
        - 176usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_digest_delete",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_digest_delete) - 184usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_add_error",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_aggregator_add_error)
        - 192usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_process_and_shutdown",
    ][::std::mem::offset_of!(
        PJRT_Megascale_Extension, error_aggregator_process_and_shutdown
    ) - 200usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_log_error_digest",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_aggregator_log_error_digest)
        - 208usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_size",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_aggregator_size)
        - 216usize];
    [
        "Offset of field: PJRT_Megascale_Extension::error_aggregator_active",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, error_aggregator_active)
        - 224usize];
    [
        "Offset of field: PJRT_Megascale_Extension::get_interface_addresses_helper",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, get_interface_addresses_helper)
        - 232usize];
    [
        "Offset of field: PJRT_Megascale_Extension::get_or_create_runtime_error",
    ][::std::mem::offset_of!(PJRT_Megascale_Extension, get_or_create_runtime_error)
        - 240usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_DeviceDescription_MemoryDescriptions_Args",
    ][::std::mem::size_of::<PJRT_DeviceDescription_MemoryDescriptions_Args>() - 48usize];
    [
        "Alignment of PJRT_DeviceDescription_MemoryDescriptions_Args",
    ][::std::mem::align_of::<PJRT_DeviceDescription_MemoryDescriptions_Args>() - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_MemoryDescriptions_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_DeviceDescription_MemoryDescriptions_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_DeviceDescription_MemoryDescriptions_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_DeviceDescription_MemoryDescriptions_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_DeviceDescription_MemoryDescriptions_Args::device_description",
    ][::std::mem::offset_of!(
        PJRT_DeviceDescription_MemoryDescriptions_Args, device_description
    ) - 16usize];
    [
        "Offset of field: PJRT_DeviceDescription_MemoryDescriptions_Args::memory_descriptions",
    ][::std::mem::offset_of!(
        PJRT_DeviceDescription_MemoryDescriptions_Args, memory_descriptions
    ) - 24usize];
    [
        "Offset of field: PJRT_DeviceDescription_MemoryDescriptions_Args::num_memory_descriptions",
    ][::std::mem::offset_of!(
        PJRT_DeviceDescription_MemoryDescriptions_Args, num_memory_descriptions
    ) - 32usize];
    [
        "Offset of field: PJRT_DeviceDescription_MemoryDescriptions_Args::default_memory_index",
    ][::std::mem::offset_of!(
        PJRT_DeviceDescription_MemoryDescriptions_Args, default_memory_index
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MemoryDescription_Kind_Args",
    ][::std::mem::size_of::<PJRT_MemoryDescription_Kind_Args>() - 48usize];
    [
        "Alignment of PJRT_MemoryDescription_Kind_Args",
    ][::std::mem::align_of::<PJRT_MemoryDescription_Kind_Args>() - 8usize];
    [
        "Offset of field: PJRT_MemoryDescription_Kind_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_MemoryDescription_Kind_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_MemoryDescription_Kind_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_MemoryDescription_Kind_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_MemoryDescription_Kind_Args::memory_description",
    ][::std::mem::offset_of!(PJRT_MemoryDescription_Kind_Args, memory_description)
        - 16usize];
    [
        "Offset of field: PJRT_MemoryDescription_Kind_Args::kind",
    ][::std::mem::offset_of!(PJRT_MemoryDescription_Kind_Args, kind) - 24usize];
    [
        "Offset of field: PJRT_MemoryDescription_Kind_Args::kind_size",
    ][::std::mem::offset_of!(PJRT_MemoryDescription_Kind_Args, kind_size) - 32usize];
    [
        "Offset of field: PJRT_MemoryDescription_Kind_Args::kind_id",
    ][::std::mem::offset_of!(PJRT_MemoryDescription_Kind_Args, kind_id) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_MemoryDescriptions_Extension",
    ][::std::mem::size_of::<PJRT_MemoryDescriptions_Extension>() - 40usize];
    [
        "Alignment of PJRT_MemoryDescriptions_Extension",
    ][::std::mem::align_of::<PJRT_MemoryDescriptions_Extension>() - 8usize];
    [
        "Offset of field: PJRT_MemoryDescriptions_Extension::base",
    ][::std::mem::offset_of!(PJRT_MemoryDescriptions_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_MemoryDescriptions_Extension::PJRT_DeviceDescription_MemoryDescriptions",
    ][::std::mem::offset_of!(
        PJRT_MemoryDescriptions_Extension, PJRT_DeviceDescription_MemoryDescriptions
    ) - 24usize];
    [
        "Offset of field: PJRT_MemoryDescriptions_Extension::PJRT_MemoryDescription_Kind",
    ][::std::mem::offset_of!(
        PJRT_MemoryDescriptions_Extension, PJRT_MemoryDescription_Kind
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_PhaseCompile_Get_Compiler_Args",
    ][::std::mem::size_of::<PJRT_PhaseCompile_Get_Compiler_Args>() - 24usize];
    [
        "Alignment of PJRT_PhaseCompile_Get_Compiler_Args",
    ][::std::mem::align_of::<PJRT_PhaseCompile_Get_Compiler_Args>() - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_Compiler_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_Compiler_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_Compiler_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_Compiler_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_Compiler_Args::phase_compiler",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_Compiler_Args, phase_compiler)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_PhaseCompile_Destroy_Compiler_Args",
    ][::std::mem::size_of::<PJRT_PhaseCompile_Destroy_Compiler_Args>() - 24usize];
    [
        "Alignment of PJRT_PhaseCompile_Destroy_Compiler_Args",
    ][::std::mem::align_of::<PJRT_PhaseCompile_Destroy_Compiler_Args>() - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Destroy_Compiler_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Destroy_Compiler_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_PhaseCompile_Destroy_Compiler_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Destroy_Compiler_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Destroy_Compiler_Args::phase_compiler",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Destroy_Compiler_Args, phase_compiler)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_PhaseCompile_Run_Phase_Args",
    ][::std::mem::size_of::<PJRT_PhaseCompile_Run_Phase_Args>() - 120usize];
    [
        "Alignment of PJRT_PhaseCompile_Run_Phase_Args",
    ][::std::mem::align_of::<PJRT_PhaseCompile_Run_Phase_Args>() - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::phase_compiler",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, phase_compiler)
        - 16usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::input_programs",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, input_programs)
        - 24usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::input_programs_sizes",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, input_programs_sizes)
        - 32usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::num_input_programs",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, num_input_programs)
        - 40usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::phases_to_run",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, phases_to_run) - 48usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::phases_to_run_sizes",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, phases_to_run_sizes)
        - 56usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::num_phases_to_run",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, num_phases_to_run)
        - 64usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::compile_options",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, compile_options)
        - 72usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::compile_options_size",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, compile_options_size)
        - 80usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::topology",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, topology) - 88usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::output_programs",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, output_programs)
        - 96usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::output_programs_sizes",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, output_programs_sizes)
        - 104usize];
    [
        "Offset of field: PJRT_PhaseCompile_Run_Phase_Args::num_output_programs",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Run_Phase_Args, num_output_programs)
        - 112usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_PhaseCompile_Get_PhaseNames_Args",
    ][::std::mem::size_of::<PJRT_PhaseCompile_Get_PhaseNames_Args>() - 48usize];
    [
        "Alignment of PJRT_PhaseCompile_Get_PhaseNames_Args",
    ][::std::mem::align_of::<PJRT_PhaseCompile_Get_PhaseNames_Args>() - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_PhaseNames_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_PhaseNames_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_PhaseNames_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_PhaseNames_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_PhaseNames_Args::phase_compiler",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_PhaseNames_Args, phase_compiler)
        - 16usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_PhaseNames_Args::phase_names",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_PhaseNames_Args, phase_names)
        - 24usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_PhaseNames_Args::phase_names_sizes",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_PhaseNames_Args, phase_names_sizes)
        - 32usize];
    [
        "Offset of field: PJRT_PhaseCompile_Get_PhaseNames_Args::num_phase_names",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Get_PhaseNames_Args, num_phase_names)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_PhaseCompile_C_Buffers_Destroy_Args",
    ][::std::mem::size_of::<PJRT_PhaseCompile_C_Buffers_Destroy_Args>() - 40usize];
    [
        "Alignment of PJRT_PhaseCompile_C_Buffers_Destroy_Args",
    ][::std::mem::align_of::<PJRT_PhaseCompile_C_Buffers_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_C_Buffers_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_C_Buffers_Destroy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_PhaseCompile_C_Buffers_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_C_Buffers_Destroy_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_C_Buffers_Destroy_Args::char_buffers",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_C_Buffers_Destroy_Args, char_buffers)
        - 16usize];
    [
        "Offset of field: PJRT_PhaseCompile_C_Buffers_Destroy_Args::char_buffer_sizes",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_C_Buffers_Destroy_Args, char_buffer_sizes)
        - 24usize];
    [
        "Offset of field: PJRT_PhaseCompile_C_Buffers_Destroy_Args::num_char_buffers",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_C_Buffers_Destroy_Args, num_char_buffers)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_PhaseCompile_Extension",
    ][::std::mem::size_of::<PJRT_PhaseCompile_Extension>() - 64usize];
    [
        "Alignment of PJRT_PhaseCompile_Extension",
    ][::std::mem::align_of::<PJRT_PhaseCompile_Extension>() - 8usize];
    [
        "Offset of field: PJRT_PhaseCompile_Extension::base",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_PhaseCompile_Extension::phase_compile_get_compiler",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Extension, phase_compile_get_compiler)
        - 24usize];
    [
        "Offset of field: PJRT_PhaseCompile_Extension::phase_compile_destroy_compiler",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Extension, phase_compile_destroy_compiler)
        - 32usize];
    [
        "Offset of field: PJRT_PhaseCompile_Extension::phase_compile_run_phases",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Extension, phase_compile_run_phases)
        - 40usize];
    [
        "Offset of field: PJRT_PhaseCompile_Extension::phase_compile_get_phase_names",
    ][::std::mem::offset_of!(PJRT_PhaseCompile_Extension, phase_compile_get_phase_names)
        - 48usize];
    [
        "Offset of field: PJRT_PhaseCompile_Extension::phase_compile_c_buffers_destroy",
    ][::std::mem::offset_of!(
        PJRT_PhaseCompile_Extension, phase_compile_c_buffers_destroy
    ) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Error_Destroy_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Error_Destroy_Args>() - 24usize];
    [
        "Alignment of PLUGIN_Profiler_Error_Destroy_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Error_Destroy_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Destroy_Args::priv_",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Destroy_Args, priv_) - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Destroy_Args::error",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Destroy_Args, error) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Error_Message_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Error_Message_Args>() - 40usize];
    [
        "Alignment of PLUGIN_Profiler_Error_Message_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Error_Message_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Message_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Message_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Message_Args::priv_",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Message_Args, priv_) - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Message_Args::error",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Message_Args, error) - 16usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Message_Args::message",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Message_Args, message) - 24usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_Message_Args::message_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_Message_Args, message_size)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Error_GetCode_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Error_GetCode_Args>() - 32usize];
    [
        "Alignment of PLUGIN_Profiler_Error_GetCode_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Error_GetCode_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_GetCode_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_GetCode_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_GetCode_Args::priv_",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_GetCode_Args, priv_) - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_GetCode_Args::error",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_GetCode_Args, error) - 16usize];
    [
        "Offset of field: PLUGIN_Profiler_Error_GetCode_Args::code",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Error_GetCode_Args, code) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Create_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Create_Args>() - 32usize];
    [
        "Alignment of PLUGIN_Profiler_Create_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Create_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Create_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Create_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Create_Args::options",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Create_Args, options) - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Create_Args::options_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Create_Args, options_size) - 16usize];
    [
        "Offset of field: PLUGIN_Profiler_Create_Args::profiler",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Create_Args, profiler) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Destroy_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Destroy_Args>() - 16usize];
    [
        "Alignment of PLUGIN_Profiler_Destroy_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Destroy_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Destroy_Args::profiler",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Destroy_Args, profiler) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Start_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Start_Args>() - 16usize];
    [
        "Alignment of PLUGIN_Profiler_Start_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Start_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Start_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Start_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Start_Args::profiler",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Start_Args, profiler) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Stop_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_Stop_Args>() - 16usize];
    [
        "Alignment of PLUGIN_Profiler_Stop_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_Stop_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Stop_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Stop_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Stop_Args::profiler",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Stop_Args, profiler) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_CollectData_Args",
    ][::std::mem::size_of::<PLUGIN_Profiler_CollectData_Args>() - 32usize];
    [
        "Alignment of PLUGIN_Profiler_CollectData_Args",
    ][::std::mem::align_of::<PLUGIN_Profiler_CollectData_Args>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_CollectData_Args::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_CollectData_Args, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_CollectData_Args::profiler",
    ][::std::mem::offset_of!(PLUGIN_Profiler_CollectData_Args, profiler) - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_CollectData_Args::buffer",
    ][::std::mem::offset_of!(PLUGIN_Profiler_CollectData_Args, buffer) - 16usize];
    [
        "Offset of field: PLUGIN_Profiler_CollectData_Args::buffer_size_in_bytes",
    ][::std::mem::offset_of!(PLUGIN_Profiler_CollectData_Args, buffer_size_in_bytes)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PLUGIN_Profiler_Api",
    ][::std::mem::size_of::<PLUGIN_Profiler_Api>() - 80usize];
    [
        "Alignment of PLUGIN_Profiler_Api",
    ][::std::mem::align_of::<PLUGIN_Profiler_Api>() - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::struct_size",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, struct_size) - 0usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::priv_",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, priv_) - 8usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::error_destroy",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, error_destroy) - 16usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::error_message",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, error_message) - 24usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::error_get_code",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, error_get_code) - 32usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::create",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, create) - 40usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::destroy",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, destroy) - 48usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::start",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, start) - 56usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::stop",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, stop) - 64usize];
    [
        "Offset of field: PLUGIN_Profiler_Api::collect_data",
    ][::std::mem::offset_of!(PLUGIN_Profiler_Api, collect_data) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Profiler_Extension",
    ][::std::mem::size_of::<PJRT_Profiler_Extension>() - 40usize];
    [
        "Alignment of PJRT_Profiler_Extension",
    ][::std::mem::align_of::<PJRT_Profiler_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Profiler_Extension::base",
    ][::std::mem::offset_of!(PJRT_Profiler_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Profiler_Extension::profiler_api",
    ][::std::mem::offset_of!(PJRT_Profiler_Extension, profiler_api) - 24usize];
    [
        "Offset of field: PJRT_Profiler_Extension::traceme_context_id",
    ][::std::mem::offset_of!(PJRT_Profiler_Extension, traceme_context_id) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_CreateRawAliasOfBuffer_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_CreateRawAliasOfBuffer_Args>() - 32usize];
    [
        "Alignment of PJRT_RawBuffer_CreateRawAliasOfBuffer_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_CreateRawAliasOfBuffer_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_CreateRawAliasOfBuffer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CreateRawAliasOfBuffer_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_CreateRawAliasOfBuffer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CreateRawAliasOfBuffer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_CreateRawAliasOfBuffer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CreateRawAliasOfBuffer_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_RawBuffer_CreateRawAliasOfBuffer_Args::raw_buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CreateRawAliasOfBuffer_Args, raw_buffer)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_Destroy_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_Destroy_Args>() - 24usize];
    [
        "Alignment of PJRT_RawBuffer_Destroy_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_Destroy_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_Destroy_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Destroy_Args, buffer) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_GetHostPointer_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_GetHostPointer_Args>() - 32usize];
    [
        "Alignment of PJRT_RawBuffer_GetHostPointer_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_GetHostPointer_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_GetHostPointer_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetHostPointer_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_GetHostPointer_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetHostPointer_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_GetHostPointer_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetHostPointer_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_RawBuffer_GetHostPointer_Args::host_pointer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetHostPointer_Args, host_pointer)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args>() - 32usize];
    [
        "Alignment of PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args::on_device_size_in_bytes",
    ][::std::mem::offset_of!(
        PJRT_RawBuffer_GetOnDeviceSizeInBytes_Args, on_device_size_in_bytes
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_GetMemorySpace_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_GetMemorySpace_Args>() - 32usize];
    [
        "Alignment of PJRT_RawBuffer_GetMemorySpace_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_GetMemorySpace_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_GetMemorySpace_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetMemorySpace_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_GetMemorySpace_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetMemorySpace_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_GetMemorySpace_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetMemorySpace_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_RawBuffer_GetMemorySpace_Args::memory_space",
    ][::std::mem::offset_of!(PJRT_RawBuffer_GetMemorySpace_Args, memory_space)
        - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_CopyRawDeviceToHost_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_CopyRawDeviceToHost_Args>() - 56usize];
    [
        "Alignment of PJRT_RawBuffer_CopyRawDeviceToHost_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_CopyRawDeviceToHost_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::dst",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, dst) - 24usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::offset",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, offset) - 32usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::transfer_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, transfer_size)
        - 40usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawDeviceToHost_Args::event",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawDeviceToHost_Args, event) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_CopyRawHostToDevice_Args",
    ][::std::mem::size_of::<PJRT_RawBuffer_CopyRawHostToDevice_Args>() - 56usize];
    [
        "Alignment of PJRT_RawBuffer_CopyRawHostToDevice_Args",
    ][::std::mem::align_of::<PJRT_RawBuffer_CopyRawHostToDevice_Args>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::buffer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, buffer) - 16usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::src",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, src) - 24usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::offset",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, offset) - 32usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::transfer_size",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, transfer_size)
        - 40usize];
    [
        "Offset of field: PJRT_RawBuffer_CopyRawHostToDevice_Args::event",
    ][::std::mem::offset_of!(PJRT_RawBuffer_CopyRawHostToDevice_Args, event) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_RawBuffer_Extension",
    ][::std::mem::size_of::<PJRT_RawBuffer_Extension>() - 80usize];
    [
        "Alignment of PJRT_RawBuffer_Extension",
    ][::std::mem::align_of::<PJRT_RawBuffer_Extension>() - 8usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::base",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_CreateRawAliasOfBuffer",
    ][::std::mem::offset_of!(
        PJRT_RawBuffer_Extension, PJRT_RawBuffer_CreateRawAliasOfBuffer
    ) - 24usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_Destroy",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Extension, PJRT_RawBuffer_Destroy)
        - 32usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_GetOnDeviceSizeInBytes",
    ][::std::mem::offset_of!(
        PJRT_RawBuffer_Extension, PJRT_RawBuffer_GetOnDeviceSizeInBytes
    ) - 40usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_GetMemorySpace",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Extension, PJRT_RawBuffer_GetMemorySpace)
        - 48usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_CopyRawHostToDevice",
    ][::std::mem::offset_of!(
        PJRT_RawBuffer_Extension, PJRT_RawBuffer_CopyRawHostToDevice
    ) - 56usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_CopyRawDeviceToHost",
    ][::std::mem::offset_of!(
        PJRT_RawBuffer_Extension, PJRT_RawBuffer_CopyRawDeviceToHost
    ) - 64usize];
    [
        "Offset of field: PJRT_RawBuffer_Extension::PJRT_RawBuffer_GetHostPointer",
    ][::std::mem::offset_of!(PJRT_RawBuffer_Extension, PJRT_RawBuffer_GetHostPointer)
        - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Shardings_PJRT_Executable_ParameterShardings_Args",
    ][::std::mem::size_of::<PJRT_Shardings_PJRT_Executable_ParameterShardings_Args>()
        - 48usize];
    [
        "Alignment of PJRT_Shardings_PJRT_Executable_ParameterShardings_Args",
    ][::std::mem::align_of::<PJRT_Shardings_PJRT_Executable_ParameterShardings_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_ParameterShardings_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_ParameterShardings_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_ParameterShardings_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_ParameterShardings_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_ParameterShardings_Args::executable",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_ParameterShardings_Args, executable
    ) - 16usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_ParameterShardings_Args::num_parameters",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_ParameterShardings_Args, num_parameters
    ) - 24usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_ParameterShardings_Args::shardings",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_ParameterShardings_Args, shardings
    ) - 32usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_ParameterShardings_Args::sharding_sizes",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_ParameterShardings_Args, sharding_sizes
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Shardings_PJRT_Executable_OutputShardings_Args",
    ][::std::mem::size_of::<PJRT_Shardings_PJRT_Executable_OutputShardings_Args>()
        - 48usize];
    [
        "Alignment of PJRT_Shardings_PJRT_Executable_OutputShardings_Args",
    ][::std::mem::align_of::<PJRT_Shardings_PJRT_Executable_OutputShardings_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_OutputShardings_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_OutputShardings_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_OutputShardings_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_OutputShardings_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_OutputShardings_Args::executable",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_OutputShardings_Args, executable
    ) - 16usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_OutputShardings_Args::num_outputs",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_OutputShardings_Args, num_outputs
    ) - 24usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_OutputShardings_Args::shardings",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_OutputShardings_Args, shardings
    ) - 32usize];
    [
        "Offset of field: PJRT_Shardings_PJRT_Executable_OutputShardings_Args::sharding_sizes",
    ][::std::mem::offset_of!(
        PJRT_Shardings_PJRT_Executable_OutputShardings_Args, sharding_sizes
    ) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Shardings_Extension",
    ][::std::mem::size_of::<PJRT_Shardings_Extension>() - 40usize];
    [
        "Alignment of PJRT_Shardings_Extension",
    ][::std::mem::align_of::<PJRT_Shardings_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Shardings_Extension::base",
    ][::std::mem::offset_of!(PJRT_Shardings_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Shardings_Extension::PJRT_Shardings_PJRT_Executable_ParameterShardings",
    ][::std::mem::offset_of!(
        PJRT_Shardings_Extension, PJRT_Shardings_PJRT_Executable_ParameterShardings
    ) - 24usize];
    [
        "Offset of field: PJRT_Shardings_Extension::PJRT_Shardings_PJRT_Executable_OutputShardings",
    ][::std::mem::offset_of!(
        PJRT_Shardings_Extension, PJRT_Shardings_PJRT_Executable_OutputShardings
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Get_Stream_For_External_Ready_Events_Args",
    ][::std::mem::size_of::<PJRT_Get_Stream_For_External_Ready_Events_Args>() - 24usize];
    [
        "Alignment of PJRT_Get_Stream_For_External_Ready_Events_Args",
    ][::std::mem::align_of::<PJRT_Get_Stream_For_External_Ready_Events_Args>() - 8usize];
    [
        "Offset of field: PJRT_Get_Stream_For_External_Ready_Events_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Get_Stream_For_External_Ready_Events_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Get_Stream_For_External_Ready_Events_Args::device",
    ][::std::mem::offset_of!(PJRT_Get_Stream_For_External_Ready_Events_Args, device)
        - 8usize];
    [
        "Offset of field: PJRT_Get_Stream_For_External_Ready_Events_Args::stream",
    ][::std::mem::offset_of!(PJRT_Get_Stream_For_External_Ready_Events_Args, stream)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Wait_Until_Buffer_Ready_On_Stream_Args",
    ][::std::mem::size_of::<PJRT_Wait_Until_Buffer_Ready_On_Stream_Args>() - 24usize];
    [
        "Alignment of PJRT_Wait_Until_Buffer_Ready_On_Stream_Args",
    ][::std::mem::align_of::<PJRT_Wait_Until_Buffer_Ready_On_Stream_Args>() - 8usize];
    [
        "Offset of field: PJRT_Wait_Until_Buffer_Ready_On_Stream_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Wait_Until_Buffer_Ready_On_Stream_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_Wait_Until_Buffer_Ready_On_Stream_Args::stream",
    ][::std::mem::offset_of!(PJRT_Wait_Until_Buffer_Ready_On_Stream_Args, stream)
        - 8usize];
    [
        "Offset of field: PJRT_Wait_Until_Buffer_Ready_On_Stream_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Wait_Until_Buffer_Ready_On_Stream_Args, buffer)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Stream_Extension",
    ][::std::mem::size_of::<PJRT_Stream_Extension>() - 40usize];
    [
        "Alignment of PJRT_Stream_Extension",
    ][::std::mem::align_of::<PJRT_Stream_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Stream_Extension::base",
    ][::std::mem::offset_of!(PJRT_Stream_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Stream_Extension::get_stream",
    ][::std::mem::offset_of!(PJRT_Stream_Extension, get_stream) - 24usize];
    [
        "Offset of field: PJRT_Stream_Extension::wait_stream",
    ][::std::mem::offset_of!(PJRT_Stream_Extension, wait_stream) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_GetTargetArguments_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_GetTargetArguments_Args>() - 56usize];
    [
        "Alignment of PJRT_TpuExecutable_GetTargetArguments_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_GetTargetArguments_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_GetTargetArguments_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::serialized_executable",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTargetArguments_Args, serialized_executable
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::serialized_executable_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTargetArguments_Args, serialized_executable_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::target_arguments",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTargetArguments_Args, target_arguments
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::target_arguments_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTargetArguments_Args, target_arguments_size
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::target_arguments_ptr",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTargetArguments_Args, target_arguments_ptr
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTargetArguments_Args::target_arguments_deleter",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTargetArguments_Args, target_arguments_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_GetHloModuleWithConfig_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_GetHloModuleWithConfig_Args>() - 56usize];
    [
        "Alignment of PJRT_TpuExecutable_GetHloModuleWithConfig_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_GetHloModuleWithConfig_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_GetHloModuleWithConfig_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::serialized_executable",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetHloModuleWithConfig_Args, serialized_executable
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::serialized_executable_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetHloModuleWithConfig_Args, serialized_executable_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::hlo_module_with_config",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetHloModuleWithConfig_Args, hlo_module_with_config
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::hlo_module_with_config_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetHloModuleWithConfig_Args, hlo_module_with_config_size
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::hlo_module_with_config_ptr",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetHloModuleWithConfig_Args, hlo_module_with_config_ptr
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetHloModuleWithConfig_Args::hlo_module_with_config_deleter",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetHloModuleWithConfig_Args, hlo_module_with_config_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_RunHloCostAnalysis_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_RunHloCostAnalysis_Args>() - 80usize];
    [
        "Alignment of PJRT_TpuExecutable_RunHloCostAnalysis_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_RunHloCostAnalysis_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_RunHloCostAnalysis_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::target_arguments",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_RunHloCostAnalysis_Args, target_arguments
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::target_arguments_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_RunHloCostAnalysis_Args, target_arguments_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::hlo_module",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_RunHloCostAnalysis_Args, hlo_module)
        - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::hlo_module_size",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_RunHloCostAnalysis_Args, hlo_module_size)
        - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::num_hlo_modules",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_RunHloCostAnalysis_Args, num_hlo_modules)
        - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::analysis_results",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_RunHloCostAnalysis_Args, analysis_results
    ) - 48usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::num_analysis_results",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_RunHloCostAnalysis_Args, num_analysis_results
    ) - 56usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::analysis_results_ptr",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_RunHloCostAnalysis_Args, analysis_results_ptr
    ) - 64usize];
    [
        "Offset of field: PJRT_TpuExecutable_RunHloCostAnalysis_Args::analysis_results_deleter",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_RunHloCostAnalysis_Args, analysis_results_deleter
    ) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_GetCompiledMemoryStats_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_GetCompiledMemoryStats_Args>() - 56usize];
    [
        "Alignment of PJRT_TpuExecutable_GetCompiledMemoryStats_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_GetCompiledMemoryStats_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_GetCompiledMemoryStats_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::serialized_executable",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetCompiledMemoryStats_Args, serialized_executable
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::serialized_executable_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetCompiledMemoryStats_Args, serialized_executable_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::compiled_memory_stats",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetCompiledMemoryStats_Args, compiled_memory_stats
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::compiled_memory_stats_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetCompiledMemoryStats_Args, compiled_memory_stats_size
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::compiled_memory_stats_ptr",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetCompiledMemoryStats_Args, compiled_memory_stats_ptr
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetCompiledMemoryStats_Args::compiled_memory_stats_deleter",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetCompiledMemoryStats_Args, compiled_memory_stats_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_SetTpuCompilationEnv_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_SetTpuCompilationEnv_Args>() - 56usize];
    [
        "Alignment of PJRT_TpuExecutable_SetTpuCompilationEnv_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_SetTpuCompilationEnv_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_SetTpuCompilationEnv_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::serialized_compilation_environments",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_SetTpuCompilationEnv_Args, serialized_compilation_environments
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::serialized_compilation_environments_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_SetTpuCompilationEnv_Args,
        serialized_compilation_environments_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::result_compilation_environments",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_SetTpuCompilationEnv_Args, result_compilation_environments
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::result_compilation_environments_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_SetTpuCompilationEnv_Args,
        result_compilation_environments_size
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::result_compilation_environments_ptr",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_SetTpuCompilationEnv_Args, result_compilation_environments_ptr
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_SetTpuCompilationEnv_Args::result_compilation_environments_deleter",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_SetTpuCompilationEnv_Args,
        result_compilation_environments_deleter
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args>()
        - 72usize];
    [
        "Alignment of PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::serialized_compilation_environments",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args,
        serialized_compilation_environments
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::serialized_compilation_environments_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args,
        serialized_compilation_environments_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::field_name",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, field_name
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::field_name_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, field_name_size
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::field_value",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, field_value
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::field_value_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, field_value_size
    ) - 48usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::field_value_ptr",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, field_value_ptr
    ) - 56usize];
    [
        "Offset of field: PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args::field_value_deleter",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_GetTpuCompilationEnvFieldAsString_Args, field_value_deleter
    ) - 64usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_IsTpuPredeterminedError_Args",
    ][::std::mem::size_of::<PJRT_TpuExecutable_IsTpuPredeterminedError_Args>()
        - 32usize];
    [
        "Alignment of PJRT_TpuExecutable_IsTpuPredeterminedError_Args",
    ][::std::mem::align_of::<PJRT_TpuExecutable_IsTpuPredeterminedError_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_IsTpuPredeterminedError_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_IsTpuPredeterminedError_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_IsTpuPredeterminedError_Args::serialized_status",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_IsTpuPredeterminedError_Args, serialized_status
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_IsTpuPredeterminedError_Args::serialized_status_size",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_IsTpuPredeterminedError_Args, serialized_status_size
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuExecutable_IsTpuPredeterminedError_Args::is_predetermined",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_IsTpuPredeterminedError_Args, is_predetermined
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuExecutable_Extension",
    ][::std::mem::size_of::<PJRT_TpuExecutable_Extension>() - 88usize];
    [
        "Alignment of PJRT_TpuExecutable_Extension",
    ][::std::mem::align_of::<PJRT_TpuExecutable_Extension>() - 8usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::base",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::get_target_arguments",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, get_target_arguments)
        - 24usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::get_hlo_module_with_config",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, get_hlo_module_with_config)
        - 32usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::get_core_program_abi_version",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, get_core_program_abi_version)
        - 40usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::get_compiled_memory_stats",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, get_compiled_memory_stats)
        - 48usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::run_hlo_cost_analysis",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, run_hlo_cost_analysis)
        - 56usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::set_tpu_compilation_env",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, set_tpu_compilation_env)
        - 64usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::get_tpu_compilation_env_field_as_string",
    ][::std::mem::offset_of!(
        PJRT_TpuExecutable_Extension, get_tpu_compilation_env_field_as_string
    ) - 72usize];
    [
        "Offset of field: PJRT_TpuExecutable_Extension::is_tpu_predetermined_error",
    ][::std::mem::offset_of!(PJRT_TpuExecutable_Extension, is_tpu_predetermined_error)
        - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_Subslice_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_Subslice_Args>() - 56usize];
    [
        "Alignment of PJRT_TpuTopology_Subslice_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_Subslice_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Subslice_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Subslice_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::chips_per_host_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Subslice_Args, chips_per_host_bounds)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::chips_per_host_bounds_num_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Subslice_Args, chips_per_host_bounds_num_dims
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::host_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Subslice_Args, host_bounds) - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::host_bounds_num_dims",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Subslice_Args, host_bounds_num_dims)
        - 40usize];
    [
        "Offset of field: PJRT_TpuTopology_Subslice_Args::subslice_topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Subslice_Args, subslice_topology)
        - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_IsSubsliceTopology_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_IsSubsliceTopology_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_IsSubsliceTopology_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_IsSubsliceTopology_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_IsSubsliceTopology_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_IsSubsliceTopology_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_IsSubsliceTopology_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_IsSubsliceTopology_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_IsSubsliceTopology_Args::is_subslice_topology",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_IsSubsliceTopology_Args, is_subslice_topology
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args>()
        - 48usize];
    [
        "Alignment of PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::client_topology",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, client_topology
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::subslice_topology",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, subslice_topology
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::subslice_origin",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, subslice_origin
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::subslice_origin_dim_num",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, subslice_origin_dim_num
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::full_device_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, full_device_id
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args::subslice_device_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_SubsliceDeviceIdFromFullDeviceId_Args, subslice_device_id
    ) - 44usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ReplaceHostBounds_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ReplaceHostBounds_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_ReplaceHostBounds_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ReplaceHostBounds_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ReplaceHostBounds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ReplaceHostBounds_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ReplaceHostBounds_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ReplaceHostBounds_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ReplaceHostBounds_Args::host_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ReplaceHostBounds_Args, host_bounds)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ReplaceHostBounds_Args::host_bounds_dim_num",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ReplaceHostBounds_Args, host_bounds_dim_num
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ReplaceHostBounds_Args::new_topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ReplaceHostBounds_Args, new_topology)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args::is_enhanced_barrier_enabled",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_IsEnhancedBarrierEnabled_Args, is_enhanced_barrier_enabled
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_HasLimitedIciConnectivity_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_HasLimitedIciConnectivity_Args>()
        - 24usize];
    [
        "Alignment of PJRT_TpuTopology_HasLimitedIciConnectivity_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_HasLimitedIciConnectivity_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_HasLimitedIciConnectivity_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_HasLimitedIciConnectivity_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_HasLimitedIciConnectivity_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_HasLimitedIciConnectivity_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_HasLimitedIciConnectivity_Args::has_limited_ici_connectivity",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_HasLimitedIciConnectivity_Args, has_limited_ici_connectivity
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_IsReachableOverLimitedIci_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_IsReachableOverLimitedIci_Args>()
        - 32usize];
    [
        "Alignment of PJRT_TpuTopology_IsReachableOverLimitedIci_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_IsReachableOverLimitedIci_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_IsReachableOverLimitedIci_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_IsReachableOverLimitedIci_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_IsReachableOverLimitedIci_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_IsReachableOverLimitedIci_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_IsReachableOverLimitedIci_Args::source_chip_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_IsReachableOverLimitedIci_Args, source_chip_id
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_IsReachableOverLimitedIci_Args::dest_chip_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_IsReachableOverLimitedIci_Args, dest_chip_id
    ) - 20usize];
    [
        "Offset of field: PJRT_TpuTopology_IsReachableOverLimitedIci_Args::is_reachable_over_limited_ici",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_IsReachableOverLimitedIci_Args, is_reachable_over_limited_ici
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ProcessCount_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ProcessCount_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_ProcessCount_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ProcessCount_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCount_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCount_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCount_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCount_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCount_Args::process_count",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCount_Args, process_count)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ChipsPerProcess_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ChipsPerProcess_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_ChipsPerProcess_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ChipsPerProcess_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcess_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipsPerProcess_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcess_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipsPerProcess_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcess_Args::chips_per_process",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipsPerProcess_Args, chips_per_process)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_CoreCountPerChip_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_CoreCountPerChip_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_CoreCountPerChip_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_CoreCountPerChip_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCountPerChip_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCountPerChip_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCountPerChip_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCountPerChip_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCountPerChip_Args::core_count_of_default_type_per_chip",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_CoreCountPerChip_Args, core_count_of_default_type_per_chip
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ChipCount_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ChipCount_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_ChipCount_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ChipCount_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCount_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipCount_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCount_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipCount_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCount_Args::chip_count",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipCount_Args, chip_count) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_CoreCount_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_CoreCount_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_CoreCount_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_CoreCount_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCount_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCount_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCount_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCount_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCount_Args::core_count_of_default_type",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCount_Args, core_count_of_default_type)
        - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_LogiDeviceCount_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_LogiDeviceCount_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_LogiDeviceCount_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_LogiDeviceCount_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCount_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceCount_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCount_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceCount_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCount_Args::logical_device_count_of_default_type",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceCount_Args, logical_device_count_of_default_type
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_LogiDeviceCountPerProcess_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_LogiDeviceCountPerProcess_Args>()
        - 24usize];
    [
        "Alignment of PJRT_TpuTopology_LogiDeviceCountPerProcess_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_LogiDeviceCountPerProcess_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCountPerProcess_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceCountPerProcess_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCountPerProcess_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceCountPerProcess_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCountPerProcess_Args::logical_device_count_of_default_type_per_process",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceCountPerProcess_Args,
        logical_device_count_of_default_type_per_process
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_LogiDeviceCountPerChip_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_LogiDeviceCountPerChip_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_LogiDeviceCountPerChip_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_LogiDeviceCountPerChip_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCountPerChip_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceCountPerChip_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCountPerChip_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceCountPerChip_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceCountPerChip_Args::logical_device_count_of_default_type_per_chip",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceCountPerChip_Args,
        logical_device_count_of_default_type_per_chip
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_CoreCountPerProcess_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_CoreCountPerProcess_Args>() - 24usize];
    [
        "Alignment of PJRT_TpuTopology_CoreCountPerProcess_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_CoreCountPerProcess_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCountPerProcess_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCountPerProcess_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCountPerProcess_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_CoreCountPerProcess_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_CoreCountPerProcess_Args::core_count_of_default_type_per_process",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_CoreCountPerProcess_Args, core_count_of_default_type_per_process
    ) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ProcessIds_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ProcessIds_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_ProcessIds_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ProcessIds_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessIds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessIds_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessIds_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessIds_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessIds_Args::max_process_ids",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessIds_Args, max_process_ids)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessIds_Args::process_ids",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessIds_Args, process_ids) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessIds_Args::num_process_ids",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessIds_Args, num_process_ids)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args::process_id",
    ][::std::mem::offset_of!(PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args, process_id)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args::max_logical_device_ids",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args, max_logical_device_ids
    ) - 20usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args::logical_device_of_default_type_ids",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args, logical_device_of_default_type_ids
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args::num_logical_device_ids",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdsOnProcess_Args, num_logical_device_ids
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args>()
        - 32usize];
    [
        "Alignment of PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args::chip_id",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args, chip_id)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args::process_id",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args, process_id)
        - 20usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args::index_on_process",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForChip_Args, index_on_process
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args>()
        - 32usize];
    [
        "Alignment of PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args::topology",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args, topology
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args::device_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args, device_id
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args::process_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args, process_id
    ) - 20usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args::index_on_process",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcIdAndIdxOnProcForLogiDevice_Args, index_on_process
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ProcessCoordFromId_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ProcessCoordFromId_Args>() - 48usize];
    [
        "Alignment of PJRT_TpuTopology_ProcessCoordFromId_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ProcessCoordFromId_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCoordFromId_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCoordFromId_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCoordFromId_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCoordFromId_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCoordFromId_Args::process_id",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCoordFromId_Args, process_id)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCoordFromId_Args::coords_max_dims",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCoordFromId_Args, coords_max_dims)
        - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCoordFromId_Args::coords",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCoordFromId_Args, coords)
        - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessCoordFromId_Args::coords_num_dims",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessCoordFromId_Args, coords_num_dims)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ChipIdFromCoord_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ChipIdFromCoord_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_ChipIdFromCoord_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ChipIdFromCoord_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipIdFromCoord_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipIdFromCoord_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipIdFromCoord_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipIdFromCoord_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipIdFromCoord_Args::coords",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipIdFromCoord_Args, coords) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipIdFromCoord_Args::coords_num_dims",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipIdFromCoord_Args, coords_num_dims)
        - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipIdFromCoord_Args::chip_id",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipIdFromCoord_Args, chip_id) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args>()
        - 40usize];
    [
        "Alignment of PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args::topology",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args, topology
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args::chip_coords",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args, chip_coords
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args::chip_coords_num_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args, chip_coords_num_dims
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args::logical_device_index_on_chip",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args,
        logical_device_index_on_chip
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args::logical_device_of_default_type_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_LogiDeviceIdFromChipCoordAndIdx_Args,
        logical_device_of_default_type_id
    ) - 36usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args>()
        - 56usize];
    [
        "Alignment of PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::topology",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, topology
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::device_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, device_id
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::chip_coords_max_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, chip_coords_max_dims
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::chip_coords",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, chip_coords
    ) - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::chip_coords_num_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, chip_coords_num_dims
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args::device_index_on_chip",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipCoordAndIdxForLogiDevice_Args, device_index_on_chip
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ChipsPerProcessBounds_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ChipsPerProcessBounds_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_ChipsPerProcessBounds_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ChipsPerProcessBounds_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcessBounds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipsPerProcessBounds_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcessBounds_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipsPerProcessBounds_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcessBounds_Args::chip_per_process_bounds_max_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipsPerProcessBounds_Args, chip_per_process_bounds_max_dims
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcessBounds_Args::chip_per_process_bounds",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipsPerProcessBounds_Args, chip_per_process_bounds
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipsPerProcessBounds_Args::chip_per_process_bounds_num_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ChipsPerProcessBounds_Args, chip_per_process_bounds_num_dims
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ChipBounds_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ChipBounds_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_ChipBounds_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ChipBounds_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipBounds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipBounds_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipBounds_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipBounds_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipBounds_Args::chip_bounds_max_dims",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipBounds_Args, chip_bounds_max_dims)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipBounds_Args::chip_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipBounds_Args, chip_bounds) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ChipBounds_Args::chip_bounds_num_dims",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ChipBounds_Args, chip_bounds_num_dims)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_ProcessBounds_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_ProcessBounds_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_ProcessBounds_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_ProcessBounds_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessBounds_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessBounds_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessBounds_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessBounds_Args, topology) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessBounds_Args::process_bounds_max_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcessBounds_Args, process_bounds_max_dims
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessBounds_Args::process_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_ProcessBounds_Args, process_bounds)
        - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_ProcessBounds_Args::process_bounds_num_dims",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_ProcessBounds_Args, process_bounds_num_dims
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_GetRoutingStrategy_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_GetRoutingStrategy_Args>() - 32usize];
    [
        "Alignment of PJRT_TpuTopology_GetRoutingStrategy_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_GetRoutingStrategy_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetRoutingStrategy_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetRoutingStrategy_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_GetRoutingStrategy_Args::topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetRoutingStrategy_Args, topology)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetRoutingStrategy_Args::routing_strategy",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetRoutingStrategy_Args, routing_strategy)
        - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_GetRoutingStrategy_Args::routing_strategy_len",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_GetRoutingStrategy_Args, routing_strategy_len
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_SliceConfig",
    ][::std::mem::size_of::<PJRT_TpuTopology_SliceConfig>() - 32usize];
    [
        "Alignment of PJRT_TpuTopology_SliceConfig",
    ][::std::mem::align_of::<PJRT_TpuTopology_SliceConfig>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_SliceConfig::dim_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_SliceConfig, dim_size) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_SliceConfig::dimensions",
    ][::std::mem::offset_of!(PJRT_TpuTopology_SliceConfig, dimensions) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_SliceConfig::wrap",
    ][::std::mem::offset_of!(PJRT_TpuTopology_SliceConfig, wrap) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_SliceConfig::twist",
    ][::std::mem::offset_of!(PJRT_TpuTopology_SliceConfig, twist) - 28usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_GetSliceConfig_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_GetSliceConfig_Args>() - 48usize];
    [
        "Alignment of PJRT_TpuTopology_GetSliceConfig_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_GetSliceConfig_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfig_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfig_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfig_Args::platform_type_name",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfig_Args, platform_type_name)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfig_Args::platform_type_name_len",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_GetSliceConfig_Args, platform_type_name_len
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfig_Args::slice_name",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfig_Args, slice_name)
        - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfig_Args::slice_name_len",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfig_Args, slice_name_len)
        - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfig_Args::slice_config",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfig_Args, slice_config)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_GetSliceConfigs_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_GetSliceConfigs_Args>() - 48usize];
    [
        "Alignment of PJRT_TpuTopology_GetSliceConfigs_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_GetSliceConfigs_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfigs_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfigs_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfigs_Args::platform_type_name",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfigs_Args, platform_type_name)
        - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfigs_Args::platform_type_name_len",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_GetSliceConfigs_Args, platform_type_name_len
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfigs_Args::slice_configs",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfigs_Args, slice_configs)
        - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfigs_Args::max_slice_configs",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfigs_Args, max_slice_configs)
        - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_GetSliceConfigs_Args::num_slice_configs",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetSliceConfigs_Args, num_slice_configs)
        - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_GetDefaultPlatformConfig_Args",
    ][::std::mem::size_of::<PJRT_TpuTopology_GetDefaultPlatformConfig_Args>() - 40usize];
    [
        "Alignment of PJRT_TpuTopology_GetDefaultPlatformConfig_Args",
    ][::std::mem::align_of::<PJRT_TpuTopology_GetDefaultPlatformConfig_Args>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetDefaultPlatformConfig_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetDefaultPlatformConfig_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_GetDefaultPlatformConfig_Args::platform_type_name",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_GetDefaultPlatformConfig_Args, platform_type_name
    ) - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_GetDefaultPlatformConfig_Args::platform_type_name_len",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_GetDefaultPlatformConfig_Args, platform_type_name_len
    ) - 16usize];
    [
        "Offset of field: PJRT_TpuTopology_GetDefaultPlatformConfig_Args::num_chips_per_tray",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_GetDefaultPlatformConfig_Args, num_chips_per_tray
    ) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_GetDefaultPlatformConfig_Args::num_trays",
    ][::std::mem::offset_of!(PJRT_TpuTopology_GetDefaultPlatformConfig_Args, num_trays)
        - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_TpuTopology_Extension",
    ][::std::mem::size_of::<PJRT_TpuTopology_Extension>() - 272usize];
    [
        "Alignment of PJRT_TpuTopology_Extension",
    ][::std::mem::align_of::<PJRT_TpuTopology_Extension>() - 8usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::base",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::subslice",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, subslice) - 24usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::is_subslice_topology",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, is_subslice_topology)
        - 32usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::subslice_device_id_from_full_device_id",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Extension, subslice_device_id_from_full_device_id
    ) - 40usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::replace_host_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, replace_host_bounds) - 48usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::is_enhanced_barrier_enabled",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, is_enhanced_barrier_enabled)
        - 56usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::has_limited_ici_connectivity",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, has_limited_ici_connectivity)
        - 64usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::is_reachable_over_limited_ici",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, is_reachable_over_limited_ici)
        - 72usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::process_count",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, process_count) - 80usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::chips_per_process",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, chips_per_process) - 88usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::core_count_per_chip",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, core_count_per_chip) - 96usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::chip_count",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, chip_count) - 104usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::core_count",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, core_count) - 112usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::logical_device_count_per_process",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Extension, logical_device_count_per_process
    ) - 120usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::logical_device_count",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, logical_device_count)
        - 128usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::logical_device_count_per_chip",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, logical_device_count_per_chip)
        - 136usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::core_count_per_process",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, core_count_per_process)
        - 144usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::process_ids",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, process_ids) - 152usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::logical_device_ids_on_process",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, logical_device_ids_on_process)
        - 160usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::proc_id_and_idx_on_proc_for_chip",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Extension, proc_id_and_idx_on_proc_for_chip
    ) - 168usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::proc_id_and_idx_on_proc_for_logi_device",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Extension, proc_id_and_idx_on_proc_for_logi_device
    ) - 176usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::process_coord_from_id",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, process_coord_from_id)
        - 184usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::chip_id_from_coord",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, chip_id_from_coord) - 192usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::logical_device_id_from_chip_coord_and_idx",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Extension, logical_device_id_from_chip_coord_and_idx
    ) - 200usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::chip_coord_and_idx_for_logi_device",
    ][::std::mem::offset_of!(
        PJRT_TpuTopology_Extension, chip_coord_and_idx_for_logi_device
    ) - 208usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::chips_per_process_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, chips_per_process_bounds)
        - 216usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::chip_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, chip_bounds) - 224usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::process_bounds",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, process_bounds) - 232usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::get_routing_strategy",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, get_routing_strategy)
        - 240usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::get_slice_config",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, get_slice_config) - 248usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::get_slice_configs",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, get_slice_configs) - 256usize];
    [
        "Offset of field: PJRT_TpuTopology_Extension::get_default_platform_config",
    ][::std::mem::offset_of!(PJRT_TpuTopology_Extension, get_default_platform_config)
        - 264usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Triton_Compile_Args",
    ][::std::mem::size_of::<PJRT_Triton_Compile_Args>() - 96usize];
    [
        "Alignment of PJRT_Triton_Compile_Args",
    ][::std::mem::align_of::<PJRT_Triton_Compile_Args>() - 8usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::module",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, module) - 8usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::module_size",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, module_size) - 16usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::arch_name",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, arch_name) - 24usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::arch_name_size",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, arch_name_size) - 32usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::num_warps",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, num_warps) - 40usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::num_ctas",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, num_ctas) - 44usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::num_stages",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, num_stages) - 48usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::out_asm",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, out_asm) - 56usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::out_asm_size",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, out_asm_size) - 64usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::out_smem_bytes",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, out_smem_bytes) - 72usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::out_path",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, out_path) - 80usize];
    [
        "Offset of field: PJRT_Triton_Compile_Args::out_path_size",
    ][::std::mem::offset_of!(PJRT_Triton_Compile_Args, out_path_size) - 88usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Triton_Extension",
    ][::std::mem::size_of::<PJRT_Triton_Extension>() - 32usize];
    [
        "Alignment of PJRT_Triton_Extension",
    ][::std::mem::align_of::<PJRT_Triton_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Triton_Extension::base",
    ][::std::mem::offset_of!(PJRT_Triton_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Triton_Extension::compile",
    ][::std::mem::offset_of!(PJRT_Triton_Extension, compile) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of xla_GlobalDeviceId"][::std::mem::size_of::<xla_GlobalDeviceId>() - 4usize];
    [
        "Alignment of xla_GlobalDeviceId",
    ][::std::mem::align_of::<xla_GlobalDeviceId>() - 4usize];
    [
        "Offset of field: xla_GlobalDeviceId::value",
    ][::std::mem::offset_of!(xla_GlobalDeviceId, value) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of xla_CrossHostTransferKey",
    ][::std::mem::size_of::<xla_CrossHostTransferKey>() - 8usize];
    [
        "Alignment of xla_CrossHostTransferKey",
    ][::std::mem::align_of::<xla_CrossHostTransferKey>() - 8usize];
    [
        "Offset of field: xla_CrossHostTransferKey::value",
    ][::std::mem::offset_of!(xla_CrossHostTransferKey, value) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args",
    ][::std::mem::size_of::<PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args>()
        - 64usize];
    [
        "Alignment of PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args",
    ][::std::mem::align_of::<PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, client
    ) - 16usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::num_buffers",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, num_buffers
    ) - 24usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::buffers",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, buffers
    ) - 32usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::dst_global_device_ids",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, dst_global_device_ids
    ) - 40usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::transfer_keys",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, transfer_keys
    ) - 48usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args::send_events",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers_Args, send_events
    ) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args",
    ][::std::mem::size_of::<PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args>()
        - 96usize];
    [
        "Alignment of PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args",
    ][::std::mem::align_of::<PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, client
    ) - 16usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::num_shapes",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, num_shapes
    ) - 24usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::shape_num_dims",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, shape_num_dims
    ) - 32usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::num_dims",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, num_dims
    ) - 40usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::element_types",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, element_types
    ) - 48usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::layouts",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, layouts
    ) - 56usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::device",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, device
    ) - 64usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::src_global_device_ids",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, src_global_device_ids
    ) - 72usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::transfer_keys",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, transfer_keys
    ) - 80usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args::buffers",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers_Args, buffers
    ) - 88usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Transfers_CrossHostRecvNotifierInfo",
    ][::std::mem::size_of::<PJRT_Transfers_CrossHostRecvNotifierInfo>() - 16usize];
    [
        "Alignment of PJRT_Transfers_CrossHostRecvNotifierInfo",
    ][::std::mem::align_of::<PJRT_Transfers_CrossHostRecvNotifierInfo>() - 8usize];
    [
        "Offset of field: PJRT_Transfers_CrossHostRecvNotifierInfo::user_arg",
    ][::std::mem::offset_of!(PJRT_Transfers_CrossHostRecvNotifierInfo, user_arg)
        - 0usize];
    [
        "Offset of field: PJRT_Transfers_CrossHostRecvNotifierInfo::notifier",
    ][::std::mem::offset_of!(PJRT_Transfers_CrossHostRecvNotifierInfo, notifier)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args",
    ][::std::mem::size_of::<
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args,
    >() - 104usize];
    [
        "Alignment of PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args",
    ][::std::mem::align_of::<
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args,
    >() - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::client",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, client
    ) - 16usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::num_shapes",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, num_shapes
    ) - 24usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::shape_num_dims",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, shape_num_dims
    ) - 32usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::num_dims",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, num_dims
    ) - 40usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::element_types",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, element_types
    ) - 48usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::layouts",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, layouts
    ) - 56usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::device",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, device
    ) - 64usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::notifier",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, notifier
    ) - 72usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::buffers",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, buffers
    ) - 88usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args::num_buffers",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers_Args, num_buffers
    ) - 96usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Transfers_CrossHostRemoteSendCallbackInfo",
    ][::std::mem::size_of::<PJRT_Transfers_CrossHostRemoteSendCallbackInfo>() - 16usize];
    [
        "Alignment of PJRT_Transfers_CrossHostRemoteSendCallbackInfo",
    ][::std::mem::align_of::<PJRT_Transfers_CrossHostRemoteSendCallbackInfo>() - 8usize];
    [
        "Offset of field: PJRT_Transfers_CrossHostRemoteSendCallbackInfo::user_arg",
    ][::std::mem::offset_of!(PJRT_Transfers_CrossHostRemoteSendCallbackInfo, user_arg)
        - 0usize];
    [
        "Offset of field: PJRT_Transfers_CrossHostRemoteSendCallbackInfo::on_done",
    ][::std::mem::offset_of!(PJRT_Transfers_CrossHostRemoteSendCallbackInfo, on_done)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args",
    ][::std::mem::size_of::<PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args>()
        - 64usize];
    [
        "Alignment of PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args",
    ][::std::mem::align_of::<PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::struct_size",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, struct_size
    ) - 0usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::buffer",
    ][::std::mem::offset_of!(PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, buffer)
        - 16usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::event",
    ][::std::mem::offset_of!(PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, event)
        - 24usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::serialized_descriptor",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, serialized_descriptor
    ) - 32usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::serialized_descriptor_size",
    ][::std::mem::offset_of!(
        PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, serialized_descriptor_size
    ) - 40usize];
    [
        "Offset of field: PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args::on_done",
    ][::std::mem::offset_of!(PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice_Args, on_done)
        - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_CrossHostTransfers_Extension",
    ][::std::mem::size_of::<PJRT_CrossHostTransfers_Extension>() - 56usize];
    [
        "Alignment of PJRT_CrossHostTransfers_Extension",
    ][::std::mem::align_of::<PJRT_CrossHostTransfers_Extension>() - 8usize];
    [
        "Offset of field: PJRT_CrossHostTransfers_Extension::base",
    ][::std::mem::offset_of!(PJRT_CrossHostTransfers_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_CrossHostTransfers_Extension::PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers",
    ][::std::mem::offset_of!(
        PJRT_CrossHostTransfers_Extension,
        PJRT_Transfers_PJRT_Client_MakeCrossHostReceiveBuffers
    ) - 24usize];
    [
        "Offset of field: PJRT_CrossHostTransfers_Extension::PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice",
    ][::std::mem::offset_of!(
        PJRT_CrossHostTransfers_Extension, PJRT_Transfers_PJRT_Buffer_CopyToRemoteDevice
    ) - 32usize];
    [
        "Offset of field: PJRT_CrossHostTransfers_Extension::PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers",
    ][::std::mem::offset_of!(
        PJRT_CrossHostTransfers_Extension,
        PJRT_Transfers_PJRT_Client_CrossHostReceiveBuffers
    ) - 40usize];
    [
        "Offset of field: PJRT_CrossHostTransfers_Extension::PJRT_Transfers_PJRT_Client_CrossHostSendBuffers",
    ][::std::mem::offset_of!(
        PJRT_CrossHostTransfers_Extension,
        PJRT_Transfers_PJRT_Client_CrossHostSendBuffers
    ) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_Example_Extension",
    ][::std::mem::size_of::<PJRT_Example_Extension>() - 48usize];
    [
        "Alignment of PJRT_Example_Extension",
    ][::std::mem::align_of::<PJRT_Example_Extension>() - 8usize];
    [
        "Offset of field: PJRT_Example_Extension::base",
    ][::std::mem::offset_of!(PJRT_Example_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_Example_Extension::example_method",
    ][::std::mem::offset_of!(PJRT_Example_Extension, example_method) - 24usize];
    [
        "Offset of field: PJRT_Example_Extension::create",
    ][::std::mem::offset_of!(PJRT_Example_Extension, create) - 32usize];
    [
        "Offset of field: PJRT_Example_Extension::destroy",
    ][::std::mem::offset_of!(PJRT_Example_Extension, destroy) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExampleExtension_ExampleMethod_Args",
    ][::std::mem::size_of::<PJRT_ExampleExtension_ExampleMethod_Args>() - 16usize];
    [
        "Alignment of PJRT_ExampleExtension_ExampleMethod_Args",
    ][::std::mem::align_of::<PJRT_ExampleExtension_ExampleMethod_Args>() - 8usize];
    [
        "Offset of field: PJRT_ExampleExtension_ExampleMethod_Args::extension_cpp",
    ][::std::mem::offset_of!(PJRT_ExampleExtension_ExampleMethod_Args, extension_cpp)
        - 0usize];
    [
        "Offset of field: PJRT_ExampleExtension_ExampleMethod_Args::value",
    ][::std::mem::offset_of!(PJRT_ExampleExtension_ExampleMethod_Args, value) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExampleExtension_CreateExampleExtensionCpp_Args",
    ][::std::mem::size_of::<PJRT_ExampleExtension_CreateExampleExtensionCpp_Args>()
        - 8usize];
    [
        "Alignment of PJRT_ExampleExtension_CreateExampleExtensionCpp_Args",
    ][::std::mem::align_of::<PJRT_ExampleExtension_CreateExampleExtensionCpp_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_ExampleExtension_CreateExampleExtensionCpp_Args::extension_cpp",
    ][::std::mem::offset_of!(
        PJRT_ExampleExtension_CreateExampleExtensionCpp_Args, extension_cpp
    ) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableMetadata",
    ][::std::mem::size_of::<PJRT_ExecutableMetadata>() - 16usize];
    [
        "Alignment of PJRT_ExecutableMetadata",
    ][::std::mem::align_of::<PJRT_ExecutableMetadata>() - 8usize];
    [
        "Offset of field: PJRT_ExecutableMetadata::serialized_metadata",
    ][::std::mem::offset_of!(PJRT_ExecutableMetadata, serialized_metadata) - 0usize];
    [
        "Offset of field: PJRT_ExecutableMetadata::serialized_metadata_size",
    ][::std::mem::offset_of!(PJRT_ExecutableMetadata, serialized_metadata_size)
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableMetadata_GetExecutableMetadata_Args",
    ][::std::mem::size_of::<PJRT_ExecutableMetadata_GetExecutableMetadata_Args>()
        - 16usize];
    [
        "Alignment of PJRT_ExecutableMetadata_GetExecutableMetadata_Args",
    ][::std::mem::align_of::<PJRT_ExecutableMetadata_GetExecutableMetadata_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_ExecutableMetadata_GetExecutableMetadata_Args::executable",
    ][::std::mem::offset_of!(
        PJRT_ExecutableMetadata_GetExecutableMetadata_Args, executable
    ) - 0usize];
    [
        "Offset of field: PJRT_ExecutableMetadata_GetExecutableMetadata_Args::metadata",
    ][::std::mem::offset_of!(
        PJRT_ExecutableMetadata_GetExecutableMetadata_Args, metadata
    ) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableMetadata_DestroySerializedMetadata_Args",
    ][::std::mem::size_of::<PJRT_ExecutableMetadata_DestroySerializedMetadata_Args>()
        - 8usize];
    [
        "Alignment of PJRT_ExecutableMetadata_DestroySerializedMetadata_Args",
    ][::std::mem::align_of::<PJRT_ExecutableMetadata_DestroySerializedMetadata_Args>()
        - 8usize];
    [
        "Offset of field: PJRT_ExecutableMetadata_DestroySerializedMetadata_Args::metadata",
    ][::std::mem::offset_of!(
        PJRT_ExecutableMetadata_DestroySerializedMetadata_Args, metadata
    ) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_ExecutableMetadata_Extension",
    ][::std::mem::size_of::<PJRT_ExecutableMetadata_Extension>() - 40usize];
    [
        "Alignment of PJRT_ExecutableMetadata_Extension",
    ][::std::mem::align_of::<PJRT_ExecutableMetadata_Extension>() - 8usize];
    [
        "Offset of field: PJRT_ExecutableMetadata_Extension::base",
    ][::std::mem::offset_of!(PJRT_ExecutableMetadata_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_ExecutableMetadata_Extension::get_executable_metadata",
    ][::std::mem::offset_of!(PJRT_ExecutableMetadata_Extension, get_executable_metadata)
        - 24usize];
    [
        "Offset of field: PJRT_ExecutableMetadata_Extension::destroy_serialized_metadata",
    ][::std::mem::offset_of!(
        PJRT_ExecutableMetadata_Extension, destroy_serialized_metadata
    ) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_HostAllocator_GetPreferredAlignment_Args",
    ][::std::mem::size_of::<PJRT_HostAllocator_GetPreferredAlignment_Args>() - 32usize];
    [
        "Alignment of PJRT_HostAllocator_GetPreferredAlignment_Args",
    ][::std::mem::align_of::<PJRT_HostAllocator_GetPreferredAlignment_Args>() - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_GetPreferredAlignment_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_HostAllocator_GetPreferredAlignment_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_HostAllocator_GetPreferredAlignment_Args::extension_start",
    ][::std::mem::offset_of!(
        PJRT_HostAllocator_GetPreferredAlignment_Args, extension_start
    ) - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_GetPreferredAlignment_Args::client",
    ][::std::mem::offset_of!(PJRT_HostAllocator_GetPreferredAlignment_Args, client)
        - 16usize];
    [
        "Offset of field: PJRT_HostAllocator_GetPreferredAlignment_Args::preferred_alignment",
    ][::std::mem::offset_of!(
        PJRT_HostAllocator_GetPreferredAlignment_Args, preferred_alignment
    ) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_HostAllocator_Allocate_Args",
    ][::std::mem::size_of::<PJRT_HostAllocator_Allocate_Args>() - 48usize];
    [
        "Alignment of PJRT_HostAllocator_Allocate_Args",
    ][::std::mem::align_of::<PJRT_HostAllocator_Allocate_Args>() - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_Allocate_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Allocate_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_HostAllocator_Allocate_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Allocate_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_Allocate_Args::client",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Allocate_Args, client) - 16usize];
    [
        "Offset of field: PJRT_HostAllocator_Allocate_Args::size",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Allocate_Args, size) - 24usize];
    [
        "Offset of field: PJRT_HostAllocator_Allocate_Args::alignment",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Allocate_Args, alignment) - 32usize];
    [
        "Offset of field: PJRT_HostAllocator_Allocate_Args::ptr",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Allocate_Args, ptr) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_HostAllocator_Free_Args",
    ][::std::mem::size_of::<PJRT_HostAllocator_Free_Args>() - 32usize];
    [
        "Alignment of PJRT_HostAllocator_Free_Args",
    ][::std::mem::align_of::<PJRT_HostAllocator_Free_Args>() - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_Free_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Free_Args, struct_size) - 0usize];
    [
        "Offset of field: PJRT_HostAllocator_Free_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Free_Args, extension_start) - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_Free_Args::client",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Free_Args, client) - 16usize];
    [
        "Offset of field: PJRT_HostAllocator_Free_Args::ptr",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Free_Args, ptr) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_HostAllocator_Extension",
    ][::std::mem::size_of::<PJRT_HostAllocator_Extension>() - 48usize];
    [
        "Alignment of PJRT_HostAllocator_Extension",
    ][::std::mem::align_of::<PJRT_HostAllocator_Extension>() - 8usize];
    [
        "Offset of field: PJRT_HostAllocator_Extension::base",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_HostAllocator_Extension::get_preferred_alignment",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Extension, get_preferred_alignment)
        - 24usize];
    [
        "Offset of field: PJRT_HostAllocator_Extension::allocate",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Extension, allocate) - 32usize];
    [
        "Offset of field: PJRT_HostAllocator_Extension::free",
    ][::std::mem::offset_of!(PJRT_HostAllocator_Extension, free) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_HostMemoryAllocator_Allocate_Args",
    ][::std::mem::size_of::<PJRT_HostMemoryAllocator_Allocate_Args>() - 64usize];
    [
        "Alignment of PJRT_HostMemoryAllocator_Allocate_Args",
    ][::std::mem::align_of::<PJRT_HostMemoryAllocator_Allocate_Args>() - 8usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::struct_size",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, struct_size)
        - 0usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::extension_start",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, extension_start)
        - 8usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::client",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, client) - 16usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::size",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, size) - 24usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::numa_node",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, numa_node)
        - 32usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::ptr",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, ptr) - 40usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::deleter",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, deleter) - 48usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Allocate_Args::deleter_arg",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Allocate_Args, deleter_arg)
        - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of PJRT_HostMemoryAllocator_Extension",
    ][::std::mem::size_of::<PJRT_HostMemoryAllocator_Extension>() - 32usize];
    [
        "Alignment of PJRT_HostMemoryAllocator_Extension",
    ][::std::mem::align_of::<PJRT_HostMemoryAllocator_Extension>() - 8usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Extension::base",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Extension, base) - 0usize];
    [
        "Offset of field: PJRT_HostMemoryAllocator_Extension::allocate",
    ][::std::mem::offset_of!(PJRT_HostMemoryAllocator_Extension, allocate) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Extension_Base",
    ][::std::mem::size_of::<XLA_FFI_Extension_Base>() - 24usize];
    [
        "Alignment of XLA_FFI_Extension_Base",
    ][::std::mem::align_of::<XLA_FFI_Extension_Base>() - 8usize];
    [
        "Offset of field: XLA_FFI_Extension_Base::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Extension_Base, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Extension_Base::type_",
    ][::std::mem::offset_of!(XLA_FFI_Extension_Base, type_) - 8usize];
    [
        "Offset of field: XLA_FFI_Extension_Base::next",
    ][::std::mem::offset_of!(XLA_FFI_Extension_Base, next) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Api_Version",
    ][::std::mem::size_of::<XLA_FFI_Api_Version>() - 24usize];
    [
        "Alignment of XLA_FFI_Api_Version",
    ][::std::mem::align_of::<XLA_FFI_Api_Version>() - 8usize];
    [
        "Offset of field: XLA_FFI_Api_Version::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Api_Version, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Api_Version::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Api_Version, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Api_Version::major_version",
    ][::std::mem::offset_of!(XLA_FFI_Api_Version, major_version) - 16usize];
    [
        "Offset of field: XLA_FFI_Api_Version::minor_version",
    ][::std::mem::offset_of!(XLA_FFI_Api_Version, minor_version) - 20usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Error_Create_Args",
    ][::std::mem::size_of::<XLA_FFI_Error_Create_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_Error_Create_Args",
    ][::std::mem::align_of::<XLA_FFI_Error_Create_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Error_Create_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Error_Create_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Error_Create_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Error_Create_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Error_Create_Args::message",
    ][::std::mem::offset_of!(XLA_FFI_Error_Create_Args, message) - 16usize];
    [
        "Offset of field: XLA_FFI_Error_Create_Args::errc",
    ][::std::mem::offset_of!(XLA_FFI_Error_Create_Args, errc) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Error_GetMessage_Args",
    ][::std::mem::size_of::<XLA_FFI_Error_GetMessage_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_Error_GetMessage_Args",
    ][::std::mem::align_of::<XLA_FFI_Error_GetMessage_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Error_GetMessage_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Error_GetMessage_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Error_GetMessage_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Error_GetMessage_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Error_GetMessage_Args::error",
    ][::std::mem::offset_of!(XLA_FFI_Error_GetMessage_Args, error) - 16usize];
    [
        "Offset of field: XLA_FFI_Error_GetMessage_Args::message",
    ][::std::mem::offset_of!(XLA_FFI_Error_GetMessage_Args, message) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Error_Destroy_Args",
    ][::std::mem::size_of::<XLA_FFI_Error_Destroy_Args>() - 24usize];
    [
        "Alignment of XLA_FFI_Error_Destroy_Args",
    ][::std::mem::align_of::<XLA_FFI_Error_Destroy_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Error_Destroy_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Error_Destroy_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Error_Destroy_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Error_Destroy_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Error_Destroy_Args::error",
    ][::std::mem::offset_of!(XLA_FFI_Error_Destroy_Args, error) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Buffer"][::std::mem::size_of::<XLA_FFI_Buffer>() - 48usize];
    ["Alignment of XLA_FFI_Buffer"][::std::mem::align_of::<XLA_FFI_Buffer>() - 8usize];
    [
        "Offset of field: XLA_FFI_Buffer::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Buffer, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Buffer::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Buffer, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Buffer::dtype",
    ][::std::mem::offset_of!(XLA_FFI_Buffer, dtype) - 16usize];
    [
        "Offset of field: XLA_FFI_Buffer::data",
    ][::std::mem::offset_of!(XLA_FFI_Buffer, data) - 24usize];
    [
        "Offset of field: XLA_FFI_Buffer::rank",
    ][::std::mem::offset_of!(XLA_FFI_Buffer, rank) - 32usize];
    [
        "Offset of field: XLA_FFI_Buffer::dims",
    ][::std::mem::offset_of!(XLA_FFI_Buffer, dims) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_ByteSpan"][::std::mem::size_of::<XLA_FFI_ByteSpan>() - 16usize];
    [
        "Alignment of XLA_FFI_ByteSpan",
    ][::std::mem::align_of::<XLA_FFI_ByteSpan>() - 8usize];
    [
        "Offset of field: XLA_FFI_ByteSpan::ptr",
    ][::std::mem::offset_of!(XLA_FFI_ByteSpan, ptr) - 0usize];
    [
        "Offset of field: XLA_FFI_ByteSpan::len",
    ][::std::mem::offset_of!(XLA_FFI_ByteSpan, len) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Scalar"][::std::mem::size_of::<XLA_FFI_Scalar>() - 16usize];
    ["Alignment of XLA_FFI_Scalar"][::std::mem::align_of::<XLA_FFI_Scalar>() - 8usize];
    [
        "Offset of field: XLA_FFI_Scalar::dtype",
    ][::std::mem::offset_of!(XLA_FFI_Scalar, dtype) - 0usize];
    [
        "Offset of field: XLA_FFI_Scalar::value",
    ][::std::mem::offset_of!(XLA_FFI_Scalar, value) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Array"][::std::mem::size_of::<XLA_FFI_Array>() - 24usize];
    ["Alignment of XLA_FFI_Array"][::std::mem::align_of::<XLA_FFI_Array>() - 8usize];
    [
        "Offset of field: XLA_FFI_Array::dtype",
    ][::std::mem::offset_of!(XLA_FFI_Array, dtype) - 0usize];
    [
        "Offset of field: XLA_FFI_Array::size",
    ][::std::mem::offset_of!(XLA_FFI_Array, size) - 8usize];
    [
        "Offset of field: XLA_FFI_Array::data",
    ][::std::mem::offset_of!(XLA_FFI_Array, data) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_TypeId"][::std::mem::size_of::<XLA_FFI_TypeId>() - 8usize];
    ["Alignment of XLA_FFI_TypeId"][::std::mem::align_of::<XLA_FFI_TypeId>() - 8usize];
    [
        "Offset of field: XLA_FFI_TypeId::type_id",
    ][::std::mem::offset_of!(XLA_FFI_TypeId, type_id) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_TypeInfo"][::std::mem::size_of::<XLA_FFI_TypeInfo>() - 24usize];
    [
        "Alignment of XLA_FFI_TypeInfo",
    ][::std::mem::align_of::<XLA_FFI_TypeInfo>() - 8usize];
    [
        "Offset of field: XLA_FFI_TypeInfo::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_TypeInfo, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_TypeInfo::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_TypeInfo, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_TypeInfo::deleter",
    ][::std::mem::offset_of!(XLA_FFI_TypeInfo, deleter) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Future_Create_Args",
    ][::std::mem::size_of::<XLA_FFI_Future_Create_Args>() - 24usize];
    [
        "Alignment of XLA_FFI_Future_Create_Args",
    ][::std::mem::align_of::<XLA_FFI_Future_Create_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Future_Create_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Future_Create_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Future_Create_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Future_Create_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Future_Create_Args::future",
    ][::std::mem::offset_of!(XLA_FFI_Future_Create_Args, future) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Future_SetAvailable_Args",
    ][::std::mem::size_of::<XLA_FFI_Future_SetAvailable_Args>() - 24usize];
    [
        "Alignment of XLA_FFI_Future_SetAvailable_Args",
    ][::std::mem::align_of::<XLA_FFI_Future_SetAvailable_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Future_SetAvailable_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetAvailable_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Future_SetAvailable_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetAvailable_Args, extension_start)
        - 8usize];
    [
        "Offset of field: XLA_FFI_Future_SetAvailable_Args::future",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetAvailable_Args, future) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Future_SetError_Args",
    ][::std::mem::size_of::<XLA_FFI_Future_SetError_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_Future_SetError_Args",
    ][::std::mem::align_of::<XLA_FFI_Future_SetError_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Future_SetError_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetError_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Future_SetError_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetError_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Future_SetError_Args::future",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetError_Args, future) - 16usize];
    [
        "Offset of field: XLA_FFI_Future_SetError_Args::error",
    ][::std::mem::offset_of!(XLA_FFI_Future_SetError_Args, error) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Args"][::std::mem::size_of::<XLA_FFI_Args>() - 40usize];
    ["Alignment of XLA_FFI_Args"][::std::mem::align_of::<XLA_FFI_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Args::size",
    ][::std::mem::offset_of!(XLA_FFI_Args, size) - 16usize];
    [
        "Offset of field: XLA_FFI_Args::types",
    ][::std::mem::offset_of!(XLA_FFI_Args, types) - 24usize];
    [
        "Offset of field: XLA_FFI_Args::args",
    ][::std::mem::offset_of!(XLA_FFI_Args, args) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Rets"][::std::mem::size_of::<XLA_FFI_Rets>() - 40usize];
    ["Alignment of XLA_FFI_Rets"][::std::mem::align_of::<XLA_FFI_Rets>() - 8usize];
    [
        "Offset of field: XLA_FFI_Rets::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Rets, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Rets::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Rets, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Rets::size",
    ][::std::mem::offset_of!(XLA_FFI_Rets, size) - 16usize];
    [
        "Offset of field: XLA_FFI_Rets::types",
    ][::std::mem::offset_of!(XLA_FFI_Rets, types) - 24usize];
    [
        "Offset of field: XLA_FFI_Rets::rets",
    ][::std::mem::offset_of!(XLA_FFI_Rets, rets) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Attrs"][::std::mem::size_of::<XLA_FFI_Attrs>() - 48usize];
    ["Alignment of XLA_FFI_Attrs"][::std::mem::align_of::<XLA_FFI_Attrs>() - 8usize];
    [
        "Offset of field: XLA_FFI_Attrs::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Attrs, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Attrs::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Attrs, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Attrs::size",
    ][::std::mem::offset_of!(XLA_FFI_Attrs, size) - 16usize];
    [
        "Offset of field: XLA_FFI_Attrs::types",
    ][::std::mem::offset_of!(XLA_FFI_Attrs, types) - 24usize];
    [
        "Offset of field: XLA_FFI_Attrs::names",
    ][::std::mem::offset_of!(XLA_FFI_Attrs, names) - 32usize];
    [
        "Offset of field: XLA_FFI_Attrs::attrs",
    ][::std::mem::offset_of!(XLA_FFI_Attrs, attrs) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_CallFrame"][::std::mem::size_of::<XLA_FFI_CallFrame>() - 176usize];
    [
        "Alignment of XLA_FFI_CallFrame",
    ][::std::mem::align_of::<XLA_FFI_CallFrame>() - 8usize];
    [
        "Offset of field: XLA_FFI_CallFrame::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_CallFrame::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_CallFrame::api",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, api) - 16usize];
    [
        "Offset of field: XLA_FFI_CallFrame::ctx",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, ctx) - 24usize];
    [
        "Offset of field: XLA_FFI_CallFrame::stage",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, stage) - 32usize];
    [
        "Offset of field: XLA_FFI_CallFrame::args",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, args) - 40usize];
    [
        "Offset of field: XLA_FFI_CallFrame::rets",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, rets) - 80usize];
    [
        "Offset of field: XLA_FFI_CallFrame::attrs",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, attrs) - 120usize];
    [
        "Offset of field: XLA_FFI_CallFrame::future",
    ][::std::mem::offset_of!(XLA_FFI_CallFrame, future) - 168usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Handler_Bundle",
    ][::std::mem::size_of::<XLA_FFI_Handler_Bundle>() - 32usize];
    [
        "Alignment of XLA_FFI_Handler_Bundle",
    ][::std::mem::align_of::<XLA_FFI_Handler_Bundle>() - 8usize];
    [
        "Offset of field: XLA_FFI_Handler_Bundle::instantiate",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Bundle, instantiate) - 0usize];
    [
        "Offset of field: XLA_FFI_Handler_Bundle::prepare",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Bundle, prepare) - 8usize];
    [
        "Offset of field: XLA_FFI_Handler_Bundle::initialize",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Bundle, initialize) - 16usize];
    [
        "Offset of field: XLA_FFI_Handler_Bundle::execute",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Bundle, execute) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Handler_Register_Args",
    ][::std::mem::size_of::<XLA_FFI_Handler_Register_Args>() - 88usize];
    [
        "Alignment of XLA_FFI_Handler_Register_Args",
    ][::std::mem::align_of::<XLA_FFI_Handler_Register_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Handler_Register_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Register_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Handler_Register_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Register_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Handler_Register_Args::name",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Register_Args, name) - 16usize];
    [
        "Offset of field: XLA_FFI_Handler_Register_Args::platform",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Register_Args, platform) - 32usize];
    [
        "Offset of field: XLA_FFI_Handler_Register_Args::bundle",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Register_Args, bundle) - 48usize];
    [
        "Offset of field: XLA_FFI_Handler_Register_Args::traits",
    ][::std::mem::offset_of!(XLA_FFI_Handler_Register_Args, traits) - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Type_Register_Args",
    ][::std::mem::size_of::<XLA_FFI_Type_Register_Args>() - 48usize];
    [
        "Alignment of XLA_FFI_Type_Register_Args",
    ][::std::mem::align_of::<XLA_FFI_Type_Register_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Type_Register_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Type_Register_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Type_Register_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Type_Register_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Type_Register_Args::name",
    ][::std::mem::offset_of!(XLA_FFI_Type_Register_Args, name) - 16usize];
    [
        "Offset of field: XLA_FFI_Type_Register_Args::type_id",
    ][::std::mem::offset_of!(XLA_FFI_Type_Register_Args, type_id) - 32usize];
    [
        "Offset of field: XLA_FFI_Type_Register_Args::type_info",
    ][::std::mem::offset_of!(XLA_FFI_Type_Register_Args, type_info) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_ExecutionContext_Get_Args",
    ][::std::mem::size_of::<XLA_FFI_ExecutionContext_Get_Args>() - 40usize];
    [
        "Alignment of XLA_FFI_ExecutionContext_Get_Args",
    ][::std::mem::align_of::<XLA_FFI_ExecutionContext_Get_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_ExecutionContext_Get_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_ExecutionContext_Get_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_ExecutionContext_Get_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_ExecutionContext_Get_Args, extension_start)
        - 8usize];
    [
        "Offset of field: XLA_FFI_ExecutionContext_Get_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_ExecutionContext_Get_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_ExecutionContext_Get_Args::type_id",
    ][::std::mem::offset_of!(XLA_FFI_ExecutionContext_Get_Args, type_id) - 24usize];
    [
        "Offset of field: XLA_FFI_ExecutionContext_Get_Args::data",
    ][::std::mem::offset_of!(XLA_FFI_ExecutionContext_Get_Args, data) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_State_Set_Args",
    ][::std::mem::size_of::<XLA_FFI_State_Set_Args>() - 48usize];
    [
        "Alignment of XLA_FFI_State_Set_Args",
    ][::std::mem::align_of::<XLA_FFI_State_Set_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_State_Set_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_State_Set_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_State_Set_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_State_Set_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_State_Set_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_State_Set_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_State_Set_Args::stage",
    ][::std::mem::offset_of!(XLA_FFI_State_Set_Args, stage) - 24usize];
    [
        "Offset of field: XLA_FFI_State_Set_Args::type_id",
    ][::std::mem::offset_of!(XLA_FFI_State_Set_Args, type_id) - 32usize];
    [
        "Offset of field: XLA_FFI_State_Set_Args::state",
    ][::std::mem::offset_of!(XLA_FFI_State_Set_Args, state) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_State_Get_Args",
    ][::std::mem::size_of::<XLA_FFI_State_Get_Args>() - 48usize];
    [
        "Alignment of XLA_FFI_State_Get_Args",
    ][::std::mem::align_of::<XLA_FFI_State_Get_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_State_Get_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_State_Get_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_State_Get_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_State_Get_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_State_Get_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_State_Get_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_State_Get_Args::stage",
    ][::std::mem::offset_of!(XLA_FFI_State_Get_Args, stage) - 24usize];
    [
        "Offset of field: XLA_FFI_State_Get_Args::type_id",
    ][::std::mem::offset_of!(XLA_FFI_State_Get_Args, type_id) - 32usize];
    [
        "Offset of field: XLA_FFI_State_Get_Args::state",
    ][::std::mem::offset_of!(XLA_FFI_State_Get_Args, state) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Stream_Get_Args",
    ][::std::mem::size_of::<XLA_FFI_Stream_Get_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_Stream_Get_Args",
    ][::std::mem::align_of::<XLA_FFI_Stream_Get_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_Stream_Get_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Stream_Get_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Stream_Get_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Stream_Get_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Stream_Get_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_Stream_Get_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_Stream_Get_Args::stream",
    ][::std::mem::offset_of!(XLA_FFI_Stream_Get_Args, stream) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_DeviceMemory_Allocate_Args",
    ][::std::mem::size_of::<XLA_FFI_DeviceMemory_Allocate_Args>() - 48usize];
    [
        "Alignment of XLA_FFI_DeviceMemory_Allocate_Args",
    ][::std::mem::align_of::<XLA_FFI_DeviceMemory_Allocate_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Allocate_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Allocate_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Allocate_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Allocate_Args, extension_start)
        - 8usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Allocate_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Allocate_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Allocate_Args::size",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Allocate_Args, size) - 24usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Allocate_Args::alignment",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Allocate_Args, alignment) - 32usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Allocate_Args::data",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Allocate_Args, data) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_DeviceMemory_Free_Args",
    ][::std::mem::size_of::<XLA_FFI_DeviceMemory_Free_Args>() - 40usize];
    [
        "Alignment of XLA_FFI_DeviceMemory_Free_Args",
    ][::std::mem::align_of::<XLA_FFI_DeviceMemory_Free_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Free_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Free_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Free_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Free_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Free_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Free_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Free_Args::size",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Free_Args, size) - 24usize];
    [
        "Offset of field: XLA_FFI_DeviceMemory_Free_Args::data",
    ][::std::mem::offset_of!(XLA_FFI_DeviceMemory_Free_Args, data) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_ThreadPool_Schedule_Args",
    ][::std::mem::size_of::<XLA_FFI_ThreadPool_Schedule_Args>() - 40usize];
    [
        "Alignment of XLA_FFI_ThreadPool_Schedule_Args",
    ][::std::mem::align_of::<XLA_FFI_ThreadPool_Schedule_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_Schedule_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_Schedule_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_Schedule_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_Schedule_Args, extension_start)
        - 8usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_Schedule_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_Schedule_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_Schedule_Args::task",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_Schedule_Args, task) - 24usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_Schedule_Args::data",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_Schedule_Args, data) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_ThreadPool_NumThreads_Args",
    ][::std::mem::size_of::<XLA_FFI_ThreadPool_NumThreads_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_ThreadPool_NumThreads_Args",
    ][::std::mem::align_of::<XLA_FFI_ThreadPool_NumThreads_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_NumThreads_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_NumThreads_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_NumThreads_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_NumThreads_Args, extension_start)
        - 8usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_NumThreads_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_NumThreads_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_ThreadPool_NumThreads_Args::num_threads",
    ][::std::mem::offset_of!(XLA_FFI_ThreadPool_NumThreads_Args, num_threads) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_RunId_Get_Args",
    ][::std::mem::size_of::<XLA_FFI_RunId_Get_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_RunId_Get_Args",
    ][::std::mem::align_of::<XLA_FFI_RunId_Get_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_RunId_Get_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_RunId_Get_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_RunId_Get_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_RunId_Get_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_RunId_Get_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_RunId_Get_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_RunId_Get_Args::run_id",
    ][::std::mem::offset_of!(XLA_FFI_RunId_Get_Args, run_id) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_DeviceOrdinal_Get_Args",
    ][::std::mem::size_of::<XLA_FFI_DeviceOrdinal_Get_Args>() - 32usize];
    [
        "Alignment of XLA_FFI_DeviceOrdinal_Get_Args",
    ][::std::mem::align_of::<XLA_FFI_DeviceOrdinal_Get_Args>() - 8usize];
    [
        "Offset of field: XLA_FFI_DeviceOrdinal_Get_Args::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_DeviceOrdinal_Get_Args, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_DeviceOrdinal_Get_Args::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_DeviceOrdinal_Get_Args, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_DeviceOrdinal_Get_Args::ctx",
    ][::std::mem::offset_of!(XLA_FFI_DeviceOrdinal_Get_Args, ctx) - 16usize];
    [
        "Offset of field: XLA_FFI_DeviceOrdinal_Get_Args::device_ordinal",
    ][::std::mem::offset_of!(XLA_FFI_DeviceOrdinal_Get_Args, device_ordinal) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Metadata"][::std::mem::size_of::<XLA_FFI_Metadata>() - 48usize];
    [
        "Alignment of XLA_FFI_Metadata",
    ][::std::mem::align_of::<XLA_FFI_Metadata>() - 8usize];
    [
        "Offset of field: XLA_FFI_Metadata::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Metadata, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Metadata::api_version",
    ][::std::mem::offset_of!(XLA_FFI_Metadata, api_version) - 8usize];
    [
        "Offset of field: XLA_FFI_Metadata::traits",
    ][::std::mem::offset_of!(XLA_FFI_Metadata, traits) - 32usize];
    [
        "Offset of field: XLA_FFI_Metadata::state_type_id",
    ][::std::mem::offset_of!(XLA_FFI_Metadata, state_type_id) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of XLA_FFI_Metadata_Extension",
    ][::std::mem::size_of::<XLA_FFI_Metadata_Extension>() - 32usize];
    [
        "Alignment of XLA_FFI_Metadata_Extension",
    ][::std::mem::align_of::<XLA_FFI_Metadata_Extension>() - 8usize];
    [
        "Offset of field: XLA_FFI_Metadata_Extension::extension_base",
    ][::std::mem::offset_of!(XLA_FFI_Metadata_Extension, extension_base) - 0usize];
    [
        "Offset of field: XLA_FFI_Metadata_Extension::metadata",
    ][::std::mem::offset_of!(XLA_FFI_Metadata_Extension, metadata) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of XLA_FFI_Api"][::std::mem::size_of::<XLA_FFI_Api>() - 192usize];
    ["Alignment of XLA_FFI_Api"][::std::mem::align_of::<XLA_FFI_Api>() - 8usize];
    [
        "Offset of field: XLA_FFI_Api::struct_size",
    ][::std::mem::offset_of!(XLA_FFI_Api, struct_size) - 0usize];
    [
        "Offset of field: XLA_FFI_Api::extension_start",
    ][::std::mem::offset_of!(XLA_FFI_Api, extension_start) - 8usize];
    [
        "Offset of field: XLA_FFI_Api::api_version",
    ][::std::mem::offset_of!(XLA_FFI_Api, api_version) - 16usize];
    [
        "Offset of field: XLA_FFI_Api::internal_api",
    ][::std::mem::offset_of!(XLA_FFI_Api, internal_api) - 40usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Error_Create",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Error_Create) - 48usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Error_GetMessage",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Error_GetMessage) - 56usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Error_Destroy",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Error_Destroy) - 64usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Handler_Register",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Handler_Register) - 72usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Stream_Get",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Stream_Get) - 80usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Type_Register",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Type_Register) - 88usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_ExecutionContext_Get",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_ExecutionContext_Get) - 96usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_State_Set",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_State_Set) - 104usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_State_Get",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_State_Get) - 112usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_DeviceMemory_Allocate",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_DeviceMemory_Allocate) - 120usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_DeviceMemory_Free",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_DeviceMemory_Free) - 128usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_ThreadPool_Schedule",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_ThreadPool_Schedule) - 136usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_ThreadPool_NumThreads",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_ThreadPool_NumThreads) - 144usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Future_Create",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Future_Create) - 152usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Future_SetAvailable",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Future_SetAvailable) - 160usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_Future_SetError",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_Future_SetError) - 168usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_RunId_Get",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_RunId_Get) - 176usize];
    [
        "Offset of field: XLA_FFI_Api::XLA_FFI_DeviceOrdinal_Get",
    ][::std::mem::offset_of!(XLA_FFI_Api, XLA_FFI_DeviceOrdinal_Get) - 184usize];
};
