//! A thin, safe layer over the part of the PJRT C API that the examples use.
//!
//! The C API is a table of functions, [`PJRT_Api`](ryft_pjrt_sys::bindings::PJRT_Api). Every function takes one pointer
//! to an argument struct of its own and returns null or a `PJRT_Error`. Here each such call is one line, every error
//! becomes a Rust [`Error`], and every object of the plugin is destroyed when its Rust owner is dropped.

mod buffer;
mod call;
mod client;
mod element_type;
mod error;
mod executable;

pub use buffer::{Buffer, HostArray};
pub use call::Api;
pub use client::{Client, Device, compile_options};
pub use element_type::ElementType;
pub use error::Error;
pub use executable::Executable;
