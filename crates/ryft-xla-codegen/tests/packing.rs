//! Repeated fields of numbers are packed in Rust where they are packed in XLA.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use prost::Message;
use prost_types::{DescriptorProto, FileDescriptorSet};
use ryft_xla_codegen::messages::{self, flat, rust};
use ryft_xla_codegen::output::read_files;

/// Whether a field is packed, by the message's full name and the field's number. Names are in lower case and without
/// underscores, since Rust's modules are spelled differently.
type Packing = BTreeMap<(String, i32), bool>;

fn plain(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

#[test]
fn every_field_that_can_be_packed_is_as_its_descriptor_says() {
    let descriptors = fs::read(messages::rust_dir().join(rust::DESCRIPTORS)).unwrap();
    let mut expected = Packing::new();
    for file in FileDescriptorSet::decode(descriptors.as_slice())
        .unwrap()
        .file
    {
        if !file.name().starts_with("google/protobuf/") {
            let by_default = file.syntax() == "proto3";
            for message in &file.message_type {
                add_descriptor(&mut expected, file.package(), message, by_default);
            }
        }
    }

    let mut generated = Packing::new();
    for (path, text) in read_files(&messages::rust_dir(), &[".rs"]).unwrap() {
        if path == Path::new(flat::FILE) {
            continue;
        }
        let package = path.file_stem().unwrap().to_str().unwrap();
        let text = String::from_utf8(text).unwrap();
        let file = syn::parse_file(&text).unwrap();
        add_items(&mut generated, &plain(package), &file.items);
    }

    let profile_type = ("xla.opmetadata".to_owned(), 5);
    assert_eq!(expected.get(&profile_type), Some(&true));
    assert_eq!(generated, expected);
}

fn add_descriptor(packing: &mut Packing, scope: &str, message: &DescriptorProto, by_default: bool) {
    let name = format!("{scope}.{}", message.name());
    for nested in &message.nested_type {
        add_descriptor(packing, &name, nested, by_default);
    }
    for field in message
        .field
        .iter()
        .filter(|field| rust::can_be_packed(field))
    {
        let options = field.options.as_ref();
        let is_packed = options
            .and_then(|options| options.packed)
            .unwrap_or(by_default);
        packing.insert((plain(&name), field.number()), is_packed);
    }
}

fn add_items(packing: &mut Packing, scope: &str, items: &[syn::Item]) {
    for item in items {
        match item {
            syn::Item::Mod(module) => {
                let scope = format!("{scope}.{}", plain(&module.ident.to_string()));
                let items = module.content.as_ref().map(|(_, items)| items.as_slice());
                add_items(packing, &scope, items.unwrap_or_default());
            }
            syn::Item::Struct(message) => {
                let name = format!("{scope}.{}", plain(&message.ident.to_string()));
                for field in &message.fields {
                    add_field(packing, &name, field);
                }
            }
            _ => {}
        }
    }
}

/// A field's attribute is `#[prost(int64, repeated, packed = "false", tag = "5")]`, `packed` only where it is false.
fn add_field(packing: &mut Packing, message: &str, field: &syn::Field) {
    let attributes = field
        .attrs
        .iter()
        .filter(|one| one.path().is_ident("prost"));
    for attribute in attributes {
        let text = attribute.meta.require_list().unwrap().tokens.to_string();
        let words: Vec<_> = text.split(',').map(str::trim).collect();
        let has_no_packing =
            ["string", "message", "bytes"].contains(&words[0]) || words[0].starts_with("bytes");
        if !words.contains(&"repeated") || has_no_packing {
            continue;
        }
        let tag = words.iter().find_map(|word| word.strip_prefix("tag = \""));
        let number = tag.and_then(|tag| tag.trim_end_matches('"').parse().ok());
        let is_packed = !words.contains(&"packed = \"false\"");
        packing.insert(
            (message.to_owned(), number.expect("a field has a tag")),
            is_packed,
        );
    }
}
