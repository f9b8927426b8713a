//! The attributes of a custom call: the entries of its `backend_config`.

use std::marker::PhantomData;

use ryft_pjrt_sys::bindings::*;

use super::call::{Element, type_name};
use super::error::Error;
use crate::pjrt::slice;

/// The attributes of a custom call. Each has a name and a type; to ask for one that is missing, or of another type, is an error.
#[derive(Clone, Copy)]
pub struct Attributes<'call> {
    attributes: *const XLA_FFI_Attrs,
    call: PhantomData<&'call XLA_FFI_Attrs>,
}

impl<'call> Attributes<'call> {
    /// # Safety
    ///
    /// `attributes` are those of a call frame, which live for `'call`.
    pub(super) unsafe fn new(attributes: *const XLA_FFI_Attrs) -> Self {
        let call = PhantomData;
        Self { attributes, call }
    }

    /// A number, such as `2.5 : f32`.
    pub fn scalar<T: Element>(&self, name: &str) -> Result<T, Error> {
        let scalar = self.find(name, XLA_FFI_AttrType_XLA_FFI_AttrType_SCALAR, "number")?;
        // SAFETY: it is of this type, by which the attribute was found.
        let scalar = unsafe { *scalar.cast::<XLA_FFI_Scalar>() };
        expect::<T>(name, "", scalar.dtype)?;
        // SAFETY: there is a value of this type, which need not be aligned.
        Ok(unsafe { scalar.value.cast::<T>().read_unaligned() })
    }

    /// A list of numbers, such as `array<i64: 1, 2>`.
    pub fn array<T: Element>(&self, name: &str) -> Result<Vec<T>, Error> {
        let array = self.find(name, XLA_FFI_AttrType_XLA_FFI_AttrType_ARRAY, "array")?;
        // SAFETY: it is of this type, by which the attribute was found.
        let array = unsafe { *array.cast::<XLA_FFI_Array>() };
        expect::<T>(name, "an array of ", array.dtype)?;
        let element = |index| {
            // SAFETY: there are so many values of this type, which need not be aligned.
            unsafe { array.data.cast::<T>().add(index).read_unaligned() }
        };
        Ok((0..array.size).map(element).collect())
    }

    /// A text, such as `"gather"`.
    pub fn string(&self, name: &str) -> Result<&'call str, Error> {
        let text = self.find(name, XLA_FFI_AttrType_XLA_FFI_AttrType_STRING, "string")?;
        // SAFETY: it is of this type, by which the attribute was found, and lives for `'call`.
        let bytes = unsafe {
            let text = *text.cast::<XLA_FFI_ByteSpan>();
            slice(text.ptr.cast::<u8>(), text.len)
        };
        let error = |_| Error::invalid_argument(format!("the attribute {name} is not UTF-8"));
        std::str::from_utf8(bytes).map_err(error)
    }

    /// The attribute of this name, which must be of this type.
    fn find(
        &self,
        name: &str,
        wanted: XLA_FFI_AttrType,
        shown: &str,
    ) -> Result<*const std::ffi::c_void, Error> {
        // SAFETY: the lists are as long as they say, and live for `'call`, as do the names.
        let found = unsafe {
            let size = (*self.attributes).size as usize;
            let types = slice((*self.attributes).types, size);
            let names = slice((*self.attributes).names, size);
            let values = slice((*self.attributes).attrs, size);
            let is_it = |&index: &usize| {
                let found = *names[index];
                slice(found.ptr.cast::<u8>(), found.len) == name.as_bytes()
            };
            let index = (0..size).find(is_it);
            index.map(|index| (types[index], values[index]))
        };
        match found {
            Some((found, value)) if found == wanted => Ok(value),
            Some(_) => Err(Error::invalid_argument(format!(
                "the attribute {name} is not a {shown}"
            ))),
            None => Err(Error::invalid_argument(format!(
                "the attribute {name} is missing"
            ))),
        }
    }
}

/// Makes sure that an attribute is of numbers of the type `T`.
fn expect<T: Element>(name: &str, what: &str, found: XLA_FFI_DataType) -> Result<(), Error> {
    if found == T::TYPE {
        return Ok(());
    }
    let (wanted, found) = (type_name(T::TYPE), type_name(found));
    let message = format!("the attribute {name} is {what}{found}, and not {wanted}");
    Err(Error::invalid_argument(message))
}
