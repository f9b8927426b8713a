//! From messages to bytes.
//!
//! The length of a message goes before it, so the lengths of all messages inside one are computed first, in the order in
//! which they are needed.

use std::{mem, vec};

use prost::bytes::BufMut;
use prost::encoding::{self, WireType, encode_key, encode_varint};

use super::{Fields, Foreign, Messages, Oneof, Visitor, with_numbers};

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
pub(crate) fn encode_member<B: BufMut>(oneof: &impl Oneof, buf: &mut B) {
    let mut lengths = Lengths::default();
    oneof.visit(&mut lengths);
    oneof.visit(&mut lengths.encoder(buf));
}

/// The length of what [`encode_member`] writes.
pub(crate) fn member_len(oneof: &impl Oneof) -> usize {
    let mut lengths = Lengths::default();
    oneof.visit(&mut lengths);
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
}

/// Writes fields.
struct Encoder<'a, B> {
    buf: &'a mut B,
    /// The lengths of the messages that are still to come.
    lengths: vec::IntoIter<usize>,
}

macro_rules! visitors {
    ($($plain:ident, $type:ty, $default:literal, $required:ident, $optional:ident, $repeated:ident, $packed:ident, $one:ident, $one_or_none:ident, $several:ident;)*) => {
        impl Visitor for Lengths {
            $(
                fn $plain(&mut self, number: u32, value: &$type) {
                    if *value != $default {
                        self.sum += encoding::$plain::encoded_len(number, value);
                    }
                }

                fn $required(&mut self, number: u32, value: &$type) {
                    self.sum += encoding::$plain::encoded_len(number, value);
                }

                fn $optional(&mut self, number: u32, value: &Option<$type>) {
                    if let Some(value) = value {
                        self.sum += encoding::$plain::encoded_len(number, value);
                    }
                }

                fn $repeated(&mut self, number: u32, values: &Vec<$type>) {
                    self.sum += encoding::$plain::encoded_len_repeated(number, values);
                }

                fn $packed(&mut self, number: u32, values: &Vec<$type>) {
                    self.sum += encoding::$plain::encoded_len_packed(number, values);
                }
            )*

            fn string(&mut self, number: u32, value: &String) {
                if !value.is_empty() {
                    self.sum += encoding::string::encoded_len(number, value);
                }
            }

            fn required_string(&mut self, number: u32, value: &String) {
                self.sum += encoding::string::encoded_len(number, value);
            }

            fn optional_string(&mut self, number: u32, value: &Option<String>) {
                if let Some(value) = value {
                    self.sum += encoding::string::encoded_len(number, value);
                }
            }

            fn repeated_string(&mut self, number: u32, values: &Vec<String>) {
                self.sum += encoding::string::encoded_len_repeated(number, values);
            }

            fn bytes(&mut self, number: u32, value: &Vec<u8>) {
                if !value.is_empty() {
                    self.sum += encoding::bytes::encoded_len(number, value);
                }
            }

            fn required_bytes(&mut self, number: u32, value: &Vec<u8>) {
                self.sum += encoding::bytes::encoded_len(number, value);
            }

            fn optional_bytes(&mut self, number: u32, value: &Option<Vec<u8>>) {
                if let Some(value) = value {
                    self.sum += encoding::bytes::encoded_len(number, value);
                }
            }

            fn repeated_bytes(&mut self, number: u32, values: &Vec<Vec<u8>>) {
                self.sum += encoding::bytes::encoded_len_repeated(number, values);
            }

            fn messages(&mut self, number: u32, messages: &dyn Messages) {
                for index in 0..messages.count() {
                    self.message(number, messages.message(index));
                }
            }

            fn foreign(&mut self, number: u32, value: &dyn Foreign) {
                self.sum += value.encoded_len(number);
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

        impl<B: BufMut> Visitor for Encoder<'_, B> {
            $(
                fn $plain(&mut self, number: u32, value: &$type) {
                    if *value != $default {
                        encoding::$plain::encode(number, value, self.buf);
                    }
                }

                fn $required(&mut self, number: u32, value: &$type) {
                    encoding::$plain::encode(number, value, self.buf);
                }

                fn $optional(&mut self, number: u32, value: &Option<$type>) {
                    if let Some(value) = value {
                        encoding::$plain::encode(number, value, self.buf);
                    }
                }

                fn $repeated(&mut self, number: u32, values: &Vec<$type>) {
                    encoding::$plain::encode_repeated(number, values, self.buf);
                }

                fn $packed(&mut self, number: u32, values: &Vec<$type>) {
                    encoding::$plain::encode_packed(number, values, self.buf);
                }
            )*

            fn string(&mut self, number: u32, value: &String) {
                if !value.is_empty() {
                    encoding::string::encode(number, value, self.buf);
                }
            }

            fn required_string(&mut self, number: u32, value: &String) {
                encoding::string::encode(number, value, self.buf);
            }

            fn optional_string(&mut self, number: u32, value: &Option<String>) {
                if let Some(value) = value {
                    encoding::string::encode(number, value, self.buf);
                }
            }

            fn repeated_string(&mut self, number: u32, values: &Vec<String>) {
                encoding::string::encode_repeated(number, values, self.buf);
            }

            fn bytes(&mut self, number: u32, value: &Vec<u8>) {
                if !value.is_empty() {
                    encoding::bytes::encode(number, value, self.buf);
                }
            }

            fn required_bytes(&mut self, number: u32, value: &Vec<u8>) {
                encoding::bytes::encode(number, value, self.buf);
            }

            fn optional_bytes(&mut self, number: u32, value: &Option<Vec<u8>>) {
                if let Some(value) = value {
                    encoding::bytes::encode(number, value, self.buf);
                }
            }

            fn repeated_bytes(&mut self, number: u32, values: &Vec<Vec<u8>>) {
                encoding::bytes::encode_repeated(number, values, self.buf);
            }

            fn messages(&mut self, number: u32, messages: &dyn Messages) {
                for index in 0..messages.count() {
                    self.message(number, messages.message(index));
                }
            }

            fn foreign(&mut self, number: u32, value: &dyn Foreign) {
                value.encode(number, self.buf);
            }

            fn message(&mut self, number: u32, message: &dyn Fields) {
                encode_key(number, WireType::LengthDelimited, self.buf);
                // There is one for each message: `Lengths` has seen the same fields.
                encode_varint(self.lengths.next().unwrap_or_default() as u64, self.buf);
                message.visit(self);
            }
        }
    };
}
with_numbers!(visitors);
