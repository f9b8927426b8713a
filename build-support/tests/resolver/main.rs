//! The resolver, from the pin to a library on disk: on real wheels by pip, and on archives that a local server serves.

#[path = "../fault_server/mod.rs"]
mod fault_server;

mod overrides;
mod plan;
mod processes;
mod release;
mod removal;
mod report;
mod site;
mod vendor;
mod wheel;
