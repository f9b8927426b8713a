//! From a descriptor to `.proto` text in our own layout.
//!
//! Within a message the order is: reserved numbers and names, enums, nested messages, fields. A map's entry is a nested
//! message in the descriptor, so where a message has maps, its fields come among the nested messages: the text then
//! parses to exactly the same descriptor.

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
    ServiceDescriptorProto,
};

use super::comments::Comments;
use super::names::{Names, join};
use super::{Result, options};

/// One past the largest number of a field: what `max` means in a range of a message.
const FIELD_NUMBER_END: i32 = 1 << 29;

/// Prints one file.
pub(crate) fn file(
    file: &FileDescriptorProto,
    names: &Names,
    comments: &mut Comments,
) -> Result<String> {
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
        "// Printed from XLA's descriptors; see README.md. The comments stand in comments.toml.",
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

struct Printer<'a> {
    text: String,
    depth: usize,
    names: &'a Names,
    comments: &'a mut Comments,
    syntax: &'static str,
}

impl Printer<'_> {
    fn line(&mut self, line: &str) {
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
    fn comment(&mut self, full_name: &str) {
        let lines = self.comments.lines(full_name);
        if !lines.is_empty() {
            self.gap();
        }
        lines
            .iter()
            .for_each(|line| self.line(format!("// {line}").trim_end()));
    }

    /// An empty line after a block.
    fn gap_after_block(&mut self) {
        if self.text.ends_with("}\n") {
            self.line("");
        }
    }

    /// An empty line, unless a block begins here or one stands here already.
    fn gap(&mut self) {
        if !self.text.ends_with("{\n") && !self.text.ends_with("\n\n") {
            self.line("");
        }
    }

    fn open(&mut self, heading: &str) {
        self.line(&format!("{heading} {{"));
        self.depth += 1;
    }

    fn close(&mut self) {
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

    /// Prints a field; the first member of a oneof prints them all, and the others nothing.
    fn field(
        &mut self,
        field: &FieldDescriptorProto,
        message: &DescriptorProto,
        full_name: &str,
    ) -> Result<()> {
        let index = field.oneof_index.filter(|_| !field.proto3_optional());
        let Some(index) = index else {
            self.gap_after_block();
            return self.single_field(field, message, full_name);
        };
        let members: Vec<_> = message
            .field
            .iter()
            .filter(|other| other.oneof_index == Some(index))
            .collect();
        if members
            .first()
            .is_none_or(|first| first.number() != field.number())
        {
            return Ok(());
        }
        let name = usize::try_from(index)
            .ok()
            .and_then(|index| message.oneof_decl.get(index));
        let name = name
            .ok_or_else(|| format!("{full_name}: no oneof {index}"))?
            .name();
        self.gap();
        self.comment(&join(full_name, name));
        self.open(&format!("oneof {name}"));
        for member in members {
            self.single_field(member, message, full_name)?;
        }
        self.close();
        Ok(())
    }

    fn single_field(
        &mut self,
        field: &FieldDescriptorProto,
        message: &DescriptorProto,
        full_name: &str,
    ) -> Result<()> {
        let kind = match map_entry(field, message, full_name) {
            Some(entry) => {
                let [key, value] = entry.field.as_slice() else {
                    return Err(format!(
                        "{full_name}.{}: a map's entry has a key and a value",
                        field.name()
                    )
                    .into());
                };
                format!(
                    "map<{}, {}>",
                    self.type_of(key, full_name)?,
                    self.type_of(value, full_name)?
                )
            }
            None => format!("{}{}", self.label(field), self.type_of(field, full_name)?),
        };
        let list = field_options(field);
        let list = if list.is_empty() {
            list.concat()
        } else {
            format!(" [{}]", list.join(", "))
        };
        self.comment(&join(full_name, field.name()));
        self.line(&format!(
            "{kind} {} = {}{list};",
            field.name(),
            field.number()
        ));
        Ok(())
    }

    fn label(&self, field: &FieldDescriptorProto) -> &'static str {
        match field.label() {
            Label::Repeated => "repeated ",
            Label::Required => "required ",
            Label::Optional if field.proto3_optional() => "optional ",
            Label::Optional if self.syntax == "proto2" && field.oneof_index.is_none() => {
                "optional "
            }
            Label::Optional => "",
        }
    }

    fn type_of(&self, field: &FieldDescriptorProto, scope: &str) -> Result<String> {
        let name = match field.r#type() {
            Type::Message | Type::Enum => return Ok(self.names.shortest(field.type_name(), scope)),
            Type::Group => {
                return Err(format!("{scope}.{}: a group can't be printed", field.name()).into());
            }
            scalar => scalar.as_str_name(),
        };
        Ok(name.trim_start_matches("TYPE_").to_lowercase())
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

fn is_map_entry(message: &DescriptorProto) -> bool {
    message
        .options
        .as_ref()
        .is_some_and(|options| options.map_entry())
}

/// The nested message that holds the key and value of a map field.
fn map_entry<'a>(
    field: &FieldDescriptorProto,
    message: &'a DescriptorProto,
    full_name: &str,
) -> Option<&'a DescriptorProto> {
    let name = field
        .type_name()
        .strip_prefix('.')?
        .strip_prefix(full_name)?
        .strip_prefix('.')?;
    message
        .nested_type
        .iter()
        .find(|nested| nested.name() == name && is_map_entry(nested))
}

fn field_options(field: &FieldDescriptorProto) -> Vec<String> {
    let mut list = Vec::new();
    if let Some(value) = &field.default_value {
        let is_text = matches!(field.r#type(), Type::String | Type::Bytes);
        list.push(format!(
            "default = {}",
            if is_text {
                options::quoted(value)
            } else {
                value.clone()
            }
        ));
    }
    list.extend(
        field
            .options
            .as_ref()
            .map(options::of_field)
            .unwrap_or_default(),
    );
    if field
        .json_name
        .as_deref()
        .is_some_and(|name| name != default_json_name(field.name()))
    {
        list.push(format!(
            "json_name = {}",
            options::quoted(field.json_name())
        ));
    }
    list
}

/// Protobuf's rule: underscores go, and the letter after one is upper case.
fn default_json_name(name: &str) -> String {
    let mut json_name = String::new();
    let mut after_underscore = false;
    for letter in name.chars() {
        if letter == '_' {
            after_underscore = true;
        } else {
            json_name.push(if after_underscore {
                letter.to_ascii_uppercase()
            } else {
                letter
            });
            after_underscore = false;
        }
    }
    json_name
}
