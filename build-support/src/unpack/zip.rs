//! Zip archives. Only the archive's directory and the selected entries are read.

use std::fs::File;
use std::io::{self, Read};

use flate2::Crc;
use rawzip::{
    CompressionMethod, FileReader, MAX_CENTRAL_DIRECTORY_RECORD_SIZE, ZipArchive,
    ZipFileHeaderRecord,
};

use super::BUFFER_BYTES;
use super::destination::Destination;
use super::error::{UnpackError, UnpackErrorKind};
use super::path::normalize;
use super::selection::Search;
use super::stream::{deflate, read_ahead};

/// From which size on, in bytes, an entry is worth a thread that decompresses it.
const THREAD_BYTES: u64 = 1 << 20;

/// The file type of a Unix mode, and its values.
const MODE_TYPE: u32 = 0o170_000;
const MODE_DIRECTORY: u32 = 0o040_000;
const MODE_FILE: u32 = 0o100_000;
const MODE_LINK: u32 = 0o120_000;

/// The longest path in a local header, and the longest extra field after it.
const LOCAL_HEADER_BYTES: usize = 2 * u16::MAX as usize;

/// Unpacks what `search` wants of the zip archive `file`.
pub(super) fn unpack(
    file: File,
    search: &mut Search<'_>,
    destination: &mut Destination,
) -> Result<(), UnpackError> {
    let mut start = [0; 32];
    let length = (&file).read(&mut start).map_err(UnpackErrorKind::read)?;
    let mut buffer = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
    let mut local_buffer = vec![0; LOCAL_HEADER_BYTES];
    let archive = ZipArchive::from_file(file, &mut buffer).map_err(|error| match error.kind() {
        rawzip::ErrorKind::MissingEndOfCentralDirectory if !start.starts_with(b"PK") => {
            UnpackErrorKind::other_format("a zip archive", &start[..length])
        }
        _ => error.into(),
    })?;
    let mut records = archive.entries(&mut buffer);
    while let Some(record) = records.next_entry().map_err(UnpackErrorKind::from)? {
        unpack_entry(&archive, &record, &mut local_buffer, search, destination)
            .map_err(|error| error.in_entry(record.file_path().as_bytes()))?;
    }
    Ok(())
}

fn unpack_entry(
    archive: &ZipArchive<FileReader>,
    record: &ZipFileHeaderRecord<'_>,
    local_buffer: &mut [u8],
    search: &mut Search<'_>,
    destination: &mut Destination,
) -> Result<(), UnpackErrorKind> {
    destination.count_entry()?;
    let path = normalize(record.file_path().as_bytes())?;
    let (mode, size, method) = (
        record.mode(),
        record.uncompressed_size_hint(),
        record.compression_method(),
    );
    let kind = mode.value() & MODE_TYPE;
    let is_directory = record.is_dir() || kind == MODE_DIRECTORY;
    if is_directory && path.is_empty() || !search.wants(&path, is_directory) {
        return Ok(());
    }
    let refused = |reason: &str| Err(UnpackErrorKind::refused(reason));
    match kind {
        _ if record.flags().is_encrypted() || record.flags().is_masked() => {
            return refused("it is encrypted");
        }
        _ if is_directory && size > 0 => return refused("it is a directory with content"),
        _ if is_directory => return destination.make_directory(&path),
        MODE_LINK => return refused("it is a symbolic link, and links are not unpacked"),
        // No type at all is a regular file's too.
        0 | MODE_FILE => {}
        kind => {
            return refused(&format!(
                "it is of the Unix type {kind:o}, and only regular files are unpacked"
            ));
        }
    }
    let local = archive.get_entry(record.wayfinder())?;
    // Readers differ in which of an entry's two headers they take.
    let header = local.local_header(local_buffer)?;
    if header.file_path().as_bytes() != record.file_path().as_bytes()
        || header.compression_method() != method
    {
        return refused("the archive's directory and the entry's own header disagree about it");
    }
    let is_executable = mode.permissions() & 0o111 != 0;
    let crc = record.crc32();
    let mut write =
        |content: &mut dyn Read| destination.write_file(&path, size, is_executable, content);
    // Most entries are small, and need no large buffer.
    let buffer_bytes = size.clamp(512, BUFFER_BYTES as u64) as usize;
    match method {
        CompressionMethod::STORE => {
            let mut content = Checksummed {
                content: local.reader(),
                crc: Crc::new(),
            };
            write(&mut content)?;
            if content.crc.sum() == crc {
                return Ok(());
            }
            let message =
                "its content does not have the checksum (CRC-32) that the archive gives for it";
            Err(UnpackErrorKind::damaged(message))
        }
        CompressionMethod::DEFLATE => {
            let mut content = deflate(local.reader(), size, crc, buffer_bytes);
            match size < THREAD_BYTES {
                true => write(&mut content),
                false => read_ahead(content, write).map_err(UnpackErrorKind::read)?,
            }
        }
        method => refused(&format!(
            "it is compressed with {} (method {}), and zip's stored and deflate are supported",
            method.name().unwrap_or("an unknown method").to_lowercase(),
            method.as_u16()
        )),
    }
}

/// Computes the checksum of what is read.
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
