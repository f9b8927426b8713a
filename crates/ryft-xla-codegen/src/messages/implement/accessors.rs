//! The functions of a message that read and set fields of enums, and read optional fields.

use std::fmt::Write as _;

use super::field::{Field, Kind, Label};
use crate::Result;

/// Writes the functions that prost's derive gives a message.
pub(super) fn write(text: &mut String, name: &str, fields: &[Field]) -> Result<()> {
    let mut functions = String::new();
    for field in fields {
        match (&field.kind, field.label) {
            (Kind::Enum(path), label) => enumeration(&mut functions, &field.name, path, label)?,
            (Kind::Scalar(ty), Label::Optional) => optional(&mut functions, &field.name, ty)?,
            _ => {}
        }
    }
    if !functions.is_empty() {
        writeln!(text, "impl {name} {{\n{functions}}}")?;
    }
    Ok(())
}

fn enumeration(text: &mut String, field: &str, path: &str, label: Label) -> Result<()> {
    let plain = field.trim_start_matches("r#");
    let (get, set) = match label {
        Label::Plain => (
            format!("{path}::try_from(self.{field}).unwrap_or_default()"),
            "value as i32",
        ),
        Label::Optional => (
            format!(
                "match self.{field} {{ Some(value) => {path}::try_from(value).unwrap_or_default(), \
                 None => {path}::default() }}"
            ),
            "Some(value as i32)",
        ),
        Label::Repeated | Label::Packed => {
            writeln!(
                text,
                "/// The values of `{plain}` that the enum has.\n#[inline]\n\
                 pub fn {field}(&self) -> ::core::iter::FilterMap<\
                 ::core::iter::Cloned<::core::slice::Iter<'_, i32>>, \
                 fn(i32) -> ::core::option::Option<{path}>> {{\n\
                 self.{field}.iter().cloned().filter_map(|value| {path}::try_from(value).ok())\n}}\n\
                 /// Adds a value to `{plain}`.\n#[inline]\n\
                 pub fn push_{plain}(&mut self, value: {path}) {{\n\
                 self.{field}.push(value as i32);\n}}"
            )?;
            return Ok(());
        }
    };
    writeln!(
        text,
        "/// The value of `{plain}`, or the default where it is unset or the enum does not have it.\n#[inline]\n\
         pub fn {field}(&self) -> {path} {{\n{get}\n}}\n\
         /// Sets `{plain}`.\n#[inline]\n\
         pub fn set_{plain}(&mut self, value: {path}) {{\nself.{field} = {set};\n}}"
    )?;
    Ok(())
}

fn optional(text: &mut String, field: &str, ty: &str) -> Result<()> {
    let plain = field.trim_start_matches("r#");
    let (rust, default) = match ty {
        "string" => ("&str", "\"\""),
        "bytes" => ("&[u8]", "&[]"),
        "bool" => ("bool", "false"),
        "float" => ("f32", "0.0"),
        "double" => ("f64", "0.0"),
        "int32" | "sint32" | "sfixed32" => ("i32", "0"),
        "int64" | "sint64" | "sfixed64" => ("i64", "0"),
        "uint32" | "fixed32" => ("u32", "0"),
        "uint64" | "fixed64" => ("u64", "0"),
        other => return Err(format!("field {field}: an optional {other}").into()),
    };
    let borrow = if rust.starts_with('&') { "&" } else { "" };
    writeln!(
        text,
        "/// The value of `{plain}`, or the default where it is unset.\n#[inline]\n\
         pub fn {field}(&self) -> {rust} {{\nmatch {borrow}self.{field} {{\nSome(value) => value,\nNone => {default},\n}}\n}}"
    )?;
    Ok(())
}
