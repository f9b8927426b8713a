//! Options that a client is created with.

use ryft_pjrt_sys::bindings::*;

use super::zeroed;

/// The value of an option. Each plugin has names and types of its own, and says which it does not know.
#[derive(Clone, Copy, Debug)]
pub enum OptionValue<'value> {
    /// Yes or no.
    Bool(bool),
    /// A number.
    Int64(i64),
    /// A list of numbers.
    Int64List(&'value [i64]),
}

impl OptionValue<'_> {
    /// The option as the C API has it, which refers to the name and the value.
    pub(super) fn named(&self, name: &str) -> PJRT_NamedValue {
        let (type_, value, value_size) = match *self {
            Self::Bool(bool_value) => (
                PJRT_NamedValue_Type_PJRT_NamedValue_kBool,
                PJRT_NamedValue__bindgen_ty_1 { bool_value },
                1,
            ),
            Self::Int64(int64_value) => (
                PJRT_NamedValue_Type_PJRT_NamedValue_kInt64,
                PJRT_NamedValue__bindgen_ty_1 { int64_value },
                1,
            ),
            Self::Int64List(list) => (
                PJRT_NamedValue_Type_PJRT_NamedValue_kInt64List,
                PJRT_NamedValue__bindgen_ty_1 {
                    int64_array_value: list.as_ptr(),
                },
                list.len(),
            ),
        };
        // SAFETY: zero is a value of what is not set.
        unsafe {
            zeroed!(PJRT_NamedValue {
                name: name.as_ptr().cast(),
                name_size: name.len(),
                type_: type_,
                __bindgen_anon_1: value,
                value_size: value_size,
            })
        }
    }
}
