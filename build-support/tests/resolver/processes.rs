//! Builds as they are: many processes at once, and processes that are killed in the middle.

use std::process::Child;
use std::thread;
use std::time::Duration;

use ryft_build_support::part::Component;

use crate::child;
use crate::fault_server::FaultServer;
use crate::site::{Site, answer, archive};

fn finish(child: Child) -> String {
    let output = child.wait_with_output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let line = stdout.lines().find(|line| line.starts_with("resolved"));
    line.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)))
        .into()
}

#[test]
fn eight_processes_at_once_make_one_download_and_see_the_same_library() {
    if child::is_done() {
        return;
    }
    // The body stops for a moment, so that all are there before the first is done.
    let server = FaultServer::start(|_, request| {
        answer(request).stall_after(100_000, Duration::from_millis(1500))
    });
    let site = Site::with_releases_of(&server);
    let children: Vec<_> = (0..8)
        .map(|_| child::command(&site, Component::Mlir).spawn().unwrap())
        .collect();
    let mut lines: Vec<_> = children.into_iter().map(finish).collect();
    lines.dedup();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("resolved 2000000 "), "{lines:?}");
    assert_eq!(server.exchanges().len(), 1);
    assert_eq!(site.stored("staging"), [""; 0]);
}

#[test]
fn a_process_that_is_killed_in_the_middle_leaves_what_the_next_goes_on_with() {
    if child::is_done() {
        return;
    }
    let half = archive().len() as u64 / 2;
    let server = FaultServer::start(move |index, request| match index {
        0 => answer(request).stall_after(half, Duration::from_secs(60)),
        _ => answer(request),
    });
    let site = Site::with_releases_of(&server);
    let store = &site.settings.cache_directory;
    let mut killed = child::command(&site, Component::Mlir).spawn().unwrap();
    let has_written_half = || {
        let downloads = std::fs::read_dir(store.join("downloads"))
            .into_iter()
            .flatten()
            .flatten();
        downloads
            .map(|entry| entry.metadata().map_or(0, |metadata| metadata.len()))
            .max()
            == Some(half)
    };
    while !has_written_half() {
        assert!(
            killed.try_wait().unwrap().is_none(),
            "it ended before it was killed"
        );
        thread::sleep(Duration::from_millis(5));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(site.stored("entries"), [""; 0]);
    assert_eq!(site.stored("staging").len(), 1);

    let next = child::command(&site, Component::Mlir).spawn().unwrap();
    assert!(finish(next).starts_with("resolved 2000000 "));
    let second = server.exchanges().pop().unwrap();
    assert_eq!(
        second.request.header("range"),
        Some(format!("bytes={half}-").as_str())
    );
    assert_eq!(
        site.stored("staging"),
        [""; 0],
        "the dead process's directory is gone"
    );
}
