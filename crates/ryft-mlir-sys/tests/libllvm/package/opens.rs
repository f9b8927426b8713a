//! Opens the library that uses LLVM when it is asked for: what that needs is then visible to the whole process.

use std::ffi::{CString, c_char, c_int, c_void};

unsafe extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
}

unsafe extern "C" fn llvm_add(left: i32, right: i32) -> i32 {
    const RTLD_NOW: c_int = 2;
    const RTLD_GLOBAL: c_int = 0x100;
    let path = CString::new(env!("LLVM_USER")).unwrap();
    unsafe {
        let library = dlopen(path.as_ptr(), RTLD_NOW | RTLD_GLOBAL);
        assert!(!library.is_null());
        let add = dlsym(library, c"llvm_add".as_ptr());
        std::mem::transmute::<*mut c_void, programs::Add>(add)(left, right)
    }
}

fn main() {
    programs::run(llvm_add);
}
