//! Oneofs.

use std::fmt::Write as _;

use syn::ItemEnum;

use super::field::{Field, Kind};
use super::{add_derives, debug};
use crate::Result;

/// The implementations for a oneof, whose attributes of prost are taken out.
pub(super) fn implement(item: &mut ItemEnum) -> Result<String> {
    let name = item.ident.to_string();
    let mut members = Vec::new();
    for variant in &mut item.variants {
        let ident = variant.ident.to_string();
        let ty = variant
            .fields
            .iter()
            .next()
            .ok_or("a member without a type")?;
        members.push(Field::take(&ident, &mut variant.attrs, &ty.ty)?);
    }
    let mut text = String::new();
    if members
        .iter()
        .any(|member| matches!(member.kind, Kind::Enum(_)))
    {
        debug::oneof(&mut text, &name, &members)?;
    } else {
        add_derives(&mut item.attrs, &["Debug"])?;
    }
    writeln!(text, "impl crate::codec::Oneof for {name} {{")?;
    writeln!(text, "const NAME: &'static str = \"{name}\";")?;
    text.push_str(
        "#[inline]\nfn visit(&self, visitor: &mut dyn crate::codec::Visitor) {\nmatch self {\n",
    );
    for member in &members {
        let (name, number, function) = (&member.name, member.numbers[0], member.member());
        writeln!(
            text,
            "Self::{name}(value) => visitor.{function}({number}, value),"
        )?;
    }
    text.push_str(
        "}\n}\n#[inline]\nfn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {\nuse crate::codec::Slot;\nmatch self {\n",
    );
    for member in &members {
        let (name, number, variant) = (&member.name, member.numbers[0], member.slot());
        writeln!(
            text,
            "Self::{name}(value) => ({number}, Slot::{variant}(value)),"
        )?;
    }
    text.push_str(
        "}\n}\n#[inline]\nfn empty(number: u32) -> ::core::option::Option<Self> {\nSome(match number {\n",
    );
    for Field { name, numbers, .. } in &members {
        writeln!(
            text,
            "{} => Self::{name}(::core::default::Default::default()),",
            numbers[0]
        )?;
    }
    writeln!(
        text,
        "_ => return None,\n}})\n}}\n}}\ncrate::codec::oneof!({name});"
    )?;
    Ok(text)
}
