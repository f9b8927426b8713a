//! A thin, safe layer over the XLA FFI: functions of ours, *handlers*, that a compiled program calls.
//!
//! A program names a handler in a `stablehlo.custom_call` with `api_version = 4`. [`Registry`] tells a plugin which handler
//! is meant, and [`CustomCall`] is what one written in Rust implements.

mod attributes;
mod call;
mod error;
mod handler;
mod registry;
mod table;

pub use attributes::Attributes;
pub use call::{Array, ArrayMut, Context, Element};
pub use error::{Code, Error};
pub use handler::CustomCall;
pub use registry::Registry;
