//! Finds, verifies, caches and links the native parts of XLA for the ryft sys crates.
//!
//! The data flows one way: the [pin] names every artifact; the [resolver] asks each [source] in turn
//! for a part; what a source brings is verified and unpacked into the [store]; and [link] tells cargo how a
//! program gets at it. [build_script] is all of that in one call, which is what the sys crates use.

pub mod build_script;
pub mod checksum;
pub mod download;
pub mod event;
pub mod link;
pub mod link_stub;

pub mod outage;
pub mod part;
pub mod pin;
pub mod pip;
pub mod plan;
pub mod resolver;
pub mod settings;
pub mod source;
pub mod store;
pub mod target;
pub mod unpack;
pub mod url;

/// Compiles the example in the crate's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
