//! A shared library with this crate in it, as a Python extension is: the tests load it from another directory than the
//! program's.
#![allow(missing_docs)]

use ryft_xla_loader::Search;

/// Writes the path that a search for `name` finds into the buffer, and returns its length; 0 where none is found.
///
/// # Safety
///
/// `name` holds `name_length` bytes and `buffer` has room for `room` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn extension_find(
    name: *const u8,
    name_length: usize,
    buffer: *mut u8,
    room: usize,
) -> usize {
    // SAFETY: passed on to the caller.
    let (name, buffer) = unsafe {
        (
            std::slice::from_raw_parts(name, name_length),
            std::slice::from_raw_parts_mut(buffer, room),
        )
    };
    let search = Search {
        variable: "RYFT_XLA_LOADER_TEST_LIB",
        names: vec![String::from_utf8_lossy(name).into_owned().into()],
        build: None,
    };
    let found = search.find().map(|found| found.path.into_os_string());
    let found = found.unwrap_or_default().into_encoded_bytes();
    buffer[..found.len()].copy_from_slice(&found);
    found.len()
}
