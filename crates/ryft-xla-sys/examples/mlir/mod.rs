//! A thin, safe layer over the part of MLIR's and StableHLO's C APIs that the examples use.
//!
//! Everything in MLIR belongs to a context: types, attributes, and the module that a program is. Here a [`Context`] and
//! a [`Module`] own theirs and destroy them when they are dropped, all else borrows from them, and what MLIR has to say
//! about a program becomes a Rust [`Error`].

// Each program that uses this module uses a part of it.
#![allow(dead_code, unused_imports)]

mod context;
mod diagnostics;
mod module;
mod operation;
mod text;
mod version;

pub(crate) use context::{Attribute, Context, Type};
pub(crate) use diagnostics::Error;
pub(crate) use module::Module;
pub(crate) use operation::{Block, Value};
pub(crate) use version::Version;
