//! Linux's stubs: an ELF shared library of names alone (System V ABI, "Object Files" and "Dynamic Linking").
//!
//! ```text
//! header | program headers | .dynsym | .dynstr | .dynamic | .shstrtab | section headers
//! ```
//!
//! Every function is said to be at the start of `.text`, which is empty: linkers only ask whether a symbol is defined.

use crate::target::Architecture;

const HEADER: usize = 64;
const PROGRAM_HEADER: usize = 56;
const SECTION_HEADER: usize = 64;
const SYMBOL: usize = 24;
const DYNAMIC_ENTRY: usize = 16;

/// Offsets in a file equal addresses in memory here.
const DYNAMIC_SYMBOLS: usize = HEADER + 2 * PROGRAM_HEADER;
/// The index of the section that symbols are said to be in.
const TEXT: u16 = 4;
/// The names of the sections, one after the other as the file holds them.
const SECTION_NAMES: [&str; 6] = ["", ".dynsym", ".dynstr", ".dynamic", ".text", ".shstrtab"];

/// A shared library whose name is `path` and which has `functions`.
pub(super) fn shared_library(
    path: &str,
    architecture: Architecture,
    functions: &[&str],
) -> Vec<u8> {
    let mut names = Strings::new();
    let path = names.add(path);
    let offsets: Vec<_> = functions.iter().map(|name| names.add(name)).collect();
    let mut section_names = Strings::new();
    let name_offsets = SECTION_NAMES.map(|name| section_names.add(name));

    let strings = DYNAMIC_SYMBOLS + SYMBOL * (functions.len() + 1);
    let dynamic = (strings + names.0.len()).next_multiple_of(8);
    let dynamic_section = dynamic_section(path, strings, names.0.len());
    let text = dynamic + dynamic_section.len();
    let section_headers = (text + section_names.0.len()).next_multiple_of(8);

    let mut file = Writer(Vec::new());
    file.header(architecture, section_headers);
    file.program_header(1, 5, 0, text, 0x1000);
    file.program_header(2, 4, dynamic, dynamic_section.len(), 8);
    file.symbol(0, 0, 0, 0);
    for offset in offsets {
        file.symbol(offset, 0x12, TEXT, text);
    }
    file.0.extend(&names.0);
    file.pad_to(dynamic);
    file.0.extend(&dynamic_section);
    file.0.extend(&section_names.0);
    file.pad_to(section_headers);

    // Type, flags, where, how long, the section that belongs to it, the number of local symbols, the size of an entry.
    let sections = [
        (0, 0, 0, 0, 0, 0, 0),
        (
            11,
            2,
            DYNAMIC_SYMBOLS,
            strings - DYNAMIC_SYMBOLS,
            2,
            1,
            SYMBOL,
        ),
        (3, 2, strings, names.0.len(), 0, 0, 0),
        (6, 2, dynamic, dynamic_section.len(), 2, 0, DYNAMIC_ENTRY),
        (1, 6, text, 0, 0, 0, 0),
        (3, 0, text, section_names.0.len(), 0, 0, 0),
    ];
    for (name, (kind, flags, offset, size, link, locals, entry)) in
        name_offsets.into_iter().zip(sections)
    {
        let address = if flags == 0 { 0 } else { offset };
        file.u32s(&[name, kind]);
        file.u64s(&[flags, address, offset, size]);
        file.u32s(&[link, locals]);
        file.u64s(&[8, entry]);
    }
    file.0
}

/// What the dynamic linker would read: the library's name, and where names and symbols are.
fn dynamic_section(path: u32, strings: usize, strings_size: usize) -> Vec<u8> {
    let mut entries = Writer(Vec::new());
    for entry in [
        [14, path as usize],
        [5, strings],
        [10, strings_size],
        [6, DYNAMIC_SYMBOLS],
        [11, SYMBOL],
        [0, 0],
    ] {
        entries.u64s(&entry);
    }
    entries.0
}

/// A table of zero-terminated strings, which starts with the empty one.
struct Strings(Vec<u8>);

impl Strings {
    fn new() -> Self {
        Self(vec![0])
    }

    /// Adds a string and gives its offset.
    fn add(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        let offset = self.0.len();
        self.0.extend(text.as_bytes());
        self.0.push(0);
        offset as u32
    }
}

/// A file in the making, little-endian.
struct Writer(Vec<u8>);

impl Writer {
    fn header(&mut self, architecture: Architecture, section_headers: usize) {
        let machine: u16 = match architecture {
            Architecture::X86_64 => 62,
            Architecture::Aarch64 => 183,
        };
        // 64 bits, little-endian, version 1, the system that all Unixes share.
        self.0.extend(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
        // A shared library.
        self.u16s(&[3, machine]);
        self.u32s(&[1]);
        self.u64s(&[0, HEADER, section_headers]);
        self.u32s(&[0]);
        let section_names = SECTION_NAMES.len() as u16 - 1;
        self.u16s(&[HEADER as u16, PROGRAM_HEADER as u16, 2]);
        self.u16s(&[SECTION_HEADER as u16, section_names + 1, section_names]);
    }

    fn program_header(&mut self, kind: u32, flags: u32, offset: usize, size: usize, align: usize) {
        self.u32s(&[kind, flags]);
        self.u64s(&[offset, offset, offset, size, size, align]);
    }

    fn symbol(&mut self, name: u32, information: u8, section: u16, value: usize) {
        self.u32s(&[name]);
        self.0.extend([information, 0]);
        self.u16s(&[section]);
        self.u64s(&[value, 0]);
    }

    fn pad_to(&mut self, length: usize) {
        self.0.resize(length, 0);
    }

    fn u16s(&mut self, values: &[u16]) {
        self.0
            .extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }

    fn u32s(&mut self, values: &[u32]) {
        self.0
            .extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }

    fn u64s(&mut self, values: &[usize]) {
        let bytes = values
            .iter()
            .flat_map(|&value| (value as u64).to_le_bytes());
        self.0.extend(bytes);
    }
}
