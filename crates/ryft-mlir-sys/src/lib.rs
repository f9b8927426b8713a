#![doc = include_str!("../README.md")]

/// Every item of the C headers of MLIR, StableHLO, CHLO, VHLO, MHLO and Shardy, under the headers' own names.
pub mod bindings {}
