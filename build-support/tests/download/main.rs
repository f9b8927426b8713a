//! Downloads from a local server with every fault that a network has.

mod answers;
mod content;
mod environment;
#[path = "../fault_server/mod.rs"]
mod fault_server;
mod redirects;
mod resume;
mod trial;
