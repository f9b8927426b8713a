//! Finds, verifies, caches and links the native parts of XLA for the ryft sys crates.

pub mod checksum;
pub mod download;
