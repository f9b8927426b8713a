//! The release source, and the store behind it.

use std::fs;

use ryft_build_support::link::Linkage;
use ryft_build_support::part::{Component, Device};
use ryft_build_support::settings::SourceKind;

use crate::fault_server::{FaultServer, Reply};
use crate::site::{ARCHIVE, LIBRARY, Site, answer, archive, assert_logged};

#[test]
fn a_release_is_fetched_once_and_is_then_in_the_store_for_every_component() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = Site::with_releases_of(&server);
    let library = site.resolve_mlir().unwrap();
    assert_eq!(library.linkage, Linkage::StaticArchive);
    assert!(library.path.ends_with(LIBRARY) && library.path.is_file());
    let include = library.include_directory().unwrap();
    assert_eq!(
        fs::read_to_string(include.join("xla.h")).unwrap(),
        "int xla;"
    );
    assert!(
        !library.root.join("notes.txt").exists(),
        "only what is kept is unpacked"
    );
    assert_logged("release provides");

    for component in Component::ALL {
        assert_eq!(site.resolve(component).unwrap().path, library.path);
        assert_logged("store provides");
    }
    assert_eq!(server.exchanges().len(), 1);
    assert_eq!(
        site.stored("downloads"),
        [""; 0],
        "the archive is not kept when it is unpacked"
    );
    assert_eq!(site.stored("staging"), [""; 0]);
}

#[test]
fn a_device_is_fetched_like_a_component() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = Site::with_releases_of(&server);
    let library = site.resolve(Device::Cuda12).unwrap();
    assert_eq!(library.linkage, Linkage::SharedLibrary);
    assert_eq!(fs::read(&library.path).unwrap(), b"plugin");
}

#[test]
fn an_entry_with_a_file_cut_short_is_fetched_again() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = Site::with_releases_of(&server);
    let library = site.resolve_mlir().unwrap();
    let whole = fs::read(&library.path).unwrap();
    fs::write(&library.path, &whole[..1000]).unwrap();
    let again = site.resolve_mlir().unwrap();
    assert_logged("1000 bytes");
    assert_eq!(fs::read(&again.path).unwrap(), whole);
    assert_eq!(server.exchanges().len(), 2);
}

#[test]
fn a_download_that_broke_for_good_goes_on_where_it_stopped() {
    let half = archive().len() as u64 / 2;
    let server = FaultServer::start(move |index, request| match index {
        0 => answer(request).cut_after(half),
        1 => Reply::new(404, *b"gone for a while"),
        _ => answer(request),
    });
    let mut site = Site::with_releases_of(&server);
    site.settings.sources = vec![SourceKind::Store, SourceKind::Release];
    site.resolve_mlir().unwrap_err();
    site.resolve_mlir().unwrap();
    let last = server.exchanges().pop().unwrap();
    assert_eq!(
        last.request.header("range"),
        Some(format!("bytes={half}-").as_str())
    );
    assert_eq!(last.sent, archive().len() as u64 - half);
}

#[test]
fn wrong_bytes_become_no_library_whatever_the_server_says() {
    let mut damaged = archive();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let page = b"<!DOCTYPE html><title>Sign in</title>".to_vec();
    for (body, reason) in [
        (damaged, "SHA-256"),
        (page, "text/html"),
        (archive()[..1000].to_vec(), "SHA-256"),
    ] {
        let server = FaultServer::start(move |_, _| {
            let is_page = body.starts_with(b"<!");
            let reply = Reply::new(200, body.clone());
            if is_page {
                reply.header("Content-Type", "text/html")
            } else {
                reply
            }
        });
        let site = Site::with_releases_of(&server);
        let error = site.resolve_mlir().unwrap_err().to_string();
        assert!(error.contains(reason) && error.contains(ARCHIVE), "{error}");
        assert_eq!(site.stored("entries"), [""; 0]);
        assert_eq!(
            site.stored("downloads"),
            [""; 0],
            "wrong bytes are not kept"
        );
    }
}

#[test]
fn a_store_that_cannot_be_written_is_used_as_it_is() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = Site::with_releases_of(&server);
    site.resolve_mlir().unwrap();
    // No one, root included, can make files where a file is; and nothing else is left that an entry is not.
    for folder in ["locks", "used", "staging", "downloads"] {
        let folder = site.settings.cache_directory.join(folder);
        let _ = fs::remove_dir_all(&folder);
        fs::write(&folder, "").unwrap();
    }
    assert!(site.resolve_mlir().unwrap().path.is_file());
    assert_logged("store provides");
    assert_eq!(server.exchanges().len(), 1);
}
