//! A vendor's own file, at a URL of its own: Neuron's wheel, which is on no registry. The vendor's server can't be reached
//! from here, so a local one serves a fake wheel of the same layout.

use std::fs;
use std::path::Path;
use std::process::Command;

use ryft_build_support::checksum::Sha256;
use ryft_build_support::part::Device;
use ryft_build_support::pin::Pin;
use ryft_build_support::store::Store;

use crate::fault_server::{FaultServer, Reply};
use crate::site::Site;

/// The variables by which the test tells its child process what to do.
const STORE: &str = "RESOLVER_TEST_VENDOR_STORE";
const WHEEL: &str = "RESOLVER_TEST_VENDOR_WHEEL";
const URL: &str = "RESOLVER_TEST_VENDOR_URL";

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

/// What the child process does: the certificates to trust are read from the environment of a process. Run by itself, as a
/// test, it has nothing to do.
#[test]
fn child() {
    let (Ok(store), Ok(url), Ok(wheel)) = (
        std::env::var(STORE),
        std::env::var(URL),
        std::env::var(WHEEL),
    ) else {
        return;
    };
    let mut site = Site::new();
    site.pin = pin(&url, &fs::read(wheel).unwrap());
    site.settings.cache_directory = store.into();
    match site.resolve(Device::Neuron) {
        Ok(native) => println!("\nresolved {}\n{}", native.path.display(), native.origin),
        Err(error) => println!("\n{error}"),
    }
}

#[test]
fn neurons_wheel_comes_from_the_vendors_url_verified_and_reduced_to_its_library() {
    let directory = tempfile::tempdir().unwrap();
    let wheel = fake_wheel(directory.path());
    let body = wheel.clone();
    let server =
        FaultServer::start_encrypted(move |_, request| Reply::file(request, "\"1\"", &body));
    let path = "/libneuronxla/libneuronxla-2.2.14584.0%2B06ac23d1-py3-none-linux_x86_64.whl";
    let store = directory.path().join("store");
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "vendor::child", "--nocapture"])
        .env(STORE, &store)
        .env(URL, server.url(path))
        .env(WHEEL, directory.path().join("fake.whl"))
        .env("SSL_CERT_FILE", FaultServer::authority())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let store = Store::new(store);
    let [entry] = &store.entries().unwrap()[..] else {
        panic!("{said}");
    };
    assert_eq!(entry.key.sha256, Sha256::digest(&wheel));
    let library = entry.directory.join("libneuronxla/libneuronpjrt.so");
    assert!(
        said.contains(&format!("resolved {}", library.display())),
        "{said}"
    );
    let origin = "release libneuronxla-2.2.14584.0+06ac23d1-py3-none-linux_x86_64.whl";
    assert!(said.contains(origin), "{said}");
    assert_eq!(fs::read(&library).unwrap(), b"a fake of the plugin");
    assert!(!entry.directory.join("libneuronxla/__init__.py").exists());
    let [exchange] = &server.exchanges()[..] else {
        panic!("{:?}", server.exchanges())
    };
    assert_eq!(exchange.request.path, path);
}
