//! From `.proto` text to descriptors, with protox.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FileDescriptorProto, OneofDescriptorProto};
use protox::Compiler;
use protox::file::{ChainFileResolver, File, FileResolver, GoogleFileResolver};

use crate::Result;

/// The import roots inside an XLA source tree: XLA's own files, and those of TSL.
const IMPORT_ROOTS: [&str; 2] = ["", "third_party/tsl"];

/// Whether this file is one of Protobuf's own, which are imported and never printed.
pub fn is_well_known(name: &str) -> bool {
    name.starts_with("google/protobuf/")
}

/// The paths listed in `roots.txt`: one a line, `#` begins a comment.
pub fn read_roots(path: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect())
}

/// Parsed files with all that they import.
pub struct Schema {
    /// The descriptors by the files' import paths, without source information.
    pub files: BTreeMap<String, FileDescriptorProto>,
    /// The same, serialized by protox: options that prost's descriptors have no field for are here too.
    pub encoded: Vec<u8>,
}

/// `roots` and all they import, read from an XLA source tree (or `proto/`).
pub fn from_directory(directory: &Path, roots: &[String]) -> Result<Schema> {
    let directories = IMPORT_ROOTS.iter().map(|root| directory.join(root));
    compile(Directories(directories.collect()), roots)
}

/// `roots` and all they import, read from texts by import path.
pub fn from_texts(texts: BTreeMap<String, String>, roots: &[String]) -> Result<Schema> {
    compile(Texts(texts), roots)
}

fn compile(resolver: impl FileResolver + 'static, roots: &[String]) -> Result<Schema> {
    let compiler = compiler(resolver, roots)?;
    let files = compiler.file_descriptor_set().file;
    Ok(Schema {
        files: files
            .into_iter()
            .map(|file| (file.name().to_owned(), file))
            .collect(),
        encoded: compiler.encode_file_descriptor_set(),
    })
}

/// A compiler that has read `roots` and all they import, Protobuf's own files among them.
pub(super) fn compiler(
    resolver: impl FileResolver + 'static,
    roots: &[String],
) -> Result<Compiler> {
    let mut chain = ChainFileResolver::new();
    chain.add(resolver);
    chain.add(GoogleFileResolver::new());
    let mut compiler = Compiler::with_file_resolver(chain);
    compiler.include_imports(true);
    compiler.open_files(roots)?;
    Ok(compiler)
}

struct Directories(Vec<PathBuf>);

impl FileResolver for Directories {
    fn open_file(&self, name: &str) -> std::result::Result<File, protox::Error> {
        for directory in &self.0 {
            match fs::read_to_string(directory.join(name)) {
                Ok(text) => return parse(name, &text),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(protox::Error::new(error)),
            }
        }
        Err(protox::Error::file_not_found(name))
    }
}

/// Files by their import path.
pub(super) struct Texts(pub(super) BTreeMap<String, String>);

impl FileResolver for Texts {
    fn open_file(&self, name: &str) -> std::result::Result<File, protox::Error> {
        match self.0.get(name) {
            Some(text) => parse(name, text),
            None => Err(protox::Error::file_not_found(name)),
        }
    }
}

/// Parses one file. A file of edition 2023 becomes the proto3 file that means the same, because neither protox nor
/// prost-build reads editions: both have open enums, packed repeated fields and checked UTF-8; what differs is that
/// a singular field has presence unless the file says `features.field_presence = IMPLICIT`.
/// Any other `features` option is an error.
fn parse(name: &str, text: &str) -> std::result::Result<File, protox::Error> {
    const EDITION: &str = "edition = \"2023\";";
    const IMPLICIT: &str = "option features.field_presence = IMPLICIT;";
    if !text.lines().any(|line| line.trim() == EDITION) {
        return File::from_source(name, text);
    }
    let as_proto3 = text
        .replace(EDITION, "syntax = \"proto3\";")
        .replace(IMPLICIT, "");
    let lines = as_proto3
        .lines()
        .map(|line| quote_reserved(line).unwrap_or_else(|| line.to_owned()) + "\n");
    let as_proto3: String = lines.collect();
    let mut code = as_proto3.lines().filter_map(|line| line.split("//").next());
    if let Some(line) = code.find(|line| line.contains("features.")) {
        return Err(protox::Error::new(format!(
            "{name}: proto3 may not mean the same as edition 2023 with `{}`",
            line.trim()
        )));
    }
    let mut file = FileDescriptorProto::from(File::from_source(name, &as_proto3)?);
    file.source_code_info = None;
    if !text.contains(IMPLICIT) {
        for message in &mut file.message_type {
            make_presence_explicit(message)
                .map_err(|reason| protox::Error::new(format!("{name}: {reason}")))?;
        }
    }
    Ok(File::from_file_descriptor_proto(file))
}

/// `reserved A, B;`, as editions write reserved names, in the form of proto3: `reserved "A", "B";`.
fn quote_reserved(line: &str) -> Option<String> {
    let (indentation, rest) = line.split_once("reserved ")?;
    let (names, rest) = rest.split_once(';')?;
    let is_name = |name: &str| {
        name.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
            && !name.contains(' ')
    };
    let names: Vec<_> = names.split(',').map(str::trim).collect();
    if !indentation.trim().is_empty() || !names.iter().all(|name| is_name(name)) {
        return None;
    }
    let names: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
    Some(format!("{indentation}reserved {};{rest}", names.join(", ")))
}

/// Marks each singular scalar outside a oneof as proto3 `optional`, with the oneof of one member that goes with it.
fn make_presence_explicit(message: &mut DescriptorProto) -> std::result::Result<(), String> {
    for field in &mut message.field {
        if field.label() == Label::Repeated
            || field.oneof_index.is_some()
            || field.r#type == Some(Type::Message.into())
        {
            continue;
        }
        if field.r#type.is_none() {
            return Err(format!(
                "field {}: can't tell yet whether its type is a message or an enum",
                field.name()
            ));
        }
        field.proto3_optional = Some(true);
        field.oneof_index =
            Some(i32::try_from(message.oneof_decl.len()).map_err(|error| error.to_string())?);
        let name = format!("_{}", field.name());
        message.oneof_decl.push(OneofDescriptorProto {
            name: Some(name),
            options: None,
        });
    }
    message
        .nested_type
        .iter_mut()
        .try_for_each(make_presence_explicit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_names_of_an_edition_are_quoted_and_numbers_stay() {
        let quoted = |line: &str| quote_reserved(line);
        assert_eq!(
            quoted("  reserved ONE, two_2; // why").as_deref(),
            Some("  reserved \"ONE\", \"two_2\"; // why")
        );
        for line in [
            "  reserved 1, 2;",
            "  reserved \"ONE\";",
            "  reserved 3 to max;",
            "// reserved ONE;",
        ] {
            assert_eq!(quoted(line), None, "{line}");
        }
    }
}
