//! A vendor's own file, at a URL of its own: Neuron's wheel, which is on no registry. The vendor's server can't be reached
//! from here, so a local one has a fake wheel of the same layout.

use std::fs;
use std::path::Path;
use std::process::Command;

use ryft_build_support::checksum::Sha256;
use ryft_build_support::part::Device;
use ryft_build_support::pin::Pin;

use crate::child;
use crate::fault_server::{FaultServer, Reply};
use crate::site::Site;

/// The built-in pin, but for the URL and the checksum of Neuron's wheel.
fn pin(url: &str, wheel: &[u8]) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("xla-commit.toml");
    let text = fs::read_to_string(path).unwrap();
    let pin = Pin::parse("xla-commit.toml", &text).unwrap();
    let artifact = pin
        .artifacts
        .iter()
        .find(|artifact| artifact.provides.contains(&Device::Neuron.into()))
        .unwrap();
    let line = text
        .lines()
        .find(|line| line.contains("pip.repos.neuron"))
        .unwrap();
    text.replace(line, &format!("url = {url:?}")).replace(
        &artifact.sha256.to_string(),
        &Sha256::digest(wheel).to_string(),
    )
}

/// A wheel with the layout of the vendor's, made by Python as the vendor's is.
fn fake_wheel(directory: &Path) -> Vec<u8> {
    let path = directory.join("fake.whl");
    let script = "import sys, zipfile\n\
        with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as wheel:\n\
        \x20   wheel.writestr('libneuronxla/__init__.py', '')\n\
        \x20   wheel.writestr('libneuronxla/libneuronpjrt.so', b'a fake of the plugin')\n\
        \x20   wheel.writestr('libneuronxla-2.2.14584.0+06ac23d1.dist-info/RECORD', '')\n";
    let made = Command::new("python3")
        .args(["-c", script])
        .arg(&path)
        .status();
    assert!(made.unwrap().success());
    fs::read(path).unwrap()
}

#[test]
fn neurons_wheel_comes_from_the_vendors_url_verified_and_reduced_to_its_library() {
    // The certificates to trust are read from the environment of a process.
    if child::is_done() {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let wheel = fake_wheel(directory.path());
    let body = wheel.clone();
    let server =
        FaultServer::start_encrypted(move |_, request| Reply::file(request, "\"1\"", &body));
    let path = "/libneuronxla/libneuronxla-2.2.14584.0%2B06ac23d1-py3-none-linux_x86_64.whl";
    let mut site = Site::new();
    site.pin = pin(&server.url(path), &wheel);
    let mut command = child::command(&site, Device::Neuron);
    command.env("SSL_CERT_FILE", FaultServer::authority());
    let said = child::said(command);
    let [entry] = &site.stored("entries")[..] else {
        panic!("{said}")
    };
    assert!(
        entry.starts_with(&Sha256::digest(&wheel).to_string()),
        "{entry}"
    );
    let entry = site.settings.cache_directory.join("entries").join(entry);
    let library = entry.join("libneuronxla/libneuronpjrt.so");
    assert!(
        said.contains(&format!("resolved 20 {}", library.display())),
        "{said}"
    );
    let origin = "release libneuronxla-2.2.14584.0+06ac23d1-py3-none-linux_x86_64.whl";
    assert!(said.contains(origin), "{said}");
    assert_eq!(fs::read(&library).unwrap(), b"a fake of the plugin");
    assert!(!entry.join("libneuronxla/__init__.py").exists());
    let [exchange] = &server.exchanges()[..] else {
        panic!("{:?}", server.exchanges())
    };
    assert_eq!(exchange.request.path, path);
}
