//! What prost's derives would make of the types that prost-build prints, as plain Rust.
//!
//! The attributes of prost become implementations of the traits of `ryft-xla-proto`'s module `codec`, so that the crate
//! needs no procedural macro. Names, types and functions that users meet are those of prost's derives.

mod accessors;
mod debug;
mod enumeration;
mod field;
mod message;
mod oneof;

use std::collections::BTreeSet;

use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Item, Token};

use crate::Result;

/// The text of a Rust file with prost's derives replaced. The file's first line, a comment, stays.
pub fn implement(text: &str) -> Result<String> {
    let mut file = syn::parse_file(text)?;
    let mut enums = BTreeSet::new();
    enumeration::without_zero(&file.items, &mut enums);
    file.items = items(file.items, &enums)?;
    // What precedes the first item is a comment, which is not part of the syntax.
    let comment = text.lines().next().unwrap_or_default();
    Ok(format!("{comment}\n{}", prettyplease::unparse(&file)))
}

/// The items, each followed by its implementations. `enums` has the enums whose default is not 0.
fn items(items: Vec<Item>, enums: &BTreeSet<String>) -> Result<Vec<Item>> {
    let mut all = Vec::new();
    for mut item in items {
        let text = match &mut item {
            Item::Mod(module) => {
                if let Some((_, inner)) = &mut module.content {
                    *inner = self::items(std::mem::take(inner), enums)?;
                }
                String::new()
            }
            Item::Struct(item) => match take_derive(&mut item.attrs)?.as_deref() {
                Some("Message") => message::implement(item, enums)
                    .map_err(|error| format!("message {}: {error}", item.ident))?,
                _ => String::new(),
            },
            Item::Enum(item) => match take_derive(&mut item.attrs)?.as_deref() {
                Some("Oneof") => oneof::implement(item)
                    .map_err(|error| format!("oneof {}: {error}", item.ident))?,
                Some("Enumeration") => enumeration::implement(item)
                    .map_err(|error| format!("enum {}: {error}", item.ident))?,
                _ => String::new(),
            },
            _ => String::new(),
        };
        all.push(item);
        let implementations = syn::parse_file(&text)
            .map_err(|error| format!("what is generated is no Rust: {error}\n{text}"))?;
        all.extend(implementations.items);
    }
    Ok(all)
}

/// The name of prost's derive among the derives, of which it is taken out.
fn take_derive(attributes: &mut [Attribute]) -> Result<Option<String>> {
    change_derives(attributes, |derives| {
        let place = derives
            .iter()
            .position(|one| one.starts_with("::prost::"))?;
        Some(
            derives
                .remove(place)
                .trim_start_matches("::prost::")
                .to_owned(),
        )
    })
}

/// Adds derives.
fn add_derives(attributes: &mut [Attribute], names: &[&str]) -> Result<()> {
    change_derives(attributes, |derives| {
        derives.extend(names.iter().map(|name| (*name).to_owned()));
    })?;
    Ok(())
}

/// Changes the names of the one attribute `derive`.
fn change_derives<T: Default>(
    attributes: &mut [Attribute],
    change: impl FnOnce(&mut Vec<String>) -> T,
) -> Result<T> {
    let derive = attributes
        .iter_mut()
        .find(|one| one.path().is_ident("derive"));
    let Some(attribute) = derive else {
        return Ok(T::default());
    };
    let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated
        .parse2(attribute.meta.require_list()?.tokens.clone())?;
    let mut names: Vec<_> = paths.iter().map(path_text).collect();
    let result = change(&mut names);
    let text = format!("#[derive({})]", names.join(", "));
    let parsed = Attribute::parse_outer.parse_str(&text)?;
    *attribute = parsed
        .into_iter()
        .next()
        .ok_or("a derive is an attribute")?;
    Ok(result)
}

/// A path as it is written: `::prost::Message`.
fn path_text(path: &syn::Path) -> String {
    let segments: Vec<_> = path
        .segments
        .iter()
        .map(|one| one.ident.to_string())
        .collect();
    let start = path.leading_colon.map_or("", |_| "::");
    format!("{start}{}", segments.join("::"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is made of a message with this field.
    fn with_field(attribute: &str, ty: &str) -> Result<String> {
        implement(&format!(
            "// A comment.\n#[derive(Clone, ::prost::Message)]\npub struct M {{\n#[prost({attribute})]\npub a: {ty},\n}}\n\
             #[derive(Clone, ::prost::Enumeration)]\npub enum Negative {{ Less = -1, Zero = 0 }}"
        ))
    }

    #[test]
    fn a_message_has_no_attribute_of_prost_and_says_its_fields() {
        let text = with_field("int64, tag = \"7\"", "i64").unwrap();
        assert!(text.starts_with("// A comment.\n"), "{text}");
        assert!(!text.contains("prost("), "{text}");
        for expected in [
            "#[derive(Clone, Default, Debug)]",
            "visitor.int64(7, &self.a);",
            "7 => (\"a\", Slot::Int64(&mut self.a)),",
            "crate::codec::message!(M);",
            "crate::codec::enumeration!(Negative : Less = - 1, Zero = 0);",
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    }

    #[test]
    fn numbers_are_packed_unless_the_attribute_says_otherwise() {
        let value = |attribute: &str, ty: &str| with_field(attribute, ty).unwrap();
        let packed = value("sint32, repeated, tag = \"1\"", "Vec<i32>");
        assert!(packed.contains("visitor.packed_sint32("), "{packed}");
        let loose = value(
            "sint32, repeated, packed = \"false\", tag = \"1\"",
            "Vec<i32>",
        );
        assert!(loose.contains("visitor.repeated_sint32("), "{loose}");
        let texts = value("string, repeated, tag = \"1\"", "Vec<String>");
        assert!(texts.contains("visitor.repeated_string("), "{texts}");
    }

    #[test]
    fn what_the_generator_does_not_know_is_an_error_that_names_message_and_field() {
        for (attribute, ty, expected) in [
            ("group, tag = \"1\"", "G", "`group = ` is unknown"),
            (
                "int32, optional, default = \"3\", tag = \"1\"",
                "Option<i32>",
                "`default = 3` is unknown",
            ),
            (
                "int32, required, tag = \"1\"",
                "i32",
                "`required = ` is unknown",
            ),
            (
                "message, tag = \"1\"",
                "Other",
                "a required message is unknown",
            ),
            (
                "message, repeated, tag = \"1\"",
                "Vec<u64>",
                "only an optional wrapper is known",
            ),
            (
                "btree_map = \"sint32, string\", tag = \"1\"",
                "BTreeMap<i32, String>",
                "is unknown",
            ),
            (
                "enumeration = \"Negative\", tag = \"1\"",
                "i32",
                "an enum whose default is not 0 is unknown",
            ),
            ("int32", "i32", "no number"),
            ("tag = \"1\"", "i32", "no type"),
        ] {
            let error = with_field(attribute, ty).unwrap_err().to_string();
            assert!(error.starts_with("message M: field a: "), "{error}");
            assert!(error.contains(expected), "{expected}: {error}");
        }
    }
}
