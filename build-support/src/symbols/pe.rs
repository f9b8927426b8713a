//! Windows: the export directory of a PE library (Microsoft's "PE Format").

use super::bytes::{Input, u16_at, u32_at};
use super::{Names, Reason};

const SECTION_HEADER: u64 = 40;
/// The word in front of the optional header of a 64-bit library.
const PE32_PLUS: u16 = 0x20b;
const NO_EXPORTS: Reason = Reason::Format("it exports nothing");

pub(super) fn exported(input: &mut Input, names: &mut Names<'_>) -> Result<(), Reason> {
    let start = u64::from(u32_at(&input.at(0x3c, 4)?, 0)?);
    let header = input.at(start, 24)?;
    if !header.starts_with(b"PE\0\0") {
        return Err(Reason::Format("it is a program of another age"));
    }
    let (sections, optional) = (u16_at(&header, 6)?, u16_at(&header, 20)?);
    let optional_header = input.at(start + 24, optional.into())?;
    if u16_at(&optional_header, 0)? != PE32_PLUS {
        return Err(Reason::Format("it is not a 64-bit library"));
    }
    // Addresses count from where the library is loaded.
    let (address, size) = (
        u32_at(&optional_header, 112)?,
        u32_at(&optional_header, 116)?,
    );
    let sections = input.at(
        start + 24 + u64::from(optional),
        u64::from(sections) * SECTION_HEADER,
    )?;
    let offset = offset_in_file(&sections, address)?;
    // The names stand in the directory too, behind the tables.
    let directory = input.at(offset, size.into())?;
    let within = |at: u32| at.checked_sub(address).ok_or(NO_EXPORTS);
    let (count, table) = (u32_at(&directory, 24)?, within(u32_at(&directory, 32)?)?);
    for index in 0..count as usize {
        let name = u32_at(&directory, table as usize + 4 * index)?;
        names.add(&directory, within(name)? as usize)?;
    }
    Ok(())
}

/// Where in the file the byte is that is loaded at `address`.
fn offset_in_file(sections: &[u8], address: u32) -> Result<u64, Reason> {
    for section in sections.chunks_exact(SECTION_HEADER as usize) {
        let (start, size) = (u32_at(section, 12)?, u32_at(section, 16)?);
        if let Some(within) = address.checked_sub(start).filter(|&within| within < size) {
            return Ok(u64::from(u32_at(section, 20)?) + u64::from(within));
        }
    }
    Err(NO_EXPORTS)
}
