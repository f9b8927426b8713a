//! Zip archives. Only the archive's directory and the selected entries are read.

use std::{
    fs::File,
    io::{self, BufReader, Read},
    ops::Range,
};

use flate2::Crc;
use rawzip::{
    CompressionMethod, FileReader, MAX_CENTRAL_DIRECTORY_RECORD_SIZE, ZipArchive,
    ZipArchiveEntryWayfinder, ZipEntry, ZipFileHeaderRecord,
};

use super::{
    BUFFER_BYTES,
    destination::Destination,
    entry_path::{PathFault, normalize},
    error::{Failure, Reason},
    inflate::Inflate,
    read_ahead::read_ahead,
    selection::Search,
};

/// From which size on, in bytes, an entry is worth a thread that decompresses it.
const THREAD_BYTES: u64 = 1 << 20;

/// The file type of a Unix mode, and its values.
const MODE_TYPE: u32 = 0o170_000;
const MODE_DIRECTORY: u32 = 0o040_000;
const MODE_FILE: u32 = 0o100_000;
const MODE_LINK: u32 = 0o120_000;

/// The longest target of a symbolic link that is shown, in bytes.
const LINK_BYTES: u64 = 4096;

/// Unpacks what `search` wants of the zip archive `file`.
pub(super) fn unpack(
    file: File,
    search: &mut Search,
    destination: &mut Destination,
) -> Result<(), Failure> {
    let length = file.metadata().map_err(Reason::Read)?.len();
    let mut start = [0; 32];
    let start_length = (&file).read(&mut start).map_err(Reason::Read)?;
    let mut buffer = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
    let archive = ZipArchive::from_file(file, &mut buffer).map_err(|error| match error.kind() {
        rawzip::ErrorKind::MissingEndOfCentralDirectory if !start.starts_with(b"PK") => {
            Reason::OtherFormat {
                expected: "a zip archive",
                start: start[..start_length].escape_ascii().to_string(),
            }
        }
        _ => Reason::from(error),
    })?;
    if archive.end_offset() != length {
        let message = "something else follows the end of the zip archive";
        return Err(Reason::Damaged(message.to_owned()).into());
    }
    let mut selected = select(&archive, &mut buffer, search, destination)?;
    // In the order in which their data stands, which is kind to disks and shows what overlaps.
    selected.sort_by_key(|entry| entry.place.start);
    let mut free_from = 0;
    for entry in &selected {
        if entry.place.start < free_from || entry.place.end > archive.directory_offset() {
            return Err(Failure::from(Reason::Overlap).in_entry(&entry.raw_path));
        }
        free_from = entry.place.end;
        unpack_entry(&archive, entry, destination)
            .map_err(|failure| failure.in_entry(&entry.raw_path))?;
    }
    Ok(())
}

/// A selected entry, as the archive's directory has it.
struct Selected {
    raw_path: String,
    path: String,
    is_directory: bool,
    is_executable: bool,
    method: CompressionMethod,
    size: u64,
    crc: u32,
    wayfinder: ZipArchiveEntryWayfinder,
    /// Where its header and data stand in the archive.
    place: Range<u64>,
}

/// Reads the archive's directory, and checks all that can be checked before anything is written.
fn select(
    archive: &ZipArchive<FileReader>,
    buffer: &mut [u8],
    search: &mut Search,
    destination: &mut Destination,
) -> Result<Vec<Selected>, Failure> {
    let mut selected = Vec::new();
    let mut local_buffer = vec![0; 2 * usize::from(u16::MAX)];
    let (mut count, mut bytes) = (0, 0_u64);
    let mut records = archive.entries(buffer);
    while let Some(record) = records.next_entry().map_err(Reason::from)? {
        count += 1;
        destination.count_entry()?;
        let raw_path = record.file_path();
        let entry = select_entry(archive, &record, &mut local_buffer, search)
            .and_then(|entry| {
                bytes = bytes.saturating_add(entry.as_ref().map_or(0, |entry| entry.size));
                destination.allow(bytes)?;
                Ok(entry)
            })
            .map_err(|failure| failure.in_entry(&String::from_utf8_lossy(raw_path.as_bytes())))?;
        selected.extend(entry);
    }
    if count != archive.entries_hint() {
        let hint = archive.entries_hint();
        let message = format!("it declares {hint} entries and its directory has {count}");
        return Err(Reason::Damaged(message).into());
    }
    Ok(selected)
}

fn select_entry(
    archive: &ZipArchive<FileReader>,
    record: &ZipFileHeaderRecord<'_>,
    local_buffer: &mut [u8],
    search: &mut Search,
) -> Result<Option<Selected>, Failure> {
    let raw_path = record.file_path();
    let path = normalize(raw_path.as_bytes()).map_err(Reason::from)?;
    let mode = record.mode();
    let kind = mode.value() & MODE_TYPE;
    let is_directory = record.is_dir() || kind == MODE_DIRECTORY;
    if path.is_empty() && !is_directory {
        return Err(Reason::from(PathFault::Empty).into());
    }
    if path.is_empty() || !search.wants(&path, is_directory) {
        return Ok(None);
    }
    if record.flags().is_encrypted() || record.flags().is_masked() {
        return Err(Reason::Encrypted.into());
    }
    let size = record.uncompressed_size_hint();
    if is_directory && size > 0 {
        return Err(Reason::Special("a directory with content".to_owned()).into());
    }
    let local = archive
        .get_entry(record.wayfinder())
        .map_err(Reason::from)?;
    check_local_header(record, &local, local_buffer)?;
    if kind == MODE_LINK && !is_directory {
        return Err(link(record, &local).into());
    }
    if kind != MODE_FILE && !is_directory {
        return Err(Reason::Special(format!("of the Unix type {kind:o}")).into());
    }
    let method = record.compression_method();
    if !matches!(
        method,
        CompressionMethod::STORE | CompressionMethod::DEFLATE
    ) {
        return Err(Reason::Method(method_name(method)).into());
    }
    if method == CompressionMethod::STORE && record.compressed_size_hint() != size {
        return Err(Reason::HeadersDisagree("size").into());
    }
    Ok(Some(Selected {
        raw_path: String::from_utf8_lossy(raw_path.as_bytes()).into_owned(),
        path,
        is_directory,
        is_executable: mode.permissions() & 0o111 != 0,
        method,
        size,
        crc: record.crc32(),
        wayfinder: record.wayfinder(),
        place: record.local_header_offset()..local.compressed_data_range().1,
    }))
}

/// Checks that the header before the data says what the archive's directory says. Readers differ in which they take.
fn check_local_header(
    record: &ZipFileHeaderRecord<'_>,
    local: &ZipEntry<'_, FileReader>,
    buffer: &mut [u8],
) -> Result<(), Reason> {
    let header = local.local_header(buffer)?;
    // With a data descriptor, the sizes and the checksum follow the data, and the header may leave them zero.
    let follows = header.flags().has_data_descriptor();
    let agrees = |here: u64, there: u64| here == there || (follows && here == 0);
    let checks = [
        (
            "path",
            header.file_path().as_bytes() == record.file_path().as_bytes(),
        ),
        (
            "compression",
            header.compression_method() == record.compression_method(),
        ),
        (
            "encryption",
            header.flags().is_encrypted() == record.flags().is_encrypted(),
        ),
        (
            "checksum",
            agrees(header.crc32().into(), record.crc32().into()),
        ),
        (
            "compressed size",
            agrees(header.compressed_size_hint(), record.compressed_size_hint()),
        ),
        (
            "size",
            agrees(
                header.uncompressed_size_hint(),
                record.uncompressed_size_hint(),
            ),
        ),
    ];
    match checks.into_iter().find(|(_, agree)| !agree) {
        None => Ok(()),
        Some((what, _)) => Err(Reason::HeadersDisagree(what)),
    }
}

/// Refuses a symbolic link, whose target is the entry's content.
fn link(record: &ZipFileHeaderRecord<'_>, local: &ZipEntry<'_, FileReader>) -> Reason {
    let mut target = Vec::new();
    let data = BufReader::new(local.reader());
    let result = match record.compression_method() {
        CompressionMethod::STORE => data.take(LINK_BYTES).read_to_end(&mut target),
        CompressionMethod::DEFLATE => Inflate::bare(data)
            .take(LINK_BYTES)
            .read_to_end(&mut target),
        _ => Ok(0),
    };
    match result {
        Err(error) => Reason::reading(error),
        Ok(_) => Reason::Link {
            kind: "symbolic",
            target: String::from_utf8_lossy(&target).into_owned(),
        },
    }
}

fn method_name(method: CompressionMethod) -> String {
    match method.name() {
        Some(name) => format!("{} (method {})", name.to_lowercase(), method.as_u16()),
        None => format!("the unknown method {}", method.as_u16()),
    }
}

fn unpack_entry(
    archive: &ZipArchive<FileReader>,
    entry: &Selected,
    destination: &mut Destination,
) -> Result<(), Failure> {
    if entry.is_directory {
        return destination.make_directory(&entry.path);
    }
    let local = archive.get_entry(entry.wayfinder).map_err(Reason::from)?;
    let data = local.reader();
    match entry.method {
        CompressionMethod::DEFLATE => {
            // Most entries are small, and need no large buffer.
            let buffer_bytes = entry.size.clamp(512, BUFFER_BYTES as u64) as usize;
            let data = BufReader::with_capacity(buffer_bytes, data);
            let inflated = Inflate::bare(data);
            if entry.size >= THREAD_BYTES {
                read_ahead(inflated, |content| {
                    write_checked(entry, content, destination)
                })
                .map_err(Reason::Read)?
            } else {
                write_checked(entry, inflated, destination)
            }
        }
        // `select_entry` let nothing else pass.
        _ => write_checked(entry, data, destination),
    }
}

/// Writes a file and checks its CRC, which stands for the whole content with its size.
fn write_checked(
    entry: &Selected,
    content: impl Read,
    destination: &mut Destination,
) -> Result<(), Failure> {
    let mut content = Checksummed {
        content,
        crc: Crc::new(),
    };
    destination.write_file(&entry.path, entry.size, entry.is_executable, &mut content)?;
    if content.crc.sum() != entry.crc {
        let message =
            "its content does not have the checksum (CRC-32) that the archive gives for it";
        return Err(Reason::Damaged(message.to_owned()).into());
    }
    Ok(())
}

struct Checksummed<R> {
    content: R,
    crc: Crc,
}

impl<R: Read> Read for Checksummed<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let count = self.content.read(target)?;
        self.crc.update(&target[..count]);
        Ok(count)
    }
}
