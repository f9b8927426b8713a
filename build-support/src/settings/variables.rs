//! The one place where environment variables are read.

use std::collections::BTreeMap;
use std::ffi::OsString;

/// The environment variables that settings are read from.
#[derive(Clone, Debug)]
pub enum Variables {
    /// Those of this process.
    Process,
    /// Those of this process, which is a build script: cargo is told to run it again when one that was
    /// [read](Self::read) changes.
    BuildScript,
    /// These.
    Given(BTreeMap<String, OsString>),
}

impl Variables {
    /// The value of the variable `name`, which a build script depends on from now on. One that is set to nothing counts
    /// as not set.
    pub fn read(&self, name: &str) -> Option<OsString> {
        self.watch(name);
        self.look_at(name)
    }

    /// The value of the variable `name`, which the build script depends on only if [`watch`](Self::watch) is called.
    pub(crate) fn look_at(&self, name: &str) -> Option<OsString> {
        let value = match self {
            Self::Given(given) => given.get(name).cloned(),
            Self::Process | Self::BuildScript => std::env::var_os(name),
        };
        value.filter(|value| !value.is_empty())
    }

    /// Has cargo run the build script again when the variable `name` changes.
    pub(super) fn watch(&self, name: &str) {
        if matches!(self, Self::BuildScript) {
            println!("cargo::rerun-if-env-changed={name}");
        }
    }
}
