//! Rust bindings of XLA's PJRT C API, with a CPU plugin and a loader for any other plugin.

/// Every item of XLA's C headers, under the headers' own names: the PJRT C API and its extensions, the profiler's C
/// API, the XLA FFI C API and the status of custom calls.
///
/// What each item means is said in the headers, which the head of `src/bindings.rs` lists. An anonymous enumerator such
/// as `PJRT_Client_Create_Args_STRUCT_SIZE` is what the `struct_size` of a struct is set to.
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
    #[cfg(not(feature = "generate-bindings"))]
    include!("bindings.rs");
    #[cfg(feature = "generate-bindings")]
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

    unsafe extern "C" {
        /// The CPU plugin's table of functions.
        pub fn GetPjrtApi() -> *const PJRT_Api;
    }
}
