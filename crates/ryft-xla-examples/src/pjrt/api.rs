//! The plugin, and what its functions take and give.

use std::ffi::c_char;
use std::ops::Deref;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{Plugin, Status, call};

use super::Error;

/// A plugin that is loaded and initialized.
#[derive(Clone, Copy, Debug)]
pub struct Api(&'static Plugin);

/// A struct of the C API with its size, these fields, and all else zero, which is a value of pointers and numbers. To be
/// used where unsafe code is allowed.
macro_rules! zeroed {
    ($type:ident { $($field:ident: $value:expr),* $(,)? }) => {
        {
            // These can be all fields.
            #[allow(clippy::needless_update)]
            let zeroed = $type { struct_size: size_of::<$type>(), $($field: $value,)* ..std::mem::zeroed() };
            zeroed
        }
    };
}

pub(crate) use zeroed;

impl Deref for Api {
    type Target = Plugin;

    fn deref(&self) -> &Plugin {
        self.0
    }
}

impl Api {
    /// Takes a plugin into use.
    pub fn new(plugin: &'static Plugin) -> Result<Self, Error> {
        let api = Self(plugin);
        // SAFETY: the arguments have no fields to set.
        unsafe { call!(api, PJRT_Plugin_Initialize {}) }?;
        Ok(api)
    }

    /// Waits until the work that an event stands for is done, and gives its error if it failed.
    ///
    /// # Safety
    ///
    /// `event` must be an event of this plugin that nothing else uses.
    pub(super) unsafe fn wait(self, event: *mut PJRT_Event) -> Result<(), Error> {
        // SAFETY: the event is alive, and is destroyed behind its last use.
        unsafe {
            let result = call!(self, PJRT_Event_Await { event });
            let _ = call!(self, PJRT_Event_Destroy { event });
            result.map(drop)
        }
    }

    /// The newest version of StableHLO whose programs the plugin reads, if it says so.
    pub fn stablehlo_version(self) -> Result<Option<[i64; 3]>, Error> {
        // SAFETY: the arguments have no fields to set. The attributes live as long as the plugin, which is never unloaded,
        // and one of this type is a list of so many numbers.
        unsafe {
            let plugin = call!(self, PJRT_Plugin_Attributes {})?;
            let attributes = slice(plugin.attributes, plugin.num_attributes);
            Ok(attributes.iter().find_map(|attribute| {
                let is_it = text(attribute.name, attribute.name_size)
                    == "stablehlo_current_version"
                    && attribute.type_ == PJRT_NamedValue_Type_PJRT_NamedValue_kInt64List;
                let numbers = attribute.__bindgen_anon_1.int64_array_value;
                is_it.then(|| slice(numbers, attribute.value_size).try_into().ok())?
            }))
        }
    }
}

/// An error that this layer found itself, before it asked the plugin.
pub(super) fn invalid_argument(function: &'static str, message: String) -> Error {
    let code = PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT;
    let status = Status { code, message };
    Error::Failed { function, status }
}

/// Returns the text that a plugin gave as a pointer and a size.
///
/// # Safety
///
/// `text` must point to `size` bytes that are alive, or `size` must be zero.
pub(super) unsafe fn text(text: *const c_char, size: usize) -> String {
    // SAFETY: the caller answers for the pointer.
    String::from_utf8_lossy(unsafe { slice(text.cast::<u8>(), size) }).into_owned()
}

/// Returns the list that a plugin gave as a pointer and a length.
///
/// # Safety
///
/// `items` must point to `length` items that stay alive and unchanged for `'list`, or `length` must be zero.
pub(crate) unsafe fn slice<'list, T>(items: *const T, length: usize) -> &'list [T] {
    match length {
        0 => &[],
        // SAFETY: the caller answers for the pointer.
        length => unsafe { std::slice::from_raw_parts(items, length) },
    }
}
