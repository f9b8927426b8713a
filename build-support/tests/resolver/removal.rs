//! Cleaning the store while builds go on: what a running process was given stays, and who comes later fetches again.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use ryft_build_support::store::{Removal, Store};

use crate::fault_server::FaultServer;
use crate::site::{Site, serve};

/// The variables by which a test tells its child process what to do.
const STORE: &str = "RESOLVER_TEST_REMOVAL_STORE";
const RELEASES: &str = "RESOLVER_TEST_REMOVAL_RELEASES";

/// This test executable again, as a build script that resolves MLIR and then waits for its input to end.
fn start(store: &Path, releases: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "removal::child", "--nocapture"])
        .env(STORE, store)
        .env(RELEASES, releases)
        .stdin(Stdio::piped())
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
    println!("\nresolved");
    std::io::stdin().lines().for_each(drop);
    let length = std::fs::metadata(&native.path).unwrap().len();
    println!("still there: {length}");
}

/// Reads a child's output up to the line that says that it has its library.
fn wait_until_resolved(child: &mut Child) -> impl std::io::BufRead + use<> {
    use std::io::BufRead;
    let mut output = std::io::BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while line.trim_end() != "resolved" {
        line.clear();
        assert_ne!(output.read_line(&mut line).unwrap(), 0, "the child died");
    }
    output
}

/// Lets a child end, and gives whether its library was there to the last.
fn finish(mut child: Child, output: impl std::io::BufRead) -> bool {
    drop(child.stdin.take());
    let said: Vec<_> = output.lines().map_while(Result::ok).collect();
    let found = said.iter().any(|line| line == "still there: 2000000");
    child.wait().unwrap().success() && found
}

#[test]
fn an_entry_stays_as_long_as_the_process_that_was_given_it_and_can_go_then() {
    let server = FaultServer::start(|_, request| serve(request));
    let site = Site::with_releases_of(&server);
    let store = Store::new(&site.settings.cache_directory);
    let mut fetches = start(store.root(), &server.url("/"));
    let first_output = wait_until_resolved(&mut fetches);
    let mut takes = start(store.root(), &server.url("/"));
    let second_output = wait_until_resolved(&mut takes);
    let sha256 = store.entries().unwrap()[0].sha256;

    assert_eq!(store.remove(sha256).unwrap(), Removal::InUse);
    assert!(finish(fetches, first_output));
    assert_eq!(store.remove(sha256).unwrap(), Removal::InUse);
    assert!(finish(takes, second_output));
    assert!(matches!(
        store.remove(sha256).unwrap(),
        Removal::Removed { .. }
    ));
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn builds_that_come_and_go_while_the_store_is_cleaned_all_keep_what_they_were_given() {
    let server = FaultServer::start(|_, request| serve(request));
    let site = Site::with_releases_of(&server);
    let store = Store::new(&site.settings.cache_directory);
    let (is_over, url) = (AtomicBool::new(false), server.url("/"));
    thread::scope(|scope| {
        let cleaner = scope.spawn(|| {
            let mut removed = 0;
            while !is_over.load(Ordering::Relaxed) {
                for entry in store.entries().unwrap() {
                    let removal = store.remove(entry.sha256).unwrap();
                    removed += usize::from(matches!(removal, Removal::Removed { .. }));
                }
                thread::yield_now();
            }
            removed
        });
        let build = || {
            for _ in 0..5 {
                let mut child = start(store.root(), &url);
                let output = wait_until_resolved(&mut child);
                assert!(finish(child, output));
            }
        };
        let builds = [scope.spawn(build), scope.spawn(build), scope.spawn(build)];
        let builds = builds.map(thread::ScopedJoinHandle::join);
        is_over.store(true, Ordering::Relaxed);
        assert!(cleaner.join().unwrap() > 0, "the cleaner had nothing to do");
        assert!(builds.iter().all(Result::is_ok));
    });
}
