//! Which of XLA's headers the bindings are made from.

/// The headers that declare C functions, types and constants, as paths inside XLA's tree at the pin.
///
/// Every header below `xla/pjrt/c` and `xla/pjrt/extensions` that declares something `extern "C"` is here, but for two:
/// `pjrt_c_api_gpu.h` and `pjrt_c_api_tpu.h` declare `GetPjrtApi` once more, as `pjrt_c_api_cpu.h` does (the second adds
/// a variable that no plugin exports). The others there are the C++ side of the implementation: `*_internal.h`,
/// `*_impl.h`, `*_helpers.h`, `*_external.h`, `*_cpp.h`, `*_private.h`, `abi_version_extension.h`,
/// `gpu_abi_version_extension.h`, `pjrt_c_api_tpu_constants.h`, the test headers, and a header of export macros.
pub(crate) const HEADERS: &[&str] = &[
    "xla/pjrt/c/pjrt_c_api.h",
    "xla/pjrt/c/pjrt_c_api_abi_version_extension.h",
    "xla/pjrt/c/pjrt_c_api_callback_extension.h",
    "xla/pjrt/c/pjrt_c_api_collectives_extension.h",
    "xla/pjrt/c/pjrt_c_api_cpu.h",
    "xla/pjrt/c/pjrt_c_api_custom_partitioner_extension.h",
    "xla/pjrt/c/pjrt_c_api_ffi_extension.h",
    "xla/pjrt/c/pjrt_c_api_gpu_extension.h",
    "xla/pjrt/c/pjrt_c_api_layouts_extension.h",
    "xla/pjrt/c/pjrt_c_api_megascale_extension.h",
    "xla/pjrt/c/pjrt_c_api_memory_descriptions_extension.h",
    "xla/pjrt/c/pjrt_c_api_multi_slice_extension.h",
    "xla/pjrt/c/pjrt_c_api_phase_compile_extension.h",
    "xla/pjrt/c/pjrt_c_api_profiler_extension.h",
    "xla/pjrt/c/pjrt_c_api_raw_buffer_extension.h",
    "xla/pjrt/c/pjrt_c_api_shardings_extension.h",
    "xla/pjrt/c/pjrt_c_api_stream_extension.h",
    "xla/pjrt/c/pjrt_c_api_tpu_executable_extension.h",
    "xla/pjrt/c/pjrt_c_api_tpu_topology_extension.h",
    "xla/pjrt/c/pjrt_c_api_triton_extension.h",
    "xla/pjrt/extensions/cross_host_transfers/pjrt_c_api_cross_host_transfers_extension.h",
    "xla/pjrt/extensions/example/example_extension.h",
    "xla/pjrt/extensions/executable_metadata/executable_metadata_extension.h",
    "xla/pjrt/extensions/host_allocator/host_allocator_extension.h",
    "xla/pjrt/extensions/host_allocator/host_memory_allocator/host_memory_allocator_extension.h",
    "xla/backends/profiler/plugin/profiler_c_api.h",
    "xla/ffi/api/c_api.h",
    "xla/service/custom_call_status.h",
];

/// What the headers include besides one another and the C library's, reduced to what they use of it.
///
/// Standing in for XLA's C++ headers keeps Abseil and Protobuf out: the C declarations use two C++ types in all, both
/// integers in a class (`xla/runtime/device_id.h` and `xla/pjrt/pjrt_client.h`), and the C++ functions that follow the
/// C part of some extension headers name three more, whose layout nothing here depends on.
pub(crate) const STAND_INS: &[(&str, &str)] = &[
    ("xla/pjrt/pjrt_common.h", "#pragma once\n"),
    (
        "xla/pjrt/pjrt_client.h",
        "#pragma once\n\
         #include <stdint.h>\n\
         namespace xla {\n\
         struct GlobalDeviceId { int32_t value; };\n\
         struct CrossHostTransferKey { int64_t value; };\n\
         struct PjRtCrossHostRecvNotifier;\n\
         struct PjRtBuffer { struct RemoteSendCallback; };\n\
         }\n",
    ),
];
