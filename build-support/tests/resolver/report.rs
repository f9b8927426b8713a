//! The one report of a failed resolution.

use ryft_build_support::part::{Component, Device};
use ryft_build_support::settings::SourceKind;

use crate::fault_server::{FaultServer, refusing_address};
use crate::site::{ARCHIVE, Site, answer};

#[test]
fn offline_opens_no_socket_and_says_what_to_do() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    site.settings.offline = true;
    let report = site.resolve_mlir().unwrap_err().to_string();
    let store = site.settings.cache_directory.display();
    let url = server.url(&format!("/{ARCHIVE}"));
    assert_eq!(
        report,
        format!(
            "no source provides `mlir` for linux-x86_64. Tried, in this order:\n  \
             override: RYFT_MLIR_LIB or RYFT_XLA_SYS_ARCHIVE is not set\n  \
             store: {store} does not hold {ARCHIVE}\n  \
             release: not asked, because CARGO_NET_OFFLINE=true, --offline, or net.offline in cargo's configuration keeps the build offline\n  \
             wheel: not asked, because CARGO_NET_OFFLINE=true, --offline, or net.offline in cargo's configuration keeps the build offline\n\
             help: build once with CARGO_NET_OFFLINE=false, or get {ARCHIVE} ({url}) where there is a network, \
             and set RYFT_MLIR_LIB to its path"
        )
    );
    assert_eq!(server.exchanges().len(), 0);
}

#[test]
fn only_the_listed_sources_are_tried_and_in_their_order() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    site.settings.sources = vec![SourceKind::Wheel, SourceKind::Store];
    let error = site.resolve_mlir().unwrap_err();
    let tried: Vec<_> = error
        .attempts
        .iter()
        .map(|attempt| attempt.source)
        .collect();
    assert_eq!(tried, [SourceKind::Wheel, SourceKind::Store]);
    assert!(
        error
            .to_string()
            .contains("wheel: there is no wheel artifact of mlir for linux-x86_64"),
        "{error}"
    );
    assert_eq!(server.exchanges().len(), 0);
}

#[test]
fn a_part_without_an_artifact_for_the_target_lists_the_targets_that_have_one() {
    let mut site = Site::new();
    site.settings.target = "macos-aarch64".parse().unwrap();
    let report = site.resolve(Device::Cuda12).unwrap_err().to_string();
    assert!(
        report.contains(
            "no release artifact of cuda-12 for macos-aarch64; there is for linux-x86_64"
        ),
        "{report}"
    );
    assert!(
        report.contains("no wheel artifact of cuda-12 for macos-aarch64; there is for no target"),
        "{report}"
    );
    assert!(
        report.contains("set PJRT_PLUGIN_CUDA_12_LIB to it"),
        "{report}"
    );
}

#[test]
fn a_server_that_is_not_there_is_named() {
    let mut site = Site::new();
    // The pin's own release folder, on a host that no resolver knows, and then a port where nothing listens.
    let report = site.resolve(Component::PjrtCpu).unwrap_err().to_string();
    assert!(report.contains("release: "), "{report}");
    assert!(
        report.contains("https://fake-releases.invalid/"),
        "{report}"
    );
    let address = refusing_address();
    site.settings.release_url = Some(format!("http://{address}/").parse().unwrap());
    let report = site.resolve(Component::PjrtCpu).unwrap_err().to_string();
    assert!(
        report.contains(&format!("http://{address}/{ARCHIVE}")),
        "{report}"
    );
}
