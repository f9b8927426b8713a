//! What a sys crate's build script tells cargo, and how cargo takes it.

mod cargo;
mod directives;
