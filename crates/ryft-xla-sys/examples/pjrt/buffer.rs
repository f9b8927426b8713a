//! Arrays on a device.

use std::marker::PhantomData;
use std::ptr;

use ryft_xla_sys::bindings::*;

use super::call::{Api, Arguments, slice};
use super::event::Event;
use super::{Client, Device, ElementType, Error};

/// An array in memory of the host.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HostArray<'host> {
    pub(crate) element_type: &'host ElementType,
    /// The size of each dimension.
    pub(crate) dimensions: &'host [i64],
    /// The elements in row-major order: the last dimension varies fastest.
    pub(crate) bytes: &'host [u8],
}

/// An array on a device.
pub(crate) struct Buffer<'client> {
    api: Api,
    buffer: *mut PJRT_Buffer,
    client: PhantomData<&'client Client>,
}

impl<'client> Buffer<'client> {
    /// Copies an array to `device`.
    pub(super) fn from_host(
        client: &'client Client,
        device: Device<'client>,
        array: HostArray<'_>,
    ) -> Result<Self, Error> {
        array.check()?;
        let api = client.api();
        let mut arguments = PJRT_Client_BufferFromHostBuffer_Args {
            client: client.as_ptr(),
            data: array.bytes.as_ptr().cast(),
            type_: array.element_type.buffer_type(),
            dims: array.dimensions.as_ptr(),
            num_dims: array.dimensions.len(),
            // The plugin is done with the bytes when the call returns.
            host_buffer_semantics:
                PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
            device: device.as_ptr(),
            ..Arguments::new()
        };
        // SAFETY: the client and its device are alive, and there are as many bytes as type and dimensions ask for.
        unsafe { api.call(&mut arguments) }?;
        // SAFETY: the call gave a buffer to own.
        let buffer = unsafe { Self::own(api, arguments.buffer) };
        // SAFETY: the call gave an event to own.
        unsafe { Event::own(api, arguments.done_with_host_buffer) }.wait()?;
        Ok(buffer)
    }

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

    /// The size of each dimension.
    fn dimensions(&self) -> Result<Vec<i64>, Error> {
        let mut arguments = PJRT_Buffer_Dimensions_Args {
            buffer: self.buffer,
            ..Arguments::new()
        };
        // SAFETY: the buffer is alive.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the list lives as long as the buffer.
        Ok(unsafe { slice(arguments.dims, arguments.num_dims) }.to_vec())
    }

    /// Copies the elements to the host, in row-major order, and waits until they are there.
    pub(crate) fn to_host(&self) -> Result<Vec<u8>, Error> {
        // The last dimension varies fastest, whatever order the device keeps.
        let minor_to_major: Vec<i64> = (0..self.dimensions()?.len() as i64).rev().collect();
        let mut layout = memory_layout(&minor_to_major);
        let mut arguments = PJRT_Buffer_ToHostBuffer_Args {
            src: self.buffer,
            host_layout: &mut layout,
            ..Arguments::new()
        };
        // SAFETY: buffer and layout are alive. Without a destination the call says how many bytes it needs.
        unsafe { self.api.call(&mut arguments) }?;
        let mut bytes = vec![0; arguments.dst_size];
        arguments.dst = bytes.as_mut_ptr().cast();
        // SAFETY: as above, and there is room for that many bytes.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the call gave an event to own. The bytes are not touched before it is ready.
        unsafe { Event::own(self.api, arguments.event) }.wait()?;
        Ok(bytes)
    }

    pub(super) fn as_ptr(&self) -> *mut PJRT_Buffer {
        self.buffer
    }
}

impl Drop for Buffer<'_> {
    fn drop(&mut self) {
        // SAFETY: the buffer is alive, and this is its last use. There is nobody to hear of a failure.
        let _ = unsafe {
            self.api.call(&mut PJRT_Buffer_Destroy_Args {
                buffer: self.buffer,
                ..Arguments::new()
            })
        };
    }
}

impl HostArray<'_> {
    /// Makes sure that the bytes are as many as the plugin is going to read.
    fn check(&self) -> Result<(), Error> {
        let dimensions: Option<Vec<usize>> = self
            .dimensions
            .iter()
            .map(|&size| usize::try_from(size).ok())
            .collect();
        let wanted = match dimensions {
            Some(dimensions) if dimensions.contains(&0) => Some(0),
            Some(dimensions) => dimensions
                .into_iter()
                .try_fold(self.element_type.size, usize::checked_mul),
            None => None,
        };
        if wanted == Some(self.bytes.len()) {
            return Ok(());
        }
        let (count, name) = (self.bytes.len(), self.element_type.name);
        Err(Error::invalid_argument(
            PJRT_Client_BufferFromHostBuffer_Args::FUNCTION,
            format!(
                "{count} bytes are not an array of {name} with dimensions {:?}",
                self.dimensions
            ),
        ))
    }
}

/// The layout without tiles in which the first of the dimensions `minor_to_major` varies fastest. It borrows the list.
fn memory_layout(minor_to_major: &[i64]) -> PJRT_Buffer_MemoryLayout {
    let tiled = PJRT_Buffer_MemoryLayout_Tiled {
        struct_size: PJRT_Buffer_MemoryLayout_Tiled_STRUCT_SIZE as usize,
        extension_start: ptr::null_mut(),
        minor_to_major: minor_to_major.as_ptr(),
        minor_to_major_size: minor_to_major.len(),
        tile_dims: ptr::null(),
        tile_dim_sizes: ptr::null(),
        num_tiles: 0,
    };
    PJRT_Buffer_MemoryLayout {
        struct_size: PJRT_Buffer_MemoryLayout_STRUCT_SIZE as usize,
        extension_start: ptr::null_mut(),
        type_: PJRT_Buffer_MemoryLayout_Type_PJRT_Buffer_MemoryLayout_Type_Tiled,
        __bindgen_anon_1: PJRT_Buffer_MemoryLayout__bindgen_ty_1 { tiled },
    }
}
