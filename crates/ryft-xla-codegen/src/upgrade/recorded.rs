//! The bytes that JAX wrote, which tests of the messages read: without the fields that XLA dropped, since no message of
//! Rust keeps a field that it does not know.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use prost::Message;
use prost::encoding::{DecodeContext, WireType, decode_key, encode_key, skip_field};
use prost_types::field_descriptor_proto::Type;
use prost_types::{DescriptorProto, FileDescriptorProto, FileDescriptorSet};

use crate::messages::{rust, rust_dir};
use crate::{Result, workspace};

/// The files, and the message in each.
const RECORDED: [(&str, &str); 2] = [
    ("jax_compile_options.bin", ".xla.CompileOptionsProto"),
    ("jax_hlo_module.bin", ".xla.HloModuleProto"),
];

/// Of each message, the numbers of its fields, and the message that a field is of.
#[derive(Default)]
struct Schema(BTreeMap<String, BTreeMap<u32, Option<String>>>);

/// Takes out of the recorded messages what the messages of the workspace do not have. The lines say what.
pub fn write() -> Result<Vec<String>> {
    let descriptors = fs::read(rust_dir().join(rust::DESCRIPTORS))?;
    let schema = Schema::from_files(&FileDescriptorSet::decode(descriptors.as_slice())?.file);
    let directory = workspace().join("crates/ryft-xla-proto/tests/messages");
    let mut notes = Vec::new();
    for (file, message) in RECORDED {
        let path = directory.join(file);
        let before = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut dropped = BTreeSet::new();
        let after = schema.known(message, &before, &mut dropped)?;
        if after != before {
            fs::write(&path, after)?;
        }
        let note = |field| format!("{field}, which is gone, was taken out of `{file}`");
        notes.extend(dropped.into_iter().map(note));
    }
    Ok(notes)
}

impl Schema {
    fn from_files(files: &[FileDescriptorProto]) -> Self {
        let mut schema = Self::default();
        for file in files {
            let scope = match file.package() {
                "" => String::new(),
                package => format!(".{package}"),
            };
            schema.add(&scope, &file.message_type);
        }
        schema
    }

    fn add(&mut self, scope: &str, messages: &[DescriptorProto]) {
        for message in messages {
            let name = format!("{scope}.{}", message.name());
            let fields = message.field.iter().map(|field| {
                let message = (field.r#type() == Type::Message).then(|| field.type_name().into());
                (field.number().cast_unsigned(), message)
            });
            let fields = fields.collect();
            self.add(&name, &message.nested_type);
            self.0.insert(name, fields);
        }
    }

    /// The fields in `bytes` that `message` has, in their order. Each other goes to `dropped`.
    fn known(
        &self,
        message: &str,
        bytes: &[u8],
        dropped: &mut BTreeSet<String>,
    ) -> Result<Vec<u8>> {
        let fields = self.0.get(message);
        let fields = fields.ok_or_else(|| format!("XLA has no message {message} any more"))?;
        let mut rest = bytes;
        let mut known = Vec::new();
        while !rest.is_empty() {
            let start = rest;
            let (number, wire_type) = decode_key(&mut rest)?;
            let mut value = rest;
            skip_field(wire_type, number, &mut rest, DecodeContext::default())?;
            match (fields.get(&number), wire_type) {
                (Some(Some(message)), WireType::LengthDelimited) => {
                    let length = prost::decode_length_delimiter(&mut value)?;
                    let inner = self.known(message, &value[..length], dropped)?;
                    encode_key(number, wire_type, &mut known);
                    prost::encode_length_delimiter(inner.len(), &mut known)?;
                    known.extend(inner);
                }
                (Some(_), _) => known.extend(&start[..start.len() - rest.len()]),
                (None, _) => {
                    dropped.insert(format!("field {number} of `{}`", &message[1..]));
                }
            }
        }
        Ok(known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use prost_types::FieldDescriptorProto;

    /// A made-up message of a number (2) and of messages of its own kind (3).
    fn schema() -> Schema {
        let field = |number, ty: Type, type_name: Option<&str>| FieldDescriptorProto {
            number: Some(number),
            r#type: Some(ty.into()),
            type_name: type_name.map(Into::into),
            ..FieldDescriptorProto::default()
        };
        Schema::from_files(&[FileDescriptorProto {
            package: Some("p".into()),
            message_type: vec![DescriptorProto {
                name: Some("A".into()),
                field: vec![
                    field(2, Type::Int32, None),
                    field(3, Type::Message, Some(".p.A")),
                ],
                ..DescriptorProto::default()
            }],
            ..FileDescriptorProto::default()
        }])
    }

    #[test]
    fn fields_that_are_gone_are_taken_out_at_every_depth_and_nothing_else() {
        // Field 1 is of no message any more: a number here, and two bytes inside.
        let before = [0x08, 5, 0x10, 7, 0x1a, 6, 0x0a, 2, 9, 9, 0x10, 8, 0x1a, 0];
        let mut dropped = BTreeSet::new();
        let after = schema().known(".p.A", &before, &mut dropped).unwrap();
        assert_eq!(after, [0x10, 7, 0x1a, 2, 0x10, 8, 0x1a, 0]);
        assert_eq!(Vec::from_iter(dropped), ["field 1 of `p.A`"]);

        let mut dropped = BTreeSet::new();
        assert_eq!(schema().known(".p.A", &after, &mut dropped).unwrap(), after);
        assert!(dropped.is_empty());
    }

    #[test]
    fn bytes_that_are_no_message_are_an_error() {
        for (message, bytes) in [(".p.A", &[0x1a, 9][..]), (".p.A", &[0xff]), (".p.B", &[])] {
            let result = schema().known(message, bytes, &mut BTreeSet::new());
            assert!(result.is_err(), "{message} {bytes:?}");
        }
    }

    #[test]
    fn what_is_recorded_is_known_as_it_is_committed() {
        assert_eq!(write().unwrap(), [] as [&str; 0]);
    }
}
