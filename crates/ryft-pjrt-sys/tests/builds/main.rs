//! Builds of packages that depend on this crate, with each kind of native and without one.

#[cfg(unix)]
mod archive;
#[cfg(unix)]
mod devices;
mod missing;
mod package;
