//! Renames of directories.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::is_there;

/// How long to wait for the last time before a rename is given up; all waits together are twice as long.
const LONGEST_WAIT: Duration = Duration::from_millis(2048);

/// Renames `from` to `to` in one step.
///
/// Windows renames no directory while a file in it is open, and virus scanners open every new file for a moment. So there
/// it is tried again for a while.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut wait = Duration::from_millis(1);
    loop {
        match fs::rename(from, to) {
            Err(error) if is_open(&error) && wait <= LONGEST_WAIT && !is_there(to) => {
                thread::sleep(wait);
                wait *= 2;
            }
            result => return result,
        }
    }
}

/// Whether this is what Windows says where a program has a file open (ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION).
pub(super) fn is_open(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
}
