//! Bounded reads of little-endian binary files.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};

use super::Reason;

/// A file that is read in pieces.
pub(super) struct Input {
    file: File,
    length: u64,
}

impl Input {
    pub(super) fn new(file: File) -> Result<Self, Reason> {
        let length = file.metadata()?.len();
        Ok(Self { file, length })
    }

    /// The `length` bytes at `offset`. Lengths come from the file, so none is believed that the file can't hold.
    pub(super) fn at(&mut self, offset: u64, length: u64) -> Result<Vec<u8>, Reason> {
        if offset
            .checked_add(length)
            .is_none_or(|end| end > self.length)
        {
            return Err(Reason::Format("it is cut short"));
        }
        let mut bytes = vec![0; usize::try_from(length).map_err(|_| CUT_SHORT)?];
        self.file.seek(SeekFrom::Start(offset))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

const CUT_SHORT: Reason = Reason::Format("it is cut short");

/// The `N` bytes of `bytes` at `offset`.
pub(super) fn array<const N: usize>(bytes: &[u8], offset: usize) -> Result<[u8; N], Reason> {
    bytes
        .get(offset..)
        .and_then(|rest| rest.first_chunk())
        .copied()
        .ok_or(CUT_SHORT)
}

pub(super) fn u16_at(bytes: &[u8], offset: usize) -> Result<u16, Reason> {
    Ok(u16::from_le_bytes(array(bytes, offset)?))
}

pub(super) fn u32_at(bytes: &[u8], offset: usize) -> Result<u32, Reason> {
    Ok(u32::from_le_bytes(array(bytes, offset)?))
}

pub(super) fn u64_at(bytes: &[u8], offset: usize) -> Result<u64, Reason> {
    Ok(u64::from_le_bytes(array(bytes, offset)?))
}
