//! The deflate method, bare as in zip or framed as gzip.

use std::io::{self, BufRead, Read};

use flate2::{Decompress, FlushDecompress, Status};

/// The largest window of deflate: 2^15 bytes (RFC 1951).
const WINDOW_BITS: u8 = 15;

/// Reads all of a deflate stream, or all members of a gzip file. What is cut short, damaged, or followed by anything
/// else is an error.
///
/// The checksum of gzip is left to zlib, not to flate2's reader of gzip: that computes it in Rust, which is slow in a
/// build script, where nothing is optimised.
pub(super) struct Inflate<R> {
    input: R,
    state: Decompress,
    framing: Framing,
    ended: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Framing {
    Bare,
    Gzip,
}

impl<R: BufRead> Inflate<R> {
    /// Reads a stream without a frame (RFC 1951).
    pub(super) fn bare(input: R) -> Self {
        Self {
            input,
            state: Decompress::new(false),
            framing: Framing::Bare,
            ended: false,
        }
    }

    /// Reads a gzip file (RFC 1952), which may have several members.
    pub(super) fn gzip(input: R) -> Self {
        Self {
            input,
            state: Decompress::new_gzip(WINDOW_BITS),
            framing: Framing::Gzip,
            ended: false,
        }
    }

    /// Looks at what follows a stream: nothing, or the next member of a gzip file.
    fn end_stream(&mut self) -> io::Result<()> {
        match (self.input.fill_buf()?.first(), self.framing) {
            (None, _) => {
                self.ended = true;
                Ok(())
            }
            // The first byte of gzip's magic number; zlib checks the rest.
            (Some(0x1f), Framing::Gzip) => {
                self.state = Decompress::new_gzip(WINDOW_BITS);
                Ok(())
            }
            (Some(_), _) => Err(invalid(
                "something else follows the compressed data".to_owned(),
            )),
        }
    }
}

impl<R: BufRead> Read for Inflate<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        while !self.ended && !target.is_empty() {
            let input = self.input.fill_buf()?;
            let input_ended = input.is_empty();
            let (taken, given) = (self.state.total_in(), self.state.total_out());
            let status = self
                .state
                .decompress(input, target, FlushDecompress::None)
                .map_err(|error| {
                    let detail = error.message().unwrap_or("it does not decompress");
                    invalid(format!("its compressed data is wrong ({detail})"))
                })?;
            // Both fit: they count bytes of slices.
            let taken = (self.state.total_in() - taken) as usize;
            let given = (self.state.total_out() - given) as usize;
            self.input.consume(taken);
            match status {
                Status::StreamEnd => self.end_stream()?,
                Status::Ok | Status::BufError if given == 0 && input_ended => {
                    return Err(io::Error::new(
                        io::ErrorKind::UnexpectedEof,
                        "its compressed data ends early",
                    ));
                }
                Status::Ok | Status::BufError => {}
            }
            if given > 0 {
                return Ok(given);
            }
        }
        Ok(0)
    }
}

fn invalid(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}
