//! What changed between two generations of the bindings: functions, types, their fields, constants.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Fields, Item, Type};

use crate::Result;

/// What bindings declare.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The functions: their names and signatures.
    functions: BTreeMap<String, String>,
    /// Everything else by its name.
    items: BTreeMap<String, Declaration>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Declaration {
    /// A struct or union, with its fields and their types.
    Struct(Vec<(String, String)>),
    /// Another name of a type.
    Alias(String),
    /// A constant and its value.
    Constant(String),
}

/// The differences between two [`Api`]s, one line each.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// What is new.
    pub added: Vec<String>,
    /// What is gone.
    pub removed: Vec<String>,
    /// What is declared otherwise.
    pub changed: Vec<String>,
    /// Structs that have new fields at their end and are the same otherwise.
    pub grown: Vec<String>,
    /// Constants that have another value.
    pub values: Vec<String>,
}

impl Changes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether programs that use the bindings may no longer compile, or may no longer mean the same. A struct that grew
    /// counts only for those that write all of its fields.
    pub fn is_breaking(&self) -> bool {
        !(self.removed.is_empty() && self.changed.is_empty())
    }
}

impl Api {
    /// What `bindings.rs` declares, and `functions.rs.in` where there is one.
    pub fn parse(bindings: &str, functions: &str) -> Result<Self> {
        let mut api = Self::default();
        for line in functions.lines() {
            let name = line
                .strip_prefix("fn ")
                .and_then(|rest| rest.split('(').next());
            let name = name.ok_or_else(|| format!("{line:?} is no function's signature"))?;
            api.functions.insert(name.to_owned(), line.to_owned());
        }
        for item in syn::parse_file(bindings)?.items {
            let (name, declaration) = match item {
                Item::Struct(item) => (item.ident, Declaration::Struct(fields(&item.fields))),
                Item::Union(item) => {
                    let fields = Fields::Named(item.fields);
                    (item.ident, Declaration::Struct(self::fields(&fields)))
                }
                Item::Type(item) => (item.ident, Declaration::Alias(text(&item.ty))),
                // Without a name it checks a layout.
                Item::Const(item) if item.ident != "_" => {
                    let value = &item.expr;
                    let value = prettyplease::unparse(&syn::parse_quote!(const A: () = #value;));
                    let value = value.trim_start_matches("const A: () = ").trim();
                    (
                        item.ident,
                        Declaration::Constant(value.trim_end_matches(';').to_owned()),
                    )
                }
                _ => continue,
            };
            api.items.insert(name.to_string(), declaration);
        }
        Ok(api)
    }

    /// The names of the functions.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        self.functions.keys().map(String::as_str)
    }

    /// What is different in `new`.
    pub fn changes(&self, new: &Self) -> Changes {
        let mut changes = Changes::default();
        for name in keys(&self.functions, &new.functions) {
            match (self.functions.get(name), new.functions.get(name)) {
                (Some(old), Some(new)) if old != new => {
                    let (old, new) = (old.trim_end_matches(';'), new.trim_end_matches(';'));
                    changes.changed.push(format!("`{old}` became `{new}`"));
                }
                (Some(_), None) => changes.removed.push(format!("`{name}`")),
                (None, Some(_)) => changes.added.push(format!("`{name}`")),
                _ => {}
            }
        }
        for name in keys(&self.items, &new.items) {
            match (self.items.get(name), new.items.get(name)) {
                (Some(old), Some(new)) if old != new => changes.declaration(name, old, new),
                (Some(_), None) => changes.removed.push(format!("`{name}`")),
                (None, Some(_)) => changes.added.push(format!("`{name}`")),
                _ => {}
            }
        }
        changes
    }
}

impl Changes {
    fn declaration(&mut self, name: &str, old: &Declaration, new: &Declaration) {
        use Declaration::{Alias, Constant, Struct};
        match (old, new) {
            // Of an opaque type programs know no field.
            (Struct(old), Struct(new)) if is_opaque(old) || new.starts_with(old) => {
                let known = if is_opaque(old) { 0 } else { old.len() };
                let fields = new[known..].iter().map(|(field, _)| format!("`{field}`"));
                let fields: Vec<_> = fields.collect();
                self.grown.push(format!("`{name}`: {}", fields.join(", ")));
            }
            (Struct(old), Struct(new)) => {
                let changes = field_changes(old, new);
                self.changed
                    .push(format!("`{name}`: {}", changes.join(", ")));
            }
            (Alias(old), Alias(new)) => {
                self.changed
                    .push(format!("`{name}`: `{old}` became `{new}`"));
            }
            // The size of a struct is told with the struct.
            (Constant(_), Constant(_)) if name.ends_with("_STRUCT_SIZE") => {}
            (Constant(old), Constant(new)) => {
                self.values
                    .push(format!("`{name}`: `{old}` became `{new}`"));
            }
            _ => self
                .changed
                .push(format!("`{name}` is declared as another kind")),
        }
    }
}

fn is_opaque(fields: &[(String, String)]) -> bool {
    matches!(fields, [(name, _)] if name == "_unused")
}

fn field_changes(old: &[(String, String)], new: &[(String, String)]) -> Vec<String> {
    let find = |fields: &[(String, String)], name: &str| {
        let field = fields.iter().find(|(field, _)| field == name);
        field.map(|(_, ty)| ty.clone())
    };
    let mut changes = Vec::new();
    for (name, ty) in old {
        match find(new, name) {
            None => changes.push(format!("`{name}` is gone")),
            Some(new) if new != *ty => changes.push(format!("`{name}`: `{ty}` became `{new}`")),
            Some(_) => {}
        }
    }
    let added = new.iter().filter(|(name, _)| find(old, name).is_none());
    changes.extend(added.map(|(name, _)| format!("`{name}` is new")));
    if changes.is_empty() {
        changes.push("its fields are in another order".into());
    }
    changes
}

fn keys<'a, T>(old: &'a BTreeMap<String, T>, new: &'a BTreeMap<String, T>) -> BTreeSet<&'a String> {
    old.keys().chain(new.keys()).collect()
}

fn fields(fields: &Fields) -> Vec<(String, String)> {
    let fields = fields.iter().map(|field| {
        let name = field.ident.as_ref().map(ToString::to_string);
        (name.unwrap_or_default(), text(&field.ty))
    });
    fields.collect()
}

/// A type as text on one line.
fn text(ty: &Type) -> String {
    let item = prettyplease::unparse(&syn::parse_quote!(type A = #ty;));
    let words: Vec<_> = item.split_whitespace().collect();
    let line = words.join(" ");
    let ty = line.trim_start_matches("type A = ").trim_end_matches(';');
    ty.replace("::std::option::Option", "Option")
        .replace("::std::os::raw::", "")
        .replace("( ", "(")
        .replace(", )", ")")
        .replace(", >", ">")
        .replace("< ", "<")
        .replace(" >", ">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_change_is_told() {
        let old = Api::parse(
            "pub const V: u32 = 1; pub const A_STRUCT_SIZE: u32 = 2; pub struct A { pub a: u8, pub b: u8 } pub struct B { pub a: u8, pub b: u8 } \
             pub struct C { pub a: u8, pub b: u8 } pub type T = u8; pub type Gone = u8; pub struct O { _unused: [u8; 0] } \
             const _: () = {};",
            "fn one();\nfn two(a: A);\nfn three();\n",
        )
        .unwrap();
        let new = Api::parse(
            "pub const V: u32 = 2; pub const A_STRUCT_SIZE: u32 = 3; pub struct A { pub a: u8, pub b: u8, pub c: u8 } pub struct B { pub b: u16, pub c: u8 } \
             pub struct C { pub b: u8, pub a: u8 } pub type T = ::std::option::Option<unsafe extern \"C\" fn(a: u8)>; \
             pub type New = u8; pub struct O { pub a: u8 }",
            "fn one();\nfn two(a: A, b: B);\nfn four();\n",
        )
        .unwrap();
        let changes = old.changes(&new);
        assert_eq!(changes.added, ["`four`", "`New`"]);
        assert_eq!(changes.removed, ["`three`", "`Gone`"]);
        assert_eq!(changes.grown, ["`A`: `c`", "`O`: `a`"]);
        assert_eq!(
            changes.changed,
            [
                "`fn two(a: A)` became `fn two(a: A, b: B)`",
                "`B`: `a` is gone, `b`: `u8` became `u16`, `c` is new",
                "`C`: its fields are in another order",
                "`T`: `u8` became `Option<unsafe extern \"C\" fn(a: u8)>`",
            ]
        );
        assert_eq!(changes.values, ["`V`: `1` became `2`"]);
        assert!(changes.is_breaking());
        assert!(old.changes(&old).is_empty() && !old.changes(&old).is_breaking());
    }
}
