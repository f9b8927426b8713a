//! Archives made byte by byte, so that every field can lie.

use std::io::Write;

use flate2::{Compression, Crc, write::DeflateEncoder, write::GzEncoder};

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory can be written");
    encoder.finish().expect("memory can be written")
}

pub(crate) fn zstandard(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = zstd::Encoder::new(Vec::new(), 3).expect("an encoder");
    encoder
        .include_checksum(true)
        .expect("checksums are supported");
    encoder.write_all(bytes).expect("memory can be written");
    encoder.finish().expect("memory can be written")
}

/// Bytes that compress a little, as a library's do, the same for the same seed.
pub(crate) fn content(length: usize, seed: u64) -> Vec<u8> {
    let mut random = Random(seed);
    let mut bytes = Vec::with_capacity(length + 64);
    while bytes.len() < length {
        let value = random.next();
        bytes.extend_from_slice(&value.to_le_bytes());
        bytes.extend_from_slice(&[0x48, 0x89, 0xe5, 0x5d, 0xc3][..(value % 6) as usize]);
    }
    bytes.truncate(length);
    bytes
}

/// Xorshift: enough to vary tests, the same on each run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

/// One entry of a tar archive, whose header says what its fields say.
pub(crate) struct TarEntry<'a> {
    pub(crate) path: &'a [u8],
    pub(crate) kind: u8,
    pub(crate) mode: u32,
    pub(crate) link: &'a [u8],
    pub(crate) content: &'a [u8],
    pub(crate) declared_size: Option<u64>,
}

impl<'a> TarEntry<'a> {
    pub(crate) fn file(path: &'a str, content: &'a [u8]) -> Self {
        Self::of_kind(path, b'0').with_content(content)
    }

    pub(crate) fn of_kind(path: &'a str, kind: u8) -> Self {
        Self {
            path: path.as_bytes(),
            kind,
            mode: 0o644,
            link: b"",
            content: b"",
            declared_size: None,
        }
    }

    pub(crate) fn link(path: &'a str, kind: u8, target: &'a str) -> Self {
        Self {
            link: target.as_bytes(),
            ..Self::of_kind(path, kind)
        }
    }

    pub(crate) fn with_content(self, content: &'a [u8]) -> Self {
        Self { content, ..self }
    }

    pub(crate) fn header(&self) -> [u8; 512] {
        let mut header = [0; 512];
        let mut put = |offset: usize, bytes: &[u8]| {
            header[offset..offset + bytes.len()].copy_from_slice(bytes);
        };
        let size = self.declared_size.unwrap_or(self.content.len() as u64);
        put(0, self.path);
        put(100, format!("{:07o}\0", self.mode).as_bytes());
        put(124, format!("{size:011o}\0").as_bytes());
        put(148, b"        ");
        put(156, &[self.kind]);
        put(157, self.link);
        put(257, b"ustar\x0000");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        header
    }
}

/// A tar archive of `entries`, with its end mark.
pub(crate) fn tar(entries: &[TarEntry<'_>]) -> Vec<u8> {
    let mut archive = Vec::new();
    for entry in entries {
        archive.extend_from_slice(&entry.header());
        archive.extend_from_slice(entry.content);
        archive.resize(archive.len().next_multiple_of(512), 0);
    }
    archive.resize(archive.len() + 1024, 0);
    archive
}

/// A record of a pax header, whose length counts itself.
pub(crate) fn pax_record(key: &str, value: &str) -> Vec<u8> {
    let rest = format!(" {key}={value}\n");
    let mut length = rest.len();
    while rest.len() + length.to_string().len() != length {
        length = rest.len() + length.to_string().len();
    }
    format!("{length}{rest}").into_bytes()
}

/// One entry of a zip archive, whose headers say what its fields say.
#[derive(Clone)]
pub(crate) struct ZipEntry {
    pub(crate) path: Vec<u8>,
    pub(crate) local_path: Option<Vec<u8>>,
    pub(crate) method: u16,
    pub(crate) local_method: Option<u16>,
    pub(crate) flags: u16,
    pub(crate) mode: u32,
    pub(crate) crc: u32,
    pub(crate) data: Vec<u8>,
    pub(crate) size: u32,
    /// Where the directory says that the entry is, if that is a lie.
    pub(crate) offset: Option<u32>,
}

impl ZipEntry {
    pub(crate) fn stored(path: &str, content: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(content);
        Self {
            path: path.as_bytes().to_vec(),
            local_path: None,
            method: 0,
            local_method: None,
            flags: 0,
            mode: 0o100_644,
            crc: crc.sum(),
            data: content.to_vec(),
            size: content.len() as u32,
            offset: None,
        }
    }

    pub(crate) fn deflated(path: &str, content: &[u8]) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).expect("memory can be written");
        Self {
            method: 8,
            data: encoder.finish().expect("memory can be written"),
            ..Self::stored(path, content)
        }
    }

    /// The fields that both headers have, from the flags to the length of the extra field.
    fn fields(&self, method: u16, path: &[u8]) -> Vec<u8> {
        let mut fields = Vec::new();
        fields.extend_from_slice(&self.flags.to_le_bytes());
        fields.extend_from_slice(&method.to_le_bytes());
        fields.extend_from_slice(&[0, 0, 0x21, 0]);
        fields.extend_from_slice(&self.crc.to_le_bytes());
        fields.extend_from_slice(&(self.data.len() as u32).to_le_bytes());
        fields.extend_from_slice(&self.size.to_le_bytes());
        fields.extend_from_slice(&(path.len() as u16).to_le_bytes());
        fields.extend_from_slice(&[0, 0]);
        fields
    }
}

/// A zip archive of `entries`.
pub(crate) fn zip(entries: &[ZipEntry]) -> Vec<u8> {
    let count = entries.len() as u16;
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for entry in entries {
        let offset = entry.offset.unwrap_or(archive.len() as u32);
        let path = entry.local_path.as_ref().unwrap_or(&entry.path);
        let method = entry.local_method.unwrap_or(entry.method);
        archive.extend_from_slice(b"PK\x03\x04\x14\x00");
        archive.extend(entry.fields(method, path));
        archive.extend_from_slice(path);
        archive.extend_from_slice(&entry.data);
        // Made by version 2.0 on Unix, so that the mode counts.
        directory.extend_from_slice(b"PK\x01\x02\x14\x03\x14\x00");
        directory.extend(entry.fields(entry.method, &entry.path));
        // No comment, first disk, no internal attributes.
        directory.extend_from_slice(&[0; 6]);
        directory.extend_from_slice(&(entry.mode << 16).to_le_bytes());
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(&entry.path);
    }
    let start = archive.len() as u32;
    archive.extend_from_slice(&directory);
    archive.extend_from_slice(b"PK\x05\x06\x00\x00\x00\x00");
    archive.extend_from_slice(&count.to_le_bytes());
    archive.extend_from_slice(&count.to_le_bytes());
    archive.extend_from_slice(&(directory.len() as u32).to_le_bytes());
    archive.extend_from_slice(&start.to_le_bytes());
    archive.extend_from_slice(&[0, 0]);
    archive
}
