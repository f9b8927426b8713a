//! Arrays on a device.

use std::marker::PhantomData;
use std::ptr::{null, null_mut};

use ryft_pjrt_sys::bindings::*;

use super::call::{Api, Arguments, slice};
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

    /// How many dimensions the array has.
    fn rank(&self) -> Result<usize, Error> {
        let mut arguments = PJRT_Buffer_Dimensions_Args {
            buffer: self.buffer,
            ..Arguments::new()
        };
        // SAFETY: the buffer is alive, and so is its list.
        unsafe {
            self.api.call(&mut arguments)?;
            Ok(slice(arguments.dims, arguments.num_dims).len())
        }
    }

    /// Copies the elements to the host, in row-major order, and waits until they are there.
    pub fn to_host(&self) -> Result<Vec<u8>, Error> {
        // The last dimension varies fastest, whatever order the device keeps.
        let minor_to_major: Vec<i64> = (0..self.rank()? as i64).rev().collect();
        let mut layout = memory_layout(&minor_to_major);
        let mut arguments = PJRT_Buffer_ToHostBuffer_Args {
            src: self.buffer,
            host_layout: &mut layout,
            ..Arguments::new()
        };
        // SAFETY: buffer and layout are alive. Without a destination the first call says how many bytes the second needs,
        // which gives an event to own. The bytes are not touched before that is ready.
        unsafe {
            self.api.call(&mut arguments)?;
            let mut bytes = vec![0; arguments.dst_size];
            arguments.dst = bytes.as_mut_ptr().cast();
            self.api.call(&mut arguments)?;
            self.api.wait(arguments.event)?;
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
        unsafe {
            self.api.destroy(PJRT_Buffer_Destroy_Args {
                buffer: self.buffer,
                ..Arguments::new()
            })
        }
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
        Err(Error::invalid_argument(
            PJRT_Client_BufferFromHostBuffer_Args::FUNCTION,
            format!("{count} bytes are not an array of {name} with dimensions {dimensions:?}"),
        ))
    }
}

/// The layout without tiles in which the first of the dimensions `minor_to_major` varies fastest. It borrows the list.
fn memory_layout(minor_to_major: &[i64]) -> PJRT_Buffer_MemoryLayout {
    let tiled = PJRT_Buffer_MemoryLayout_Tiled {
        struct_size: PJRT_Buffer_MemoryLayout_Tiled_STRUCT_SIZE as usize,
        extension_start: null_mut(),
        minor_to_major: minor_to_major.as_ptr(),
        minor_to_major_size: minor_to_major.len(),
        tile_dims: null(),
        tile_dim_sizes: null(),
        num_tiles: 0,
    };
    PJRT_Buffer_MemoryLayout {
        struct_size: PJRT_Buffer_MemoryLayout_STRUCT_SIZE as usize,
        extension_start: null_mut(),
        type_: PJRT_Buffer_MemoryLayout_Type_PJRT_Buffer_MemoryLayout_Type_Tiled,
        __bindgen_anon_1: PJRT_Buffer_MemoryLayout__bindgen_ty_1 { tiled },
    }
}
