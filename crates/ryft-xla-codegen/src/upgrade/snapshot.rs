//! The bindings and messages as they are in the workspace now, to be compared with those after an upgrade.

use std::fs;

use prost::Message;
use prost_types::{FileDescriptorProto, FileDescriptorSet};

use crate::changes::{Api, Changes};
use crate::messages::{rust, rust_dir};
use crate::schema::agreement;
use crate::{Result, workspace};

/// Bindings and messages.
pub struct Snapshot {
    pjrt: Api,
    mlir: Api,
    messages: Vec<FileDescriptorProto>,
}

/// What is different in another snapshot.
pub struct Differences {
    /// In the bindings of PJRT.
    pub pjrt: Changes,
    /// In the bindings of MLIR.
    pub mlir: Changes,
    /// In the messages.
    pub messages: Changes,
}

impl Snapshot {
    /// What is in the workspace now.
    pub fn take() -> Result<Self> {
        let crates = workspace().join("crates");
        let read = |path: &str| {
            let path = crates.join(path);
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let descriptors = fs::read(rust_dir().join(rust::DESCRIPTORS))?;
        Ok(Self {
            pjrt: Api::parse(&read("ryft-pjrt-sys/src/bindings.rs")?, "")?,
            mlir: Api::parse(
                &read("ryft-mlir-sys/src/bindings.rs")?,
                &read("ryft-mlir-sys/functions.rs.in")?,
            )?,
            messages: FileDescriptorSet::decode(descriptors.as_slice())?.file,
        })
    }

    /// What is different in `new`.
    pub fn changes(&self, new: &Self) -> Differences {
        Differences {
            pjrt: self.pjrt.changes(&new.pjrt),
            mlir: self.mlir.changes(&new.mlir),
            messages: message_changes(&self.messages, &new.messages),
        }
    }
}

/// The changes of messages, enums, fields and values. A message that has new fields did not change otherwise.
pub fn message_changes(old: &[FileDescriptorProto], new: &[FileDescriptorProto]) -> Changes {
    let comparison = agreement::compare(old, new.iter());
    let quoted = |list: Vec<String>| list.into_iter().map(|one| format!("`{one}`"));
    let changed = comparison.disagreements.into_iter().map(|line| {
        let (old, new) = line.split_once(": plugin has ").unwrap_or((&line, ""));
        format!("`{old}` became `{new}`")
    });
    Changes {
        added: quoted(comparison.their_types).collect(),
        removed: quoted(comparison.our_types)
            .chain(quoted(comparison.only_ours))
            .collect(),
        changed: changed.collect(),
        grown: quoted(comparison.only_theirs).collect(),
        values: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use prost_types::{DescriptorProto, FieldDescriptorProto};

    /// A made-up file with one message.
    fn file(message: &str, fields: &[(&str, i32)]) -> FileDescriptorProto {
        let field = |&(name, number): &(&str, i32)| FieldDescriptorProto {
            name: Some(name.into()),
            number: Some(number),
            ..FieldDescriptorProto::default()
        };
        FileDescriptorProto {
            package: Some("p".into()),
            message_type: vec![DescriptorProto {
                name: Some(message.into()),
                field: fields.iter().map(field).collect(),
                ..DescriptorProto::default()
            }],
            ..FileDescriptorProto::default()
        }
    }

    #[test]
    fn each_kind_of_change_of_a_message_is_told() {
        let old = [
            file("A", &[("same", 1), ("moved", 2), ("gone", 3)]),
            file("B", &[]),
        ];
        let new = [
            file("A", &[("same", 1), ("moved", 4), ("new", 5)]),
            file("C", &[]),
        ];
        let changes = message_changes(&old, &new);
        assert_eq!(changes.added, ["`p.C`"]);
        assert_eq!(changes.removed, ["`p.B`", "`p.A.gone`"]);
        assert_eq!(changes.grown, ["`p.A.new`"]);
        assert_eq!(
            changes.changed,
            ["`p.A.moved = 2 (double)` became `moved = 4 (double)`"]
        );
        assert!(message_changes(&old, &old).is_empty());
    }
}
