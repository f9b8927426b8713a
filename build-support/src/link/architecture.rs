//! The processor that a library's code is for.

use std::fs::File;
use std::path::Path;

use object::elf::{EM_AARCH64, EM_X86_64, FileHeader64};
use object::macho::{CPU_TYPE_ARM64, CPU_TYPE_X86_64, MachHeader64};
use object::pe::{IMAGE_FILE_MACHINE_AMD64, IMAGE_FILE_MACHINE_ARM64};
use object::read::elf::FileHeader;
use object::read::macho::MachHeader;
use object::read::pe::{ImageNtHeaders, PeFile64};
use object::{Endianness, FileKind, LittleEndian, ReadCache};

use crate::target::Architecture;

/// The architecture of the shared library at `path`; `None` where that is not one of the pin's targets', or the file is no
/// shared library of 64 bits for one (ELF, Mach-O, PE).
pub fn architecture(path: &Path) -> Option<Architecture> {
    let contents = &ReadCache::new(File::open(path).ok()?);
    let (is_x86_64, is_aarch64) = match FileKind::parse(contents).ok()? {
        FileKind::Elf64 => {
            let header = FileHeader64::<Endianness>::parse(contents).ok()?;
            let machine = header.e_machine(header.endian().ok()?);
            (machine == EM_X86_64, machine == EM_AARCH64)
        }
        FileKind::MachO64 => {
            let header = MachHeader64::<Endianness>::parse(contents, 0).ok()?;
            let machine = header.cputype(header.endian().ok()?);
            (machine == CPU_TYPE_X86_64, machine == CPU_TYPE_ARM64)
        }
        FileKind::Pe64 => {
            let file = PeFile64::parse(contents).ok()?;
            let machine = file.nt_headers().file_header().machine.get(LittleEndian);
            (
                machine == IMAGE_FILE_MACHINE_AMD64,
                machine == IMAGE_FILE_MACHINE_ARM64,
            )
        }
        _ => return None,
    };
    match (is_x86_64, is_aarch64) {
        (true, _) => Some(Architecture::X86_64),
        (_, true) => Some(Architecture::Aarch64),
        _ => None,
    }
}
