//! Stand-ins for what a Python extension needs when it is loaded: addresses that it stores, and uses in a Python process alone.

use std::error::Error;
use std::ffi::{CStr, OsStr};
use std::mem::forget;
use std::os::unix::ffi::OsStrExt as _;

use libloading::os::unix::{Library, RTLD_GLOBAL, RTLD_LAZY};

macro_rules! stand_ins {
    ($($name:ident)*) => {
        $(
            #[unsafe(no_mangle)]
            #[allow(non_upper_case_globals)]
            static $name: [usize; 64] = [0; 64];
        )*
    };
}

stand_ins! {
    _Py_NoneStruct
    PyCapsule_Type
    PyObject_VectorcallMethod
    PyObject_Vectorcall
    PyLong_Type
    PyModule_Type
    PyExc_RuntimeWarning
    PyNumber_InPlaceOr
    PyNumber_Lshift
    PyNumber_Subtract
    PyBaseObject_Type
    PyExc_ValueError
    PyExc_TypeError
    PyExc_SystemError
    PyExc_RuntimeError
    PyExc_IndexError
    PyExc_KeyError
    PyExc_ImportError
    PyExc_StopIteration
    PyExc_BufferError
    PyExc_AttributeError
    _Py_NotImplementedStruct
    PyExc_MemoryError
    PyExc_OverflowError
    PyType_Type
    PyType_GenericNew
    PyVectorcall_Call
}

/// Lets libraries that are loaded from now on find the stand-ins, as all that this library exports.
pub(crate) fn stand_in() -> Result<(), Box<dyn Error>> {
    // SAFETY: zero is a value of every member.
    let mut here: libc::Dl_info = unsafe { std::mem::zeroed() };
    let address = (&raw const PyType_Type).cast();
    // SAFETY: any address may be asked about. What is found is a C string, which lives as long as this library, and to open
    // what is open runs nothing.
    unsafe {
        if libc::dladdr(address, &mut here) == 0 {
            return Err("this library's path is not known".into());
        }
        let path = OsStr::from_bytes(CStr::from_ptr(here.dli_fname).to_bytes());
        forget(Library::open(Some(path), RTLD_LAZY | RTLD_GLOBAL)?);
    }
    Ok(())
}
