//! Who serves each function of the C API: the native in use, this crate, or nobody.

use std::collections::{BTreeMap, BTreeSet};

/// What is known of the C API and of natives, as the files in the crate's directory say it.
pub(crate) struct Services {
    /// `functions.txt`: every function of the C API at the pin.
    functions: BTreeSet<String>,
    /// `native/changed.txt`: functions that newer natives declare otherwise, each with a function that natives with the
    /// other declaration have.
    changed: BTreeMap<String, String>,
    /// `native/forwarded.txt`: functions, each with another that does the same or more.
    forwarded: BTreeMap<String, String>,
    /// `native/dialects.txt`: dialects whose handles this crate makes, each with the functions that this takes.
    dialects: BTreeMap<String, String>,
}

/// How one function is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service<'a> {
    /// The native has it.
    Native,
    /// This function of the native does the same, or more.
    Forwarded(&'a str),
    /// This crate makes the handle of this dialect.
    DialectHandle(&'a str),
    /// There is a native, but nothing in it that would serve.
    Lacking,
    /// There is no native.
    NoNative,
}

impl Service<'_> {
    /// The variant of `Served` that the crate's users see.
    pub(crate) fn served(self) -> &'static str {
        match self {
            Self::Native => "ByNative",
            Self::Forwarded(_) | Self::DialectHandle(_) => "ByUs",
            Self::Lacking | Self::NoNative => "Lacking",
        }
    }
}

impl Services {
    /// Reads what is known from the crate's files, with `read`.
    pub(crate) fn read(read: impl Fn(&str) -> Result<String, String>) -> Result<Self, String> {
        let pairs = |file: &str| -> Result<BTreeMap<String, String>, String> {
            Ok(lines(&read(file)?)
                .map(|line| line.split_once(' ').unwrap_or((line, "")))
                .map(|(name, rest)| (name.to_owned(), rest.trim().to_owned()))
                .collect())
        };
        Ok(Self {
            functions: pairs("functions.txt")?.into_keys().collect(),
            changed: pairs("native/changed.txt")?,
            forwarded: pairs("native/forwarded.txt")?,
            dialects: pairs("native/dialects.txt")?,
        })
    }

    /// Every function of the C API in alphabetical order, and how it is served where the native exports `exported`, or
    /// where there is none.
    pub(crate) fn of(&self, exported: Option<&BTreeSet<String>>) -> Vec<(&str, Service<'_>)> {
        let functions = self.functions.iter().map(String::as_str);
        functions
            .map(|function| {
                let service = exported.map(|exported| self.of_function(function, exported));
                (function, service.unwrap_or(Service::NoNative))
            })
            .collect()
    }

    /// The functions that programs take from a native that exports `exported`.
    pub(crate) fn taken_from<'a>(&'a self, exported: &'a BTreeSet<String>) -> Vec<&'a str> {
        let services = self.of(Some(exported));
        let taken = services
            .into_iter()
            .filter_map(|(function, service)| match service {
                Service::Native => Some(function),
                Service::Forwarded(other) => Some(other),
                _ => None,
            });
        // Several functions may be forwarded to one.
        let taken: BTreeSet<_> = taken.collect();
        taken.into_iter().collect()
    }

    fn of_function(&self, function: &str, exported: &BTreeSet<String>) -> Service<'_> {
        let changed = self.changed.get(function);
        if changed.is_some_and(|mark| exported.contains(mark)) {
            return Service::Lacking;
        }
        if exported.contains(function) {
            return Service::Native;
        }
        if let Some(other) = self.forwarded.get(function)
            && exported.contains(other)
        {
            return Service::Forwarded(other);
        }
        match self.dialects.get_key_value(dialect_of_handle(function)) {
            Some((dialect, needs)) if needs.split(' ').all(|need| exported.contains(need)) => {
                Service::DialectHandle(dialect)
            }
            _ => Service::Lacking,
        }
    }
}

/// The dialect that a function gives the handle of; no dialect's name when it gives none.
fn dialect_of_handle(function: &str) -> &str {
    function
        .strip_prefix("mlirGetDialectHandle__")
        .and_then(|rest| rest.strip_suffix("__"))
        .unwrap_or_default()
}

/// The lines of a file that are neither empty nor comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}
