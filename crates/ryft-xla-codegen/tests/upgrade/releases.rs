//! The checksums of releases, from their directory and from a server.

use std::fs;

use ryft_build_support::checksum::Sha256;
use ryft_build_support::pin::{Artifact, Pin};
use ryft_xla_codegen::upgrade::pin_file::PinFile;
use ryft_xla_codegen::upgrade::releases::{self, Releases};
use ryft_xla_fault_server::{FaultServer, Reply};

const ARCHIVES: [&str; 2] = [
    "ryft-xla-sys-linux-amd64-cpu.tar.zst",
    "pjrt-plugin-linux-amd64-cuda-13.tar.zst",
];

/// The workspace's pin with the releases in `place`, and the lines about them.
fn updated(place: &str) -> Result<(Pin, Vec<String>), String> {
    let mut pin = PinFile::read().unwrap();
    let lines = releases::update(&mut pin, Some(&Releases::from(place)));
    Ok((
        pin.pin().unwrap(),
        lines.map_err(|error| error.to_string())?,
    ))
}

#[test]
fn a_directory_and_a_server_give_the_pin_the_same_checksums() {
    let directory = tempfile::tempdir().unwrap();
    let mut list = String::new();
    for name in ARCHIVES {
        fs::write(directory.path().join(name), name).unwrap();
        list += &format!("{}  {name}\n", Sha256::digest(name.as_bytes()));
    }
    let server = FaultServer::start(move |_, request| match request.path.as_str() {
        "/at/commit/SHA256SUMS" => Reply::new(200, list.as_bytes()),
        _ => Reply::new(404, *b"none"),
    });
    let (by_directory, lines) = updated(directory.path().to_str().unwrap()).unwrap();
    let (by_server, lines_by_server) = updated(&server.url("/at/commit/")).unwrap();
    assert_eq!(lines, lines_by_server);

    for (pin, has_sizes) in [(&by_directory, true), (&by_server, false)] {
        let find = |name: &str| pin.artifacts.iter().find(|artifact| artifact.file == name);
        for name in ARCHIVES {
            let artifact: &Artifact = find(name).unwrap();
            assert_eq!(artifact.sha256, Sha256::digest(name.as_bytes()));
            assert_eq!(artifact.size, has_sizes.then_some(name.len() as u64));
        }
        // What is not there is not published yet.
        assert!(find("ryft-xla-sys-macos-arm64-cpu.tar.gz").is_none());
    }
    let unpublished = lines.iter().find(|line| line.contains("not published yet"));
    assert!(
        unpublished
            .unwrap()
            .contains("`ryft-xla-sys-macos-arm64-cpu.tar.gz`")
    );
}

#[test]
fn a_place_without_a_list_is_an_error_that_names_it() {
    let server = FaultServer::start(|_, _| Reply::new(404, *b"none"));
    let url = server.url("/at/commit");
    let error = updated(&url).unwrap_err();
    assert!(
        error.starts_with(&format!("{url}/SHA256SUMS: ")) && error.contains("404"),
        "{error}"
    );

    let directory = tempfile::tempdir().unwrap().path().join("absent");
    let error = updated(directory.to_str().unwrap()).unwrap_err();
    assert!(error.starts_with(directory.to_str().unwrap()), "{error}");
}
