//! The program `ryft-xla`, run as its users and their scripts run it.

mod doctor;
mod fetch;
mod machine;
mod store;
mod usage;
