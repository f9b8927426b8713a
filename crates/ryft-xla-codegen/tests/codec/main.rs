//! Every message of `ryft-xla-proto` encodes and decodes as its descriptor says. The oracle is prost-reflect, which knows
//! nothing of the generated types.

mod filled;
mod flat;
#[rustfmt::skip]
mod flat_messages;
#[rustfmt::skip]
mod messages;
mod wire;

use std::any::type_name;
use std::fmt::Debug;

use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, ReflectMessage as _,
};

use filled::{choices, filled};

/// A message's name, and what tries the Rust type of it.
type Entry = (&'static str, fn(&MessageDescriptor));

/// How deep messages are nested below the one that is tried: a map's values have values then.
const DEPTH: usize = 2;

/// The descriptors of all messages.
fn pool() -> DescriptorPool {
    DescriptorPool::decode(ryft_xla_proto::FILE_DESCRIPTOR_SET).expect("the descriptors are whole")
}

/// A Rust type of a message.
trait Rust: Message + Default + Clone + PartialEq + Debug {}
impl<M: Message + Default + Clone + PartialEq + Debug> Rust for M {}

/// Tries the Rust type of a message.
fn try_message<M: Rust>(descriptor: &MessageDescriptor) {
    let samples: Vec<_> = (0..choices(descriptor))
        .map(|choice| filled(descriptor, choice, DEPTH, &|_| None))
        .collect();
    for (sample, next) in samples.iter().zip(samples.iter().cycle().skip(1)) {
        let message = is_recoded::<M>(sample);
        is_merged(&message, sample, next);
        is_cut_where_the_oracle_says::<M>(sample);
        skips_unknown_fields(&message, sample);
        shows_its_name(&message);
        let mut cleared = message;
        cleared.clear();
        assert_eq!(cleared, M::default());
    }
    assert_eq!(M::default().encode_to_vec(), [0; 0]);
    assert_eq!(M::decode([].as_slice()), Ok(M::default()));
    for field in descriptor.fields() {
        names_the_field_of_a_wrong_wire_type::<M>(&field);
        reads_packed_and_unpacked_alike::<M>(&field);
    }
}

/// What the oracle encodes is decoded, and encoded to what the oracle decodes, of the length that was said.
fn is_recoded<M: Rust>(sample: &DynamicMessage) -> M {
    let sent = sample.encode_to_vec();
    let message = M::decode(sent.as_slice()).expect("it decodes");
    let bytes = message.encode_to_vec();
    assert_eq!(message.encoded_len(), bytes.len(), "{message:?}");
    assert_eq!(bytes.len(), sent.len(), "{message:?}");
    let received = DynamicMessage::decode(sample.descriptor(), bytes.as_slice());
    let received = received.expect("the oracle decodes it");
    assert_eq!(&received, sample);
    // The order of the bytes is prost's, which sends a oneof where its first member would be.
    assert_eq!(wire::sorted(&bytes), wire::sorted(&sent), "{message:?}");
    message
}

/// Another sample is merged into a message as the oracle merges it.
fn is_merged<M: Rust>(message: &M, sample: &DynamicMessage, next: &DynamicMessage) {
    let mut expected = sample.clone();
    let bytes = next.encode_to_vec();
    expected.merge(bytes.as_slice()).expect("the oracle merges");
    let mut merged = message.clone();
    merged.merge(bytes.as_slice()).expect("it is merged");
    let received = DynamicMessage::decode(sample.descriptor(), merged.encode_to_vec().as_slice());
    assert_eq!(received, Ok(expected));
}

/// Input that ends too early is an error wherever it is one for the oracle.
fn is_cut_where_the_oracle_says<M: Rust>(sample: &DynamicMessage) {
    let bytes = sample.encode_to_vec();
    for length in (0..bytes.len()).step_by(1 + bytes.len() / 32) {
        let cut = &bytes[..length];
        let oracle = DynamicMessage::decode(sample.descriptor(), cut);
        assert_eq!(M::decode(cut).is_err(), oracle.is_err(), "{cut:?}");
    }
}

/// Fields with a number that the message does not have are skipped, of whatever wire type.
fn skips_unknown_fields<M: Rust>(message: &M, sample: &DynamicMessage) {
    let descriptor = sample.descriptor();
    let known = descriptor.fields().map(|field| field.number());
    let number = known.max().unwrap_or_default() + 1;
    let mut bytes = wire::unknown_fields(number);
    bytes.extend(sample.encode_to_vec());
    bytes.extend(wire::unknown_fields(number));
    assert_eq!(M::decode(bytes.as_slice()).as_ref(), Ok(message));
}

fn shows_its_name<M: Rust>(message: &M) {
    let name = type_name::<M>().rsplit("::").next().unwrap_or_default();
    assert!(format!("{message:?}").starts_with(name), "{message:?}");
}

/// A value of a wire type that the field can't have is an error that names message and field. A map's wire type is not
/// looked at, by prost neither.
fn names_the_field_of_a_wrong_wire_type<M: Rust>(field: &FieldDescriptor) {
    if field.is_map() {
        return;
    }
    let bytes = wire::wrong_wire_type(field);
    let error = M::decode(bytes.as_slice()).expect_err("the wire type is wrong");
    let error = error.to_string();
    let oneof = field.containing_oneof().filter(|one| !one.is_synthetic());
    let name = oneof.map_or_else(|| field.name().to_owned(), |one| one.name().to_owned());
    let ty = type_name::<M>().rsplit("::").next().unwrap_or_default();
    let plain = |text: &str| text.replace('_', "").replace("r#", "").to_lowercase();
    let expected = plain(&format!(
        "failed to decode Protobuf message: {ty}.{name}: invalid wire type"
    ));
    assert!(plain(&error).starts_with(&expected), "{error}");
}

/// Repeated numbers are read packed and unpacked, whichever way they are sent.
fn reads_packed_and_unpacked_alike<M: Rust>(field: &FieldDescriptor) {
    if !field.is_list() || matches!(field.kind(), Kind::String | Kind::Bytes | Kind::Message(_)) {
        return;
    }
    let packed = M::decode(wire::packed(field).as_slice()).expect("packed numbers are read");
    let unpacked = M::decode(wire::unpacked(field).as_slice()).expect("unpacked numbers are read");
    assert_eq!(packed, unpacked);
    assert_ne!(packed, M::default());
    let sent = packed.encode_to_vec();
    let expected = match field.is_packed() {
        true => wire::packed(field),
        false => wire::unpacked(field),
    };
    assert_eq!(sent, expected, "{}", field.full_name());
}

#[test]
fn every_message_encodes_and_decodes_as_its_descriptor_says() {
    let pool = pool();
    for (name, try_message) in messages::MESSAGES {
        println!("{name}");
        try_message(&pool.get_message_by_name(name).expect("it has a descriptor"));
    }
    let has_a_type = |message: &MessageDescriptor| {
        !message.is_map_entry() && message.parent_file().name() != "google/protobuf/wrappers.proto"
    };
    let names = messages::MESSAGES
        .iter()
        .map(|(name, _)| (*name).to_owned());
    let mut expected: Vec<_> = pool
        .all_messages()
        .filter(has_a_type)
        .map(|message| message.full_name().to_owned())
        .collect();
    expected.sort();
    assert_eq!(names.collect::<Vec<_>>(), expected);
}
