//! A thin, safe layer over the part of the PJRT C API that the examples use.
//!
//! The C API is a table of functions, [`PJRT_Api`](ryft_xla_sys::bindings::PJRT_Api). Every function takes one pointer
//! to an argument struct of its own and returns null or a `PJRT_Error`. Here each such call is one line, every error
//! becomes a Rust [`Error`], and every object of the plugin is destroyed when its Rust owner is dropped.

// Each example uses a part of this module.
#![allow(dead_code)]

mod attributes;
mod buffer;
mod call;
mod client;
mod element_type;
mod error;
mod event;
mod executable;

pub(crate) use buffer::{Buffer, HostArray};
pub(crate) use call::Api;
pub(crate) use client::{Client, ClientOptions, Device};
pub(crate) use element_type::ElementType;
pub(crate) use error::Error;
pub(crate) use executable::Executable;
