//! Clusters of real processes: the example `node` hosts the service and is every node.

mod addresses;
mod barriers;
mod endings;
mod key_values;
mod losses;
mod meetings;
mod process;
