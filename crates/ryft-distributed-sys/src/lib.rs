#![doc = include_str!("../README.md")]
// The items carry the C header's own names.
#![allow(non_camel_case_types, non_snake_case)]

#[macro_use]
mod declare;

#[cfg(not(distributed = "missing"))]
mod error;
/// The caller of a function vouches for the pointers: the argument is null or points to the struct; the pointers in it are
/// null or point to what their comments say, for as long as the call lasts; a service or client was made by this crate
/// and is not destroyed before the call returns.
#[allow(clippy::missing_safety_doc, clippy::ptr_offset_with_cast)]
mod functions;
mod key_value_store;
pub mod library;
#[cfg(distributed = "missing")]
mod missing {
    include!(concat!(env!("OUT_DIR"), "/missing.rs"));
}
#[cfg(any(distributed = "static", distributed = "static_with_extended"))]
mod null;

pub use functions::*;
pub use key_value_store::KeyValueStore;
