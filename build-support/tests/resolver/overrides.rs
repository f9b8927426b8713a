//! The override source: what a user may name, and what happens when it can't be used.

use std::fs;
use std::path::{Path, PathBuf};

use ryft_build_support::checksum::Sha256;
use ryft_build_support::link::{Library, Linkage, Origin};
use ryft_build_support::part::{Component, Device};
use ryft_build_support::resolver::ResolveError;
use ryft_build_support::target::Target;

use crate::fault_server::FaultServer;
use crate::libraries::{shared_library, static_archive};
use crate::site::{FUNCTIONS, LIBRARY, PLUGIN, Site, answer, archive, pack, plugin_archive};

/// Resolves MLIR with `RYFT_MLIR_LIB` naming `path`.
fn resolve(site: &mut Site, path: &Path) -> Result<Library, ResolveError> {
    site.set("RYFT_MLIR_LIB", path);
    site.resolve_mlir()
}

fn rejection(site: &mut Site, path: &Path) -> String {
    resolve(site, path).unwrap_err().to_string()
}

/// A library that provides every component.
fn library() -> Vec<u8> {
    static_archive(&FUNCTIONS, 0)
}

#[test]
fn a_library_file_is_used_where_it_is() {
    let mut site = Site::new();
    // That of the compiler which makes the libraries.
    site.settings.target.architecture = Target::from_this_program().architecture;
    // On Windows there may be no compiler that is called `cc`.
    let names: &[&str] = match cfg!(unix) {
        true => &["libany.so", "libany.so.1.2"],
        false => &[],
    };
    let shared: Vec<_> = names
        .iter()
        .map(|name| {
            let path = site.directory.path().join(name);
            (shared_library(&path, &FUNCTIONS), Linkage::SharedLibrary)
        })
        .collect();
    let archive = site.file("libany name.a", &library());
    for (path, linkage) in shared
        .into_iter()
        .chain([(archive, Linkage::StaticArchive)])
    {
        let library = resolve(&mut site, &path).unwrap();
        assert_eq!((&library.path, library.linkage), (&path, linkage));
        let variable = "RYFT_MLIR_LIB";
        assert_eq!(library.origin, Origin::Override { variable, path });
    }
    assert!(
        !site.settings.cache_directory.exists(),
        "the store is not touched"
    );
}

#[test]
fn a_directory_gives_its_library_in_its_place_or_by_its_name() {
    let mut site = Site::new();
    let in_place = site.file(&format!("unpacked/{LIBRARY}"), &library());
    let root = site.directory.path().join("unpacked");
    fs::create_dir(root.join("include")).unwrap();
    let found = resolve(&mut site, &root).unwrap();
    assert_eq!(found.path, in_place);
    assert_eq!(found.include_directory(), Some(root.join("include")));

    let by_name = site.file("flat/libfake-static-library.a", &library());
    let flat = site.directory.path().join("flat");
    assert_eq!(resolve(&mut site, &flat).unwrap().path, by_name);
}

#[test]
fn the_pinned_archive_and_one_of_the_users_own_are_unpacked_into_the_store() {
    let mut site = Site::new();
    let own = pack(&[(LIBRARY, &library()), ("elsewhere.h", b"")]);
    let compressed_otherwise = static_archive(&FUNCTIONS, 3000);
    let zstd = zstd::encode_all(tar_of(LIBRARY, &compressed_otherwise).as_slice(), 1).unwrap();
    for (name, bytes, has_headers) in [
        ("renamed.tar.gz", archive(), true),
        ("own.tar.gz", own, false),
        ("own.tar.zst", zstd, false),
    ] {
        let path = site.file(name, &bytes);
        let library = resolve(&mut site, &path).unwrap();
        assert!(
            library.path.starts_with(&site.settings.cache_directory),
            "{library:?}"
        );
        assert!(library.path.ends_with(LIBRARY), "{library:?}");
        assert_eq!(library.include_directory().is_some(), has_headers);
        assert_eq!(resolve(&mut site, &path).unwrap().path, library.path);
    }
    assert_eq!(site.stored("entries").len(), 3);
}

#[test]
fn an_archive_whose_release_is_not_published_yet_is_known_and_never_fetched() {
    let mut site = Site::new();
    let checksum = format!("sha256 = \"{}\"\n", Sha256::digest(&archive()));
    assert!(site.pin.contains(&checksum));
    site.pin = site.pin.replace(&checksum, "");
    let path = site.file("built.tar.gz", &archive());
    let library = resolve(&mut site, &path).unwrap();
    assert!(library.path.ends_with(LIBRARY), "{library:?}");
    site.set("RYFT_MLIR_LIB", Path::new(""));
    let report = site.resolve_mlir().unwrap_err().to_string();
    let reason = "there is no release artifact of mlir";
    assert!(report.contains(reason), "{report}");
}

#[test]
fn the_pinned_archive_as_an_override_makes_no_pinned_entry() {
    let mut site = Site::new();
    let path = site.file("renamed.tar.gz", &archive());
    resolve(&mut site, &path).unwrap();
    site.set("RYFT_MLIR_LIB", Path::new(""));
    site.settings.offline = true;
    let report = site.resolve_mlir().unwrap_err().to_string();
    assert!(report.contains("does not hold"), "{report}");
}

#[test]
fn an_override_wins_over_the_store_and_the_network() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    site.resolve_mlir().unwrap();
    let path = site.file("libmine.a", &library());
    assert_eq!(resolve(&mut site, &path).unwrap().path, path);
    site.settings.offline = true;
    assert_eq!(resolve(&mut site, &path).unwrap().path, path);
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn an_override_that_cannot_be_used_is_an_error_and_nothing_else_is_tried() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    let cases: [(PathBuf, &str); 10] = [
        (
            site.directory.path().join("none.a"),
            "there is no such file or directory",
        ),
        ("libxla.a".into(), "it is relative"),
        ("~/libxla.a".into(), "only a shell knows what ~ means"),
        (
            site.file("libtext.a", b"text"),
            "it is not a 64-bit ELF, Mach-O or PE library, nor an archive",
        ),
        (
            site.file("libcpu.a", &static_archive(&FUNCTIONS[1..2], 0)),
            "libcpu.a exports none of the functions of mlir",
        ),
        (
            site.file("notes.txt", b"text"),
            "not a library of linux-x86_64 by its name",
        ),
        (
            site.file("libx.dylib", b"code"),
            "not a library of linux-x86_64 by its name",
        ),
        (
            site.file("empty/other.txt", b"").parent().unwrap().into(),
            "looked for lib/libfake-static-library.a",
        ),
        (
            site.file("other.tar.gz", &plugin_archive()),
            "it holds no library that provides mlir",
        ),
        (
            site.file("broken.tar.gz", &archive()[..5000]),
            "broken.tar.gz",
        ),
    ];
    for (path, reason) in cases {
        let error = rejection(&mut site, &path);
        assert!(
            error.contains(&format!("RYFT_MLIR_LIB={}", path.display())),
            "{error}"
        );
        assert!(error.contains(reason), "{error}");
        assert!(
            error.contains("help: correct RYFT_MLIR_LIB, or unset it"),
            "{error}"
        );
        assert!(
            !error.contains("store:") && !error.contains("release:"),
            "{error}"
        );
    }
    assert_eq!(server.exchanges().len(), 0);
}

#[test]
fn an_override_is_used_on_a_target_that_the_pin_does_not_know() {
    let mut site = Site::new();
    let in_place = site.file(&format!("unpacked/{LIBRARY}"), &library());
    let packed = site.file("own.tar.gz", &archive());
    let file = site.file("libmine.a", &library());
    let directory = site.directory.path().join("unpacked");
    for (os, environment) in [("linux", "musl"), ("freebsd", "")] {
        site.settings.target = Target::from_cargo(os, "x86_64", environment);
        assert_eq!(resolve(&mut site, &file).unwrap().path, file);
        assert_eq!(resolve(&mut site, &directory).unwrap().path, in_place);
        assert!(resolve(&mut site, &packed).unwrap().path.ends_with(LIBRARY));
    }
    site.set("RYFT_MLIR_LIB", Path::new(""));
    let report = site.resolve_mlir().unwrap_err().to_string();
    assert!(
        report.contains("no source provides `mlir` for freebsd-x86_64"),
        "{report}"
    );
    assert!(report.contains("there is for linux-x86_64"), "{report}");
}

#[test]
fn each_device_has_an_override_of_its_own() {
    let mut site = Site::new();
    site.settings.offline = true;
    let plugin = site.file("plugins/any.so", b"code");
    site.set("PJRT_PLUGIN_CUDA_12_LIB", &plugin);
    assert_eq!(site.resolve(Device::Cuda12).unwrap().path, plugin);
    site.resolve(Device::Cuda13).unwrap_err();
    site.resolve(Component::Mlir).unwrap_err();

    let packed = site.file("plugin.tar.gz", &plugin_archive());
    site.set("PJRT_PLUGIN_CUDA_12_LIB", &packed);
    assert!(site.resolve(Device::Cuda12).unwrap().path.ends_with(PLUGIN));
}

fn tar_of(path: &str, contents: &[u8]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_size(contents.len() as u64);
    header.set_mode(0o644);
    tar.append_data(&mut header, path, contents).unwrap();
    tar.into_inner().unwrap()
}

#[cfg(unix)]
#[test]
fn a_library_for_another_processor_is_refused() {
    use ryft_build_support::target::Architecture;

    let mut site = Site::new();
    let path = shared_library(&site.directory.path().join("libany.so"), &FUNCTIONS);
    let ours = Target::from_this_program().architecture;
    let (other, names) = match ours {
        Architecture::X86_64 => (Architecture::Aarch64, ["x86_64", "aarch64"]),
        _ => (Architecture::X86_64, ["aarch64", "x86_64"]),
    };
    site.settings.target.architecture = other;
    let reason = format!(
        "{} is for linux-{}, and the target is linux-{}",
        path.display(),
        names[0],
        names[1]
    );
    let error = rejection(&mut site, &path);
    assert!(error.contains(&reason), "{error}");
    site.set("PJRT_PLUGIN_CUDA_12_LIB", &path);
    let error = site.resolve(Device::Cuda12).unwrap_err().to_string();
    assert!(error.contains(&reason), "{error}");
}

#[test]
fn a_static_archive_is_no_plugin_of_a_device() {
    let mut site = Site::new();
    let path = site.file("libplugin.a", b"code");
    site.set("PJRT_PLUGIN_CUDA_12_LIB", &path);
    let report = site.resolve(Device::Cuda12).unwrap_err().to_string();
    let reason = "it is a static archive, and the plugin of cuda-12 is a shared library";
    assert!(report.contains(reason), "{report}");
}
