//! From a descriptor to `.proto` text in our own layout.
//!
//! Within a message the order is: reserved numbers and names, enums, nested messages, fields. A map's entry is a nested
//! message in the descriptor, so where a message has maps, its fields come among the nested messages: the text then
//! parses to exactly the same descriptor.

use prost_types::{
    DescriptorProto, EnumDescriptorProto, FileDescriptorProto, ServiceDescriptorProto,
};

use super::comments::Comments;
use super::fields::{is_map_entry, map_entry};
use super::names::{Names, join};
use super::options;
use crate::Result;

/// One past the largest number of a field: what `max` means in a range of a message.
const FIELD_NUMBER_END: i32 = 1 << 29;

/// Prints one file.
pub fn file(file: &FileDescriptorProto, names: &Names, comments: &mut Comments) -> Result<String> {
    let mut printer = Printer {
        text: String::new(),
        depth: 0,
        names,
        comments,
        syntax: syntax(file),
    };
    if !file.extension.is_empty()
        || !file.public_dependency.is_empty()
        || !file.weak_dependency.is_empty()
    {
        return Err(format!(
            "{}: extensions, public and weak imports can't be printed",
            file.name()
        )
        .into());
    }
    printer.line(
        "// Printed from XLA's descriptors; see README.md. The comments are in comments.toml.",
    );
    printer.line("");
    printer.line(&format!("syntax = \"{}\";", printer.syntax));
    if !file.package().is_empty() {
        printer.line("");
        printer.line(&format!("package {};", file.package()));
    }
    printer.paragraph(
        file.dependency
            .iter()
            .map(|path| format!("import \"{path}\";")),
    );
    let list = file
        .options
        .as_ref()
        .map(options::of_file)
        .unwrap_or_default();
    printer.paragraph(list.iter().map(|option| format!("option {option};")));
    for one in &file.enum_type {
        printer.line("");
        printer.enumeration(one, file.package());
    }
    for message in &file.message_type {
        printer.line("");
        printer.message(message, file.package())?;
    }
    for service in &file.service {
        printer.line("");
        printer.service(service, file.package());
    }
    Ok(printer.text)
}

fn syntax(file: &FileDescriptorProto) -> &'static str {
    if file.syntax() == "proto3" {
        "proto3"
    } else {
        "proto2"
    }
}

/// The text so far, and what it takes to go on.
pub(crate) struct Printer<'a> {
    text: String,
    depth: usize,
    pub(crate) names: &'a Names,
    comments: &'a mut Comments,
    pub(crate) syntax: &'static str,
}

impl Printer<'_> {
    pub(crate) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text.push_str(&"  ".repeat(self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    fn paragraph(&mut self, lines: impl ExactSizeIterator<Item = String>) {
        if lines.len() > 0 {
            self.line("");
        }
        lines.for_each(|line| self.line(&line));
    }

    /// Prints the comment of ours that this name has, if any, set apart by an empty line.
    pub(crate) fn comment(&mut self, full_name: &str) {
        let lines = self.comments.lines(full_name);
        if !lines.is_empty() {
            self.gap();
        }
        lines
            .iter()
            .for_each(|line| self.line(format!("// {line}").trim_end()));
    }

    /// An empty line after a block.
    pub(crate) fn gap_after_block(&mut self) {
        if self.text.ends_with("}\n") {
            self.line("");
        }
    }

    /// An empty line, unless a block begins here or one is here already.
    pub(crate) fn gap(&mut self) {
        if !self.text.ends_with("{\n") && !self.text.ends_with("\n\n") {
            self.line("");
        }
    }

    pub(crate) fn open(&mut self, heading: &str) {
        self.line(&format!("{heading} {{"));
        self.depth += 1;
    }

    pub(crate) fn close(&mut self) {
        self.depth -= 1;
        self.line("}");
    }

    fn message(&mut self, message: &DescriptorProto, scope: &str) -> Result<()> {
        let full_name = join(scope, message.name());
        if !message.extension.is_empty() {
            return Err(format!("{full_name}: extensions can't be printed").into());
        }
        self.comment(&full_name);
        self.open(&format!("message {}", message.name()));
        let list = message
            .options
            .as_ref()
            .map(options::of_message)
            .unwrap_or_default();
        list.iter()
            .for_each(|option| self.line(&format!("option {option};")));
        self.ranges_of_message(message);
        for one in &message.enum_type {
            self.gap();
            self.enumeration(one, &full_name);
        }
        let mut fields = message.field.iter();
        for nested in &message.nested_type {
            if !is_map_entry(nested) {
                self.gap();
                self.message(nested, &full_name)?;
                continue;
            }
            for field in fields.by_ref() {
                self.field(field, message, &full_name)?;
                if map_entry(field, message, &full_name).is_some_and(|entry| entry == nested) {
                    break;
                }
            }
        }
        for field in fields {
            self.field(field, message, &full_name)?;
        }
        self.close();
        Ok(())
    }

    fn ranges_of_message(&mut self, message: &DescriptorProto) {
        let range = |start: i32, end: i32| match end {
            FIELD_NUMBER_END => format!("{start} to max"),
            end if end == start + 1 => start.to_string(),
            end => format!("{start} to {}", end - 1),
        };
        self.list(
            "extensions",
            message
                .extension_range
                .iter()
                .map(|one| range(one.start(), one.end())),
        );
        self.list(
            "reserved",
            message
                .reserved_range
                .iter()
                .map(|one| range(one.start(), one.end())),
        );
        self.list(
            "reserved",
            message
                .reserved_name
                .iter()
                .map(|name| options::quoted(name)),
        );
    }

    fn list(&mut self, keyword: &str, items: impl Iterator<Item = String>) {
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            self.line(&format!("{keyword} {};", items.join(", ")));
        }
    }

    fn enumeration(&mut self, one: &EnumDescriptorProto, scope: &str) {
        let full_name = join(scope, one.name());
        self.comment(&full_name);
        self.open(&format!("enum {}", one.name()));
        let list = one
            .options
            .as_ref()
            .map(options::of_enum)
            .unwrap_or_default();
        list.iter()
            .for_each(|option| self.line(&format!("option {option};")));
        let range = |start: i32, end: i32| match end {
            i32::MAX => format!("{start} to max"),
            end if end == start => start.to_string(),
            end => format!("{start} to {end}"),
        };
        self.list(
            "reserved",
            one.reserved_range
                .iter()
                .map(|one| range(one.start(), one.end())),
        );
        self.list(
            "reserved",
            one.reserved_name.iter().map(|name| options::quoted(name)),
        );
        for value in &one.value {
            let list = value
                .options
                .as_ref()
                .map(options::of_value)
                .unwrap_or_default();
            let list = if list.is_empty() {
                list.concat()
            } else {
                format!(" [{}]", list.join(", "))
            };
            self.comment(&join(&full_name, value.name()));
            self.line(&format!("{} = {}{list};", value.name(), value.number()));
        }
        self.close();
    }

    fn service(&mut self, service: &ServiceDescriptorProto, package: &str) {
        let full_name = join(package, service.name());
        self.comment(&full_name);
        self.open(&format!("service {}", service.name()));
        for method in &service.method {
            let stream = |yes: bool| if yes { "stream " } else { "" };
            self.comment(&join(&full_name, method.name()));
            let heading = format!(
                "rpc {}({}{}) returns ({}{})",
                method.name(),
                stream(method.client_streaming()),
                self.names.shortest(method.input_type(), &full_name),
                stream(method.server_streaming()),
                self.names.shortest(method.output_type(), &full_name),
            );
            let list = method
                .options
                .as_ref()
                .map(options::of_method)
                .unwrap_or_default();
            if list.is_empty() {
                self.line(&format!("{heading};"));
                continue;
            }
            self.open(&heading);
            list.iter()
                .for_each(|option| self.line(&format!("option {option};")));
            self.close();
        }
        self.close();
    }
}
