//! Enums.

use std::collections::BTreeSet;

use syn::{Expr, Item, ItemEnum, Lit, UnOp, Variant};

use crate::Result;

/// The implementations for an enum.
pub(super) fn implement(item: &ItemEnum) -> Result<String> {
    let mut values = Vec::new();
    for variant in &item.variants {
        let number = number(variant).ok_or("a value without a number")?;
        values.push(format!("{} = {number}", variant.ident));
    }
    let values = values.join(", ");
    Ok(format!(
        "crate::codec::enumeration!({}: {values});",
        item.ident
    ))
}

/// Adds the names of the enums whose first value, which is the default, is not 0.
pub(super) fn without_zero(items: &[Item], names: &mut BTreeSet<String>) {
    for item in items {
        match item {
            Item::Mod(module) => {
                let inner = module.content.as_ref().map(|(_, items)| items.as_slice());
                without_zero(inner.unwrap_or_default(), names);
            }
            Item::Enum(item) => {
                let first = item.variants.first().and_then(number);
                if first.is_some_and(|number| number != "0") {
                    names.insert(item.ident.to_string());
                }
            }
            _ => {}
        }
    }
}

fn number(variant: &Variant) -> Option<String> {
    let literal = |expression: &Expr| match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => Some(number.base10_digits().to_owned()),
            _ => None,
        },
        _ => None,
    };
    match &variant.discriminant.as_ref()?.1 {
        Expr::Unary(negative) if matches!(negative.op, UnOp::Neg(_)) => {
            Some(format!("-{}", literal(&negative.expr)?))
        }
        expression => literal(expression),
    }
}
