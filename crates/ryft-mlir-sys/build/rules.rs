//! Which functions of the C API a program gets from a library that exports some of them, and which from this crate.
//!
//! A static archive is looked at here, when the crate is built. A shared library is asked when the program runs, by the same
//! rules: `src/library/loaded.rs`. The test `library_table` holds both to one result.

use std::collections::BTreeMap;

/// The rules, as the files in `data` have them.
pub(crate) struct Rules {
    /// Functions that other versions declare in another way, in alphabetical order.
    pub(crate) changed: Vec<Changed>,
    /// Functions, each with another that does the same or more.
    pub(crate) forwarded: BTreeMap<String, String>,
    /// Dialects whose handles this crate can make, each with the pipeline that loads it, if it takes one.
    pub(crate) dialects: BTreeMap<String, String>,
}

/// A function that some libraries declare in another way than the bindings.
pub(crate) struct Changed {
    pub(crate) function: String,
    /// The function that tells which libraries these are.
    pub(crate) mark: String,
    /// Whether they are those that export it, or those that do not.
    pub(crate) is_exported: bool,
}

/// What provides one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Provider<'a> {
    /// The library itself.
    Library,
    /// This other function of the library.
    Forwarded(&'a str),
    /// This crate, which makes the handle of this dialect.
    DialectHandle(&'a str),
    /// Nothing.
    Nothing,
}

impl Provider<'_> {
    /// The variant of `Availability` that the crate's users see.
    pub(crate) fn availability(self) -> &'static str {
        match self {
            Self::Library => "Native",
            Self::Forwarded(_) | Self::DialectHandle(_) => "Shim",
            Self::Nothing => "Missing",
        }
    }
}

impl Rules {
    /// Reads the rules with `read`, which gives the text of a file of this crate.
    pub(crate) fn read(read: impl Fn(&str) -> Result<String, String>) -> Result<Self, String> {
        let pairs = |file| read(file).map(|text| pairs(&text));
        Ok(Self {
            changed: changed(&read("data/changed.txt")?)?,
            forwarded: pairs("data/forwarded.txt")?,
            dialects: pairs("data/dialects.txt")?,
        })
    }

    /// What provides `function`, where `exports` says what the library exports.
    pub(crate) fn provider<'a>(
        &'a self,
        function: &str,
        exports: impl Fn(&str) -> bool,
    ) -> Provider<'a> {
        let is_changed = |changed: &Changed| {
            changed.function == function && exports(&changed.mark) == changed.is_exported
        };
        if self.changed.iter().any(is_changed) {
            return Provider::Nothing;
        }
        if exports(function) {
            return Provider::Library;
        }
        if let Some(other) = self.forwarded.get(function)
            && exports(other)
        {
            return Provider::Forwarded(other);
        }
        match self.dialects.get_key_value(dialect_of_handle(function)) {
            Some((dialect, pipeline)) if needs(pipeline).iter().all(|need| exports(need)) => {
                Provider::DialectHandle(dialect)
            }
            _ => Provider::Nothing,
        }
    }
}

/// The functions of the library that it takes to make a handle.
fn needs(pipeline: &str) -> &'static [&'static str] {
    if pipeline.is_empty() {
        &["mlirRegisterAllDialects"]
    } else {
        &["mlirRegisterAllStablehloPasses", "mlirParsePassPipeline"]
    }
}

/// The dialect that a function gives the handle of; no dialect's name when it gives none.
fn dialect_of_handle(function: &str) -> &str {
    function
        .strip_prefix("mlirGetDialectHandle__")
        .and_then(|rest| rest.strip_suffix("__"))
        .unwrap_or_default()
}

/// The lines `function with mark` and `function without mark`.
fn changed(text: &str) -> Result<Vec<Changed>, String> {
    let line = |line: &str| match line.split(' ').collect::<Vec<_>>()[..] {
        [function, relation @ ("with" | "without"), mark] => Ok(Changed {
            function: function.into(),
            mark: mark.into(),
            is_exported: relation == "with",
        }),
        _ => Err(format!(
            "data/changed.txt: {line:?} is neither `function with mark` nor `function without mark`"
        )),
    };
    lines(text).map(line).collect()
}

/// The first word and the rest of every line that is neither empty nor a comment.
fn pairs(text: &str) -> BTreeMap<String, String> {
    lines(text)
        .map(|line| line.split_once(' ').unwrap_or((line, "")))
        .map(|(name, rest)| (name.to_owned(), rest.to_owned()))
        .collect()
}

/// The lines that are neither empty nor a comment.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}
