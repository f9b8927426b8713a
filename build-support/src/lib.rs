//! Finds, verifies, caches and links the native parts of XLA for the ryft sys crates.
//!
//! The modules are layers, and each uses those below it alone:
//!
//! - [`build_script`]: the one call of a sys crate
//! - [`resolver`]: which source provides a part, the same as a plan, and the report of a failure
//! - `source`: a module for each way to obtain a library
//! - [`download`], [`pip`], [`bazel`]: how the bytes arrive; [`outage`]: what could not be reached in this build
//! - [`store`]: the verified cache on disk; [`unpack`]: archives
//! - [`link`]: the library, what it exports, what cargo is told to link it
//! - [`pin`]: one XLA commit and every artifact that goes with it
//! - [`settings`], [`part`], [`target`], [`checksum`], [`url`], [`logging`]

pub mod bazel;
pub mod build_script;
pub mod checksum;
#[cfg(feature = "download")]
pub mod download;
pub mod link;
pub mod logging;
pub mod outage;
pub mod part;
pub mod pin;
pub mod pip;
pub mod resolver;
pub mod settings;
mod source;
pub mod store;
pub mod target;
pub mod unpack;
pub mod url;

/// Compiles the example in the crate's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
