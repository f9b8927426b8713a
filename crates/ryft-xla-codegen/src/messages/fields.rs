//! The fields of a message: singular, repeated, maps and oneofs, with their options.

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto};

use super::names::join;
use super::options;
use super::print::Printer;
use crate::Result;

impl Printer<'_> {
    /// Prints a field; the first member of a oneof prints them all, and the others nothing.
    pub(crate) fn field(
        &mut self,
        field: &FieldDescriptorProto,
        message: &DescriptorProto,
        full_name: &str,
    ) -> Result<()> {
        let index = field.oneof_index.filter(|_| !field.proto3_optional());
        let Some(index) = index else {
            self.gap_after_block();
            return self.single_field(field, message, full_name);
        };
        let members: Vec<_> = message
            .field
            .iter()
            .filter(|other| other.oneof_index == Some(index))
            .collect();
        if members
            .first()
            .is_none_or(|first| first.number() != field.number())
        {
            return Ok(());
        }
        let name = usize::try_from(index)
            .ok()
            .and_then(|index| message.oneof_decl.get(index));
        let name = name
            .ok_or_else(|| format!("{full_name}: no oneof {index}"))?
            .name();
        self.gap();
        self.comment(&join(full_name, name));
        self.open(&format!("oneof {name}"));
        for member in members {
            self.single_field(member, message, full_name)?;
        }
        self.close();
        Ok(())
    }

    fn single_field(
        &mut self,
        field: &FieldDescriptorProto,
        message: &DescriptorProto,
        full_name: &str,
    ) -> Result<()> {
        let kind = match map_entry(field, message, full_name) {
            Some(entry) => {
                let [key, value] = entry.field.as_slice() else {
                    return Err(format!(
                        "{full_name}.{}: a map's entry has a key and a value",
                        field.name()
                    )
                    .into());
                };
                format!(
                    "map<{}, {}>",
                    self.type_of(key, full_name)?,
                    self.type_of(value, full_name)?
                )
            }
            None => format!("{}{}", self.label(field), self.type_of(field, full_name)?),
        };
        let list = field_options(field);
        let list = if list.is_empty() {
            list.concat()
        } else {
            format!(" [{}]", list.join(", "))
        };
        self.comment(&join(full_name, field.name()));
        self.line(&format!(
            "{kind} {} = {}{list};",
            field.name(),
            field.number()
        ));
        Ok(())
    }

    fn label(&self, field: &FieldDescriptorProto) -> &'static str {
        match field.label() {
            Label::Repeated => "repeated ",
            Label::Required => "required ",
            Label::Optional if field.proto3_optional() => "optional ",
            Label::Optional if self.syntax == "proto2" && field.oneof_index.is_none() => {
                "optional "
            }
            Label::Optional => "",
        }
    }

    fn type_of(&self, field: &FieldDescriptorProto, scope: &str) -> Result<String> {
        let name = match field.r#type() {
            Type::Message | Type::Enum => return Ok(self.names.shortest(field.type_name(), scope)),
            Type::Group => {
                return Err(format!("{scope}.{}: a group can't be printed", field.name()).into());
            }
            scalar => scalar.as_str_name(),
        };
        Ok(name.trim_start_matches("TYPE_").to_lowercase())
    }
}

/// Whether this nested message is the entry of a map.
pub fn is_map_entry(message: &DescriptorProto) -> bool {
    message
        .options
        .as_ref()
        .is_some_and(|options| options.map_entry())
}

/// The nested message that holds the key and value of a map field.
pub fn map_entry<'a>(
    field: &FieldDescriptorProto,
    message: &'a DescriptorProto,
    full_name: &str,
) -> Option<&'a DescriptorProto> {
    let name = field
        .type_name()
        .strip_prefix('.')?
        .strip_prefix(full_name)?
        .strip_prefix('.')?;
    message
        .nested_type
        .iter()
        .find(|nested| nested.name() == name && is_map_entry(nested))
}

fn field_options(field: &FieldDescriptorProto) -> Vec<String> {
    let mut list = Vec::new();
    if let Some(value) = &field.default_value {
        let is_text = matches!(field.r#type(), Type::String | Type::Bytes);
        list.push(format!(
            "default = {}",
            if is_text {
                options::quoted(value)
            } else {
                value.clone()
            }
        ));
    }
    list.extend(
        field
            .options
            .as_ref()
            .map(options::of_field)
            .unwrap_or_default(),
    );
    if field
        .json_name
        .as_deref()
        .is_some_and(|name| name != default_json_name(field.name()))
    {
        list.push(format!(
            "json_name = {}",
            options::quoted(field.json_name())
        ));
    }
    list
}

/// Protobuf's rule: underscores go, and the letter after one is upper case.
fn default_json_name(name: &str) -> String {
    let mut json_name = String::new();
    let mut after_underscore = false;
    for letter in name.chars() {
        if letter == '_' {
            after_underscore = true;
        } else {
            json_name.push(if after_underscore {
                letter.to_ascii_uppercase()
            } else {
                letter
            });
            after_underscore = false;
        }
    }
    json_name
}
