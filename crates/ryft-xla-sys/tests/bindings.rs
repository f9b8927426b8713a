//! The flat module `bindings`, which takes its items from two crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The words that stand before the name of an item.
const KINDS: [&str; 8] = [
    "const", "enum", "fn", "mod", "static", "struct", "type", "union",
];

/// The names of the items in the committed bindings, which are in these files of the workspace's crates.
fn items(files: &[&str]) -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = files.iter().map(|file| {
        let path = crates.join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
    });
    let text: String = text.collect();
    text.lines().filter_map(item).collect()
}

/// The name of the item that starts on a line.
fn item(line: &str) -> Option<String> {
    let mut words = line
        .split(|character: char| !character.is_alphanumeric() && character != '_')
        .filter(|word| !word.is_empty() && *word != "unsafe");
    // The list of MLIR's functions has no visibility.
    let is_item = match words.next()? {
        "pub" => KINDS.contains(&words.next()?),
        word => word == "fn",
    };
    is_item.then(|| words.next().map(str::to_owned))?
}

/// Rust takes a name that two globs bring in only for an error once somebody uses it, so this crate would compile.
#[test]
fn no_name_is_in_the_bindings_of_two_crates() {
    let mlir = items(&[
        "ryft-mlir-sys/src/bindings.rs",
        "ryft-mlir-sys/functions.rs.in",
    ]);
    let pjrt = items(&["ryft-pjrt-sys/src/bindings.rs"]);
    assert!(mlir.contains("mlirContextCreate") && mlir.contains("MlirContext"));
    assert!(pjrt.contains("PJRT_Client_Create_Args") && pjrt.contains("PJRT_API_MAJOR"));
    let both: Vec<_> = mlir.intersection(&pjrt).collect();
    assert!(both.is_empty(), "{both:?}");
}

/// The items that the crates write by hand are re-exported too.
#[test]
fn items_that_are_not_generated_can_be_named() {
    use ryft_xla_sys::bindings::{
        GetPjrtApi, MlirStringRef, PJRT_Api, mlirLogicalResultIsSuccess, mlirLogicalResultSuccess,
        mlirStringRefCreate,
    };

    let _: unsafe extern "C" fn() -> *const PJRT_Api = GetPjrtApi;
    let text: MlirStringRef = mlirStringRefCreate(c"text".as_ptr(), 4);
    assert_eq!(text.length, 4);
    assert!(mlirLogicalResultIsSuccess(mlirLogicalResultSuccess()));
}
