//! The table of the XLA FFI's functions, which a handler finds in its call frame.

use std::any::{Any, TypeId, type_name};
use std::collections::BTreeMap;
use std::ffi::c_void;
use std::sync::{Mutex, PoisonError};

use ryft_pjrt_sys::bindings::*;

use super::Error;

/// A plugin's table, which lives as long as the process.
pub(super) type Table = *const XLA_FFI_Api;

/// The function of a table that has this name, or `None` where the plugin's version has none. To be used where unsafe code
/// is allowed.
macro_rules! function {
    ($table:expr, $name:ident) => {{
        let table: $crate::ffi::table::Table = $table;
        let end = std::mem::offset_of!(XLA_FFI_Api, $name) + size_of::<usize>();
        if end <= (*table).struct_size {
            (*table).$name
        } else {
            None
        }
    }};
}

/// Calls a function of a table with these members of its argument struct, and all else zero. Gives the struct back, with what
/// the function wrote there. To be used where unsafe code is allowed.
macro_rules! call {
    ($table:expr, $name:ident { $($member:ident: $value:expr),* $(,)? }) => {{
        let table: $crate::ffi::table::Table = $table;
        match $crate::ffi::table::function!(table, $name) {
            Some(function) => {
                let mut arguments = ryft_pjrt_sys::arguments(function);
                $(arguments.$member = $value;)*
                let error = function(&raw mut arguments);
                $crate::ffi::Error::take(table, stringify!($name), error).map(|()| arguments)
            }
            None => Err($crate::ffi::Error::new(
                $crate::ffi::Code::Unimplemented,
                concat!("the plugin's XLA FFI has no function ", stringify!($name)),
            )),
        }
    }};
}

pub(super) use {call, function};

/// The bytes of a text, as the XLA FFI takes them.
pub(super) fn span(text: &str) -> XLA_FFI_ByteSpan {
    XLA_FFI_ByteSpan {
        ptr: text.as_ptr().cast(),
        len: text.len(),
    }
}

/// The number by which a plugin knows the type `T`, boxes of which it can own. The plugin is told of it at the first call.
///
/// # Safety
///
/// `table` is a plugin's.
pub(super) unsafe fn type_id<T: Any + Send + Sync>(table: Table) -> Result<XLA_FFI_TypeId, Error> {
    /// Each plugin counts by itself.
    static KNOWN: Mutex<BTreeMap<(usize, TypeId), i64>> = Mutex::new(BTreeMap::new());

    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (table.addr(), TypeId::of::<T>());
    if let Some(&type_id) = known.get(&key) {
        return Ok(XLA_FFI_TypeId { type_id });
    }
    // Names are the plugin's for good. Another module of the process may have a copy of this code, and the same type.
    let name = format!("{}@{:p}", type_name::<T>(), &raw const KNOWN);
    let info = XLA_FFI_TypeInfo {
        struct_size: size_of::<XLA_FFI_TypeInfo>(),
        extension_start: std::ptr::null_mut(),
        deleter: Some(drop_box::<T>),
    };
    // Zero has the plugin choose a number.
    let mut id = XLA_FFI_TypeId { type_id: 0 };
    // SAFETY: all that is pointed to is alive during the call, which copies it.
    unsafe {
        call!(
            table,
            XLA_FFI_Type_Register {
                name: span(&name),
                type_id: &mut id,
                type_info: &info
            }
        )?;
    }
    known.insert(key, id.type_id);
    Ok(id)
}

/// Drops a box of `T`.
///
/// # Safety
///
/// `object` is such a box, which nothing uses any more.
unsafe extern "C" fn drop_box<T>(object: *mut c_void) {
    // SAFETY: the caller answers for the box.
    drop(unsafe { Box::from_raw(object.cast::<T>()) });
}
