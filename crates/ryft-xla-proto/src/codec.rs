//! How the generated messages are encoded and decoded, once for all of them.
//!
//! A generated message says what its fields are ([`Fields`]); the functions here do with it what
//! [`prost::Message`] asks for, by the functions that prost's own derived code calls. The code of each message is small
//! this way, and a message costs little to compile.

// Each type of Protobuf is here, whichever the messages of a pin have.
#![allow(dead_code)]
// A visitor takes a field as it is: a conversion to a slice at each call would cost time to compile.
#![allow(clippy::ptr_arg)]

mod debug;
mod decode;
mod encode;
mod foreign;
mod oneof;
mod repeated;

pub(crate) use debug::{debug_message, named};
pub(crate) use decode::merge_field;
pub(crate) use encode::{encode, encode_member, encoded_len, member_len};
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

/// Calls a macro with the numeric types of Protobuf: the module of prost, which a plain value is named by too; the Rust
/// type; the default; the functions of [`Visitor`] for a value that is always sent, an optional one, repeated ones and
/// packed ones; and the variants of [`Slot`] for one value, an optional one and several.
macro_rules! with_numbers {
    ($macro:ident) => {
        $macro! {
            bool, bool, false, required_bool, optional_bool, repeated_bool, packed_bool, Bool, OptionalBool, RepeatedBool;
            int32, i32, 0, required_int32, optional_int32, repeated_int32, packed_int32, Int32, OptionalInt32, RepeatedInt32;
            int64, i64, 0, required_int64, optional_int64, repeated_int64, packed_int64, Int64, OptionalInt64, RepeatedInt64;
            uint32, u32, 0, required_uint32, optional_uint32, repeated_uint32, packed_uint32, Uint32, OptionalUint32, RepeatedUint32;
            uint64, u64, 0, required_uint64, optional_uint64, repeated_uint64, packed_uint64, Uint64, OptionalUint64, RepeatedUint64;
            sint32, i32, 0, required_sint32, optional_sint32, repeated_sint32, packed_sint32, Sint32, OptionalSint32, RepeatedSint32;
            sint64, i64, 0, required_sint64, optional_sint64, repeated_sint64, packed_sint64, Sint64, OptionalSint64, RepeatedSint64;
            fixed32, u32, 0, required_fixed32, optional_fixed32, repeated_fixed32, packed_fixed32, Fixed32, OptionalFixed32, RepeatedFixed32;
            fixed64, u64, 0, required_fixed64, optional_fixed64, repeated_fixed64, packed_fixed64, Fixed64, OptionalFixed64, RepeatedFixed64;
            sfixed32, i32, 0, required_sfixed32, optional_sfixed32, repeated_sfixed32, packed_sfixed32, Sfixed32, OptionalSfixed32, RepeatedSfixed32;
            sfixed64, i64, 0, required_sfixed64, optional_sfixed64, repeated_sfixed64, packed_sfixed64, Sfixed64, OptionalSfixed64, RepeatedSfixed64;
            float, f32, 0.0, required_float, optional_float, repeated_float, packed_float, Float, OptionalFloat, RepeatedFloat;
            double, f64, 0.0, required_double, optional_double, repeated_double, packed_double, Double, OptionalDouble, RepeatedDouble;
        }
    };
}
pub(crate) use with_numbers;

macro_rules! visitor_and_slot {
    ($($plain:ident, $type:ty, $default:literal, $required:ident, $optional:ident, $repeated:ident, $packed:ident, $one:ident, $one_or_none:ident, $several:ident;)*) => {
        /// What is done with each field of a message: there is a function for each type of field, which takes the
        /// field's number and value.
        pub(crate) trait Visitor {
            $(
                fn $plain(&mut self, number: u32, value: &$type);
                fn $required(&mut self, number: u32, value: &$type);
                fn $optional(&mut self, number: u32, value: &Option<$type>);
                fn $repeated(&mut self, number: u32, values: &Vec<$type>);
                fn $packed(&mut self, number: u32, values: &Vec<$type>);
            )*
            fn string(&mut self, number: u32, value: &String);
            fn required_string(&mut self, number: u32, value: &String);
            fn optional_string(&mut self, number: u32, value: &Option<String>);
            fn repeated_string(&mut self, number: u32, values: &Vec<String>);
            fn bytes(&mut self, number: u32, value: &Vec<u8>);
            fn required_bytes(&mut self, number: u32, value: &Vec<u8>);
            fn optional_bytes(&mut self, number: u32, value: &Option<Vec<u8>>);
            fn repeated_bytes(&mut self, number: u32, values: &Vec<Vec<u8>>);
            /// The message of a oneof.
            fn message(&mut self, number: u32, message: &dyn Fields);
            /// An optional message, or repeated ones.
            fn messages(&mut self, number: u32, messages: &dyn Messages);
            fn foreign(&mut self, number: u32, value: &dyn Foreign);
        }

        /// Where the value of a field goes.
        pub(crate) enum Slot<'a> {
            $(
                $one(&'a mut $type),
                $one_or_none(&'a mut Option<$type>),
                $several(&'a mut Vec<$type>),
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
with_numbers!(visitor_and_slot);

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
