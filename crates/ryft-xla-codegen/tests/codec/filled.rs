//! Messages with values in their fields.

use std::collections::BTreeMap;

use prost::Message as _;
use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, Value};

/// Which fields of a message are filled: all, or those with these numbers.
pub(crate) type Numbers<'a> = &'a dyn Fn(&MessageDescriptor) -> Option<&'static [i32]>;

/// How many values a field takes in turn, without those of a oneof or an enum.
const VALUES: usize = 4;

/// The fields that are filled.
fn fields(message: &MessageDescriptor, numbers: Numbers<'_>) -> Vec<FieldDescriptor> {
    let numbers = numbers(message);
    let is_filled = |field: &FieldDescriptor| {
        let number = i32::try_from(field.number()).unwrap();
        numbers.is_none_or(|numbers| numbers.contains(&number))
    };
    message.fields().filter(is_filled).collect()
}

/// How many samples show each member of each oneof, and each kind of value.
pub(crate) fn choices(message: &MessageDescriptor) -> usize {
    let members = message.oneofs().map(|oneof| oneof.fields().len());
    members.max().unwrap_or_default().max(VALUES + 1)
}

/// A message with its fields filled; of a oneof, the member `choice`, counted from 0.
pub(crate) fn filled(
    message: &MessageDescriptor,
    choice: usize,
    depth: usize,
    numbers: Numbers<'_>,
) -> DynamicMessage {
    let mut filled = DynamicMessage::new(message.clone());
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for field in fields(message, numbers) {
        let oneof = field
            .containing_oneof()
            .map(|oneof| oneof.full_name().to_owned());
        let key = oneof.unwrap_or_else(|| field.full_name().to_owned());
        groups.entry(key).or_default().push(field);
    }
    for members in groups.values() {
        let field = &members[choice % members.len()];
        if matches!(field.kind(), Kind::Message(_)) && depth == 0 {
            continue;
        }
        let value = |choice| value(&field.kind(), choice, depth, numbers);
        let value = if field.is_map() {
            map(field, choice, depth, numbers)
        } else if field.is_list() {
            Value::List((choice..choice + 3).map(value).collect())
        } else {
            value(choice)
        };
        if field.supports_presence() || !value.is_default_for_field(field) {
            filled.set_field(field, value);
        }
    }
    filled
}

fn map(field: &FieldDescriptor, choice: usize, depth: usize, numbers: Numbers<'_>) -> Value {
    let Kind::Message(entry) = field.kind() else {
        unreachable!("a map is a message");
    };
    let key = |number: usize| match entry.map_entry_key_field().kind() {
        Kind::String => MapKey::String(format!("key {number}")),
        Kind::Int64 => MapKey::I64(-1 - i64::try_from(number).unwrap()),
        Kind::Int32 => MapKey::I32(-1 - i32::try_from(number).unwrap()),
        other => panic!("a key of kind {other:?}"),
    };
    let kind = entry.map_entry_value_field().kind();
    // No default values: the oracle sends them, and prost does not. Either is read alike.
    let is_default = |value: &Value| match value {
        Value::Message(message) => message.encoded_len() == 0,
        value => value.is_default(&kind),
    };
    let entries = (choice..choice + 3).map(|one| (key(one), value(&kind, one, depth, numbers)));
    Value::Map(entries.filter(|(_, value)| !is_default(value)).collect())
}

/// A value: small, large, negative where there is such, or the default.
fn value(kind: &Kind, choice: usize, depth: usize, numbers: Numbers<'_>) -> Value {
    let of = |values: [i64; VALUES]| values[choice % VALUES];
    match kind {
        Kind::Double => Value::F64([-1.5, 1e300, f64::INFINITY, 0.0][choice % VALUES]),
        Kind::Float => Value::F32([-1.5, 1e30, f32::INFINITY, 0.0][choice % VALUES]),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => {
            Value::I32(i32::try_from(of([-300, i32::MAX.into(), i32::MIN.into(), 0])).unwrap())
        }
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
            Value::I64(of([-1 << 40, i64::MAX, i64::MIN, 0]))
        }
        Kind::Uint32 | Kind::Fixed32 => {
            Value::U32([3_000_000_000, 1, u32::MAX, 0][choice % VALUES])
        }
        Kind::Uint64 | Kind::Fixed64 => Value::U64([1 << 63, 1, u64::MAX, 0][choice % VALUES]),
        Kind::Bool => Value::Bool(choice.is_multiple_of(2)),
        Kind::String => Value::String(["text", "ß", "a longer text", ""][choice % VALUES].into()),
        Kind::Bytes => Value::Bytes(
            [&[0, 255][..], &[1], &[7; 200], &[]][choice % VALUES]
                .to_vec()
                .into(),
        ),
        Kind::Enum(one) => {
            let mut values: Vec<_> = one.values().map(|value| value.number()).collect();
            values.rotate_left(1);
            // One that the enum does not have.
            values.push(1_000_000);
            Value::EnumNumber(values[choice % values.len()])
        }
        Kind::Message(message) => {
            Value::Message(filled(message, choice, depth.saturating_sub(1), numbers))
        }
    }
}
