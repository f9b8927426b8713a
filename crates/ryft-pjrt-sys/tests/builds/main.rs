//! Builds of packages that depend on this crate, with each kind of native and without one.

#[cfg(unix)]
mod archive;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod devices;
mod missing;
mod package;
