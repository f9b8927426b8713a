//! What a plugin says about itself.

use ryft_xla_sys::bindings::*;

use super::Error;
use super::call::{Api, Arguments, slice, text};

impl Api {
    /// The newest version of StableHLO whose programs the plugin reads, if it says so.
    pub(crate) fn stablehlo_version(self) -> Result<Option<[i64; 3]>, Error> {
        let mut arguments = PJRT_Plugin_Attributes_Args::new();
        // SAFETY: the arguments have no fields to set.
        unsafe { self.call(&mut arguments) }?;
        // SAFETY: the attributes live as long as the plugin, which is never unloaded.
        let attributes = unsafe { slice(arguments.attributes, arguments.num_attributes) };
        // SAFETY: as above.
        let version = attributes.iter().find(|attribute| unsafe {
            text(attribute.name, attribute.name_size) == "stablehlo_current_version"
                && attribute.type_ == PJRT_NamedValue_Type_PJRT_NamedValue_kInt64List
        });
        // SAFETY: the attribute is a list of so many numbers.
        Ok(version.and_then(|version| unsafe {
            let numbers = version.__bindgen_anon_1.int64_array_value;
            slice(numbers, version.value_size).try_into().ok()
        }))
    }
}
