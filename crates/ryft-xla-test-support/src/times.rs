//! The times of files.

use std::fs::File;
use std::path::Path;
use std::time::SystemTime;

/// Sets when the file or directory at `path` was last modified.
pub fn set_modified(path: &Path, time: SystemTime) {
    let mut options = File::options();
    options.read(true);
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        // The right to write attributes, which is all that a directory can be opened for, and what opens one
        // (FILE_WRITE_ATTRIBUTES, FILE_FLAG_BACKUP_SEMANTICS).
        options.access_mode(0x100).custom_flags(0x0200_0000);
    }
    let set = options.open(path).and_then(|file| file.set_modified(time));
    set.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
