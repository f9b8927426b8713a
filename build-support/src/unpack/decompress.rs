//! The compressions that a tar archive comes in.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
};

use super::{
    BUFFER_BYTES,
    error::{Failure, Reason},
    inflate::Inflate,
};

/// The largest window that a Zstandard frame may ask for: 2^25 bytes, 32 MiB, which bounds our memory. All levels up to
/// 19 ask for at most 8 MiB; `--long` and `--ultra` may ask for more.
const ZSTANDARD_WINDOW_BITS: u32 = 25;

/// The magic number of gzip with its one method, deflate (RFC 1952).
const GZIP_MAGIC: &[u8] = &[0x1f, 0x8b, 8];

/// The magic number of a Zstandard frame (RFC 8878).
const ZSTANDARD_MAGIC: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// Reads a file that is compressed with gzip.
pub(super) fn gzip(file: File) -> Result<impl Read + Send, Failure> {
    let file = expect(file, GZIP_MAGIC, "compressed with gzip")?;
    Ok(Inflate::gzip(file))
}

/// Reads a file that is compressed with Zstandard.
pub(super) fn zstandard(file: File) -> Result<impl Read + Send, Failure> {
    let file = expect(file, ZSTANDARD_MAGIC, "compressed with Zstandard")?;
    let mut decoder = zstd::Decoder::with_buffer(file).map_err(Reason::Read)?;
    decoder
        .window_log_max(ZSTANDARD_WINDOW_BITS)
        .map_err(Reason::Read)?;
    Ok(decoder)
}

/// Checks that a file begins with `magic`, so that a web page in an archive's place is called one.
fn expect(file: File, magic: &[u8], expected: &'static str) -> Result<BufReader<File>, Failure> {
    let mut file = BufReader::with_capacity(BUFFER_BYTES, file);
    let start = loop {
        match file.fill_buf() {
            Ok(start) => break start,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Reason::Read(error).into()),
        }
    };
    if start.starts_with(magic) {
        return Ok(file);
    }
    let start = start[..start.len().min(32)].escape_ascii().to_string();
    Err(Reason::OtherFormat { expected, start }.into())
}
