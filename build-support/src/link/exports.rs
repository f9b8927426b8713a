//! The functions and data that a library offers to the programs that link or load it.
//!
//! Only the tables that name them are read: a library of hundreds of megabytes takes milliseconds.

use std::collections::BTreeSet;
use std::ffi::CStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use object::elf::{FileHeader64, SHN_UNDEF, SHT_DYNSYM, STB_LOCAL, STV_DEFAULT, STV_PROTECTED};
use object::macho::MachHeader64;
use object::read::archive::{ArchiveFile, ArchiveKind};
use object::read::elf::{FileHeader, SectionHeader, Sym};
use object::read::macho::{MachHeader, Nlist};
use object::read::pe::PeFile64;
use object::{Endianness, FileKind, ReadCache, ReadRef};

/// The contents of a library, of which only what is asked for is read.
type Contents<'data> = &'data ReadCache<File>;

/// A library whose exports can't be read.
#[derive(Debug, thiserror::Error)]
#[error("can't read the exports of {}: {kind}", library.display())]
pub struct ExportsError {
    library: PathBuf,
    #[source]
    kind: ErrorKind,
}

#[derive(Debug, thiserror::Error)]
enum ErrorKind {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("{0}")]
    Format(#[from] object::Error),
    #[error("it is not a 64-bit ELF, Mach-O or PE library, nor an archive")]
    OtherFormat,
    #[error("it is an archive without an index; `ranlib` makes one")]
    NoIndex,
    #[error("it has no table of symbols")]
    NoSymbols,
    #[error("it is cut short")]
    CutShort,
}

/// The names that `library` defines for others and that `keep` wants, as C spells them.
///
/// `keep` is asked before anything else is done with a name: a library can export hundreds of thousands, most of which
/// are of no interest. The library may be a shared library of any target or a static archive.
///
/// # Errors
///
/// When the file can't be read, is no library of 64 bits (ELF, Mach-O, PE) and no archive, or contradicts itself.
pub fn exports(
    library: &Path,
    keep: impl Fn(&str) -> bool,
) -> Result<BTreeSet<String>, ExportsError> {
    read(library, &keep).map_err(|kind| ExportsError {
        library: library.into(),
        kind,
    })
}

fn read(library: &Path, keep: &dyn Fn(&str) -> bool) -> Result<BTreeSet<String>, ErrorKind> {
    let contents = ReadCache::new(File::open(library)?);
    let mut kept = BTreeSet::new();
    let mut add = |name: &[u8]| {
        if let Ok(name) = std::str::from_utf8(name)
            && keep(name)
        {
            kept.insert(name.to_owned());
        }
    };
    match FileKind::parse(&contents).map_err(|_| ErrorKind::OtherFormat)? {
        FileKind::Elf64 => elf(&contents, &mut add)?,
        FileKind::MachO64 => mach_o(&contents, &mut add)?,
        FileKind::Pe64 => pe(&contents, &mut add)?,
        FileKind::Archive => archive(&contents, &mut add)?,
        _ => return Err(ErrorKind::OtherFormat),
    }
    Ok(kept)
}

fn elf(contents: Contents<'_>, add: &mut dyn FnMut(&[u8])) -> Result<(), ErrorKind> {
    let header = FileHeader64::<Endianness>::parse(contents)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, contents)?;
    let symbols = sections.symbols(endian, contents, SHT_DYNSYM)?;
    if symbols.is_empty() {
        return Err(ErrorKind::NoSymbols);
    }
    // The names are read in one piece; the table that `symbols` holds would read them one by one.
    let names = sections.section(symbols.string_section())?;
    let names = names.data(endian, contents)?;
    for symbol in symbols.symbols() {
        let visible = matches!(symbol.st_visibility(), STV_DEFAULT | STV_PROTECTED);
        if visible && symbol.st_shndx(endian) != SHN_UNDEF && symbol.st_bind() != STB_LOCAL {
            add(name_at(names, symbol.st_name(endian))?);
        }
    }
    Ok(())
}

fn mach_o(contents: Contents<'_>, add: &mut dyn FnMut(&[u8])) -> Result<(), ErrorKind> {
    let header = MachHeader64::<Endianness>::parse(contents, 0)?;
    let endian = header.endian()?;
    let mut commands = header.load_commands(endian, contents, 0)?;
    while let Some(command) = commands.next()? {
        let Some(table) = command.symtab()? else {
            continue;
        };
        let symbols = table.symbols::<MachHeader64<Endianness>, _>(endian, contents)?;
        let (start, size) = (table.stroff.get(endian), table.strsize.get(endian));
        let names = contents.read_bytes_at(start.into(), size.into());
        let names = names.map_err(|()| ErrorKind::NoSymbols)?;
        for symbol in symbols.symbols() {
            let flags = symbol.n_type();
            if symbol.is_definition() && flags.is_ext() && !flags.is_pext() {
                add(without_underscore(name_at(names, symbol.n_strx(endian))?));
            }
        }
        return Ok(());
    }
    Err(ErrorKind::NoSymbols)
}

fn pe(contents: Contents<'_>, add: &mut dyn FnMut(&[u8])) -> Result<(), ErrorKind> {
    let table = PeFile64::parse(contents)?
        .export_table()?
        .ok_or(ErrorKind::NoSymbols)?;
    for (pointer, _) in table.name_iter() {
        add(table.name_from_pointer(pointer)?);
    }
    Ok(())
}

/// The index of a static archive, which names every symbol that its members define.
fn archive(contents: Contents<'_>, add: &mut dyn FnMut(&[u8])) -> Result<(), ErrorKind> {
    let archive = ArchiveFile::parse(contents)?;
    let is_macos = matches!(archive.kind(), ArchiveKind::Bsd | ArchiveKind::Bsd64);
    for symbol in archive.symbols()?.ok_or(ErrorKind::NoIndex)? {
        let name = symbol?.name();
        add(if is_macos {
            without_underscore(name)
        } else {
            name
        });
    }
    Ok(())
}

/// The name at `offset` of a table of names. Build scripts are not optimised, and this is several times as fast there as
/// the crate's own way.
fn name_at(names: &[u8], offset: u32) -> Result<&[u8], ErrorKind> {
    let name = names
        .get(offset as usize..)
        .and_then(|rest| CStr::from_bytes_until_nul(rest).ok());
    name.map(CStr::to_bytes).ok_or(ErrorKind::CutShort)
}

/// C's names have an underscore in front on macOS.
fn without_underscore(name: &[u8]) -> &[u8] {
    name.strip_prefix(b"_").unwrap_or(name)
}
