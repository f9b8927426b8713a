//! The C APIs of MLIR and StableHLO, through a real library. What is of StableHLO alone passes over a library that has none,
//! such as an archive of MLIR.

mod bytecode;
mod contexts;
mod conversion_patterns;
mod debug_information;
mod diagnostics;
mod dialect_handles;
mod extensible_dialects;
mod functions;
mod ir;
mod passes;
mod portable_artifacts;
mod programs;
mod rewriting;
mod smt;
mod stablehlo_attributes;
mod stablehlo_types;
mod text;
