//! The options of a file, message, field, enum and enum value that XLA's files use, as `name = value`.
//!
//! An option that is missing here can't be lost in silence: the printed text would no longer parse to the descriptor
//! that it was printed from, and the generator refuses to go on.

use prost_types::field_options::JsType;
use prost_types::{
    EnumOptions, EnumValueOptions, FieldOptions, FileOptions, MessageOptions, MethodOptions,
};

/// The options of a file.
pub fn of_file(options: &FileOptions) -> Vec<String> {
    let mut list = Vec::new();
    push(
        &mut list,
        "java_package",
        options.java_package.as_deref().map(quoted),
    );
    push(
        &mut list,
        "java_outer_classname",
        options.java_outer_classname.as_deref().map(quoted),
    );
    push(
        &mut list,
        "java_multiple_files",
        options.java_multiple_files,
    );
    push(
        &mut list,
        "go_package",
        options.go_package.as_deref().map(quoted),
    );
    push(&mut list, "deprecated", options.deprecated);
    push(&mut list, "cc_enable_arenas", options.cc_enable_arenas);
    list
}

/// The options of a message, without the mark of a map's entry, which the `map<..>` type says.
pub fn of_message(options: &MessageOptions) -> Vec<String> {
    let mut list = Vec::new();
    push(&mut list, "deprecated", options.deprecated);
    list
}

/// The options of a field.
pub fn of_field(options: &FieldOptions) -> Vec<String> {
    let mut list = Vec::new();
    push(&mut list, "packed", options.packed);
    let jstype = options
        .jstype
        .and_then(|value| JsType::try_from(value).ok());
    push(&mut list, "jstype", jstype.map(|value| value.as_str_name()));
    push(&mut list, "lazy", options.lazy);
    push(&mut list, "deprecated", options.deprecated);
    list
}

/// The options of an enum.
pub fn of_enum(options: &EnumOptions) -> Vec<String> {
    let mut list = Vec::new();
    push(&mut list, "allow_alias", options.allow_alias);
    push(&mut list, "deprecated", options.deprecated);
    list
}

/// The options of an enum's value.
pub fn of_value(options: &EnumValueOptions) -> Vec<String> {
    let mut list = Vec::new();
    push(&mut list, "deprecated", options.deprecated);
    list
}

/// The options of a service's method.
pub fn of_method(options: &MethodOptions) -> Vec<String> {
    let mut list = Vec::new();
    push(&mut list, "deprecated", options.deprecated);
    list
}

/// A string as a `.proto` literal.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_default())
}

fn push(list: &mut Vec<String>, name: &str, value: Option<impl std::fmt::Display>) {
    list.extend(value.map(|value| format!("{name} = {value}")));
}
