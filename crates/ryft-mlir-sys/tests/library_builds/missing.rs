//! Where the build finds no library, everything compiles, and only a program that calls the C API fails to link.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use ryft_build_support::part::Component;
use ryft_build_support::pin::Pin;
use ryft_build_support::store::{Archive, Store};
use ryft_build_support::target::{Linkage, Target};
use ryft_build_support::unpack::{Format, Selection};
use ryft_xla_test_support::{shell, stderr, succeeded};

use crate::programs::{LINKERS, build_with, package};

#[test]
fn only_a_program_that_calls_the_c_api_fails_and_its_linker_says_why_once() {
    let package = package();
    let store = package.scratch().join("empty-store");
    let none = [("RYFT_XLA_CACHE_DIR", store.as_os_str())];
    let output = package.cargo(&["check", "--all-targets"], &none);
    succeeded(&output);
    // What was looked for is this crate's part and no other's.
    let warning = stderr(&output);
    assert!(
        warning.contains("no source") && warning.contains("mlir"),
        "{warning}"
    );
    assert!(!warning.contains("pjrt"), "{warning}");

    succeeded(&package.build("does-not-call", &none));
    let stdout = succeeded(&package.run("does-not-call"));
    let (functions, availability) = stdout.trim().split_once(' ').unwrap();
    assert!(functions.parse::<usize>().unwrap() > 1_900);
    assert_eq!(availability, "Missing");

    for linker in LINKERS {
        // The program's three calls become one complaint.
        let output = build_with(&package, linker, &none);
        assert!(!output.status.success());
        let error = stderr(&output);
        let (_, sentence) = error
            .split_once("mlir was not found when ryft-mlir-sys was built; ")
            .expect(&error);
        assert!(
            !sentence.contains("mlir was not found"),
            "{linker}: {error}"
        );
        assert!(!error.contains("undefined reference to `mlirC"), "{error}");
        assert!(!error.contains("undefined symbol: mlirC"), "{error}");
        let report = sentence.split(' ').next().unwrap();
        assert!(
            fs::read_to_string(report).unwrap().contains("no source"),
            "{report}"
        );
    }
}

#[test]
fn library_whose_exports_cannot_be_read_is_a_warning_and_the_link_error_names_the_report() {
    let package = package();
    // An entry of the store whose library is none: one that was damaged after it was verified, and kept its length and time.
    let pin = Pin::built_in().unwrap();
    let artifact = pin
        .providers(Component::Mlir.into(), Target::from_this_program())
        .find(|artifact| artifact.linkage == Linkage::SharedLibrary)
        .unwrap();
    let files = package.scratch().join("files");
    for path in artifact.kept_paths() {
        let mut path = files.join(path);
        if path.as_os_str().to_str().unwrap().ends_with('/') {
            path.push("file");
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "not a library").unwrap();
    }
    shell(package.scratch(), "tar -czf files.tar.gz -C files .");
    let store = package.scratch().join("store");
    let archive = Archive {
        name: &artifact.file,
        format: Format::TarGz,
        sha256: artifact.sha256,
        selection: &Selection::every(artifact.kept_paths()),
        limit: 1 << 20,
    };
    let path = package.scratch().join("files.tar.gz");
    let entry = Store::new(&store).fetch(&archive, |_| Ok::<_, String>(path));
    let library = entry.unwrap().directory.join(&artifact.library);

    let given = [
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
        ("RYFT_XLA_SOURCES", OsStr::new("store")),
    ];
    let reason = format!("can't read the exports of {}", library.display());
    let output = package.cargo(&["check"], &given);
    succeeded(&output);
    assert!(stderr(&output).contains(&reason), "{}", stderr(&output));
    let output = package.build("calls", &given);
    assert!(!output.status.success());
    let error = stderr(&output);
    let (_, sentence) = error
        .split_once("mlir was not found when ryft-mlir-sys was built; ")
        .expect(&error);
    let report = fs::read_to_string(sentence.split(' ').next().unwrap()).unwrap();
    assert!(report.contains(&reason), "{report}");
}

#[test]
fn neither_mlir_nor_pjrt_depends_on_the_other() {
    for (package, other) in [
        ("ryft-mlir-sys", "ryft-pjrt-sys"),
        ("ryft-pjrt-sys", "ryft-mlir-sys"),
    ] {
        let arguments = [
            "tree",
            "--offline",
            "--edges",
            "normal,build",
            "--package",
            package,
        ];
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
            .output()
            .unwrap();
        let tree = succeeded(&output);
        assert!(tree.contains(package) && !tree.contains(other), "{tree}");
    }
}

#[test]
fn on_docs_rs_nothing_is_looked_for() {
    let package = package();
    let store = package.scratch().join("empty-store");
    let variables = [
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
        ("DOCS_RS", OsStr::new("1")),
    ];
    let output = package.cargo(&["check"], &variables);
    succeeded(&output);
    assert!(
        !stderr(&output).contains("no source"),
        "{}",
        stderr(&output)
    );
    assert!(!store.exists());
}
