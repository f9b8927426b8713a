//! Bytes that no encoder of messages writes, and a look at those that one does.

use prost::bytes::Buf;
use prost::encoding::{DecodeContext, WireType, decode_key, encode_key, encode_varint, skip_field};
use prost_reflect::{FieldDescriptor, Kind};

/// The fields of a message in the order of their numbers; those of one number stay in order, and the insides of
/// messages are taken as they are.
pub(crate) fn sorted(mut bytes: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let mut fields = Vec::new();
    while bytes.has_remaining() {
        let start = bytes;
        let (number, wire_type) = decode_key(&mut bytes).expect("a key");
        skip_field(wire_type, number, &mut bytes, DecodeContext::default()).expect("a field");
        let mut field = start[..start.len() - bytes.len()].to_vec();
        // Inside, a map's entries have no order for the oracle, and a oneof's member has its own place.
        if wire_type == WireType::LengthDelimited {
            field.sort_unstable();
        }
        fields.push((number, field));
    }
    fields.sort();
    fields
}

/// One field of each wire type.
pub(crate) fn unknown_fields(number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    encode_key(number, WireType::Varint, &mut bytes);
    encode_varint(u64::MAX, &mut bytes);
    encode_key(number, WireType::ThirtyTwoBit, &mut bytes);
    bytes.extend([255; 4]);
    encode_key(number, WireType::SixtyFourBit, &mut bytes);
    bytes.extend([255; 8]);
    encode_key(number, WireType::LengthDelimited, &mut bytes);
    bytes.extend([2, 255, 255]);
    encode_key(number, WireType::StartGroup, &mut bytes);
    encode_key(1, WireType::Varint, &mut bytes);
    bytes.push(1);
    encode_key(number, WireType::EndGroup, &mut bytes);
    bytes
}

/// A value of a wire type that the field does not have.
pub(crate) fn wrong_wire_type(field: &FieldDescriptor) -> Vec<u8> {
    let mut bytes = Vec::new();
    match wire_type(&field.kind()) {
        WireType::ThirtyTwoBit => {
            encode_key(field.number(), WireType::Varint, &mut bytes);
            bytes.push(1);
        }
        _ => {
            encode_key(field.number(), WireType::ThirtyTwoBit, &mut bytes);
            bytes.extend([1; 4]);
        }
    }
    bytes
}

/// Two numbers in one piece.
pub(crate) fn packed(field: &FieldDescriptor) -> Vec<u8> {
    let number = number(&field.kind());
    let mut bytes = Vec::new();
    encode_key(field.number(), WireType::LengthDelimited, &mut bytes);
    encode_varint(2 * number.len() as u64, &mut bytes);
    bytes.extend(number.repeat(2));
    bytes
}

/// Two numbers, each by itself.
pub(crate) fn unpacked(field: &FieldDescriptor) -> Vec<u8> {
    let mut bytes = Vec::new();
    encode_key(field.number(), wire_type(&field.kind()), &mut bytes);
    bytes.extend(number(&field.kind()));
    bytes.repeat(2)
}

/// A number that is not the default.
fn number(kind: &Kind) -> &'static [u8] {
    match wire_type(kind) {
        WireType::ThirtyTwoBit => &[1; 4],
        WireType::SixtyFourBit => &[1; 8],
        _ => &[1],
    }
}

fn wire_type(kind: &Kind) -> WireType {
    match kind {
        Kind::Double | Kind::Fixed64 | Kind::Sfixed64 => WireType::SixtyFourBit,
        Kind::Float | Kind::Fixed32 | Kind::Sfixed32 => WireType::ThirtyTwoBit,
        Kind::String | Kind::Bytes | Kind::Message(_) => WireType::LengthDelimited,
        _ => WireType::Varint,
    }
}
