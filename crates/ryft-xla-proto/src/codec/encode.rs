//! From messages to bytes.

use prost::bytes::BufMut;
use prost::encoding::{self, WireType, encode_key, encode_varint};

use super::{Fields, Value, with_numbers};

/// Encodes a message without its length.
pub(crate) fn encode<B: BufMut>(message: &dyn Fields, buf: &mut B) {
    let mut index = 0;
    while let Some((number, value)) = message.get(index) {
        encode_value(number, value, buf);
        index += 1;
    }
}

/// The length of what [`encode`] writes.
pub(crate) fn encoded_len(message: &dyn Fields) -> usize {
    let mut length = 0;
    let mut index = 0;
    while let Some((number, value)) = message.get(index) {
        length += value_len(number, value);
        index += 1;
    }
    length
}

fn encode_message<B: BufMut>(number: u32, message: &dyn Fields, buf: &mut B) {
    encode_key(number, WireType::LengthDelimited, buf);
    encode_varint(encoded_len(message) as u64, buf);
    encode(message, buf);
}

fn message_len(number: u32, message: &dyn Fields) -> usize {
    let length = encoded_len(message);
    encoding::key_len(number) + encoding::encoded_len_varint(length as u64) + length
}

macro_rules! encode_and_len {
    ($($module:ident, $type:ty, $default:literal, $plain:ident, $required:ident, $optional:ident, $repeated:ident, $packed:ident;)*) => {
        /// Encodes a field, unless it is not set.
        pub(crate) fn encode_value<B: BufMut>(number: u32, value: Value<'_>, buf: &mut B) {
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
                Value::Message(message) => encode_message(number, message, buf),
                Value::Messages(messages) => {
                    for index in 0..messages.count() {
                        encode_message(number, messages.message(index), buf);
                    }
                }
                Value::Oneof(field) => {
                    if let Some((number, value)) = field.value() {
                        encode_value(number, value, buf);
                    }
                }
                Value::Foreign(value) => value.encode(number, buf),
            }
        }

        /// The length of what [`encode_value`] writes.
        pub(crate) fn value_len(number: u32, value: Value<'_>) -> usize {
            match value {
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
                Value::Message(message) => message_len(number, message),
                Value::Messages(messages) => {
                    (0..messages.count()).map(|index| message_len(number, messages.message(index))).sum()
                }
                Value::Oneof(field) => field.value().map_or(0, |(number, value)| value_len(number, value)),
                Value::Foreign(value) => value.encoded_len(number),
            }
        }
    };
}
with_numbers!(encode_and_len);
