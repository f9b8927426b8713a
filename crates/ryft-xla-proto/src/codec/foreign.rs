//! Fields of types that aren't messages of this crate: maps, and the wrappers that prost takes for Rust's own types.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use prost::bytes::{Buf, BufMut};
use prost::encoding::{self, DecodeContext, WireType};
use prost::{DecodeError, Message};

/// A field that encodes and decodes itself.
pub(crate) trait Foreign {
    /// Encodes the field, with its number.
    fn encode(&self, number: u32, buf: &mut dyn BufMut);

    /// The length of what `encode` writes.
    fn encoded_len(&self, number: u32) -> usize;

    /// Reads a value into the field.
    fn merge(
        &mut self,
        wire_type: WireType,
        buf: &mut dyn Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError>;
}

/// An optional wrapper: `google.protobuf.UInt64Value` is `u64`.
impl<M: Message + Default> Foreign for Option<M> {
    fn encode(&self, number: u32, mut buf: &mut dyn BufMut) {
        if let Some(message) = self {
            encoding::message::encode(number, message, &mut buf);
        }
    }

    fn encoded_len(&self, number: u32) -> usize {
        self.as_ref()
            .map_or(0, |message| encoding::message::encoded_len(number, message))
    }

    fn merge(
        &mut self,
        wire_type: WireType,
        mut buf: &mut dyn Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError> {
        encoding::message::merge(wire_type, self.get_or_insert_default(), &mut buf, context)
    }
}

/// A key or value of a map.
trait Part: Default + PartialEq {
    fn encode(number: u32, value: &Self, buf: &mut &mut dyn BufMut);
    fn encoded_len(number: u32, value: &Self) -> usize;
    fn merge(
        wire_type: WireType,
        value: &mut Self,
        buf: &mut &mut dyn Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError>;
}

macro_rules! part {
    ($($type:ty: $module:ident $(, $message:ident)?;)*) => {$(
        impl $(<$message: super::Fields + Default + PartialEq>)? Part for $type {
            fn encode(number: u32, value: &Self, buf: &mut &mut dyn BufMut) {
                encoding::$module::encode(number, value, buf);
            }

            fn encoded_len(number: u32, value: &Self) -> usize {
                encoding::$module::encoded_len(number, value)
            }

            fn merge(
                wire_type: WireType,
                value: &mut Self,
                buf: &mut &mut dyn Buf,
                context: DecodeContext,
            ) -> Result<(), DecodeError> {
                encoding::$module::merge(wire_type, value, buf, context)
            }
        }
    )*};
}
part! {
    bool: bool;
    i32: int32;
    i64: int64;
    u32: uint32;
    u64: uint64;
    f32: float;
    f64: double;
    String: string;
    Vec<u8>: bytes;
    M: message, M;
}

macro_rules! map {
    ($map:ident, $module:ident, $($bound:ident),+) => {
        impl<K: Part $(+ $bound)+, V: Part> Foreign for $map<K, V> {
            fn encode(&self, number: u32, mut buf: &mut dyn BufMut) {
                encoding::$module::encode(
                    K::encode,
                    K::encoded_len,
                    V::encode,
                    V::encoded_len,
                    number,
                    self,
                    &mut buf,
                );
            }

            fn encoded_len(&self, number: u32) -> usize {
                encoding::$module::encoded_len(K::encoded_len, V::encoded_len, number, self)
            }

            fn merge(
                &mut self,
                _wire_type: WireType,
                mut buf: &mut dyn Buf,
                context: DecodeContext,
            ) -> Result<(), DecodeError> {
                encoding::$module::merge(K::merge, V::merge, self, &mut buf, context)
            }
        }
    };
}
map!(BTreeMap, btree_map, Eq, Hash, Ord);
map!(HashMap, hash_map, Eq, Hash, Ord);
