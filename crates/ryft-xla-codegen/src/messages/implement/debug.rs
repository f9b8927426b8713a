//! `Debug` where enums are shown by name.

use std::fmt::Write as _;

use super::field::{Field, Kind};
use crate::Result;

const FUNCTION: &str =
    "fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {\n";

/// `Debug` of a message, whose fields are in the order of their declaration.
pub(super) fn message(text: &mut String, name: &str, fields: &[Field]) -> Result<()> {
    writeln!(
        text,
        "impl ::core::fmt::Debug for {name} {{\n#[inline]\n{FUNCTION}"
    )?;
    let names: Vec<_> = fields
        .iter()
        .map(|field| format!("\"{}\"", field.name))
        .collect();
    let value = |field: &Field| shown(field, &format!("&self.{}", field.name));
    let values: Vec<_> = fields.iter().map(value).collect();
    let (names, values) = (names.join(", "), values.join(", "));
    writeln!(
        text,
        "crate::codec::debug_message(formatter, \"{name}\", &[{names}], &[{values}])\n}}\n}}"
    )?;
    Ok(())
}

/// `Debug` of a oneof.
pub(super) fn oneof(text: &mut String, name: &str, members: &[Field]) -> Result<()> {
    writeln!(
        text,
        "impl ::core::fmt::Debug for {name} {{\n#[inline]\n{FUNCTION}match self {{"
    )?;
    for member in members {
        let (name, value) = (&member.name, shown(member, "value"));
        writeln!(
            text,
            "Self::{name}(value) => formatter.debug_tuple(\"{name}\").field({value}).finish(),"
        )?;
    }
    writeln!(text, "}}\n}}\n}}")?;
    Ok(())
}

fn shown(field: &Field, value: &str) -> String {
    match &field.kind {
        Kind::Enum(path) => format!("&crate::codec::named::<{path}, _>({value})"),
        _ => value.to_owned(),
    }
}
