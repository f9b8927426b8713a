//! How an archive is packed.

/// How an archive is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A tar archive compressed with gzip.
    TarGz,
    /// A tar archive compressed with Zstandard.
    TarZst,
    /// A zip archive; a Python wheel is one.
    Zip,
}

impl Format {
    /// The format that a file's name promises: `.tar.gz` or `.tgz`, `.tar.zst`, `.whl` or `.zip`.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let has = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if has(&[".tar.gz", ".tgz"]) {
            Some(Self::TarGz)
        } else if has(&[".tar.zst"]) {
            Some(Self::TarZst)
        } else if has(&[".whl", ".zip"]) {
            Some(Self::Zip)
        } else {
            None
        }
    }
}
