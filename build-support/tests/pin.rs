//! The pin: what is read from `xla-commit.toml`, and how an error in it is reported.

use ryft_build_support::part::{Component, Device, Part};
use ryft_build_support::pin::{Location, Pin};
use ryft_build_support::settings::Generation;
use ryft_build_support::target::TARGETS;

/// Between an upgrade and its release the other targets may have nothing but an override and Bazel.
#[test]
fn the_built_in_pin_has_every_component_for_linux_x86_64_and_every_device_for_some_target() {
    let pin = Pin::built_in().unwrap();
    let linux = "linux-x86_64".parse().unwrap();
    for component in Component::ALL {
        let found = pin.providers(component.into(), linux).count();
        assert_ne!(found, 0, "{component:?}");
    }
    for device in Device::ALL {
        let mut artifacts = pin.artifacts.iter();
        let is_there = artifacts.any(|artifact| artifact.provides.contains(&Part::Device(device)));
        assert!(is_there, "{device:?}");
        let mut runtimes = pin.runtimes().unwrap().iter();
        let has_runtime = runtimes.any(|runtime| runtime.device == device);
        assert_eq!(has_runtime, device.has_runtime(), "{device:?}");
    }
}

#[test]
fn an_error_in_a_runtime_is_told_with_its_line_when_runtimes_are_asked_for() {
    let runtime = "[[runtime]]\ndevice = \"cuda-13\"\ntarget = \"linux-x86_64\"\ndriver = \"580.65.06\"\nunpacked = 1000\n\
        [[runtime.wheel]]\nfile = \"b-1-py3-none-manylinux_2_27_x86_64.whl\"\nsize = 10\nkeep = [\"b/libb.so\"]\n\
        sha256 = \"10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8\"\n";
    let lines = PIN.lines().count();
    let read = |runtime: &str| Pin::parse("pin.toml", &format!("{PIN}{runtime}")).unwrap();
    assert_eq!(read(runtime).runtimes().unwrap().len(), 1);
    for (right, wrong, line, reason) in [
        ("cuda-13", "tpu", 1, "tpu is no device with a runtime"),
        (
            "x86_64.whl",
            "aarch64.whl",
            1,
            "is no name of a wheel for linux-x86_64",
        ),
        ("b/libb.so", "../libb.so", 1, "is not a plain relative path"),
        ("size = 10", "size = 0", 1, "a length is 0"),
        ("unpacked", "unpakked", 1, "unknown field `unpakked`"),
        ("keep", "keeps", 6, "unknown field `keeps`"),
    ] {
        let pin = read(&runtime.replacen(right, wrong, 1));
        let error = pin.runtimes().unwrap_err().to_string();
        assert!(error.starts_with("pin.toml:"), "{error}");
        assert!(error.contains(reason), "{error}");
        let told: usize = error.split(':').nth(1).unwrap().parse().unwrap();
        assert!(told >= lines + line, "{error}");
    }
}

#[test]
fn a_release_without_a_url_is_in_the_folder_of_the_commit() {
    let pin = Pin::parse("pin.toml", PIN).unwrap();
    let folder = pin.release_url().expose();
    assert_eq!(folder, format!("https://example.org/{}/", pin.xla.commit));
    let location = &pin.artifacts[1].location;
    assert!(
        matches!(location, Location::Release { url: None }),
        "{location:?}"
    );
}

/// A small pin that is right, to be broken in one place.
const PIN: &str = r#"[xla]
commit = "0123456789abcdef0123456789abcdef01234567"
date = "2026-04-14"
pjrt-api = "0.104"
llvm = "815edc3ff646392bfee2b381d37dd35e4b04f9c5"
stablehlo = "3a8886de8515f859875df37578b5caf33f6e52f3"
shardy = "22259c179a3045a1dc37b1c1bb119e4e8670b66f"
bazel = "7.7.0"

[releases]
url = "https://example.org/{commit}/"

[[artifact]]
file = "a-1-py3-none-manylinux_2_27_x86_64.whl"
source = "wheel"
target = "linux-x86_64"
provides = ["pjrt-cpu"]
sha256 = "7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09"
library = "a/liba.so"
unpacked = 1000

[[artifact]]
file = "b.tar.gz"
source = "release"
target = "linux-x86_64"
provides = ["mlir", "distributed"]
sha256 = "10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8"
size = 900
library = "lib/libb.a"
unpacked = 1000
"#;

#[test]
fn a_release_without_a_checksum_is_not_published_yet() {
    let sha256 = "sha256 = \"10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8\"\n";
    assert!(PIN.contains(sha256));
    let pin = Pin::parse("pin.toml", &PIN.replace(sha256, "")).unwrap();
    let files: Vec<_> = pin.artifacts.iter().map(|one| one.file.as_str()).collect();
    assert_eq!(files, ["a-1-py3-none-manylinux_2_27_x86_64.whl"]);
}

#[test]
fn an_error_in_the_pin_is_reported_with_file_line_and_reason() {
    assert_eq!(Pin::parse("pin.toml", PIN).unwrap().artifacts.len(), 2);
    for (found, replacement, line, reason) in [
        ("bazel = \"7.7.0\"\n", "", 1, "missing field `bazel`"),
        (
            "bazel = \"7.7.0\"",
            "bezel = \"7.7.0\"",
            8,
            "unknown field `bezel`",
        ),
        ("bazel = \"7.7.0\"", "bazel = 7.7.0", 8, ""),
        (
            "commit = \"012345",
            "commit = \"main\" # ",
            1,
            "xla.commit is \"main\"",
        ),
        (
            "https://example.org",
            "http://example.org",
            1,
            "must start with https://",
        ),
        ("size = 900", "length = 900", 28, "unknown field `length`"),
        ("size = 900", "size = -1", 28, "range"),
        ("size = 900", "size = 0", 22, "not 0"),
        ("\"10471ce2", "\"10471ceX", 27, "X"),
        (
            "sha256 = \"7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09\"\n",
            "",
            13,
            "missing field `sha256`",
        ),
        ("\"10471ce2", "\"10471ce", 27, "63"),
        ("source = \"release\"", "source = \"cloud\"", 24, "`cloud`"),
        (
            "\"mlir\", \"distributed\"",
            "\"mlir\", \"cuda-11\"",
            26,
            "\"cuda-11\"",
        ),
        (
            "\"mlir\", \"distributed\"",
            "\"mlir\", \"mlir\"",
            22,
            "provides one part twice",
        ),
        ("\"mlir\", \"distributed\"", "", 22, "provides nothing"),
        ("file = \"b.tar.gz\"", "file = \"b.exe\"", 22, "no archive"),
        (
            "file = \"b.tar.gz\"",
            "file = \"a-1-py3-none-manylinux_2_27_x86_64.whl\"",
            22,
            "in the pin already",
        ),
        (
            "10471ce254399d117f61afce9d1bc893bc6072e62ca3f30ccbf49cae450717a8",
            "7a0885864e5198f1b06d4acae909a2782084b054b3b88d00523a1aadba75dd09",
            22,
            "same sha256",
        ),
        (
            "lib/libb.a",
            "lib/libb.dylib",
            22,
            "no library of linux-x86_64",
        ),
        ("lib/libb.a", "../libb.a", 22, "plain components"),
        ("lib/libb.a", "/lib/libb.a", 22, "plain components"),
        ("lib/libb.a", "C:/lib/libb.a", 22, "plain components"),
        (
            "unpacked = 1000\n\n",
            "unpacked = 1000\nurl = \"https://x/\"\n\n",
            13,
            "a wheel has no url",
        ),
        (
            "source = \"wheel\"\ntarget = \"linux-x86_64\"",
            "source = \"wheel\"\ntarget = \"macos-aarch64\"",
            13,
            "library of macos-aarch64",
        ),
        (
            "a-1-py3-none-manylinux_2_27_x86_64",
            "a-1-py3-none-manylinux_2_27_aarch64",
            13,
            "platform tags",
        ),
        (
            "a-1-py3-none-manylinux_2_27_x86_64",
            "a-1",
            13,
            "not a wheel's",
        ),
        (
            "provides = [\"pjrt-cpu\"]",
            "provides = [\"fpga\"]",
            17,
            "\"fpga\"",
        ),
        (
            "[[artifact]]\nfile = \"a",
            "[[artefact]]\nfile = \"a",
            13,
            "unknown field `artefact`",
        ),
    ] {
        assert!(PIN.contains(found), "{found}");
        let error = Pin::parse("pin.toml", &PIN.replacen(found, replacement, 1)).unwrap_err();
        assert_eq!(
            (error.file.as_str(), error.line),
            ("pin.toml", line),
            "{error}"
        );
        assert!(error.reason.contains(reason), "{replacement}: {error}");
    }
}

#[test]
fn two_artifacts_of_one_source_cannot_provide_the_same_part() {
    let contradictory = PIN
        .replace("\"mlir\", \"distributed\"", "\"pjrt-cpu\"")
        .replace(
            "file = \"b.tar.gz\"\nsource = \"release\"",
            "file = \"b-1-py3-none-manylinux_2_27_x86_64.whl\"\nsource = \"wheel\"",
        );
    let error = Pin::parse("pin.toml", &contradictory)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("pin.toml:22: b-1-py3"), "{error}");
    assert!(
        error.contains("provides pjrt-cpu for linux-x86_64 from the same source already"),
        "{error}"
    );
}

#[test]
fn newest_plugin_stands_in_for_the_pins_own_only_where_there_is_one_and_only_when_it_is_chosen() {
    let pin = Pin::built_in().unwrap();
    let own = pin.clone().with_generation(Generation::Pin);
    let newest = pin.clone().with_generation(Generation::Newest);
    let mut replaced = 0;
    for target in TARGETS {
        for part in Part::all() {
            let has_newest = pin
                .providers(part, target)
                .any(|artifact| artifact.generation == Generation::Newest);
            replaced += usize::from(has_newest);
            let expected = match has_newest {
                true => Generation::Newest,
                false => Generation::Pin,
            };
            let is = |pin: &Pin, generation: Generation| {
                let mut artifacts = pin.providers(part, target);
                artifacts.all(|artifact| artifact.generation == generation)
            };
            assert!(is(&own, Generation::Pin) && is(&newest, expected), "{part}");
            // Neither has fewer parts than the whole.
            for chosen in [&own, &newest] {
                let count = |pin: &Pin| pin.providers(part, target).count();
                assert_eq!(count(chosen) > 0, count(&pin) > 0, "{part} for {target}");
            }
        }
    }
    assert_ne!(replaced, 0);
}

#[test]
fn newest_generation_is_a_devices_alone_and_may_be_of_the_same_source() {
    let own = "provides = [\"pjrt-cpu\"]\nsha256 = \"7a";
    assert!(PIN.contains(own));
    let newest = PIN.replacen(
        own,
        &own.replace("sha256", "generation = \"newest\"\nsha256"),
        1,
    );
    let error = Pin::parse("pin.toml", &newest).unwrap_err().to_string();
    assert!(
        error.contains("a device alone has a newest generation"),
        "{error}"
    );

    let first = PIN.find("[[artifact]]").unwrap();
    let second = PIN[first + 1..].find("[[artifact]]").unwrap() + first + 1;
    let own = PIN[first..second].replace("pjrt-cpu", "tpu");
    let newest = own
        .replace("a-1", "a-2")
        .replace("sha256 = \"7a", "generation = \"newest\"\nsha256 = \"7b");
    let head = &PIN[..first];
    let pin = Pin::parse("pin.toml", &format!("{head}{own}{newest}")).unwrap();
    assert_eq!(pin.artifacts.len(), 2);
    let twice = format!(
        "{head}{newest}{}",
        newest.replace("a-2", "a-3").replace("\"7b", "\"7c")
    );
    let error = Pin::parse("pin.toml", &twice).unwrap_err().to_string();
    assert!(error.contains("from the same source already"), "{error}");
}
