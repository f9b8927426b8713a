//! SHA-256 checksums: the names of artifacts, and the proof that what arrived is what was pinned.
//!
//! This crate is a build-dependency, and cargo compiles build-dependencies without optimisation even in a release build.
//! `ring` hashes with assembly of its own, whose speed does not depend on that.

use std::{fmt, fs::File, io, io::Read, path::Path, str::FromStr};

use ring::digest;

/// How much of a file is read at a time by [`Sha256::from_file`], in bytes.
const READ_BYTES: usize = 256 * 1024;

/// A SHA-256 digest (FIPS 180-4). Written and parsed as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256([u8; 32]);

impl Sha256 {
    /// The digest of these 32 bytes, in the order of its hexadecimal form.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The digest's 32 bytes, in the order of its hexadecimal form.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest of `bytes`.
    pub fn digest(bytes: &[u8]) -> Self {
        let mut hasher = Hasher::new();
        hasher.update(bytes);
        hasher.finish()
    }

    /// The digest of the file at `path`. Memory stays the same whatever the file's size.
    ///
    /// # Errors
    ///
    /// Whatever opening or reading the file gives.
    pub fn from_file(path: &Path) -> io::Result<Self> {
        Self::from_reader(File::open(path)?)
    }

    /// The digest of all that `reader` reads. Memory stays the same however much that is.
    ///
    /// # Errors
    ///
    /// Whatever reading gives.
    pub fn from_reader(mut reader: impl Read) -> io::Result<Self> {
        let mut hasher = Hasher::new();
        let mut buffer = vec![0; READ_BYTES];
        loop {
            match reader.read(&mut buffer) {
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

/// Takes bytes piece by piece and gives the digest of them all.
#[derive(Clone)]
pub struct Hasher(digest::Context);

impl Hasher {
    /// A hasher that has taken nothing yet.
    pub fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    /// Takes `bytes`, as if they had been appended to all that were taken before.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all bytes that were taken.
    pub fn finish(self) -> Sha256 {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.0.finish().as_ref());
        Sha256(bytes)
    }
}

impl Default for Hasher {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Hasher")
    }
}

#[cfg(test)]
mod tests;
