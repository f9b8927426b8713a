//! Libraries that export chosen functions.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A static archive whose index names `functions`, padded to `length` bytes.
pub(crate) fn static_archive(functions: &[&str], length: usize) -> Vec<u8> {
    let mut names: Vec<u8> = functions.join("\0").into_bytes();
    names.push(0);
    let count = functions.len() as u32;
    let mut index = count.to_be_bytes().to_vec();
    let member = 8 + 60 + 4 + 4 * functions.len() + names.len();
    index.extend(functions.iter().flat_map(|_| (member as u32).to_be_bytes()));
    index.extend(names);
    if index.len() % 2 == 1 {
        index.push(b'\n');
    }
    let mut archive = b"!<arch>\n".to_vec();
    archive.extend(header("/", index.len()));
    archive.extend(index);
    let rest = length.saturating_sub(archive.len() + 60);
    archive.extend(header("member.o/", rest));
    // What a compressor makes nothing of.
    let mut number = 0u32;
    archive.extend(
        std::iter::repeat_with(|| {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (number >> 24) as u8
        })
        .take(rest),
    );
    archive
}

fn header(name: &str, length: usize) -> Vec<u8> {
    format!(
        "{name:<16}{:<12}{:<6}{:<6}{:<8}{length:<10}`\n",
        0, 0, 0, "644"
    )
    .into_bytes()
}

/// Compiles a shared library that exports `functions` to `path`, for this program's processor.
pub(crate) fn shared_library(path: &Path, functions: &[&str]) -> PathBuf {
    let source = path.with_extension("c");
    let code: String = functions
        .iter()
        .map(|name| format!("void {name}(void) {{}}\n"))
        .collect();
    std::fs::write(&source, code).unwrap();
    let status = Command::new(std::env::var_os("CC").unwrap_or("cc".into()))
        .args(["-shared", "-fPIC", "-o"])
        .args([path, &source])
        .status();
    assert!(status.unwrap().success());
    path.into()
}
