//! Who serves which function: the table that the build made, against the library itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use libloading::Library;
use ryft_mlir_sys::native::{ORIGIN, Served, functions, served};

/// The native that the build found.
const NATIVE: &str = env!("RYFT_MLIR_NATIVE");

/// Where the native came from if it is the wheel's library, which the documents count the functions of.
const WHEEL: &str = "wheel torch_mlir-20261001";

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The first words of a file's lines, without comments.
fn names(path: &str) -> BTreeSet<String> {
    let text = file(path);
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

/// Whether the system finds a function in the library, as it does when a program starts.
fn is_exported(library: &Library, function: &str) -> bool {
    // SAFETY: the function is not called.
    unsafe { library.get::<unsafe extern "C" fn()>(function) }.is_ok()
}

fn counts() -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for (_, served) in functions() {
        let words = match served {
            Served::ByNative => "served by the native",
            Served::ByUs => "served by this crate",
            Served::Lacking => "lacking",
        };
        *counts.entry(words).or_default() += 1;
    }
    counts
}

#[test]
fn the_table_has_the_functions_of_the_committed_list_in_order() {
    assert!(functions().is_sorted_by_key(|(name, _)| name));
    let in_table: BTreeSet<_> = functions()
        .iter()
        .map(|(name, _)| name.to_string())
        .collect();
    assert_eq!(in_table, names("functions.txt"));
}

#[test]
fn a_function_is_served_by_the_native_exactly_when_the_library_has_it_as_the_bindings_say() {
    // SAFETY: this test is linked with the library, which therefore is loaded already.
    let library = unsafe { Library::new(NATIVE) }.unwrap();
    let changed = names("native/changed.txt");
    for (function, served) in functions() {
        let expected = is_exported(&library, function) && !changed.contains(*function);
        assert_eq!(*served == Served::ByNative, expected, "{function}");
    }
}

#[test]
fn what_this_crate_serves_is_forwarded_or_a_dialect_handle() {
    let forwarded = names("native/forwarded.txt");
    let handles: BTreeSet<_> = names("native/dialects.txt")
        .into_iter()
        .map(|dialect| format!("mlirGetDialectHandle__{dialect}__"))
        .collect();
    for (function, served) in functions() {
        if *served == Served::ByUs {
            assert!(
                forwarded.contains(*function) || handles.contains(*function),
                "{function}"
            );
        }
    }
    // The wheel's library needs every line of these files, so none is out of use.
    if !ORIGIN.starts_with(WHEEL) {
        return;
    }
    for function in forwarded.union(&handles) {
        assert_eq!(served(function), Some(Served::ByUs), "{function}");
    }
}

#[test]
fn every_function_is_found_by_its_name_and_nothing_else_is() {
    for (function, expected) in functions() {
        assert_eq!(served(function), Some(*expected), "{function}");
        for other in [
            format!("{function}_"),
            function[..function.len() - 1].into(),
        ] {
            let is_function = functions().iter().any(|(name, _)| *name == other);
            assert_eq!(served(&other).is_some(), is_function, "{other}");
        }
    }
    assert_eq!(served(""), None);
    assert_eq!(served("zzz"), None);
    const AT_COMPILE_TIME: Option<Served> = served("mlirContextCreate");
    assert_eq!(AT_COMPILE_TIME, Some(Served::ByNative));
}

/// The counts of the native that is in use where no release can be reached stand in `docs/mlir-natives.md`.
#[test]
fn the_counts_are_those_in_the_documents() {
    let counts = counts();
    for (words, count) in &counts {
        println!("{count:>5} {words}");
    }
    println!("{:>5} in all, of {ORIGIN}", functions().len());
    if !ORIGIN.starts_with(WHEEL) {
        return;
    }
    let document = file("../../docs/mlir-natives.md");
    let count = |words| counts.get(words).copied().unwrap_or(0);
    let row = format!(
        "| torch-mlir 20261001 | {} | {} | {} |",
        count("served by the native"),
        count("served by this crate"),
        count("lacking")
    );
    assert!(
        document.contains(&row),
        "docs/mlir-natives.md should have the row {row}"
    );
}
