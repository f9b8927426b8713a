//! The ways to obtain an artifact, a module each.

pub(crate) mod override_path;
pub(crate) mod release;
pub(crate) mod wheel;
