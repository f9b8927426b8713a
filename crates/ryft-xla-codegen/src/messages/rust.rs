//! From `proto/` to Rust: prost types, one file a Protobuf package, and the descriptors as one binary file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use prost::Message;
use prost_build::Module;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorProto};

use super::implement::implement;
use super::sources;
use crate::Result;
use crate::output::Files;

/// The file that `FILE_DESCRIPTOR_SET` includes.
pub const DESCRIPTORS: &str = "descriptors.bin";

/// Protobuf's file of messages with one value, which prost takes for the value's type.
pub const WRAPPERS: &str = "google/protobuf/wrappers.proto";

/// The generated files of `src/generated`, made from the files of `proto/`.
pub fn types(protos: &Files) -> Result<Files> {
    let mut texts = BTreeMap::new();
    for (path, text) in protos {
        let name = path.to_str().ok_or("a path of proto/ is not UTF-8")?;
        texts.insert(name.replace('\\', "/"), String::from_utf8(text.clone())?);
    }
    let names: Vec<_> = texts.keys().cloned().collect();
    let mut compiler = sources::compiler(sources::Texts(texts), &names)?;
    let descriptors = compiler.file_descriptor_set().encode_to_vec();
    compiler.include_source_info(true);
    let mut files = compiler.file_descriptor_set().file;
    files.iter_mut().for_each(say_what_is_packed);

    let well_known = with_types(&files);

    let mut config = prost_build::Config::new();
    // A map with an order makes equal messages encode to equal bytes, so that a cache can be keyed by them.
    config.btree_map(["."]);
    for message in well_known.iter().flat_map(|file| &file.message_type) {
        let name = message.name();
        config.extern_path(
            format!(".google.protobuf.{name}"),
            format!("crate::google::protobuf::{name}"),
        );
    }
    let mut rust = config.generate(modules(files))?;
    let mut config = prost_build::Config::new();
    config.compile_well_known_types();
    rust.extend(config.generate(modules(well_known))?);

    let mut generated = Files::from([(PathBuf::from(DESCRIPTORS), descriptors)]);
    for (module, text) in rust {
        let name = module.to_file_name_or("root");
        let text = implement(&text).map_err(|error| format!("{name}: {error}"))?;
        generated.insert(PathBuf::from(name), text.into_bytes());
    }
    Ok(generated)
}

fn modules(files: Vec<FileDescriptorProto>) -> Vec<(Module, FileDescriptorProto)> {
    let module = |file: &FileDescriptorProto| Module::from_protobuf_package_name(file.package());
    files
        .into_iter()
        .map(|file| (module(&file), file))
        .collect()
}

/// Protobuf's own files whose messages are types here, without comments: not the wrappers, which are types of Rust.
fn with_types(files: &[FileDescriptorProto]) -> Vec<FileDescriptorProto> {
    let is_one = |file: &&FileDescriptorProto| {
        sources::is_well_known(file.name()) && file.name() != WRAPPERS
    };
    let files = files.iter().filter(is_one).cloned();
    files
        .map(|file| FileDescriptorProto {
            source_code_info: None,
            ..file
        })
        .collect()
}

/// Whether a field is a repeated one of numbers, which can be packed.
pub fn can_be_packed(field: &FieldDescriptorProto) -> bool {
    let has_no_packing = matches!(
        field.r#type(),
        Type::String | Type::Bytes | Type::Message | Type::Group
    );
    field.label() == Label::Repeated && !has_no_packing
}

/// Says for each field of a proto3 file that has options whether it is packed: prost-build takes one whose options don't
/// say it for unpacked, while proto3 packs it.
fn say_what_is_packed(file: &mut FileDescriptorProto) {
    fn in_message(message: &mut DescriptorProto) {
        message.nested_type.iter_mut().for_each(in_message);
        let fields = message.field.iter_mut();
        for field in fields.filter(|field| can_be_packed(field)) {
            if let Some(options) = &mut field.options {
                options.packed.get_or_insert(true);
            }
        }
    }
    if file.syntax() == "proto3" {
        file.message_type.iter_mut().for_each(in_message);
    }
}
