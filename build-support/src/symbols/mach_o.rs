//! macOS: the external symbols of a Mach-O library (`mach-o/loader.h`, `mach-o/nlist.h`).

use super::bytes::{Input, u32_at};
use super::{Names, Reason};

const HEADER: u64 = 32;
const SYMBOL: u64 = 16;
/// The load command that says where symbols and their names are.
const LC_SYMTAB: u32 = 0x2;
/// The bits of a symbol's type: debugger's entry, seen in its own library only, kind, and seen by others.
const N_STAB: u8 = 0xe0;
const N_PEXT: u8 = 0x10;
const N_TYPE: u8 = 0x0e;
const N_EXT: u8 = 0x01;
/// The kind of a symbol that is defined elsewhere.
const N_UNDF: u8 = 0;

pub(super) fn exported(input: &mut Input, names: &mut Names<'_>) -> Result<(), Reason> {
    let header = input.at(0, HEADER)?;
    let commands = input.at(HEADER, u64::from(u32_at(&header, 20)?))?;
    let table = symbol_table(&commands)?;
    let [symbols, count, strings, strings_size] = [0, 4, 8, 12].map(|at| u32_at(table, at));
    let symbols = input.at(symbols?.into(), u64::from(count?) * SYMBOL)?;
    let strings = input.at(strings?.into(), strings_size?.into())?;
    for symbol in symbols.chunks_exact(SYMBOL as usize) {
        if is_exported(symbol[4]) {
            names.add_with_underscore(&strings, u32_at(symbol, 0)? as usize)?;
        }
    }
    Ok(())
}

/// What follows the two words that every load command starts with, of the one that describes the symbols.
fn symbol_table(mut commands: &[u8]) -> Result<&[u8], Reason> {
    while !commands.is_empty() {
        let (kind, size) = (u32_at(commands, 0)?, u32_at(commands, 4)? as usize);
        if size < 8 || size > commands.len() {
            return Err(Reason::Format(
                "it has a load command of an impossible size",
            ));
        }
        if kind == LC_SYMTAB {
            return Ok(&commands[8..size]);
        }
        commands = &commands[size..];
    }
    Err(Reason::Format("it has no table of symbols"))
}

fn is_exported(kind: u8) -> bool {
    kind & (N_STAB | N_PEXT) == 0 && kind & N_EXT != 0 && kind & N_TYPE != N_UNDF
}
