//! The functions and data that a library offers to the programs that link or load it.
//!
//! Only the tables that name them are read: a library of hundreds of megabytes takes milliseconds.

use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use object::elf::{
    FileHeader64, SHN_UNDEF, SHT_DYNSYM, STB_LOCAL, STV_DEFAULT, STV_PROTECTED, Sym64,
};
use object::macho::{MachHeader64, N_EXT, N_PEXT, Nlist64};
use object::pod::slice_from_all_bytes;
use object::read::archive::{ArchiveFile, ArchiveKind};
use object::read::elf::{FileHeader, SectionHeader, Sym};
use object::read::macho::{MachHeader, Nlist};
use object::read::pe::PeFile64;
use object::{Endianness, FileKind, ReadCache};

/// The contents of a library, of which only what is asked for is read.
type Contents<'data, 'file> = &'data ReadCache<&'file File>;

/// The names that `library` defines for others and that begin with one of `prefixes`, as C spells them. The library may be
/// a shared library of any target or a static archive. They are sorted.
///
/// # Errors
///
/// When the file can't be read, is no library of 64 bits (ELF, Mach-O, PE) and no archive, or contradicts itself.
pub fn exports(library: &Path, prefixes: &[&str]) -> io::Result<Vec<String>> {
    let mut search = Search::new(prefixes);
    search.read(library).map_err(|error| {
        let library = library.display();
        io::Error::other(format!("can't read the exports of {library}: {error}"))
    })?;
    search.found.sort_unstable();
    Ok(search.found)
}

/// The exports that are wanted, and those of them that were found.
struct Search<'a> {
    prefixes: &'a [&'a str],
    /// For each byte, whether a name that begins with it may be wanted.
    first: [bool; 256],
    found: Vec<String>,
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

impl<'a> Search<'a> {
    fn new(prefixes: &'a [&'a str]) -> Self {
        let mut first = [prefixes.contains(&""); 256];
        for prefix in prefixes {
            prefix
                .bytes()
                .take(1)
                .for_each(|byte| first[usize::from(byte)] = true);
        }
        Self {
            prefixes,
            first,
            found: Vec::new(),
        }
    }

    /// Whether the name that `bytes` begin with is wanted. This is asked before anything else of a name: a library can
    /// export hundreds of thousands, and build scripts are not optimised.
    fn wants(&self, bytes: &[u8]) -> bool {
        bytes
            .first()
            .is_some_and(|byte| self.first[usize::from(*byte)])
            && self
                .prefixes
                .iter()
                .any(|prefix| bytes.starts_with(prefix.as_bytes()))
    }

    /// Adds the name that `bytes` begin with, up to a zero where there is one, if it is wanted.
    fn add(&mut self, bytes: &[u8]) {
        let name = CStr::from_bytes_until_nul(bytes).map_or(bytes, CStr::to_bytes);
        if self.wants(name)
            && let Ok(name) = str::from_utf8(name)
        {
            self.found.push(name.to_owned());
        }
    }

    fn read(&mut self, library: &Path) -> Outcome {
        let file = File::open(library)?;
        let contents = ReadCache::new(&file);
        match FileKind::parse(&contents) {
            Ok(FileKind::Elf64) => self.elf(&file, &contents),
            Ok(FileKind::MachO64) => self.mach_o(&file, &contents),
            Ok(FileKind::Pe64) => self.pe(&contents),
            Ok(FileKind::Archive) => self.archive(&contents),
            _ => Err("it is not a 64-bit ELF, Mach-O or PE library, nor an archive".into()),
        }
    }

    fn elf(&mut self, file: &File, contents: Contents<'_, '_>) -> Outcome {
        let header = FileHeader64::<Endianness>::parse(contents)?;
        let endian = header.endian()?;
        let sections = header.sections(endian, contents)?;
        let mut all = sections.iter();
        let symbols = all.find(|section| section.sh_type(endian) == SHT_DYNSYM);
        let symbols = symbols.ok_or(NO_SYMBOLS)?;
        let names = sections.section(symbols.link(endian))?;
        let symbols = table(file, symbols.sh_offset(endian), symbols.sh_size(endian))?;
        let names = table(file, names.sh_offset(endian), names.sh_size(endian))?;
        for symbol in slice_from_all_bytes::<Sym64<Endianness>>(&symbols).map_err(|()| CUT_SHORT)? {
            let name = names
                .get(symbol.st_name(endian) as usize..)
                .ok_or(CUT_SHORT)?;
            if self.wants(name)
                && matches!(symbol.st_visibility(), STV_DEFAULT | STV_PROTECTED)
                && symbol.st_shndx(endian) != SHN_UNDEF
                && symbol.st_bind() != STB_LOCAL
            {
                self.add(name);
            }
        }
        Ok(())
    }

    fn mach_o(&mut self, file: &File, contents: Contents<'_, '_>) -> Outcome {
        let header = MachHeader64::<Endianness>::parse(contents, 0)?;
        let endian = header.endian()?;
        let mut commands = header.load_commands(endian, contents, 0)?;
        let found = loop {
            let command = commands.next()?.ok_or(NO_SYMBOLS)?;
            if let Some(found) = command.symtab()? {
                break found;
            }
        };
        let bytes = u64::from(found.nsyms.get(endian)) * size_of::<Nlist64<Endianness>>() as u64;
        let symbols = table(file, found.symoff.get(endian).into(), bytes)?;
        let names = table(
            file,
            found.stroff.get(endian).into(),
            found.strsize.get(endian).into(),
        )?;
        for symbol in
            slice_from_all_bytes::<Nlist64<Endianness>>(&symbols).map_err(|()| CUT_SHORT)?
        {
            let name = names
                .get(symbol.n_strx(endian) as usize..)
                .ok_or(CUT_SHORT)?;
            let flags = symbol.n_type();
            if symbol.is_definition() && flags & N_EXT != 0 && flags & N_PEXT == 0 {
                self.add(without_underscore(name));
            }
        }
        Ok(())
    }

    fn pe(&mut self, contents: Contents<'_, '_>) -> Outcome {
        let table = PeFile64::parse(contents)?.export_table()?;
        let table = table.ok_or(NO_SYMBOLS)?;
        for (pointer, _) in table.name_iter() {
            self.add(table.name_from_pointer(pointer)?);
        }
        Ok(())
    }

    /// Reads the index of a static archive, which names every symbol that its members define.
    fn archive(&mut self, contents: Contents<'_, '_>) -> Outcome {
        let archive = ArchiveFile::parse(contents)?;
        let is_macos = matches!(archive.kind(), ArchiveKind::Bsd | ArchiveKind::Bsd64);
        let symbols = archive.symbols()?;
        for symbol in symbols.ok_or("it is an archive without an index; `ranlib` makes one")? {
            let name = symbol?.name();
            self.add(if is_macos {
                without_underscore(name)
            } else {
                name
            });
        }
        Ok(())
    }
}

/// The `size` bytes of `file` at `offset`, of which there can be many. Where nothing is optimised, `ReadCache` takes ten times
/// as long for these.
fn table(mut file: &File, offset: u64, size: u64) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let end = offset.checked_add(size);
    if end.is_none_or(|end| file.metadata().is_ok_and(|file| file.len() < end)) {
        return Err(CUT_SHORT.into());
    }
    let mut bytes = vec![0; size.try_into()?];
    file.seek(SeekFrom::Start(offset))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

const NO_SYMBOLS: &str = "it has no table of symbols";
const CUT_SHORT: &str = "it is cut short";

/// C's names have an underscore in front on macOS.
fn without_underscore(name: &[u8]) -> &[u8] {
    name.strip_prefix(b"_").unwrap_or(name)
}
