//! `xla-commit.toml`, rewritten with its comments and layout.

use std::fs;
use std::path::{Path, PathBuf};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::pin::{Pin, Xla};
use ryft_build_support::settings::Generation;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value};

use super::facts;
use crate::{Result, workspace};

/// The pin as a document.
pub struct PinFile {
    path: PathBuf,
    document: DocumentMut,
}

/// An `[[artifact]]` of the pin.
pub struct Artifact<'a>(&'a mut Table);

impl PinFile {
    /// The workspace's pin.
    pub fn read() -> Result<Self> {
        let path = workspace().join("build-support/xla-commit.toml");
        let text =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::parse(&path, &text)
    }

    /// The pin in a text that is at `path`.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            document: text.parse()?,
        })
    }

    /// The text.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// What the text says, which is refused where it contradicts itself.
    pub fn pin(&self) -> Result<Pin> {
        Ok(Pin::parse(&self.path.to_string_lossy(), &self.text())?)
    }

    /// Writes the file, unless its text is no pin.
    pub fn write(&self) -> Result<()> {
        self.pin()?;
        Ok(fs::write(&self.path, self.text())?)
    }

    /// Sets the `[xla]` table.
    pub fn set_xla(&mut self, xla: &Xla) -> Result<()> {
        let table = self.document["xla"].as_table_mut();
        let table = table.ok_or("the pin has no table [xla]")?;
        for (key, value) in facts::entries(xla) {
            set(table, key, value.into());
        }
        Ok(())
    }

    /// The artifacts in their order.
    pub fn artifacts(&mut self) -> impl Iterator<Item = Artifact<'_>> {
        let tables = self.document["artifact"].as_array_of_tables_mut();
        tables
            .into_iter()
            .flat_map(ArrayOfTables::iter_mut)
            .map(Artifact)
    }

    /// Removes the artifacts of the newest generation that the pin's own have become, and gives their files.
    pub fn remove_newest_that_are_the_pins_own(&mut self) -> Vec<String> {
        let own = self.artifacts().filter(|artifact| !artifact.is_newest());
        let own: Vec<_> = own
            .map(|artifact| artifact.text("file").to_owned())
            .collect();
        let mut removed = Vec::new();
        if let Some(tables) = self.document["artifact"].as_array_of_tables_mut() {
            for mut table in std::mem::take(tables) {
                let artifact = Artifact(&mut table);
                let file = artifact.text("file").to_owned();
                match artifact.is_newest() && own.contains(&file) {
                    true => removed.push(file),
                    false => tables.push(table),
                }
            }
        }
        removed
    }
}

impl Artifact<'_> {
    /// The text of a key; empty where there is none.
    pub fn text(&self, key: &str) -> &str {
        self.0.get(key).and_then(Item::as_str).unwrap_or_default()
    }

    /// Whether it is a file of this project's own releases, which there is one of for each commit.
    pub fn is_own_release(&self) -> bool {
        self.text("source") == "release" && !self.0.contains_key("url")
    }

    /// Whether it is a wheel.
    pub fn is_wheel(&self) -> bool {
        self.text("source") == "wheel"
    }

    /// Whether it is a plugin that is newer than the pin.
    pub fn is_newest(&self) -> bool {
        self.text("generation") == Generation::Newest.name()
    }

    /// Says that it is this file.
    pub fn set(&mut self, file: &str, sha256: Sha256, size: Option<u64>) {
        set(self.0, "file", file.into());
        set(self.0, "sha256", sha256.to_string().into());
        match size {
            Some(size) => set(self.0, "size", grouped(size)),
            None => drop(self.0.remove("size")),
        }
        // After the checksum, where it is in the other tables.
        let order = |key: &str| {
            let keys = [
                "file",
                "source",
                "url",
                "target",
                "provides",
                "generation",
                "sha256",
                "size",
            ];
            keys.iter()
                .position(|known| *known == key)
                .unwrap_or(keys.len())
        };
        self.0
            .sort_values_by(|one, _, other, _| order(one.get()).cmp(&order(other.get())));
    }

    /// Says that there is no such file yet.
    pub fn set_unpublished(&mut self) {
        self.0.remove("sha256");
        self.0.remove("size");
    }
}

/// Sets a value of a table, and leaves the comment behind it.
fn set(table: &mut Table, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// A number with `_` between groups of three digits.
fn grouped(number: u64) -> Value {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text.parse().expect("digits are a number in TOML")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ryft_build_support::target::TARGETS;

    /// A pin of two made-up artifacts.
    const MADE_UP: &str = "\
# Head.

[xla] # what is pinned
commit = \"1111111111111111111111111111111111111111\" # the commit
date = \"2026-01-01\"
pjrt-api = \"0.1\"
llvm = \"1111111111111111111111111111111111111111\"
stablehlo = \"1111111111111111111111111111111111111111\"
shardy = \"1111111111111111111111111111111111111111\"
bazel = \"1.0\"

[releases]
url = \"https://example.org/{commit}/\"

# A wheel.
[[artifact]]
file = \"a-1-py3-none-manylinux_2_27_x86_64.whl\" # of A
source = \"wheel\"
target = \"linux-x86_64\"
provides = [\"pjrt-cpu\"]
sha256 = \"7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09\"
library = \"a/liba.so\"
unpacked = 1_000

# A release.
[[artifact]]
file = \"b.tar.gz\"
source = \"release\"
target = \"linux-x86_64\"
provides = [\"mlir\"]
sha256 = \"10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8\"
size = 900
library = \"lib/libb.a\"
keep = [\"include/\"]
unpacked = 1000
";

    fn made_up() -> PinFile {
        PinFile::parse(Path::new("made-up.toml"), MADE_UP).unwrap()
    }

    #[test]
    fn facts_and_files_change_and_nothing_else() {
        let mut pin = made_up();
        let commit = "2".repeat(40);
        pin.set_xla(&Xla {
            commit: commit.clone(),
            date: "2026-02-02".into(),
            pjrt_api: "0.2".into(),
            llvm: commit.clone(),
            stablehlo: commit.clone(),
            shardy: commit.clone(),
            bazel: "2.0".into(),
        })
        .unwrap();
        let sha256 = Sha256::digest(b"made up");
        let mut artifacts: Vec<_> = pin.artifacts().collect();
        assert!(artifacts[0].is_wheel() && artifacts[1].is_own_release());
        artifacts[0].set(
            "a-2-py3-none-manylinux_2_27_x86_64.whl",
            sha256,
            Some(1_234_567),
        );
        artifacts[1].set("b.tar.zst", Sha256::digest(b"another"), Some(12));
        drop(artifacts);

        let expected = MADE_UP
            .replace(&"1".repeat(40), &commit)
            .replace("2026-01-01", "2026-02-02")
            .replace("\"0.1\"", "\"0.2\"")
            .replace("\"1.0\"", "\"2.0\"")
            .replace("a-1-py3", "a-2-py3")
            .replace(
                "7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09\"\n",
                &format!("{sha256}\"\nsize = 1_234_567\n"),
            )
            .replace("b.tar.gz", "b.tar.zst")
            .replace(
                "10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8",
                &Sha256::digest(b"another").to_string(),
            )
            .replace("size = 900", "size = 12");
        assert_eq!(pin.text(), expected);
        assert_eq!(pin.pin().unwrap().artifacts.len(), 2);
    }

    #[test]
    fn an_unpublished_release_is_no_artifact_until_it_has_a_checksum() {
        let mut pin = made_up();
        pin.artifacts().nth(1).unwrap().set_unpublished();
        assert!(!pin.text().contains("size = 900"));
        assert_eq!(pin.pin().unwrap().artifacts.len(), 1);
        let sha256 = Sha256::digest(b"made up");
        pin.artifacts()
            .nth(1)
            .unwrap()
            .set("b.tar.gz", sha256, Some(900));
        assert_eq!(pin.pin().unwrap().artifacts[1].sha256, sha256);
        assert_eq!(
            pin.text(),
            MADE_UP.replace(
                "10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8",
                &sha256.to_string()
            )
        );
    }

    #[test]
    fn newest_artifact_goes_when_it_is_the_pins_own_and_stays_otherwise() {
        let own = "# A wheel.\n[[artifact]]\nfile = \"a-1-py3-none-manylinux_2_27_x86_64.whl\"";
        let table = |file: &str| {
            format!(
                "\n# Newest.\n[[artifact]]\nfile = \"{file}\"\nsource = \"wheel\"\ngeneration = \"newest\"\n"
            )
        };
        assert!(MADE_UP.contains(own));
        let newer = table("a-2-py3-none-manylinux_2_27_x86_64.whl");
        let same = "a-1-py3-none-manylinux_2_27_x86_64.whl";
        let text = format!("{MADE_UP}{}{newer}", table(same));
        let mut pin = PinFile::parse(Path::new("made-up.toml"), &text).unwrap();
        assert_eq!(pin.remove_newest_that_are_the_pins_own(), [same]);
        assert_eq!(pin.text(), format!("{MADE_UP}{newer}"));
        assert_eq!(pin.remove_newest_that_are_the_pins_own(), [""; 0]);
    }

    #[test]
    fn the_workspaces_pin_has_a_release_of_every_target_published_or_not() {
        let mut pin = PinFile::read().unwrap();
        let archives: Vec<_> = pin
            .artifacts()
            .filter(|one| one.is_own_release() && one.text("library").contains("static-library"))
            .map(|one| one.text("target").to_owned())
            .collect();
        assert_eq!(archives, TARGETS.map(|target| target.to_string()));
    }

    #[test]
    fn numbers_are_written_in_groups() {
        for (number, text) in [
            (7, "7"),
            (900, "900"),
            (1_000, "1_000"),
            (63_200_622, "63_200_622"),
        ] {
            assert_eq!(grouped(number).to_string(), text);
        }
    }
}
