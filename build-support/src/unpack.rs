//! Unpacks what is wanted of an archive, and only that, from an archive that need not be trusted.
//!
//! The rules are the same on every platform, so that an archive that one machine takes is taken by all:
//!
//! - Only regular files and directories are unpacked. A selected link, device, pipe or sparse file is refused: a link
//!   is the classic way out of a directory, Windows makes none without privilege, and no native part needs one. Where
//!   an archive would hold a library and links to it (`libx.so -> libx.so.1`), select the library itself.
//! - An entry's path is relative, stays inside, and means the same file everywhere (see [`PathFault`]).
//! - No path comes twice, not even in another case.
//! - Files are made anew (`O_EXCL`) in directories that this module made, with plain permissions: 0755 where the archive
//!   says executable, else 0644. Owner, times, set-user-id bits and extended attributes are not taken over.
//! - Bytes and entries are counted against [`Limits`], and what was written is hashed.
//!
//! Decompression runs in a thread of its own, hashing and writing in the caller's, all in fixed buffers: memory stays
//! the same whatever the archive holds.

mod decompress;
mod destination;
mod entry_path;
mod error;
mod inflate;
mod read_ahead;
mod selection;
mod tar;
mod tar_extension;
mod zip;

use std::{fs::File, path::Path};

use crate::checksum::Sha256;

use destination::Destination;
pub use entry_path::PathFault;
use error::Failure;
pub use error::{MissingPath, Reason, UnpackError};
pub use selection::Selection;

/// How many bytes are read, decompressed, hashed and written at a time.
const BUFFER_BYTES: usize = 256 * 1024;

/// How an archive is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A tar archive compressed with gzip.
    TarGz,
    /// A tar archive compressed with Zstandard.
    TarZst,
    /// A zip archive; a Python wheel is one.
    Zip,
}

impl Format {
    /// The format that a file's name promises: `.tar.gz` or `.tgz`, `.tar.zst`, `.whl` or `.zip`.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let has = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if has(&[".tar.gz", ".tgz"]) {
            Some(Self::TarGz)
        } else if has(&[".tar.zst"]) {
            Some(Self::TarZst)
        } else if has(&[".whl", ".zip"]) {
            Some(Self::Zip)
        } else {
            None
        }
    }
}

/// The most that an archive may unpack to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes may be written in all.
    pub total_bytes: u64,
    /// How many entries the archive may have, unpacked or not.
    pub entries: u64,
}

/// A file that was unpacked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnpackedFile {
    /// Its path below the destination, with `/` between names on every platform.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// The digest of its content.
    pub sha256: Sha256,
}

/// Unpacks what `selection` names of `archive` into the directory `destination`, which is made if it does not exist,
/// and gives the files that were written, sorted by path.
///
/// A tar archive is read to its end, so that its checksum is checked, unless the selection has single files only: then
/// reading stops when the last of them is written. A zip archive is read only where the selected entries stand.
///
/// # Errors
///
/// [`UnpackError`] names the archive, the entry where there is one, and why: see [`Reason`]. Then `destination` may hold
/// a part of the files, and the caller has to remove it; nothing outside it was touched.
pub fn unpack(
    archive: &Path,
    format: Format,
    selection: &Selection,
    limits: &Limits,
    destination: &Path,
) -> Result<Vec<UnpackedFile>, UnpackError> {
    let mut search = selection.search();
    File::open(archive)
        .map_err(|error| Failure::from(Reason::Read(error)))
        .and_then(|file| {
            let mut destination = Destination::new(destination, *limits)?;
            match format {
                Format::TarGz => {
                    let stream = decompress::gzip(file)?;
                    tar::unpack(stream, &mut search, &mut destination)
                }
                Format::TarZst => {
                    let stream = decompress::zstandard(file)?;
                    tar::unpack(stream, &mut search, &mut destination)
                }
                Format::Zip => zip::unpack(file, &mut search, &mut destination),
            }?;
            search.finish()?;
            Ok(destination.finish())
        })
        .map_err(|failure| failure.of(archive))
}
