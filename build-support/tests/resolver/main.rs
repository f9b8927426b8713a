//! The resolver, from the pin to a library on disk: on real wheels by pip, and on archives that a local server has.

#[cfg(unix)]
mod bazel;
mod child;
mod libraries;
mod overrides;
mod plan;
mod processes;
mod release;
mod report;
mod runtime;
mod shared_override;
mod site;
mod vendor;
mod wheel;

use ryft_xla_fault_server as fault_server;
