//! A package outside this workspace of programs that use the CPU plugin.

use ryft_xla_test_support::Package;

/// Programs that ask for the CPU plugin, for its C function, for a function that only an archive has, and for none.
const CPU_PROGRAMS: [(&str, &str); 4] = [
    (
        "src/bin/asks.rs",
        "fn main() {\n\
         let plugin = ryft_pjrt_sys::cpu::plugin().unwrap();\n\
         println!(\"{:?} {:?} {}\", plugin.version(), plugin.path(), ryft_pjrt_sys::cpu::ORIGIN);\n\
         }\n",
    ),
    (
        "src/bin/asks-c.rs",
        "fn main() { println!(\"{}\", unsafe { ryft_pjrt_sys::bindings::GetPjrtApi() }.is_null()); }\n",
    ),
    (
        "src/bin/asks-custom-call.rs",
        "fn main() {\n\
         println!(\"{}\", ryft_pjrt_sys::cpu::has_function(\"XlaCustomCallStatusSetSuccess\"));\n\
         unsafe { ryft_pjrt_sys::bindings::XlaCustomCallStatusSetSuccess(std::ptr::null_mut()) };\n\
         }\n",
    ),
    (
        "src/bin/does-not-ask.rs",
        "fn main() {\n\
         let path = std::path::Path::new(\"/none.so\");\n\
         println!(\"{} {}\", ryft_pjrt_sys::bindings::PJRT_API_MINOR, ryft_pjrt_sys::cpu::ORIGIN);\n\
         println!(\"{}\", unsafe { ryft_pjrt_sys::loader::load(path) }.unwrap_err());\n\
         }\n",
    ),
];

/// Writes the package, once no other is in use.
pub(crate) fn package() -> Package {
    Package::new(&["ryft-pjrt-sys"], &CPU_PROGRAMS)
}
