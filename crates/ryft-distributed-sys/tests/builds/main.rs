//! Builds of packages that depend on this crate: with a static archive, with no library, and with each kind of
//! compiler for the shim.
#![cfg(unix)]

mod archive;
mod missing;
mod package;
mod shim;
