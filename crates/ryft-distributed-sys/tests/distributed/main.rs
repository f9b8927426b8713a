//! The distributed runtime: clusters of real processes, of which the example `node` is each, and of this process alone.
#![cfg(unix)]

mod addresses;
mod arguments;
mod barriers;
mod callbacks;
mod endings;
mod environment;
mod ghosts;
mod headers;
mod key_value_store;
mod key_values;
mod losses;
mod meetings;
mod process;
mod python;
mod raw;
mod run_time_path;
