//! Downloads from a local server with every fault that a network has.

mod answers;
mod content;
mod environment;
mod redirects;
mod resume;
mod trial;

use ryft_xla_fault_server as fault_server;
