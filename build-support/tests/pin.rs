//! The pin: what is read from `xla-commit.toml`, and how a fault in it is reported.

use ryft_build_support::link::Linkage;
use ryft_build_support::part::{Component, Device, Part};
use ryft_build_support::pin::Location;
use ryft_build_support::pin::Pin;
use ryft_build_support::settings::SourceKind;
use ryft_build_support::target::{TARGETS, Target};

fn providers(pin: &Pin, part: impl Into<Part>, target: Target) -> Vec<(SourceKind, String)> {
    let providers = pin.providers(part.into(), target);
    providers
        .map(|artifact| (artifact.source(), artifact.file.clone()))
        .collect()
}

#[test]
fn the_built_in_pin_has_a_static_archive_with_every_component_for_each_target() {
    let pin = Pin::built_in().unwrap();
    for target in TARGETS {
        for component in Component::ALL {
            let mut archives = pin.providers(component.into(), target);
            let archive = archives
                .find(|artifact| artifact.source() == SourceKind::Release)
                .unwrap();
            assert_eq!(archive.linkage, Linkage::StaticArchive);
            assert!(
                archive
                    .library
                    .ends_with(&target.static_archive("ryft-xla-sys-static-library"))
            );
            assert!(archive.kept_paths().contains(&"include/"));
        }
    }
}

#[test]
fn the_built_in_pin_names_each_platform_as_its_vendors_do() {
    let pin = Pin::built_in().unwrap();
    let release = |name: &str| {
        (
            SourceKind::Release,
            format!("ryft-xla-sys-{name}-cpu.tar.gz"),
        )
    };
    let mlir = |tags: &str| {
        (
            SourceKind::Wheel,
            format!("torch_mlir-20261001-cp312-abi3-{tags}.whl"),
        )
    };
    let [linux_x86_64, linux_aarch64, macos, windows] = TARGETS;
    for (target, archive, wheel) in [
        (
            linux_x86_64,
            "linux-amd64",
            "manylinux_2_27_x86_64.manylinux_2_28_x86_64",
        ),
        (
            linux_aarch64,
            "linux-arm64",
            "manylinux_2_27_aarch64.manylinux_2_28_aarch64",
        ),
        (macos, "macos-arm64", "macosx_11_0_arm64"),
        (windows, "windows-amd64", "win_amd64"),
    ] {
        assert_eq!(
            providers(&pin, Component::Mlir, target),
            [release(archive), mlir(wheel)]
        );
    }
    let cpu = providers(&pin, Component::PjrtCpu, linux_x86_64);
    let wheel = "fastatomstruct_xla_cpu-2026.6.23-py3-none-manylinux_2_27_x86_64.whl".to_owned();
    assert_eq!(cpu, [release("linux-amd64"), (SourceKind::Wheel, wheel)]);
    let distributed = providers(&pin, Component::Distributed, linux_x86_64);
    let wheel = "tensorflow_cpu-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl".to_owned();
    assert_eq!(
        distributed,
        [release("linux-amd64"), (SourceKind::Wheel, wheel)]
    );
    assert_eq!(providers(&pin, Device::Cuda13, linux_aarch64).len(), 2);
    assert_eq!(providers(&pin, Device::Tpu, macos), []);
}

#[test]
fn the_release_folder_is_that_of_the_pinned_commit() {
    let pin = Pin::built_in().unwrap();
    assert_eq!(pin.xla.commit, "7b1be14958aac5c83f1b9f7bcdfc51fdbd29acba");
    assert!(
        pin.release_url()
            .ends_with(&format!("/ryft-xla-sys-{}/", pin.xla.commit))
    );
    let vendors = pin
        .artifacts
        .iter()
        .filter(|artifact| matches!(&artifact.location, Location::Release { url: Some(_) }));
    let vendors: Vec<_> = vendors
        .flat_map(|artifact| artifact.provides.clone())
        .collect();
    assert_eq!(vendors, [Part::Device(Device::Neuron)]);
}

/// A small pin that is right, to be broken in one place.
const PIN: &str = r#"[xla]
commit = "7b1be14958aac5c83f1b9f7bcdfc51fdbd29acba"
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
fn a_fault_in_the_pin_is_reported_with_file_line_and_reason() {
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
            "commit = \"7b1be1",
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
        ("size = 900", "size = -1", 28, "-1"),
        ("size = 900", "size = 0", 22, "not 0"),
        ("\"10471ce2", "\"10471ceX", 27, "X"),
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
            "no native library of linux-x86_64",
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
            "native library of macos-aarch64",
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
