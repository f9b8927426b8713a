//! Tar archives: POSIX ustar and pax, and GNU's long names.

use std::cell::Cell;
use std::io::{self, Read};

use tar::{Entry, EntryType};

use super::destination::Destination;
use super::error::{UnpackError, UnpackErrorKind};
use super::path::normalize;
use super::selection::Search;
use super::stream::read_ahead;

/// The most that the headers of one entry may take, in bytes: the reader takes them into memory.
const HEADER_BYTES: u64 = 64 * 1024;

/// The most that an archive is decompressed to while what is selected is sought, in bytes. A few kilobytes of
/// Zstandard can expand to terabytes of an entry that is not selected.
const STREAM_BYTES: u64 = 64 << 30;

/// Unpacks what `search` wants of the tar archive that `stream` reads.
pub(super) fn unpack(
    stream: impl Read + Send,
    search: &mut Search<'_>,
    destination: &mut Destination,
) -> Result<(), UnpackError> {
    read_ahead(stream, |stream| walk(stream, search, destination)).map_err(UnpackErrorKind::read)?
}

fn walk(
    stream: &mut dyn Read,
    search: &mut Search<'_>,
    destination: &mut Destination,
) -> Result<(), UnpackError> {
    let budget = Cell::new(HEADER_BYTES);
    let mut archive = tar::Archive::new(Budgeted {
        stream: stream.take(STREAM_BYTES),
        budget: &budget,
    });
    let damaged = UnpackErrorKind::from_reading;
    for entry in archive.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        // The entry, the zeros that fill its last block, and the headers of the next.
        budget.set(entry.size().saturating_add(HEADER_BYTES));
        let path = entry.path_bytes().into_owned();
        unpack_entry(&mut entry, &path, search, destination)
            .map_err(|error| error.in_entry(&path))?;
        if search.is_complete() {
            return Ok(());
        }
    }
    // To the end, which brings the compression's checksum to be checked.
    budget.set(STREAM_BYTES);
    io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(damaged)?;
    Ok(())
}

fn unpack_entry(
    entry: &mut Entry<'_, impl Read>,
    raw_path: &[u8],
    search: &mut Search<'_>,
    destination: &mut Destination,
) -> Result<(), UnpackErrorKind> {
    destination.count_entry()?;
    let (kind, size) = (entry.header().entry_type(), entry.size());
    // What is of the whole archive.
    if kind == EntryType::XGlobalHeader {
        return Ok(());
    }
    let path = normalize(raw_path)?;
    // Tar's first format has no type for a directory: there a `/` at the end tells.
    let is_file = matches!(kind, EntryType::Regular | EntryType::Continuous);
    let is_directory = kind == EntryType::Directory || (is_file && raw_path.ends_with(b"/"));
    if is_directory && path.is_empty() || !search.wants(&path, is_directory) {
        return Ok(());
    }
    let what = match kind {
        _ if is_directory && size > 0 => "a directory with content".to_owned(),
        _ if is_directory => return destination.make_directory(&path),
        _ if is_sparse(entry)? => "a sparse file".to_owned(),
        EntryType::Symlink => return Err(link("symbolic", entry)),
        EntryType::Link => return Err(link("hard", entry)),
        EntryType::Char | EntryType::Block => "a device".to_owned(),
        EntryType::Fifo => "a named pipe".to_owned(),
        _ if is_file => {
            let mode = entry
                .header()
                .mode()
                .map_err(UnpackErrorKind::from_reading)?;
            return destination.write_file(&path, size, mode & 0o111 != 0, entry);
        }
        other => format!("of the unknown type {:?}", char::from(other.as_byte())),
    };
    Err(UnpackErrorKind::refused(&format!(
        "it is {what}, and only regular files and directories are unpacked"
    )))
}

/// Whether the entry is a sparse file, in GNU's or pax's way.
fn is_sparse(entry: &mut Entry<'_, impl Read>) -> Result<bool, UnpackErrorKind> {
    if entry.header().entry_type() == EntryType::GNUSparse {
        return Ok(true);
    }
    let Some(records) = entry
        .pax_extensions()
        .map_err(UnpackErrorKind::from_reading)?
    else {
        return Ok(false);
    };
    let mut keys = records.flatten().map(|record| record.key_bytes());
    Ok(keys.any(|key| key.starts_with(b"GNU.sparse.")))
}

fn link(kind: &str, entry: &Entry<'_, impl Read>) -> UnpackErrorKind {
    let target = entry.link_name_bytes().unwrap_or_default();
    let target = String::from_utf8_lossy(&target);
    UnpackErrorKind::refused(&format!(
        "it is a {kind} link to {target:?}, and links are not unpacked; select that file itself, or pack the archive \
         without links (tar: --dereference --hard-dereference)"
    ))
}

/// Reads as far as the budget goes, which the walk resets at each entry.
struct Budgeted<'walk, R> {
    stream: R,
    budget: &'walk Cell<u64>,
}

impl<R: Read> Read for Budgeted<'_, R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let count = self.stream.read(target)?;
        let left = self.budget.get().checked_sub(count as u64);
        let message = || io::Error::other(format!("a header takes more than {HEADER_BYTES} bytes"));
        self.budget.set(left.ok_or_else(message)?);
        Ok(count)
    }
}
