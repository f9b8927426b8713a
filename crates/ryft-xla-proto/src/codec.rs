//! How the generated messages are encoded and decoded, once for all of them.
//!
//! A generated message says what its fields are ([`Fields`]); the functions here do with it what
//! [`prost::Message`] asks for, by the functions that prost's own derived code calls. The code of each message is small
//! this way, and a message costs little to compile.

// Each type of Protobuf is here, whichever the messages of a pin have.
#![allow(dead_code)]

mod debug;
mod decode;
mod encode;
mod foreign;
mod oneof;
mod repeated;

pub(crate) use debug::{debug_message, named};
pub(crate) use decode::merge_field;
pub(crate) use encode::{encode, encode_value, encoded_len, value_len};
pub(crate) use foreign::Foreign;
pub(crate) use oneof::{Oneof, OneofField, merge_oneof, oneof};
pub(crate) use repeated::Messages;

/// A field's name in errors, and where its value goes.
pub(crate) type Place<'a> = Option<(&'static str, Slot<'a>)>;

/// The fields of a message.
pub(crate) trait Fields: prost::Message {
    /// The message's name in errors.
    fn name(&self) -> &'static str;

    /// Shows the fields to the visitor, in the order of their numbers.
    fn visit(&self, _visitor: &mut dyn Visitor) {}

    /// Where the value of the field with this number goes. `None` for an unknown field.
    fn slot(&mut self, _number: u32) -> Place<'_> {
        None
    }
}

/// What is done with each field of a message.
pub(crate) trait Visitor {
    /// Takes the value of the field with this number.
    fn field(&mut self, number: u32, value: Value<'_>);
}

/// Calls a macro with the numeric types of Protobuf: the module of prost, the Rust type, the default, and the names of a
/// plain value, one that is always sent, an optional one, a repeated one, and a packed one.
macro_rules! with_numbers {
    ($macro:ident) => {
        $macro! {
            bool, bool, false, Bool, RequiredBool, OptionalBool, RepeatedBool, PackedBool;
            int32, i32, 0, Int32, RequiredInt32, OptionalInt32, RepeatedInt32, PackedInt32;
            int64, i64, 0, Int64, RequiredInt64, OptionalInt64, RepeatedInt64, PackedInt64;
            uint32, u32, 0, Uint32, RequiredUint32, OptionalUint32, RepeatedUint32, PackedUint32;
            uint64, u64, 0, Uint64, RequiredUint64, OptionalUint64, RepeatedUint64, PackedUint64;
            sint32, i32, 0, Sint32, RequiredSint32, OptionalSint32, RepeatedSint32, PackedSint32;
            sint64, i64, 0, Sint64, RequiredSint64, OptionalSint64, RepeatedSint64, PackedSint64;
            fixed32, u32, 0, Fixed32, RequiredFixed32, OptionalFixed32, RepeatedFixed32, PackedFixed32;
            fixed64, u64, 0, Fixed64, RequiredFixed64, OptionalFixed64, RepeatedFixed64, PackedFixed64;
            sfixed32, i32, 0, Sfixed32, RequiredSfixed32, OptionalSfixed32, RepeatedSfixed32, PackedSfixed32;
            sfixed64, i64, 0, Sfixed64, RequiredSfixed64, OptionalSfixed64, RepeatedSfixed64, PackedSfixed64;
            float, f32, 0.0, Float, RequiredFloat, OptionalFloat, RepeatedFloat, PackedFloat;
            double, f64, 0.0, Double, RequiredDouble, OptionalDouble, RepeatedDouble, PackedDouble;
        }
    };
}
pub(crate) use with_numbers;

macro_rules! value_and_slot {
    ($($module:ident, $type:ty, $default:literal, $plain:ident, $required:ident, $optional:ident, $repeated:ident, $packed:ident;)*) => {
        /// The value of a field.
        pub(crate) enum Value<'a> {
            $(
                $plain(&'a $type),
                $required(&'a $type),
                $optional(&'a Option<$type>),
                $repeated(&'a Vec<$type>),
                $packed(&'a Vec<$type>),
            )*
            String(&'a String),
            RequiredString(&'a String),
            OptionalString(&'a Option<String>),
            RepeatedString(&'a Vec<String>),
            Bytes(&'a Vec<u8>),
            RequiredBytes(&'a Vec<u8>),
            OptionalBytes(&'a Option<Vec<u8>>),
            RepeatedBytes(&'a Vec<Vec<u8>>),
            /// The message of a oneof.
            Message(&'a dyn Fields),
            /// An optional message, or repeated ones.
            Messages(&'a dyn Messages),
            Oneof(&'a dyn OneofField),
            Foreign(&'a dyn Foreign),
        }

        /// Where the value of a field goes.
        pub(crate) enum Slot<'a> {
            $(
                $plain(&'a mut $type),
                $optional(&'a mut Option<$type>),
                $repeated(&'a mut Vec<$type>),
            )*
            String(&'a mut String),
            OptionalString(&'a mut Option<String>),
            RepeatedString(&'a mut Vec<String>),
            Bytes(&'a mut Vec<u8>),
            OptionalBytes(&'a mut Option<Vec<u8>>),
            RepeatedBytes(&'a mut Vec<Vec<u8>>),
            Message(&'a mut dyn Fields),
            Messages(&'a mut dyn Messages),
            Oneof(&'a mut dyn OneofField),
            Foreign(&'a mut dyn Foreign),
        }
    };
}
with_numbers!(value_and_slot);

/// Implements [`prost::Message`] for a message that has [`Fields`] and [`Default`].
macro_rules! message {
    ($name:ident) => {
        impl ::prost::Message for $name {
            fn encode_raw(&self, buf: &mut impl ::prost::bytes::BufMut) {
                crate::codec::encode(self, buf)
            }

            fn merge_field(
                &mut self,
                number: u32,
                wire_type: ::prost::encoding::WireType,
                buf: &mut impl ::prost::bytes::Buf,
                context: ::prost::encoding::DecodeContext,
            ) -> ::core::result::Result<(), ::prost::DecodeError> {
                crate::codec::merge_field(self, number, wire_type, buf, context)
            }

            #[inline]
            fn encoded_len(&self) -> usize {
                crate::codec::encoded_len(self)
            }

            #[inline]
            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };
}
pub(crate) use message;

/// Gives an enum that can be made of its numbers what prost's derived enums have; the default is its first value.
macro_rules! enumeration {
    ($name:ident: $($value:ident = $number:literal),+) => {
        impl $name {
            /// Whether this is the number of one of the values.
            pub const fn is_valid(value: i32) -> bool {
                matches!(value, $($number)|+)
            }

            /// The value with this number.
            #[deprecated = "use `TryFrom<i32>`"]
            #[inline]
            pub fn from_i32(value: i32) -> ::core::option::Option<Self> {
                <Self as ::core::convert::TryFrom<i32>>::try_from(value).ok()
            }
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                crate::codec::first!($name, $($value)+)
            }
        }

        impl ::core::convert::From<$name> for i32 {
            #[inline]
            fn from(value: $name) -> i32 {
                value as i32
            }
        }

        impl ::core::convert::TryFrom<i32> for $name {
            type Error = ::prost::UnknownEnumValue;

            #[inline]
            fn try_from(value: i32) -> ::core::result::Result<Self, ::prost::UnknownEnumValue> {
                match value {
                    $($number => Ok(Self::$value),)+
                    _ => Err(::prost::UnknownEnumValue(value)),
                }
            }
        }
    };
}
pub(crate) use enumeration;

macro_rules! first {
    ($name:ident, $first:ident $($other:ident)*) => {
        $name::$first
    };
}
pub(crate) use first;
