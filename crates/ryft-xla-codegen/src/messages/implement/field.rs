//! What the attribute `prost` of a field says.

use std::mem;

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, Meta, Token, Type};

use crate::Result;

/// A field, or a member of a oneof.
pub(super) struct Field {
    /// The field's name as Rust code has it, or the variant's.
    pub(super) name: String,
    /// What it holds.
    pub(super) kind: Kind,
    /// How many it holds.
    pub(super) label: Label,
    /// Its number; those of all members for a oneof, in order.
    pub(super) numbers: Vec<u32>,
}

/// What a field holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number of this Protobuf type, a string or bytes.
    Scalar(String),
    /// A number of the enum with this path.
    Enum(String),
    /// A message.
    Message,
    /// A map, or a wrapper that prost takes for one of Rust's own types.
    Foreign,
    /// A oneof.
    Oneof,
}

/// How many values a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// One, which is not sent when it is the default. A oneof's member is of this kind too, and is always sent.
    Plain,
    /// One or none.
    Optional,
    /// Several, each by itself.
    Repeated,
    /// Several, in one piece.
    Packed,
}

/// The Protobuf types of numbers.
const NUMBERS: [&str; 13] = [
    "bool", "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32", "fixed64",
    "sfixed32", "sfixed64", "float", "double",
];

/// The types that the keys and values of maps can have, as `codec` tells them by their Rust types.
const IN_MAPS: [&str; 10] = [
    "bool", "int32", "int64", "uint32", "uint64", "float", "double", "string", "bytes", "message",
];

impl Field {
    /// What the attributes of a field say, of which prost's is taken out.
    pub(super) fn take(name: &str, attributes: &mut Vec<Attribute>, ty: &Type) -> Result<Self> {
        let (ours, others) = mem::take(attributes)
            .into_iter()
            .partition::<Vec<_>, _>(|one| one.path().is_ident("prost"));
        *attributes = others;
        let [attribute] = ours.as_slice() else {
            return Err(format!("field {name}: no attribute `prost`, or several").into());
        };
        Self::parse(name, attribute, ty).map_err(|error| format!("field {name}: {error}").into())
    }

    fn parse(name: &str, attribute: &Attribute, ty: &Type) -> Result<Self> {
        let words = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?;
        let mut kind = None;
        let mut label = Label::Plain;
        let mut is_packed = true;
        let mut numbers = Vec::new();
        for word in &words {
            let (key, value) = key_and_value(word)?;
            match (key.as_str(), value.as_str()) {
                ("tag" | "tags", value) => {
                    for number in value.split(',') {
                        numbers.push(number.trim().parse()?);
                    }
                }
                ("optional", "") => label = Label::Optional,
                ("repeated", "") => label = Label::Repeated,
                ("packed", value) => is_packed = value.parse()?,
                ("boxed", "") => {}
                ("message", "") => kind = Some(Kind::Message),
                ("enumeration", path) => kind = Some(Kind::Enum(path.to_owned())),
                ("oneof", _) => kind = Some(Kind::Oneof),
                ("bytes", "" | "vec") | ("string", "") => kind = Some(Kind::Scalar(key)),
                (number, "") if NUMBERS.contains(&number) => kind = Some(Kind::Scalar(key)),
                ("map" | "btree_map", types)
                    if types.split(',').all(|one| IN_MAPS.contains(&one.trim())) =>
                {
                    kind = Some(Kind::Foreign);
                }
                _ => return Err(format!("`{key} = {value}` is unknown to the generator").into()),
            }
        }
        let mut kind = kind.ok_or("the attribute says no type")?;
        if kind == Kind::Message && is_wrapper(ty) {
            kind = match label {
                Label::Optional => Kind::Foreign,
                _ => return Err("only an optional wrapper is known to the generator".into()),
            };
        }
        let can_be_packed = match &kind {
            Kind::Scalar(scalar) => NUMBERS.contains(&scalar.as_str()),
            Kind::Enum(_) => true,
            _ => false,
        };
        if label == Label::Repeated && can_be_packed && is_packed {
            label = Label::Packed;
        }
        numbers.sort_unstable();
        if numbers.is_empty() {
            return Err("the attribute says no number".into());
        }
        Ok(Self {
            name: name.to_owned(),
            kind,
            label,
            numbers,
        })
    }

    /// The function of `codec::Visitor` for the field of a message.
    pub(super) fn function(&self) -> String {
        let prefix = match self.label {
            Label::Plain => "",
            Label::Optional => "optional_",
            Label::Repeated => "repeated_",
            Label::Packed => "packed_",
        };
        self.with_prefix(prefix)
    }

    /// The function of `codec::Visitor` for the member of a oneof.
    pub(super) fn member(&self) -> String {
        self.with_prefix("required_")
    }

    fn with_prefix(&self, prefix: &str) -> String {
        match &self.kind {
            Kind::Scalar(ty) => format!("{prefix}{ty}"),
            Kind::Enum(_) => format!("{prefix}int32"),
            Kind::Message if self.label == Label::Plain => "message".to_owned(),
            Kind::Message => "messages".to_owned(),
            Kind::Foreign => "foreign".to_owned(),
            Kind::Oneof => "oneof".to_owned(),
        }
    }

    /// The variant of `codec::Slot`.
    pub(super) fn slot(&self) -> String {
        let prefix = match (&self.kind, self.label) {
            (Kind::Scalar(_) | Kind::Enum(_), Label::Optional) => "Optional",
            (Kind::Scalar(_) | Kind::Enum(_), Label::Repeated | Label::Packed) => "Repeated",
            _ => "",
        };
        let name = self.with_prefix("");
        let (first, rest) = name.split_at(1);
        format!("{prefix}{}{rest}", first.to_uppercase())
    }
}

/// A word of the attribute: `optional`, or `tag = "1"`.
fn key_and_value(word: &Meta) -> Result<(String, String)> {
    let key = super::path_text(word.path());
    let value = match word {
        Meta::Path(_) => String::new(),
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => text.value(),
                _ => return Err(format!("`{key}` is no string").into()),
            },
            _ => return Err(format!("`{key}` is no string").into()),
        },
        Meta::List(_) => return Err(format!("`{key}` is a list").into()),
    };
    Ok((key, value))
}

/// Whether the innermost type, `T` of `Option<T>`, is one of Rust's own.
fn is_wrapper(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return matches!(ty, Type::Tuple(_));
    };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    if let syn::PathArguments::AngleBracketed(arguments) = &last.arguments {
        return arguments.args.iter().any(|one| match one {
            syn::GenericArgument::Type(ty) => is_wrapper(ty),
            _ => false,
        });
    }
    [
        "bool", "f32", "f64", "i32", "i64", "u32", "u64", "u8", "String",
    ]
    .iter()
    .any(|name| last.ident == name)
}
