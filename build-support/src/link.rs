//! What cargo is told so that a native becomes part of a program.

use std::path::Path;

use crate::native::{Linkage, Native};
use crate::target::{OperatingSystem, Target};

/// The lines that a build script prints to link `native` on `target`.
///
/// A static archive is linked with `static:-bundle`: bundled, rustc would copy its gigabytes into each rlib. The C++
/// runtime and the system's libraries follow it, because linkers resolve from left to right. A shared library gives
/// no lines here: it is loaded when the program runs, or linked through a [stub](crate::link_stub).
pub fn directives(native: &Native, target: Target) -> Vec<String> {
    match native.linkage {
        Linkage::SharedLibrary => Vec::new(),
        Linkage::StaticArchive => static_archive(&native.library, target),
    }
}

fn static_archive(library: &Path, target: Target) -> Vec<String> {
    let directory = library.parent().unwrap_or(Path::new("."));
    let stem = library.file_stem().unwrap_or_default().to_string_lossy();
    let name = match target.operating_system {
        OperatingSystem::Linux | OperatingSystem::MacOs => {
            stem.strip_prefix("lib").unwrap_or(&stem)
        }
        OperatingSystem::Windows => &stem,
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
    use crate::native::Origin;
    use crate::part::Component;
    use crate::target::TARGETS;

    fn native(library: &str, linkage: Linkage) -> Native {
        Native {
            part: Component::PjrtCpu.into(),
            library: library.into(),
            linkage,
            root: "/store".into(),
            origin: Origin::Override {
                variable: "RYFT_XLA_SYS_ARCHIVE",
                path: library.into(),
            },
        }
    }

    #[test]
    fn a_static_archive_comes_before_what_it_needs_on_every_target() {
        let runtimes = ["dylib=stdc++", "dylib=stdc++", "dylib=c++", "dylib=dbghelp"];
        for (target, runtime) in TARGETS.into_iter().zip(runtimes) {
            let library = format!("/store/lib/{}", target.static_archive("xla"));
            let lines = directives(&native(&library, Linkage::StaticArchive), target);
            assert_eq!(lines[0], "cargo::rustc-link-search=native=/store/lib");
            assert_eq!(lines[1], "cargo::rustc-link-lib=static:-bundle=xla");
            assert_eq!(lines[2], format!("cargo::rustc-link-lib={runtime}"));
        }
    }

    #[test]
    fn a_shared_library_is_not_linked() {
        let lines = directives(
            &native("/store/libpjrt_cpu.so", Linkage::SharedLibrary),
            TARGETS[0],
        );
        assert!(lines.is_empty());
    }
}
