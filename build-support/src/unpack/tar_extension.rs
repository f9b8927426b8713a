//! The headers that stand before an entry of a tar archive and say of it what its own header has no room for.

use std::io::Read;

use tar::{EntryType, PaxExtensions};

use super::error::{Failure, Reason};

/// The most that such a header may hold, in bytes: room for the longest path that any system takes, and more.
const EXTENSION_BYTES: u64 = 64 * 1024;

/// What the headers before an entry say of it.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Extension {
    path: Option<Vec<u8>>,
    link: Option<Vec<u8>>,
    size: Option<u64>,
    sparse: bool,
}

impl Extension {
    /// Takes in `entry` if it is such a header, and says whether it was. If it is an entry of its own, checks that what
    /// was said of it can be true.
    pub(super) fn take(&mut self, entry: &mut tar::Entry<'_, impl Read>) -> Result<bool, Failure> {
        match entry.header().entry_type() {
            EntryType::GNULongName => set(&mut self.path, long_text(entry)?, "path")?,
            EntryType::GNULongLink => set(&mut self.link, long_text(entry)?, "link")?,
            EntryType::XHeader => self.take_pax(&content(entry)?)?,
            EntryType::XGlobalHeader => {
                let mut global = Self::default();
                global.take_pax(&content(entry)?)?;
                if global != Self::default() {
                    return Err(damaged(
                        "a global header tells the path, link or size of all entries",
                    ));
                }
            }
            _ if self.size.is_some_and(|size| size != entry.size()) => {
                return Err(damaged("two headers of one entry disagree about its size"));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The entry's path, where its own header has no room for it.
    pub(super) fn path(&self) -> Option<Vec<u8>> {
        self.path.clone()
    }

    /// Where the entry points to, where its own header has no room for it.
    pub(super) fn link(&self) -> Option<Vec<u8>> {
        self.link.clone()
    }

    /// Whether the entry is a sparse file in one of the ways that pax has for them.
    pub(super) fn is_sparse(&self) -> bool {
        self.sparse
    }

    fn take_pax(&mut self, records: &[u8]) -> Result<(), Failure> {
        for record in PaxExtensions::new(records) {
            let record = record.map_err(Reason::reading)?;
            let value = record.value_bytes();
            match record.key_bytes() {
                b"path" => set(&mut self.path, value.to_vec(), "path")?,
                b"linkpath" => set(&mut self.link, value.to_vec(), "link")?,
                b"size" => {
                    let size = str::from_utf8(value)
                        .ok()
                        .and_then(|digits| digits.parse().ok());
                    let size =
                        size.ok_or_else(|| damaged("a header has a size that is no number"))?;
                    set(&mut self.size, size, "size")?;
                }
                key => self.sparse |= key.starts_with(b"GNU.sparse."),
            }
        }
        Ok(())
    }
}

/// Sets what was not set yet: readers differ in which of two they take.
fn set<T>(field: &mut Option<T>, value: T, what: &str) -> Result<(), Failure> {
    match field.replace(value) {
        None => Ok(()),
        Some(_) => Err(damaged(&format!(
            "two headers tell the {what} of one entry"
        ))),
    }
}

/// The content of a GNU header, a text with a zero at its end.
fn long_text(entry: &mut tar::Entry<'_, impl Read>) -> Result<Vec<u8>, Failure> {
    let mut text = content(entry)?;
    if text.last() == Some(&0) {
        text.pop();
    }
    Ok(text)
}

fn content(entry: &mut tar::Entry<'_, impl Read>) -> Result<Vec<u8>, Failure> {
    let size = entry.size();
    if size > EXTENSION_BYTES {
        let message =
            format!("a header has {size} bytes, and {EXTENSION_BYTES} are the most that is taken");
        return Err(damaged(&message));
    }
    let mut content = Vec::new();
    entry.read_to_end(&mut content).map_err(Reason::reading)?;
    if content.len() as u64 != size {
        return Err(damaged("it ends inside a header"));
    }
    Ok(content)
}

fn damaged(message: &str) -> Failure {
    Reason::Damaged(message.to_owned()).into()
}
