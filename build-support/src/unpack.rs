//! Unpacks what is wanted of an archive, and only that, from an archive that need not be trusted.
//!
//! The rules are the same on every platform, so that an archive that one machine takes is taken by all:
//!
//! - Only regular files and directories are unpacked. A selected link, device, pipe or sparse file is refused: a link
//!   is the classic way out of a directory, Windows makes none without privilege, and no library needs one. Where
//!   an archive would hold a library and links to it (`libx.so -> libx.so.1`), select the library itself.
//! - An entry's path is relative, stays inside, and means the same file everywhere. No path comes twice.
//! - Files are created (`O_EXCL`) in a fresh directory, with plain permissions: 0755 where the archive says
//!   executable, else 0644, and all with the [same old time](fixed_time). Owner, set-user-id bits and extended attributes
//!   are not taken over.
//! - Bytes and entries are counted against [`Limits`], and what was written is hashed.
//!
//! Decompression runs in a thread of its own, hashing and writing in the caller's, all in fixed buffers: memory stays
//! the same whatever the archive holds.

mod destination;
mod error;
mod path;
mod selection;
mod stream;
mod tar;
mod zip;

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::checksum::Sha256;

use destination::Destination;
pub use error::{UnpackError, UnpackErrorKind};
pub use selection::Selection;

pub use crate::pin::Format;

/// How many bytes are read, decompressed, hashed and written at a time.
const BUFFER_BYTES: usize = 256 * 1024;

/// The time that every unpacked file was last modified at: long ago, so that cargo takes none for newer than a build, and
/// the same on every machine.
pub fn fixed_time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

/// Gives the file at `path` that time. A file system that keeps no times is as good as a store that was copied without them.
pub(crate) fn set_fixed_time(path: &Path) {
    let file = File::options().write(true).open(path);
    let _ = file.and_then(|file| file.set_modified(fixed_time()));
}

/// The most that an archive may unpack to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes may be written in all.
    pub total_bytes: u64,
    /// How many entries the archive may have, unpacked or not.
    pub entries: u64,
}

/// A file that was unpacked. They are ordered by their paths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnpackedFile {
    /// Its path below the destination, with `/` between names on every platform.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// The digest of its content.
    pub sha256: Sha256,
}

/// Unpacks what `selection` names of `archive` into the new directory `destination`, and gives the files that were
/// written, sorted by path.
///
/// A tar archive is read to its end, so that its checksum is checked, unless the selection has single files only: then
/// reading stops when the last of them is written. A zip archive is read only where the selected entries are.
///
/// # Errors
///
/// [`UnpackError`] names the archive, the entry where there is one, and why. Then `destination` may hold a part of the
/// files, and the caller has to remove it; nothing outside it was touched.
pub fn unpack(
    archive: &Path,
    format: Format,
    selection: &Selection,
    limits: &Limits,
    destination: &Path,
) -> Result<Vec<UnpackedFile>, UnpackError> {
    let unpack = || {
        let file = File::open(archive).map_err(UnpackErrorKind::read)?;
        let mut search = selection.search();
        let mut destination = Destination::new(destination, *limits)?;
        match format {
            Format::TarGz => tar::unpack(stream::gzip(file)?, &mut search, &mut destination)?,
            Format::TarZst => tar::unpack(stream::zstandard(file)?, &mut search, &mut destination)?,
            Format::Zip => zip::unpack(file, &mut search, &mut destination)?,
        }
        search.finish()?;
        Ok(destination.finish())
    };
    unpack().map_err(|error| UnpackError {
        archive: archive.into(),
        ..error
    })
}
