//! Compares what fetching costs with the tools that a person would use for the same, in the same run, and measures what a
//! build script costs when everything is in the store. `ci/benchmark` runs it in both profiles.
//!
//! It takes the CPU plugin's wheel for the host from the user's package index, once, through pip. Everything that is
//! measured happens on this machine.
//!
//! Usage: `benchmark [ROUNDS]`, 5 rounds if nothing is said.

mod archive;
mod loopback;
mod measure;
mod warm;
mod wheel;

use std::{env, error::Error, fs, path::Path};

use ryft_build_support::{
    part::Component,
    pin::{Artifact, Location, Pin, WheelName},
    pip,
    target::Target,
    unpack::{Format, Limits, Selection, unpack},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    // What is measured runs in a process of its own, this program once more: its start counts, as a build script's does,
    // and its peak of memory is its own.
    match arguments.as_slice() {
        [] => compare(5),
        ["archive", url, size, sha256, store] => {
            archive::fetch(url, size.parse()?, sha256.parse()?, store.as_ref())
        }
        ["wheel", store] => wheel::fetch(store.as_ref()),
        ["warm"] => warm::run(),
        [rounds] => compare(rounds.parse()?),
        _ => Err("usage: benchmark [ROUNDS]".into()),
    }
}

fn compare(rounds: usize) -> Outcome<()> {
    let profile = if cfg!(debug_assertions) {
        "without optimisation, as cargo compiles build scripts"
    } else {
        "optimised"
    };
    println!(
        "{profile}; zlib: {}; medians of {rounds} rounds",
        measure::zlib()
    );
    let directory = tempfile::tempdir()?;
    let directory = directory.path();
    let (wheel, name) = cpu_wheel(&Pin::built_in()?)?;
    let path = pip::download(&wheel.file, &name, wheel.size, directory)?;
    let wheels = path.parent().unwrap_or(directory);
    let library = take_library(&wheel, &path, directory)?;
    archive::compare(&library, directory, rounds)?;
    let store = wheel::compare(&wheel, wheels, directory, rounds)?;
    warm::measure(&store, rounds)
}

/// The wheel of the CPU plugin for the host, and its name.
fn cpu_wheel(pin: &Pin) -> Outcome<(Artifact, WheelName)> {
    pin.providers(Component::PjrtCpu.into(), Target::from_this_program())
        .find_map(|artifact| match &artifact.location {
            Location::Wheel(name) => Some((artifact.clone(), name.clone())),
            Location::Release { .. } => None,
        })
        .ok_or_else(|| "the pin has no wheel of the CPU plugin for this machine".into())
}

/// The bytes of the library in the wheel at `path`.
fn take_library(wheel: &Artifact, path: &Path, directory: &Path) -> Outcome<Vec<u8>> {
    let limits = Limits {
        total_bytes: wheel.unpacked,
        entries: 10_000,
    };
    let unpacked = directory.join("library");
    let selection = Selection::every([&wheel.library]);
    unpack(path, Format::Zip, &selection, &limits, &unpacked)?;
    let library = fs::read(unpacked.join(&wheel.library))?;
    fs::remove_dir_all(unpacked)?;
    Ok(library)
}
