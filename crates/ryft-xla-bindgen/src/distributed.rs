//! The bindings of this project's own headers: the distributed runtime's C API.

use std::path::Path;

use bindgen::callbacks::{DeriveInfo, ParseCallbacks};

use crate::generator::{Headers, Language};
use crate::{Error, Files, text};

/// The headers, with the macro that declares the functions of each: one of `ryft-distributed-sys`'s.
const HEADERS: [(&str, &str); 2] = [
    ("ryft_distributed.h", "functions"),
    ("ryft_distributed_extended.h", "extended_functions"),
];

/// What is written by hand: PJRT's error, a callback that is never null in Rust, and a function that works without
/// the libraries that have it.
const BY_HAND: [&str; 3] = [
    "PJRT_Error",
    "PJRT_Distributed_Missed_Heartbeat_Callback",
    "PJRT_Distributed_Runtime_Buffer_Destroy",
];

/// The bindings of the headers below `include`, with their comments, as the file `bindings.rs`: the types, a `new` for
/// each argument struct that takes the fields that the function reads, and the functions, in calls of the macros
/// `functions!` and `extended_functions!`. `scratch` is a directory for files of the generator's.
///
/// # Errors
///
/// When a header is missing, can't be read, or means different things on two targets; when a field's comment does not
/// begin with `in: ` or `out: `; when there is no libclang.
pub fn generate(include: &Path, scratch: &Path) -> Result<Files, Error> {
    let mut types = String::new();
    let mut functions = String::new();
    for (header, declare) in HEADERS {
        let bindings = Headers {
            include,
            list: &[header],
            stand_ins: &[],
            scratch,
            language: Language::C,
        }
        .generate(None, |builder| {
            let file = include.join(header).display().to_string();
            let builder = builder
                .allowlist_file(file.replace('.', "\\."))
                .allowlist_recursively(false)
                .generate_comments(true)
                .parse_callbacks(Box::new(Derives));
            BY_HAND.iter().fold(builder, |builder, name| {
                builder.blocklist_item(format!("^{name}$"))
            })
        })?;
        let bindings = text::document_by_lines(&text::copy_opaque_types(&bindings));
        let (before, declarations) = bindings
            .split_once("unsafe extern \"C\" {\n")
            .ok_or_else(|| Error::UnexpectedOutput(format!("{header} declares no functions")))?;
        let declarations = declarations.trim_end().trim_end_matches('}');
        types.push_str(&with_constructors(before)?);
        let declarations = declarations.replace("    pub fn ", "    fn ");
        functions.push_str(&format!("{declare}! {{\n{declarations}}}\n"));
    }
    let head = text::head(
        "Bindings of our C headers in native/include",
        "distributed",
        &HEADERS.map(|(header, _)| header),
    );
    Ok(vec![("bindings.rs", format!("{head}{types}{functions}"))])
}

/// What is derived for single types besides `Debug`, `Copy` and `Clone`.
#[derive(Debug)]
struct Derives;

impl ParseCallbacks for Derives {
    fn add_derives(&self, info: &DeriveInfo<'_>) -> Vec<String> {
        if info.name == "PJRT_Distributed_Runtime_Live_Node" {
            return vec!["PartialEq".into(), "Eq".into()];
        }
        Vec::new()
    }
}

/// A field of an argument struct.
struct Field<'a> {
    name: &'a str,
    ty: &'a str,
    is_read: bool,
}

/// Gives each argument struct (`..._Args`) a line of documentation and a `new`, and takes the marks `in: ` and `out: `
/// out of the fields' documentation.
fn with_constructors(types: &str) -> Result<String, Error> {
    let mut text = String::new();
    let mut current: Option<(&str, Vec<Field<'_>>)> = None;
    let mut is_read = None;
    for line in types.lines() {
        let name = line
            .strip_prefix("pub struct ")
            .and_then(|rest| rest.strip_suffix("_Args {"));
        if let Some(name) = name {
            current = Some((name, Vec::new()));
            // The documentation comes before the attributes.
            let start = text.rfind("#[repr(C)]").unwrap_or(text.len());
            text.insert_str(start, &format!("/// Arguments of [`{name}`].\n"));
        }
        let Some((name, fields)) = &mut current else {
            text.push_str(line);
            text.push('\n');
            continue;
        };
        if let Some((mark, rest)) = ["/// in: ", "/// out: "]
            .iter()
            .find_map(|mark| Some((mark, line.trim_start().strip_prefix(mark)?)))
        {
            is_read = Some(*mark == "/// in: ");
            text.push_str(&format!("    /// {rest}\n"));
            continue;
        }
        text.push_str(line);
        text.push('\n');
        if let Some((field, ty)) = line
            .trim_start()
            .strip_prefix("pub ")
            .and_then(|field| field.strip_suffix(',')?.split_once(": "))
        {
            let is_read = is_read.take().ok_or_else(|| {
                Error::UnexpectedOutput(format!(
                    "the comment of {name}_Args::{field} begins with neither `in: ` nor `out: `"
                ))
            })?;
            fields.push(Field {
                name: field,
                ty,
                is_read,
            });
        }
        if line == "}" {
            text.push_str(&constructor(name, fields));
            current = None;
        }
    }
    Ok(text)
}

/// The `new` of the argument struct of a function.
fn constructor(function: &str, fields: &[Field<'_>]) -> String {
    let mut parameters = Vec::new();
    let mut values = String::new();
    for Field { name, ty, is_read } in fields {
        let value = if *is_read {
            parameters.push(format!("{name}: {ty}"));
            name.to_string()
        } else if ty.starts_with("*mut ") {
            format!("{name}: ::std::ptr::null_mut()")
        } else if ty.starts_with("*const ") {
            format!("{name}: ::std::ptr::null()")
        } else {
            format!("{name}: 0")
        };
        values.push_str(&format!("            {value},\n"));
    }
    let parameters: String = parameters
        .iter()
        .map(|parameter| format!("        {parameter},\n"))
        .collect();
    format!(
        "impl {function}_Args {{\n    \
             /// The fields that the function reads, in their order.\n    \
             #[allow(clippy::too_many_arguments)]\n    \
             pub const fn new(\n{parameters}    ) -> Self {{\n        \
                 Self {{\n{values}        }}\n    \
             }}\n\
         }}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_struct_takes_what_is_read_and_clears_what_is_written() {
        let text = with_constructors(
            "#[repr(C)]\npub struct A_Args {\n    /// in: One.\n    pub one: u32,\n    /// out: Two.\n    \
             pub two: *const B,\n}\n",
        )
        .unwrap();
        assert_eq!(
            text,
            "/// Arguments of [`A`].\n#[repr(C)]\npub struct A_Args {\n    /// One.\n    pub one: u32,\n    \
             /// Two.\n    pub two: *const B,\n}\nimpl A_Args {\n    \
             /// The fields that the function reads, in their order.\n    \
             #[allow(clippy::too_many_arguments)]\n    pub const fn new(\n        one: u32,\n    ) -> Self {\n        Self {\n            \
             one,\n            two: ::std::ptr::null(),\n        }\n    }\n}\n"
        );
    }

    #[test]
    fn a_field_without_a_direction_is_an_error() {
        let error = with_constructors("pub struct A_Args {\n    /// One.\n    pub one: u32,\n}\n");
        let error = error.unwrap_err().to_string();
        assert!(error.contains("A_Args::one"), "{error}");
    }
}
