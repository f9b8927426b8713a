//! The release source, and the store behind it.

use std::fs;

use ryft_build_support::link::Linkage;
use ryft_build_support::part::{Component, Device};
use ryft_build_support::settings::SourceKind;

use crate::fault_server::{FaultServer, Reply};
use crate::site::{ARCHIVE, LIBRARY, Site, archive, serve};

#[test]
fn a_release_is_fetched_once_and_then_served_by_the_store_to_every_component() {
    let server = FaultServer::start(|_, request| serve(request));
    let mut site = Site::with_releases_of(&server);
    let native = site.resolve_mlir().unwrap();
    assert_eq!(native.linkage, Linkage::StaticArchive);
    assert!(native.path.ends_with(LIBRARY) && native.path.is_file());
    let include = native.include_directory().unwrap();
    assert_eq!(
        fs::read_to_string(include.join("xla.h")).unwrap(),
        "int xla;"
    );
    assert!(
        !native.root.join("notes.txt").exists(),
        "only what is kept is unpacked"
    );
    assert!(site.tells("release serves"), "{:?}", site.story);

    for component in Component::ALL {
        assert_eq!(site.resolve(component).unwrap().path, native.path);
        assert!(site.tells("store serves"), "{:?}", site.story);
    }
    assert_eq!(server.exchanges().len(), 1);
    assert_eq!(
        site.stored("downloads"),
        [""; 0],
        "the archive is not kept beside what it unpacked to"
    );
    assert_eq!(site.stored("staging"), [""; 0]);
}

#[test]
fn a_device_is_fetched_like_a_component() {
    let server = FaultServer::start(|_, request| serve(request));
    let mut site = Site::with_releases_of(&server);
    let native = site.resolve(Device::Cuda12).unwrap();
    assert_eq!(native.linkage, Linkage::SharedLibrary);
    assert_eq!(fs::read(&native.path).unwrap(), b"plugin");
}

#[test]
fn a_damaged_entry_is_fetched_again() {
    let server = FaultServer::start(|_, request| serve(request));
    let mut site = Site::with_releases_of(&server);
    let native = site.resolve_mlir().unwrap();
    let whole = fs::read(&native.path).unwrap();
    fs::write(&native.path, &whole[..1000]).unwrap();
    let again = site.resolve_mlir().unwrap();
    assert!(site.tells("1000 bytes long"), "{:?}", site.story);
    assert_eq!(fs::read(&again.path).unwrap(), whole);
    assert_eq!(server.exchanges().len(), 2);
}

#[test]
fn a_download_that_broke_for_good_goes_on_where_it_stopped() {
    let half = archive().len() as u64 / 2;
    let server = FaultServer::start(move |index, request| match index {
        0 => serve(request).cut_after(half),
        1 => Reply::new(404, *b"gone for a while"),
        _ => serve(request),
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
        let mut site = Site::with_releases_of(&server);
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
fn a_read_only_store_still_serves() {
    let server = FaultServer::start(|_, request| serve(request));
    let mut site = Site::with_releases_of(&server);
    site.resolve_mlir().unwrap();
    let mut all = vec![site.settings.cache_directory.clone()];
    while let Some(path) = all.pop() {
        if path.is_dir() {
            all.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        }
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
    }
    let before = fs::metadata(&site.settings.cache_directory)
        .unwrap()
        .modified()
        .unwrap();
    site.resolve_mlir().unwrap();
    assert_eq!(
        fs::metadata(&site.settings.cache_directory)
            .unwrap()
            .modified()
            .unwrap(),
        before
    );
    assert_eq!(server.exchanges().len(), 1);
}
