//! Messages.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use syn::ItemStruct;

use super::field::{Field, Kind, Label};
use super::{accessors, add_derives, debug};
use crate::Result;

/// The implementations for a message, whose attributes of prost are taken out. `enums` has the enums whose default is
/// not 0.
pub(super) fn implement(item: &mut ItemStruct, enums: &BTreeSet<String>) -> Result<String> {
    let name = item.ident.to_string();
    let mut fields = Vec::new();
    for field in &mut item.fields {
        let ident = field.ident.as_ref().ok_or("a field without a name")?;
        fields.push(Field::take(
            &ident.to_string(),
            &mut field.attrs,
            &field.ty,
        )?);
    }
    for field in &fields {
        check(field, enums)?;
    }
    let mut text = String::new();
    let mut derives = vec!["Default"];
    // What is derived would show a number for an enum, and another name for a field with a raw one.
    let is_plain =
        |field: &Field| !matches!(field.kind, Kind::Enum(_)) && !field.name.starts_with("r#");
    if fields.iter().all(is_plain) {
        derives.push("Debug");
    } else {
        debug::message(&mut text, &name, &fields)?;
    }
    add_derives(&mut item.attrs, &derives)?;
    accessors::write(&mut text, &name, &fields)?;

    fields.sort_by_key(|field| field.numbers[0]);
    writeln!(text, "impl crate::codec::Fields for {name} {{")?;
    writeln!(text, "fn name(&self) -> &'static str {{ \"{name}\" }}")?;
    if !fields.is_empty() {
        visit(&mut text, &fields)?;
        slot(&mut text, &fields)?;
    }
    writeln!(text, "}}\ncrate::codec::message!({name});")?;
    Ok(text)
}

fn check(field: &Field, enums: &BTreeSet<String>) -> Result<()> {
    let error = match (&field.kind, field.label) {
        (Kind::Enum(path), Label::Plain)
            if enums.contains(path.rsplit("::").next().unwrap_or_default()) =>
        {
            "an enum whose default is not 0"
        }
        (Kind::Message, Label::Plain) => "a required message",
        _ => return Ok(()),
    };
    Err(format!("field {}: {error} is unknown to the generator", field.name).into())
}

fn visit(text: &mut String, fields: &[Field]) -> Result<()> {
    text.push_str("#[inline]\nfn visit(&self, visitor: &mut dyn crate::codec::Visitor) {\n");
    for field in fields {
        let name = &field.name;
        match field.kind {
            Kind::Oneof => writeln!(
                text,
                "if let Some(oneof) = &self.{name} {{\ncrate::codec::Oneof::visit(oneof, visitor);\n}}"
            )?,
            _ => {
                let (number, function) = (field.numbers[0], field.function());
                writeln!(text, "visitor.{function}({number}, &self.{name});")?;
            }
        }
    }
    text.push_str("}\n");
    Ok(())
}

fn slot(text: &mut String, fields: &[Field]) -> Result<()> {
    text.push_str(
        "#[inline]\nfn slot(&mut self, number: u32) -> crate::codec::Place<'_> {\n\
         use crate::codec::Slot;\nSome(match number {\n",
    );
    for field in fields {
        let numbers: Vec<_> = field.numbers.iter().map(u32::to_string).collect();
        let (numbers, name, variant) = (numbers.join(" | "), &field.name, field.slot());
        writeln!(
            text,
            "{numbers} => (\"{name}\", Slot::{variant}(&mut self.{name})),"
        )?;
    }
    text.push_str("_ => return None,\n})\n}\n");
    Ok(())
}
