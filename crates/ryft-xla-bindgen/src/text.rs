//! Small changes to bindgen's text.

use crate::Error;

/// The comment at the head of a committed file.
pub(crate) fn head(what: &str, command: &str, headers: &[&str]) -> String {
    let list: String = headers
        .iter()
        .map(|header| format!("//   {header}\n"))
        .collect();
    format!(
        "// {what}, written by\n\
         //   cargo run -p ryft-xla-codegen -- bindings {command}\n\
         // The headers:\n{list}\n"
    )
}

/// Makes types of which the headers say nothing but the name `Copy` and `Clone`, as those that they define are.
pub(crate) fn copy_opaque_types(bindings: &str) -> String {
    const DERIVE: &str = "#[derive(Debug)]\n";
    let mut parts = bindings.split(DERIVE);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_opaque = part
            .lines()
            .nth(1)
            .is_some_and(|field| field.trim() == "_unused: [u8; 0],");
        text.push_str(if is_opaque {
            "#[derive(Debug, Copy, Clone)]\n"
        } else {
            DERIVE
        });
        text.push_str(part);
    }
    text
}

/// Writes documentation of many lines, which is one block (`/** .. */`) in bindgen's text, as lines (`/// ..`).
pub(crate) fn document_by_lines(bindings: &str) -> String {
    let mut text = String::new();
    let mut indentation = None;
    for line in bindings.lines() {
        let begin = line
            .find("/**")
            .filter(|_| line.trim_start().starts_with("/**"));
        indentation = indentation.or(begin);
        let Some(indent) = indentation else {
            text.push_str(line);
            text.push('\n');
            continue;
        };
        let words = line.trim().trim_start_matches("/**").trim();
        let is_last = words.ends_with("*/");
        let words = words.trim_end_matches("*/").trim_end();
        let comment = format!("/// {words}");
        text.push_str(&" ".repeat(indent));
        text.push_str(comment.trim_end());
        text.push('\n');
        if is_last {
            indentation = None;
        }
    }
    text
}

/// Takes the functions out of bindings: gives the types and constants, and the functions' signatures, one a line
/// (`fn name(argument: Type) -> Type;`), sorted.
pub(crate) fn split_functions(bindings: &str) -> Result<(String, String), Error> {
    let mut types = String::new();
    let mut signatures = Vec::new();
    let mut rest = bindings;
    while let Some((before, after)) = rest.split_once("unsafe extern \"C\" {\n") {
        let (block, after) = after
            .split_once("\n}\n")
            .ok_or_else(|| Error::UnexpectedOutput("an extern block without an end".into()))?;
        types.push_str(before);
        for declaration in block.split_inclusive(';') {
            signatures.push(signature(declaration)?);
        }
        rest = after;
    }
    types.push_str(rest);
    signatures.sort();
    Ok((types, signatures.concat()))
}

/// Takes the assertions on sizes, alignments and offsets out of bindings: gives the rest, and the assertions.
pub(crate) fn split_layouts(bindings: &str) -> Result<(String, String), Error> {
    const BEGIN: &str =
        "#[allow(clippy::unnecessary_operation, clippy::identity_op)]\nconst _: () = {\n";
    const END: &str = "\n};\n";
    let mut parts = bindings.split(BEGIN);
    let mut types = parts.next().unwrap_or_default().to_owned();
    let mut layouts = String::new();
    for part in parts {
        let (assertions, rest) = part.split_once(END).ok_or_else(|| {
            Error::UnexpectedOutput("a block of assertions without an end".into())
        })?;
        layouts.extend([BEGIN, assertions, END]);
        types.push_str(rest);
    }
    Ok((types, layouts))
}

/// A function's declaration on one line, without its `pub`.
fn signature(declaration: &str) -> Result<String, Error> {
    let words: Vec<_> = declaration.split_whitespace().collect();
    let line = words.join(" ");
    let Some(signature) = line
        .strip_prefix("pub fn ")
        .filter(|line| line.ends_with(';'))
    else {
        return Err(Error::UnexpectedOutput(line));
    };
    let mut signature = format!("fn {signature}\n");
    for (wide, narrow) in [
        ("( ", "("),
        ("< ", "<"),
        (" )", ")"),
        (",)", ")"),
        (" >", ">"),
        (",>", ">"),
    ] {
        signature = signature.replace(wide, narrow);
    }
    Ok(signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BINDINGS: &str = "\
pub type A = u32;
unsafe extern \"C\" {
    pub fn two(
        callback: ::std::option::Option<
            unsafe extern \"C\" fn(
                a: A,
                b: A,
            ) -> A,
        >,
        a: A,
    ) -> A;
    pub fn one();
}
pub type B = u32;
";

    #[test]
    fn functions_become_sorted_lines_and_types_stay() {
        let (types, functions) = split_functions(BINDINGS).unwrap();
        assert_eq!(types, "pub type A = u32;\npub type B = u32;\n");
        assert_eq!(
            functions,
            "fn one();\n\
             fn two(callback: ::std::option::Option<unsafe extern \"C\" fn(a: A, b: A) -> A>, a: A) -> A;\n"
        );
    }

    #[test]
    fn assertions_on_layouts_become_a_text_of_their_own() {
        let block = "#[allow(clippy::unnecessary_operation, clippy::identity_op)]\nconst _: () = {\n    [][0];\n};\n";
        let bindings = format!("pub struct A;\n{block}pub struct B;\n{block}pub type C = B;\n");
        let (types, layouts) = split_layouts(&bindings).unwrap();
        assert_eq!(types, "pub struct A;\npub struct B;\npub type C = B;\n");
        assert_eq!(layouts, block.repeat(2));
        assert!(split_layouts(block.trim_end()).is_err());
    }

    #[test]
    fn a_block_of_documentation_becomes_lines() {
        assert_eq!(
            document_by_lines("{\n    /** One.\n\n Two.*/\n    fn a();\n}\n"),
            "{\n    /// One.\n    ///\n    /// Two.\n    fn a();\n}\n"
        );
        assert_eq!(document_by_lines("/// One.\na\n"), "/// One.\na\n");
    }

    #[test]
    fn an_attribute_of_a_function_is_an_error() {
        let bindings = "unsafe extern \"C\" {\n    #[link_name = \"x\"]\n    pub fn y();\n}\n";
        let error = split_functions(bindings).unwrap_err().to_string();
        assert!(error.contains("link_name"), "{error}");
    }

    #[test]
    fn opaque_types_are_copied_and_others_derive_what_they_did() {
        let opaque = "#[derive(Debug)]\npub struct A {\n    _unused: [u8; 0],\n}\n";
        let other = "#[derive(Debug)]\npub struct B {\n    pub a: [u8; 99],\n}\n";
        let text = copy_opaque_types(&format!("{opaque}{other}"));
        let copied = opaque.replace("Debug", "Debug, Copy, Clone");
        assert_eq!(text, format!("{copied}{other}"));
    }
}
