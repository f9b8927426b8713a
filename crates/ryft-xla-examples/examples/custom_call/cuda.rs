//! The few functions of CUDA's driver that the handler needs. The driver's library is there wherever the plugin finds a GPU.

use std::ffi::c_void;
use std::ptr::null_mut;
use std::sync::OnceLock;

use libloading::{Library, Symbol};
use ryft_xla_examples::ffi::{Code, Error};

#[cfg(not(windows))]
const LIBRARY: &str = "libcuda.so.1";
#[cfg(windows)]
const LIBRARY: &str = "nvcuda.dll";

/// A `CUresult`, which is zero for success.
type CudaResult = i32;

/// The driver's function of a name. To be used where unsafe code is allowed, with the type that `cuda.h` gives the function.
macro_rules! function {
    ($library:expr, $name:ident($($argument:ty),*)) => {{
        type Function = unsafe extern "C" fn($($argument),*) -> CudaResult;
        let function: Result<Symbol<'_, Function>, _> = $library.get(stringify!($name));
        function.map_err(|error| Error::new(Code::Unimplemented, error.to_string()))
    }};
}

/// Calls a function of the driver. To be used as [`function`], with arguments as `cuda.h` asks for.
macro_rules! call {
    ($library:expr, $name:ident($($value:expr => $argument:ty),*)) => {
        match function!($library, $name($($argument),*))?($($value),*) {
            0 => Ok(()),
            result => Err(Error::new(
                Code::Internal,
                format!("{} returned error {result}", stringify!($name)),
            )),
        }
    };
}

/// A `CUstream`, whose context is current in this thread until it is dropped.
pub(crate) struct Stream {
    library: &'static Library,
    stream: *mut c_void,
}

impl Stream {
    /// # Safety
    ///
    /// `stream` is a `CUstream`, which lives as long as what is returned.
    pub(crate) unsafe fn new(stream: *mut c_void) -> Result<Self, Error> {
        let library = library()?;
        let mut context = null_mut();
        // SAFETY: the stream is alive, and so is its context.
        unsafe {
            call!(library, cuStreamGetCtx(stream => *mut c_void, &mut context => *mut *mut c_void))?;
            call!(library, cuCtxPushCurrent_v2(context => *mut c_void))?;
        }
        Ok(Self { library, stream })
    }

    /// Has the stream copy so many bytes.
    ///
    /// # Safety
    ///
    /// Both are in memory of the device, with so many bytes each, until the stream has done this.
    pub(crate) unsafe fn copy(
        &self,
        target: *mut c_void,
        source: *const c_void,
        size: usize,
    ) -> Result<(), Error> {
        let (target, source) = (target.addr() as u64, source.addr() as u64);
        // SAFETY: the caller answers for the memory.
        unsafe {
            call!(self.library, cuMemcpyDtoDAsync_v2(target => u64, source => u64, size => usize, self.stream => *mut c_void))
        }
    }

    /// Has the stream set so many numbers of 32 bits to the same.
    ///
    /// # Safety
    ///
    /// `target` is in memory of the device, with so many numbers, until the stream has done this.
    pub(crate) unsafe fn fill(
        &self,
        target: *mut c_void,
        bits: u32,
        count: usize,
    ) -> Result<(), Error> {
        let target = target.addr() as u64;
        // SAFETY: the caller answers for the memory.
        unsafe {
            call!(self.library, cuMemsetD32Async(target => u64, bits => u32, count => usize, self.stream => *mut c_void))
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        let pop = || {
            let mut context = null_mut();
            // SAFETY: the context is the one that was pushed.
            unsafe { call!(self.library, cuCtxPopCurrent_v2(&mut context => *mut *mut c_void)) }
        };
        // There is no one to hear of a failure.
        let _: Result<(), Error> = pop();
    }
}

/// The driver's library, which the plugin has loaded before.
fn library() -> Result<&'static Library, Error> {
    static LOADED: OnceLock<Result<Library, Error>> = OnceLock::new();
    let load = || {
        // SAFETY: it is the driver's, which is in use already.
        let library = unsafe { Library::new(LIBRARY) };
        library.map_err(|error| Error::new(Code::Unimplemented, error.to_string()))
    };
    LOADED.get_or_init(load).as_ref().map_err(Error::clone)
}
