//! The one place where environment variables are read.

use std::collections::BTreeMap;
use std::ffi::OsString;

/// The environment variables that settings are read from: those of this process, or those that a test gives.
#[derive(Clone, Debug)]
pub struct Variables {
    given: Option<BTreeMap<String, OsString>>,
    is_build_script: bool,
}

impl Variables {
    /// Those of this process.
    pub fn from_process() -> Self {
        Self {
            given: None,
            is_build_script: false,
        }
    }

    /// Those of this process, which is a build script: cargo is told to run it again when one that was
    /// [read](Self::read) changes.
    pub fn from_build_script() -> Self {
        Self {
            given: None,
            is_build_script: true,
        }
    }

    /// The value of the variable `name`, which a build script depends on from now on. One that is set to nothing counts
    /// as not set.
    pub fn read(&self, name: &str) -> Option<OsString> {
        self.watch(name);
        self.look_at(name)
    }

    /// The value of the variable `name`, which the build script depends on only if [`watch`](Self::watch) is called.
    pub(crate) fn look_at(&self, name: &str) -> Option<OsString> {
        let value = match &self.given {
            Some(given) => given.get(name).cloned(),
            None => std::env::var_os(name),
        };
        value.filter(|value| !value.is_empty())
    }

    /// Has cargo run the build script again when the variable `name` changes.
    pub(super) fn watch(&self, name: &str) {
        if self.is_build_script {
            println!("cargo::rerun-if-env-changed={name}");
        }
    }

    /// Sets the variable `name` to `value`, for these settings alone; what was not set so is not set.
    pub fn set(&mut self, name: &str, value: impl Into<OsString>) {
        let given = self.given.get_or_insert_default();
        given.insert(name.into(), value.into());
    }
}

impl<N: Into<String>, V: Into<OsString>> FromIterator<(N, V)> for Variables {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        let given = variables
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()));
        Self {
            given: Some(given.collect()),
            is_build_script: false,
        }
    }
}
