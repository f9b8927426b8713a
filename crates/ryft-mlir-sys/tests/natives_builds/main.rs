//! Builds of packages that depend on this crate: with the library of a wheel, with a static archive, and with no native.

mod archive;
mod library;
mod missing;
mod package;
