//! Finds the serialized `FileDescriptorProto`s that protoc's C++ code keeps in a library's read-only data.

use std::collections::BTreeMap;

use prost::Message;
use prost::encoding::{WireType, decode_key, decode_varint};
use prost_types::FileDescriptorProto;

/// Every descriptor in `library`, by the name of its file; the first where a library carries one twice.
pub fn descriptors_in(library: &[u8]) -> BTreeMap<String, FileDescriptorProto> {
    let mut found = BTreeMap::new();
    for dot in memchr::memmem::find_iter(library, b".proto") {
        let name_end = dot + ".proto".len();
        let Some(start) = start_of_name(library, name_end) else {
            continue;
        };
        let Some(file) = descriptor_at(&library[start..]) else {
            continue;
        };
        found.entry(file.name().to_owned()).or_insert(file);
    }
    found
}

/// A descriptor begins with its name: the key of field 1, the length, the text. Where that key is, if there is one.
fn start_of_name(library: &[u8], name_end: usize) -> Option<usize> {
    (1..128_u8).find_map(|length| {
        let start = name_end.checked_sub(usize::from(length) + 2)?;
        (library[start] == 0x0a && library[start + 1] == length).then_some(start)
    })
}

/// Decodes the descriptor at the beginning of `bytes`, whose length isn't known.
///
/// protoc writes fields in the order of their numbers, so the descriptor is over where a number is less than the one
/// before (a second name too: that is the next descriptor) or where no field of a descriptor begins.
/// What follows may by chance look like one more field; then the longest beginning that decodes is taken.
fn descriptor_at(bytes: &[u8]) -> Option<FileDescriptorProto> {
    let mut ends = vec![];
    let mut rest = bytes;
    let mut last_number = 0;
    while let Some((number, after)) = field_of_a_file(rest) {
        if number < last_number || (number == last_number && !is_repeated(number)) {
            break;
        }
        last_number = number;
        rest = after;
        ends.push(bytes.len() - rest.len());
    }
    let decoded = ends
        .iter()
        .rev()
        .find_map(|&end| FileDescriptorProto::decode(&bytes[..end]).ok())?;
    let defines = !(decoded.message_type.is_empty()
        && decoded.enum_type.is_empty()
        && decoded.service.is_empty());
    defines.then_some(decoded)
}

/// The number of the field of a `FileDescriptorProto` that begins here, and what follows it.
fn field_of_a_file(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut rest = bytes;
    let (number, wire_type) = decode_key(&mut rest).ok()?;
    let is_varint = matches!(number, 10 | 11 | 14);
    match wire_type {
        WireType::Varint if is_varint => {
            decode_varint(&mut rest).ok()?;
            Some((number, rest))
        }
        WireType::LengthDelimited if (1..=12).contains(&number) && !is_varint => {
            let length = usize::try_from(decode_varint(&mut rest).ok()?).ok()?;
            Some((number, rest.get(length..)?))
        }
        _ => None,
    }
}

/// Imports, messages, enums, services and extensions come many times.
fn is_repeated(number: u32) -> bool {
    matches!(number, 3..=7 | 10 | 11)
}
