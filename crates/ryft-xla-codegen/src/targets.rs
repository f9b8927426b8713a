//! The README's table of what is available on which target, from the pin, and what was seen to work, from `ci/matrix.toml`.

use std::fmt::Write as _;
use std::fs;

use ryft_build_support::part::{Component, Device, Part};
use ryft_build_support::pin::{Location, Pin};
use ryft_build_support::settings::Generation;
use ryft_build_support::target::{TARGETS, Target};
use toml::Table;

use crate::output::{Files, Marks, Output};
use crate::{Result, workspace};

/// The lines of the README around the table.
const MARKS: Marks = Marks {
    begin: "<!-- Written by `cargo run -p ryft-xla-codegen -- targets`: -->\n",
    end: "<!-- (end of the table) -->\n",
};

/// The README, with the table of the built-in pin.
pub fn output() -> Result<Output> {
    output_of(&Pin::built_in()?)
}

/// The README, with the table of `pin`.
pub fn output_of(pin: &Pin) -> Result<Output> {
    let directory = workspace();
    let matrix = fs::read_to_string(directory.join("ci/matrix.toml"))?;
    let readme = fs::read_to_string(directory.join("README.md"))?;
    let table = table(pin, &matrix)?;
    let readme = MARKS.replace(&readme, &format!("\n{table}\n"));
    let readme = readme.ok_or_else(|| format!("README.md: no line {}", MARKS.begin))?;
    Ok(Output {
        directory,
        endings: &[],
        files: Files::from([("README.md".into(), readme.into_bytes())]),
    })
}

/// A row for each component and device, a column for each target. Of the devices, the pin's own plugins.
fn table(pin: &Pin, matrix: &str) -> Result<String> {
    let pin = pin.clone().with_generation(Generation::Pin);
    let tried = matrix.parse::<Table>()?;
    let mut table = String::from("| part |");
    for target in TARGETS {
        write!(table, " {target} |")?;
    }
    let rule = "---|".repeat(TARGETS.len() + 1);
    writeln!(table, "\n|{rule}")?;
    let components = Component::ALL.into_iter().map(Part::from);
    for part in components.chain(Device::ALL.into_iter().map(Part::from)) {
        write!(table, "| `{part}` |")?;
        for target in TARGETS {
            let mut ways: Vec<_> = pin
                .providers(part, target)
                .map(|artifact| match &artifact.location {
                    Location::Release { url: None } => "release".into(),
                    Location::Release { url: Some(_) } => "the vendor's server".into(),
                    Location::Wheel(name) => {
                        format!("{} {}", name.package.replace('_', "-"), name.version)
                    }
                })
                .collect();
            if let (Some(last), Some(seen)) = (ways.last_mut(), seen(&tried, target, part)) {
                *last += &format!(": **{seen}**");
            }
            write!(table, " {} |", ways.join("<br>"))?;
        }
        table.push('\n');
    }
    Ok(table)
}

/// What `ci/matrix.toml` says was seen of `part` on `target`.
fn seen(matrix: &Table, target: Target, part: Part) -> Option<&str> {
    let targets = matrix.get("target")?.as_array()?;
    let name = target.to_string();
    let entry = targets
        .iter()
        .find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(&name))?;
    entry.get("seen")?.get(part.to_string())?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_readme_has_the_table_of_the_pin() {
        let differences = output().unwrap().differences().unwrap();
        assert!(differences.is_empty(), "{differences:#?}");
    }

    #[test]
    fn the_licence_of_every_package_of_the_pin_is_named() {
        let page = fs::read_to_string(workspace().join("docs/third-party.md")).unwrap();
        for artifact in Pin::built_in().unwrap().artifacts {
            if let Location::Wheel(name) = &artifact.location {
                let package = name.package.replace('_', "-");
                let is_named = page.split([' ', ',', '|']).any(|word| word == package);
                assert!(is_named, "{package}");
            }
        }
    }

    #[test]
    fn a_part_is_listed_with_its_sources_and_what_was_seen_on_that_target_alone() {
        let matrix = "[[target]]\nname = \"linux-x86_64\"\nseen = { tpu = \"loads\" }\n";
        let table = table(&Pin::built_in().unwrap(), matrix).unwrap();
        let row = table.lines().find(|line| line.starts_with("| `tpu`"));
        let cells: Vec<_> = row.unwrap().split('|').map(str::trim).collect();
        assert!(cells[2].starts_with("libtpu ") && cells[2].ends_with(": **loads**"));
        assert_eq!(cells[3..], ["", "", "", ""]);
    }
}
