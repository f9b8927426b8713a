//! LLVM's debug information, whose functions have parameters in plenty.

use std::ptr;

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, has};
use crate::text;

/// The tag of members of structures, by DWARF.
const DW_TAG_MEMBER: u32 = 0x0d;

#[test]
fn a_derived_type_says_all_that_it_was_made_of() {
    // Libraries of another version, which make it of less, count as without it.
    if !has("mlirLLVMDIDerivedTypeAttrGet") {
        return;
    }
    let context = Context::new();
    // SAFETY: the context is alive, and so are the attributes, which are its own.
    let derived = unsafe {
        let string = |value| mlirStringAttrGet(context.raw, text::view(value));
        let file = mlirLLVMDIFileAttrGet(context.raw, string("file.c"), string("directory"));
        let base = mlirLLVMDINullTypeAttrGet(context.raw);
        let nothing = MlirAttribute { ptr: ptr::null() };
        mlirLLVMDIDerivedTypeAttrGet(
            context.raw,
            DW_TAG_MEMBER,
            string("member"),
            file,
            7,
            file,
            base,
            32,
            16,
            64,
            i64::from(MLIR_CAPI_DWARF_ADDRESS_SPACE_NULL),
            0,
            nothing,
        )
    };
    assert_eq!(
        text::attribute(derived),
        "#llvm.di_derived_type<tag = DW_TAG_member, name = \"member\", file = <\"file.c\" in \"directory\">, line = 7, \
         scope = #llvm.di_file<\"file.c\" in \"directory\">, baseType = #llvm.di_null_type, sizeInBits = 32, \
         alignInBits = 16, offsetInBits = 64>"
    );
}
