//! The sizes that the C headers state for their structs are the sizes that the structs have in Rust.
//!
//! A header states a struct's size as `..._STRUCT_SIZE`, where its last member ends; the size in memory is that, rounded
//! up to the struct's alignment. Both numbers are read from the text of the bindings and of the assertions on layouts,
//! which the compiler checks here for the target that it compiles for.

use std::collections::HashMap;

mod layouts {
    include!("layouts.rs");
}

const BINDINGS: &str = include_str!("../../src/bindings.rs");
const LAYOUTS: &str = include_str!("layouts.rs");

/// Structs whose stated size ends before their last member, in XLA's own header (`xla/ffi/api/c_api.h`).
const STATED_SHORT: [&str; 4] = [
    "XLA_FFI_CallFrame",
    "XLA_FFI_Future_Create_Args",
    "XLA_FFI_Metadata",
    "XLA_FFI_Type_Register_Args",
];

/// The number that an assertion of bindgen's states for each struct: `size_of::<PJRT_Api>()-1120usize`.
fn asserted(text: &str, function: &str) -> HashMap<String, usize> {
    let assertion = |assertion: &str| {
        let (name, rest) = assertion.split_once(">()-")?;
        Some((
            name.trim_end_matches(',').to_owned(),
            rest.split_once("usize")?.0.parse().ok()?,
        ))
    };
    text.split(&format!("{function}::<"))
        .filter_map(assertion)
        .collect()
}

/// The stated sizes: `pubconstPJRT_Api_STRUCT_SIZE:_bindgen_ty_160=1120;`.
fn stated(text: &str) -> HashMap<String, usize> {
    let constant = |constant: &str| {
        let (name, rest) = constant.split_once("_STRUCT_SIZE:")?;
        Some((
            name.to_owned(),
            rest.split_once('=')?.1.split_once(';')?.0.parse().ok()?,
        ))
    };
    text.split("pubconst").filter_map(constant).collect()
}

#[test]
fn every_struct_is_of_the_size_that_its_header_states() {
    let [bindings, layouts]: [String; 2] =
        [BINDINGS, LAYOUTS].map(|text| text.split_whitespace().collect());
    let (sizes, alignments, stated) = (
        asserted(&layouts, "size_of"),
        asserted(&layouts, "align_of"),
        stated(&bindings),
    );
    assert!(stated.len() > 300, "{} stated sizes", stated.len());
    let mut short = Vec::new();
    for (name, stated) in &stated {
        let (Some(&size), Some(&alignment)) = (sizes.get(name), alignments.get(name)) else {
            panic!("{name} has no assertion");
        };
        assert!(
            *stated <= size,
            "{name} is {size} bytes in memory, and {stated} are stated"
        );
        if stated.next_multiple_of(alignment) != size {
            short.push(name.as_str());
        }
    }
    short.sort_unstable();
    assert_eq!(short, STATED_SHORT);
}

#[test]
fn the_table_of_functions_is_what_the_compiler_says() {
    use ryft_pjrt_sys::bindings::{PJRT_Api, PJRT_Api_STRUCT_SIZE};
    assert_eq!(size_of::<PJRT_Api>(), PJRT_Api_STRUCT_SIZE as usize);
}
