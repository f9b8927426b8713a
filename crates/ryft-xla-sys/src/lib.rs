#![doc = include_str!("../README.md")]

/// The C APIs of XLA, flat: every item under the name that its C header gives it.
pub mod bindings {
    pub use ryft_mlir_sys::bindings::*;
    pub use ryft_pjrt_sys::bindings::*;
}

/// The distributed runtime: the service and the clients that tie many processes together.
pub use ryft_distributed_sys as distributed;

/// The library that provides MLIR and its dialects, and which functions it has.
pub use ryft_mlir_sys as mlir;

/// The CPU plugin, and the loader of any other plugin.
pub use ryft_pjrt_sys as pjrt;

/// The paths of the accelerators' plugins, a function for each feature that is on.
// Without any it re-exports nothing.
#[allow(unreachable_pub, unused_imports)]
pub use ryft_pjrt_sys::device::paths::*;

/// The Protobuf messages that travel through the C APIs: under XLA's names in the modules of its packages, and flat under
/// the names that the `ryft` crates use.
pub mod protos {
    pub use ryft_xla_proto::ryft::*;
    pub use ryft_xla_proto::*;
}
