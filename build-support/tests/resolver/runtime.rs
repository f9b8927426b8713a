//! A plugin in one directory with its vendor's libraries: a plugin of the tests' own, and two real wheels of NVIDIA's.

use std::fs;
use std::path::{Path, PathBuf};

use ryft_build_support::link::Origin;
use ryft_build_support::part::{Device, Part};
use ryft_build_support::pin::Pin;
use ryft_build_support::resolver::Outcome;
use ryft_build_support::settings::SourceKind;
use ryft_build_support::target::TARGETS;

use crate::fault_server::FaultServer;
use crate::site::{PLUGIN, Site, answer, assert_logged};

const PART: Part = Part::Runtime(Device::Cuda12);
/// The smallest wheels of the runtime.
const WHEELS: [&str; 2] = ["nvidia_cuda_cupti_cu12", "nvidia_cuda_runtime_cu12"];

/// A site whose plugin is on `server`, and whose runtime is these wheels of the built-in pin's, the second in another place.
fn site(server: &FaultServer) -> Site {
    let mut site = Site::with_releases_of(server);
    let pin = Pin::built_in().unwrap();
    let runtime = pin.runtime(Device::Cuda12, TARGETS[0]);
    let runtime = runtime.unwrap().unwrap();
    site.pin += "[[runtime]]\ndevice = \"cuda-12\"\ntarget = \"linux-x86_64\"\ndriver = \"525.60.13\"\nunpacked = 100_000_000\n";
    for name in WHEELS {
        let mut wheels = runtime.wheels.iter();
        let wheel = wheels.find(|wheel| wheel.file.starts_with(name)).unwrap();
        site.pin += &format!(
            "[[runtime.wheel]]\nfile = {:?}\nsha256 = \"{}\"\nsize = {}\nkeep = {:?}\n",
            wheel.file, wheel.sha256, wheel.size, wheel.keep
        );
    }
    site.pin += "place = \"nvidia/elsewhere/\"\n";
    site.settings.sources = vec![SourceKind::Store, SourceKind::Release, SourceKind::Wheel];
    site
}

fn entries(site: &Site) -> PathBuf {
    site.settings.cache_directory.join("entries")
}

/// Removes the entries that were unpacked, or those that were put together.
fn remove(site: &Site, derived: bool) {
    for name in site.stored("entries") {
        if name.ends_with("-derived") == derived {
            fs::remove_dir_all(entries(site).join(name)).unwrap();
        }
    }
}

#[test]
fn a_plugin_and_its_wheels_become_one_directory_that_outlives_them() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = site(&server);
    let library = site.resolve(PART).unwrap();
    assert_logged("fetching 2 wheels of the runtime of cuda-12 (14.3 MB)");
    assert_eq!(library.part, PART);
    assert_eq!(
        library.path,
        library.root.join("plugins/cuda-12").join(PLUGIN)
    );
    assert!(matches!(
        &library.origin,
        Origin::Artifact {
            source: SourceKind::Release,
            ..
        }
    ));
    let libraries = [
        "nvidia/cuda_cupti/lib/libcupti.so.12",
        "nvidia/elsewhere/libcudart.so.12",
    ];
    for path in libraries.map(|path| library.root.join(path)) {
        assert!(fs::read(&path).unwrap().starts_with(b"\x7fELF"), "{path:?}");
    }
    // The plugin and two wheels, and the directory, which shares their contents.
    assert_eq!(site.stored("entries").len(), 4);
    let stored = site.resolver().store().entries().unwrap();
    assert!(stored.iter().all(|entry| entry.verify().is_empty()));

    site.settings.offline = true;
    assert_eq!(site.resolve(PART).unwrap().path, library.path);
    remove(&site, false);
    assert_eq!(site.resolve(PART).unwrap().path, library.path);
}

#[test]
fn what_is_stored_is_put_together_without_a_network_here_and_in_another_store() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = site(&server);
    let library = site.resolve(PART).unwrap();
    site.settings.offline = true;
    remove(&site, true);
    assert_eq!(site.resolve(PART).unwrap().path, library.path);

    let users = site.resolver().store().clone();
    site.settings.cache_directory = site.directory.path().join("carried");
    site.resolver().import(PART, &users).unwrap();
    let carried = site.resolve(PART).unwrap();
    assert!(carried.path.starts_with(&site.settings.cache_directory));
    assert!(
        carried
            .root
            .join("nvidia/elsewhere/libcudart.so.12")
            .is_file()
    );
}

#[test]
fn a_plan_lists_the_plugin_and_the_wheels_and_then_only_what_is_missing() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = site(&server);
    let downloads = |site: &Site| {
        let plan = site.resolver().plan(PART);
        match &plan.choice().unwrap().outcome {
            Outcome::Fetch { downloads } => downloads.clone(),
            outcome => panic!("{outcome:?}"),
        }
    };
    assert_eq!(downloads(&site).len(), 3);
    site.resolve(Device::Cuda12).unwrap();
    let missing = downloads(&site);
    let sizes: Vec<_> = missing
        .iter()
        .filter_map(|download| download.bytes)
        .collect();
    assert_eq!(sizes.len(), 2, "{missing:?}");
    let named = missing.iter().zip(WHEELS);
    assert!(
        named
            .into_iter()
            .all(|(download, name)| download.artifact.starts_with(name))
    );
}

#[test]
fn without_the_wheel_source_the_missing_wheels_are_named() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = site(&server);
    site.settings
        .sources
        .retain(|source| *source != SourceKind::Wheel);
    let report = site.resolve(PART).unwrap_err().to_string();
    for name in WHEELS {
        assert!(report.contains(name), "{report}");
    }
    assert!(
        report.contains("no source provides `cuda-12-runtime`"),
        "{report}"
    );
}

#[test]
fn a_wheel_with_another_checksum_is_named_and_the_others_are_kept() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = site(&server);
    let pin = Pin::parse("pin.toml", &site.pin).unwrap();
    let wheel = &pin.runtimes().unwrap()[0].wheels[1];
    site.pin = site.pin.replace(&wheel.sha256.to_string(), &"0".repeat(64));
    let report = site.resolve(PART).unwrap_err().to_string();
    assert!(
        report.contains(&format!("pip fetched {}", wheel.file)),
        "{report}"
    );
    // The plugin and the first wheel.
    assert_eq!(site.stored("entries").len(), 2);
}

#[test]
fn an_override_is_taken_as_it_is() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = site(&server);
    site.settings.sources.insert(0, SourceKind::Override);
    let plugin = site.file("mine/libmine.so", b"\x7fELF");
    site.set("PJRT_PLUGIN_CUDA_12_LIB", Path::new(&plugin));
    assert_eq!(site.resolve(PART).unwrap().path, plugin);
    assert_eq!(server.exchanges().len(), 0);
}
