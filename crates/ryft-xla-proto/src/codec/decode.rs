//! From bytes to messages.

use prost::bytes::{Buf, BufMut};
use prost::encoding::{self, DecodeContext, WireType};
use prost::{DecodeError, Message};

use super::{Fields, Slot, encode, encoded_len, with_numbers};

/// Reads the value of the field with this number into a message; one that the message doesn't know is skipped.
pub(crate) fn merge_field<B: Buf>(
    message: &mut dyn Fields,
    number: u32,
    wire_type: WireType,
    buf: &mut B,
    context: DecodeContext,
) -> Result<(), DecodeError> {
    let name = message.name();
    let Some((field, slot)) = message.slot(number) else {
        return encoding::skip_field(wire_type, number, buf, context);
    };
    merge_slot(slot, number, wire_type, buf, context).map_err(|mut error| {
        error.push(name, field);
        error
    })
}

macro_rules! merge {
    ($($plain:ident, $type:ty, $default:literal, $required:ident, $optional:ident, $repeated:ident, $packed:ident, $one:ident, $one_or_none:ident, $several:ident;)*) => {
        /// Reads a value into the field that the slot is.
        pub(super) fn merge_slot<B: Buf>(
            slot: Slot<'_>,
            number: u32,
            wire_type: WireType,
            buf: &mut B,
            context: DecodeContext,
        ) -> Result<(), DecodeError> {
            match slot {
                $(
                    Slot::$one(value) => encoding::$plain::merge(wire_type, value, buf, context),
                    Slot::$one_or_none(value) => {
                        encoding::$plain::merge(wire_type, value.get_or_insert_default(), buf, context)
                    }
                    Slot::$several(values) => {
                        encoding::$plain::merge_repeated(wire_type, values, buf, context)
                    }
                )*
                Slot::String(value) => encoding::string::merge(wire_type, value, buf, context),
                Slot::OptionalString(value) => {
                    encoding::string::merge(wire_type, value.get_or_insert_default(), buf, context)
                }
                Slot::RepeatedString(values) => {
                    encoding::string::merge_repeated(wire_type, values, buf, context)
                }
                Slot::Bytes(value) => encoding::bytes::merge(wire_type, value, buf, context),
                Slot::OptionalBytes(value) => {
                    encoding::bytes::merge(wire_type, value.get_or_insert_default(), buf, context)
                }
                Slot::RepeatedBytes(values) => {
                    encoding::bytes::merge_repeated(wire_type, values, buf, context)
                }
                Slot::Message(message) => {
                    encoding::message::merge(wire_type, &mut Nested(message), buf, context)
                }
                Slot::Messages(messages) => {
                    let message = &mut Nested(messages.add());
                    encoding::message::merge(wire_type, message, buf, context)
                        .inspect_err(|_| messages.undo())
                }
                Slot::Oneof(field) => field.merge(number, &mut |slot| {
                    merge_slot(slot, number, wire_type, buf, context.clone())
                }),
                Slot::Foreign(value) => value.merge(wire_type, buf, context),
            }
        }
    };
}
with_numbers!(merge);

/// A message inside another, as prost's functions take it: they count how deep messages are nested.
struct Nested<'a>(&'a mut dyn Fields);

impl Message for Nested<'_> {
    fn encode_raw(&self, buf: &mut impl BufMut) {
        encode(self.0, buf);
    }

    fn merge_field(
        &mut self,
        number: u32,
        wire_type: WireType,
        buf: &mut impl Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError> {
        merge_field(self.0, number, wire_type, buf, context)
    }

    fn encoded_len(&self) -> usize {
        encoded_len(self.0)
    }

    fn clear(&mut self) {
        self.0.clear();
    }
}
