//! What cargo is told so that a static archive becomes part of a program.

use std::path::Path;

use crate::target::{OperatingSystem, Target};

/// The lines that a build script prints to link the archive `library` on `target`.
///
/// It is linked with `static:-bundle`: bundled, rustc would copy its gigabytes into each rlib. The C++ runtime and the
/// system's libraries follow it, because linkers resolve from left to right.
pub(super) fn static_archive(library: &Path, target: Target) -> Vec<String> {
    let directory = library.parent().unwrap_or(Path::new("."));
    let stem = library.file_stem().unwrap_or_default().to_string_lossy();
    let name = match target.operating_system {
        OperatingSystem::Windows => &stem,
        _ => stem.strip_prefix("lib").unwrap_or(&stem),
    };
    let mut lines = vec![
        format!("cargo::rustc-link-search=native={}", directory.display()),
        format!("cargo::rustc-link-lib=static:-bundle={name}"),
    ];
    lines.extend(
        system_libraries(target)
            .iter()
            .map(|library| format!("cargo::rustc-link-lib={library}")),
    );
    lines
}

/// What XLA's static archive needs of the system: the C++ runtime, and the libraries that XLA's own build links.
fn system_libraries(target: Target) -> &'static [&'static str] {
    match target.operating_system {
        OperatingSystem::Linux => &[
            "dylib=stdc++",
            "dylib=m",
            "dylib=dl",
            "dylib=pthread",
            "dylib=rt",
        ],
        OperatingSystem::Other(_) => &["dylib=c++", "dylib=m", "dylib=pthread"],
        OperatingSystem::MacOs => &["dylib=c++", "framework=CoreFoundation"],
        OperatingSystem::Windows => &[
            "dylib=dbghelp",
            "dylib=shlwapi",
            "dylib=ws2_32",
            "dylib=ntdll",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::TARGETS;

    #[test]
    fn a_static_archive_comes_before_what_it_needs_on_every_target() {
        let runtimes = ["dylib=stdc++", "dylib=stdc++", "dylib=c++", "dylib=dbghelp"];
        for (target, runtime) in TARGETS.into_iter().zip(runtimes) {
            let library = format!("/store/lib/{}", target.static_archive("xla"));
            let lines = static_archive(Path::new(&library), target);
            assert_eq!(lines[0], "cargo::rustc-link-search=native=/store/lib");
            assert_eq!(lines[1], "cargo::rustc-link-lib=static:-bundle=xla");
            assert_eq!(lines[2], format!("cargo::rustc-link-lib={runtime}"));
        }
    }
}
