//! How a type is named where it is used: as short as Protobuf's scoping allows.

use std::collections::BTreeSet;

use prost_types::{DescriptorProto, FileDescriptorProto};

/// Every package, message and enum that a name can resolve to.
pub struct Names(BTreeSet<String>);

impl Names {
    /// The names that these files define.
    pub fn from_files<'a>(files: impl Iterator<Item = &'a FileDescriptorProto>) -> Names {
        let mut names = BTreeSet::new();
        for file in files {
            let package = file.package();
            names.extend(scopes_of(package).map(str::to_owned));
            names.extend(file.enum_type.iter().map(|one| join(package, one.name())));
            file.message_type
                .iter()
                .for_each(|message| add_message(&mut names, package, message));
        }
        Names(names)
    }

    /// The shortest way to write `full_name` (with its leading dot) inside `scope`.
    pub fn shortest(&self, full_name: &str, scope: &str) -> String {
        let target = full_name.trim_start_matches('.');
        let starts = target
            .rmatch_indices('.')
            .map(|(dot, _)| dot + 1)
            .chain([0]);
        let mut candidates = starts.map(|start| &target[start..]);
        let shortest =
            candidates.find(|candidate| self.resolve(candidate, scope).as_deref() == Some(target));
        shortest.map_or_else(|| full_name.to_owned(), str::to_owned)
    }

    /// Protobuf's rule: the innermost scope that knows the first part of the name decides.
    fn resolve(&self, name: &str, scope: &str) -> Option<String> {
        let first = name.split('.').next()?;
        let inner = scopes_of(scope)
            .chain([""])
            .find(|scope| self.0.contains(&join(scope, first)))?;
        Some(join(inner, name))
    }
}

/// `a.b.c`, `a.b`, `a`.
fn scopes_of(scope: &str) -> impl Iterator<Item = &str> {
    let first = (!scope.is_empty()).then_some(scope);
    std::iter::successors(first, |scope| {
        scope.rsplit_once('.').map(|(outer, _)| outer)
    })
}

/// A name inside a scope that may be empty.
pub fn join(scope: &str, name: &str) -> String {
    if scope.is_empty() {
        name.to_owned()
    } else {
        format!("{scope}.{name}")
    }
}

fn add_message(names: &mut BTreeSet<String>, scope: &str, message: &DescriptorProto) {
    let full_name = join(scope, message.name());
    names.extend(
        message
            .enum_type
            .iter()
            .map(|one| join(&full_name, one.name())),
    );
    message
        .nested_type
        .iter()
        .for_each(|nested| add_message(names, &full_name, nested));
    names.insert(full_name);
}
