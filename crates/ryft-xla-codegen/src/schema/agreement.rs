//! Compares two schemas, message by message and field by field.

use std::collections::BTreeMap;
use std::fmt;

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
};

/// What a comparison found.
#[derive(Default)]
pub struct Comparison {
    /// Fields and enum values that both sides know, but not in the same way; one line each.
    pub disagreements: Vec<String>,
    /// How many fields and enum values both sides know in the same way.
    pub agreeing: usize,
    /// Messages and enums that only our side has.
    pub our_types: Vec<String>,
    /// Messages and enums that only their side has.
    pub their_types: Vec<String>,
    /// Fields and enum values that only our side has, of types that both have.
    pub only_ours: Vec<String>,
    /// Fields and enum values that only their side has, of types that both have.
    pub only_theirs: Vec<String>,
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} fields and enum values agree", self.agreeing)?;
        for (what, list) in [
            ("disagree", &self.disagreements),
            (
                "are messages and enums of ours that the plugin doesn't carry",
                &self.our_types,
            ),
            ("are in ours alone", &self.only_ours),
            ("are in the plugin's alone", &self.only_theirs),
        ] {
            writeln!(formatter, "{} {what}", list.len())?;
            list.iter()
                .try_for_each(|one| writeln!(formatter, "    {one}"))?;
        }
        Ok(())
    }
}

/// One field or enum value as the comparison sees it.
#[derive(PartialEq)]
struct Entry {
    name: String,
    number: i32,
    /// Label, type, oneof and packing of a field; nothing for an enum's value.
    shape: String,
}

/// The messages and enums of a schema by full name.
type Schema = BTreeMap<String, Vec<Entry>>;

/// Compares what both sides know.
pub fn compare<'a>(
    ours: &[FileDescriptorProto],
    theirs: impl Iterator<Item = &'a FileDescriptorProto>,
) -> Comparison {
    let (ours, theirs) = (schema(ours.iter()), schema(theirs));
    let mut comparison = Comparison::default();
    for (name, entries) in &ours {
        match theirs.get(name) {
            Some(their_entries) => comparison.entries(name, entries, their_entries),
            None => comparison.our_types.push(name.clone()),
        }
    }
    let unknown = theirs.keys().filter(|name| !ours.contains_key(*name));
    comparison.their_types.extend(unknown.cloned());
    comparison
}

impl Comparison {
    fn entries(&mut self, scope: &str, ours: &[Entry], theirs: &[Entry]) {
        for our in ours {
            let same_name = theirs.iter().find(|their| their.name == our.name);
            let same_number = || theirs.iter().find(|their| their.number == our.number);
            let Some(their) = same_name.or_else(same_number) else {
                self.only_ours.push(format!("{scope}.{}", our.name));
                continue;
            };
            if their == our {
                self.agreeing += 1;
            } else {
                self.disagreements
                    .push(format!("{scope}.{our}: plugin has {their}"));
            }
        }
        let known = |their: &Entry| {
            ours.iter()
                .any(|our| our.name == their.name || our.number == their.number)
        };
        let unknown = theirs.iter().filter(|their| !known(their));
        self.only_theirs
            .extend(unknown.map(|their| format!("{scope}.{}", their.name)));
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} = {}", self.name, self.number)?;
        if self.shape.is_empty() {
            Ok(())
        } else {
            write!(formatter, " ({})", self.shape)
        }
    }
}

fn schema<'a>(files: impl Iterator<Item = &'a FileDescriptorProto>) -> Schema {
    let mut schema = Schema::new();
    for file in files {
        let scope = if file.package().is_empty() {
            String::new()
        } else {
            format!("{}.", file.package())
        };
        file.enum_type
            .iter()
            .for_each(|one| add_enum(&mut schema, &scope, one));
        file.message_type
            .iter()
            .for_each(|message| add_message(&mut schema, &scope, message, file.syntax()));
    }
    schema
}

fn add_enum(schema: &mut Schema, scope: &str, one: &EnumDescriptorProto) {
    let values = one.value.iter().map(|value| Entry {
        name: value.name().to_owned(),
        number: value.number(),
        shape: String::new(),
    });
    schema.insert(format!("{scope}{}", one.name()), values.collect());
}

fn add_message(schema: &mut Schema, scope: &str, message: &DescriptorProto, syntax: &str) {
    let full_name = format!("{scope}{}", message.name());
    let inner = format!("{full_name}.");
    message
        .enum_type
        .iter()
        .for_each(|one| add_enum(schema, &inner, one));
    message
        .nested_type
        .iter()
        .for_each(|nested| add_message(schema, &inner, nested, syntax));
    let fields = message.field.iter().map(|field| Entry {
        name: field.name().to_owned(),
        number: field.number(),
        shape: shape(field, message, syntax),
    });
    schema.insert(full_name, fields.collect());
}

/// Label, type, packing and oneof of a field.
///
/// Presence isn't part of it where a side is written in an edition: there it is a feature, which prost's descriptors
/// do not have, and which changes nothing that is sent.
fn shape(field: &FieldDescriptorProto, message: &DescriptorProto, syntax: &str) -> String {
    let mut shape = String::new();
    if field.label() == Label::Repeated {
        shape.push_str(if is_packed(field, syntax) {
            "packed repeated "
        } else {
            "repeated "
        });
    } else if field.label() == Label::Required {
        shape.push_str("required ");
    }
    shape.push_str(
        &field
            .r#type()
            .as_str_name()
            .trim_start_matches("TYPE_")
            .to_lowercase(),
    );
    if !field.type_name().is_empty() {
        shape.push_str(&format!(" {}", field.type_name()));
    }
    let oneof = field.oneof_index.filter(|_| !field.proto3_optional());
    let oneof = oneof.and_then(|index| message.oneof_decl.get(usize::try_from(index).ok()?));
    if let Some(oneof) = oneof {
        shape.push_str(&format!(" in oneof {}", oneof.name()));
    }
    shape
}

fn is_packed(field: &FieldDescriptorProto, syntax: &str) -> bool {
    let has_no_packing = matches!(
        field.r#type(),
        Type::String | Type::Bytes | Type::Message | Type::Group
    );
    let by_default = syntax == "proto3" || syntax == "editions";
    let asked = field.options.as_ref().and_then(|options| options.packed);
    !has_no_packing && asked.unwrap_or(by_default)
}
