//! From messages to bytes.
//!
//! The length of a message goes before it, so the lengths of all messages inside one are computed first, in the order in
//! which they are needed.

use std::{mem, vec};

use prost::bytes::BufMut;
use prost::encoding::{self, WireType, encode_key, encode_varint};

use super::{Fields, Oneof, Value, Visitor, with_numbers};

/// Encodes a message without its length.
pub(crate) fn encode<B: BufMut>(message: &dyn Fields, buf: &mut B) {
    let mut lengths = Lengths::default();
    message.visit(&mut lengths);
    message.visit(&mut lengths.encoder(buf));
}

/// The length of what [`encode`] writes.
pub(crate) fn encoded_len(message: &dyn Fields) -> usize {
    let mut lengths = Lengths::default();
    message.visit(&mut lengths);
    lengths.sum
}

/// Encodes the member of a oneof that is set.
pub(crate) fn encode_value<B: BufMut>(oneof: &impl Oneof, buf: &mut B) {
    let mut lengths = Lengths::default();
    let (number, value) = oneof.value();
    lengths.field(number, value);
    let (number, value) = oneof.value();
    lengths.encoder(buf).field(number, value);
}

/// The length of what [`encode_value`] writes.
pub(crate) fn value_len(oneof: &impl Oneof) -> usize {
    let mut lengths = Lengths::default();
    let (number, value) = oneof.value();
    lengths.field(number, value);
    lengths.sum
}

/// Computes lengths.
#[derive(Default)]
struct Lengths {
    /// The length of the fields so far.
    sum: usize,
    /// The lengths of the messages inside, in the order of their beginnings.
    inside: Vec<usize>,
}

impl Lengths {
    /// Encodes what the lengths were computed of.
    fn encoder<B>(self, buf: &mut B) -> Encoder<'_, B> {
        Encoder {
            buf,
            lengths: self.inside.into_iter(),
        }
    }

    fn message(&mut self, number: u32, message: &dyn Fields) {
        let index = self.inside.len();
        self.inside.push(0);
        let before = mem::take(&mut self.sum);
        message.visit(self);
        let length = mem::replace(&mut self.sum, before);
        self.inside[index] = length;
        self.sum +=
            encoding::key_len(number) + encoding::encoded_len_varint(length as u64) + length;
    }
}

/// Writes fields.
struct Encoder<'a, B> {
    buf: &'a mut B,
    /// The lengths of the messages that are still to come.
    lengths: vec::IntoIter<usize>,
}

impl<B: BufMut> Encoder<'_, B> {
    fn message(&mut self, number: u32, message: &dyn Fields) {
        encode_key(number, WireType::LengthDelimited, self.buf);
        // There is one for each message: `Lengths` has seen the same fields.
        encode_varint(self.lengths.next().unwrap_or_default() as u64, self.buf);
        message.visit(self);
    }
}

macro_rules! encode_and_len {
    ($($module:ident, $type:ty, $default:literal, $plain:ident, $required:ident, $optional:ident, $repeated:ident, $packed:ident;)*) => {
        impl<B: BufMut> Visitor for Encoder<'_, B> {
            fn field(&mut self, number: u32, value: Value<'_>) {
                let buf = &mut *self.buf;
                match value {
                $(
                    Value::$plain(value) => {
                        if *value != $default {
                            encoding::$module::encode(number, value, buf);
                        }
                    }
                    Value::$required(value) => encoding::$module::encode(number, value, buf),
                    Value::$optional(value) => {
                        if let Some(value) = value {
                            encoding::$module::encode(number, value, buf);
                        }
                    }
                    Value::$repeated(values) => encoding::$module::encode_repeated(number, values, buf),
                    Value::$packed(values) => encoding::$module::encode_packed(number, values, buf),
                )*
                Value::String(value) => {
                    if !value.is_empty() {
                        encoding::string::encode(number, value, buf);
                    }
                }
                Value::RequiredString(value) => encoding::string::encode(number, value, buf),
                Value::OptionalString(value) => {
                    if let Some(value) = value {
                        encoding::string::encode(number, value, buf);
                    }
                }
                Value::RepeatedString(values) => encoding::string::encode_repeated(number, values, buf),
                Value::Bytes(value) => {
                    if !value.is_empty() {
                        encoding::bytes::encode(number, value, buf);
                    }
                }
                Value::RequiredBytes(value) => encoding::bytes::encode(number, value, buf),
                Value::OptionalBytes(value) => {
                    if let Some(value) = value {
                        encoding::bytes::encode(number, value, buf);
                    }
                }
                Value::RepeatedBytes(values) => encoding::bytes::encode_repeated(number, values, buf),
                Value::Message(message) => self.message(number, message),
                Value::Messages(messages) => {
                    for index in 0..messages.count() {
                        self.message(number, messages.message(index));
                    }
                }
                Value::Oneof(field) => {
                    if let Some((number, value)) = field.value() {
                        self.field(number, value);
                    }
                }
                Value::Foreign(value) => value.encode(number, buf),
                }
            }
        }

        impl Visitor for Lengths {
            fn field(&mut self, number: u32, value: Value<'_>) {
                self.sum += match value {
                $(
                    Value::$plain(value) if *value == $default => 0,
                    Value::$plain(value) | Value::$required(value) => encoding::$module::encoded_len(number, value),
                    Value::$optional(None) => 0,
                    Value::$optional(Some(value)) => encoding::$module::encoded_len(number, value),
                    Value::$repeated(values) => encoding::$module::encoded_len_repeated(number, values),
                    Value::$packed(values) => encoding::$module::encoded_len_packed(number, values),
                )*
                Value::String(value) if value.is_empty() => 0,
                Value::String(value) | Value::RequiredString(value) => encoding::string::encoded_len(number, value),
                Value::OptionalString(None) => 0,
                Value::OptionalString(Some(value)) => encoding::string::encoded_len(number, value),
                Value::RepeatedString(values) => encoding::string::encoded_len_repeated(number, values),
                Value::Bytes(value) if value.is_empty() => 0,
                Value::Bytes(value) | Value::RequiredBytes(value) => encoding::bytes::encoded_len(number, value),
                Value::OptionalBytes(None) => 0,
                Value::OptionalBytes(Some(value)) => encoding::bytes::encoded_len(number, value),
                Value::RepeatedBytes(values) => encoding::bytes::encoded_len_repeated(number, values),
                Value::Message(message) => return self.message(number, message),
                Value::Messages(messages) => {
                    for index in 0..messages.count() {
                        self.message(number, messages.message(index));
                    }
                    return;
                }
                Value::Oneof(field) => {
                    if let Some((number, value)) = field.value() {
                        self.field(number, value);
                    }
                    return;
                }
                Value::Foreign(value) => value.encoded_len(number),
                };
            }
        }
    };
}
with_numbers!(encode_and_len);
