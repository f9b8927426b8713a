#![doc = include_str!("../README.md")]

mod dependency;
mod file;
mod module;
mod open;
mod search;

pub use libloading::{Error as LibraryError, Library, Symbol};
pub use module::is_code;
pub use open::{Binding, OpenError, OpenErrorKind, open};
pub use search::{Build, Found, NotFoundError, Place, Search};
