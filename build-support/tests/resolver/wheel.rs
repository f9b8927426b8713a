//! The wheel source, with the user's pip: the real wheel from the registry. The ways in which pip fails are tested in `tests/pip.rs`.

use std::fs;
use std::path::Path;

use ryft_build_support::link::Linkage;
use ryft_build_support::part::Component;
use ryft_build_support::pin::Pin;
use ryft_build_support::settings::SourceKind;

use crate::site::{Site, assert_logged};

/// A site with the built-in pin and the wheel source alone.
fn site() -> Site {
    let mut site = Site::new();
    site.pin =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("xla-commit.toml")).unwrap();
    site.settings.sources = vec![SourceKind::Store, SourceKind::Wheel];
    site
}

#[test]
fn the_real_cpu_plugin_comes_by_pip_verified_and_alone() {
    let mut site = site();
    let library = site.resolve(Component::PjrtCpu).unwrap();
    assert_eq!(library.linkage, Linkage::SharedLibrary);
    let bytes = fs::read(&library.path).unwrap();
    assert!(bytes.starts_with(b"\x7fELF") && bytes.len() > 200_000_000);
    let entry = library.path.parent().unwrap();
    let files: Vec<_> = fs::read_dir(entry).unwrap().collect();
    assert_eq!(
        files.len(),
        1,
        "of the wheel only the library is unpacked: {files:?}"
    );
    assert_logged("fetching fastatomstruct_xla_cpu");
    assert_logged("(63.2 MB)");
    assert_logged("wheel provides");

    site.settings.offline = true;
    assert_eq!(site.resolve(Component::PjrtCpu).unwrap().path, library.path);
}

#[test]
fn a_wheel_with_another_checksum_is_not_unpacked() {
    let mut site = site();
    let pin = Pin::built_in().unwrap();
    let wheel = pin
        .artifacts
        .iter()
        .find(|artifact| artifact.file.starts_with("fastatomstruct"))
        .unwrap();
    let other = "0".repeat(64);
    site.pin = site.pin.replace(&wheel.sha256.to_string(), &other);
    let report = site.resolve(Component::PjrtCpu).unwrap_err().to_string();
    assert!(
        report.contains(&format!("SHA-256 {}", wheel.sha256)),
        "{report}"
    );
    assert!(
        report.contains(&format!("the pin says SHA-256 {other}")),
        "{report}"
    );
    assert_eq!(site.stored("entries"), [""; 0]);
    assert_eq!(site.stored("staging"), [""; 0]);
}
