//! Tar archives: POSIX ustar and pax, and GNU's long names.

use std::{
    cell::Cell,
    io::{self, Read},
};

use tar::EntryType;

use super::{
    destination::Destination,
    entry_path::{PathFault, normalize},
    error::{Failure, Reason},
    read_ahead::{ReadAhead, read_ahead},
    selection::Search,
    tar_extension::Extension,
};

/// The size of tar's blocks in bytes.
const BLOCK_BYTES: u64 = 512;

/// The most that an archive is decompressed to while what is selected is sought, in bytes. A few kilobytes of
/// Zstandard can stand for terabytes of an entry that nobody selected.
const STREAM_BYTES: u64 = 64 << 30;

/// Unpacks what `search` wants of the tar archive that `stream` reads.
pub(super) fn unpack(
    stream: impl Read + Send,
    search: &mut Search,
    destination: &mut Destination,
) -> Result<(), Failure> {
    read_ahead(stream, |stream| walk(stream, search, destination)).map_err(Reason::Read)?
}

fn walk(
    stream: &mut ReadAhead,
    search: &mut Search,
    destination: &mut Destination,
) -> Result<(), Failure> {
    let position = Cell::new(0);
    let mut archive = tar::Archive::new(Counted {
        stream,
        position: &position,
    });
    let mut end = 0;
    let mut extension = Extension::default();
    // Raw entries: the tar crate would read names of any length into memory.
    for entry in archive.entries().map_err(Reason::reading)?.raw(true) {
        let mut entry = entry.map_err(Reason::reading)?;
        let blocks = entry.size().div_ceil(BLOCK_BYTES);
        end = entry
            .raw_file_position()
            .saturating_add(blocks.saturating_mul(BLOCK_BYTES));
        if extension.take(&mut entry)? {
            continue;
        }
        let extension = std::mem::take(&mut extension);
        destination.count_entry()?;
        let raw_path = extension
            .path()
            .unwrap_or_else(|| entry.path_bytes().into_owned());
        unpack_entry(entry, &raw_path, &extension, search, destination)
            .map_err(|failure| failure.in_entry(&String::from_utf8_lossy(&raw_path)))?;
        if search.is_complete() {
            return Ok(());
        }
    }
    if extension != Extension::default() {
        let message = "it ends with the header of an entry that does not follow";
        return Err(Reason::Damaged(message.to_owned()).into());
    }
    if position.get() == end {
        let message = "the mark at the end of a tar archive is missing";
        return Err(Reason::Damaged(message.to_owned()).into());
    }
    expect_zeros(archive.into_inner())
}

fn unpack_entry(
    mut entry: tar::Entry<'_, impl Read>,
    raw_path: &[u8],
    extension: &Extension,
    search: &mut Search,
    destination: &mut Destination,
) -> Result<(), Failure> {
    let kind = entry.header().entry_type();
    let size = entry.size();
    let path = normalize(raw_path).map_err(Reason::from)?;
    if kind == EntryType::GNUSparse || extension.is_sparse() {
        // Selected or not: more of its headers may follow, which must not be taken for entries.
        return Err(Reason::Special("a sparse file".to_owned()).into());
    }
    // Tar's first format has no type for a directory: there a `/` at the end tells.
    let is_file = matches!(kind, EntryType::Regular | EntryType::Continuous);
    let is_directory = kind == EntryType::Directory || (is_file && raw_path.ends_with(b"/"));
    if is_directory && size > 0 {
        return Err(Reason::Special("a directory with content".to_owned()).into());
    }
    if path.is_empty() {
        return if is_directory {
            Ok(())
        } else {
            Err(Reason::from(PathFault::Empty).into())
        };
    }
    if !search.wants(&path, is_directory) {
        return Ok(());
    }
    let link = |kind| {
        let target = extension
            .link()
            .or_else(|| entry.link_name_bytes().map(Into::into));
        Reason::Link {
            kind,
            target: String::from_utf8_lossy(&target.unwrap_or_default()).into_owned(),
        }
    };
    match kind {
        _ if is_directory => destination.make_directory(&path),
        _ if is_file => {
            let is_executable = entry.header().mode().map_err(Reason::reading)? & 0o111 != 0;
            destination.write_file(&path, size, is_executable, &mut entry)
        }
        EntryType::Symlink => Err(link("symbolic").into()),
        EntryType::Link => Err(link("hard").into()),
        EntryType::Char | EntryType::Block => Err(Reason::Special("a device".to_owned()).into()),
        EntryType::Fifo => Err(Reason::Special("a named pipe".to_owned()).into()),
        other => {
            let kind = char::from(other.as_byte());
            Err(Reason::Special(format!("of the unknown type {kind:?}")).into())
        }
    }
}

/// Reads on to the end of the stream, which brings its checksum to be checked, and lets nothing stand there but zeros.
fn expect_zeros(mut stream: impl Read) -> Result<(), Failure> {
    let mut block = [0; BLOCK_BYTES as usize * 16];
    loop {
        match stream.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(count) if block[..count].iter().all(|byte| *byte == 0) => {}
            Ok(_) => {
                let message = "something else follows the end of the tar archive";
                return Err(Reason::Damaged(message.to_owned()).into());
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Reason::reading(error).into()),
        }
    }
}

/// Counts what is read, up to [`STREAM_BYTES`].
struct Counted<'walk> {
    stream: &'walk mut ReadAhead,
    position: &'walk Cell<u64>,
}

impl Read for Counted<'_> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let count = self.stream.read(target)?;
        self.position.set(self.position.get() + count as u64);
        if self.position.get() > STREAM_BYTES {
            let message = format!("it decompresses to more than {STREAM_BYTES} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(count)
    }
}
