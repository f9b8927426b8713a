//! What XLA's tree says about a commit: what it builds on, and its versions.

use ryft_build_support::pin::Xla;

use super::tree::Tree;
use crate::Result;

/// The header that says the version of the PJRT C API.
const PJRT: &str = "xla/pjrt/c/pjrt_c_api.h";

/// Reads the `[xla]` table of the pin from XLA's `tree`.
pub fn read(tree: &Tree, commit: &str) -> Result<Xla> {
    let commit = tree.commit(commit)?;
    let read = |path: &str| -> Result<String> {
        let text = tree.read(&commit, path)?;
        text.ok_or_else(|| format!("XLA {commit} has no file {path}").into())
    };
    let dependency = |name: &str| -> Result<String> {
        let path = format!("third_party/{name}/workspace.bzl");
        let variable = format!("{}_COMMIT", name.to_uppercase());
        let found = assigned(&read(&path)?, &variable);
        found.ok_or_else(|| format!("{path} of XLA {commit} assigns no {variable}").into())
    };
    let header = read(PJRT)?;
    let version = |name: &str| {
        let name = format!("PJRT_API_{name}");
        defined(&header, &name).ok_or_else(|| format!("{PJRT} of XLA {commit}: no {name}"))
    };
    Ok(Xla {
        date: tree.date(&commit)?,
        pjrt_api: format!("{}.{}", version("MAJOR")?, version("MINOR")?),
        llvm: dependency("llvm")?,
        stablehlo: dependency("stablehlo")?,
        shardy: dependency("shardy")?,
        bazel: read(".bazelversion")?.trim().to_owned(),
        commit,
    })
}

/// The keys of the table and their values.
pub fn entries(xla: &Xla) -> [(&'static str, &str); 7] {
    [
        ("commit", &xla.commit),
        ("date", &xla.date),
        ("pjrt-api", &xla.pjrt_api),
        ("llvm", &xla.llvm),
        ("stablehlo", &xla.stablehlo),
        ("shardy", &xla.shardy),
        ("bazel", &xla.bazel),
    ]
}

/// The commit in the line `VARIABLE = "commit"` of a Starlark file.
pub fn assigned(text: &str, variable: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        let value = value.trim().strip_prefix('"')?.split('"').next()?;
        let is_commit = value.len() == 40 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
        (name.trim() == variable && is_commit).then(|| value.to_owned())
    })
}

/// The number in the line `#define NAME number` of a C header.
fn defined(text: &str, name: &str) -> Option<u32> {
    text.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let is_it = words.next() == Some("#define") && words.next() == Some(name);
        is_it.then(|| words.next()?.parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_read_where_it_is_assigned() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let text = format!(
            "# A_COMMIT = \"x\"\n    A_COMMIT = \"{commit}\" # why\n    url = \"{{commit}}\".format(commit = A_COMMIT)\n"
        );
        assert_eq!(assigned(&text, "A_COMMIT").as_deref(), Some(commit));
        assert_eq!(assigned(&text, "B_COMMIT"), None);
        assert_eq!(assigned("A_COMMIT = \"main\"", "A_COMMIT"), None);
    }

    #[test]
    fn a_version_is_read_where_it_is_defined() {
        let text = "// PJRT_API_MINOR 3\n#define PJRT_API_MINOR_X 1\n#define PJRT_API_MINOR 104\n";
        assert_eq!(defined(text, "PJRT_API_MINOR"), Some(104));
        assert_eq!(defined(text, "PJRT_API_MAJOR"), None);
    }
}
