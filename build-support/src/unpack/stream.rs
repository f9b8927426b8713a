//! Decompression, in a thread of its own.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use flate2::{Decompress, FlushDecompress, Status};

use super::BUFFER_BYTES;
use super::error::UnpackErrorKind;

/// How many buffers travel between the two threads.
const BUFFERS: usize = 4;

/// The largest window of deflate: 2^15 bytes (RFC 1951).
const WINDOW_BITS: u8 = 15;

/// Reads a file that is compressed with gzip (RFC 1952).
pub(super) fn gzip(file: File) -> Result<impl Read + Send, UnpackErrorKind> {
    // The magic number, and the one method.
    let input = expect(file, "compressed with gzip", |start| {
        start.starts_with(&[0x1f, 0x8b, 8])
    })?;
    Ok(Gzip {
        input,
        state: Decompress::new_gzip(WINDOW_BITS),
        is_member: false,
    })
}

/// Reads what a zip archive has of an entry that is compressed with deflate (RFC 1951), whose content has this size and CRC-32.
///
/// Such data is all of a gzip file but its head and its tail, and as one it is read, because zlib then computes the checksum.
pub(super) fn deflate<'a>(
    data: impl Read + Send + 'a,
    size: u64,
    crc: u32,
    buffer_bytes: usize,
) -> impl Read + Send + 'a {
    // Deflate, no further fields, no time, an unknown system.
    const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    // Of the size there are the lowest 32 bits.
    let tail = [crc.to_le_bytes(), (size as u32).to_le_bytes()].concat();
    let file = HEAD.chain(data).chain(io::Cursor::new(tail));
    Gzip {
        input: BufReader::with_capacity(buffer_bytes, file),
        state: Decompress::new_gzip(WINDOW_BITS),
        is_member: true,
    }
}

/// Reads a file that is compressed with Zstandard (RFC 8878).
#[cfg(feature = "zstd")]
pub(super) fn zstandard(file: File) -> Result<impl Read + Send, UnpackErrorKind> {
    /// What `zstd --long` makes: a window of 128 MiB, which is the memory that it takes. All levels up to 19 ask for 8 MiB.
    const WINDOW_LOG: u32 = 27;
    let file = expect(file, "compressed with Zstandard", |start| {
        // A frame, or one that says something of the others and is skipped.
        matches!(
            start,
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..]
        )
    })?;
    let decoder = zstd::Decoder::with_buffer(file).and_then(|mut decoder| {
        decoder.window_log_max(WINDOW_LOG)?;
        Ok(decoder)
    });
    decoder.map_err(UnpackErrorKind::read)
}

/// Refuses a file that is compressed with Zstandard.
#[cfg(not(feature = "zstd"))]
pub(super) fn zstandard(_: File) -> Result<io::Empty, UnpackErrorKind> {
    let reason = "is compressed with Zstandard, which this build can't read; help: enable the Cargo feature `zstd`";
    Err(UnpackErrorKind::Other(reason.into()))
}

/// Checks that a file begins as it should, so that a web page in an archive's place is called one.
fn expect(
    file: File,
    expected: &str,
    is_expected: impl Fn(&[u8]) -> bool,
) -> Result<BufReader<File>, UnpackErrorKind> {
    let mut file = BufReader::with_capacity(BUFFER_BYTES, file);
    let start = file.fill_buf().map_err(UnpackErrorKind::read)?;
    if is_expected(start) {
        return Ok(file);
    }
    Err(UnpackErrorKind::other_format(expected, start))
}

/// Reads all members of a gzip file, or one that has to be all of it.
///
/// It leaves the checksum to zlib, not to flate2's own reader of gzip, which computes it in Rust: without optimisation,
/// as in a build script, that takes nearly half of the time.
struct Gzip<R> {
    input: BufReader<R>,
    state: Decompress,
    is_member: bool,
}

impl<R: Read> Read for Gzip<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        loop {
            let input = self.input.fill_buf()?;
            let is_end = input.is_empty();
            let (taken, given) = (self.state.total_in(), self.state.total_out());
            if is_end && taken == 0 {
                return Ok(0);
            }
            let status = self.state.decompress(input, target, FlushDecompress::None);
            let status = status.map_err(|error| {
                let detail = error.message().unwrap_or("it does not decompress");
                let message = format!("its compressed data is wrong ({detail})");
                io::Error::new(io::ErrorKind::InvalidData, message)
            })?;
            // Both fit: they count bytes of slices.
            let taken = (self.state.total_in() - taken) as usize;
            let given = (self.state.total_out() - given) as usize;
            self.input.consume(taken);
            match status {
                Status::StreamEnd if self.is_member && !self.input.fill_buf()?.is_empty() => {
                    let message = "its compressed data goes on after its end";
                    return Err(io::Error::new(io::ErrorKind::InvalidData, message));
                }
                Status::StreamEnd => self.state = Decompress::new_gzip(WINDOW_BITS),
                Status::Ok | Status::BufError if given == 0 && is_end => {
                    let message = "its compressed data ends early";
                    return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
                }
                Status::Ok | Status::BufError => {}
            }
            if given > 0 || target.is_empty() {
                return Ok(given);
            }
        }
    }
}

/// Gives `consume` what `source` reads, which happens in a second thread, a few buffers ahead.
pub(super) fn read_ahead<T>(
    mut source: impl Read + Send,
    consume: impl FnOnce(&mut dyn Read) -> T,
) -> io::Result<T> {
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(BUFFERS);
        let fill = move || {
            loop {
                let (buffer, end) = read_buffer(&mut source);
                // When no one takes it any more, nothing else matters.
                if sender.send(Ok(buffer)).is_err() {
                    return;
                }
                match end {
                    Ok(false) => {}
                    Ok(true) => return,
                    Err(error) => return drop(sender.send(Err(error))),
                }
            }
        };
        thread::Builder::new().spawn_scoped(scope, fill)?;
        let current = io::Cursor::default();
        Ok(consume(&mut Ahead { receiver, current }))
    })
}

/// Fills a buffer, and says whether that was the end.
fn read_buffer(source: &mut impl Read) -> (Vec<u8>, io::Result<bool>) {
    let mut buffer = vec![0; BUFFER_BYTES];
    let mut filled = 0;
    let end = loop {
        match source.read(&mut buffer[filled..]) {
            Ok(0) => break Ok(filled < BUFFER_BYTES),
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => break Err(error),
        }
    };
    buffer.truncate(filled);
    (buffer, end)
}

/// Reads what the other thread decompressed.
struct Ahead {
    receiver: Receiver<io::Result<Vec<u8>>>,
    current: io::Cursor<Vec<u8>>,
}

impl Read for Ahead {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        while self.current.position() == self.current.get_ref().len() as u64 {
            // After an error or the end the other thread is gone, and this is the end too.
            let Ok(received) = self.receiver.recv() else {
                return Ok(0);
            };
            self.current = io::Cursor::new(received?);
        }
        self.current.read(target)
    }
}
