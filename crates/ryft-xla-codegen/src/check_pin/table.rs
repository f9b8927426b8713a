//! What each library provides, as a table in `docs/libraries.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use ryft_build_support::part::Part;

use super::library::Provided;
use crate::output::Marks;
use crate::{Result, workspace};

/// The lines around the table.
const MARKS: Marks = Marks {
    begin: "<!-- Written by `cargo run -p ryft-xla-codegen -- check-pin --write`. -->\n",
    end: "<!-- (end) -->\n",
};

const HEAD: &str = "\
| part | file | PJRT C API | functions of the bindings | messages: alike / otherwise |
|---|---|---|---|---|
";

/// The page.
pub fn path() -> PathBuf {
    workspace().join("docs/libraries.md")
}

/// The rows of the page, by part.
pub type Rows = BTreeMap<String, String>;

/// The rows of the libraries that were found.
pub fn rows(libraries: &[super::Found]) -> Rows {
    let found = libraries.iter().filter_map(|(part, found)| {
        let row = row(*part, found.as_ref().ok()?);
        Some((part.name().to_owned(), row))
    });
    found.collect()
}

/// The row of a part.
pub fn row(part: Part, provided: &Provided) -> String {
    let none = || "-".to_owned();
    let pair = |pair: Option<(usize, usize)>, word: &str| {
        pair.map_or_else(none, |(one, other)| format!("{one}{word}{other}"))
    };
    format!(
        "| `{part}` | `{}` | {} | {} | {} |",
        provided.file,
        provided.pjrt.clone().unwrap_or_else(none),
        pair(provided.functions, " of "),
        pair(provided.messages, " / "),
    )
}

/// The rows that are committed.
pub fn read() -> Result<Rows> {
    let text = fs::read_to_string(path())?;
    let (_, table, _) = MARKS.split(&text).ok_or_else(unmarked)?;
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let row = |line: &str| {
        let part = line.split('`').nth(1).unwrap_or_default();
        (part.to_owned(), line.to_owned())
    };
    Ok(rows.map(row).collect())
}

/// Puts rows in the place of those that are committed.
pub fn write(rows: &Rows) -> Result<()> {
    let text = fs::read_to_string(path())?;
    let text = MARKS.replace(&text, &text_of(rows)).ok_or_else(unmarked)?;
    Ok(fs::write(path(), text)?)
}

/// The table as Markdown: the parts in their own order.
pub fn text_of(rows: &Rows) -> String {
    let rows = Part::all().filter_map(|part| rows.get(part.name()));
    let rows: String = rows.map(|row| format!("{row}\n")).collect();
    format!("{HEAD}{rows}")
}

fn unmarked() -> String {
    format!("{}: no table between marks", path().display())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ryft_build_support::part::{Component, Device};

    #[test]
    fn a_row_says_what_a_library_provides() {
        let provided = Provided {
            file: "a.whl".into(),
            functions: Some((1, 2)),
            ..Provided::default()
        };
        let part = Component::Mlir.into();
        assert_eq!(
            row(part, &provided),
            "| `mlir` | `a.whl` | - | 1 of 2 | - |"
        );
        let provided = Provided {
            file: "b.whl".into(),
            pjrt: Some("0.104".into()),
            messages: Some((3, 4)),
            ..Provided::default()
        };
        let part = Device::Tpu.into();
        assert_eq!(
            row(part, &provided),
            "| `tpu` | `b.whl` | 0.104 | - | 3 / 4 |"
        );
    }

    #[test]
    fn the_committed_table_is_what_its_rows_make() {
        let text = fs::read_to_string(path()).unwrap();
        let (_, table, _) = MARKS.split(&text).unwrap();
        let rows = read().unwrap();
        assert!(rows.contains_key("pjrt-cpu"), "{rows:?}");
        assert_eq!(text_of(&rows), table);
    }
}
