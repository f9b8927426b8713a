//! The example `stablehlo`, run as its users run it.

mod errors;
mod npy;
mod npy_files;
mod programs;
mod workspace;
