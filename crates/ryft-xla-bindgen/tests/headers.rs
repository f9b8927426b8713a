//! Small headers in place of the real ones go through bindgen. Needs libclang.

use std::fs;
use std::path::Path;

use ryft_xla_bindgen::{Error, Files, distributed, mlir, pjrt};
use tempfile::TempDir;

type Generate = fn(&Path, &Path) -> Result<Files, Error>;

/// A directory in which all headers of a crate are, empty but for one.
fn headers(generate: Generate, header: &str, text: &str) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let error = generate(directory.path(), &directory.path().join("scratch"));
    let Err(Error::MissingHeaders { missing, .. }) = error else {
        panic!("an empty directory has no headers: {error:?}");
    };
    assert!(missing.iter().any(|name| name == header), "{missing:?}");
    for name in missing {
        let path = directory.path().join(&name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, if name == header { text } else { "" }).unwrap();
    }
    directory
}

fn generated(generate: Generate, header: &str, text: &str) -> Result<Files, Error> {
    let directory = headers(generate, header, text);
    generate(directory.path(), &directory.path().join("scratch"))
}

/// The text behind the comment at the head.
fn body(text: &str) -> &str {
    text.split_once("\n\n").unwrap().1
}

#[test]
fn types_functions_and_enums_of_mlir_come_in_two_files() {
    let files = generated(
        mlir::generate,
        "mlir-c/IR.h",
        "#include <stdint.h>\n\
         typedef struct MlirA MlirA;\n\
         typedef enum { MlirBOne } MlirB;\n\
         typedef enum { MlirDialectConversionFoldingModeNever } MlirDialectConversionFoldingMode;\n\
         int32_t mlirTwo(MlirA *a, void (*callback)(MlirB, void *));\n\
         void mlirOne(void);\n\
         static inline int mlirInline(void) { return 1; }\n",
    )
    .unwrap();
    let [("bindings.rs", types), ("functions.rs.in", functions)] = files.as_slice() else {
        panic!("{files:?}");
    };
    assert!(
        types.starts_with("// Types of the C headers of MLIR"),
        "{types}"
    );
    let types = body(types);
    assert!(
        types.contains("#[derive(Debug, Copy, Clone)]\npub struct MlirA {"),
        "{types}"
    );
    assert!(
        types.contains("pub type MlirB = ::std::os::raw::c_uint;"),
        "{types}"
    );
    assert!(
        types.contains("pub type MlirDialectConversionFoldingMode = ::std::os::raw::c_int;"),
        "{types}"
    );
    assert_eq!(
        functions,
        "fn mlirOne();\n\
         fn mlirTwo(a: *mut MlirA, callback: ::std::option::Option<unsafe extern \"C\" fn(arg1: MlirB, \
         arg2: *mut ::std::os::raw::c_void)>) -> i32;\n"
    );
}

#[test]
fn a_type_that_differs_on_windows_is_an_error_that_names_both_targets() {
    let error = generated(
        pjrt::generate,
        "xla/pjrt/c/pjrt_c_api.h",
        "struct PJRT_A { long size; };\n",
    )
    .unwrap_err();
    let Error::TargetsDiffer { first, second, .. } = &error else {
        panic!("{error}");
    };
    assert_eq!(
        (*first, *second),
        ("x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc")
    );
}

#[test]
fn a_function_of_pjrt_that_is_not_written_by_hand_is_an_error() {
    let header = "xla/pjrt/c/pjrt_c_api.h";
    let by_hand = "extern \"C\" { void *GetPjrtApi(); }\nstruct PJRT_A { int size; };\n";
    assert!(generated(pjrt::generate, header, by_hand).is_ok());
    let new = format!("{by_hand}extern \"C\" void PJRT_New();\n");
    let error = generated(pjrt::generate, header, &new).unwrap_err();
    assert!(error.to_string().contains("PJRT_New"), "{error}");
}

#[test]
fn a_header_that_is_not_c_is_an_error_with_libclangs_message() {
    let error = generated(
        mlir::generate,
        "mlir-c/IR.h",
        "typedef nothing;\n#error stop\n",
    );
    let error = error.unwrap_err().to_string();
    assert!(error.contains("stop"), "{error}");
}

#[test]
fn comments_of_our_headers_become_documentation() {
    let directory = tempfile::tempdir().unwrap();
    let base = "#include <stdint.h>\n\
         typedef struct {\n  /// in: What goes in.\n  uint32_t one;\n  /// out: What comes out.\n  uint32_t two;\n\
         } PJRT_Distributed_A_Args;\n\
         /// Does it.\n///\n/// At once.\n\
         void PJRT_Distributed_A(PJRT_Distributed_A_Args* args);\n";
    let extended = "#include \"ryft_distributed.h\"\n\
         /// Undoes it.\nvoid PJRT_Distributed_B(PJRT_Distributed_A_Args* args);\n";
    fs::write(directory.path().join("ryft_distributed.h"), base).unwrap();
    fs::write(
        directory.path().join("ryft_distributed_extended.h"),
        extended,
    )
    .unwrap();
    let files = distributed::generate(directory.path(), &directory.path().join("scratch")).unwrap();
    let text = body(&files[0].1);
    assert!(
        text.starts_with("/// Arguments of [`PJRT_Distributed_A`].\n"),
        "{text}"
    );
    assert!(
        text.contains("    /// What goes in.\n    pub one: u32,\n"),
        "{text}"
    );
    assert!(
        text.contains("pub const fn new(\n        one: u32,\n    ) -> Self {"),
        "{text}"
    );
    assert!(
        text.ends_with(
            "functions! {\n    /// Does it.\n    ///\n    /// At once.\n    \
             fn PJRT_Distributed_A(args: *mut PJRT_Distributed_A_Args);\n}\n\
             extended_functions! {\n    /// Undoes it.\n    \
             fn PJRT_Distributed_B(args: *mut PJRT_Distributed_A_Args);\n}\n"
        ),
        "{text}"
    );
}
