//! The module (program, shared library, Python extension) that contains this crate's code.

use std::path::PathBuf;

/// A part of this crate, whose address tells which module it is in.
static ANCHOR: u8 = 0;

/// The directory of the module that contains this crate's code, with symbolic links followed.
pub(crate) fn directory() -> Option<PathBuf> {
    let mut path = file(&raw const ANCHOR)?;
    path.pop();
    Some(path)
}

/// The file that this address was loaded from.
#[cfg(unix)]
fn file(address: *const u8) -> Option<PathBuf> {
    // `dladdr` repeats what a program was called with and how a library was opened: a name without a directory, or one
    // from a current directory that has changed since. So where the system tells the file itself, that is asked first.
    #[cfg(target_os = "linux")]
    if let Some(path) = std::fs::read("/proc/self/maps")
        .ok()
        .and_then(|maps| file_in_maps(&maps, address.addr()))
    {
        return Some(path);
    }
    // SAFETY: zero is a value of every member.
    let mut information: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: any address may be asked about, and the struct is written to.
    let known = unsafe { libc::dladdr(address.cast(), &mut information) } != 0;
    if !known || information.dli_fname.is_null() {
        return None;
    }
    // SAFETY: it is a C string, which lives as long as the module: this code.
    let name = unsafe { std::ffi::CStr::from_ptr(information.dli_fname) };
    let name: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(name.to_bytes());
    std::fs::canonicalize(name).ok()
}

/// Whether there is code at this address, as at that of a function and not of a variable, where the system tells. A
/// constant may be taken for code: linkers for aarch64 put both where the processor may execute.
pub fn is_code(address: *const ()) -> bool {
    #[cfg(target_os = "linux")]
    if let Ok(maps) = std::fs::read("/proc/self/maps")
        && let Some(line) = mapping(&maps, address.addr())
    {
        return line
            .split(|&byte| byte == b' ')
            .nth(1)
            .is_some_and(|permissions| permissions.contains(&b'x'));
    }
    !address.is_null()
}

/// The line of Linux' `/proc/self/maps` whose mapping contains `address`:
/// `7f1e6b5c8000-7f1e6b5ee000 r-xp 00000000 fe:01 1055 /srv/app/libextension.so`.
#[cfg(any(target_os = "linux", all(test, unix)))]
fn mapping(maps: &[u8], address: usize) -> Option<&[u8]> {
    let number = |digits: &str| usize::from_str_radix(digits, 16).ok();
    let contains = |line: &&[u8]| {
        let range = line.split(|&byte| byte == b' ').next();
        let range = range.and_then(|range| str::from_utf8(range).ok()?.split_once('-'));
        range.and_then(|(start, end)| Some((number(start)?..number(end)?).contains(&address)))
            == Some(true)
    };
    maps.split(|&byte| byte == b'\n').find(contains)
}

/// The file of that mapping.
#[cfg(any(target_os = "linux", all(test, unix)))]
fn file_in_maps(maps: &[u8], address: usize) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;

    let line = mapping(maps, address)?;
    let path = &line[line.iter().position(|&byte| byte == b'/')?..];
    // The file was replaced by a newer one, or removed, since it was loaded. Its directory is the same.
    let path = path.strip_suffix(b" (deleted)").unwrap_or(path);
    Some(std::ffi::OsString::from_vec(path.to_vec()).into())
}

/// The file that this address was loaded from.
#[cfg(windows)]
fn file(address: *const u8) -> Option<PathBuf> {
    use std::ffi::{OsString, c_void};
    use std::os::windows::ffi::OsStringExt;
    use std::ptr::null_mut;

    // GetModuleHandleExW's flags FROM_ADDRESS and UNCHANGED_REFCOUNT.
    const FLAGS: u32 = 4 | 2;
    /// The longest path of Windows, in UTF-16 units.
    const LONGEST: usize = 32768;

    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn GetModuleHandleExW(flags: u32, address: *const u8, module: *mut *mut c_void) -> i32;
        fn GetModuleFileNameW(module: *mut c_void, path: *mut u16, length: u32) -> u32;
    }

    let mut module = null_mut();
    // SAFETY: any address may be asked about, and `module` is written to.
    if unsafe { GetModuleHandleExW(FLAGS, address, &mut module) } == 0 {
        return None;
    }
    let mut path = vec![0; LONGEST];
    // SAFETY: the module is the one that contains this code, and at most the stated length is written.
    let length = unsafe { GetModuleFileNameW(module, path.as_mut_ptr(), LONGEST as u32) };
    let path = path
        .get(..length as usize)
        .filter(|path| !path.is_empty())?;
    Some(OsString::from_wide(path).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directory_is_that_of_the_program_that_runs_this_test() {
        let program = std::env::current_exe().unwrap();
        let directory = directory().unwrap();
        assert!(directory.is_absolute());
        assert_eq!(
            std::fs::canonicalize(directory).unwrap(),
            std::fs::canonicalize(program.parent().unwrap()).unwrap()
        );
    }

    #[test]
    fn function_is_code_and_variable_is_not() {
        assert!(is_code(directory as fn() -> Option<PathBuf> as *const ()));
        assert!(!is_code(std::ptr::null()));
        #[cfg(target_os = "linux")]
        {
            static VARIABLE: std::sync::atomic::AtomicU8 = std::sync::atomic::AtomicU8::new(1);
            assert!(!is_code(VARIABLE.as_ptr().cast()));
        }
    }

    #[cfg(unix)]
    #[test]
    fn file_is_that_of_the_mapping_which_contains_the_address() {
        let maps = b"5581000-5582000 r--p 00000000 fe:01 10 /usr/bin/python3.12\n\
            5582000-5583000 rw-p 00000000 00:00 0 [heap]\n\
            7f00000-7f10000 r--p 00000000 fe:01 11                   /srv/my app/extension.so\n\
            7f10000-7f20000 r-xp 00010000 fe:01 12                   /srv/old.so (deleted)\n\
            7f20000-7f30000 rw-p 00000000 00:00 0\n";
        let file = |address| file_in_maps(maps, address);
        assert_eq!(file(0x5581fff), Some("/usr/bin/python3.12".into()));
        assert_eq!(file(0x7f00000), Some("/srv/my app/extension.so".into()));
        assert_eq!(file(0x7f10000), Some("/srv/old.so".into()));
        for address in [0x5582000, 0x7f20000, 0x7f30000, 0] {
            assert_eq!(file(address), None, "{address:x}");
        }
        assert_eq!(file_in_maps(b"what is this", 0), None);
    }
}
