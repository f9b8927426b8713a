//! The example `stablehlo`, run as its users run it.

// What is in wheels, and in C, is for Linux here.
#[cfg(target_os = "linux")]
mod custom_calls;
mod devices;
mod errors;
mod npy;
mod npy_files;
mod programs;
mod workspace;
