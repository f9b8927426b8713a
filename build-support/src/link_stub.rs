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
//! record a path: the library has to stand beside the program, where [`place_beside`] puts it.

mod elf;
mod tbd;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::native::Native;
use crate::target::{OperatingSystem, Target};

/// The name that programs are linked by: `-lryft-mlir-native` for the component `mlir`.
fn link_name(native: &Native) -> String {
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
    native: &Native,
    target: Target,
    functions: &[&str],
) -> Result<Option<Stub>, LinkStubError> {
    let path = native.library.to_str().filter(|path| !path.contains('\0'));
    let path = path.ok_or_else(|| LinkStubError::Path(native.library.clone()))?;
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
    native: &Native,
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
            let import_library = native.library.with_extension("lib");
            if !import_library.exists() {
                return Err(LinkStubError::NoImportLibrary(import_library));
            }
            for place in program_directories(directory) {
                place_beside(&native.library, &place)?;
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
    fs::create_dir_all(directory).map_err(failed)?;
    match fs::remove_file(&place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    fs::hard_link(library, &place)
        .or_else(|_| fs::copy(library, &place).map(drop))
        .map_err(failed)
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
