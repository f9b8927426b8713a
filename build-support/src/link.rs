//! The library that provides a part: what it exports, what cargo is told to link it, what it needs of the system.

mod architecture;
mod exports;
mod library;
mod search_path;
pub mod system_libraries;

pub use architecture::architecture;
pub use exports::exports;
pub use library::{Library, Origin};
pub use search_path::search_path;

pub use crate::target::Linkage;
