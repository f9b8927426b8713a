//! A thin, safe layer over the part of the PJRT C API that the examples use.
//!
//! Each call of the C API is one [`call!`](ryft_pjrt_sys::call), and every object of the plugin is destroyed when its
//! Rust owner is dropped.

mod api;
mod buffer;
mod client;
mod element_type;
mod executable;
mod execute_context;
mod option_value;
mod profiler;

pub use api::Api;
pub use buffer::{Buffer, HostArray};
pub use client::{Client, Device, compile_options};
pub use element_type::ElementType;
pub use executable::Executable;
pub use execute_context::ExecuteContext;
pub use option_value::OptionValue;
pub use profiler::Profiler;
pub use ryft_pjrt_sys::CallError as Error;

pub(crate) use api::{slice, zeroed};
