//! The C APIs of MLIR and StableHLO, through the real native.

mod bytecode;
mod contexts;
mod diagnostics;
mod dialect_handles;
mod functions;
mod ir;
mod passes;
mod portable_artifacts;
mod programs;
mod rewriting;
mod stablehlo_attributes;
mod stablehlo_types;
mod text;
