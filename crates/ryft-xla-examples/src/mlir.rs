//! A thin, safe layer over the part of MLIR's and StableHLO's C APIs that the examples use.
//!
//! Everything in MLIR belongs to a context: types, attributes, and the module that a program is. Here a [`Context`] and
//! a [`Module`] own theirs and destroy them when they are dropped, all else borrows from them, and what MLIR has to say
//! about a program becomes a Rust [`Error`].

mod context;
mod diagnostics;
mod module;
mod operation;
mod text;
mod version;

pub use context::{Attribute, Context, Type};
pub use diagnostics::Error;
pub use module::Module;
pub use operation::{Block, Value};
pub use version::Version;
