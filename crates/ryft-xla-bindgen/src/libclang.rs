//! Finds libclang before bindgen looks for it, because bindgen panics when there is none.

use crate::Error;

/// Loads libclang, unless this thread has done so before.
pub(crate) fn load() -> Result<(), Error> {
    if clang_sys::is_loaded() {
        return Ok(());
    }
    clang_sys::load().map_err(Error::Libclang)
}
