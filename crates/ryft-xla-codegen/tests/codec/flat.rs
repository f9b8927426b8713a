//! The flat messages send what XLA's send: each goes through both, with every field set.

use std::collections::BTreeMap;

use prost::Message;
use prost_reflect::{DynamicMessage, MessageDescriptor};
use ryft_xla_codegen::messages::flat;

use super::filled::filled;
use super::{flat_messages, pool};

/// XLA's name of a message, the numbers of the flat one's fields, and what the flat one makes of bytes.
pub(super) type Entry = (&'static str, &'static [i32], fn(&[u8]) -> Vec<u8>);

/// Decodes and encodes a flat message.
pub(super) fn recode<M: Message + Default>(bytes: &[u8]) -> Vec<u8> {
    let message = M::decode(bytes);
    let message = message.expect("what XLA sends is decoded");
    let bytes = message.encode_to_vec();
    assert_eq!(message.encoded_len(), bytes.len());
    bytes
}

/// How deep messages are nested.
const DEPTH: usize = 4;

/// The numbers of the fields of a message that the flat one has; none where there is no flat one (`Any`, the entry of a
/// map).
fn numbers(message: &MessageDescriptor) -> Option<&'static [i32]> {
    let mut all = flat_messages::MESSAGES.iter();
    let entry = all.find(|(name, ..)| *name == message.full_name());
    entry.map(|(_, numbers, _)| *numbers)
}

#[test]
fn every_flat_message_decodes_what_xla_sends_and_sends_what_xla_decodes() {
    let pool = pool();
    for (name, fields, recode) in flat_messages::MESSAGES {
        let descriptor = pool.get_message_by_name(name).expect("XLA has it");
        for choice in 0..fields.len().min(8) {
            let sent = filled(&descriptor, choice, DEPTH, &numbers);
            let bytes = recode(&sent.encode_to_vec());
            let received = DynamicMessage::decode(descriptor.clone(), bytes.as_slice());
            assert_eq!(received.expect("XLA decodes it"), sent, "{name}");
        }
        assert_eq!(recode(&[]), [0; 0], "{name}");
    }
    assert_eq!(flat_messages::MESSAGES.len(), 61);
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
        text.contains("pub uno: i64,") && text.contains("visitor.int64(1, &self.uno);"),
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
