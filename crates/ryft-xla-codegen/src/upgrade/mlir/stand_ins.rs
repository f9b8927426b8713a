//! MLIR's own C headers, reduced to the types that other projects' C headers use, as the bindings declare them.

use std::fs;
use std::path::Path;

use syn::{Fields, Item, Type};

use crate::Result;

/// The headers of MLIR that other projects' headers include.
const HEADERS: [&str; 4] = ["IR.h", "Pass.h", "RegisterEverything.h", "Support.h"];

/// What is no struct around one pointer.
const OTHERS: &str = "\
#define MLIR_CAPI_EXPORTED
#define MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(Name, Namespace) \\
  MlirDialectHandle mlirGetDialectHandle__##Namespace##__(void)
typedef struct MlirStringRef { const char *data; size_t length; } MlirStringRef;
typedef struct MlirLogicalResult { int8_t value; } MlirLogicalResult;
typedef void (*MlirStringCallback)(MlirStringRef, void *);
";

/// Writes them below `include`.
pub(super) fn write(bindings: &str, include: &Path) -> Result<()> {
    let directory = include.join("mlir-c");
    fs::create_dir_all(&directory)?;
    let types: String = handles(bindings)?
        .into_iter()
        .map(|(name, ty)| format!("typedef struct {name} {{ {ty}ptr; }} {name};\n"))
        .collect();
    let text = format!(
        "#pragma once\n#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n{types}{OTHERS}"
    );
    fs::write(directory.join("StandIn.h"), text)?;
    for header in HEADERS {
        fs::write(
            directory.join(header),
            "#pragma once\n#include \"mlir-c/StandIn.h\"\n",
        )?;
    }
    Ok(())
}

/// Whether an item of bindings is one that a stand-in declares, or the check of its layout.
pub(super) fn is_of_mlir(item: &str) -> bool {
    let words = item.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let names: Vec<_> = words.filter(|word| word.starts_with("Mlir")).collect();
    match names.first() {
        // `size_t` and its like.
        None => true,
        Some(name) => !["Stablehlo", "Chlo", "Vhlo", "Mhlo", "Sdy"]
            .iter()
            .any(|project| name[4..].starts_with(project)),
    }
}

/// The structs that are one pointer, `ptr`, with its type in C.
fn handles(bindings: &str) -> Result<Vec<(String, &'static str)>> {
    let items = syn::parse_file(bindings)?.items;
    let handles = items.into_iter().filter_map(|item| {
        let Item::Struct(item) = item else {
            return None;
        };
        let Fields::Named(fields) = &item.fields else {
            return None;
        };
        let mut fields = fields.named.iter();
        let (field, None) = (fields.next()?, fields.next()) else {
            return None;
        };
        let Type::Ptr(pointer) = &field.ty else {
            return None;
        };
        let ty = match pointer.const_token {
            Some(_) => "const void *",
            None => "void *",
        };
        (*field.ident.as_ref()? == "ptr").then(|| (item.ident.to_string(), ty))
    });
    Ok(handles.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structs_around_a_pointer_are_handles() {
        let bindings = "pub struct MlirA { pub ptr: *mut c_void } pub struct MlirB { pub ptr: *const c_void } \
             pub struct MlirC { pub ptr: *mut c_void, pub n: u8 } pub struct MlirD { pub ptr: u8 }";
        let expected = [
            ("MlirA".to_owned(), "void *"),
            ("MlirB".to_owned(), "const void *"),
        ];
        assert_eq!(handles(bindings).unwrap(), expected);
    }

    #[test]
    fn a_type_is_mlirs_unless_it_has_the_name_of_another_project() {
        assert!(is_of_mlir(
            "pub struct MlirContext { pub ptr: *mut c_void }"
        ));
        assert!(is_of_mlir("pub type size_t = usize;"));
        assert!(!is_of_mlir(
            "pub const MlirStablehloCompatibilityRequirement_NONE: u32 = 0;"
        ));
    }
}
