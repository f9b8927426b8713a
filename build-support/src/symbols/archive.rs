//! The index of a static archive, which names every symbol that its members define.
//!
//! It is the archive's first member. GNU's (which Windows' archives start with too) is a big-endian count, as many
//! offsets, and the names; BSD's, of macOS, is a table of pairs and the names.

use super::bytes::{Input, array, u32_at, u64_at};
use super::{Names, Reason};

const MEMBER_HEADER: u64 = 60;
const NO_INDEX: Reason = Reason::Format("it is an archive without an index; ranlib makes one");

pub(super) fn defined(input: &mut Input, names: &mut Names<'_>) -> Result<(), Reason> {
    let header = input.at(8, MEMBER_HEADER)?;
    let member = input.at(8 + MEMBER_HEADER, decimal(&header[48..58])?)?;
    let name = header[..16].trim_ascii_end();
    match name {
        b"/" => gnu(&member, 4, names),
        b"/SYM64/" => gnu(&member, 8, names),
        _ => {
            // A long name stands in front of the member's data.
            let length = match name.strip_prefix(b"#1/") {
                Some(length) => decimal(length)? as usize,
                None => 0,
            };
            let (long_name, index) = member.split_at_checked(length).ok_or(NO_INDEX)?;
            let name = if length == 0 { name } else { long_name };
            bsd(index, name, names)
        }
    }
}

/// GNU's index, of numbers of `width` bytes.
fn gnu(index: &[u8], width: usize, names: &mut Names<'_>) -> Result<(), Reason> {
    let count = match width {
        8 => u64::from_be_bytes(array(index, 0)?) as usize,
        _ => u32::from_be_bytes(array(index, 0)?) as usize,
    };
    let strings = count
        .checked_add(1)
        .and_then(|numbers| numbers.checked_mul(width))
        .and_then(|start| index.get(start..))
        .ok_or(NO_INDEX)?;
    let mut offset = 0;
    for _ in 0..count {
        offset += names.add(strings, offset)? + 1;
    }
    Ok(())
}

/// BSD's index: the size of the table, its pairs of a name's offset and a member's, the size of the names, the names.
fn bsd(index: &[u8], name: &[u8], names: &mut Names<'_>) -> Result<(), Reason> {
    if !name.starts_with(b"__.SYMDEF") {
        return Err(NO_INDEX);
    }
    let width = if name.starts_with(b"__.SYMDEF_64") {
        8
    } else {
        4
    };
    let number = |at: usize| match width {
        8 => u64_at(index, at).map(|number| number as usize),
        _ => u32_at(index, at).map(|number| number as usize),
    };
    let table = number(0)?;
    let strings = table
        .checked_add(2 * width)
        .and_then(|start| index.get(start..))
        .ok_or(NO_INDEX)?;
    for pair in 0..table / (2 * width) {
        names.add_with_underscore(strings, number(width + pair * 2 * width)?)?;
    }
    Ok(())
}

fn decimal(text: &[u8]) -> Result<u64, Reason> {
    std::str::from_utf8(text)
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .ok_or(Reason::Format("it is a damaged archive"))
}
