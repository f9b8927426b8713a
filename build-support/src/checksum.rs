//! SHA-256 checksums: the names of artifacts, and the proof that what arrived is what was pinned.
//!
//! This crate is a build-dependency, and cargo compiles build-dependencies without optimisation even in a release build.
//! `ring` hashes with assembly of its own, whose speed does not depend on that.

use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;
use std::str::FromStr;

use ring::digest;

/// How much is read at a time, in bytes.
const READ_BYTES: usize = 256 * 1024;

/// A SHA-256 digest (FIPS 180-4). Written and parsed as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256([u8; 32]);

impl Sha256 {
    /// The digest's 32 bytes, in the order of its hexadecimal form.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest of `bytes`.
    pub fn digest(bytes: &[u8]) -> Self {
        let mut hasher = Hasher::default();
        hasher.update(bytes);
        hasher.finish()
    }

    /// The digest of the file at `path`. Memory stays the same whatever the file's size.
    pub fn from_file(path: &Path) -> io::Result<Self> {
        let mut hasher = Hasher::default();
        hasher.read_all(File::open(path)?)?;
        Ok(hasher.finish())
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

impl FromStr for Sha256 {
    type Err = String;

    /// Reads 64 hexadecimal digits of either case, with nothing before, between or after them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || {
            let count = text.chars().count();
            format!(
                "{text:?} ({count} characters) is not a SHA-256 checksum, which has 64 hexadecimal digits"
            )
        };
        let mut bytes = [0; 32];
        if text.len() != 64 {
            return Err(error());
        }
        for (index, character) in text.chars().enumerate() {
            let digit = character.to_digit(16).ok_or_else(error)?;
            bytes[index / 2] = bytes[index / 2] << 4 | digit as u8;
        }
        Ok(Self(bytes))
    }
}

/// Takes bytes piece by piece and gives the digest of them all.
#[derive(Clone)]
pub struct Hasher(digest::Context);

impl Hasher {
    /// Takes `bytes`, as if they had been appended to all that were taken before.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Takes all that `reader` reads, and gives how many bytes that was. Memory stays the same however much it is.
    pub fn read_all(&mut self, reader: impl Read) -> io::Result<u64> {
        io::copy(&mut BufReader::with_capacity(READ_BYTES, reader), self)
    }

    /// The digest of all bytes that were taken.
    pub fn finish(self) -> Sha256 {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.0.finish().as_ref());
        Sha256(bytes)
    }
}

impl Default for Hasher {
    /// A hasher that has taken nothing yet.
    fn default() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }
}

impl Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use sha2::Digest;

    use super::*;

    #[test]
    fn the_digest_of_a_file_is_that_of_its_bytes() {
        let bytes: Vec<u8> = (0..READ_BYTES * 2 + 77).map(|index| index as u8).collect();
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&file, &bytes).unwrap();
        let reference: [u8; 32] = sha2::Sha256::digest(&bytes).into();
        assert_eq!(Sha256::from_file(file.path()).unwrap().0, reference);
    }

    #[test]
    fn text_is_read_in_either_case_and_written_in_lower_case() {
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let upper: Sha256 = text.to_uppercase().parse().unwrap();
        assert_eq!(upper, Sha256::digest(b"abc"));
        assert_eq!(upper.to_string(), text);
    }

    #[test]
    fn text_that_is_no_digest_is_refused() {
        let good = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        for text in [
            "",
            &good[1..],
            &good.repeat(2),
            &good.replacen('7', "g", 1),
            &good.replacen("78", "é", 1),
            &format!(" {}", &good[1..]),
        ] {
            let error = text.parse::<Sha256>().unwrap_err();
            assert!(error.contains("64 hexadecimal digits"), "{error}");
        }
    }
}
