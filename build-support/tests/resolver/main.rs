//! The resolver, from the pin to a library on disk: on real wheels by pip, and on archives that a local server serves.

mod overrides;
mod plan;
mod processes;
mod release;
mod report;
mod site;
mod vendor;
mod wheel;

use ryft_xla_test_support::fault_server;
