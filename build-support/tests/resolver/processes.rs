//! Builds as they are: many processes at once, and processes that are killed in the middle.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::fault_server::FaultServer;
use crate::site::{Site, archive, serve};

/// The variables by which a test tells its child process what to do.
const STORE: &str = "RESOLVER_TEST_STORE";
const RELEASES: &str = "RESOLVER_TEST_RELEASES";

/// This test executable again, resolving MLIR from `releases` into `store`.
fn start(store: &Path, releases: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "processes::child", "--nocapture"])
        .env(STORE, store)
        .env(RELEASES, releases)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What a child process does. Run by itself, as a test, it has nothing to do.
#[test]
fn child() {
    let (Ok(store), Ok(releases)) = (std::env::var(STORE), std::env::var(RELEASES)) else {
        return;
    };
    let mut site = Site::new();
    site.settings.cache_directory = store.into();
    site.settings.release_url = Some(releases);
    let native = site.resolve_mlir().unwrap();
    let length = std::fs::metadata(&native.path).unwrap().len();
    println!("\nresolved {length} {}", native.path.display());
}

fn finish(child: Child) -> String {
    let output = child.wait_with_output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let line = stdout.lines().find(|line| line.starts_with("resolved"));
    line.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)))
        .into()
}

fn wait_until(condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "nothing happened"
        );
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn eight_processes_at_once_make_one_download_and_see_the_same_library() {
    // The body stops for a moment, so that all are there before the first is done.
    let server = FaultServer::start(|_, request| {
        serve(request).stall_after(100_000, Duration::from_millis(1500))
    });
    let site = Site::with_releases_of(&server);
    let children: Vec<_> = (0..8)
        .map(|_| start(&site.settings.cache_directory, &server.url("/")))
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
    let half = archive().len() as u64 / 2;
    let server = FaultServer::start(move |index, request| match index {
        0 => serve(request).stall_after(half, Duration::from_secs(60)),
        _ => serve(request),
    });
    let site = Site::with_releases_of(&server);
    let store = &site.settings.cache_directory;
    let mut killed = start(store, &server.url("/"));
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
    wait_until(has_written_half);
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(site.stored("entries"), [""; 0]);
    assert_eq!(site.stored("staging").len(), 1);

    assert!(finish(start(store, &server.url("/"))).starts_with("resolved 2000000 "));
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
