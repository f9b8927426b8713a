//! The schema is that of the libraries: XLA's plugins carry the descriptors of their messages, and ours must agree.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use prost::Message;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FileDescriptorProto, FileDescriptorSet};
use ryft_build_support::part::Component;
use ryft_build_support::pin::Pin;
use ryft_build_support::resolver::Resolver;
use ryft_build_support::settings::{Settings, SourceKind};
use ryft_build_support::target::TARGETS;
use ryft_xla_codegen::check_pin::{known, table};
use ryft_xla_codegen::schema::{agreement, extraction};

/// The library of the pinned CPU plugin for Linux on x86_64, whatever this machine is: that in the wheel, which is what was
/// measured.
fn plugin_library() -> PathBuf {
    let pin = Pin::built_in().unwrap();
    let mut settings = Settings::from_process(TARGETS[0]).unwrap();
    settings
        .sources
        .retain(|source| *source != SourceKind::Release);
    let native = Resolver::new(pin, settings).resolve(Component::PjrtCpu);
    native.unwrap_or_else(|error| panic!("{error}")).path
}

fn our_schema() -> Vec<FileDescriptorProto> {
    let set = FileDescriptorSet::decode(ryft_xla_proto::FILE_DESCRIPTOR_SET);
    let files = set.expect("the descriptors are committed whole").file;
    files
        .into_iter()
        .filter(|file| !file.name().starts_with("google/protobuf/"))
        .collect()
}

#[test]
fn the_plugin_and_this_crate_agree_on_every_field_and_enum_value() {
    let path = plugin_library();
    let library = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let theirs = extraction::descriptors_in(&library);
    let ours = our_schema();

    let shared = ours
        .iter()
        .filter(|file| theirs.contains_key(file.name()))
        .count();
    let comparison = agreement::compare(&ours, theirs.values());
    println!(
        "{} files in {}, {shared} of our {}",
        theirs.len(),
        path.display(),
        ours.len()
    );
    println!("{comparison}");

    // Fewer than the page says would mean that the search lost some.
    let row = &table::read().unwrap()["pjrt-cpu"];
    let (alike, otherwise) = (comparison.agreeing, comparison.disagreements.len());
    assert!(
        row.ends_with(&format!("| {alike} / {otherwise} |")),
        "{row}\nhelp: run `cargo run -p ryft-xla-codegen -- check-pin --write`"
    );

    let found: BTreeSet<_> = comparison
        .disagreements
        .iter()
        .map(String::as_str)
        .collect();
    let known = fs::read_to_string(known::path()).unwrap();
    let known = known::lines(&known);
    let new: Vec<_> = found.difference(&known).collect();
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(new.is_empty(), "the plugin disagrees: {new:#?}");
    assert!(
        gone.is_empty(),
        "known_disagreements.txt lists what is no longer there: {gone:#?}"
    );
}

#[test]
fn a_descriptor_is_found_between_other_bytes_and_ends_where_it_ends() {
    let schema = our_schema();
    let mut library = b"\x7fELF and a path, xla/xla.proto, that is no descriptor\0\0".to_vec();
    for file in &schema {
        library.extend(file.encode_to_vec());
        library.extend(b"\x01text\0\x12\x01");
    }
    let found = extraction::descriptors_in(&library);
    assert_eq!(found.len(), schema.len());
    assert!(
        schema
            .iter()
            .all(|file| found.get(file.name()) == Some(file))
    );
}

#[test]
fn descriptors_that_touch_each_other_are_told_apart() {
    let schema = our_schema();
    let library: Vec<u8> = schema.iter().flat_map(Message::encode_to_vec).collect();
    let found = extraction::descriptors_in(&library);
    assert!(
        schema
            .iter()
            .all(|file| found.get(file.name()) == Some(file))
    );
}

#[test]
fn a_schema_agrees_with_itself() {
    let ours = our_schema();
    assert_eq!(
        agreement::compare(&ours, ours.iter()).disagreements,
        Vec::<String>::new()
    );
}

#[test]
fn each_way_in_which_a_field_can_change_is_a_disagreement_that_names_it() {
    type Change = fn(&mut DescriptorProto);
    let changes: [(Change, &str); 6] = [
        (
            |message| message.field[1].number = Some(99),
            "xla.CompileOptionsProto.parameter_is_tupled_arguments = 2 (bool): \
             plugin has parameter_is_tupled_arguments = 99 (bool)",
        ),
        (
            |message| message.field[1].name = Some("tupled".into()),
            "xla.CompileOptionsProto.parameter_is_tupled_arguments = 2 (bool): plugin has tupled = 2 (bool)",
        ),
        (
            |message| message.field[4].r#type = Some(Type::Sint64.into()),
            "xla.CompileOptionsProto.profile_version = 5 (int64): plugin has profile_version = 5 (sint64)",
        ),
        (
            |message| message.field[4].label = Some(Label::Repeated.into()),
            "xla.CompileOptionsProto.profile_version = 5 (int64): \
             plugin has profile_version = 5 (packed repeated int64)",
        ),
        (
            |message| message.field[2].type_name = Some(".xla.DebugOptions".into()),
            "xla.CompileOptionsProto.executable_build_options = 3 (message .xla.ExecutableBuildOptionsProto): \
             plugin has executable_build_options = 3 (message .xla.DebugOptions)",
        ),
        (
            |message| {
                message.oneof_decl[0].name = Some("choice".into());
                message.field[4].oneof_index = Some(0);
            },
            "xla.CompileOptionsProto.profile_version = 5 (int64): \
             plugin has profile_version = 5 (int64 in oneof choice)",
        ),
    ];
    let ours = our_schema();
    for (change, expected) in changes {
        let mut theirs = ours.clone();
        let messages = theirs.iter_mut().flat_map(|file| &mut file.message_type);
        messages
            .filter(|message| message.name() == "CompileOptionsProto")
            .for_each(change);
        assert_eq!(
            agreement::compare(&ours, theirs.iter()).disagreements,
            [expected]
        );
    }
}

#[test]
fn a_changed_enum_value_is_a_disagreement_that_names_it() {
    let ours = our_schema();
    let mut theirs = ours.clone();
    let mut enums = theirs.iter_mut().flat_map(|file| &mut file.enum_type);
    let types = enums
        .find(|one| one.name() == "PrimitiveType")
        .expect("the schema has PrimitiveType");
    types.value[1].number = Some(1000);
    assert_eq!(
        agreement::compare(&ours, theirs.iter()).disagreements,
        ["xla.PrimitiveType.PRED = 1: plugin has PRED = 1000"]
    );
}
