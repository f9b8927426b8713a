//! What a library provides of what the bindings and messages say.

use std::error::Error as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use prost::Message;
use prost_types::{FileDescriptorProto, FileDescriptorSet};
use ryft_build_support::link::Library;
use ryft_build_support::part::{Component, Part};

use crate::changes::Api;
use crate::messages::{rust, rust_dir};
use crate::schema::{agreement, extraction};
use crate::{Result, workspace};

/// What is committed.
pub struct Bindings {
    mlir: Api,
    messages: Vec<FileDescriptorProto>,
}

/// What a library provides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provided {
    /// The artifact's file, or the override's path.
    pub file: String,
    /// The version of PJRT that a plugin says when it is loaded, or why it can't be loaded here.
    pub pjrt: Option<String>,
    /// How many functions of the bindings it exports, and how many there are.
    pub functions: Option<(usize, usize)>,
    /// How many fields and enum values of our messages it has alike, and how many otherwise.
    pub messages: Option<(usize, usize)>,
    /// What it has otherwise; one line each.
    pub disagreements: Vec<String>,
}

impl Bindings {
    /// Reads them.
    pub fn read() -> Result<Self> {
        let functions = workspace().join("crates/ryft-mlir-sys/functions.rs.in");
        let descriptors = fs::read(rust_dir().join(rust::DESCRIPTORS))?;
        let files = FileDescriptorSet::decode(descriptors.as_slice())?.file;
        let ours = |file: &FileDescriptorProto| !file.name().starts_with("google/protobuf/");
        Ok(Self {
            mlir: Api::parse("", &fs::read_to_string(functions)?)?,
            messages: files.into_iter().filter(ours).collect(),
        })
    }

    /// What `library` provides of them. Fails where it does not provide its part at all.
    pub fn compare(&self, library: &Library) -> Result<Provided> {
        let mut provided = Provided {
            file: file_of(library),
            ..Provided::default()
        };
        if let Part::Component(component) = library.part
            && library.exports(component.markers())?.is_empty()
        {
            return Err("it exports no function of the component".into());
        }
        match library.part {
            Part::Component(Component::Mlir) => {
                let ours: Vec<&str> = self.mlir.functions().collect();
                let prefixes = ["chlo", "mhlo", "mlir", "sdy", "stablehlo", "vhlo"];
                let exported = library.exports(&prefixes)?;
                let exported = exported.iter().map(String::as_str);
                let exported = exported.filter(|name| ours.binary_search(name).is_ok());
                provided.functions = Some((exported.count(), ours.len()));
            }
            Part::Component(Component::Distributed) => {}
            Part::Component(Component::PjrtCpu) | Part::Device(_) | Part::Runtime(_) => {
                provided.pjrt = Some(pjrt_version(&library.path)?);
                let theirs = extraction::descriptors_in(&fs::read(&library.path)?);
                let comparison = agreement::compare(&self.messages, theirs.values());
                let otherwise = comparison.disagreements.len();
                provided.messages = Some((comparison.agreeing, otherwise));
                provided.disagreements = comparison.disagreements;
            }
        }
        Ok(provided)
    }
}

fn file_of(library: &Library) -> String {
    use ryft_build_support::link::Origin;
    match &library.origin {
        Origin::Artifact { file, .. } => file.clone(),
        Origin::Override { path, .. } => path.display().to_string(),
    }
}

/// The version of PJRT in bindings, `major.minor`.
pub fn pjrt_version_of_bindings(bindings: &str) -> Result<String> {
    let constant = |name: &str| {
        let start = format!("pub const PJRT_API_{name}: u32 = ");
        let mut values = bindings
            .lines()
            .filter_map(|line| line.strip_prefix(&start));
        let value = values.next().map(|value| value.trim_end_matches(';'));
        value.ok_or_else(|| format!("the bindings have no PJRT_API_{name}"))
    };
    Ok(format!("{}.{}", constant("MAJOR")?, constant("MINOR")?))
}

/// The version that the plugin at `path` says, or why it can't be loaded here. The plugin is loaded in a process of its
/// own: what it does must not reach this one.
fn pjrt_version(path: &Path) -> Result<String> {
    // Tenstorrent's plugin leaves what it unpacks in the directory of temporary files: in memory, where that is possible.
    let scratch = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir())?;
    let output = Command::new(std::env::current_exe()?)
        .env("TMPDIR", scratch.path())
        .arg("pjrt-version")
        .arg(path)
        // Off Google's cloud, the TPU's plugin would ask the cloud's server for minutes.
        .env("TPU_SKIP_MDS_QUERY", "1")
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.lines().find_map(|line| line.strip_prefix("PJRT "));
    if let (Some(version), true) = (version, output.status.success()) {
        return Ok(version.to_owned());
    }
    let error = String::from_utf8_lossy(&output.stderr);
    match error.lines().find_map(missing_library) {
        Some(missing) => Ok(format!("not loaded: it needs `{missing}`")),
        None => Err(format!("it can't be loaded ({}): {error}", output.status).into()),
    }
}

/// The library that the loader says is missing.
fn missing_library(line: &str) -> Option<String> {
    let (before, _) = line.split_once(": cannot open shared object file")?;
    before.split_whitespace().next_back().map(str::to_owned)
}

/// The beginning of `PJRT_Api`, which no version changes.
#[repr(C)]
struct PjrtApi {
    struct_size: usize,
    extension_start: *mut std::ffi::c_void,
    version: PjrtApiVersion,
}

#[repr(C)]
struct PjrtApiVersion {
    struct_size: usize,
    extension_start: *mut std::ffi::c_void,
    major: std::ffi::c_int,
    minor: std::ffi::c_int,
}

/// Loads the plugin at `path` into this process and gives its version of PJRT.
pub fn load_pjrt_version(path: &Path) -> Result<String> {
    // SAFETY: a plugin's initialisers are as safe as the plugin, which is what is asked for.
    let library = unsafe { libloading::Library::new(path) };
    let library = library.map_err(|error| match error.source() {
        Some(reason) => format!("{error}: {reason}"),
        None => error.to_string(),
    })?;
    // SAFETY: every plugin exports this function with this type.
    let get: libloading::Symbol<'_, unsafe extern "C" fn() -> *const PjrtApi> =
        unsafe { library.get(b"GetPjrtApi")? };
    // SAFETY: it takes nothing and gives a table that lives as long as the plugin, or null.
    let api = unsafe { get().as_ref() }.ok_or("GetPjrtApi gave null")?;
    let version = format!("{}.{}", api.version.major, api.version.minor);
    // A plugin starts threads that outlive it: it is never closed.
    std::mem::forget(library);
    Ok(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_the_bindings_is_read() {
        let bindings = "pub const PJRT_API_MAJOR: u32 = 0;\npub const PJRT_API_MINOR: u32 = 104;\n";
        assert_eq!(pjrt_version_of_bindings(bindings).unwrap(), "0.104");
        assert!(pjrt_version_of_bindings("").is_err());
    }

    #[test]
    fn a_missing_library_is_read_from_what_the_loader_says() {
        let line = "error: libx.so.1: cannot open shared object file: No such file or directory";
        assert_eq!(missing_library(line).as_deref(), Some("libx.so.1"));
        assert_eq!(missing_library("error: undefined symbol: x"), None);
    }
}
