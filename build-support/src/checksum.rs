//! SHA-256 checksums: the names of artifacts, and the proof that what arrived is what was pinned.
//!
//! This crate is a build-dependency, and cargo compiles build-dependencies without optimisation even
//! in a release build. There a compression function in Rust is some fifty times slower than what
//! the processor can do, and a 200 MB artifact would cost many seconds. So it is written in inline
//! assembly, whose speed does not depend on the optimisation level: with the processor's own SHA
//! instructions where it has them (see the module `compression`).

#[cfg(target_arch = "aarch64")]
mod aarch64;
mod compression;
#[cfg(any(test, not(target_arch = "x86_64")))]
mod portable;
#[cfg(target_arch = "x86_64")]
mod x86_64;
#[cfg(target_arch = "x86_64")]
mod x86_64_baseline;

use std::{fmt, fs::File, io, io::Read, path::Path, str::FromStr};

use compression::{BLOCK_BYTES, Compression};
use serde::{Deserialize, Deserializer, de};

/// How much of a file is read at a time by [`Sha256::of_file`], in bytes.
const READ_BYTES: usize = 256 * 1024;

/// A SHA-256 digest (FIPS 180-4). Written and parsed as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256([u8; 32]);

impl Sha256 {
    /// The digest that these 32 bytes, in the order of its hexadecimal form, stand for.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The digest's 32 bytes, in the order of its hexadecimal form.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = Hasher::new();
        hasher.update(bytes);
        hasher.finish()
    }

    /// The digest of the file at `path`. Memory stays the same whatever the file's size.
    ///
    /// # Errors
    ///
    /// Whatever opening or reading the file gives.
    pub fn of_file(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let mut hasher = Hasher::new();
        let mut buffer = vec![0; READ_BYTES];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => return Ok(hasher.finish()),
                Ok(count) => hasher.update(&buffer[..count]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sha256({self})")
    }
}

/// Why a text is not a SHA-256 digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseSha256Error {
    /// The text has another number of characters than 64.
    #[error("a SHA-256 checksum has 64 hexadecimal digits, but this has {0} characters")]
    Length(usize),
    /// One character is not a hexadecimal digit; its position counts from 1.
    #[error(
        "a SHA-256 checksum has only the digits 0-9 and a-f, but character {position} is {character:?}"
    )]
    Character {
        /// The character that does not belong.
        character: char,
        /// Its place in the text, counted from 1.
        position: usize,
    },
}

impl FromStr for Sha256 {
    type Err = ParseSha256Error;

    /// Reads 64 hexadecimal digits of either case, with nothing before, between or after them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 32];
        for (index, character) in text.chars().enumerate() {
            let digit = character.to_digit(16).ok_or(ParseSha256Error::Character {
                character,
                position: index + 1,
            })?;
            if let Some(byte) = bytes.get_mut(index / 2) {
                *byte = *byte << 4 | digit as u8;
            }
        }
        match text.len() {
            64 => Ok(Self(bytes)),
            length => Err(ParseSha256Error::Length(length)),
        }
    }
}

impl<'de> Deserialize<'de> for Sha256 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Sha256;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a SHA-256 checksum of 64 hexadecimal digits")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Sha256, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

/// Takes bytes piece by piece and gives the digest of them all.
#[derive(Clone, Debug)]
pub struct Hasher {
    compression: Compression,
    state: [u32; 8],
    /// The start of a block that is not whole yet.
    pending: [u8; BLOCK_BYTES],
    /// How many bytes were taken in all. Modulo [`BLOCK_BYTES`], how many of `pending` count.
    taken: u64,
}

impl Default for Hasher {
    fn default() -> Self {
        Self::new()
    }
}

impl Hasher {
    /// A hasher that has taken nothing yet, with the fastest compression function that this processor has.
    pub fn new() -> Self {
        Self::with(Compression::fastest())
    }

    fn with(compression: Compression) -> Self {
        Self {
            compression,
            state: INITIAL_STATE,
            pending: [0; BLOCK_BYTES],
            taken: 0,
        }
    }

    /// Takes `bytes`, as if they had been appended to all that were taken before.
    pub fn update(&mut self, mut bytes: &[u8]) {
        let filled = self.filled();
        self.taken += bytes.len() as u64;
        if filled > 0 {
            let count = bytes.len().min(BLOCK_BYTES - filled);
            self.pending[filled..filled + count].copy_from_slice(&bytes[..count]);
            bytes = &bytes[count..];
            if filled + count < BLOCK_BYTES {
                return;
            }
            self.compression.apply(&mut self.state, &[self.pending]);
        }
        let (blocks, rest) = bytes.as_chunks::<BLOCK_BYTES>();
        self.compression.apply(&mut self.state, blocks);
        self.pending[..rest.len()].copy_from_slice(rest);
    }

    /// The digest of all bytes that were taken.
    pub fn finish(mut self) -> Sha256 {
        let bits = self.taken.wrapping_mul(8);
        let filled = self.filled();
        // The padding of FIPS 180-4, 5.1.1: a one bit, zeros, and the length in bits in the last eight bytes of a block.
        let mut last = [[0; BLOCK_BYTES]; 2];
        last[0][..filled].copy_from_slice(&self.pending[..filled]);
        last[0][filled] = 0x80;
        let count = if filled + 1 + size_of::<u64>() <= BLOCK_BYTES {
            1
        } else {
            2
        };
        last[count - 1][BLOCK_BYTES - size_of::<u64>()..].copy_from_slice(&bits.to_be_bytes());
        self.compression.apply(&mut self.state, &last[..count]);

        let mut digest = [0; 32];
        for (bytes, word) in digest.as_chunks_mut::<4>().0.iter_mut().zip(self.state) {
            *bytes = word.to_be_bytes();
        }
        Sha256(digest)
    }

    /// How many bytes stand in `pending`.
    fn filled(&self) -> usize {
        (self.taken % BLOCK_BYTES as u64) as usize
    }
}

/// The initial hash value of FIPS 180-4, 5.3.3.
const INITIAL_STATE: [u32; 8] = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

#[cfg(test)]
mod tests;
