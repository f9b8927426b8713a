//! Where the linker looks for the libraries that a library opens.

use std::fs::File;
use std::path::{Path, PathBuf};

use object::elf::{DT_RPATH, DT_RUNPATH, FileHeader64};
use object::read::elf::{Dyn, FileHeader};
use object::{Endianness, ReadCache};

/// The directories that the ELF library at `path` itself names (`DT_RPATH` or `DT_RUNPATH`), each once, with `$ORIGIN` for
/// its own; none where it names none, or is no such library.
pub fn search_path(path: &Path) -> Vec<PathBuf> {
    let mut directories = Vec::new();
    let origin = path.parent().unwrap_or(path).to_string_lossy();
    for directory in read(path).unwrap_or_default().split(':') {
        let directory = directory
            .replace("$ORIGIN", &origin)
            .replace("${ORIGIN}", &origin);
        let directory = PathBuf::from(directory);
        if directory.is_absolute() && !directories.contains(&directory) {
            directories.push(directory);
        }
    }
    directories
}

fn read(path: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let file = File::open(path)?;
    let contents = &ReadCache::new(&file);
    let header = FileHeader64::<Endianness>::parse(contents)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, contents)?;
    let Some((entries, link)) = sections.dynamic(endian, contents)? else {
        return Ok(String::new());
    };
    let strings = sections.strings(endian, contents, link)?;
    let mut found = Vec::new();
    for entry in entries {
        if matches!(entry.tag(endian), DT_RPATH | DT_RUNPATH) {
            found.push(String::from_utf8_lossy(entry.string(endian, strings)?));
        }
    }
    Ok(found.join(":"))
}
