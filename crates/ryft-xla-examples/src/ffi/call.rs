//! What a handler is called with: arrays, and the context of the execution.

use std::any::Any;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ops::Range;

use ryft_pjrt_sys::bindings::*;
use ryft_xla_proto::xla::PrimitiveType;

use super::error::Error;
use super::table::{Table, call, type_id};
use crate::pjrt::{ElementType, slice};

/// A type of Rust that elements of arrays, and attributes, can have.
///
/// # Safety
///
/// Every value of its bytes is one of the type, and [`Element::TYPE`] is what the XLA FFI calls it.
pub unsafe trait Element: Copy + 'static {
    /// What the XLA FFI calls it.
    const TYPE: XLA_FFI_DataType;
}

macro_rules! elements {
    ($($element:ty: $constant:ident,)*) => {
        $(
            // SAFETY: a number has no value that is invalid.
            unsafe impl Element for $element {
                const TYPE: XLA_FFI_DataType = $constant;
            }
        )*
    };
}

elements! {
    i32: XLA_FFI_DataType_XLA_FFI_DataType_S32,
    i64: XLA_FFI_DataType_XLA_FFI_DataType_S64,
    u8: XLA_FFI_DataType_XLA_FFI_DataType_U8,
    u32: XLA_FFI_DataType_XLA_FFI_DataType_U32,
    u64: XLA_FFI_DataType_XLA_FFI_DataType_U64,
    f32: XLA_FFI_DataType_XLA_FFI_DataType_F32,
    f64: XLA_FFI_DataType_XLA_FFI_DataType_F64,
}

/// An array that a handler reads.
pub struct Array<'call> {
    buffer: *const XLA_FFI_Buffer,
    /// Whether the elements are in memory of the host, not of a device.
    on_host: bool,
    call: PhantomData<&'call XLA_FFI_Buffer>,
}

/// An array that a handler writes. What is in it before is unspecified.
pub struct ArrayMut<'call>(Array<'call>);

impl<'call> Array<'call> {
    /// # Safety
    ///
    /// `buffer` is one of a call frame, which lives for `'call`, with its memory where `on_host` says. Nothing writes
    /// there meanwhile, but for the owner of an [`ArrayMut`] made of it.
    pub(super) unsafe fn new(buffer: *const XLA_FFI_Buffer, on_host: bool) -> Self {
        let call = PhantomData;
        Self {
            buffer,
            on_host,
            call,
        }
    }

    /// The size of each dimension.
    pub fn dimensions(&self) -> &'call [i64] {
        // SAFETY: the list is as long as it says, and lives for `'call`.
        unsafe { slice((*self.buffer).dims, (*self.buffer).rank as usize) }
    }

    /// Where the elements are, in row-major order: in memory of the device that the program runs on.
    pub fn as_ptr(&self) -> *const c_void {
        // SAFETY: the buffer lives for `'call`.
        unsafe { (*self.buffer).data }
    }

    /// The elements, if they are of type `T` and in memory of the host.
    pub fn as_slice<T: Element>(&self) -> Result<&[T], Error> {
        let (data, length) = self.elements::<T>()?;
        // SAFETY: there are so many elements of this type.
        Ok(unsafe { slice(data, length) })
    }

    /// Makes sure that the elements are of type `T`.
    pub fn expect<T: Element>(&self) -> Result<(), Error> {
        let (wanted, found) = (type_name(T::TYPE), type_name(self.element_type()));
        if wanted == found {
            return Ok(());
        }
        let message = format!("an array has elements of type {found}, and not {wanted}");
        Err(Error::invalid_argument(message))
    }

    fn element_type(&self) -> XLA_FFI_DataType {
        // SAFETY: the buffer lives for `'call`.
        unsafe { (*self.buffer).dtype }
    }

    /// How many elements there are.
    fn length(&self) -> usize {
        self.dimensions().iter().product::<i64>() as usize
    }

    fn elements<T: Element>(&self) -> Result<(*mut T, usize), Error> {
        self.expect::<T>()?;
        // SAFETY: the buffer lives for `'call`.
        let data = unsafe { (*self.buffer).data }.cast::<T>();
        match self.length() {
            _ if !self.on_host => Err(Error::invalid_argument(
                "the array is in memory of a device, which only functions of the device can read",
            )),
            length if length > 0 && !data.is_aligned() => Err(Error::invalid_argument(
                "the array does not start where an element may",
            )),
            length => Ok((data, length)),
        }
    }

    /// The addresses of the elements.
    pub(super) fn addresses(&self) -> Range<usize> {
        let start = self.as_ptr().addr();
        let size = known_type(self.element_type()).map_or(0, |element_type| element_type.size);
        start..start + self.length() * size
    }
}

impl<'call> ArrayMut<'call> {
    /// # Safety
    ///
    /// As for [`Array::new`], and nothing else reads from the memory for `'call`.
    pub(super) unsafe fn new(buffer: *const XLA_FFI_Buffer, on_host: bool) -> Self {
        // SAFETY: the caller answers for the buffer.
        Self(unsafe { Array::new(buffer, on_host) })
    }

    /// The size of each dimension.
    pub fn dimensions(&self) -> &'call [i64] {
        self.0.dimensions()
    }

    /// Where the elements are, in row-major order: in memory of the device that the program runs on.
    pub fn as_mut_ptr(&mut self) -> *mut c_void {
        self.0.as_ptr().cast_mut()
    }

    /// The elements, if they are of type `T` and in memory of the host.
    pub fn as_mut_slice<T: Element>(&mut self) -> Result<&mut [T], Error> {
        match self.0.elements::<T>()? {
            (_, 0) => Ok(&mut []),
            // SAFETY: there are so many elements of this type, and nothing else uses them.
            (data, length) => Ok(unsafe { std::slice::from_raw_parts_mut(data, length) }),
        }
    }

    /// Makes sure that the elements are of type `T`.
    pub fn expect<T: Element>(&self) -> Result<(), Error> {
        self.0.expect::<T>()
    }

    pub(super) fn addresses(&self) -> Range<usize> {
        self.0.addresses()
    }
}

/// What an execution has apart from its arrays.
pub struct Context<'call> {
    table: Table,
    context: *mut XLA_FFI_ExecutionContext,
    call: PhantomData<&'call XLA_FFI_ExecutionContext>,
}

impl<'call> Context<'call> {
    /// # Safety
    ///
    /// Both are those of a call frame, and live for `'call`.
    pub(super) unsafe fn new(table: Table, context: *mut XLA_FFI_ExecutionContext) -> Self {
        let call = PhantomData;
        Self {
            table,
            context,
            call,
        }
    }

    /// What the one who runs the program has for handlers: see [`ExecuteContext`](crate::pjrt::ExecuteContext).
    pub fn user_data<T: Any + Send + Sync>(&self) -> Result<&'call T, Error> {
        // SAFETY: table and context are alive. What is found was added under this type, and lives as long as the execution.
        unsafe {
            let mut id = type_id::<T>(self.table)?;
            let found = call!(
                self.table,
                XLA_FFI_ExecutionContext_Get {
                    ctx: self.context,
                    type_id: &mut id
                }
            )?;
            Ok(&*found.data.cast::<T>())
        }
    }

    /// The device's queue of work, such as CUDA's `CUstream`, behind whose work the handler's has to go. A CPU has none.
    pub fn stream(&self) -> Result<*mut c_void, Error> {
        // SAFETY: table and context are alive.
        let got = unsafe { call!(self.table, XLA_FFI_Stream_Get { ctx: self.context }) }?;
        Ok(got.stream)
    }
}

/// The type of elements, whose numbers are those of XLA's messages, if arrays of it can be copied.
fn known_type(found: XLA_FFI_DataType) -> Option<&'static ElementType> {
    let primitive_type = PrimitiveType::try_from(found as i32).ok()?;
    ElementType::from_primitive_type(primitive_type)
}

/// A type's name in MLIR.
pub(super) fn type_name(found: XLA_FFI_DataType) -> &'static str {
    known_type(found).map_or("a type that is not known here", |known| known.name)
}
