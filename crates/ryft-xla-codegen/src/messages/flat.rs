//! The flat module of messages under the names that the `ryft` crates use: a view on the same descriptors.
//!
//! `proto/ryft.tsv` says how each message, field, enum, value and oneof is named, and what a field's Rust type is. What
//! is sent stays XLA's: numbers and types are held against the descriptors.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use prost_types::field_descriptor_proto::{Label, Type as FieldType};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
};

use super::implement::implement;
use super::names::join;
use super::proto_dir;
use crate::Result;

/// The file of the module, below `src/generated`.
pub const FILE: &str = "ryft.rs";

/// The head of the module. Protobuf's own messages have no rows.
const HEAD: &str = "// Printed from proto/ryft.tsv and XLA's descriptors by ryft-xla-codegen.\n\
     use std::collections::HashMap;\n\n\
     pub use crate::google::protobuf::Any as ProtoAny;\nuse crate::google::protobuf::Duration;\n\n";

/// What a type of the table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A message.
    Struct,
    /// An enum.
    Enum,
    /// A oneof of a message.
    Oneof,
}

/// A type of the table.
#[derive(Debug)]
pub struct Type {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The message, enum or oneof of XLA's that it is, as the table has it: without the package `xla`.
    pub xla: String,
    /// Its fields, values or variants.
    pub rows: Vec<Row>,
}

/// A field, value or variant.
#[derive(Debug)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Its number; those of all variants for a oneof.
    pub numbers: Vec<i32>,
    /// Its Rust type.
    pub rust: String,
    /// What its `prost` attribute says besides the number: `int64, repeated`.
    pub prost: String,
}

/// The types of `proto/ryft.tsv`.
pub fn read() -> Result<Vec<Type>> {
    parse(&fs::read_to_string(proto_dir().join("ryft.tsv"))?)
}

/// The types of a table.
pub fn parse(table: &str) -> Result<Vec<Type>> {
    let mut types: Vec<Type> = Vec::new();
    for line in table.lines().skip(1) {
        let wrong = || format!("ryft.tsv: {line:?} is not a type or a row of one");
        let columns: Vec<_> = line.split('\t').collect();
        let &[name, kind, xla, row, number, rust] = columns.as_slice() else {
            return Err(wrong().into());
        };
        let kind = match kind {
            "struct" => Kind::Struct,
            "enum" => Kind::Enum,
            "oneof" => Kind::Oneof,
            _ => {
                let ty = types.last_mut().filter(|ty| ty.name == name);
                let numbers = number.split(", ").map(str::parse);
                let (rust, prost) = rust.split_once("  [").unwrap_or((rust, ""));
                ty.ok_or_else(wrong)?.rows.push(Row {
                    name: row.to_owned(),
                    numbers: numbers.collect::<std::result::Result<_, _>>()?,
                    rust: rust.to_owned(),
                    prost: prost.trim_end_matches(']').to_owned(),
                });
                continue;
            }
        };
        types.push(Type {
            name: name.to_owned(),
            kind,
            xla: xla.to_owned(),
            rows: Vec::new(),
        });
    }
    Ok(types)
}

/// Every message and enum of descriptors, by its full name.
#[derive(Default)]
pub struct Schema<'a> {
    messages: BTreeMap<String, &'a DescriptorProto>,
    enums: BTreeMap<String, &'a EnumDescriptorProto>,
}

impl<'a> Schema<'a> {
    /// The messages and enums of these files.
    pub fn from_files(files: impl IntoIterator<Item = &'a FileDescriptorProto>) -> Self {
        let mut schema = Self::default();
        for file in files {
            for message in &file.message_type {
                schema.add(file.package(), message);
            }
            for one in &file.enum_type {
                schema.enums.insert(join(file.package(), one.name()), one);
            }
        }
        schema
    }

    fn add(&mut self, scope: &str, message: &'a DescriptorProto) {
        let name = join(scope, message.name());
        for nested in &message.nested_type {
            self.add(&name, nested);
        }
        for one in &message.enum_type {
            self.enums.insert(join(&name, one.name()), one);
        }
        self.messages.insert(name, message);
    }

    /// The full name of the message of a type of the table.
    pub fn message(&self, ty: &Type) -> Result<(String, &'a DescriptorProto)> {
        find(&self.messages, &ty.xla)
    }
}

/// The full name of what the table calls `name`: that of package `xla` where several packages have one.
fn find<'a, T>(all: &BTreeMap<String, &'a T>, name: &str) -> Result<(String, &'a T)> {
    let of_xla = format!("xla.{name}");
    let behind_a_package = format!(".{name}");
    all.get_key_value(&of_xla)
        .or_else(|| {
            all.iter()
                .find(|(full, _)| *full == name || full.ends_with(&behind_a_package))
        })
        .map(|(full, descriptor)| (full.clone(), *descriptor))
        .ok_or_else(|| format!("ryft.tsv: XLA has no {name}").into())
}

/// The text of the module.
pub fn module(types: &[Type], schema: &Schema<'_>) -> Result<String> {
    let mut text = HEAD.to_owned();
    for ty in types {
        match ty.kind {
            Kind::Struct => message(&mut text, ty, types, schema)?,
            Kind::Enum => enumeration(&mut text, ty, schema)?,
            Kind::Oneof => oneof(&mut text, ty)?,
        }
    }
    implement(&text).map_err(|error| format!("ryft.tsv: {error}").into())
}

fn message(text: &mut String, ty: &Type, types: &[Type], schema: &Schema<'_>) -> Result<()> {
    let (full_name, descriptor) = schema.message(ty)?;
    writeln!(text, "/// XLA's `{full_name}`.")?;
    writeln!(text, "#[derive(Clone, PartialEq, ::prost::Message)]")?;
    writeln!(text, "pub struct {} {{", ty.name)?;
    for row in &ty.rows {
        let (note, tags) = match row.prost.strip_prefix("oneof = ") {
            Some(name) => {
                let oneof = types.iter().find(|ty| ty.name == name.trim_matches('"'));
                let oneof = oneof.ok_or_else(|| format!("ryft.tsv has no oneof {name}"))?;
                let mut numbers = Vec::new();
                for variant in &oneof.rows {
                    check(&full_name, descriptor, variant)?;
                    numbers.extend(variant.numbers.iter().map(i32::to_string));
                }
                (None, format!("tags = \"{}\"", numbers.join(", ")))
            }
            None => {
                let is_there = check(&full_name, descriptor, row)?;
                let note = (!is_there).then_some("Reserved by XLA, which ignores it.");
                (note, format!("tag = \"{}\"", number(row)?))
            }
        };
        if let Some(note) = note {
            writeln!(text, "/// {note}")?;
        }
        writeln!(text, "#[prost({}, {tags})]", row.prost)?;
        writeln!(text, "pub {}: {},", identifier(&row.name), row.rust)?;
    }
    writeln!(text, "}}\n")?;
    Ok(())
}

fn enumeration(text: &mut String, ty: &Type, schema: &Schema<'_>) -> Result<()> {
    let (full_name, descriptor) = find(&schema.enums, &ty.xla)?;
    writeln!(text, "/// XLA's `{full_name}`.")?;
    writeln!(
        text,
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]"
    )?;
    writeln!(text, "#[repr(i32)]\npub enum {} {{", ty.name)?;
    for row in &ty.rows {
        let number = number(row)?;
        if !is_value(&full_name, descriptor, row)? {
            writeln!(text, "/// Reserved by XLA, which does not know it.")?;
        }
        writeln!(text, "{} = {number},", row.name)?;
    }
    writeln!(text, "}}\n")?;
    Ok(())
}

/// A oneof, whose variants are checked where it is a field.
fn oneof(text: &mut String, ty: &Type) -> Result<()> {
    writeln!(text, "/// XLA's oneof `{}`.", ty.xla)?;
    writeln!(text, "#[derive(Clone, PartialEq, ::prost::Oneof)]")?;
    writeln!(text, "pub enum {} {{", ty.name)?;
    for row in &ty.rows {
        writeln!(text, "#[prost({}, tag = \"{}\")]", row.prost, number(row)?)?;
        writeln!(text, "{}({}),", row.name, row.rust)?;
    }
    writeln!(text, "}}\n")?;
    Ok(())
}

fn number(row: &Row) -> Result<i32> {
    match row.numbers.as_slice() {
        [number] => Ok(*number),
        numbers => Err(format!("ryft.tsv: {}: one number, not {numbers:?}", row.name).into()),
    }
}

fn identifier(name: &str) -> String {
    match name {
        "type" => "r#type".into(),
        name => name.into(),
    }
}

/// Whether the field is in the descriptor, as the same type. One that is reserved is not, but may be in the table.
fn check(full_name: &str, message: &DescriptorProto, row: &Row) -> Result<bool> {
    let number = number(row)?;
    let field = message.field.iter().find(|field| field.number() == number);
    let Some(field) = field else {
        let mut ranges = message.reserved_range.iter();
        if ranges.any(|range| (range.start()..range.end()).contains(&number)) {
            return Ok(false);
        }
        return Err(format!("ryft.tsv: {full_name} has no field {number} ({})", row.name).into());
    };
    let expected = kind(field, message);
    let words: Vec<_> = row.prost.split(", ").collect();
    let is_repeated = words.contains(&"repeated") || words[0].starts_with("map = ");
    let ours = words[0].split(" = ").next().unwrap_or_default();
    if ours != expected || is_repeated != (field.label() == Label::Repeated) {
        return Err(format!(
            "ryft.tsv: {full_name}.{} = {number} is {} {expected}, not {}",
            field.name(),
            field.label().as_str_name(),
            row.prost
        )
        .into());
    }
    Ok(true)
}

/// The type of a field, as the first word of a `prost` attribute.
fn kind(field: &FieldDescriptorProto, message: &DescriptorProto) -> String {
    let is_map = |name: &str| {
        let mut nested = message.nested_type.iter();
        let entry = nested.find(|nested| name.ends_with(&format!(".{}", nested.name())));
        entry.is_some_and(super::fields::is_map_entry)
    };
    match field.r#type() {
        FieldType::Message if is_map(field.type_name()) => "map".into(),
        FieldType::Enum => "enumeration".into(),
        other => other
            .as_str_name()
            .trim_start_matches("TYPE_")
            .to_lowercase(),
    }
}

/// The table without the rows that the schema has nothing for, and an error for each: XLA dropped a field or a value, or
/// gave it another type.
pub fn without_gone(table: &str, schema: &Schema<'_>) -> Result<(String, Vec<String>)> {
    let types = parse(table)?;
    let mut gone = Vec::new();
    let mut errors = Vec::new();
    for ty in &types {
        let mut drop = |owner: &Type, row: &Row, error: String| {
            gone.push((owner.name.clone(), row.name.clone()));
            errors.push(error);
        };
        match ty.kind {
            Kind::Struct => {
                let (full_name, descriptor) = schema.message(ty)?;
                for row in &ty.rows {
                    let name = row.prost.strip_prefix("oneof = ");
                    let oneof = name.map(|name| name.trim_matches('"'));
                    let (owner, rows) = match oneof {
                        None => (ty, std::slice::from_ref(row)),
                        Some(name) => match types.iter().find(|ty| ty.name == name) {
                            Some(oneof) => (oneof, oneof.rows.as_slice()),
                            None => continue,
                        },
                    };
                    for row in rows {
                        if let Err(error) = check(&full_name, descriptor, row) {
                            drop(owner, row, error.to_string());
                        }
                    }
                }
            }
            Kind::Enum => {
                let (full_name, descriptor) = find(&schema.enums, &ty.xla)?;
                for row in &ty.rows {
                    if let Err(error) = is_value(&full_name, descriptor, row) {
                        drop(ty, row, error.to_string());
                    }
                }
            }
            Kind::Oneof => {}
        }
    }
    let is_kept = |line: &&str| {
        let columns: Vec<_> = line.split('\t').collect();
        let is_row = columns.get(1) == Some(&"");
        let is_gone = |(ty, row): &(String, String)| columns[0] == ty && columns[3] == row;
        !(is_row && gone.iter().any(is_gone))
    };
    let lines = table.lines().filter(is_kept);
    Ok((lines.map(|line| format!("{line}\n")).collect(), errors))
}

/// Whether the value is in the enum's descriptor. One that is reserved is not, but may be in the table.
fn is_value(full_name: &str, descriptor: &EnumDescriptorProto, row: &Row) -> Result<bool> {
    let number = number(row)?;
    let mut values = descriptor.value.iter();
    if values.any(|value| value.number() == number) {
        return Ok(true);
    }
    let mut ranges = descriptor.reserved_range.iter();
    match ranges.any(|range| (range.start()..=range.end()).contains(&number)) {
        true => Ok(false),
        false => Err(format!("ryft.tsv: {full_name} has no value {number} ({})", row.name).into()),
    }
}

/// The list of the messages for the test that sends each both ways: XLA's name, the numbers of the fields, and a
/// function that decodes and encodes.
pub fn test_list(types: &[Type], schema: &Schema<'_>) -> Result<String> {
    let mut text = String::from(
        "// Written by `cargo run -p ryft-xla-codegen -- messages`, for tests/codec/flat.rs.\n\
         use ryft_xla_proto::ryft;\n\n\
         use super::flat::{Entry, recode};\n\n\
         pub(crate) const MESSAGES: &[Entry] = &[\n",
    );
    for ty in types.iter().filter(|ty| ty.kind == Kind::Struct) {
        let (full_name, _) = schema.message(ty)?;
        let mut numbers: Vec<i32> = Vec::new();
        for row in &ty.rows {
            let name = row.prost.strip_prefix("oneof = ");
            let oneof =
                name.and_then(|name| types.iter().find(|ty| ty.name == name.trim_matches('"')));
            match oneof {
                Some(oneof) => numbers.extend(oneof.rows.iter().flat_map(|row| &row.numbers)),
                None => numbers.extend(&row.numbers),
            }
        }
        writeln!(
            text,
            "    (\"{full_name}\", &{numbers:?}, recode::<ryft::{}>),",
            ty.name
        )?;
    }
    text.push_str("];\n");
    Ok(text)
}
