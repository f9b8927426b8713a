//! One dependency for XLA's C APIs: re-exports the fine-grained ryft sys crates.
