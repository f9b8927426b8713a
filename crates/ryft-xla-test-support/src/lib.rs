//! What the tests of this workspace share: packages outside it, and processes.

mod archive;
mod conversation;
mod package;
mod process;
mod times;

pub use archive::forwarding_archive_fake;
pub use conversation::Conversation;
pub use package::Package;
pub use process::{example, free_port, shell, stderr, succeeded, without_settings};
pub use times::set_modified;
