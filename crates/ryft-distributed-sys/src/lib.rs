#![doc = include_str!("../README.md")]
// The items carry the C header's own names.
#![allow(non_camel_case_types, non_snake_case)]

#[macro_use]
mod declare;

#[cfg(any(distributed = "shim", distributed = "static"))]
mod error;
mod functions;
mod further;
mod key_value_store;
pub mod native;

pub use functions::*;
pub use further::*;
pub use key_value_store::KeyValueStore;
