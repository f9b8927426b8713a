//! The messages of a schema against those of another: two XLA commits', or ours and those that a library carries.

pub mod agreement;
pub mod extraction;
