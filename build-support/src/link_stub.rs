//! How a program is linked with a shared library so that it runs as it is, with nothing set in its environment.
//!
//! A program records the name that the library gives itself, and the system looks for that name when the program
//! starts. Natives give themselves a bare name, which is found only where the user arranged for it; and the search path
//! that could be recorded in a program can't be said by the build script of a crate that it depends on.
//!
//! So the program is linked with a *stub* in the library's place: a file that says which functions the library has, and
//! that its name is the absolute path where it lies. Nothing of the stub gets into the program but that path. Linux's
//! stub is a shared library without code, macOS' is a text (`.tbd`). The names that a stub doesn't list stay out
//! of the program's link: the C++ and LLVM symbols that natives export too never replace the program's own.
//!
//! Windows has stubs of its own, the import libraries, which a native's vendor provides, but programs there can't
//! record a path: the library has to stand beside the program, where [`link`] puts it.

mod elf;
mod tbd;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::link::Library;
use crate::target::{OperatingSystem, Target};

/// The name that programs are linked by: `-lryft-mlir-native` for the component `mlir`.
fn link_name(native: &Library) -> String {
    format!("ryft-{}-native", native.part)
}

/// A file that stands in for a shared library when a program is linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// Its name: what a linker looks for.
    pub file_name: String,
    /// What is in it.
    pub content: Vec<u8>,
}

/// The stub of `native`, which offers `functions`; `None` on Windows, where the native has an import library.
///
/// # Errors
///
/// When the library's path can't be said in a stub.
pub fn stub(
    native: &Library,
    target: Target,
    functions: &[&str],
) -> Result<Option<Stub>, LinkStubError> {
    let path = native.path.to_str().filter(|path| !path.contains('\0'));
    let path = path.ok_or_else(|| LinkStubError::Path(native.path.clone()))?;
    let name = link_name(native);
    Ok(match target.operating_system {
        OperatingSystem::Linux => Some(Stub {
            file_name: format!("lib{name}.so"),
            content: elf::shared_library(path, target.architecture, functions),
        }),
        OperatingSystem::MacOs => Some(Stub {
            file_name: format!("lib{name}.tbd"),
            content: tbd::text(path, target.architecture, functions).into_bytes(),
        }),
        OperatingSystem::Windows => None,
    })
}

/// Makes programs link the shared library `native`, of which they may call `functions`: writes into `directory`, the
/// build script's `OUT_DIR`, what that takes, and gives the lines to print for cargo.
///
/// # Errors
///
/// When something can't be written, or a library of Windows has no import library.
pub fn link(
    native: &Library,
    target: Target,
    functions: &[&str],
    directory: &Path,
) -> Result<Vec<String>, LinkStubError> {
    match stub(native, target, functions)? {
        Some(stub) => {
            write(&directory.join(stub.file_name), &stub.content)?;
            Ok(directives(directory, &link_name(native)))
        }
        None => {
            let import_library = native.path.with_extension("lib");
            if !import_library.exists() {
                return Err(LinkStubError::NoImportLibrary(import_library));
            }
            for place in program_directories(directory) {
                place_beside(&native.path, &place)?;
            }
            let name = import_library.file_stem().unwrap_or_default();
            let search = import_library.parent().unwrap_or(Path::new("."));
            let mut lines = directives(search, &name.to_string_lossy());
            // Cargo puts this directory on the `PATH` of what it runs itself.
            lines.push(search_line(directory));
            Ok(lines)
        }
    }
}

fn directives(directory: &Path, name: &str) -> Vec<String> {
    vec![
        search_line(directory),
        format!("cargo::rustc-link-lib=dylib={name}"),
    ]
}

fn search_line(directory: &Path) -> String {
    format!("cargo::rustc-link-search=native={}", directory.display())
}

/// Where programs start from that are built with this `OUT_DIR`, `target/<profile>/build/<crate>/out`: the directories
/// of the programs, of the tests and of the examples, and `OUT_DIR` itself.
fn program_directories(out_directory: &Path) -> Vec<PathBuf> {
    let mut directories = vec![out_directory.to_path_buf()];
    if let Some(profile) = out_directory.ancestors().nth(3) {
        directories.push(profile.to_path_buf());
        directories.extend(["deps", "examples"].map(|name| profile.join(name)));
    }
    directories
}

/// Gives `library` a second name in `directory`; copies it where the file system can't.
fn place_beside(library: &Path, directory: &Path) -> Result<(), LinkStubError> {
    let place = directory.join(library.file_name().unwrap_or_default());
    let failed = |error| LinkStubError::Write {
        path: place.clone(),
        error,
    };
    // A library that is in use can't be replaced there, and need not be.
    if is_same_file(library, &place) {
        return Ok(());
    }
    fs::create_dir_all(directory).map_err(failed)?;
    match fs::remove_file(&place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    fs::hard_link(library, &place)
        .or_else(|_| fs::copy(library, &place).map(drop))
        .map_err(failed)
}

/// Whether one is the other's second name or copy: of one length, written at one time.
fn is_same_file(library: &Path, place: &Path) -> bool {
    let [Ok(one), Ok(other)] = [library, place].map(fs::metadata) else {
        return false;
    };
    one.len() == other.len()
        && matches!((one.modified(), other.modified()), (Ok(one), Ok(other)) if one == other)
}

fn write(path: &Path, content: &[u8]) -> Result<(), LinkStubError> {
    fs::write(path, content).map_err(|error| LinkStubError::Write {
        path: path.into(),
        error,
    })
}

/// Why programs can't be linked with a shared library.
#[derive(Debug, thiserror::Error)]
pub enum LinkStubError {
    /// The path holds bytes that no text can.
    #[error(
        "the path {0:?} can't be recorded in a program; move the store, or the library that is named"
    )]
    Path(PathBuf),
    /// A file can't be written.
    #[error("can't write {}: {error}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: io::Error,
    },
    /// On Windows programs are linked with an import library, which stands beside the library.
    #[error("there is no import library {}; put it there", .0.display())]
    NoImportLibrary(PathBuf),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::{Linkage, Origin};
    use crate::part::Component;
    use crate::target::TARGETS;

    fn native(library: &Path, target: Target) -> Library {
        Library {
            part: Component::Mlir.into(),
            path: library.into(),
            target,
            linkage: Linkage::SharedLibrary,
            root: "/store".into(),
            origin: Origin::Override {
                variable: "RYFT_XLA_SYS_ARCHIVE",
                path: library.into(),
            },
        }
    }

    #[test]
    fn a_stub_holds_the_path_and_the_functions_and_is_named_as_the_target_looks_for_it() {
        let native = native(Path::new("/a user's store/libX.so"), TARGETS[0]);
        let names = [
            Some("libryft-mlir-native.so"),
            Some("libryft-mlir-native.so"),
            Some("libryft-mlir-native.tbd"),
            None,
        ];
        let paths = [
            "/a user's store/libX.so\0",
            "install-name: '/a user''s store/libX.so'\n",
        ];
        for (target, name) in TARGETS.into_iter().zip(names) {
            let stub = stub(&native, target, &["mlirOne", "mlirTwo"]).unwrap();
            assert_eq!(stub.as_ref().map(|stub| stub.file_name.as_str()), name);
            let Some(stub) = stub else { continue };
            let is_text = target.operating_system == OperatingSystem::MacOs;
            let text = String::from_utf8_lossy(&stub.content);
            for part in [paths[usize::from(is_text)], "mlirOne", "mlirTwo"] {
                assert!(text.contains(part), "{target}: {part}");
            }
        }
    }

    #[test]
    fn the_functions_of_a_stub_can_be_read_back() {
        let directory = tempfile::tempdir().unwrap();
        let native = native(Path::new("/store/libX.so"), TARGETS[0]);
        for target in &TARGETS[..2] {
            let lines = link(&native, *target, &["mlirOne", "mlirTwo"], directory.path()).unwrap();
            let search = format!(
                "cargo::rustc-link-search=native={}",
                directory.path().display()
            );
            assert_eq!(
                lines,
                [
                    search.as_str(),
                    "cargo::rustc-link-lib=dylib=ryft-mlir-native"
                ]
            );
            let stub = directory.path().join("libryft-mlir-native.so");
            let functions = crate::link::exports(&stub, |_| true).unwrap();
            assert_eq!(functions, ["mlirOne", "mlirTwo"].map(str::to_owned).into());
        }
    }

    #[test]
    fn a_library_of_windows_needs_its_import_library_and_is_placed_beside_the_programs() {
        let directory = tempfile::tempdir().unwrap();
        let library = directory.path().join("X.dll");
        fs::write(&library, "library").unwrap();
        let out = directory.path().join("target/debug/build/crate/out");
        let windows = TARGETS[3];
        let error = link(&native(&library, windows), windows, &[], &out)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("there is no import library") && error.contains("X.lib"),
            "{error}"
        );

        fs::write(directory.path().join("X.lib"), "import library").unwrap();
        for content in ["library", "another library"] {
            fs::remove_file(&library).unwrap();
            fs::write(&library, content).unwrap();
            let lines = link(&native(&library, windows), windows, &[], &out).unwrap();
            assert_eq!(lines[1], "cargo::rustc-link-lib=dylib=X");
            for place in [".", "../../..", "../../../deps", "../../../examples"] {
                let placed = fs::read_to_string(out.join(place).join("X.dll")).unwrap();
                assert_eq!(placed, content, "{place}");
            }
        }
    }

    #[test]
    fn a_path_that_is_no_text_is_refused() {
        let native = native(Path::new("/store/lib\0.so"), TARGETS[0]);
        let error = stub(&native, TARGETS[0], &[]).unwrap_err().to_string();
        assert!(error.contains("can't be recorded in a program"), "{error}");
    }
}
