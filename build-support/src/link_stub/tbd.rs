//! macOS' stubs: text-based definitions of a library, version 4 (LLVM's `TextAPI`).

use std::fmt::Write as _;

use crate::target::Architecture;

/// The stub of the library at `path`, which has `functions`.
pub(super) fn text(path: &str, architecture: Architecture, functions: &[&str]) -> String {
    let target = match architecture {
        Architecture::X86_64 => "x86_64-macos",
        Architecture::Aarch64 => "arm64-macos",
    };
    // In YAML's single quotes a quote is written twice, and nothing else means anything.
    let path = path.replace('\'', "''");
    let mut text = format!(
        "--- !tapi-tbd\ntbd-version: 4\ntargets: [ {target} ]\ninstall-name: '{path}'\nexports:\n  - targets: [ {target} ]\n    symbols: [\n"
    );
    for function in functions {
        // Writing to a string can't fail. C's names have an underscore in front here.
        let _ = writeln!(text, "      _{function},");
    }
    text.push_str("    ]\n...\n");
    text
}
