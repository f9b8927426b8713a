//! Arrays on a device.

use std::marker::PhantomData;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::call;

use super::api::{Api, invalid_argument, zeroed};
use super::{Client, ElementType, Error};

/// An array in memory of the host.
#[derive(Clone, Copy, Debug)]
pub struct HostArray<'host> {
    /// The type of each element.
    pub element_type: &'host ElementType,
    /// The size of each dimension.
    pub dimensions: &'host [i64],
    /// The elements in row-major order: the last dimension varies fastest.
    pub bytes: &'host [u8],
}

/// An array on a device.
pub struct Buffer<'client> {
    api: Api,
    buffer: *mut PJRT_Buffer,
    client: PhantomData<&'client Client>,
}

impl Buffer<'_> {
    /// Takes over a buffer.
    ///
    /// # Safety
    ///
    /// `buffer` must be a buffer of a client that lives for `'client`, and nothing else may destroy it.
    pub(super) unsafe fn own(api: Api, buffer: *mut PJRT_Buffer) -> Self {
        Self {
            api,
            buffer,
            client: PhantomData,
        }
    }

    /// Copies the elements to the host, in row-major order, and waits until they are there.
    pub fn to_host(&self) -> Result<Vec<u8>, Error> {
        // SAFETY: buffer and layout are alive. Without a destination the call says how many bytes it needs; with one, it
        // gives an event to own, and the bytes are not touched before that is ready.
        unsafe {
            let shape = call!(
                self.api,
                PJRT_Buffer_Dimensions {
                    buffer: self.buffer
                }
            )?;
            // The last dimension varies fastest, whatever order the device keeps.
            let minor_to_major: Vec<i64> = (0..shape.num_dims as i64).rev().collect();
            let tiled = zeroed!(PJRT_Buffer_MemoryLayout_Tiled {
                minor_to_major: minor_to_major.as_ptr(),
                minor_to_major_size: minor_to_major.len(),
            });
            let mut layout = zeroed!(PJRT_Buffer_MemoryLayout {
                type_: PJRT_Buffer_MemoryLayout_Type_PJRT_Buffer_MemoryLayout_Type_Tiled,
                __bindgen_anon_1: PJRT_Buffer_MemoryLayout__bindgen_ty_1 { tiled },
            });
            let size = call!(
                self.api,
                PJRT_Buffer_ToHostBuffer {
                    src: self.buffer,
                    host_layout: &mut layout,
                }
            )?;
            let mut bytes = vec![0; size.dst_size];
            let copied = call!(
                self.api,
                PJRT_Buffer_ToHostBuffer {
                    src: self.buffer,
                    host_layout: &mut layout,
                    dst: bytes.as_mut_ptr().cast(),
                    dst_size: bytes.len(),
                }
            )?;
            self.api.wait(copied.event)?;
            Ok(bytes)
        }
    }

    pub(super) fn as_ptr(&self) -> *mut PJRT_Buffer {
        self.buffer
    }
}

impl Drop for Buffer<'_> {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from the buffer.
        let _ = unsafe {
            call!(
                self.api,
                PJRT_Buffer_Destroy {
                    buffer: self.buffer
                }
            )
        };
    }
}

impl HostArray<'_> {
    /// Makes sure that the bytes are as many as the plugin is going to read.
    pub(super) fn check(&self) -> Result<(), Error> {
        let sizes = self
            .dimensions
            .iter()
            .map(|&size| usize::try_from(size).ok());
        let needed = match sizes.collect::<Option<Vec<_>>>() {
            Some(sizes) if sizes.contains(&0) => Some(0),
            Some(sizes) => sizes
                .into_iter()
                .try_fold(self.element_type.size, usize::checked_mul),
            None => None,
        };
        if needed == Some(self.bytes.len()) {
            return Ok(());
        }
        let (count, name, dimensions) = (self.bytes.len(), self.element_type.name, self.dimensions);
        let message =
            format!("{count} bytes are not an array of {name} with dimensions {dimensions:?}");
        Err(invalid_argument(
            "PJRT_Client_BufferFromHostBuffer",
            message,
        ))
    }
}
