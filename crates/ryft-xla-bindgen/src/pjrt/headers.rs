//! Which of XLA's headers the bindings are made from.

/// The headers that declare C functions, types and constants, as paths inside XLA's tree at the pin.
///
/// Every header below `xla/pjrt/c` and `xla/pjrt/extensions` that declares something `extern "C"` is here, but for two:
/// `pjrt_c_api_gpu.h` and `pjrt_c_api_tpu.h` declare `GetPjrtApi` once more, as `pjrt_c_api_cpu.h` does (the second adds
/// a variable that no plugin exports). The others there are the C++ side of the implementation: `*_internal.h`,
/// `*_impl.h`, `*_helpers.h`, `*_external.h`, `*_cpp.h`, `*_private.h`, `abi_version_extension.h`,
/// `gpu_abi_version_extension.h`, `pjrt_c_api_tpu_constants.h`, the test headers, and a header of export macros.
pub(crate) const HEADERS: &str = include_str!("headers.txt");

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
