//! The list of all messages for the test that sends each both ways.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use prost_types::{DescriptorProto, FileDescriptorProto};
use syn::Item;

use super::names::join;
use super::{fields, flat, rust};
use crate::Result;
use crate::output::Files;

/// The list: the name of each message of the descriptors, and a function that tries the Rust type. The types are found
/// in the generated files, and it is an error when one has no message, or a message no type.
pub fn test_list(generated: &Files, descriptors: &[FileDescriptorProto]) -> Result<String> {
    let mut types = BTreeMap::new();
    for (path, text) in generated {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        if is_rust && path != Path::new(flat::FILE) {
            let package = path.with_extension("").display().to_string();
            let scope: Vec<_> = package.split('.').map(str::to_owned).collect();
            let file = syn::parse_file(std::str::from_utf8(text)?)?;
            add_types(&mut types, &scope, &file.items);
        }
    }
    let mut names = Vec::new();
    for file in descriptors
        .iter()
        .filter(|file| file.name() != rust::WRAPPERS)
    {
        for message in &file.message_type {
            add_names(&mut names, file.package(), message);
        }
    }
    names.sort();

    let mut text = String::from(
        "// Written by `cargo run -p ryft-xla-codegen -- messages`, for tests/codec/main.rs.\n\
         use super::{Entry, try_message};\n\n\
         pub(crate) const MESSAGES: &[Entry] = &[\n",
    );
    for name in names {
        let ty = types.remove(&plain(&name));
        let ty = ty.ok_or_else(|| format!("{name} has no Rust type"))?;
        writeln!(
            text,
            "    (\"{name}\", try_message::<ryft_xla_proto::{ty}>),"
        )?;
    }
    text.push_str("];\n");
    match types.values().next() {
        Some(ty) => Err(format!("{ty} is no message").into()),
        None => Ok(text),
    }
}

/// The name in lower case and without underscores, since Rust's modules are spelled differently.
fn plain(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

fn add_types(types: &mut BTreeMap<String, String>, scope: &[String], items: &[Item]) {
    for item in items {
        match item {
            Item::Mod(module) => {
                let inner = [scope, &[module.ident.to_string()]].concat();
                let items = module.content.as_ref().map(|(_, items)| items.as_slice());
                add_types(types, &inner, items.unwrap_or_default());
            }
            Item::Struct(message) => {
                let path = [scope, &[message.ident.to_string()]].concat();
                types.insert(plain(&path.join(".")), path.join("::"));
            }
            _ => {}
        }
    }
}

fn add_names(names: &mut Vec<String>, scope: &str, message: &DescriptorProto) {
    let name = join(scope, message.name());
    for nested in &message.nested_type {
        add_names(names, &name, nested);
    }
    if !fields::is_map_entry(message) {
        names.push(name);
    }
}
