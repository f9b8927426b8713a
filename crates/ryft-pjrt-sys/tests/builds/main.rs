//! Builds of packages that depend on this crate, with each kind of library and without one.

#[cfg(unix)]
mod archive;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod devices;
mod missing;
#[cfg(unix)]
mod names;
mod package;
