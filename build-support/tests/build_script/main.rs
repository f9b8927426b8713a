//! What a sys crate's build script tells cargo, and how cargo takes it.

// The part that it fetches is a wheel for Linux alone.
#[cfg(target_os = "linux")]
mod cargo;
mod directives;
