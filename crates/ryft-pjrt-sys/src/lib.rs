//! Rust bindings of XLA's PJRT C API, with a CPU plugin and a loader for any other plugin.
