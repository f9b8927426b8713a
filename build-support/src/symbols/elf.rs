//! Linux: the dynamic symbol table of an ELF shared library (System V ABI, "Object Files").

use super::bytes::{Input, u16_at, u32_at, u64_at};
use super::{Names, Reason};

const SECTION_HEADER: u64 = 64;
const SYMBOL: usize = 24;
/// The type of the section that holds the dynamic symbols.
const SHT_DYNSYM: u32 = 11;
/// The section of a symbol that is defined elsewhere.
const SHN_UNDEF: u16 = 0;
/// The binding of a symbol that others can't see.
const STB_LOCAL: u8 = 0;
/// The visibilities that others can see.
const VISIBLE: [u8; 2] = [0, 3];

struct Section {
    kind: u32,
    offset: u64,
    size: u64,
    link: u32,
}

pub(super) fn exported(input: &mut Input, names: &mut Names<'_>) -> Result<(), Reason> {
    let header = input.at(0, 64)?;
    if header[4] != 2 || header[5] != 1 {
        return Err(Reason::Format("it is not a 64-bit little-endian library"));
    }
    let sections = sections(input, u64_at(&header, 0x28)?, u16_at(&header, 0x3c)?)?;
    let symbols = sections
        .iter()
        .find(|section| section.kind == SHT_DYNSYM)
        .ok_or(Reason::Format("it has no table of dynamic symbols"))?;
    let strings = sections
        .get(symbols.link as usize)
        .ok_or(Reason::Format("its dynamic symbols have no names"))?;
    let strings = input.at(strings.offset, strings.size)?;
    let symbols = input.at(symbols.offset, symbols.size)?;
    for symbol in symbols.chunks_exact(SYMBOL) {
        if is_exported(symbol) {
            names.add(&strings, u32_at(symbol, 0)? as usize)?;
        }
    }
    Ok(())
}

fn sections(input: &mut Input, offset: u64, count: u16) -> Result<Vec<Section>, Reason> {
    let headers = input.at(offset, u64::from(count) * SECTION_HEADER)?;
    headers
        .chunks_exact(SECTION_HEADER as usize)
        .map(|header| {
            Ok(Section {
                kind: u32_at(header, 4)?,
                offset: u64_at(header, 24)?,
                size: u64_at(header, 32)?,
                link: u32_at(header, 40)?,
            })
        })
        .collect()
}

fn is_exported(symbol: &[u8]) -> bool {
    let (binding, visibility) = (symbol[4] >> 4, symbol[5] & 3);
    let section = u16::from_le_bytes([symbol[6], symbol[7]]);
    section != SHN_UNDEF && binding != STB_LOCAL && VISIBLE.contains(&visibility)
}
