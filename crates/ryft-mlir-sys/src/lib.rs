#![doc = include_str!("../README.md")]

#[allow(non_snake_case)]
mod inline;
pub mod library;

/// Every item of the C headers of MLIR, StableHLO, CHLO, VHLO, MHLO and Shardy, under the headers' own names.
///
/// What each item means is said in the headers, which the head of `src/bindings.rs` lists.
///
/// An object is a struct that holds one pointer, and is passed by value; its lifetime is a matter of the C API. The
/// functions that the headers define inline, such as [`mlirStringRefCreate`](bindings::mlirStringRefCreate) and
/// [`mlirModuleIsNull`](bindings::mlirModuleIsNull), are Rust functions here, and safe.
///
/// Enums are integers, `c_uint` on every target unless the header names another type. An enumerator carries the name
/// of its enum in front: `MlirDiagnosticSeverity_MlirDiagnosticError`.
#[allow(
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    unused_variables
)]
#[allow(clippy::missing_safety_doc, clippy::too_many_arguments)]
pub mod bindings {
    #[cfg(not(generated_bindings))]
    include!("bindings.rs");
    #[cfg(generated_bindings)]
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

    #[cfg(mlir = "loaded")]
    use crate::library::loaded::loaded;
    include!(concat!(env!("OUT_DIR"), "/functions.rs"));

    pub use crate::inline::*;
}
