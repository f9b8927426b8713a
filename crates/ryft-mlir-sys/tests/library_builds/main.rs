//! Builds of packages that depend on this crate: with a shared library, with a static archive, and with no library.

mod archive;
mod crate_types;
mod missing;
mod programs;
mod run_time;
mod shared_library;
