//! From `proto/` to Rust: prost types, one file a Protobuf package, and the descriptors as one binary file.

use std::path::{Path, PathBuf};

use prost::Message;
use prost_build::Module;
use protox::Compiler;

use super::{Files, Result, read_files};

/// The file that `FILE_DESCRIPTOR_SET` includes.
pub(crate) const DESCRIPTORS: &str = "descriptors.bin";

/// The generated files of `src/generated`, made from every `.proto` file below `proto_dir`.
pub(crate) fn types(proto_dir: &Path) -> Result<Files> {
    let protos = read_files(proto_dir, &[".proto"])?;
    let mut compiler = Compiler::new([proto_dir])?;
    compiler.include_imports(true).open_files(protos.keys())?;
    let descriptors = compiler.file_descriptor_set().encode_to_vec();
    compiler.include_source_info(true);
    let files = compiler.file_descriptor_set().file;

    let modules = files
        .into_iter()
        .map(|file| (Module::from_protobuf_package_name(file.package()), file));
    // A map with an order makes equal messages encode to equal bytes, so that a cache can be keyed by them.
    let rust = prost_build::Config::new()
        .btree_map(["."])
        .generate(modules.collect())?;

    let mut generated = Files::from([(PathBuf::from(DESCRIPTORS), descriptors)]);
    for (module, text) in rust {
        generated.insert(
            PathBuf::from(module.to_file_name_or("root")),
            text.into_bytes(),
        );
    }
    Ok(generated)
}
