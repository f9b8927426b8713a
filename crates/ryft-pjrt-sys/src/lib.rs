#![doc = include_str!("../README.md")]

mod call;
pub mod cpu;
pub mod device;
#[allow(non_snake_case)]
mod functions;
pub mod loader;
mod plugin;
mod provider;
mod source;

pub use call::{CallError, Status, arguments};
pub use plugin::{Extension, Extensions, MissingFunctionError, Plugin, TableError};
/// Where a library is, and why it can't be opened: what the errors of this crate hold.
pub use ryft_xla_loader::{Found, NotFoundError, OpenError, OpenErrorKind, Place};
pub use source::PluginError;

/// Every item of XLA's C headers, under the headers' own names: the PJRT C API and its extensions, the profiler's C
/// API, the XLA FFI C API and the status of custom calls.
///
/// What each item means is said in the headers, which the head of `src/bindings.rs` lists. The `struct_size` of a
/// struct that is passed to PJRT is set to the constant of its name: `PJRT_Client_Create_Args_STRUCT_SIZE` for a
/// `PJRT_Client_Create_Args`. It can be a few bytes less than the struct's size in memory.
///
/// Enums are integers, `c_uint` on every target unless the header names another type. An enumerator carries the name
/// of its enum in front: `PJRT_Error_Code_PJRT_Error_Code_CANCELLED`.
///
/// The functions of PJRT are reached through the table that [`GetPjrtApi`](bindings::GetPjrtApi) returns.
#[allow(
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals
)]
#[allow(
    clippy::missing_safety_doc,
    clippy::ptr_offset_with_cast,
    clippy::useless_transmute
)]
pub mod bindings {
    #[cfg(not(generated_bindings))]
    include!("bindings.rs");
    #[cfg(generated_bindings)]
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

    pub use crate::functions::{
        GetPjrtApi, XLA_FFI_GetApi, XlaCustomCallStatusSetFailure, XlaCustomCallStatusSetSuccess,
    };
}
