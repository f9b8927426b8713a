//! The example `stablehlo`, run as its users run it.

mod devices;
mod errors;
mod npy;
mod npy_files;
mod programs;
mod workspace;
