//! Runs bindgen for every target, and refuses headers that mean different things on two of them.

use std::path::{Path, PathBuf};

use bindgen::Builder;

use crate::{Error, libclang, stand_ins};

/// The supported targets, as clang names them. The bindings are those of the first and are right on all.
///
/// The headers have one layout on all of them: they are 64-bit and nothing declared uses `long`. What differs is the
/// type of an enum without negative values: `int` under MSVC, `unsigned int` elsewhere. Both have the same size and
/// alignment and are passed alike, so the bindings say `c_uint` everywhere, and a program that compiles on one target
/// compiles on the others.
const TARGETS: [&str; 4] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
];

/// The language of the headers.
#[derive(Clone, Copy)]
pub(crate) enum Language {
    C,
    /// The C declarations rely on C++ in places.
    Cxx,
}

/// What bindings are made from.
pub(crate) struct Headers<'a> {
    /// The directory of the headers.
    pub(crate) include: &'a Path,
    /// The headers, as paths below that directory.
    pub(crate) list: &'a [&'a str],
    /// What they include besides one another and the C library's.
    pub(crate) stand_ins: &'a [(&'static str, &'static str)],
    /// An empty directory, or one of an earlier run.
    pub(crate) scratch: &'a Path,
    pub(crate) language: Language,
}

impl Headers<'_> {
    /// bindgen's output for the headers.
    ///
    /// `one_file` writes the text that includes them all, where they can't be read one after the other, and
    /// `configure` says what is bound.
    pub(crate) fn generate(
        &self,
        one_file: Option<String>,
        configure: impl Fn(Builder) -> Builder,
    ) -> Result<String, Error> {
        self.check()?;
        libclang::load()?;
        stand_ins::write(stand_ins::C_LIBRARY, self.scratch)?;
        stand_ins::write(self.stand_ins, self.scratch)?;
        let inputs: Vec<PathBuf> = match one_file {
            Some(text) => {
                let path = self.scratch.join("all.h");
                stand_ins::write_file(&path, &text)?;
                vec![path]
            }
            None => self
                .list
                .iter()
                .map(|header| self.include.join(header))
                .collect(),
        };
        let [first, others @ ..] = TARGETS;
        let bindings = self.bindings_for(first, &inputs, &configure)?;
        for second in others {
            let theirs = self.bindings_for(second, &inputs, &configure)?;
            if let Some((line, other_line)) = first_difference(&bindings, &theirs) {
                return Err(Error::TargetsDiffer {
                    first,
                    line: line.to_owned(),
                    second,
                    other_line: other_line.to_owned(),
                });
            }
        }
        Ok(bindings)
    }

    /// bindgen's output for one target.
    fn bindings_for(
        &self,
        target: &str,
        inputs: &[PathBuf],
        configure: impl Fn(Builder) -> Builder,
    ) -> Result<String, Error> {
        let failed = |message: String| Error::Bindgen {
            directory: self.include.to_owned(),
            message,
        };
        let rust = bindgen::RustTarget::stable(89, 0).map_err(|error| failed(error.to_string()))?;
        let language: &[&str] = match self.language {
            Language::C => &["-x", "c", "-std=c11", "-nostdinc"],
            Language::Cxx => &["-x", "c++", "-std=c++17", "-nostdinc"],
        };
        let builder = bindgen::builder()
            .headers(inputs.iter().map(|header| header.display().to_string()))
            .clang_args(language)
            .clang_arg(format!("--target={target}"))
            .clang_args([self.scratch, self.include].map(|path| format!("-I{}", path.display())))
            .merge_extern_blocks(true)
            .generate_comments(false)
            .disable_header_comment()
            .formatter(bindgen::Formatter::None)
            .rust_edition(bindgen::RustEdition::Edition2024)
            .rust_target(rust);
        let bindings = configure(builder)
            .generate()
            .map_err(|error| failed(error.to_string()))?;
        let file =
            syn::parse_file(&bindings.to_string()).map_err(|error| failed(error.to_string()))?;
        Ok(prettyplease::unparse(&file))
    }

    /// Checks that the headers are there.
    fn check(&self) -> Result<(), Error> {
        let directory = self.include.to_owned();
        if !directory.is_dir() {
            let example = self.list.first().copied().unwrap_or_default().to_owned();
            return Err(Error::NoDirectory { directory, example });
        }
        let missing = self.list.iter();
        let missing: Vec<String> = missing
            .filter(|header| !directory.join(header).is_file())
            .map(|header| (*header).to_owned())
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(Error::MissingHeaders { directory, missing })
    }
}

/// The first line that differs in more than the type of an enum: see [`TARGETS`].
fn first_difference<'a>(ours: &'a str, theirs: &'a str) -> Option<(&'a str, &'a str)> {
    let (mut ours, mut theirs) = (ours.lines(), theirs.lines());
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return None,
            (Some(line), Some(other))
                if line == other || line == other.replace("c_int;", "c_uint;") => {}
            (line, other) => return Some((line.unwrap_or_default(), other.unwrap_or_default())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enum_that_is_signed_on_another_target_is_no_difference() {
        let ours = "pub type A = c_uint;\npub struct B;";
        let theirs = "pub type A = c_int;\npub struct B;";
        assert_eq!(first_difference(ours, theirs), None);
    }

    #[test]
    fn a_line_that_differs_or_is_missing_is_a_difference() {
        let ours = "one\ntwo";
        assert_eq!(first_difference(ours, "one\n2"), Some(("two", "2")));
        assert_eq!(first_difference(ours, "one"), Some(("two", "")));
        assert_eq!(first_difference("one", ours), Some(("", "two")));
    }
}
