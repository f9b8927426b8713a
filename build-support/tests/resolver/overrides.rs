//! The override source: what a user may name, and what happens when it can't be used.

use std::fs;
use std::path::{Path, PathBuf};

use ryft_build_support::link::{Library, Linkage, Origin};
use ryft_build_support::part::{Component, Device};
use ryft_build_support::resolver::ResolveError;

use crate::fault_server::FaultServer;
use crate::site::{LIBRARY, PLUGIN, Site, archive, pack, plugin_archive, serve};

/// Resolves MLIR with `RYFT_XLA_SYS_ARCHIVE` naming `path`.
fn resolve(site: &mut Site, path: &Path) -> Result<Library, ResolveError> {
    site.settings
        .overrides
        .insert("RYFT_XLA_SYS_ARCHIVE", path.into());
    site.resolve_mlir()
}

fn rejection(site: &mut Site, path: &Path) -> String {
    resolve(site, path).unwrap_err().to_string()
}

#[test]
fn a_library_file_is_used_where_it_stands() {
    let mut site = Site::new();
    for (name, linkage) in [
        ("libany name.a", Linkage::StaticArchive),
        ("libany.so", Linkage::SharedLibrary),
        ("libany.so.1.2", Linkage::SharedLibrary),
    ] {
        let path = site.file(name, b"code");
        let native = resolve(&mut site, &path).unwrap();
        assert_eq!((native.path, native.linkage), (path.clone(), linkage));
        let variable = "RYFT_XLA_SYS_ARCHIVE";
        assert_eq!(native.origin, Origin::Override { variable, path });
    }
    assert!(
        !site.settings.cache_directory.exists(),
        "the store is not touched"
    );
}

#[test]
fn a_directory_gives_its_library_in_its_place_or_by_its_name() {
    let mut site = Site::new();
    let in_place = site.file(&format!("unpacked/{LIBRARY}"), b"code");
    let root = site.directory.path().join("unpacked");
    fs::create_dir(root.join("include")).unwrap();
    let native = resolve(&mut site, &root).unwrap();
    assert_eq!(native.path, in_place);
    assert_eq!(native.include_directory(), Some(root.join("include")));

    let by_name = site.file("flat/libfake-static-library.a", b"code");
    let flat = site.directory.path().join("flat");
    let native = resolve(&mut site, &flat).unwrap();
    assert_eq!(native.path, by_name);
}

#[test]
fn the_pinned_archive_and_one_of_the_users_own_are_unpacked_into_the_store() {
    let mut site = Site::new();
    let own = pack(&[(LIBRARY, b"built from source"), ("elsewhere.h", b"")]);
    let library = b"compressed otherwise".as_slice();
    let zstd = zstd::encode_all(tar_of(LIBRARY, library).as_slice(), 1).unwrap();
    for (name, bytes, has_headers) in [
        ("renamed.tar.gz", archive(), true),
        ("own.tar.gz", own, false),
        ("own.tar.zst", zstd, false),
    ] {
        let path = site.file(name, &bytes);
        let native = resolve(&mut site, &path).unwrap();
        assert!(
            native.path.starts_with(&site.settings.cache_directory),
            "{native:?}"
        );
        assert!(native.path.ends_with(LIBRARY), "{native:?}");
        assert_eq!(native.include_directory().is_some(), has_headers);
        assert_eq!(resolve(&mut site, &path).unwrap().path, native.path);
    }
    assert_eq!(site.stored("entries").len(), 3);
}

#[test]
fn an_override_wins_over_the_store_and_the_network() {
    let server = FaultServer::start(|_, request| serve(request));
    let mut site = Site::with_releases_of(&server);
    site.resolve_mlir().unwrap();
    let path = site.file("libmine.a", b"code");
    assert_eq!(resolve(&mut site, &path).unwrap().path, path);
    site.settings.offline = true;
    assert_eq!(resolve(&mut site, &path).unwrap().path, path);
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn an_override_that_cannot_be_used_is_an_error_and_nothing_else_is_tried() {
    let server = FaultServer::start(|_, request| serve(request));
    let mut site = Site::with_releases_of(&server);
    let cases: [(PathBuf, &str); 6] = [
        (
            site.directory.path().join("nowhere.a"),
            "there is no such file or directory",
        ),
        (
            site.file("notes.txt", b"text"),
            "not a native library of linux-x86_64 by its name",
        ),
        (
            site.file("libx.dylib", b"code"),
            "not a native library of linux-x86_64 by its name",
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
            error.contains(&format!("RYFT_XLA_SYS_ARCHIVE={}", path.display())),
            "{error}"
        );
        assert!(error.contains(reason), "{error}");
        assert!(
            error.contains("To mend it: correct RYFT_XLA_SYS_ARCHIVE, or unset it"),
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
fn a_relative_path_that_leads_nowhere_is_told_where_it_started() {
    let error = rejection(&mut Site::new(), Path::new("libxla.a"));
    let here = std::env::current_dir().unwrap().join("libxla.a");
    assert!(error.contains(here.to_str().unwrap()), "{error}");
    assert!(error.contains("give an absolute one"), "{error}");
}

#[test]
fn each_device_has_an_override_of_its_own() {
    let mut site = Site::new();
    site.settings.offline = true;
    let plugin = site.file("plugins/any.so", b"code");
    site.settings
        .overrides
        .insert("PJRT_PLUGIN_CUDA_12_LIB", plugin.clone());
    assert_eq!(site.resolve(Device::Cuda12).unwrap().path, plugin);
    site.resolve(Device::Cuda13).unwrap_err();
    site.resolve(Component::Mlir).unwrap_err();

    let packed = site.file("plugin.tar.gz", &plugin_archive());
    site.settings
        .overrides
        .insert("PJRT_PLUGIN_CUDA_12_LIB", packed);
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

#[test]
fn a_static_archive_is_no_plugin_of_a_device() {
    let mut site = Site::new();
    let path = site.file("libplugin.a", b"code");
    site.settings
        .overrides
        .insert("PJRT_PLUGIN_CUDA_12_LIB", path);
    let report = site.resolve(Device::Cuda12).unwrap_err().to_string();
    let reason = "it is a static archive, and the plugin of cuda-12 is a shared library";
    assert!(report.contains(reason), "{report}");
}
