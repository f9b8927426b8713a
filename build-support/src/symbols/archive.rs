//! The index of a static archive, which names every symbol that its members define.
//!
//! It is the archive's first member. GNU's (which Windows' archives start with too) is a big-endian count, as many
//! offsets, and the names; BSD's, of macOS, is a table of pairs and the names.

use std::collections::BTreeSet;

use super::Reason;
use super::bytes::{Input, array, text_at, u32_at, u64_at};

const MEMBER_HEADER: u64 = 60;

pub(super) fn defined(input: &mut Input) -> Result<BTreeSet<String>, Reason> {
    let header = input.at(8, MEMBER_HEADER)?;
    let size = decimal(&header[48..58])?;
    let member = input.at(8 + MEMBER_HEADER, size)?;
    let name = String::from_utf8_lossy(&header[..16]);
    match name.trim_end() {
        "/" => gnu(&member, 4),
        "/SYM64/" => gnu(&member, 8),
        name if name.starts_with("__.SYMDEF") => bsd(&member, name),
        name => {
            // A long name stands in front of the member's data.
            let length = name.strip_prefix("#1/").ok_or(NO_INDEX)?;
            let length = decimal(length.as_bytes())? as usize;
            let name = text_at(&[member.get(..length).ok_or(NO_INDEX)?, &[0]].concat(), 0)?;
            bsd(&member[length..], &name)
        }
    }
}

const NO_INDEX: Reason = Reason::Format("it is an archive without an index; ranlib makes one");

/// GNU's index, of numbers of `width` bytes.
fn gnu(index: &[u8], width: usize) -> Result<BTreeSet<String>, Reason> {
    let count = match width {
        8 => u64::from_be_bytes(array(index, 0)?) as usize,
        _ => u32::from_be_bytes(array(index, 0)?) as usize,
    };
    let names = count
        .checked_add(1)
        .and_then(|numbers| numbers.checked_mul(width))
        .and_then(|start| index.get(start..))
        .ok_or(NO_INDEX)?;
    let names = names.split(|&byte| byte == 0).take(count);
    Ok(names
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect())
}

/// BSD's index: the size of the table, its pairs of a name's offset and a member's, the size of the names, the names.
fn bsd(index: &[u8], name: &str) -> Result<BTreeSet<String>, Reason> {
    let width = if name.starts_with("__.SYMDEF_64") {
        8
    } else {
        4
    };
    let number = |at: usize| match width {
        8 => u64_at(index, at).map(|number| number as usize),
        _ => u32_at(index, at).map(|number| number as usize),
    };
    let table = number(0)?;
    if table > index.len() {
        return Err(NO_INDEX);
    }
    let names = index.get(table + 2 * width..).ok_or(NO_INDEX)?;
    (0..table / (2 * width))
        .map(|pair| {
            let name = text_at(names, number(width + pair * 2 * width)?)?;
            Ok(name.strip_prefix('_').map(str::to_owned).unwrap_or(name))
        })
        .collect()
}

fn decimal(text: &[u8]) -> Result<u64, Reason> {
    std::str::from_utf8(text)
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .ok_or(Reason::Format("it is a damaged archive"))
}
