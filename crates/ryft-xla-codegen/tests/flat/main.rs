//! The flat messages send what XLA's send: each goes through both, with every field set.

#[rustfmt::skip]
mod messages;

use std::collections::BTreeMap;

use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, Value,
};
use ryft_xla_codegen::messages::flat;

/// XLA's name of a message, the numbers of the flat one's fields, and what the flat one makes of bytes.
type Entry = (&'static str, &'static [i32], fn(&[u8]) -> Vec<u8>);

/// Decodes and encodes a flat message.
fn recode<M: Message + Default>(bytes: &[u8]) -> Vec<u8> {
    let message = M::decode(bytes);
    message.expect("what XLA sends is decoded").encode_to_vec()
}

/// How deep messages are nested.
const DEPTH: usize = 4;

fn pool() -> DescriptorPool {
    DescriptorPool::decode(ryft_xla_proto::FILE_DESCRIPTOR_SET).expect("the descriptors are whole")
}

/// The fields of a message that the flat one has; all where there is no flat one (`Any`, the entry of a map).
fn fields(message: &MessageDescriptor) -> Vec<FieldDescriptor> {
    let entry = messages::MESSAGES
        .iter()
        .find(|(name, ..)| *name == message.full_name());
    let all = message.fields();
    match entry {
        Some((_, numbers, _)) => all
            .filter(|field| numbers.contains(&i32::try_from(field.number()).unwrap()))
            .collect(),
        None => all.collect(),
    }
}

/// A message with every field set that the flat one has; of a oneof, the member `choice`, counted from 0.
fn filled(message: &MessageDescriptor, choice: usize, depth: usize) -> DynamicMessage {
    let mut filled = DynamicMessage::new(message.clone());
    let members: BTreeMap<_, Vec<_>> =
        fields(message)
            .into_iter()
            .fold(BTreeMap::new(), |mut members, field| {
                let oneof = field
                    .containing_oneof()
                    .map(|oneof| oneof.full_name().to_owned());
                let key = oneof.unwrap_or_else(|| field.full_name().to_owned());
                members.entry(key).or_insert_with(Vec::new).push(field);
                members
            });
    for members in members.values() {
        let field = &members[choice % members.len()];
        let is_message = matches!(field.kind(), Kind::Message(_));
        if is_message && depth == 0 {
            continue;
        }
        let value = value(&field.kind(), choice, depth);
        let value = if field.is_map() {
            let Kind::Message(entry) = field.kind() else {
                unreachable!("a map is a message");
            };
            let key = match entry.map_entry_key_field().kind() {
                Kind::String => MapKey::String("key".into()),
                Kind::Int64 => MapKey::I64(-7),
                Kind::Int32 => MapKey::I32(-7),
                other => panic!("a key of kind {other:?}"),
            };
            let value_kind = entry.map_entry_value_field().kind();
            Value::Map([(key, self::value(&value_kind, choice, depth))].into())
        } else if field.is_list() {
            Value::List(vec![value.clone(), value])
        } else {
            value
        };
        filled.set_field(field, value);
    }
    filled
}

/// A value that is not the default.
fn value(kind: &Kind, choice: usize, depth: usize) -> Value {
    match kind {
        Kind::Double => Value::F64(-1.5),
        Kind::Float => Value::F32(-1.5),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => Value::I32(-300),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => Value::I64(-1 << 40),
        Kind::Uint32 | Kind::Fixed32 => Value::U32(3_000_000_000),
        Kind::Uint64 | Kind::Fixed64 => Value::U64(1 << 63),
        Kind::Bool => Value::Bool(true),
        Kind::String => Value::String("text".into()),
        Kind::Bytes => Value::Bytes(vec![0, 255].into()),
        Kind::Enum(one) => {
            let last = one.values().last().expect("an enum has values");
            Value::EnumNumber(last.number())
        }
        Kind::Message(message) => Value::Message(filled(message, choice, depth.saturating_sub(1))),
    }
}

#[test]
fn every_flat_message_decodes_what_xla_sends_and_sends_what_xla_decodes() {
    let pool = pool();
    for (name, numbers, recode) in messages::MESSAGES {
        let descriptor = pool.get_message_by_name(name).expect("XLA has it");
        for choice in 0..numbers.len().min(8) {
            let sent = filled(&descriptor, choice, DEPTH);
            let bytes = recode(&sent.encode_to_vec());
            let received = DynamicMessage::decode(descriptor.clone(), bytes.as_slice());
            assert_eq!(received.expect("XLA decodes it"), sent, "{name}");
        }
        assert_eq!(recode(&[]), [0; 0], "{name}");
    }
    assert_eq!(messages::MESSAGES.len(), 61);
}

#[test]
fn a_field_that_xla_types_otherwise_is_an_error_that_names_it() {
    let file = |ty: &str| {
        let text =
            format!("syntax = \"proto3\"; package xla; message A {{ reserved 9; {ty} one = 1; }}");
        let texts = BTreeMap::from([("a.proto".to_owned(), text)]);
        let schema = ryft_xla_codegen::messages::sources::from_texts(texts, &["a.proto".into()]);
        schema.unwrap().files.remove("a.proto").unwrap()
    };
    let table = |number: i32| {
        let head = "type\tkind\txla_message\tfield\tnumber\trust\nB\tstruct\tA\t\t\t\n";
        flat::parse(&format!("{head}B\t\t\tuno\t{number}\ti64  [int64]\n")).unwrap()
    };
    let module = |file, number| flat::module(&table(number), &flat::Schema::from_files([&file]));

    let text = module(file("int64"), 1).unwrap();
    assert!(
        text.contains("#[prost(int64, tag = \"1\")]\n    pub uno: i64,"),
        "{text}"
    );
    let text = module(file("int64"), 9).unwrap();
    assert!(text.contains("/// Reserved by XLA"), "{text}");
    for (ty, number, expected) in [
        (
            "int32",
            1,
            "xla.A.one = 1 is LABEL_OPTIONAL int32, not int64",
        ),
        (
            "repeated int64",
            1,
            "xla.A.one = 1 is LABEL_REPEATED int64, not int64",
        ),
        ("int64", 2, "xla.A has no field 2 (uno)"),
    ] {
        let error = module(file(ty), number).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
