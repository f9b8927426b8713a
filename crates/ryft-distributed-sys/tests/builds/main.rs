//! Builds of packages that depend on this crate: with a static archive, with no native, and with no compiler for the shim.
#![cfg(unix)]

mod archive;
mod missing;
mod package;
